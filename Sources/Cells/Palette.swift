/// The 256 colours of xterm: 16 of the terminal, a 6 × 6 × 6 cube and 24 greys.
enum Palette {
  private static let levels = [0, 95, 135, 175, 215, 255]
  private static let sixteen: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// Red, green and blue (0–255) of an entry.
  static func components(_ entry: UInt8) -> (red: Int, green: Int, blue: Int) {
    let index = Int(entry)
    if index < 16 { return sixteen[index] }
    if index >= 232 {
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
    let cube = index - 16
    return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
  }

  /// The nearest entry of the cube or the greys, by the distance of the components.
  static func nearest(red: Int, green: Int, blue: Int) -> UInt8 {
    func level(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40 }
    let cube = 16 + 36 * level(red) + 6 * level(green) + level(blue)
    let grey = 232 + max(0, min(23, ((red + green + blue) / 3 - 3) / 10))
    func distance(_ entry: Int) -> Int {
      let (r, g, b) = components(UInt8(entry))
      return (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue)
    }
    return UInt8(distance(grey) < distance(cube) ? grey : cube)
  }

  /// The nearest of the eight colours that every colour terminal has.
  static func nearestOfEight(_ entry: UInt8) -> Int {
    let (red, green, blue) = components(entry)
    let bright = max(red, green, blue)
    // Dark colours are black; of the others the strong components decide the hue.
    if bright < 64 { return 0 }
    let threshold = max(64, bright * 2 / 3)
    return (red >= threshold ? 1 : 0) + (green >= threshold ? 2 : 0) + (blue >= threshold ? 4 : 0)
  }
}
