import Ground
import Recipe
import Retrieval

extension Comparison {
  /// Settings that differ, one row each; a column for each group. Empty for one group.
  ///
  /// - Parameter all: Also defaults that only some of the groups have, such as those of an objective
  ///   that the others are not trained with; else the title says how many there are.
  public func settingsTable(all: Bool = false) -> ResultTable {
    var table = ResultTable(
      "Settings that differ",
      columns: [ResultTable.Column("setting")] + groups.map { ResultTable.Column($0.letter) })
    guard groups.count > 1 else { return table }
    let runs = groups.flatMap(\.runs)
    var left = 0
    for key in RunGrouping.differences(runs) {
      if !all, Self.isDefaultOfSome(key, runs) {
        left += 1
        continue
      }
      table.append(
        [.text(key)]
          + groups.map { group in
            // Grouped by some settings alone, others may differ within a group.
            let values = Set(group.runs.map { $0.settings[key]?.text ?? "" }).sorted()
            return .text(values.joined(separator: " | "))
          })
    }
    if left > 0 { table.title += "; not shown: \(left) defaults that not all have" }
    return table
  }

  /// Whether only some runs have the setting, and those its default.
  private static func isDefaultOfSome(_ key: String, _ runs: [RunRecord]) -> Bool {
    let values = runs.compactMap { $0.settings[key]?.text }
    guard values.count < runs.count, let setting = Setting.named(key) else { return false }
    let usual = RunValue(setting.defaultValue).text
    return values.allSatisfy { $0 == usual }
  }

  /// Means over seeds at the best checkpoint, one row a group.
  public func resultsTable() -> ResultTable {
    let prefix = split == "dev" ? "best" : split
    // The field's table; another metric has a column where it is the one that is tested.
    var shown = EvaluationMetric.summed
    if options.metric != .rSum, !shown.contains(options.metric) { shown.append(options.metric) }
    func column(_ metric: EvaluationMetric, _ split: String, title: String) -> ResultTable.Column {
      ResultTable.Column(
        title, key: "\(split).\(metric.key)", alignment: .right,
        preference: metric.isHigherBetter ? .higher : .lower)
    }
    var columns = [
      ResultTable.Column("", key: "group"), ResultTable.Column("runs", key: "label"),
      ResultTable.Column("n", alignment: .right),
    ]
    if split != "dev" {
      columns.append(column(.rSum, "dev", title: "dev \(EvaluationMetric.rSum.title)"))
    }
    columns += [
      column(.rSum, split, title: "\(split) \(EvaluationMetric.rSum.title)"),
      ResultTable.Column(
        "95 % of \(options.metric.title)", key: "\(split).\(options.metric.key)_95",
        alignment: .right),
    ]
    columns += shown.map { column($0, split, title: $0.title) }
    let hasEdits = groups.contains { group in
      group.runs.contains { $0.metrics["\(prefix).edits.accuracy"] != nil }
    }
    if hasEdits {
      columns.append(
        ResultTable.Column(
          "edits", key: "\(split).edits.accuracy", alignment: .right, preference: .higher))
    }
    // Where the groups differ in it, a note says so.
    let bestBy = Set(groups.flatMap(\.runs).map(\.bestByText))
    var table = ResultTable(
      "Results on \(split), best checkpoint on dev\(bestBy.count == 1 ? bestBy.first ?? "" : "")",
      columns: columns)
    for (group, interval) in zip(groups, intervals) {
      var row: [ResultTable.Cell] = [
        .text(group.letter), .text(group.label), .integer(group.runs.count),
      ]
      if split != "dev" { row.append(group.spread(ResultKey.best(.rSum))) }
      row += [
        group.spread("\(prefix).\(EvaluationMetric.rSum.key)"),
        interval.map { .interval($0) } ?? .empty,
      ]
      row += shown.map { group.spread("\(prefix).\($0.key)") }
      if hasEdits { row.append(group.spread("\(prefix).edits.accuracy")) }
      table.append(row)
    }
    return table
  }

  /// Differences between groups with their intervals and tests.
  public func testsTable() -> ResultTable {
    var table = ResultTable(
      "Differences of \(split) \(options.metric.title)",
      columns: [
        ResultTable.Column("difference", key: "pair"),
        ResultTable.Column("Δ", key: "difference", alignment: .right, places: 2),
        ResultTable.Column("95 %", key: "interval", alignment: .right, places: 2),
        ResultTable.Column("p", alignment: .right),
        ResultTable.Column("p (Holm)", key: "p_holm", alignment: .right),
        ResultTable.Column("d (images)", key: "d_images", alignment: .right, places: 2),
        ResultTable.Column("g (seeds)", key: "g_seeds", alignment: .right, places: 2),
      ])
    for test in tests {
      table.append([
        .text("\(groups[test.group].letter) − \(groups[test.reference].letter)"),
        .number(test.difference), .interval(test.interval), .probability(test.p),
        .probability(test.corrected), test.imageEffect.map { .number($0) } ?? .empty,
        test.seedEffect.map { .number($0) } ?? .empty,
      ])
    }
    return table
  }

  /// How the tests were made, in a line.
  public var method: String {
    "95 %: bootstrap over images with their captions and over seeds; p: paired randomisation of "
      + "images; \(options.resamples) draws, seed \(options.seed)"
  }

  /// Everything as one object: the tables' rows, the notes and how the tests were made.
  public func json() -> JSONValue {
    [
      "split": .text(split), "metric": .text(options.metric.key),
      "resamples": .integer(options.resamples), "seed": .text(String(options.seed)),
      "settings": settingsTable(all: true).json(), "results": resultsTable().json(),
      "tests": testsTable().json(), "notes": .list(notes.map { .text($0) }),
    ]
  }
}
