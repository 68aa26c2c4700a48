import Recipe
import Retrieval

/// What a comparison shows of a single configuration, which there is nothing to test against.
extension Comparison {
  /// The tables by name, results first, those without rows left out.
  ///
  /// - Parameter others: All runs there are; of one group alone its place among those on the same
  ///   data is shown.
  public func tables(among others: [RunRecord] = []) -> [(name: String, table: ResultTable)] {
    var tables = [("results", resultsTable()), ("tests", testsTable())]
    if groups.count > 1 {
      tables.append(("settings", settingsTable()))
    } else {
      tables += [
        ("runs", groupTable()), ("others", othersTable(others)), ("changes", changesTable()),
      ]
    }
    return tables.filter { !$0.1.rows.isEmpty }
  }

  /// The runs of the only group, one row each; empty for one run.
  public func groupTable() -> ResultTable {
    var table = ResultTable("Runs of the group", columns: Self.runColumns)
    guard groups.count == 1, groups[0].runs.count > 1 else { return table }
    for run in groups[0].runs { table.append(Self.row(run, own: nil)) }
    return table
  }

  /// Runs on the same data and dev split as the only group's first one, the best first.
  public func othersTable(_ others: [RunRecord]) -> ResultTable {
    var table = ResultTable("On the same data, by best dev rSum", columns: Self.runColumns)
    guard groups.count == 1, let own = groups[0].runs.first else { return table }
    let names = RunNames.distinctions(others)
    let same = others.filter { run in
      !run.isArchived && run.best(.rSum) != nil
        && ["data.path", "evaluation.dev"].allSatisfy {
          run.settings[$0]?.text == own.settings[$0]?.text
        }
    }
    guard same.contains(where: { $0.id != own.id }) else { return table }
    func sum(_ run: RunRecord) -> Double {
      run.best(.rSum).map { $0.isNaN ? -.infinity : $0 } ?? -.infinity
    }
    let sorted = same.sorted {
      (sum($0), $1.id) > (sum($1), $0.id)
    }
    for run in sorted.prefix(50) {
      table.append(Self.row(run, own: own, distinction: names[run.id]))
    }
    return table
  }

  private static let runColumns = [
    ResultTable.Column("", key: "own"), ResultTable.Column("run"), ResultTable.Column("loss"),
    ResultTable.Column("seed", alignment: .right), ResultTable.Column("epochs", alignment: .right),
    result("dev rSum", "dev", .rSum), ResultTable.Column("Δ", key: "difference", alignment: .right),
    result("i2t R@1", "dev", .i2t(.r1)), result("t2i R@1", "dev", .t2i(.r1)),
    result("test rSum", "test", .rSum),
  ]

  private static func result(
    _ title: String, _ split: String, _ metric: EvaluationMetric
  ) -> ResultTable.Column {
    ResultTable.Column(
      title, key: "\(split).\(metric.key)", alignment: .right, preference: .higher)
  }

  private static func row(
    _ run: RunRecord, own: RunRecord?, distinction: String? = nil
  ) -> [ResultTable.Cell] {
    func number(_ value: Double?) -> ResultTable.Cell { value.map { .number($0) } ?? .empty }
    var difference = ResultTable.Cell.empty
    if let own, own.id != run.id, let a = run.best(.rSum), let b = own.best(.rSum) {
      difference = .number(a - b)
    }
    return [
      .text(own?.id == run.id ? ">" : ""),
      .text([run.name, distinction ?? ""].filter { !$0.isEmpty }.joined(separator: " ")),
      .text(run.objective), run.seed.map { .integer($0) } ?? .empty,
      .text(run.settings["training.epochs"]?.text ?? ""), number(run.best(.rSum)), difference,
      number(run.best(.i2t(.r1))), number(run.best(.t2i(.r1))), number(run.test(.rSum)),
    ]
  }

  /// Settings of the only group that are not the default; those that its encoders do not have are
  /// left out.
  public func changesTable() -> ResultTable {
    var table = ResultTable(
      "Settings that are not the default",
      columns: [
        ResultTable.Column("setting"), ResultTable.Column("value"), ResultTable.Column("default"),
      ])
    guard groups.count == 1, let run = groups[0].runs.first else { return table }
    for setting in Setting.all where !RunGrouping.ignored.contains(setting.key) {
      guard let value = run.settings[setting.key],
        setting.applies({ run.settings[$0]?.text })
      else { continue }
      let usual = RunValue(setting.defaultValue).text
      if value.text != usual {
        table.append([.text(setting.key), .text(value.text), .text(usual.isEmpty ? "-" : usual)])
      }
    }
    return table
  }

  /// What a reader should know before comparing the groups' results.
  static func fairness(_ groups: [RunGroup]) -> [String] {
    let checks = [
      ("training.epochs", "the groups were trained for different numbers of epochs"),
      ("data.path", "the groups were trained on different data"),
      ("evaluation.dev", "the groups were measured on different dev splits"),
      ("evaluation.best_by", "the groups' best checkpoints were chosen by different metrics"),
    ]
    return checks.compactMap { key, what in
      let values = groups.map { group in
        (group.letter, Set(group.runs.map { $0.settings[key]?.text ?? "?" }).sorted())
      }
      // What an imported run does not tell may be the same.
      guard Set(values.map(\.1).filter { $0 != ["?"] }).count > 1 else { return nil }
      let list = values.map { "\($0.0) \($0.1.joined(separator: " | "))" }.joined(separator: ", ")
      return "\(what): \(list)"
    }
  }
}
