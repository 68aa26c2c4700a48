import Foundation

/// How well scores order the candidates of one query whose relevance is graded.
///
/// Recall knows matches and others; these compare with labels in between, such as the likeness of
/// captions. They measure the fit to those labels, which need not be a person's judgement. The mean
/// over queries is the caller's to make. A value holds memory that is used again for the next query.
public struct RelevanceMetrics {
  /// What a candidate of label r adds to the discounted cumulative gain.
  public enum Gain: String, Sendable, CaseIterable {
    /// r, as scikit-learn's `ndcg_score`.
    case linear
    /// 2ʳ − 1, as the S-NDCG loss.
    case exponential

    func callAsFunction(_ label: Float) -> Double {
      switch self {
      case .linear: Double(max(0, label))
      case .exponential: exp2(Double(max(0, label))) - 1
      }
    }
  }

  private var keys: [UInt64] = []
  private var labels: [UInt32] = []
  private var merged: [UInt32] = []

  public init() {}

  /// Kendall's τ-a: (concordant − discordant) / all pairs of candidates.
  ///
  /// A pair that is tied in scores or labels counts as neither. O(n log n), after Knight (1966).
  ///
  /// - Parameters:
  ///   - scores: One for each candidate.
  ///   - relevance: Their labels, as many.
  /// - Returns: A number from -1 to 1; nil for fewer than two candidates, or if a score is NaN or
  ///   a label not finite.
  public mutating func kendallTauA(
    scores: UnsafeBufferPointer<Float>, relevance: UnsafeBufferPointer<Float>
  ) -> Double? {
    let count = scores.count
    guard count > 1, order(scores, relevance, invertLabels: false) else { return nil }
    // Sorted by score, then label: the strict inversions of the labels are the discordant pairs.
    var tiedScores = 0
    var tiedBoth = 0
    forEachRun(of: { $0 >> 32 }) { tiedScores += $0 * ($0 - 1) / 2 }
    forEachRun(of: { $0 }) { tiedBoth += $0 * ($0 - 1) / 2 }
    labels.removeAll(keepingCapacity: true)
    for key in keys { labels.append(UInt32(truncatingIfNeeded: key)) }
    let discordant = sortCountingInversions()
    var tiedLabels = 0
    var start = 0
    for index in 1...count where index == count || labels[index] != labels[start] {
      tiedLabels += (index - start) * (index - start - 1) / 2
      start = index
    }
    let pairs = count * (count - 1) / 2
    let untied = pairs - tiedScores - tiedLabels + tiedBoth
    return Double(untied - 2 * discordant) / Double(pairs)
  }

  /// Normalised discounted cumulative gain of the first `limit` candidates.
  ///
  /// Σ gain(label) / log₂(1 + rank) by falling score, over the same sum by falling label. Candidates
  /// of equal score come in the worst order. A label below 0 gains nothing.
  ///
  /// - Parameters:
  ///   - scores: One for each candidate.
  ///   - relevance: Their labels, as many.
  ///   - limit: How many ranks count.
  /// - Returns: A number from 0 to 1; nil if no label is above 0, a score is NaN or a label not
  ///   finite.
  public mutating func ndcg(
    scores: UnsafeBufferPointer<Float>, relevance: UnsafeBufferPointer<Float>,
    limit: Int = 25, gain: Gain = .exponential
  ) -> Double? {
    let ranks = min(limit, scores.count)
    guard ranks > 0, order(scores, relevance, invertLabels: true) else { return nil }
    var found = 0.0
    for rank in 1...ranks {
      let label = RelevanceMetrics.number(~UInt32(truncatingIfNeeded: keys[keys.count - rank]))
      found += gain(label) / log2(Double(1 + rank))
    }
    labels.removeAll(keepingCapacity: true)
    for key in keys { labels.append(~UInt32(truncatingIfNeeded: key)) }
    labels.sort()
    var ideal = 0.0
    for rank in 1...ranks {
      ideal += gain(RelevanceMetrics.number(labels[labels.count - rank])) / log2(Double(1 + rank))
    }
    return ideal > 0 ? found / ideal : nil
  }

  /// Sorts score and label of each candidate as one number, the score above the label; false if
  /// a score is NaN or a label not finite.
  private mutating func order(
    _ scores: UnsafeBufferPointer<Float>, _ relevance: UnsafeBufferPointer<Float>,
    invertLabels: Bool
  ) -> Bool {
    precondition(scores.count == relevance.count, "each candidate has a score and a label")
    keys.removeAll(keepingCapacity: true)
    for (score, label) in zip(scores, relevance) {
      guard !score.isNaN, label.isFinite else { return false }
      let low = RelevanceMetrics.key(label)
      keys.append(UInt64(RelevanceMetrics.key(score)) << 32 | UInt64(invertLabels ? ~low : low))
    }
    keys.sort()
    return true
  }

  /// Calls `body` with the length of each run of keys that are equal in what `part` gives.
  private func forEachRun(of part: (UInt64) -> UInt64, _ body: (Int) -> Void) {
    var start = 0
    for index in 1...keys.count where index == keys.count || part(keys[index]) != part(keys[start])
    {
      body(index - start)
      start = index
    }
  }

  /// Merges `labels` into ascending order; returns how many pairs stood in falling order.
  private mutating func sortCountingInversions() -> Int {
    let count = labels.count
    if merged.count < count { merged = [UInt32](repeating: 0, count: count) }
    var inversions = 0
    var width = 1
    labels.withUnsafeMutableBufferPointer { labels in
      merged.withUnsafeMutableBufferPointer { merged in
        while width < count {
          var start = 0
          while start < count {
            let middle = min(start + width, count)
            let end = min(middle + width, count)
            var left = start
            var right = middle
            for place in start..<end {
              if right == end || (left < middle && labels[left] <= labels[right]) {
                merged[place] = labels[left]
                left += 1
              } else {
                merged[place] = labels[right]
                right += 1
                inversions += middle - left
              }
            }
            start = end
          }
          for index in 0..<count { labels[index] = merged[index] }
          width *= 2
        }
      }
    }
    return inversions
  }

  /// A number that orders as the float does.
  private static func key(_ value: Float) -> UInt32 {
    // Adding zero makes -0 into 0.
    let bits = (value + 0).bitPattern
    return bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
  }

  private static func number(_ key: UInt32) -> Float {
    Float(bitPattern: key >> 31 == 1 ? key & 0x7FFF_FFFF : ~key)
  }
}
