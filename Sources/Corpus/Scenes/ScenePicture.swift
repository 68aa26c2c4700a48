import Ground

/// A picture of ``Scene/side`` × ``Scene/side`` pixels.
public struct ScenePicture: Sendable, Equatable {
  /// Red, green, blue of each pixel, row by row from the top: [side, side, 3].
  public var pixels: [UInt8]

  /// Draws a scene, with some randomness that a photograph would also have.
  ///
  /// Colours vary a little from object to object, shapes are turned by a few degrees and vary in
  /// radius, light falls off to one side, and each pixel is noisy; none of it changes the truth of
  /// any sentence. Only additions, multiplications, divisions and comparisons are used, so that the
  /// bytes do not depend on the machine's mathematical library.
  ///
  /// - Parameters:
  ///   - scene: What to draw.
  ///   - stream: Where the randomness comes from.
  public init(of scene: Scene, from stream: inout RandomStream) {
    let side = Scene.side
    let backgroundInk = scene.background.color.rgb.varied(by: 10, from: &stream)
    // Marks are darker than the background; on black, which cannot be darker, they are lighter.
    let markInk =
      scene.background.color == .black
      ? backgroundInk.mixed(with: SceneColor.white.rgb, share: 0.16)
      : backgroundInk.scaled(by: 0.78)
    let pattern = BackgroundPattern(scene.background.pattern, from: &stream)
    let strokes = scene.objects.map { Stroke($0, from: &stream) }
    let tiltX = stream.uniform(-0.12, 0.12)
    let tiltY = stream.uniform(-0.12, 0.12)

    var inks: [Ink] = []
    inks.reserveCapacity(side * side)
    for y in 0..<side {
      for x in 0..<side {
        inks.append(pattern.isMarked(x: x, y: y) ? markInk : backgroundInk)
      }
    }
    for stroke in strokes { stroke.paint(on: &inks) }

    pixels = []
    pixels.reserveCapacity(side * side * 3)
    let centre = Float(side) / 2
    for y in 0..<side {
      for x in 0..<side {
        let light = 1 + tiltX * (Float(x) - centre) / centre + tiltY * (Float(y) - centre) / centre
        let ink = inks[y * side + x].scaled(by: light)
        let bits = stream.next()
        pixels.append(ScenePicture.noisy(ink.red, bits))
        pixels.append(ScenePicture.noisy(ink.green, bits >> 8))
        pixels.append(ScenePicture.noisy(ink.blue, bits >> 16))
      }
    }
  }

  /// The value with noise from -8 to 7, taken from the lowest four bits.
  private static func noisy(_ value: Float, _ bits: UInt32) -> UInt8 {
    UInt8(min(255, max(0, value + Float(Int(bits & 15) - 8))))
  }
}

/// A colour with components from 0 to 255.
struct Ink {
  var red: Float
  var green: Float
  var blue: Float

  func varied(by amount: Float, from stream: inout RandomStream) -> Ink {
    let common = stream.uniform(-amount, amount)
    return Ink(
      red: red + common + stream.uniform(-amount, amount),
      green: green + common + stream.uniform(-amount, amount),
      blue: blue + common + stream.uniform(-amount, amount))
  }

  func scaled(by factor: Float) -> Ink {
    Ink(red: red * factor, green: green * factor, blue: blue * factor)
  }

  func mixed(with other: Ink, share: Float) -> Ink {
    Ink(
      red: red + share * (other.red - red), green: green + share * (other.green - green),
      blue: blue + share * (other.blue - blue))
  }
}

extension SceneColor {
  /// The colour as it is painted, before variation.
  var rgb: Ink {
    switch self {
    case .red: return Ink(red: 208, green: 32, blue: 36)
    case .blue: return Ink(red: 36, green: 72, blue: 208)
    case .green: return Ink(red: 36, green: 150, blue: 56)
    case .yellow: return Ink(red: 240, green: 220, blue: 44)
    case .orange: return Ink(red: 244, green: 136, blue: 24)
    case .purple: return Ink(red: 124, green: 40, blue: 156)
    case .pink: return Ink(red: 248, green: 148, blue: 190)
    case .brown: return Ink(red: 112, green: 68, blue: 32)
    case .black: return Ink(red: 20, green: 20, blue: 20)
    case .white: return Ink(red: 240, green: 240, blue: 240)
    case .grey: return Ink(red: 134, green: 134, blue: 134)
    }
  }
}

