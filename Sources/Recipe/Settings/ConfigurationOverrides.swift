import Ground

extension RunConfiguration {
  /// The configuration of a run file with overrides, checked.
  ///
  /// - Parameters:
  ///   - file: A run file, or nil for the defaults.
  ///   - arguments: Flags as VSE++ and its descendants write them.
  ///   - overrides: `key=value` pairs, applied in order after the arguments.
  ///   - note: Told which flags were passed over.
  /// - Returns: A configuration that has passed ``validate()``.
  /// - Throws: `Failure` of kind `usage`.
  public static func resolved(
    file: String?, arguments: [String] = [], overrides: [String] = [],
    note: (String) -> Void = { _ in }
  ) throws -> RunConfiguration {
    let read = try file.map { try ConfigurationReader.read($0) } ?? RunConfiguration()
    let result = try read.applying(arguments: arguments, note: note).applying(overrides: overrides)
    try result.validate()
    try result.checkNames()
    return result
  }

  /// The configuration after `key=value` pairs.
  ///
  /// The value is written as in TOML; text needs no quotes, a list needs no brackets.
  public func applying(overrides: [String]) throws -> RunConfiguration {
    var pairs = ArgumentPairs(configuration: self)
    for text in overrides {
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        pairs.note("`\(PlainText.field(text))` is not of the form key=value")
        continue
      }
      let key = text[..<equals].trimming(" ")
      let value = text[text.index(after: equals)...].trimming(" ")
      pairs.take(key, value)
    }
    return try pairs.finish(in: "--set")
  }

  /// The configuration after an argument line such as `--margin 0.2 --max_violation`.
  ///
  /// Keys of this program, their unique last parts, and the flags of VSE++, SCAN and VSE∞ are
  /// understood; a leading `python train.py` is skipped. Only what the line names is changed, so a
  /// line without `--max_violation` leaves `objective.triplet.hardest` as it is.
  /// Other flags of theirs have no counterpart and are passed over with a note.
  public func applying(
    arguments: [String], note: (String) -> Void = { _ in }
  ) throws -> RunConfiguration {
    var pairs = ArgumentPairs(configuration: self, passesOver: true)
    var rest = arguments[...]
    if arguments.contains(where: { $0.hasSuffix(".py") }) {
      rest = rest.drop { !$0.hasPrefix("--") }
    }
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--"), argument.count > 2 else {
        pairs.note(
          "found `\(PlainText.field(argument))`, expected a flag such as --margin")
        continue
      }
      let flag = argument.dropFirst(2)
      if let equals = flag.firstIndex(of: "=") {
        pairs.take(String(flag[..<equals]), String(flag[flag.index(after: equals)...]))
      } else if let value = rest.first, !value.hasPrefix("--"),
        pairs.wantsValue(String(flag), value)
      {
        rest.removeFirst()
        pairs.take(String(flag), value)
      } else {
        pairs.take(String(flag), nil)
      }
    }
    let result = try pairs.finish(in: "arguments")
    if let text = pairs.passedOverNote { note(text) }
    return result
  }
}

/// Applies names and values that come as words, and collects mistakes.
private struct ArgumentPairs {
  var configuration: RunConfiguration
  private var problems: [ConfigurationProblem] = []
  private var folderOfData: String?
  /// Whether flags of other programs that mean nothing here are left out instead of refused.
  private let passesOver: Bool
  private var passedOver: [(name: String, reason: String)] = []

  init(configuration: RunConfiguration, passesOver: Bool = false) {
    self.configuration = configuration
    self.passesOver = passesOver
  }

  /// One note about all flags that were left out.
  var passedOverNote: String? {
    if passedOver.isEmpty { return nil }
    return "passed over, as they have no meaning here:"
      + passedOver.map { "\n  --\($0.name): \($0.reason)" }.joined()
  }

  mutating func note(_ what: String, remedy: String? = nil) {
    let failure = Failure(what, remedy: remedy, kind: .usage)
    problems.append(ConfigurationProblem(line: nil, failure: failure))
  }

