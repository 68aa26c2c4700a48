import Foundation

/// The probability that a candidate is a false negative, by Bayes' rule on two Gaussians of
/// similarities (FNE, Li et al., ACM MM 2023).
///
/// P(x) = f⁺ / (f⁺ + (K − 1) f⁻) = σ(log f⁺ − log f⁻ − log(K − 1)), whose log-odds are a parabola in
/// x. Where f⁻ is wider than f⁺ it falls again beyond its peak: see ``peak``.
public struct FalseNegativePosterior: Sendable, Equatable {
  /// K of the prior in the published code.
  public static let usualPrior = 10_000.0

  /// Log-odds = a x² + b x + c.
  let a: Double
  let b: Double
  let c: Double

  /// - Parameters:
  ///   - positiveMean: Mean and variance of matched pairs' similarities; likewise of hard negatives'.
  ///   - prior: K: one candidate in K is taken to be a false negative beforehand.
  public init(
    positiveMean: Double, positiveVariance: Double, negativeMean: Double,
    negativeVariance: Double, prior: Double
  ) {
    a = 0.5 / negativeVariance - 0.5 / positiveVariance
    b = positiveMean / positiveVariance - negativeMean / negativeVariance
    c =
      0.5 * negativeMean * negativeMean / negativeVariance
      - 0.5 * positiveMean * positiveMean / positiveVariance
      + 0.5 * log(negativeVariance / positiveVariance) - log(prior - 1)
  }

  /// Nil while either stream has no variance.
  public init?(_ statistics: SimilarityStatistics, prior: Double) {
    let (positive, negative) = (statistics.positive, statistics.negative)
    guard positive.variance > 0, negative.variance > 0 else { return nil }
    self.init(
      positiveMean: positive.mean, positiveVariance: positive.variance,
      negativeMean: negative.mean, negativeVariance: negative.variance, prior: prior)
  }

  public func logOdds(_ similarity: Double) -> Double { (a * similarity + b) * similarity + c }

  public func callAsFunction(_ similarity: Double) -> Double {
    1 / (1 + exp(-logOdds(similarity)))
  }

  /// The similarity of the highest posterior, where there is one.
  public var peak: Double? { a < 0 ? -b / (2 * a) : nil }
  /// The similarity of the lowest posterior, where there is one.
  public var trough: Double? { a > 0 ? -b / (2 * a) : nil }
}
