import Ground
import Recipe

/// Carries settings from JSON over into a configuration, as `ConfigurationWalk` does from TOML.
struct CaseSettings {
  private(set) var configuration = RunConfiguration()
  private(set) var problems: [ConfigurationProblem] = []

  /// Visits a table of settings, which may hold tables.
  mutating func visit(_ value: JSONValue, path: String) {
    guard case .object(let fields) = value else {
      note("`\(path)` is \(CaseSettings.describe(value)); expected a table of settings")
      return
    }
    for (key, inner) in fields.sorted(by: { $0.key < $1.key }) {
      let name = "\(path).\(key)".replacing("-", with: "_")
      if let setting = Setting.named(name) {
        assign(inner, to: setting)
      } else if Setting.tables.contains(name) {
        visit(inner, path: name)
      } else {
        let near = Setting.nearestKey(to: name)
        note(
          "unknown key `\(PlainText.field(name))`",
          remedy: near.map { "did you mean `\($0)`?" })
      }
    }
  }

  private mutating func assign(_ value: JSONValue, to setting: Setting) {
    guard let converted = CaseSettings.setting(value) else {
      note(
        "`\(setting.key)` is \(CaseSettings.describe(value)); "
          + "expected \(setting.kind.expectation)")
      return
    }
    do {
      try setting.assign(converted, in: &configuration)
    } catch {
      problems.append(ConfigurationProblem(line: nil, failure: .usage(error)))
    }
  }

  private mutating func note(_ what: String, remedy: String? = nil) {
    problems.append(
      ConfigurationProblem(line: nil, failure: Failure(what, remedy: remedy, kind: .usage)))
  }

  /// The value as files exchange it; nil for tables, null and mixed lists.
  private static func setting(_ value: JSONValue) -> SettingValue? {
    switch value {
    case .boolean(let flag): return .boolean(flag)
    case .integer(let number): return .integer(number)
    case .real(let number): return .real(number)
    case .text(let text): return .text(text)
    case .list(let items): return SettingValue(items, text: \.text, number: \.number)
    case .object, .null: return nil
    }
  }

  private static func describe(_ value: JSONValue) -> String {
    switch value {
    case .object: "a table"
    case .list: "a list"
    case .null: "null"
    default: setting(value)?.described ?? "of another type"
    }
  }
}
