import Foundation

extension RetrievalMetrics {
  /// The metrics as lines of a table of fixed width, for a terminal or a log.
  ///
  /// Its columns are those of the catalogue that have one; an unknown value is "-".
  public func table() -> [String] {
    let heads = RetrievalMetric.all.compactMap(\.column).map { Self.right($0.title, $0.width) }
    return [
      String(repeating: " ", count: 13) + heads.joined(),
      "image to text" + RetrievalMetrics.row(imageToText),
      "text to image" + RetrievalMetrics.row(textToImage),
      "rSum           " + (rSum.isNaN ? "    -" : String(format: "%5.1f", rSum)),
    ]
  }

  private static func row(_ metrics: DirectionMetrics) -> String {
    RetrievalMetric.all.map { metric in
      guard let column = metric.column else { return "" }
      return right(metrics[metric].map(metric.text) ?? "-", column.width)
    }.joined()
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension RetrievalMetric {
  /// A value as a table shows it.
  public func text(_ value: Double) -> String {
    // Within a fold the median is whole; the mean over folds need not be.
    let places = places == 0 && value != value.rounded() ? 1 : places
    return String(format: "%.\(places)f", value)
  }
}
