import Ground

/// One pass over all features of a split.
struct FeatureScan {
  private(set) var nonFiniteValues = 0
  private(set) var firstNonFinite: (image: Int, region: Int)?
  /// Images with a finite value beyond ``unusualMagnitude``.
  private(set) var largeImages = 0
  private(set) var firstLarge: (image: Int, region: Int)?
  /// The largest of these values, without sign.
  private(set) var largestMagnitude: Float = 0
  private(set) var zeroImages = 0
  private(set) var firstZero: Int?
  private(set) var regionsOfImage: [Int] = []
  /// The first image whose repeated rows are not equal.
  private(set) var firstUnequal: Int?
  /// A hash of each image's whole row, nil for all-zero images.
  private(set) var hashes: [UInt64?] = []

  /// No network's features are near it; norms and variances of such values lose float32's range.
  static let unusualMagnitude: Float = 1e6

  /// Reads every image once, a region at a time.
  ///
  /// - Parameters:
  ///   - features: What to read.
  ///   - progress: Gets the share that is done, about a hundred times.
  /// - Throws: `Failure` if the file cannot be read or is cut short meanwhile.
  init(_ features: ImageFeatures, progress: (Double) -> Void) throws {
    regionsOfImage.reserveCapacity(features.count)
    hashes.reserveCapacity(features.count)
    var buffer = [Float](repeating: 0, count: features.dimension)
    let interval = max(1, features.count / 100)
    for image in 0..<features.count {
      if image % interval == 0 { progress(Double(image) / Double(features.count)) }
      try buffer.withUnsafeMutableBufferPointer { values in
        guard let base = values.baseAddress else { return }
        try scan(image, of: features, into: base)
      }
      let row = features.row(of: image)
      for copy in 1..<max(1, features.repetition) where firstUnequal == nil {
        if try !Repetition.equalRows(features.array, row, row + copy) { firstUnequal = image }
      }
    }
    progress(1)
  }

  private mutating func scan(
    _ image: Int, of features: ImageFeatures, into buffer: UnsafeMutablePointer<Float>
  ) throws {
    let dimension = features.dimension
    let first = features.row(of: image) * features.maximumRegions * dimension
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var nonZero = 0
    var isLarge = false
    for region in 0..<features.maximumRegions {
      try features.array.copyFloats(
        from: first + region * dimension, count: dimension, into: buffer)
      let magnitude = ImageFeatures.largestMagnitude(buffer, count: dimension)
      if magnitude > 0 { nonZero += 1 }
      if magnitude >= infinityBits {
        for index in 0..<dimension where !buffer[index].isFinite { nonFiniteValues += 1 }
        if firstNonFinite == nil { firstNonFinite = (image, region) }
      } else if magnitude > FeatureScan.unusualMagnitude.bitPattern {
        isLarge = true
        if firstLarge == nil { firstLarge = (image, region) }
        largestMagnitude = max(largestMagnitude, Float(bitPattern: magnitude))
      }
      for index in 0..<dimension {
        hash = (hash ^ UInt64(buffer[index].bitPattern)) &* 0x100_0000_01b3
      }
    }
    if isLarge { largeImages += 1 }
    if nonZero == 0 {
      zeroImages += 1
      firstZero = firstZero ?? image
    }
    hashes.append(nonZero == 0 ? nil : RandomStream.mix(hash))
    regionsOfImage.append(max(1, features.statedRegions(of: image) ?? nonZero))
  }

  /// Images with the features of an earlier image, and the first such pair.
  var duplicates: (count: Int, example: (Int, Int)?) {
    var seen: [UInt64: Int] = [:]
    var count = 0
    var example: (Int, Int)?
    for (image, hash) in hashes.enumerated() {
      guard let hash else { continue }
      if let earlier = seen[hash] {
        count += 1
        example = example ?? (earlier, image)
      } else {
        seen[hash] = image
      }
    }
    return (count, example)
  }
}
