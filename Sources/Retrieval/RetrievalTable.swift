import Ground

extension RetrievalMetrics {
  /// The metrics as lines of a table, for a terminal or a log.
  ///
  /// Its columns are those of the catalogue that have one; an unknown value is "-".
  public func table() -> [String] {
    let metrics = RetrievalMetric.all.filter { $0.column != nil }
    var table = TextTable([TextTable.Column("", .left)] + metrics.compactMap(\.column))
    for (name, direction) in [("image to text", imageToText), ("text to image", textToImage)] {
      table.add([name] + metrics.map { metric in direction[metric].map(metric.text) ?? "-" })
    }
    table.add(["rSum", rSum.isNaN ? "-" : Format.fixed(rSum, 1)])
    return table.lines
  }
}

extension RetrievalMetric {
  /// A value as a table shows it.
  public func text(_ value: Double) -> String {
    // Within a fold the median is whole; the mean over folds need not be.
    Format.fixed(value, places == 0 && value != value.rounded() ? 1 : places)
  }
}
