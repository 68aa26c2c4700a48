import Records

/// A metric that is a mean over queries, so that it can be compared query by query.
public enum RankMetric: Hashable, Sendable {
  /// A direction of retrieval.
  public enum Direction: String, CaseIterable, Sendable {
    case imageToText = "i2t"
    case textToImage = "t2i"
  }

  /// The sum of the six recalls in per cent.
  case rSum
  /// R@K in per cent.
  case recall(Direction, at: Int32)
  /// The mean rank from 1.
  case meanRank(Direction)

  /// Every metric, in the order of the field's tables.
  public static let all: [RankMetric] =
    [.rSum] + Direction.allCases.flatMap { way in [1, 5, 10].map { .recall(way, at: $0) } }
    + Direction.allCases.map { .meanRank($0) }

  /// The metric's key in the log and in filters, for example `i2t.r1`.
  public var key: String {
    switch self {
    case .rSum: "rsum"
    case .recall(let direction, let limit): "\(direction.rawValue).r\(limit)"
    case .meanRank(let direction): "\(direction.rawValue).meanr"
    }
  }

  /// What the metric is called.
  public var title: String {
    switch self {
    case .rSum: "rSum"
    case .recall(let direction, let limit): "\(direction.rawValue) R@\(limit)"
    case .meanRank(let direction): "\(direction.rawValue) mean rank"
    }
  }

  /// The metric with this key; nil if there is none.
  public init?(key: String) {
    guard let metric = RankMetric.all.first(where: { $0.key == key }) else { return nil }
    self = metric
  }

  /// Whether a larger value is better.
  public var isHigherBetter: Bool {
    if case .meanRank = self { false } else { true }
  }
}

/// What each image and its captions add to a metric, so that images can be resampled with their
/// captions.
///
/// The metric is the mean of `image` over images plus the mean of `caption` over captions.
public struct QueryScores: Equatable, Sendable {
  /// Of each image, the score of its query for text.
  public let image: [Double]
  /// Of each image, the sum of the scores of its captions' queries for images.
  public let caption: [Double]
  /// Of each image, the number of its captions.
  public let captions: [Double]

  /// - Parameters:
  ///   - image: One score an image.
  ///   - caption: One sum an image.
  ///   - captions: One count an image, positive.
  public init(image: [Double], caption: [Double], captions: [Double]) {
    precondition(image.count == caption.count && image.count == captions.count)
    self.image = image
    self.caption = caption
    self.captions = captions
  }

  /// The scores of kept ranks.
  public init(_ ranks: EvaluationRanks, metric: RankMetric) {
    func score(_ rank: Int32, _ direction: RankMetric.Direction) -> Double {
      switch metric {
      case .rSum: 100 * ((rank <= 1 ? 1 : 0) + (rank <= 5 ? 1 : 0) + (rank <= 10 ? 1 : 0))
      case .recall(direction, let limit): rank <= limit ? 100 : 0
      case .meanRank(direction): Double(rank)
      default: 0
      }
    }
    var next = 0
    self.init(
      image: ranks.imageToText.map { score($0, .imageToText) },
      caption: ranks.captionsPerImage.map { count in
        defer { next += Int(count) }
        return ranks.textToImage[next..<next + Int(count)].reduce(0) {
          $0 + score($1, .textToImage)
        }
      },
      captions: ranks.captionsPerImage.map(Double.init))
  }

  /// How many images there are.
  public var count: Int { image.count }

  /// The metric over all queries.
  public var value: Double {
    image.reduce(0, +) / Double(count) + caption.reduce(0, +) / captions.reduce(0, +)
  }

  /// What each image adds to ``value``; they sum to it.
  public var contributions: [Double] {
    let total = captions.reduce(0, +)
    return zip(image, caption).map { $0 / Double(count) + $1 / total }
  }
}
