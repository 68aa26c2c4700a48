/// The range that a true proportion lies in with 95 % confidence (Wilson, 1927), in per cent.
///
/// Unlike the normal approximation it stays inside 0 and 100 and is of use for few trials.
public struct ProportionInterval: Sendable, Equatable, Codable {
  /// Per cent.
  public var low: Double
  public var high: Double

  /// - Parameters:
  ///   - successes: At most `trials`.
  ///   - trials: How many independent trials; the interval of none is everything.
  public init(successes: Int, trials: Int) {
    guard trials > 0 else {
      self.low = 0
      self.high = 100
      return
    }
    let z = 1.959963984540054
    let n = Double(trials)
    let p = Double(successes) / n
    let scale = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / scale
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / scale
    low = successes == 0 ? 0 : 100 * max(0, centre - half)
    high = successes == trials ? 100 : 100 * min(1, centre + half)
  }
}
