import Compute
import Foundation

/// The distribution over candidates from which FNE draws an anchor's negative.
///
/// Candidates at or below a global cut, and other keys of the anchor's image, are out. The weight of
/// the others falls with their distance from the anchor's positive (cut-down), or, where they may be
/// false negatives, with the probability of that (Bayes).
struct FNESampler {
  var margin: Float
  /// τ of both exponentials.
  var tau: Float
  var weighting: FNELoss.Weighting
  /// Nil until the statistics are ready.
  var posterior: FalseNegativePosterior?
  /// Largest similarity at which the posterior is evaluated, for the monotone variant.
  var ceiling: Double
  /// Similarities up to this one are out.
  var cut: Float
  /// Candidates with a posterior above this one get the Bayes weight.
  private let thresholdLogOdds: Double

  init(
    margin: Float, tau: Float, threshold: Double, weighting: FNELoss.Weighting,
    posterior: FalseNegativePosterior?, isMonotone: Bool, cut: Float
  ) {
    self.margin = margin
    self.tau = tau
    self.weighting = weighting
    self.posterior = posterior
    ceiling = isMonotone ? posterior?.peak ?? .infinity : .infinity
    self.cut = cut
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
  }

  /// The weight of a candidate above the cut that is no positive.
  func weight(_ similarity: Float, positive: Float) -> (weight: Float, branch: Branch) {
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
    let distance = similarity - positive
    return (exp(-tau * distance * distance), .cutDown)
  }

  /// Draws a negative: the first column at which the running probability exceeds `uniform`.
  ///
  /// - Parameter scratch: Gets the weights of all columns.
  /// - Returns: The column and whether it is the fallback, and the hardest negative of all.
  func draw(
    _ row: Row, uniform: Double, scratch: AnchorScratch
  ) -> (column: Int, isFallback: Bool, hardest: Int) {
    let weights = scratch.floats.reserve(row.columns)
    weigh(row, into: weights)
    var total = 0.0
    var hardest = -1
    var best = -Float.infinity
    for column in 0..<row.columns where weights[column] > 0 {
      let similarity = row.similarities[column]
      if similarity > best {
        best = similarity
        hardest = column
      }
      if weighting == .bayes, let posterior {
        let odds = posterior.logOdds(min(Double(similarity), ceiling))
        if odds > thresholdLogOdds { weights[column] = exp(-tau / (1 + exp(-Float(odds)))) }
      }
      total += Double(weights[column])
    }
    guard total > 0 else { return (fallback(row), true, hardestBelow(row)) }
    if weighting == .hardest { return (hardest, false, hardest) }
    let target = uniform * total
    var running = 0.0
    var last = hardest
    for column in 0..<row.columns where weights[column] > 0 {
      running += Double(weights[column])
      last = column
      if running > target { break }
    }
    return (last, false, hardest)
  }

  /// The cut-down weight of every candidate above the cut, 0 for the others and for positives.
  private func weigh(_ row: Row, into weights: UnsafeMutablePointer<Float>) {
    let own = row.similarities[row.positive]
    let isEven = tau == 0 || weighting == .uniform || weighting == .hardest
    if isEven {
      for column in 0..<row.columns { weights[column] = row.similarities[column] > cut ? 1 : 0 }
    } else {
      for column in 0..<row.columns {
        let similarity = row.similarities[column]
        let distance = similarity - own
        weights[column] = similarity > cut ? distance * distance : .infinity
      }
      Kernels.exponentials(of: weights, scale: -tau, to: weights, count: row.columns)
    }
    let id = row.ids[row.positive]
    for column in 0..<row.columns where row.ids[column] == id { weights[column] = 0 }
    weights[row.positive] = 0
  }

  /// The candidate of the largest cost, or column 0, which costs nothing, where none costs anything.
  func fallback(_ row: Row) -> Int {
    let own = row.similarities[row.positive]
    var column = 0
    var best: Float = 0
    for candidate in 0..<row.columns where !isPositive(candidate, row) {
      let cost = margin + row.similarities[candidate] - own
      if cost > best {
        best = cost
        column = candidate
      }
    }
    return column
  }

  func isPositive(_ column: Int, _ row: Row) -> Bool {
    column == row.positive || row.ids[column] == row.ids[row.positive]
  }

  private func hardestBelow(_ row: Row) -> Int {
    var hardest = -1
    var best = -Float.infinity
    for column in 0..<row.columns
    where row.similarities[column] > best && !isPositive(column, row) {
      best = row.similarities[column]
      hardest = column
    }
    return hardest
  }

  /// Weight and rule of each candidate, for inspection and tests: the plain form of ``draw``.
  func weights(_ row: Row) -> [(weight: Float, branch: Branch)] {
    let own = row.similarities[row.positive]
    var all: [(weight: Float, branch: Branch)] = (0..<row.columns).map { column in
      if isPositive(column, row) { return (0, .positive) }
      guard row.similarities[column] > cut else { return (0, .dropped) }
      return weight(row.similarities[column], positive: own)
    }
    if !all.contains(where: { $0.weight > 0 }) { all[fallback(row)] = (1, .fallback) }
    return all
  }
}
