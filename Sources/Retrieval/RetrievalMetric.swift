import Ground

/// One number that is told of a direction of retrieval, such as R@1, with everything that tables, the
/// log, the index, comparisons, plots, the command line and the documents need to know about it.
///
/// The list ``all`` is the only place where metrics are written; whoever computes, stores, reads or
/// shows them loops over it. A new metric is a line there. Every metric is of both directions; which
/// of them is meant, ``EvaluationMetric`` says.
public struct RetrievalMetric: Sendable {
  /// The name in logs, JSON, filters and curves, for example `r1`.
  public let key: String
  /// What it is called, for example `R@1`.
  public let title: String
  /// What it is, in one sentence with Markdown.
  public let meaning: String
  public let unit: Unit
  /// Decimals of a value that is shown.
  public let places: Int
  /// Whether a larger value is better.
  public let isHigherBetter: Bool
  /// Whether it is one of the recalls that rSum adds up.
  public let isSummed: Bool
  /// Its column in the table of an evaluation; nil for what only the log, JSON, the index and
  /// comparisons have.
  let column: TextTable.Column?
  private let measure: Measure

  /// What a value counts.
  public enum Unit: String, Sendable {
    /// Per cent of the queries.
    case percent
    /// A place among the candidates, from 1.
    case rank
  }

  /// What a metric is computed from.
  private enum Measure: Sendable {
    /// The mean over queries of a function of the rank of the best positive.
    case first(@Sendable (Int32) -> Double)
    /// The mean over queries of a function of where the positives stand; see ``PositiveRanks``. The
    /// second argument is how many positives the query has.
    case positives(@Sendable (ArraySlice<Int32>, Int) -> Double)
    /// A function of the ranks of all queries together, of which there is at least one.
    case whole(@Sendable ([Int32]) -> Double)
  }

  private init(
    _ key: String, _ title: String, _ meaning: String, _ unit: Unit, places: Int = 1,
    isHigherBetter: Bool = true, isSummed: Bool = false, column: TextTable.Column? = nil,
    _ measure: Measure
  ) {
    self.key = key
    self.title = title
    self.meaning = meaning
    self.unit = unit
    self.places = places
    self.isHigherBetter = isHigherBetter
    self.isSummed = isSummed
    self.column = column
    self.measure = measure
  }
}

// MARK: - The metrics

extension RetrievalMetric {
  /// Every metric, in the order of the field's tables.
  public static let all: [RetrievalMetric] = [
    r1, r5, r10, medianRank, meanRank, recall(at: 50), averagePrecision,
  ]

  public static let r1 = recall(at: 1, isSummed: true, column: .init("R@1", minimum: 5))
  public static let r5 = recall(at: 5, isSummed: true, column: .init("R@5", minimum: 5))
  public static let r10 = recall(at: 10, isSummed: true, column: .init("R@10", minimum: 5))

  /// Median rank from 1, as VSE++ reports it: the median of ranks from 0, rounded down, plus 1.
  public static let medianRank = RetrievalMetric(
    "medr", "median rank", "median rank of the best match, rounded down", .rank, places: 0,
    isHigherBetter: false, column: .init("med r", minimum: 6),
    .whole { ranks in
      let sorted = ranks.sorted()
      let middle = sorted.count / 2
      let upper = Int(sorted[middle])
      let lower = sorted.count % 2 == 1 ? upper : Int(sorted[middle - 1])
      // ⌊median of (rank − 1)⌋ + 1 is ⌊median of rank⌋.
      return Double((lower + upper) / 2)
    })

  public static let meanRank = RetrievalMetric(
    "meanr", "mean rank", "mean rank of the best match", .rank, isHigherBetter: false,
    column: .init("mean r", minimum: 7), .first { Double($0) })

  /// Mean average precision at R (Musgrave et al., ECCV 2020; for image–text retrieval ECCV Caption,
  /// Chun et al., ECCV 2022): the mean over queries of 1/R · Σ P(i) · rel(i) over the ranks i ≤ R, for
  /// R positives of which P(i) · i stand among the first i.
  public static let averagePrecision = RetrievalMetric(
    "map_r", "mAP@R",
    "mean average precision at R, R the number of a query's matches: "
      + "1/R · Σ P(i) · rel(i) over the ranks i ≤ R", .percent,
    .positives { found, count in
      var sum = 0.0
      for (place, rank) in found.enumerated() { sum += Double(place + 1) / Double(rank) }
      return 100 * sum / Double(count)
    })

  /// Per cent of the queries whose best match is among the first `limit` candidates.
  private static func recall(
    at limit: Int32, isSummed: Bool = false, column: TextTable.Column? = nil
  ) -> RetrievalMetric {
    RetrievalMetric(
      "r\(limit)", "R@\(limit)",
      limit == 1
        ? "queries whose first candidate is a match"
        : "queries with a match among the first \(limit)", .percent, isSummed: isSummed,
      column: column, .first { $0 <= limit ? 100 : 0 })
  }

  /// The recalls that rSum adds up.
  public static let summed = all.filter(\.isSummed)
}

// MARK: - Documentation

extension RetrievalMetric {
  /// The table of metrics in `docs/run-format.md`.
  public static var markdown: String {
    let rows = all.map { metric in
      let unit = metric.unit == .percent ? "% of queries" : "rank from 1"
      return "| `\(metric.key)` | \(metric.title) | \(metric.meaning) | \(unit) | "
        + "\(metric.isHigherBetter ? "higher" : "lower") | \(metric.isSummed ? "yes" : "") |\n"
    }
    return "| key | metric | what | unit | better | in `rsum` |\n"
      + "| --- | --- | --- | --- | --- | --- |\n" + rows.joined()
  }
}

// MARK: - Values

extension RetrievalMetric {
  /// What each query adds to the mean that the metric is.
  ///
  /// - Parameters:
  ///   - ranks: Of each query the rank of its best positive, from 1.
  ///   - positives: Where the positives of each query stand, if that was counted.
  /// - Returns: A score for each query; nil if the metric is no mean over queries, or needs what was
  ///   not counted.
  public func scores(_ ranks: [Int32], _ positives: PositiveRanks?) -> [Double]? {
    switch measure {
    case .first(let score): return ranks.map(score)
    case .positives(let score):
      guard let positives, positives.queries == ranks.count else { return nil }
      return ranks.indices.map { score(positives[$0], positives.count(of: $0)) }
    case .whole: return nil
    }
  }

  /// The metric over all queries; 0 if there are none, nil if it needs what was not counted.
  public func value(_ ranks: [Int32], _ positives: PositiveRanks?) -> Double? {
    guard !ranks.isEmpty else { return 0 }
    if case .whole(let measure) = measure { return measure(ranks) }
    return scores(ranks, positives).map { $0.reduce(0, +) / Double(ranks.count) }
  }

  /// Whether it is a mean over queries, so that queries can be resampled.
  public var isMean: Bool {
    if case .whole = measure { false } else { true }
  }

  /// Whether the first value is better than the second one.
  public func isBetter(_ value: Double, than other: Double) -> Bool {
    isHigherBetter ? value > other : value < other
  }
}

extension RetrievalMetric: Hashable {
  public static func == (a: RetrievalMetric, b: RetrievalMetric) -> Bool { a.key == b.key }
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
