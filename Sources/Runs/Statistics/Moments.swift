/// Means, deviations and percentiles.
public enum Moments {
  /// The arithmetic mean; NaN of no values.
  public static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
  }

  /// The standard deviation of a sample, with n − 1 below the line; nil of fewer than two values.
  public static func deviation(_ values: [Double]) -> Double? {
    guard values.count > 1 else { return nil }
    let centre = mean(values)
    let squares = values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    return (squares / Double(values.count - 1)).squareRoot()
  }

  /// The value below which a share of the sample lies, linear between neighbours (NumPy's default,
  /// type 7 of Hyndman and Fan, 1996).
  ///
  /// - Parameters:
  ///   - sorted: The sample in ascending order.
  ///   - share: From 0 to 1.
  /// - Returns: NaN of an empty sample.
  public static func percentile(_ sorted: [Double], _ share: Double) -> Double {
    guard let last = sorted.last else { return .nan }
    let place = min(max(share, 0), 1) * Double(sorted.count - 1)
    let below = Int(clamping: place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}

/// A range that a resampled value falls into so often.
public struct ConfidenceInterval: Equatable, Sendable {
  public var low: Double
  public var high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The middle part of a sample of resampled values (the percentile interval of Efron, 1981).
  ///
  /// - Parameter level: The part that lies inside, 0.95 by default.
  public init(percentilesOf sample: [Double], level: Double = 0.95) {
    let sorted = sample.sorted()
    low = Moments.percentile(sorted, (1 - level) / 2)
    high = Moments.percentile(sorted, (1 + level) / 2)
  }
}
