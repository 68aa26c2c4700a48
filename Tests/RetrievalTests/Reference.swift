import Ground

@testable import Retrieval

/// A random evaluation whose embeddings are small integers, so that similarities are exact in any
/// order of summation, and many tie.
struct Sample {
  var images: [Float]
  var captions: [Float]
  var offsets: [Int]
  let dimension: Int

  var imageCount: Int { offsets.count - 1 }
  var captionCount: Int { captions.count / dimension }

  init(images count: Int, captionsPerImage: ClosedRange<Int>, dimension: Int, seed: UInt64) {
    var stream = RandomStream(seed: seed, purpose: "sample")
    var offsets = [0]
    for _ in 0..<count {
      let captions = captionsPerImage.lowerBound + stream.below(captionsPerImage.count)
      offsets.append((offsets.last ?? 0) + captions)
    }
    func integers(_ count: Int) -> [Float] { (0..<count).map { _ in Float(stream.below(5) - 2) } }
    images = integers(count * dimension)
    captions = integers((offsets.last ?? 0) * dimension)
    self.offsets = offsets
    self.dimension = dimension
  }

  /// Similarities [images × captions] in plain loops.
  var similarities: [Float] {
    (0..<imageCount).flatMap { image in
      (0..<captionCount).map { caption in
        (0..<dimension).reduce(Float(0)) {
          $0 + images[image * dimension + $1] * captions[caption * dimension + $1]
        }
      }
    }
  }

  func ranks(threads: Int = 1, blockImages: Int = 1024, blockCaptions: Int = 1024) throws -> Ranks {
    try images.withUnsafeBufferPointer { images in
      try captions.withUnsafeBufferPointer { captions in
        guard let images = images.baseAddress, let captions = captions.baseAddress else {
          throw Failure("empty sample")
        }
        let ranking = EmbeddingRanking(
          images: images, captions: captions, ranges: try CaptionRanges(offsets),
          dimension: dimension, threads: threads)
        ranking.blockImages = blockImages
        ranking.blockCaptions = blockCaptions
        return ranking.ranks()
      }
    }
  }
}

/// Ranks by sorting all candidates of each query, the way the field's scripts do, with a match put
/// behind those that tie with it and NaN put in front.
func ranksBySorting(_ similarities: [Float], offsets: [Int]) -> Ranks {
  let images = offsets.count - 1
  let captions = offsets[images]
  func place(of own: Float, among others: [Float]) -> Int32 {
    guard !own.isNaN else { return Int32(others.count + 1) }
    let candidates =
      others.map { (score: $0.isNaN ? .infinity : $0, isOwn: false) }
      + [(score: own, isOwn: true)]
    let order = candidates.sorted { ($0.score, $0.isOwn ? 0 : 1) > ($1.score, $1.isOwn ? 0 : 1) }
    return Int32((order.firstIndex { $0.isOwn } ?? -2) + 1)
  }
  let imageToText = (0..<images).map { image -> Int32 in
    let row = Array(similarities[image * captions..<(image + 1) * captions])
    let own = offsets[image]..<offsets[image + 1]
    let others = Array(row[..<own.lowerBound] + row[own.upperBound...])
    return own.map { place(of: row[$0], among: others) }.min() ?? 0
  }
  let textToImage = (0..<images).flatMap { image in
    (offsets[image]..<offsets[image + 1]).map { caption in
      let others = (0..<images).filter { $0 != image }.map { similarities[$0 * captions + caption] }
      return place(of: similarities[image * captions + caption], among: others)
    }
  }
  // Where every caption of an image stands among all captions, by sorting them; beyond R it is 0.
  let positives = (0..<images).flatMap { image -> [Int32] in
    let own = offsets[image]..<offsets[image + 1]
    let order = (0..<captions).map { caption -> (score: Float, isOwn: Bool) in
      let score = similarities[image * captions + caption]
      return (
        score.isNaN ? (own.contains(caption) ? -.infinity : .infinity) : score,
        own.contains(caption)
      )
    }.sorted { ($0.score, $0.isOwn ? 0 : 1) > ($1.score, $1.isOwn ? 0 : 1) }
    return order.indices.filter { order[$0].isOwn }.map {
      $0 < own.count ? Int32($0 + 1) : 0
    }
  }
  return Ranks(
    imageToText: imageToText, textToImage: textToImage,
    imagePositives: PositiveRanks(offsets: offsets, ranks: positives),
    captionPositives: PositiveRanks(single: textToImage))
}

/// Ranks a matrix held in memory.
func ranks(
  of similarities: [Float], offsets: [Int], images: Range<Int>? = nil
) throws -> Ranks {
  let captions = offsets[offsets.count - 1]
  return try Ranking.ranks(captionOffsets: offsets, images: images) { rows, destination in
    for (index, value) in similarities[rows.lowerBound * captions..<rows.upperBound * captions]
      .enumerated()
    {
      destination[index] = value
    }
  }
}
