import Ground

/// Recall and ranks of one direction of retrieval.
public struct DirectionMetrics: Codable, Sendable, Equatable {
  /// Per cent of the queries whose match is first.
  public var r1: Double
  /// Per cent of the queries whose match is among the first five.
  public var r5: Double
  /// Per cent of the queries whose match is among the first ten.
  public var r10: Double
  /// Median rank from 1, as VSE++ reports it: the median of ranks from 0, rounded down, plus 1.
  public var medianRank: Double
  /// Mean rank from 1.
  public var meanRank: Double

  enum CodingKeys: String, CodingKey {
    case r1, r5, r10
    case medianRank = "medr"
    case meanRank = "meanr"
  }

  public init(r1: Double, r5: Double, r10: Double, medianRank: Double, meanRank: Double) {
    self.r1 = r1
    self.r5 = r5
    self.r10 = r10
    self.medianRank = medianRank
    self.meanRank = meanRank
  }

  /// Metrics of ranks that count from 1. All are 0 if there are none.
  public init(ranks: [Int32]) {
    guard !ranks.isEmpty else {
      self.init(r1: 0, r5: 0, r10: 0, medianRank: 0, meanRank: 0)
      return
    }
    let count = Double(ranks.count)
    func recall(at limit: Int32) -> Double {
      Double(ranks.count { $0 <= limit }) * 100 / count
    }
    let sorted = ranks.sorted()
    let middle = ranks.count / 2
    let upper = Int(sorted[middle])
    let lower = ranks.count % 2 == 1 ? upper : Int(sorted[middle - 1])
    // ⌊median of (rank − 1)⌋ + 1 is ⌊median of rank⌋.
    self.init(
      r1: recall(at: 1), r5: recall(at: 5), r10: recall(at: 10),
      medianRank: Double((lower + upper) / 2),
      meanRank: Double(ranks.reduce(0) { $0 + Int($1) }) / count)
  }

  /// r1 + r5 + r10.
  var recallSum: Double { r1 + r5 + r10 }

  static func mean(of metrics: [DirectionMetrics]) -> DirectionMetrics {
    func mean(_ key: KeyPath<DirectionMetrics, Double>) -> Double {
      metrics.isEmpty ? 0 : metrics.reduce(0) { $0 + $1[keyPath: key] } / Double(metrics.count)
    }
    return DirectionMetrics(
      r1: mean(\.r1), r5: mean(\.r5), r10: mean(\.r10), medianRank: mean(\.medianRank),
      meanRank: mean(\.meanRank))
  }
}

/// The field's summary of an evaluation: both directions and the sum of their six recalls.
public struct RetrievalMetrics: Codable, Sendable, Equatable {
  /// Captions retrieved for an image.
  public var imageToText: DirectionMetrics
  /// Images retrieved for a caption.
  public var textToImage: DirectionMetrics
  /// The sum of the six recalls in per cent, at most 600.
  public var rSum: Double

  enum CodingKeys: String, CodingKey {
    case imageToText = "i2t"
    case textToImage = "t2i"
    case rSum = "rsum"
  }

  public init(imageToText: DirectionMetrics, textToImage: DirectionMetrics) {
    self.imageToText = imageToText
    self.textToImage = textToImage
    rSum = imageToText.recallSum + textToImage.recallSum
  }

  public init(_ ranks: Ranks) {
    self.init(
      imageToText: DirectionMetrics(ranks: ranks.imageToText),
      textToImage: DirectionMetrics(ranks: ranks.textToImage))
  }

  /// The mean of each metric over evaluations, as over folds. All are 0 if there are none.
  public static func mean(of metrics: [RetrievalMetrics]) -> RetrievalMetrics {
    RetrievalMetrics(
      imageToText: .mean(of: metrics.map(\.imageToText)),
      textToImage: .mean(of: metrics.map(\.textToImage)))
  }

  /// The mean over consecutive folds of images, each ranked within its fold.
  ///
  /// MS-COCO's "1K" protocol is five folds of its 5,000 test images; one fold ranks all together.
  ///
  /// - Parameters:
  ///   - folds: The number of folds, of equal size give or take one image.
  ///   - images: Embeddings [images × dimension].
  ///   - captions: Embeddings [captions × dimension].
  ///   - captionOffsets: Captions of image i are `captionOffsets[i] ..< captionOffsets[i + 1]`.
  ///   - dimension: Length of an embedding.
  ///   - threads: How many threads to use.
  /// - Returns: The mean of each metric.
  /// - Throws: `Failure` if there are more folds than images, or an image has no caption.
  public static func folded(
    folds: Int, images: UnsafePointer<Float>, captions: UnsafePointer<Float>,
    captionOffsets: [Int], dimension: Int, threads: Int
  ) throws -> RetrievalMetrics {
    let ranges = try CaptionRanges(captionOffsets)
    return mean(
      of: try Ranking.folds(folds, images: ranges.images).map { fold in
        RetrievalMetrics(
          try Ranking.ranks(
            images: images + fold.lowerBound * dimension,
            captions: captions + ranges[fold].lowerBound * dimension,
            captionOffsets: ranges.slice(fold), dimension: dimension, threads: threads))
      })
  }
}