  /// Whether the word after a flag is its value: a flag that is complete alone takes one only if
  /// it is a truth value.
  func wantsValue(_ name: String, _ word: String) -> Bool {
    guard case .setting(let setting, _) = Setting.reference(name), setting.kind == .boolean else {
      return true
    }
    return Setting.Value.truth(word) != nil
  }

  mutating func take(_ name: String, _ word: String?) {
    let shown = PlainText.field(name)
    switch Setting.reference(name) {
    case .setting(let setting, let alias):
      assign(word, to: setting, flag: alias?.flag, shown: shown)
    case .folderOfData:
      if let word { folderOfData = word } else { note("`\(shown)` has no value") }
    case .foreign(let reason):
      // A new run in place of a resumed one would be another result.
      if passesOver, shown != "resume" {
        passedOver.append((shown, reason))
      } else {
        note("`\(shown)` has no meaning here", remedy: reason)
      }
    case .ambiguous(let keys):
      note(
        "`\(shown)` could be several keys", remedy: "write one of \(ConfigurationWalk.list(keys))")
    case .unknown:
      let near = Setting.nearestKey(to: shown)
      note("unknown key `\(shown)`", remedy: near.map { "did you mean `\($0)`?" })
    }
  }

  private mutating func assign(
    _ word: String?, to setting: Setting, flag: Setting.Value?, shown: String
  ) {
    let value: Setting.Value
    if let word {
      value = Setting.Value(word, for: setting.kind)
    } else if setting.kind == .boolean {
      value = flag ?? .boolean(true)
    } else {
      note("`\(shown)` has no value; expected \(setting.kind.expectation)")
      return
    }
    do {
      try setting.assign(value, in: &configuration)
    } catch {
      problems.append(ConfigurationProblem(line: nil, failure: .usage(error)))
    }
  }

  mutating func finish(in place: String) throws -> RunConfiguration {
    if let folderOfData { configuration.data.append(folder: folderOfData) }
    try ConfigurationProblem.report(problems, in: place)
    return configuration
  }
}

extension Setting.Value {
  /// Reads a word of a command line or a form as a value of the wanted kind.
  ///
  /// What cannot be read as that kind becomes a text, which ``Setting/assign(_:in:)`` rejects with
  /// the word and what was expected.
  public init(_ word: String, for kind: Setting.Kind) {
    switch kind {
    case .integer:
      let digits = word.replacing("_", with: "")
      if let number = Int(digits) {
        self = .integer(number)
      } else {
        self = Double(digits).map { .real($0) } ?? .text(word)
      }
    case .real: self = Double(word.replacing("_", with: "")).map { .real($0) } ?? .text(word)
    case .boolean: self = Self.truth(word).map { .boolean($0) } ?? .text(word)
    case .text, .choice:
      if word.hasPrefix("\"") || word.hasPrefix("'"), case .text(let text)? = Self.parsed(word) {
        self = .text(text)
      } else {
        self = .text(word)
      }
    case .reals, .texts, .choices:
      if word.hasPrefix("[") {
        self = Self.parsed(word) ?? .text(word)
      } else if word.isEmpty {
        self = .texts([])
      } else {
        let words = word.split(separator: ",", omittingEmptySubsequences: false)
          .map { $0.trimming(" ") }
        let numbers = words.compactMap { Double($0) }
        self = kind.isNumeric && numbers.count == words.count ? .reals(numbers) : .texts(words)
      }
    }
  }

  /// Truth values as TOML, Python and shells write them.
  static func truth(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "true", "1", "yes", "on": true
    case "false", "0", "no", "off": false
    default: nil
    }
  }

  /// The word as a TOML value, if it is one and nothing more.
  private static func parsed(_ word: String) -> Setting.Value? {
    guard let value = try? TOMLParser.parseValue(word) else { return nil }
    return ConfigurationWalk.value(value)
  }
}

extension StringProtocol {
  /// The text without `character` at its ends.
  package func trimming(_ character: Character) -> String {
    let start = drop { $0 == character }
    guard let last = start.lastIndex(where: { $0 != character }) else { return "" }
    return String(start[...last])
  }
}
