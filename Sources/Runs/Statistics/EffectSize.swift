/// How large a difference is, in units of how much things vary anyway.
public enum EffectSize {
  /// Cohen's d for paired values: the mean of the differences over their standard deviation.
  ///
  /// - Returns: nil of fewer than two values, or if they do not vary.
  public static func paired(_ differences: [Double]) -> Double? {
    guard let deviation = Moments.deviation(differences), deviation > 0 else { return nil }
    return Moments.mean(differences) / deviation
  }

  /// Hedges' g of two independent samples: the difference of the means over the pooled standard
  /// deviation, corrected for small samples by 1 − 3 / (4 (n + m) − 9) (Hedges, 1981).
  ///
  /// - Returns: nil if a sample has fewer than two values, or if they do not vary.
  public static func hedges(_ a: [Double], _ b: [Double]) -> Double? {
    guard let first = Moments.deviation(a), let second = Moments.deviation(b) else { return nil }
    let (n, m) = (Double(a.count), Double(b.count))
    let pooled = (((n - 1) * first * first + (m - 1) * second * second) / (n + m - 2)).squareRoot()
    guard pooled > 0 else { return nil }
    return (Moments.mean(a) - Moments.mean(b)) / pooled * (1 - 3 / (4 * (n + m) - 9))
  }
}

/// Corrections for testing several differences at once.
public enum MultipleTesting {
  /// Holm's step-down adjustment (Holm, 1979): with these values compared to α, the probability of
  /// one false alarm or more among all tests is at most α.
  ///
  /// - Parameter p: The values of the single tests.
  /// - Returns: The adjusted values in the same order, each at most 1.
  public static func holm(_ p: [Double]) -> [Double] {
    var adjusted = p
    var largest = 0.0
    for (place, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
      largest = max(largest, min(1, Double(p.count - place) * p[index]))
      adjusted[index] = largest
    }
    return adjusted
  }
}
