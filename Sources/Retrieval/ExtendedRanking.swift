import Compute
import Ground

extension Ranking {
  /// Ranks as `ranks(images:captions:captionOffsets:dimension:threads:)`, with further pairs that
  /// count as matches in both directions.
  ///
  /// A query's rank is that of its best match among that one and all candidates that are none: its
  /// matches do not compete with each other. Each similarity is a product of its own, so that equal
  /// embeddings tie exactly; the work is images · captions · dimension, twice.
  ///
  /// - Parameter extra: Pairs beyond those of the offsets; a pair may stand there more than once.
  /// - Throws: `Failure` if the offsets are empty or leave an image without captions.
  public static func ranks(
    images: UnsafePointer<Float>, captions: UnsafePointer<Float>, captionOffsets: [Int],
    extra: [(image: Int, caption: Int)], dimension: Int, threads: Int
  ) throws -> Ranks {
    let ranges = try CaptionRanges(captionOffsets)
    var captionsOf = (0..<ranges.images).map { Array(ranges[$0]) }
    var imagesOf = [[Int]](repeating: [], count: ranges.captions)
    for (image, captions) in captionsOf.enumerated() {
      for caption in captions { imagesOf[caption].append(image) }
    }
    for pair in extra where !captionsOf[pair.image].contains(pair.caption) {
      captionsOf[pair.image].append(pair.caption)
      imagesOf[pair.caption].append(pair.image)
    }
    func similarity(_ image: Int, _ caption: Int) -> Float {
      Kernels.dot(images + image * dimension, captions + caption * dimension, count: dimension)
    }
    let imageOrder = PositiveOrder(captionsOf) { similarity($0, $1) }
    let captionOrder = PositiveOrder(imagesOf) { similarity($1, $0) }
    let imageBest = imageOrder.offsets.dropLast().map { imageOrder.scores[$0] }
    let captionBest = captionOrder.offsets.dropLast().map { captionOrder.scores[$0] }

    // How many candidates that are no matches are not below the best match.
    let threads = max(1, min(threads, ranges.images))
    let rows = UnsafeMutableBufferPointer<Int32>.allocate(capacity: ranges.images)
    let columns = UnsafeMutableBufferPointer<Int32>.allocate(capacity: threads * ranges.captions)
    rows.initialize(repeating: 0)
    columns.initialize(repeating: 0)
    defer {
      rows.deallocate()
      columns.deallocate()
    }
    let imageCounters = (0..<threads).map { _ in PositiveCounter(imageOrder) }
    let captionCounters = (0..<threads).map { _ in PositiveCounter(captionOrder) }
    Parallel.perform(threads) { thread in
      let own = columns.baseAddress.map { $0 + thread * ranges.captions }
      var isMatch = [Bool](repeating: false, count: ranges.captions)
      for image in Parallel.range(of: thread, of: threads, total: ranges.images) {
        for caption in captionsOf[image] { isMatch[caption] = true }
        for caption in 0..<ranges.captions where !isMatch[caption] {
          let found = similarity(image, caption)
          if !(found < imageBest[image]) { rows[image] += 1 }
          if !(found < captionBest[caption]) { own?[caption] += 1 }
          imageCounters[thread].add(found, to: image)
          captionCounters[thread].add(found, to: caption)
        }
        for caption in captionsOf[image] { isMatch[caption] = false }
      }
    }
    let imageToText = rows.map { 1 + $0 }
    let textToImage = (0..<ranges.captions).map { caption in
      (0..<threads).reduce(Int32(1)) { $0 + columns[$1 * ranges.captions + caption] }
    }
    return Ranks(
      imageToText: imageToText, textToImage: textToImage,
      imagePositives: PositiveCounter.ranks(imageCounters, order: imageOrder, first: imageToText),
      captionPositives: PositiveCounter.ranks(
        captionCounters, order: captionOrder, first: textToImage))
  }
}
