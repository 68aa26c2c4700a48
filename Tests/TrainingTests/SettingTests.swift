import Foundation
import Models
import Testing

@testable import Ground
@testable import Recipe

@Suite("Settings")
struct SettingTests {
  /// Keys of all stored properties, found by reflection and written in snake case.
  static func keys(of value: Any, prefix: String) -> [String] {
    Mirror(reflecting: value).children.flatMap { child -> [String] in
      var name = ""
      for letter in child.label ?? "?" {
        name += letter.isUppercase ? "_\(letter.lowercased())" : String(letter)
      }
      let key = prefix.isEmpty ? name : "\(prefix).\(name)"
      let isGroup =
        Mirror(reflecting: child.value).displayStyle == .struct
        && !(child.value is String) && !(child.value is Int) && !(child.value is Double)
        && !(child.value is Bool) && !(child.value is any RawRepresentable)
      return isGroup ? keys(of: child.value, prefix: key) : [key]
    }
  }

  @Test("every field of the configuration has exactly one setting, named after it")
  func completeTable() {
    let fields = Self.keys(of: RunConfiguration(), prefix: "")
    #expect(fields.count > 40)
    // The objectives' own settings stand in one dictionary.
    let settings = Setting.all.filter { $0.term == nil }.map(\.key)
    #expect(Set(settings) == Set(fields).subtracting(["objective.given"]))
    #expect(settings.count == fields.count - 1)
    #expect(Set(Setting.all.map(\.key)).count == Setting.all.count)
  }

  @Test("each setting changes its own field and no other")
  func ownField() throws {
    for setting in Setting.all {
      var configuration = RunConfiguration()
      let other: Setting.Value =
        switch (setting.kind, setting.defaultValue) {
        case (.integer(let range), .integer(let number)):
          .integer(number == range.upperBound ? range.lowerBound : number + 1)
        case (.real, .real(let number)): .real(number == 0 ? 0.5 : number / 2)
        case (_, .boolean(let flag)): .boolean(!flag)
        case (.choice(let cases), .text(let word)): .text(cases.last { $0 != word } ?? word)
        case (_, .text(let text)): .text(text + "x")
        case (.choices(let cases), _): .texts([cases[cases.count - 1]])
        case (_, .reals): .reals([0.25])
        default: .texts(["x"])
        }
      try setting.assign(other, in: &configuration)
      #expect(setting.value(in: configuration) == other, "\(setting.key)")
      for unrelated in Setting.all where unrelated.key != setting.key {
        #expect(unrelated.value(in: configuration) == unrelated.defaultValue, "\(unrelated.key)")
      }
    }
  }

  @Test("the defaults are in range and the default configuration is valid")
  func defaults() throws {
    for setting in Setting.all { #expect(setting.kind.contains(setting.defaultValue)) }
    try RunConfiguration().validate()
  }

  @Test("no alias hides a key or another alias")
  func aliasesAreUnique() {
    let names = Setting.all.flatMap { $0.aliases.map(\.name) }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { Setting.named($0) == nil && Setting.foreign[$0] == nil })
  }

  @Test(
    "a wrong value names the key, what was found and what is expected",
    arguments: [
      (
        "optimizer.learning_rate", .real(0),
        "`optimizer.learning_rate` is 0.0; expected a number above 0 to 1000000"
      ),
      (
        "optimizer.learning_rate", .real(.nan),
        "`optimizer.learning_rate` is nan; expected a number above 0 to 1000000"
      ),
      (
        "model.text.dropout", .integer(1),
        "`model.text.dropout` is 1; expected a number from 0 to below 1"
      ),
      (
        "training.batch_size", .integer(1),
        "`training.batch_size` is 1; expected an integer from 2 to 65536"
      ),
      (
        "training.batch_size", .real(128),
        "`training.batch_size` is the real number 128.0; "
          + "expected an integer from 2 to 65536"
      ),
      (
        "objective.triplet.hardest", .text("on"),
        "`objective.triplet.hardest` is the text \"on\"; expected true or false"
      ),
      ("run.seed", .integer(-1), "`run.seed` is -1; expected an integer of at least 0"),
      (
        "data.tokenizer", .text("x"),
        "`data.tokenizer` is \"x\"; expected one of \"words\", \"wordpiece\""
      ),
      (
        "objective.triplet.hardest", .integer(1),
        "`objective.triplet.hardest` is the integer 1; expected true or false"
      ),
    ] as [(String, Setting.Value, String)])
  func wrongValue(key: String, value: Setting.Value, message: String) throws {
    var configuration = RunConfiguration()
    let setting = try #require(Setting.named(key))
    let failure = #expect(throws: Failure.self) {
      try setting.assign(value, in: &configuration)
    }
    #expect(failure?.what == message)
    #expect(failure?.kind == .usage)
    #expect(configuration == RunConfiguration())
  }

  @Test("a misspelt choice is guessed")
  func misspeltChoice() throws {
    var configuration = RunConfiguration()
    let failure = #expect(throws: Failure.self) {
      try Setting.named("optimizer.schedule")?.assign(.text("cosin"), in: &configuration)
    }
    #expect(failure?.remedy == "did you mean \"cosine\"?")
  }

  @Test(
    "edit distances",
    arguments: [
      ("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("margin", "magrin", 1),
      ("ca", "abc", 3),
    ])
  func distances(a: String, b: String, expected: Int) {
    #expect(editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == expected)
    #expect(editDistance(Array(b.unicodeScalars), Array(a.unicodeScalars)) == expected)
  }

  @Test("The settings that an encoder says it has are in the table, and apply to it alone")
  func encoders() throws {
    for name in TextEncoderRegistry.all.flatMap(\.settings) {
      #expect(Setting.named("model.text.\(name)") != nil, "\(name)")
    }
    for name in ImageEncoderRegistry.all.flatMap(\.settings) {
      #expect(Setting.named("model.image.\(name)") != nil, "\(name)")
    }
    func applying(_ kinds: [String: String]) -> [String] {
      Setting.all.filter { $0.table.hasPrefix("model.") && $0.applies { kinds[$0] } }.map(\.key)
    }
    let common = ["kind", "pool", "dropout", "word_dropout"].map { "model.text.\($0)" }
    let image = ["kind", "pool", "hidden", "dropout"].map { "model.image.\($0)" }
    let gru = ["skip", "word_dimension", "hidden"].map { "model.text.\($0)" }
    let found = applying(["model.text.kind": "gru", "model.image.kind": "both"])
    #expect(Set(found) == Set(common + image + gru))
    let words = applying(["model.text.kind": "words", "model.image.kind": "global"])
    #expect(
      Set(words)
        == Set(common + image + ["model.text.word_dimension"])
        .subtracting(["model.image.pool"]))
    let bert = applying(["model.text.kind": "bert"])
    #expect(!bert.contains("model.text.skip") && bert.contains("model.text.layers"))
    // What is not known may be anything.
    let all = Setting.all.filter { $0.table.hasPrefix("model.") }.map(\.key)
    #expect(applying([:]) == all && applying(["model.text.kind": "lstm"]) == all)
  }

  @Test("docs/configuration.md is the page that the table makes")
  func documentation() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/configuration.md")
    if ProcessInfo.processInfo.environment["FOIL_WRITE_DOCS"] != nil {
      try Setting.markdown().write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == Setting.markdown())
  }
}
