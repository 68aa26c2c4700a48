/// What can be shown of an image: its pixels, what stands where in it, or both.
public struct Picture: Sendable, Hashable {
  /// Something in the picture, with the box around it.
  public struct Part: Sendable, Hashable {
    public var label: String
    /// The sides of the box as shares of the picture's width and height, from the upper left.
    public var left: Float
    public var top: Float
    public var right: Float
    public var bottom: Float

    public init(_ label: String, left: Float, top: Float, right: Float, bottom: Float) {
      self.label = label
      self.left = left
      self.top = top
      self.right = right
      self.bottom = bottom
    }
  }

  /// Width through height.
  public var aspect: Float
  public var raster: Raster?
  /// The largest first.
  public var parts: [Part]

  public init(raster: Raster?, parts: [Part] = [], aspect: Float? = nil) {
    self.raster = raster
    self.parts = parts
    let own = raster.map { Float($0.width) / Float(max(1, $0.height)) } ?? 1
    let chosen = aspect ?? own
    self.aspect = chosen.isFinite ? max(0.1, min(10, chosen)) : 1
  }
}

/// Pixels of a picture.
public struct Raster: Sendable, Hashable {
  public let width: Int
  public let height: Int
  /// Red, green, blue of each pixel, row by row from the top: [height, width, 3].
  public let pixels: [UInt8]

  /// Nil if there are not as many pixels as the sides say.
  public init?(width: Int, height: Int, pixels: [UInt8]) {
    guard width > 0, height > 0, width <= 1 << 15, height <= 1 << 15,
      pixels.count == width * height * 3
    else { return nil }
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// The picture at another size, each pixel the mean of what it covers.
  public func scaled(width: Int, height: Int) -> Raster? {
    guard width > 0, height > 0 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(width * height * 3)
    for row in 0..<height {
      let rows = Raster.covered(row, of: height, total: self.height)
      for column in 0..<width {
        let columns = Raster.covered(column, of: width, total: self.width)
        var sum = (red: 0, green: 0, blue: 0)
        for y in rows {
          for x in columns {
            let place = (y * self.width + x) * 3
            sum.red += Int(pixels[place])
            sum.green += Int(pixels[place + 1])
            sum.blue += Int(pixels[place + 2])
          }
        }
        let count = rows.count * columns.count
        for part in [sum.red, sum.green, sum.blue] {
          result.append(UInt8((part + count / 2) / count))
        }
      }
    }
    return Raster(width: width, height: height, pixels: result)
  }

  /// The pixels, at least one, that pixel `index` of `count` covers.
  private static func covered(_ index: Int, of count: Int, total: Int) -> Range<Int> {
    let start = min(index * total / count, total - 1)
    return start..<max(start + 1, min(total, (index + 1) * total / count))
  }
}
