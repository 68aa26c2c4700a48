import Ground
import Retrieval

// The numbers of an `eval` event: how they are written, and how they are read.
extension Event {
  /// The fields that an evaluation's metrics become, those of a direction in an object.
  public static func fields(of metrics: RetrievalMetrics) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [EvaluationMetric.rSum.key: .real(metrics.rSum)]
    for direction in RetrievalDirection.allCases {
      fields[direction.rawValue] = .object(metrics[direction].values.mapValues { .real($0) })
    }
    return fields
  }

  /// One number of an `eval` event; nil if the event does not have it.
  public func result(_ metric: EvaluationMetric) -> Double? {
    switch metric {
    case .rSum: self[metric.key]?.number
    case .directed(let direction, let metric): self[direction.rawValue]?[metric.key]?.number
    }
  }

  /// By which metric an `eval` event says that the best checkpoint is chosen: rSum where it says
  /// nothing, nil where it names one that this version does not know.
  public var bestBy: EvaluationMetric? {
    guard let name = self[Self.bestByField]?.text else { return .rSum }
    return EvaluationMetric(rawValue: name)
  }

  /// There only where the metric is another than rSum.
  package static let bestByField = "best_by"
}

extension EvaluationMetric {
  /// The curve of the metric on a split in the index.
  public func curve(of split: String = "dev") -> String { "eval.\(split).\(key)" }

  /// The metric and the split of a curve; nil if it is none of an evaluation, or its metric is not
  /// known.
  public static func ofCurve(_ name: String) -> (metric: EvaluationMetric, split: String)? {
    let start = "eval."
    // Asked for every curve at every drawing.
    guard name.hasPrefix(start),
      let (metric, end) = curveEnds.first(where: { name.hasSuffix($0.end) })
    else { return nil }
    let split = name.dropFirst(start.count).dropLast(end.count)
    return split.isEmpty ? nil : (metric, String(split))
  }

  /// No name ends in two of them.
  private static let curveEnds = allCases.map { (metric: $0, end: ".\($0.key)") }
}
