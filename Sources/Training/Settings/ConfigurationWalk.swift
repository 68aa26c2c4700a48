import Compute
import TOMLKit

/// Carries the values of a parsed TOML table over into a configuration and collects mistakes.
struct ConfigurationWalk {
  private(set) var configuration: RunConfiguration
  private(set) var problems: [ConfigurationProblem] = []
  private let locator: TOMLLocator
  /// The name under which each key was given, to notice one given twice.
  private var given: [String: String] = [:]
  private var folderOfData: String?

  init(configuration: RunConfiguration, locator: TOMLLocator) {
    self.configuration = configuration
    self.locator = locator
  }

  /// Visits every key of `table`, whose own key is `path`.
  mutating func visit(_ table: TOMLTable, path: [String]) {
    // Looking up a key that the parser's list garbles gives nil, unlike its iterator.
    for key in table.keys {
      guard let value = table[key] else { continue }
      let keyPath = path + [key]
      let name = keyPath.joined(separator: ".")
      if let inner = value.table, Self.tablePrefixes.contains(name) {
        visit(inner, path: keyPath)
      } else {
        take(value, name: name, path: keyPath)
      }
    }
  }

  /// Applies what can only be applied when every key has been seen.
  mutating func finish() {
    guard let folder = folderOfData else { return }
    configuration.data.append(folder: folder)
  }

  private mutating func take(_ value: any TOMLValueConvertible, name: String, path: [String]) {
    let shown = ConfigurationReader.printable(name)
    if Self.tablePrefixes.contains(name) {
      note("`\(shown)` is \(Self.describe(value)); expected a table of settings", path)
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
    _ value: any TOMLValueConvertible, name: String, shown: String, path: [String]
  ) {
    switch Setting.reference(name) {
    case .setting(let setting, let alias):
      assign(value, to: setting, flag: alias?.flag, path: path)
    case .folderOfData:
      if let folder = value.string {
        folderOfData = folder
      } else {
        note("`data_name` is \(Self.describe(value)); expected a text", path)
      }
    case .foreign(let reason):
      note("`\(shown)` has no meaning here", path, remedy: reason)
    case .ambiguous(let keys):
      note("`\(shown)` stands outside a table", path, remedy: "write one of \(Self.list(keys))")
    case .unknown:
      unknown(value, shown: shown, path: path)
    }
  }

  private mutating func unknown(
    _ value: any TOMLValueConvertible, shown: String, path: [String]
  ) {
    if value.table != nil {
      let near = nearest(to: shown, among: Self.tablePrefixes.sorted())
      note("unknown table [\(shown)]", path, remedy: near.map { "did you mean [\($0)]?" })
    } else {
      let near = Setting.nearestKey(to: shown)
      note("unknown key `\(shown)`", path, remedy: near.map { "did you mean `\($0)`?" })
    }
  }

  private mutating func assign(
    _ value: any TOMLValueConvertible, to setting: Setting, flag: Setting.Value?, path: [String]
  ) {
    let name = path.joined(separator: ".")
    if let earlier = given.updateValue(name, forKey: setting.key) {
      note("`\(setting.key)` is given twice, as `\(earlier)` and as `\(name)`", path)
      return
    }
    guard let plain = Self.value(value) else {
      note(
        "`\(setting.key)` is \(Self.describe(value)); expected \(setting.kind.expectation)", path)
      return
    }
    do {
      try setting.assign(plain, in: &configuration)
    } catch {
      problems.append(
        ConfigurationProblem(line: locator.line(of: path), failure: .usage(error)))
    }
  }

  private mutating func note(_ what: String, _ path: [String], remedy: String? = nil) {
    let failure = Failure(what, remedy: remedy, kind: .usage)
    problems.append(ConfigurationProblem(line: locator.line(of: path), failure: failure))
  }

  /// The value in the form of the settings' table; nil for dates, tables and mixed lists.
  static func value(_ value: any TOMLValueConvertible) -> Setting.Value? {
    switch value.type {
    case .bool: return value.bool.map { .boolean($0) }
    case .int: return value.int.map { .integer($0) }
    case .double: return value.double.map { .real($0) }
    case .string: return value.string.map { .text($0) }
    case .array:
      guard let array = value.array else { return nil }
      let items = (0..<array.count).map { array[$0] }
      let texts = items.compactMap { $0.string }
      if texts.count == items.count { return .texts(texts) }
      let numbers = items.compactMap { $0.double ?? $0.int.map { Double($0) } }
      return numbers.count == items.count ? .reals(numbers) : nil
    default: return nil
    }
  }

  private static func describe(_ value: any TOMLValueConvertible) -> String {
    if let plain = Self.value(value) { return ConfigurationReader.printable(plain.described) }
    switch value.type {
    case .table: return "a table"
    case .array: return "a list of several types"
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
  mutating func append(folder: String) {
    if path.isEmpty || path.hasSuffix("/") {
      path += folder
    } else {
      path += "/" + folder
    }
  }
}
