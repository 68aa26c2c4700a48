import Ground
import Objectives

extension SimilarityStatistics {
  /// `{"positive": {"count": …, "mean": …, "variance": …}, "negative": {…}}`; a variance of fewer than
  /// two values is null.
  public var json: JSONValue {
    func stream(_ stream: StreamStatistics) -> JSONValue {
      [
        "count": .integer(stream.count), "mean": .real(stream.mean),
        "variance": stream.variance.isNaN ? .null : .real(stream.variance),
      ]
    }
    return ["positive": stream(positive), "negative": stream(negative)]
  }
}