/// The stripes or checks of a background.
private struct BackgroundPattern {
  let pattern: ScenePattern
  let period: Int
  let isVertical: Bool
  let phase: Int

  init(_ pattern: ScenePattern, from stream: inout RandomStream) {
    self.pattern = pattern
    period = 6 + stream.below(4)
    isVertical = stream.chance(0.5)
    phase = stream.below(period)
  }

  func isMarked(x: Int, y: Int) -> Bool {
    let (column, row) = ((x + phase) / period, (y + phase) / period)
    switch pattern {
    case .plain: return false
    case .striped: return (isVertical ? column : row) % 2 == 1
    case .checkered: return (column + row) % 2 == 1
    }
  }
}

/// An object as it is painted.
private struct Stroke {
  let shape: SceneShape
  let ink: Ink
  let x: Float
  let y: Float
  let radius: Float
  /// Cosine and sine of the turn.
  let cosine: Float
  let sine: Float

  init(_ object: SceneObject, from stream: inout RandomStream) {
    shape = object.shape
    ink = object.color.rgb.varied(by: 9, from: &stream)
    x = Float(object.x)
    y = Float(object.y)
    radius = object.size == .large ? stream.uniform(11.8, 13.2) : stream.uniform(6.2, 7.4)
    // With t = tan(angle / 2), up to 9 degrees either way.
    let t = stream.uniform(-0.08, 0.08)
    cosine = (1 - t * t) / (1 + t * t)
    sine = 2 * t / (1 + t * t)
  }

  /// Paints the shape over a picture [side × side].
  func paint(on inks: inout [Ink]) {
    let reach = Int(radius * 1.3) + 1
    let last = Scene.side - 1
    for row in max(0, Int(y) - reach)...min(last, Int(y) + reach) {
      for column in max(0, Int(x) - reach)...min(last, Int(x) + reach) {
        let share = coverage(x: column, y: row)
        if share == 0 { continue }
        let index = row * Scene.side + column
        inks[index] = inks[index].mixed(with: ink, share: share)
      }
    }
  }

  /// The share of a pixel that the shape covers, from nine samples.
  private func coverage(x column: Int, y row: Int) -> Float {
    let dx = Float(column) - x
    let dy = Float(row) - y
    var inside: Float = 0
    for stepY in -1...1 {
      for stepX in -1...1 {
        let px = (dx + Float(stepX) / 3) / radius
        let py = (dy + Float(stepY) / 3) / radius
        if shape.covers(px * cosine + py * sine, py * cosine - px * sine) { inside += 1 }
      }
    }
    return inside / 9
  }
}

extension SceneShape {
  /// Whether the shape of radius 1 covers the point (u to the right, v downwards).
  func covers(_ u: Float, _ v: Float) -> Bool {
    switch self {
    case .circle: return u * u + v * v <= 0.98
    case .square: return max(abs(u), abs(v)) <= 0.86
    case .triangle: return v <= 0.8 && abs(u) * 1.75 <= (v + 0.95) * 1.02
    case .diamond: return abs(u) / 0.78 + abs(v) / 1.08 <= 1
    case .cross: return min(abs(u), abs(v)) <= 0.3 && max(abs(u), abs(v)) <= 1
    case .star: return SceneShape.starCovers(u, v)
    case .heart:
      let (a, b) = (u * 1.2, 0.15 - v * 1.2)
      let ring = a * a + b * b - 1
      return ring * ring * ring <= a * a * b * b * b
    }
  }

  /// A five-pointed star is what lies inside at least four of the pentagram's five lines.
  private static func starCovers(_ u: Float, _ v: Float) -> Bool {
    let reach: Float = 1.08
    let lines = starNormals.reduce(into: 0) { count, normal in
      if u * normal.0 + v * normal.1 <= reach * 0.309017 { count += 1 }
    }
    return lines >= 4
  }

  /// The directions at 90°, 90° ± 72° and 90° ± 144° from the x axis, y downwards.
  private static let starNormals: [(Float, Float)] = [
    (0, 1), (0.951057, 0.309017), (-0.951057, 0.309017), (0.587785, -0.809017),
    (-0.587785, -0.809017),
  ]
}
