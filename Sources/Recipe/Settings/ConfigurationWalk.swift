import Foundation
import Ground

/// Carries the values of a parsed TOML table over into a configuration and collects mistakes.
package struct ConfigurationWalk {
  private(set) var configuration: RunConfiguration
  private(set) var problems: [ConfigurationProblem] = []
  /// The name under which each key was given, to notice one given twice.
  private var given: [String: String] = [:]
  private var folderOfData: String?

  /// The line of the key that is being visited.
  private var line = 0

  init(configuration: RunConfiguration) { self.configuration = configuration }

  /// Visits every key of `table`, whose own key is `path`.
  mutating func visit(_ table: TOMLTable, path: [String]) {
    for entry in table.entries {
      let keyPath = path + [entry.key]
      let name = keyPath.joined(separator: ".")
      line = entry.line
      if case .table(let inner) = entry.value, Self.tablePrefixes.contains(name) {
        visit(inner, path: keyPath)
      } else {
        take(entry.value, name: name, path: keyPath)
      }
    }
  }

  /// Applies what can only be applied when every key has been seen.
  mutating func finish() {
    guard let folder = folderOfData else { return }
    configuration.data.append(folder: folder)
  }

  private mutating func take(_ value: TOMLValue, name: String, path: [String]) {
    let shown = PlainText.field(name)
    if Self.tablePrefixes.contains(name) {
      note("`\(shown)` is \(Self.describe(value)); expected a table of settings")
      return
    }
    // Aliases and last parts alone are names of the top level only.
    if path.count == 1 {
      takeTopLevel(value, name: name, shown: shown, path: path)
    } else if let setting = Setting.named(name.replacing("-", with: "_")) {
      assign(value, to: setting, flag: nil, path: path)
    } else {
      unknown(value, shown: shown, path: path)
    }
  }

  private mutating func takeTopLevel(
    _ value: TOMLValue, name: String, shown: String, path: [String]
  ) {
    switch Setting.reference(name) {
    case .setting(let setting, let alias):
      assign(value, to: setting, flag: alias?.flag, path: path)
    case .folderOfData:
      if case .text(let folder) = value {
        folderOfData = folder
      } else {
        note("`data_name` is \(Self.describe(value)); expected a text")
      }
    case .foreign(let reason):
      note("`\(shown)` has no meaning here", remedy: reason)
    case .ambiguous(let keys):
      note("`\(shown)` stands outside a table", remedy: "write one of \(Self.list(keys))")
    case .unknown:
      unknown(value, shown: shown, path: path)
    }
  }

  private mutating func unknown(
    _ value: TOMLValue, shown: String, path: [String]
  ) {
    if Self.isTable(value) {
      let near = nearest(to: shown, among: Self.tablePrefixes.sorted())
      note("unknown table [\(shown)]", remedy: near.map { "did you mean [\($0)]?" })
    } else {
      let near = Setting.nearestKey(to: shown)
      note("unknown key `\(shown)`", remedy: near.map { "did you mean `\($0)`?" })
    }
  }

  private mutating func assign(
    _ value: TOMLValue, to setting: Setting, flag: Setting.Value?, path: [String]
  ) {
    let name = path.joined(separator: ".")
    if let earlier = given.updateValue(name, forKey: setting.key) {
      note("`\(setting.key)` is given twice, as `\(earlier)` and as `\(name)`")
      return
    }
    guard let plain = Self.value(value) else {
      note(
        "`\(setting.key)` is \(Self.describe(value)); expected \(setting.kind.expectation)")
      return
    }
    do {
      try setting.assign(plain, in: &configuration)
    } catch {
      problems.append(
        ConfigurationProblem(line: line, failure: .usage(error)))
    }
  }

  private mutating func note(_ what: String, remedy: String? = nil) {
    let failure = Failure(what, remedy: remedy, kind: .usage)
    problems.append(ConfigurationProblem(line: line, failure: failure))
  }

  /// The value in the form of the settings' table; nil for dates, tables and mixed lists.
  package static func value(_ value: TOMLValue) -> Setting.Value? {
    switch value {
    case .boolean(let flag): return .boolean(flag)
    case .integer(let number): return .integer(number)
    case .real(let number): return .real(number)
    case .text(let text): return .text(text)
    case .list(let items):
      return SettingValue(
        items, text: { if case .text(let text) = $0 { text } else { nil } }, number: Self.number)
    case .dateOrTime, .table, .tables: return nil
    }
  }

  private static func number(_ value: TOMLValue) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }

  private static func isTable(_ value: TOMLValue) -> Bool {
    switch value {
    case .table, .tables: true
    default: false
    }
  }

  private static func describe(_ value: TOMLValue) -> String {
    if let plain = Self.value(value) { return PlainText.field(plain.described) }
    switch value {
    case .table: return "a table"
    case .tables: return "a list of tables"
    case .list: return "a list of several types"
    default: return "a date or time"
    }
  }

  static func list(_ keys: [String]) -> String {
    keys.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// `run`, `model`, `model.text` and so on.
  private static let tablePrefixes = Set(Setting.tables)
}

extension RunConfiguration.Data {
  /// Joins a folder to the path, as VSE++ joins `data_name` to `data_path`.
  ///
  /// A path that ends in the folder stays as it is: VSE∞'s `data_path` has the name already.
  package mutating func append(folder: String) {
    let last = path.split(separator: "/").last.map(String.init)
    guard last != folder else { return }
    let start = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    // What one program calls f30k_precomp is f30k to another, and VSE∞ has f30k/precomp.
    let ending = "_precomp"
    let bare = folder.hasSuffix(ending) ? String(folder.dropLast(ending.count)) : folder
    let exists = FileManager.default.fileExists(atPath:)
    if !exists(start + folder) {
      if last == bare, exists(path) { return }
      let other = folder == bare ? folder + ending : bare
      if exists(start + other) {
        path = start + other
        return
      }
    }
    path = start + folder
  }
}
