/// How well scores tell positives from negatives, over all thresholds.
public struct DetectionCurve: Sendable {
  /// The probability that a positive has a higher score than a negative, ties count half; nil without
  /// both.
  public let areaUnderCurve: Double?
  /// Σ (Rₙ − Rₙ₋₁) Pₙ over the thresholds from the highest score down, with precision P and recall R,
  /// equal scores together (scikit-learn's definition); nil without positives. By chance it is the
  /// share of positives.
  public let averagePrecision: Double?

  /// - Parameters:
  ///   - scores: Finite; high for positives.
  ///   - labels: Whether each is positive; as many as scores.
  public init(scores: [Double], labels: [Bool]) {
    areaUnderCurve = FoldedCurve(
      scores: scores, labels: labels, folds: [Int](repeating: 0, count: scores.count)
    ).area(weights: [Double](repeating: 1, count: scores.count))
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    var (positives, sum, position) = (0, 0.0, 0)
    while position < order.count {
      let score = scores[order[position]]
      var found = 0
      while position < order.count, scores[order[position]] == score {
        if labels[order[position]] { found += 1 }
        position += 1
      }
      positives += found
      sum += Double(found) * Double(positives) / Double(position)
    }
    averagePrecision = positives > 0 ? sum / Double(positives) : nil
  }
}
