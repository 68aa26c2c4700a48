import Foundation
import Testing

@testable import Cells

@Suite struct ThemeTests {
  @Test("Colours stay within each depth, and what must be told apart differs without colour")
  func depths() {
    for theme in Theme.all {
      for depth in ColorDepth.allCases {
        let roles = ColorRole.allCases.map { theme.resolve(Style($0), depth: depth) }
        let series = (-3..<20).map { theme.resolve(.series($0), depth: depth) }
        let limit: Int16 = depth == .many ? 256 : depth == .eight ? 8 : 0
        for style in roles + series {
          #expect((-1..<max(limit, 0)).contains(style.foreground) || style.foreground == -1)
          #expect(style.background < limit)
          #expect(style.foreground < limit)
        }
        let plain = theme.resolve(.plain, depth: depth)
        for role in [ColorRole.selection, .match, .alert, .accent, .bar] {
          #expect(theme.resolve(Style(role), depth: depth) != plain, "\(theme.name) \(role)")
        }
      }
    }
  }

  /// Relative luminance of WCAG 2.
  private func luminance(_ entry: Int16) -> Double {
    let (red, green, blue) = Palette.components(UInt8(entry))
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  @Test("Text stands out from its background by 4.5 to 1 (WCAG 2), series by 3 to 1")
  func contrast() {
    for theme in Theme.all {
      let isLight = theme.name.hasSuffix("light")
      let ground: Int16 = isLight ? 231 : 16
      func ratio(_ style: Style) -> Double {
        let colors = theme.resolve(style, depth: .many)
        let text = luminance(colors.foreground < 0 ? (isLight ? 16 : 231) : colors.foreground)
        let behind = luminance(colors.background < 0 ? ground : colors.background)
        return (max(text, behind) + 0.05) / (min(text, behind) + 0.05)
      }
      for role in ColorRole.allCases where role != .border {
        let least = [.caution, .alert, .good, .added, .removed].contains(role) ? 3 : 4.5
        #expect(ratio(Style(role)) >= least, "\(theme.name) \(role)")
      }
      for number in 0..<theme.series.count {
        #expect(ratio(.series(number)) >= 3, "\(theme.name) series \(number)")
      }
    }
  }

  @Test("The colour-blind series are Okabe and Ito's colours, to the palette's precision")
  func okabeIto() {
    // Sky blue, orange, bluish green, yellow, reddish purple, vermillion, blue.
    let published: [(Int, Int, Int)] = [
      (86, 180, 233), (230, 159, 0), (0, 158, 115), (240, 228, 66), (204, 121, 167), (213, 94, 0),
      (0, 114, 178),
    ]
    for (number, color) in published.enumerated() {
      let shown = Theme.colorBlind.resolve(.series(number), depth: .many).foreground
      let (red, green, blue) = Palette.components(UInt8(shown))
      for (a, b) in [(red, color.0), (green, color.1), (blue, color.2)] {
        #expect(abs(a - b) <= 48, "series \(number)")
      }
    }
  }

  /// CIE L*a*b* of a colour as eyes see it that lack a kind of cones (Machado, Oliveira and Fernandes
  /// 2009, severity 1); nil for those that lack none.
  private func seen(_ entry: Int16, _ matrix: [[Double]]?) -> [Double] {
    let (red, green, blue) = Palette.components(UInt8(entry))
    let linear = [red, green, blue].map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    func times(_ rows: [[Double]], _ vector: [Double]) -> [Double] {
      rows.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let light = (matrix.map { times($0, linear) } ?? linear).map { min(1, max(0, $0)) }
    // The sRGB primaries, and the white D65.
    let xyz = times(
      [
        [0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505],
      ], light)
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      let part = value / white
      return part > 0.008856 ? cbrt(part) : 7.787 * part + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  @Test("The series of a theme are told apart, also without red or green cones")
  func distinctSeries() {
    let eyes: [[[Double]]?] = [
      nil,
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ],
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ],
    ]
    for theme in Theme.all {
      let colors = (0..<theme.series.count).map {
        theme.resolve(.series($0), depth: .many).foreground
      }
      for eye in eyes {
        for a in colors.indices {
          for b in colors.indices where a < b {
            let (first, second) = (seen(colors[a], eye), seen(colors[b], eye))
            let squares = zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            // A difference of 2.3 is just seen, side by side.
            #expect(squares.squareRoot() > 12, "\(theme.name) \(colors[a]) \(colors[b])")
          }
        }
      }
    }
  }

  @Test("The nearest entry of the palette is the nearest of all")
  func nearest() {
    for color in [(0, 0, 0), (255, 255, 255), (250, 3, 8), (90, 91, 92), (12, 200, 130)] {
      let found = Palette.nearest(red: color.0, green: color.1, blue: color.2)
      func distance(_ entry: Int) -> Int {
        let (r, g, b) = Palette.components(UInt8(entry))
        return (r - color.0) * (r - color.0) + (g - color.1) * (g - color.1)
          + (b - color.2) * (b - color.2)
      }
      #expect(distance(Int(found)) == (16..<256).map(distance).min())
    }
  }

  @Test("ASCII symbols are ASCII, and every mode has the same number of each")
  func symbols() {
    for mode in [Symbols.Mode.ascii, .flat] {
      let set = Symbols.of(mode)
      let scalars = set.border + set.heights + set.eighths + set.series + set.shades
      #expect((scalars + [set.track, set.origin]).allSatisfy { $0.isASCII })
      #expect(set.border.count == 6 && set.heights.count == 8 && set.eighths.count == 8)
    }
    #expect(Symbols.unicode.mark(-1) == Symbols.unicode.series.last)
  }
}
