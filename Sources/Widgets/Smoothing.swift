import Foundation

/// Exponential smoothing that does not favour the first value (Kingma and Ba 2015, section 3).
public enum Smoothing {
  /// The greatest weight; at 1 nothing new would ever count.
  public static let largestWeight = 0.999

  /// The debiased moving average: m ← w·m + (1 − w)·x, shown as m / (1 − wⁿ).
  ///
  /// Values that are not finite stay as they are and do not enter the average, so a gap remains a
  /// gap.
  /// - Parameter weight: 0 for no smoothing up to ``largestWeight``; others are clamped.
  public static func debiased(_ values: [Double], weight: Double) -> [Double] {
    let weight = weight.isNaN ? 0 : max(0, min(largestWeight, weight))
    guard weight > 0 else { return values }
    var mean = 0.0
    var count = 0.0
    // Of a constant series the quotient would be that value only up to rounding.
    var isConstant = true
    var first: Double?
    return values.map { value in
      guard value.isFinite else { return value }
      if first == nil { first = value }
      isConstant = isConstant && value == first
      mean = weight * mean + (1 - weight) * value
      count += 1
      return isConstant ? value : mean / (1 - pow(weight, count))
    }
  }
}
