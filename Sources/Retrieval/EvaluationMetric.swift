/// A direction of retrieval.
public enum RetrievalDirection: String, CaseIterable, Codable, Sendable {
  /// Captions retrieved for an image.
  case imageToText = "i2t"
  /// Images retrieved for a caption.
  case textToImage = "t2i"
}

/// One number of an evaluation: a metric of one direction, or the sum of the recalls of both.
public enum EvaluationMetric: Hashable, Sendable {
  /// The sum of the recalls in per cent of both directions, at most 600.
  case rSum
  case directed(RetrievalDirection, RetrievalMetric)

  /// A metric of image to text.
  public static func i2t(_ metric: RetrievalMetric) -> Self { .directed(.imageToText, metric) }
  /// A metric of text to image.
  public static func t2i(_ metric: RetrievalMetric) -> Self { .directed(.textToImage, metric) }

  /// The recalls that rSum adds up, those of image to text first.
  public static let summed: [EvaluationMetric] = RetrievalDirection.allCases.flatMap { way in
    RetrievalMetric.summed.map { .directed(way, $0) }
  }

  /// What it is called, for example `i2t R@1`.
  public var title: String {
    switch self {
    case .rSum: "rSum"
    case .directed(let direction, let metric): "\(direction.rawValue) \(metric.title)"
    }
  }

  /// The title of a plot, with the unit where the title does not say it.
  public var plotTitle: String {
    if case .directed(_, let metric) = self, metric.unit == .percent { return title + " %" }
    return title
  }

  /// Decimals of a value that is shown.
  public var places: Int {
    if case .directed(_, let metric) = self { metric.places } else { 1 }
  }

  /// Whether a larger value is better.
  public var isHigherBetter: Bool {
    if case .directed(_, let metric) = self { metric.isHigherBetter } else { true }
  }

  /// Whether the first value is better than the second one.
  public func isBetter(_ value: Double, than other: Double) -> Bool {
    isHigherBetter ? value > other : value < other
  }

  /// Whether it is a sum of means over queries, so that queries can be resampled.
  public var isMean: Bool {
    if case .directed(_, let metric) = self { metric.isMean } else { true }
  }

  /// What each query of a direction adds to its mean; the metric is the sum of both directions' means.
  ///
  /// - Parameters:
  ///   - direction: Of the queries; one that the metric is not of adds nothing.
  ///   - ranks: Of each query the rank of its best positive, from 1.
  ///   - positives: Where the positives of each query stand, if that was counted.
  /// - Returns: A score for each query; nil if the metric is no mean, or needs what was not counted.
  public func scores(
    _ direction: RetrievalDirection, ranks: [Int32], positives: PositiveRanks?
  ) -> [Double]? {
    var sum = [Double](repeating: 0, count: ranks.count)
    for part in self == .rSum ? Self.summed : [self] {
      guard case .directed(direction, let metric) = part else { continue }
      guard let scores = metric.scores(ranks, positives) else { return nil }
      for query in sum.indices { sum[query] += scores[query] }
    }
    return isMean ? sum : nil
  }
}

// The key is the raw value, so that a setting can be one of all metrics.
extension EvaluationMetric: RawRepresentable, CaseIterable {
  /// rSum, then each metric of the catalogue, image to text before text to image.
  public static let allCases: [EvaluationMetric] =
    [.rSum]
    + RetrievalMetric.all.flatMap { metric in
      RetrievalDirection.allCases.map { .directed($0, metric) }
    }

  /// The key in logs, filters and settings: `rsum`, `i2t.r1` and so on.
  public var key: String {
    switch self {
    case .rSum: "rsum"
    case .directed(let direction, let metric): "\(direction.rawValue).\(metric.key)"
    }
  }

  public var rawValue: String { key }

  /// The metric with this key; nil if there is none.
  public init?(rawValue: String) {
    guard let metric = Self.allCases.first(where: { $0.key == rawValue }) else { return nil }
    self = metric
  }

  // A raw representable's own would compare keys, which are made anew each time.
  public static func == (a: EvaluationMetric, b: EvaluationMetric) -> Bool {
    switch (a, b) {
    case (.rSum, .rSum): true
    case (.directed(let way, let metric), .directed(let other, let second)):
      way == other && metric == second
    default: false
    }
  }
}
