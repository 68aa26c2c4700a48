/// What the sum T over all anchors of both directions is divided by.
public enum Reduction: String, Sendable, CaseIterable {
  /// T, as VSE++.
  case sum
  /// T / N for N pairs, as FNE.
  case batch
  /// T / 2N: the mean over anchors, then over directions, as VSE∞.
  case mean

  public func factor(count: Int) -> Double {
    switch self {
    case .sum: 1
    case .batch: 1 / Double(count)
    case .mean: 1 / Double(2 * count)
    }
  }
}
