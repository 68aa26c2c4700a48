/// Region features of a picture, computed from its pixels alone.
///
/// A picture is cut into a grid of 6 × 6 patches of 16 × 16 pixels. Each patch gives ``columns``
/// numbers, most of them between -1 and 1:
///
/// | columns | what |
/// | --- | --- |
/// | 0 ..< 48 | the patch shrunk to 4 × 4 pixels, red, green, blue of each |
/// | 48 ..< 51 | mean red, green, blue |
/// | 51 ..< 54 | standard deviation of red, green, blue |
/// | 54 ..< 62 | brightness gradients, summed by direction in eight octants |
/// | 62, 63 | the patch's column and row |
public enum SceneFeatures {
  /// Patches along one side of the picture.
  static let grid = 6
  /// Regions of a picture, row by row.
  public static let regions = grid * grid
  /// Numbers of a region.
  public static let columns = 64
  private static let patch = Scene.side / grid
  private static let block = patch / 4

  /// The features [regions × columns] of a picture.
  public static func compute(_ picture: ScenePicture) -> [Float] {
    var features: [Float] = []
    features.reserveCapacity(regions * columns)
    let brightness = stride(from: 0, to: picture.pixels.count, by: 3).map { pixel in
      let (red, green) = (Int(picture.pixels[pixel]), Int(picture.pixels[pixel + 1]))
      return (2 * red + 5 * green + Int(picture.pixels[pixel + 2])) / 8
    }
    for row in 0..<grid {
      for column in 0..<grid {
        let (left, top) = (column * patch, row * patch)
        appendColors(to: &features, picture.pixels, left: left, top: top)
        for sum in gradientSums(brightness, left: left, top: top) {
          features.append(Float(sum) / Float(patch * patch) / 16)
        }
        features.append(2 * Float(column) / Float(grid - 1) - 1)
        features.append(2 * Float(row) / Float(grid - 1) - 1)
      }
    }
    return features
  }

  private static func appendColors(
    to features: inout [Float], _ pixels: [UInt8], left: Int, top: Int
  ) {
    // Integer sums, so that nothing depends on the order of addition.
    var blocks = Array(repeating: 0, count: 48)
    var sums = [0, 0, 0]
    var squares = [0, 0, 0]
    for y in 0..<patch {
      for x in 0..<patch {
        let pixel = ((top + y) * Scene.side + left + x) * 3
        let target = ((y / block) * 4 + x / block) * 3
        for channel in 0..<3 {
          let value = Int(pixels[pixel + channel])
          blocks[target + channel] += value
          sums[channel] += value
          squares[channel] += value * value
        }
      }
    }
    let area = Float(patch * patch)
    for sum in blocks { features.append(Float(sum) / Float(block * block) / 127.5 - 1) }
    for sum in sums { features.append(Float(sum) / area / 127.5 - 1) }
    for channel in 0..<3 {
      let mean = Float(sums[channel]) / area
      let variance = Float(squares[channel]) / area - mean * mean
      features.append(max(0, variance).squareRoot() / 127.5)
    }
  }

  /// The strength of the gradients of brightness [side × side] in each octant of directions.
  private static func gradientSums(_ brightness: [Int], left: Int, top: Int) -> [Int] {
    let (side, last) = (Scene.side, Scene.side - 1)
    var sums = Array(repeating: 0, count: 8)
    for y in top..<top + patch {
      for x in left..<left + patch {
        let dx = brightness[y * side + min(x + 1, last)] - brightness[y * side + max(x - 1, 0)]
        let dy = brightness[min(y + 1, last) * side + x] - brightness[max(y - 1, 0) * side + x]
        let strength = abs(dx) + abs(dy)
        // Weaker gradients are noise.
        if strength < 24 { continue }
        let octant = (dx < 0 ? 4 : 0) + (dy < 0 ? 2 : 0) + (abs(dx) < abs(dy) ? 1 : 0)
        sums[octant] += strength
      }
    }
    return sums
  }
}
