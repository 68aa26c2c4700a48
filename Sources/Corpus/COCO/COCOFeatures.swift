import Foundation
import Ground

/// The columns that describe annotated objects: regions of 140, one vector of 372 an image.
///
/// Everything is computed in float64 and rounded once, to float16.
struct COCOFeatures {
  static let categories = 80
  /// Objects of an image beyond these, the smallest ones, are in the global vector alone.
  static let regions = 36
  static let columns = categories + 8 + 1 + 3 * COCOAnnotations.keyPointCount
  static let globalColumns = 4 * categories + 1 + 3 * COCOAnnotations.keyPointCount
  private static let personColumn = categories + 8

  /// An object of one image, as it is described.
  struct Region {
    let id: Int
    /// 0 to 79, by ascending id of the category.
    let category: Int
    /// Left, top, right and bottom in pixels, inside the image.
    let box: SIMD4<Double>
    /// x, y and visibility, 17 times; of persons that have any.
    let keyPoints: ArraySlice<Float>?

    var width: Double { box[2] - box[0] }
    var height: Double { box[3] - box[1] }
    /// In pixels.
    var area: Double { width * height }

    /// Largest first; of two equals the one with the lower id.
    static func precedes(_ one: Region, _ other: Region) -> Bool {
      one.area != other.area ? one.area > other.area : one.id < other.id
    }
  }

  /// Left, top, right and bottom of a COCO box, cut to the image and, if asked for, to whole pixels.
  ///
  /// Whole pixels are what stands left of and above each corner, as in the benchmark's source.
  static func corners(
    _ box: SIMD4<Double>, width: Int, height: Int, wholePixels: Bool
  ) -> SIMD4<Double> {
    var corners = SIMD4(box[0], box[1], box[0] + box[2], box[1] + box[3])
    if wholePixels { corners.round(.down) }
    let most = SIMD4(Double(width), Double(height), Double(width), Double(height))
    return corners.clamped(lowerBound: SIMD4(repeating: 0), upperBound: most)
  }

  let width: Double
  let height: Double

  init(_ image: COCOAnnotations.Image) {
    width = Double(image.width)
    height = Double(image.height)
  }

  /// The rows [36, 140] of an image: the first 36 regions, then rows of zeros.
  func rows(_ regions: [Region]) -> [Float] {
    var rows: [Float] = []
    rows.reserveCapacity(COCOFeatures.regions * COCOFeatures.columns)
    for region in regions.prefix(COCOFeatures.regions) {
      rows += row(region).map(COCOFeatures.rounded)
    }
    rows += [Float](
      repeating: 0, count: COCOFeatures.regions * COCOFeatures.columns - rows.count)
    return rows
  }

  /// The vector [372] of an image, made from all of its regions.
  func global(_ regions: [Region]) -> [Float] {
    let categories = COCOFeatures.categories
    var vector = [Double](repeating: 0, count: COCOFeatures.globalColumns)
    var persons = 0.0
    for region in regions {
      let row = row(region)
      vector[region.category] += 1
      vector[categories + region.category] += row[categories + 6]
      vector[2 * categories + region.category] += (row[categories] + row[categories + 2]) / 2
      vector[3 * categories + region.category] += (row[categories + 1] + row[categories + 3]) / 2
      guard region.keyPoints != nil else { continue }
      persons += 1
      for (offset, value) in row[COCOFeatures.personColumn...].enumerated() {
        vector[4 * categories + offset] += value
      }
    }
    for category in 0..<categories where vector[category] > 0 {
      let count = vector[category]
      vector[category] = log1p(count)
      // Objects overlap; together they cover at most the image.
      vector[categories + category] = min(1, vector[categories + category]).squareRoot()
      vector[2 * categories + category] /= count
      vector[3 * categories + category] /= count
    }
    if persons > 0 {
      for column in (4 * categories)..<vector.count { vector[column] /= persons }
    }
    return vector.map(COCOFeatures.rounded)
  }

  private func row(_ region: Region) -> [Double] {
    var row = [Double](repeating: 0, count: COCOFeatures.columns)
    row[region.category] = 1
    let box = region.box / SIMD4(width, height, width, height)
    // Below one pixel, neither the ratio nor a place inside the box says anything.
    let pixels = SIMD2(max(1, region.width), max(1, region.height))
    let geometry = [
      box[0], box[1], box[2], box[3], region.width / width, region.height / height,
      region.area / (width * height), min(3, max(-3, log(pixels[0] / pixels[1]))),
    ]
    row.replaceSubrange(COCOFeatures.categories..<COCOFeatures.personColumn, with: geometry)
    guard let points = region.keyPoints else { return row }
    row[COCOFeatures.personColumn] = 1
    for point in 0..<COCOAnnotations.keyPointCount {
      let start = points.startIndex + 3 * point
      let visibility = Double(points[start + 2])
      guard visibility > 0 else { continue }
      let column = COCOFeatures.personColumn + 1 + 3 * point
      row[column] = min(1, max(0, (Double(points[start]) - region.box[0]) / pixels[0]))
      row[column + 1] = min(1, max(0, (Double(points[start + 1]) - region.box[1]) / pixels[1]))
      row[column + 2] = visibility / 2
    }
    return row
  }

  /// The nearest float16; through float32 some numbers would be rounded the wrong way.
  private static func rounded(_ value: Double) -> Float { Float(Float16(value)) }
}
