/// How far two orders of the same things agree.
public enum RankCorrelation {
  /// Spearman's ρ: Pearson's correlation of the ranks, where equal values share their mean rank.
  ///
  /// - Returns: A number from -1 to 1; nil for fewer than two things, if one side is constant, or if
  ///   a value is NaN.
  public static func spearman(_ x: [Double], _ y: [Double]) -> Double? {
    precondition(x.count == y.count, "each thing has two values")
    guard x.count > 1, !x.contains(where: \.isNaN), !y.contains(where: \.isNaN) else { return nil }
    let (a, b) = (ranks(x), ranks(y))
    // The mean of the ranks 1 … n, ties or not.
    let centre = Double(x.count + 1) / 2
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (a, b) in zip(a, b) {
      both += (a - centre) * (b - centre)
      first += (a - centre) * (a - centre)
      second += (b - centre) * (b - centre)
    }
    guard first > 0, second > 0 else { return nil }
    return both / (first * second).squareRoot()
  }

  /// Ranks from 1 by rising value; equal values have the mean of their places.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + 1 + end) / 2 }
      start = end
    }
    return ranks
  }
}
