import Retrieval

/// What help says of metrics, from the catalogue.
enum MetricHelp {
  /// The keys of the metrics that can be tested: `rsum, or i2t. or t2i. before r1, …`.
  static var tested: String {
    let means = RetrievalMetric.all.filter(\.isMean).map(\.key)
    let ways = RetrievalDirection.allCases.map { "\($0.rawValue)." }.joined(separator: " or ")
    return "\(EvaluationMetric.rSum.key), or \(ways) before \(means.joined(separator: ", "))"
  }

  /// Some keys of metrics, for a sentence.
  static var some: String {
    "\(EvaluationMetric.rSum.key), \(EvaluationMetric.i2t(.r1).key), …"
  }
}
