import Cells
import Ground

/// A grid of dots, 2 × 4 in a cell as braille or one in a cell as ASCII, each cell in the colour of
/// what was drawn into it last.
struct BrailleCanvas {
  let width: Int
  let height: Int
  /// Dots across and down in one cell.
  let dotsX: Int
  let dotsY: Int
  private var bits: [UInt8]
  private var styles: [Style?]
  private var characters: [Unicode.Scalar]

  /// A canvas of cells [height × width].
  init(width: Int, height: Int, usesBraille: Bool) {
    self.width = max(0, width)
    self.height = max(0, height)
    dotsX = usesBraille ? 2 : 1
    dotsY = usesBraille ? 4 : 1
    bits = Array(repeating: 0, count: self.width * self.height)
    styles = Array(repeating: nil, count: self.width * self.height)
    characters = Array(repeating: " ", count: self.width * self.height)
  }

  var dotWidth: Int { width * dotsX }
  var dotHeight: Int { height * dotsY }

  /// The bit of a dot in the Unicode block of braille patterns, by row and column in the cell.
  private static let dots: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// Sets a dot; `character` shows it without braille.
  mutating func set(_ x: Int, _ y: Int, _ style: Style, _ character: Unicode.Scalar) {
    guard x >= 0, y >= 0, x < dotWidth, y < dotHeight else { return }
    let index = y / dotsY * width + x / dotsX
    bits[index] |= dotsX == 2 ? Self.dots[y % 4][x % 2] : 1
    styles[index] = style
    characters[index] = character
  }

  /// Which dots along a line are set, so that lines differ without colour.
  struct Pen {
    private let dots: [Bool]
    private var place = 0

    static let solid = Pen(dots: [true])
    static let all = [
      solid, Pen(dots: [true, true, true, true, true, false, false, false]),
      Pen(dots: [true, false, false]),
    ]

    private init(dots: [Bool]) { self.dots = dots }

    var isSolid: Bool { dots.count == 1 }

    /// Whether the next dot is set.
    mutating func next() -> Bool {
      defer { place = (place + 1) % dots.count }
      return dots[place]
    }
  }

  /// A line between two places in dots; what lies outside is not walked through.
  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ style: Style,
    _ character: Unicode.Scalar
  ) {
    var pen = Pen.solid
    line(from: start, to: end, style, character, &pen)
  }

  /// - Parameter pen: Goes on where the line before ended.
  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ style: Style,
    _ character: Unicode.Scalar, _ pen: inout Pen
  ) {
    guard let (a, b) = clip(start, end) else { return }
    let steps = max(abs(b.x - a.x), abs(b.y - a.y)).rounded(.up)
    guard steps > 0 else {
      return set(Int(clamping: a.x.rounded()), Int(clamping: a.y.rounded()), style, character)
    }
    for step in 0...Int(clamping: steps) {
      // The first dot is the last one of the line before.
      guard step == 0 ? pen.isSolid : pen.next() else { continue }
      let part = Double(step) / steps
      set(
        Int(clamping: (a.x + (b.x - a.x) * part).rounded()),
        Int(clamping: (a.y + (b.y - a.y) * part).rounded()), style,
        character)
    }
  }

  /// The part of a line that lies on the canvas (Liang and Barsky 1984).
  private func clip(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> (
    (x: Double, y: Double), (x: Double, y: Double)
  )? {
    let dx = end.x - start.x
    let dy = end.y - start.y
    guard dx.isFinite, dy.isFinite, start.x.isFinite, start.y.isFinite else { return nil }
    var low = 0.0
    var high = 1.0
    let edges = [
      (-dx, start.x + 0.49), (dx, Double(dotWidth) - 0.51 - start.x), (-dy, start.y + 0.49),
      (dy, Double(dotHeight) - 0.51 - start.y),
    ]
    for (direction, distance) in edges {
      if direction == 0 {
        if distance < 0 { return nil }
        continue
      }
      let part = distance / direction
      if direction < 0 { low = max(low, part) } else { high = min(high, part) }
    }
    guard low <= high else { return nil }
    // From an end far outside, rounding may leave the part that was found beside the canvas.
    func place(_ part: Double) -> (x: Double, y: Double) {
      (
        max(-0.49, min(Double(dotWidth) - 0.51, start.x + dx * part)),
        max(-0.49, min(Double(dotHeight) - 0.51, start.y + dy * part))
      )
    }
    return (place(low), place(high))
  }

  /// Whether anything was drawn into a cell.
  func isOccupied(_ x: Int, _ y: Int) -> Bool { bits[y * width + x] != 0 }

  func draw(at x: Int, _ y: Int, into buffer: inout CellBuffer) {
    for row in 0..<height {
      for column in 0..<width {
        let index = row * width + column
        guard bits[index] != 0, let style = styles[index] else { continue }
        let scalar = dotsX == 2 ? Unicode.Scalar(0x2800 + UInt32(bits[index])) : characters[index]
        if let scalar { buffer.set(scalar, at: x + column, y + row, style) }
      }
    }
  }
}
