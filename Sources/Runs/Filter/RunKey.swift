import Ground
import Recipe
import Retrieval

/// Something that runs are filtered, sorted and shown by.
public enum RunKey: Hashable, Sendable {
  /// What the index knows of every run.
  public enum Field: String, CaseIterable, Sendable {
    case name, state, started, updated, took, step, progress, note, archived, problem, path
    case identifier = "run"
    case tags
  }

  case field(Field)
  /// A key of the configuration.
  case setting(String)
  /// A result: `best.rsum`, `test.i2t.r1`, `last.loss`, `warnings`.
  case metric(String)

  /// The setting that names the losses of a run.
  static let objectives = "objective.terms"

  /// The key as it is written.
  public var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .setting(let key), .metric(let key): key
    }
  }

  /// The key that a person means.
  ///
  /// Names of settings may be cut to their last part where that is unique (`seed`), be flags of VSE++
  /// (`lr`), or be `loss` or `objective` for `objective.terms`. Results begin with `best.`, `dev.`,
  /// `test.`, `last.` or another split's name before a metric.
  ///
  /// - Throws: `Failure` of kind `usage` that names what was probably meant.
  public init(_ name: String) throws {
    let plain = name.lowercased()
    switch plain {
    case "loss", "objective": self = .setting(Self.objectives)
    case "tag": self = .field(.tags)
    case "id", "directory": self = .field(.identifier)
    case "steps": self = .field(.step)
    case "warnings": self = .metric(plain)
    default:
      if let field = Field(rawValue: plain) {
        self = .field(field)
      } else if Self.isMetric(plain) {
        self = .metric(plain)
      } else if plain.hasPrefix("import.") {
        // What another program calls a setting is written as it wrote it.
        self = .setting(name)
      } else {
        self = .setting(try Self.setting(name))
      }
    }
  }

  private static func isMetric(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    if ["best", "dev", "test", "last"].contains(parts[0]) { return true }
    // A split's name may have points itself.
    return EvaluationMetric.allCases.contains { ".\(name)".hasSuffix(".\($0.key)") }
  }

  private static func setting(_ name: String) throws -> String {
    let keys = Setting.keys(for: name)
    if keys.count == 1 { return keys[0] }
    guard keys.isEmpty else {
      throw Failure(
        "the key `\(PlainText.oneLine(name))` is ambiguous",
        remedy: "write one of \(keys.map { "`\($0)`" }.joined(separator: ", "))", kind: .usage)
    }
    let near = Setting.nearestKey(to: name)
    throw Failure(
      "there is no key `\(PlainText.oneLine(name))`",
      remedy: near.map { "did you mean `\($0)`?" }
        ?? "keys are settings (`foil settings --explain`), results such as "
        + "\(ResultKey.best(.rSum)) or \(ResultKey.test(.i2t(.r1))), and \(Field.allCases.map(\.rawValue).joined(separator: ", "))",
      kind: .usage)
  }
}
