import Ground

/// The image side of a split: feature vectors in a `.npy` file, read when asked for.
///
/// A global file has one vector an image, `[images, dimension]`; a regional one has several,
/// `[images, regions, dimension]`, of which an image may use fewer. The files may be larger than
/// memory. Reading is safe from any number of threads.
public final class ImageFeatures: Sendable {
  /// Number of images, after undoing the repetition of rows in older dumps.
  public let count: Int
  /// Most regions that an image has; 1 for global features.
  public let maximumRegions: Int
  /// Length of a feature vector.
  public let dimension: Int
  /// Whether the file is `[rows, regions, dimension]` rather than `[rows, dimension]`.
  public let isRegional: Bool
  /// The `.npy` file.
  public let path: String
  /// How often each image's row stands in the file: 1, or the captions of an image in older dumps.
  public let repetition: Int

  let array: NpyArray
  private let rowOfImage: [Int32]?
  private let regionCounts: [Int32]?

  /// - Parameters:
  ///   - array: The file, already checked by ``open(_:)``.
  ///   - repetition: Rows of each image, one behind the other.
  ///   - rows: The row of each image, if the images are not simply the rows in order.
  ///   - regionCounts: Real regions of each image; without it all-zero regions are left out.
  init(array: NpyArray, repetition: Int = 1, rows: [Int32]? = nil, regionCounts: [Int32]? = nil) {
    self.array = array
    self.repetition = repetition
    rowOfImage = rows
    path = array.path
    isRegional = array.shape.count == 3
    maximumRegions = isRegional ? array.shape[1] : 1
    dimension = array.shape[array.shape.count - 1]
    count = rows?.count ?? array.shape[0] / repetition
    self.regionCounts = isRegional ? regionCounts : nil
  }

  /// Opens a feature file and checks that it has a shape and type of features.
  ///
  /// - Throws: `Failure` if it is not float, has not two or three dimensions, or is empty.
  static func open(_ path: String) throws -> NpyArray {
    let array = try NpyArray(path: path, expecting: [.float16, .float32, .float64])
    let shape = array.shape
    guard shape.count == 2 || shape.count == 3 else {
      throw Failure(
        "found shape \(shape), expected [images, dimension] or [images, regions, dimension]",
        at: path)
    }
    // Counts and indices of images and regions are 32-bit elsewhere.
    guard shape.allSatisfy({ $0 > 0 && $0 <= Int(Int32.max) }) else {
      throw Failure("found shape \(shape); no dimension may be empty or over 2³¹", at: path)
    }
    return array
  }

  /// Copies the real regions of an image, packed.
  ///
  /// An image whose regions are all zero gives one zero row.
  ///
  /// - Parameters:
  ///   - image: The image, in `0..<count`.
  ///   - destination: Room for ``maximumRegions`` × ``dimension`` numbers; the result is the
  ///     first regions × dimension of them, what lies behind is undefined.
  /// - Returns: The number of regions, at least 1.
  /// - Throws: `Failure` naming file, image and region if a real region has a NaN or infinity; also if
  ///   the file cannot be read or has been cut short since it was opened.
  public func copy(image: Int, into destination: UnsafeMutablePointer<Float>) throws -> Int {
    precondition(image >= 0 && image < count, "image \(image) of \(count)")
    let regions = regionCounts.map { max(1, Int($0[image])) } ?? maximumRegions
    try copyRow(row(of: image), regions: regions, into: destination)
    if let regionCounts, regionCounts[image] == 0 {
      destination.update(repeating: 0, count: dimension)
      return 1
    }
    var kept = 0
    for region in 0..<regions {
      let source = destination + region * dimension
      let magnitude = ImageFeatures.largestMagnitude(source, count: dimension)
      guard magnitude < infinityBits else { throw nonFinite(image: image, region: region) }
      if magnitude == 0, isRegional, regionCounts == nil { continue }
      if kept < region {
        (destination + kept * dimension).update(from: source, count: dimension)
      }
      kept += 1
    }
    if kept == 0 { destination.update(repeating: 0, count: dimension) }
    return max(kept, 1)
  }

  /// Asks the system to read an image's features ahead, in the background.
  ///
  /// Worth it for images of a coming batch when the file is larger than memory.
  ///
  /// - Parameter image: The image, in `0..<count`; others are ignored.
  public func willNeed(image: Int) {
    guard image >= 0, image < count else { return }
    let length = maximumRegions * dimension
    let start = row(of: image) * length
    array.advise(willNeed: start..<(start + length))
  }

  /// The row of the file at which an image's features stand (the first one, if repeated).
  func row(of image: Int) -> Int { rowOfImage.map { Int($0[image]) } ?? image * repetition }

  /// The number of real regions that a file beside the features states, if there is one.
  func statedRegions(of image: Int) -> Int? { regionCounts.map { Int($0[image]) } }

  /// Copies the first regions of a row as they stand in the file, without any check.
  func copyRow(_ row: Int, regions: Int, into destination: UnsafeMutablePointer<Float>) throws {
    try array.copyFloats(
      from: row * maximumRegions * dimension, count: regions * dimension, into: destination)
  }

  private func nonFinite(image: Int, region: Int) -> Failure {
    let row = row(of: image)
    var place = "\(path), image \(image)"
    if row != image { place += " (row \(row))" }
    if isRegional { place += ", region \(region)" }
    return Failure(
      "found NaN or infinity in the features", at: place,
      remedy: "Extract this image's features again, or set the values to 0.")
  }

  /// The largest bit pattern without sign: 0 if all are ±0, at least that of infinity if any is
  /// NaN or infinite.
  static func largestMagnitude(_ values: UnsafePointer<Float>, count: Int) -> UInt32 {
    var largest: UInt32 = 0
    for index in 0..<count { largest = max(largest, values[index].bitPattern & 0x7FFF_FFFF) }
    return largest
  }
}

/// The bit pattern of infinity; NaNs are above it.
let infinityBits: UInt32 = 0x7F80_0000
