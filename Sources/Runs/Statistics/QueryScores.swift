import Ground
import Records
import Retrieval

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

  /// The scores of kept ranks; nil if the metric is no mean over queries, or needs what the ranks do
  /// not tell.
  public init?(_ ranks: EvaluationRanks, metric: EvaluationMetric) {
    guard
      let images = metric.scores(
        .imageToText, ranks: ranks.imageToText, positives: ranks.imagePositives),
      let captions = metric.scores(
        .textToImage, ranks: ranks.textToImage,
        positives: PositiveRanks(single: ranks.textToImage))
    else { return nil }
    var next = 0
    self.init(
      image: images,
      caption: ranks.captionsPerImage.map { count in
        defer { next += Int(count) }
        return captions[next..<next + Int(count)].reduce(0, +)
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
