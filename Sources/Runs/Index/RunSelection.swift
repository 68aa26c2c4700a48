import Foundation
import Ground

extension RunIndex {
  /// The runs that a word means: a run directory, or a part of the identifiers of runs.
  ///
  /// - Throws: `Failure` of kind `usage` if there are none.
  public func runs(named word: String) throws -> [RunRecord] {
    let all = try runs()
    let path = URL(fileURLWithPath: word).standardizedFileURL.path
    if let run = all.first(where: { $0.path == path }) { return [run] }
    if let run = all.first(where: { $0.identifier == word }) { return [run] }
    let named = all.filter { $0.name == word }
    if !named.isEmpty { return named }
    let matching = all.filter { $0.identifier.contains(word) }
    guard !word.isEmpty, !matching.isEmpty else {
      throw Failure(
        "no run below \(workspace) is called \"\(PlainText.oneLine(word))\"",
        remedy:
          "`foil runs --archived --workspace \(ShellWord.quoted(workspace))` lists all; runs of "
          + "another place need --workspace",
        kind: .usage)
    }
    return matching
  }

  /// The one run that a word means.
  ///
  /// - Throws: `Failure` of kind `usage` if there are none or several.
  public func run(named word: String) throws -> RunRecord {
    let found = try runs(named: word)
    guard found.count == 1 else {
      let some = found.prefix(5).map(\.identifier).joined(separator: ", ")
      throw Failure(
        "\"\(PlainText.oneLine(word))\" means \(found.count) runs: \(some)"
          + (found.count > 5 ? " and others" : ""), remedy: "give more of the name", kind: .usage)
    }
    return found[0]
  }
}

/// Lists of runs as tables.
public enum RunTable {
  /// What `foil runs` and the workbench show if nobody says otherwise.
  public static let columns: [RunKey] = [
    .field(.identifier), .field(.state), .setting(RunKey.objectives), .setting("run.seed"),
    .field(.progress), .metric(ResultKey.best(.rSum)), .metric(ResultKey.test(.rSum)),
    .field(.started), .field(.tags),
  ]

  /// A row a run, with a column a key.
  public static func table(_ runs: [RunRecord], columns keys: [RunKey] = columns) -> ResultTable {
    var table = ResultTable(
      "Runs", columns: keys.map { key in column(key, runs: runs) })
    for run in runs { table.append(keys.map { cell(run, $0) }) }
    return table
  }

  /// Sorts by a key; runs without it come last, equal ones keep their order.
  public static func sorted(
    _ runs: [RunRecord], by key: RunKey, descending: Bool = false
  ) -> [RunRecord] {
    runs.enumerated().map { (place: $0.offset, run: $0.element, value: $0.element.value(key)) }
      .sorted { a, b in
        guard let first = a.value, let second = b.value else {
          return (a.value == nil ? 1 : 0, a.place) < (b.value == nil ? 1 : 0, b.place)
        }
        if precedes(first, second) { return !descending }
        if precedes(second, first) { return descending }
        return a.place < b.place
      }.map(\.run)
  }

  private static func precedes(_ a: RunValue, _ b: RunValue) -> Bool {
    switch (a.number, b.number) {
    // NaN is before all numbers, so that the order is one.
    case (let x?, let y?): x.isNaN ? !y.isNaN : x < y
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): a.text.lowercased() < b.text.lowercased()
    }
  }

  private static func column(_ key: RunKey, runs: [RunRecord]) -> ResultTable.Column {
    let isNumber: Bool
    switch key {
    case .metric: isNumber = true
    case .field(.step), .field(.progress): isNumber = true
    case .field: isNumber = false
    case .setting: isNumber = runs.contains { $0.value(key)?.number != nil }
    }
    let title: String
    switch key {
    case .setting(RunKey.objectives): title = "loss"
    case .setting(let setting): title = RunGrouping.shortName(setting)
    case .field(.progress): title = "% done"
    default: title = key.name
    }
    return ResultTable.Column(
      title, key: key.name, alignment: isNumber ? .right : .left)
  }

  private static func cell(_ run: RunRecord, _ key: RunKey) -> ResultTable.Cell {
    switch key {
    case .field(.progress): return run.progress.map { .integer(Int(clamping: $0 * 100)) } ?? .empty
    case .field(.archived): return .boolean(run.isArchived)
    case .field(.step): return .integer(run.step)
    case .metric("warnings"), .metric("best.step"):
      return run.value(key)?.number.flatMap { Int(exactly: $0) }.map { .integer($0) } ?? .empty
    case .metric: return run.value(key)?.number.map { .number($0) } ?? .empty
    case .setting:
      guard let value = run.value(key) else { return .empty }
      if let number = value.number.flatMap({ Int(exactly: $0) }), value.text == String(number) {
        return .integer(number)
      }
      return .text(value.text)
    default: return run.value(key).map { .text($0.text) } ?? .empty
    }
  }
}
