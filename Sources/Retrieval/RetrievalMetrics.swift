import Ground

/// The metrics of one direction of retrieval, one value for each of ``RetrievalMetric/all`` that is
/// known.
public struct DirectionMetrics: Sendable, Equatable {
  /// By ``RetrievalMetric/key``.
  public private(set) var values: [String: Double]

  /// - Parameter values: By metric; others are unknown.
  public init(_ values: [RetrievalMetric: Double]) {
    self.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.key, $0.value) })
  }

  /// Metrics of ranks that count from 1. All are 0 if there are none.
  ///
  /// - Parameter positives: Where all positives stand; without it, what needs them is unknown.
  public init(ranks: [Int32], positives: PositiveRanks? = nil) {
    values = [:]
    for metric in RetrievalMetric.all {
      values[metric.key] = metric.value(ranks, positives)
    }
  }

  /// The value of a metric; nil if it is unknown.
  public subscript(metric: RetrievalMetric) -> Double? { values[metric.key] }

  /// The sum of the recalls; no number where one is unknown, as a sum without it would be a wrong one.
  var recallSum: Double {
    RetrievalMetric.summed.reduce(0) { $0 + (self[$1] ?? .nan) }
  }

  /// The mean of each metric that all have.
  static func mean(of metrics: [DirectionMetrics]) -> DirectionMetrics {
    guard !metrics.isEmpty else { return DirectionMetrics(ranks: []) }
    var mean = DirectionMetrics([:])
    for metric in RetrievalMetric.all {
      let values = metrics.compactMap { $0[metric] }
      guard values.count == metrics.count else { continue }
      mean.values[metric.key] = values.reduce(0, +) / Double(values.count)
    }
    return mean
  }
}

extension DirectionMetrics: Codable {
  public init(from decoder: any Decoder) throws {
    values = try [String: Double](from: decoder)
  }

  public func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }
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
      imageToText: DirectionMetrics(ranks: ranks.imageToText, positives: ranks.imagePositives),
      textToImage: DirectionMetrics(ranks: ranks.textToImage, positives: ranks.captionPositives))
  }

  public subscript(direction: RetrievalDirection) -> DirectionMetrics {
    switch direction {
    case .imageToText: imageToText
    case .textToImage: textToImage
    }
  }

  /// One number of the evaluation; nil if it is unknown.
  public subscript(metric: EvaluationMetric) -> Double? {
    switch metric {
    case .rSum: rSum
    case .directed(let direction, let metric): self[direction][metric]
    }
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
