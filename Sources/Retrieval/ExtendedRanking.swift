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
    func best(_ values: some Sequence<Float>) -> Float {
      // NaN is less than any number, but for a match that is all there is it stays NaN.
      values.reduce(Float.nan) { $1 > $0 || $0.isNaN ? $1 : $0 }
    }
    let imageBest = captionsOf.enumerated().map { image, own in
      best(own.lazy.map { similarity(image, $0) })
    }
    let captionBest = imagesOf.enumerated().map { caption, own in
      best(own.lazy.map { similarity($0, caption) })
    }

    // How many candidates, matches among them, are not below the best match.
    let threads = max(1, min(threads, ranges.images))
    let rows = UnsafeMutableBufferPointer<Int32>.allocate(capacity: ranges.images)
    let columns = UnsafeMutableBufferPointer<Int32>.allocate(capacity: threads * ranges.captions)
    rows.initialize(repeating: 0)
    columns.initialize(repeating: 0)
    defer {
      rows.deallocate()
      columns.deallocate()
    }
    Parallel.perform(threads) { thread in
      let own = columns.baseAddress.map { $0 + thread * ranges.captions }
      for image in Parallel.range(of: thread, of: threads, total: ranges.images) {
        for caption in 0..<ranges.captions {
          let found = similarity(image, caption)
          if !(found < imageBest[image]) { rows[image] += 1 }
          if !(found < captionBest[caption]) { own?[caption] += 1 }
        }
      }
    }
    return Ranks(
      imageToText: captionsOf.enumerated().map { image, own in
        1 + rows[image]
          - Int32(own.count { !(similarity(image, $0) < imageBest[image]) })
      },
      textToImage: imagesOf.enumerated().map { caption, own in
        let count = (0..<threads).reduce(Int32(0)) { $0 + columns[$1 * ranges.captions + caption] }
        return 1 + count
          - Int32(own.count { !(similarity($0, caption) < captionBest[caption]) })
      })
  }
}
