import Training

/// A share with its Wilson score interval of 95 % (Wilson 1927).
public struct WilsonInterval: Equatable, Sendable {
  public let share: Double
  public let low: Double
  public let high: Double

  /// - Returns: nil of no trials.
  public init?(_ successes: Int, of trials: Int) {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let z = 1.959963984540054
    let n = Double(trials)
    share = Double(successes) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half =
      z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    low = successes == 0 ? 0 : max(0, middle - half)
    high = successes == trials ? 1 : min(1, middle + half)
  }
}

extension NegativeMarks {
  /// The share of negatives that are in fact true among those judged to be sentences.
  public var falseNegativeRate: (judged: Int, broken: Int, interval: WilsonInterval?) {
    let wrong = count(.isTrue)
    let judged = wrong + count(.isFine)
    return (judged, count(.isBroken), WilsonInterval(wrong, of: judged))
  }
}
