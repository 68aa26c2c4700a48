import Ground
import Recipe
import Records
import Training

/// What was found about one part of what foil runs on.
struct DoctorSection {
  /// One fact, for a person and for a program.
  private struct Fact {
    let label: String
    let text: String
    /// Nil where the value stands elsewhere in the JSON.
    let key: String?
    let value: JSONValue
  }

  /// The key in the JSON, and the title of the text.
  let name: String
  private var facts: [Fact] = []
  private(set) var findings: [DoctorFinding] = []

  init(_ name: String) { self.name = name }

  /// Adds a fact: under `label` in the text, under `key` in the JSON.
  mutating func add(_ key: String, _ label: String, _ text: String, _ value: JSONValue? = nil) {
    facts.append(Fact(label: label, text: text, key: key, value: value ?? .text(text)))
  }

  /// Adds a line for a person alone.
  mutating func show(_ label: String, _ text: String) {
    facts.append(Fact(label: label, text: text, key: nil, value: .null))
  }

  /// Adds a fact for programs alone.
  mutating func add(_ key: String, hidden value: JSONValue) {
    facts.append(Fact(label: "", text: "", key: key, value: value))
  }

  /// Adds something that is wrong: what does not work, or will not.
  mutating func problem(_ code: String, _ text: String, remedy: String) {
    findings.append(
      DoctorFinding(level: .problem, code: code, about: name, text: text, remedy: remedy))
  }

  /// Adds something that works, but slowly or with less than there could be.
  mutating func warning(_ code: String, _ text: String, remedy: String) {
    findings.append(
      DoctorFinding(level: .warning, code: code, about: name, text: text, remedy: remedy))
  }

  var lines: [String] {
    let shown = facts.filter { !$0.label.isEmpty }
    let width = shown.map { TextWidth.of($0.label) }.max() ?? 0
    return [name]
      + shown.map { fact in
        "  \(TextFit.pad(fact.label, to: width))  \(PlainText.field(fact.text))"
      }
  }

  var json: JSONValue {
    .object(
      Dictionary(facts.compactMap { fact in fact.key.map { ($0, fact.value) } }) { $1 })
  }
}

/// Something to act on.
struct DoctorFinding {
  enum Level: String {
    case problem, warning
  }

  let level: Level
  /// What scripts may look for.
  let code: String
  /// The section.
  let about: String
  let text: String
  let remedy: String

  var lines: [String] {
    [
      "  \(level.rawValue)  \(PlainText.field(text))",
      "           \(PlainText.field(remedy))",
    ]
  }

  var json: JSONValue {
    [
      "level": .text(level.rawValue), "code": .text(code), "about": .text(about),
      "text": .text(text), "remedy": .text(remedy),
    ]
  }
}

/// All sections and what is to be done, as text and JSON.
struct DoctorReport {
  private let sections: [DoctorSection]

  init(_ sections: [DoctorSection]) { self.sections = sections }

  /// Problems first.
  private var findings: [DoctorFinding] {
    let all = sections.flatMap(\.findings)
    return all.filter { $0.level == .problem } + all.filter { $0.level == .warning }
  }

  var hasProblem: Bool { findings.contains { $0.level == .problem } }

  var lines: [String] {
    let found = findings.flatMap(\.lines)
    return sections.flatMap { $0.lines + [""] } + ["findings"]
      + (found.isEmpty ? ["  nothing is wrong"] : found)
  }

  var json: JSONValue {
    var fields: [String: JSONValue] = [
      // The version of these keys.
      "version": .integer(1), "findings": .list(findings.map(\.json)),
    ]
    for section in sections { fields[section.name] = section.json }
    return .object(fields)
  }
}
