import Compute
import Foundation
import Ground

/// The distribution over candidates from which FNE draws an anchor's negative.
///
/// Candidates at or below a global cut, and other keys of the anchor's image, are out. The weight of
/// the others falls with their distance from the anchor's positive (cut-down), or, where they may be
/// false negatives, with the probability of that (Bayes).
struct FNESampler {
  var margin: Double
  /// τ of both exponentials.
  var tau: Float
  var weighting: FNELoss.Weighting
  /// Nil until the statistics are ready.
  var posterior: FalseNegativePosterior?
  /// Largest similarity at which the posterior is evaluated, for the monotone variant.
  var ceiling: Double
  /// Similarities up to this one are out.
  var cut: Float
  /// The same for similarities in double precision.
  var preciseCut: Double
  /// Candidates with a posterior above this one get the Bayes weight.
  private let thresholdLogOdds: Double

  init(
    margin: Double, tau: Float, threshold: Double, weighting: FNELoss.Weighting,
    posterior: FalseNegativePosterior?, isMonotone: Bool, cut: Float, preciseCut: Double? = nil
  ) {
    self.margin = margin
    self.tau = tau
    self.weighting = weighting
    self.posterior = posterior
    ceiling = isMonotone ? posterior?.peak ?? .infinity : .infinity
    self.cut = cut
    self.preciseCut = preciseCut ?? Double(cut)
    thresholdLogOdds = log(threshold / (1 - threshold))
  }

  /// The rule that a candidate falls under.
  enum Branch: String { case positive, dropped, bayes, cutDown = "cut-down", fallback }

  /// One anchor's candidates among the keys.
  struct Row {
    var similarities: UnsafePointer<Float>
    var ids: UnsafePointer<Int32>
    var columns: Int
    /// The column of the anchor's own key.
    var positive: Int
    /// The similarities in double precision, where they were given in it.
    var precise: UnsafePointer<Double>?
  }

  /// The weight of a candidate above the cut that is no positive.
  func weight<Real: BinaryFloatingPoint>(
    _ similarity: Real, positive: Real
  ) -> (weight: Float, branch: Branch) {
    switch weighting {
    case .hardest, .uniform: return (1, .cutDown)
    case .bayes:
      if let posterior {
        let odds = posterior.logOdds(min(Double(similarity), ceiling))
        if odds > thresholdLogOdds {
          return (exp(-tau / (1 + exp(-Float(odds)))), .bayes)
        }
      }
    case .cutDown: break
    }
    let distance = Float(similarity - positive)
    return (exp(-tau * distance * distance), .cutDown)
  }

  /// Draws a negative: the first column at which the running probability exceeds `uniform`.
  ///
  /// - Parameter scratch: Gets the weights of all columns.
  /// - Returns: The column and the hardest negative of all; nil if a similarity is not finite.
  func draw(
    _ row: Row, uniform: Double, scratch: AnchorScratch
  ) -> (column: Int, hardest: Int)? {
    if row.precise != nil { return drawPrecisely(row, uniform: uniform) }
    let weights = scratch.floats.reserve(row.columns)
    let isEven = weighting == .uniform || weighting == .hardest
    var rule = Kernels.DrawRule(
      cut: cut, center: row.similarities[row.positive], decay: isEven ? 0 : tau)
    if weighting == .bayes, let posterior {
      rule.logOdds = (posterior.a, posterior.b, posterior.c)
      rule.threshold = thresholdLogOdds
      rule.ceiling = ceiling
    }
    let (total, hardest) = Kernels.drawWeights(
      rule, of: row.similarities, ids: row.ids, hidden: row.ids[row.positive], to: weights,
      count: row.columns)
    if total.isNaN { return nil }
    guard total > 0 else {
      return (fallback(row), hardestNegative(row))
    }
    if weighting == .hardest { return (hardest, hardest) }
    return (Kernels.drawn(weights, target: uniform * total, count: row.columns), hardest)
  }

  /// The draw of similarities in double precision, by the plain weights.
  private func drawPrecisely(_ row: Row, uniform: Double) -> (column: Int, hardest: Int) {
    let weights = weights(row)
    let hardest = hardestNegative(row)
    if weighting == .hardest, hardest >= 0, weights[hardest].weight > 0 {
      return (hardest, hardest)
    }
    let total = weights.reduce(0.0) { $0 + Double($1.weight) }
    var (running, drawn) = (0.0, 0)
    for (column, weight) in weights.enumerated() where weight.weight > 0 {
      running += Double(weight.weight)
      drawn = column
      if running > uniform * total { break }
    }
    return (drawn, hardest)
  }

  /// The hardest negative if it costs anything, otherwise column 0, which costs nothing.
  private func fallback(_ row: Row) -> Int {
    let hardest = hardestNegative(row)
    guard hardest >= 0 else { return 0 }
    return cost(hardest, row) > 0 ? hardest : 0
  }

  /// What stands in the hinge of a candidate.
  func cost(_ column: Int, _ row: Row) -> Double {
    row.precise.map { margin + $0[column] - $0[row.positive] }
      ?? Double(Float(margin) + row.similarities[column] - row.similarities[row.positive])
  }

  func isPositive(_ column: Int, _ row: Row) -> Bool {
    column == row.positive || row.ids[column] == row.ids[row.positive]
  }

  /// The most similar key of another image, below the cut or not; −1 where there is none.
  private func hardestNegative(_ row: Row) -> Int {
    row.precise.map { hardestNegative(row, $0) } ?? hardestNegative(row, row.similarities)
  }

  private func hardestNegative<Real: BinaryFloatingPoint>(
    _ row: Row, _ similarities: UnsafePointer<Real>
  ) -> Int {
    var (best, hardest) = (-Real.infinity, -1)
    for column in 0..<row.columns where similarities[column] > best && !isPositive(column, row) {
      (best, hardest) = (similarities[column], column)
    }
    return hardest
  }

  /// Weight and rule of each candidate, for inspection, for cases and for tests: the plain form of
  /// ``draw``.
  func weights(_ row: Row) -> [(weight: Float, branch: Branch)] {
    row.precise.map { weights(row, $0, cut: preciseCut) }
      ?? weights(row, row.similarities, cut: cut)
  }

  private func weights<Real: BinaryFloatingPoint>(
    _ row: Row, _ similarities: UnsafePointer<Real>, cut: Real
  ) -> [(weight: Float, branch: Branch)] {
    let own = similarities[row.positive]
    var all: [(weight: Float, branch: Branch)] = (0..<row.columns).map { column in
      if isPositive(column, row) { return (0, .positive) }
      guard similarities[column] > cut else { return (0, .dropped) }
      return weight(similarities[column], positive: own)
    }
    if !all.contains(where: { $0.weight > 0 }) { all[fallback(row)] = (1, .fallback) }
    return all
  }
}
