import Retrieval

/// The keys of ``RunRecord/metrics`` that are metrics of evaluations, as filters and columns name them.
public enum ResultKey {
  /// At the step that was best on dev: `best.rsum`.
  public static func best(_ metric: EvaluationMetric) -> String { "best.\(metric.key)" }
  /// Measured on test at the end: `test.i2t.r1`.
  public static func test(_ metric: EvaluationMetric) -> String { "test.\(metric.key)" }
  /// Of the last evaluation on dev.
  public static func last(_ metric: EvaluationMetric) -> String { "last.\(metric.key)" }
}

extension RunRecord {
  /// A metric on dev at the step that was best; nil if it is not known.
  public func best(_ metric: EvaluationMetric) -> Double? { metrics[ResultKey.best(metric)] }

  /// A metric that was measured on test at the end; nil if it is not known.
  public func test(_ metric: EvaluationMetric) -> Double? { metrics[ResultKey.test(metric)] }

  /// The metric that chose the best checkpoint; nil of a run that does not say.
  public var bestBy: EvaluationMetric? {
    settings["evaluation.best_by"].flatMap { EvaluationMetric(rawValue: $0.text) }
  }

  /// Behind what is said of the best checkpoint: ` by t2i R@1`; empty where rSum chose it.
  public var bestByText: String {
    guard let bestBy, bestBy != .rSum else { return "" }
    return " by \(bestBy.title)"
  }
}
