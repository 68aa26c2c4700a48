import Compute

extension Ranking {
  /// Ranks all pairs by a matrix of similarities [images × captions] that is read row by row, twice.
  ///
  /// Only some rows are held at a time, so that the matrix may be larger than memory.
  ///
  /// - Parameters:
  ///   - captionOffsets: Captions of image i are `captionOffsets[i] ..< captionOffsets[i + 1]`; the
  ///     last offset is the number of columns.
  ///   - images: The images to rank against each other and their captions only, as one fold of a
  ///     protocol; all if nil.
  ///   - rows: Fills its second argument with the similarities of a range of rows to all captions,
  ///     one row after another.
  /// - Returns: The rank of each image's best caption and of each caption's image.
  /// - Throws: `Failure` if the offsets are empty or leave an image without captions, and whatever
  ///   `rows` throws.
  public static func ranks(
    captionOffsets: [Int], images: Range<Int>? = nil,
    rows: (Range<Int>, UnsafeMutablePointer<Float>) throws -> Void
  ) throws -> Ranks {
    let all = try CaptionRanges(captionOffsets)
    let chosen = images ?? 0..<all.images
    precondition(chosen.lowerBound >= 0 && chosen.upperBound <= all.images)
    let ranges = try CaptionRanges(all.slice(chosen))
    let stride = all.captions
    let firstColumn = all.offsets[chosen.lowerBound]

    // About 16 MB at a time.
    let height = max(1, min(ranges.images, (1 << 22) / stride))
    let block = UnsafeMutablePointer<Float>.allocate(capacity: height * stride)
    block.initialize(repeating: 0, count: height * stride)
    defer { block.deallocate() }
    let blocks = Swift.stride(from: 0, to: ranges.images, by: height).map {
      $0..<min($0 + height, ranges.images)
    }
    func read(_ images: Range<Int>) throws -> UnsafePointer<Float> {
      try rows(
        chosen.lowerBound + images.lowerBound..<chosen.lowerBound + images.upperBound, block)
      return UnsafePointer(block) + firstColumn
    }

    let columns = 0..<ranges.captions
    var own = [Float](repeating: 0, count: ranges.captions)
    for images in blocks {
      let scores = try read(images)
      ranges.forEachPair(rows: images, columns: columns) { image, caption in
        own[caption] = scores[(image - images.lowerBound) * stride + caption]
      }
    }
    let order = ranges.ordered(by: own)
    let best = BestCaptions(order).scores
    let positives = PositiveCounter(order)

    var belowByImage = [Int32](repeating: 0, count: ranges.images)
    var belowByCaption = [Int32](repeating: 0, count: ranges.captions)
    for images in blocks {
      let scores = try read(images)
      belowByImage.withUnsafeMutableBufferPointer { byImage in
        best.withUnsafeBufferPointer { best in
          guard let byImage = byImage.baseAddress, let best = best.baseAddress else { return }
          CountKernels.addBelow(
            block: scores, rows: images.count, columns: ranges.captions, stride: stride,
            rowThresholds: best + images.lowerBound, columnThresholds: own,
            rowCounts: byImage + images.lowerBound, columnCounts: &belowByCaption)
        }
      }
      positives.add(scores, stride: stride, images: images, columns, ranges)
      // An image's own captions do not compete with each other, nor a caption's image with itself.
      ranges.forEachPair(rows: images, columns: columns) { image, caption in
        let score = scores[(image - images.lowerBound) * stride + caption]
        if score < best[image] { belowByImage[image] -= 1 }
        if score < own[caption] { belowByCaption[caption] -= 1 }
      }
    }
    return ranks(
      ranges, belowByImage: belowByImage, belowByCaption: belowByCaption, order: order,
      counters: [positives])
  }
}
