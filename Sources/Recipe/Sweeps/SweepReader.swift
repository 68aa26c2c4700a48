import Foundation
import Ground

/// Reads the tables of a sweep file and collects what is wrong with them.
struct SweepReader {
  /// A value for a key, and the line that it stands on.
  struct Choice {
    var key: String
    var value: Setting.Value
    var line: Int
  }

  let file: String
  let folder: String
  private(set) var name: String
  /// Whether the file gives the name.
  private(set) var isNamed = false
  /// The base configuration with `[set]`.
  private(set) var base = RunConfiguration()
  private(set) var seeds: [Int] = []
  private(set) var seedsLine = 0
  /// The values of each key of the grid.
  private(set) var grid: [[Choice]] = []
  /// The overrides of each table of the list.
  private(set) var alternatives: [[Choice]] = []

  init(file: String, folder: String, name: String) {
    self.file = file
    self.folder = folder
    self.name = name
  }

  /// Takes everything from a parsed file.
  ///
  /// - Throws: A ``Failure`` of kind `usage` at the first thing that is wrong.
  mutating func read(_ root: TOMLTable) throws {
    // The base comes first, wherever it stands.
    if let value = root["base"] {
      guard case .text(let path) = value else { throw failure("`base` is no text", 1) }
      let resolved = path.hasPrefix("/") ? path : "\(folder)/\(path)"
      base = try ConfigurationReader.read(resolved)
    }
    for entry in root.entries {
      switch (entry.key, entry.value) {
      case ("base", _): continue
      case ("name", .text(let text)) where !text.isEmpty:
        name = text
        isNamed = true
      case ("seeds", .list(let items)): try readSeeds(items, entry.line)
      case ("set", .table(let table)):
        for choice in try choices(table, path: "", single) {
          try assign(choice)
        }
      case ("grid", .table(let table)): grid = try axes(table, path: "")
      case ("list", .tables(let list)):
        alternatives = try list.tables.map { try choices($0, path: "", single) }
      case ("list", .list(let items)):
        alternatives = try items.map { item in
          guard case .table(let table) = item else {
            throw failure("`list` has something that is no table", entry.line)
          }
          return try choices(table, path: "", single)
        }
      case ("name", _): throw failure("`name` is no text", entry.line)
      case ("seeds", _): throw failure("`seeds` is no list of whole numbers", entry.line)
      case ("set", _), ("grid", _), ("list", _):
        throw failure("`\(entry.key)` is no table", entry.line)
      default:
        throw Failure(
          "unknown key `\(entry.key.prefix(100))`", at: "\(file):\(entry.line)",
          remedy: "a sweep has name, base, seeds, [set], [grid] and [[list]]", kind: .usage)
      }
    }
    let axes = grid.compactMap(\.first?.key)
    let clash = alternatives.joined().first { axes.contains($0.key) }
    if let clash {
      throw failure("`\(clash.key)` stands in the grid and in the list", clash.line)
    }
    let both = (grid + alternatives).joined().first { $0.key == "run.seed" }
    if let both, !seeds.isEmpty {
      throw failure("the seed is given as `run.seed` and by `seeds`", both.line)
    }
  }

  private mutating func readSeeds(_ items: [TOMLValue], _ line: Int) throws {
    seedsLine = line
    seeds = try items.map { item in
      guard case .integer(let seed) = item, seed >= 0 else {
        throw failure("`seeds` has something that is no whole number from 0", line)
      }
      return seed
    }
    guard !seeds.isEmpty else { throw failure("`seeds` is empty", line) }
  }

  private mutating func assign(_ choice: Choice) throws {
    guard let setting = Setting.named(choice.key) else { return }
    do {
      try setting.assign(choice.value, in: &base)
    } catch let problem as Failure {
      throw Failure(
        problem.what, at: "\(file):\(choice.line)", remedy: problem.remedy, kind: .usage)
    }
  }

  /// The keys of a table with what `read` makes of their values; tables inside prolong the key.
  private func choices<Value>(
    _ table: TOMLTable, path: String, _ read: (Setting, TOMLTable.Entry) throws -> Value
  ) throws -> [Value] {
    var result: [Value] = []
    for entry in table.entries {
      let key = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if case .table(let inner) = entry.value {
        result += try choices(inner, path: key, read)
      } else if let setting = Setting.named(key) {
        result.append(try read(setting, entry))
      } else {
        let near = Setting.nearestKey(to: key)
        throw Failure(
          "unknown key `\(key.prefix(100))`", at: "\(file):\(entry.line)",
          remedy: near.map { "did you mean `\($0)`?" }, kind: .usage)
      }
    }
    return result
  }

  private func single(_ setting: Setting, _ entry: TOMLTable.Entry) throws -> Choice {
    try choice(setting, entry.value, entry.line)
  }

  private func axes(_ table: TOMLTable, path: String) throws -> [[Choice]] {
    try choices(table, path: path) { setting, entry in
      guard case .list(let items) = entry.value, !items.isEmpty else {
        throw failure("`\(setting.key)` in the grid is no list of values", entry.line)
      }
      return try items.map { try choice(setting, $0, entry.line) }
    }
  }

  /// The value, checked on its own.
  private func choice(_ setting: Setting, _ value: TOMLValue, _ line: Int) throws -> Choice {
    guard let plain = ConfigurationWalk.value(value) else {
      throw failure(
        "`\(setting.key)` has a value of a wrong type; expected \(setting.kind.expectation)", line)
    }
    var scratch = RunConfiguration()
    do {
      try setting.assign(plain, in: &scratch)
    } catch let problem as Failure {
      throw Failure(problem.what, at: "\(file):\(line)", remedy: problem.remedy, kind: .usage)
    }
    return Choice(key: setting.key, value: plain, line: line)
  }

  private func failure(_ what: String, _ line: Int) -> Failure {
    Failure(what, at: "\(file):\(line)", kind: .usage)
  }
}
