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
  /// Candidates with a posterior above this get the Bayes weight.
  var threshold: Double
  var weighting: FNELoss.Weighting
  /// Nil until the statistics are ready.
  var posterior: FalseNegativePosterior?
  /// Largest similarity at which the posterior is evaluated, for the monotone variant.
  var ceiling: Double
  /// Similarities up to this one are out.
  var cut: Float
  private let thresholdLogOdds: Double

  init(
    margin: Float, tau: Float, threshold: Double, weighting: FNELoss.Weighting,
    posterior: FalseNegativePosterior?, isMonotone: Bool, cut: Float
  ) {
    self.margin = margin
    self.tau = tau
    self.threshold = threshold
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
  @inline(__always)
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
  /// - Parameters:
  ///   - scratch: Holds the candidates' columns and running sums of the weights.
  /// - Returns: The column and whether it is the fallback, and the hardest negative of all.
  func draw(
    _ row: Row, uniform: Double, scratch: AnchorScratch
  ) -> (column: Int, isFallback: Bool, hardest: Int) {
    let similarities = row.similarities
    let own = similarities[row.positive]
    let id = row.ids[row.positive]
    scratch.order.removeAll(keepingCapacity: true)
    scratch.sums.removeAll(keepingCapacity: true)
    var total = 0.0
    var hardest = -1
    var best = -Float.infinity
    for column in 0..<row.columns {
      let similarity = similarities[column]
      guard similarity > cut, row.ids[column] != id, column != row.positive else { continue }
      if similarity > best {
        best = similarity
        hardest = column
      }
      guard weighting != .hardest else { continue }
      total += Double(weight(similarity, positive: own).weight)
      scratch.order.append(Int32(column))
      scratch.sums.append(total)
    }
    if weighting == .hardest, hardest >= 0 { return (hardest, false, hardest) }
    guard total > 0 else {
      let column = fallback(row)
      return (column, true, hardestBelow(row))
    }
    // The first running sum above the target, by halving.
    let target = uniform * total
    var low = 0
    var high = scratch.sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if scratch.sums[middle] > target { high = middle } else { low = middle + 1 }
    }
    return (Int(scratch.order[low]), false, hardest)
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
