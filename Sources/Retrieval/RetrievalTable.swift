import Foundation

extension RetrievalMetrics {
  /// The metrics as lines of a table of fixed width, for a terminal or a log.
  public func table() -> [String] {
    [
      "                 R@1    R@5   R@10   med r   mean r",
      "image to text" + RetrievalMetrics.row(imageToText),
      "text to image" + RetrievalMetrics.row(textToImage),
      String(format: "rSum           %5.1f", rSum),
    ]
  }

  private static func row(_ metrics: DirectionMetrics) -> String {
    // Within a fold the median is whole; the mean over folds need not be.
    let isWhole = metrics.medianRank == metrics.medianRank.rounded()
    return String(
      format: "%7.1f%7.1f%7.1f%8.\(isWhole ? 0 : 1)f%9.1f", metrics.r1, metrics.r5, metrics.r10,
      metrics.medianRank, metrics.meanRank)
  }
}
