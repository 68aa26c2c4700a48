import Ground

/// One field of ``RunConfiguration`` with everything that a file, a command line, a form or a page
/// of documentation needs to know about it.
///
/// The table ``all`` is the only place where keys, ranges, meanings, sources and aliases are
/// written; reading, writing, overriding and documenting are loops over it.
public struct Setting: Sendable {
  /// The dotted key in a run file, for example `optimizer.learning_rate`.
  public let key: String
  /// The type and the range of the value.
  public let kind: Kind
  /// What it does, in one sentence.
  public let meaning: String
  /// The paper or code that the default comes from.
  public let source: String
  /// Other names that it is known by, for example the flags of VSE++.
  public let aliases: [Alias]

  /// The objective that it is a setting of, if it is one's own.
  public let term: String?
  /// Whether a configuration gives it a meaning; nil for those that always have one.
  private let condition: (@Sendable (RunConfiguration) -> Bool)?

  private let read: @Sendable (RunConfiguration) -> Value
  private let write: @Sendable (inout RunConfiguration, Value) -> Bool

  public typealias Value = SettingValue
  public typealias Kind = SettingKind

  init(
    key: String, kind: Kind, meaning: String, source: String, aliases: [Alias],
    term: String? = nil, condition: (@Sendable (RunConfiguration) -> Bool)? = nil,
    read: @escaping @Sendable (RunConfiguration) -> Value,
    write: @escaping @Sendable (inout RunConfiguration, Value) -> Bool
  ) {
    self.key = key
    self.kind = kind
    self.meaning = meaning
    self.source = source
    self.aliases = aliases
    self.term = term
    self.condition = condition
    self.read = read
    self.write = write
  }

  /// Whether it has a meaning in `configuration`: an objective's own settings have one where the
  /// objective is among the terms, those of generated negatives where there are any.
  public func isRelevant(in configuration: RunConfiguration) -> Bool {
    condition?(configuration) ?? term.map(configuration.objective.terms.contains) ?? true
  }

  /// The same setting with a meaning only where `condition` holds.
  func only(_ condition: @escaping @Sendable (RunConfiguration) -> Bool) -> Setting {
    Setting(
      key: key, kind: kind, meaning: meaning, source: source, aliases: aliases, term: term,
      condition: condition, read: read, write: write)
  }

  /// A name from another program.
  public struct Alias: Equatable, Sendable {
    public let name: String
    /// What the bare flag means, for flags that take no value (`--max_violation`).
    public let flag: Value?

    public init(_ name: String, flag: Value? = nil) {
      self.name = name
      self.flag = flag
    }
  }

  /// The table that the key stands in, for example `model.text`.
  public var table: String {
    key.lastIndex(of: ".").map { String(key[..<$0]) } ?? ""
  }

  /// The key inside its table, for example `word_dimension`.
  public var name: String {
    key.lastIndex(of: ".").map { String(key[key.index(after: $0)...]) } ?? key
  }

  /// What 0 does where it is no number like the others, as ``meaning`` says it: `uses all cores`.
  public var zero: String? {
    guard let mark = meaning.firstRange(of: "; 0 ") else { return nil }
    let clause = meaning[mark.upperBound...].prefix { $0 != ";" && $0 != "." && $0 != "(" }
    return clause.trimmingCharacters(in: .whitespaces).replacing("`", with: "")
  }

  /// The value in a configuration that nobody touched.
  public var defaultValue: Value { read(RunConfiguration()) }

  /// The value in `configuration`.
  public func value(in configuration: RunConfiguration) -> Value { read(configuration) }

  /// Puts a value into `configuration`.
  ///
  /// An integer is accepted where a real number is wanted.
  ///
  /// - Throws: `Failure` of kind `usage` with the key, what was found and what is expected, if the
  ///   type or the range is wrong; `configuration` is then unchanged.
  public func assign(_ value: Value, in configuration: inout RunConfiguration) throws {
    var converted = kind.converted(value)
    if case .choices(let cases) = kind, case .texts(let words)? = converted {
      // Names of several words are as often written with a hyphen.
      converted = .texts(
        words.map { cases.contains($0) ? $0 : $0.replacing("-", with: "_") })
    }
    if let converted, kind.contains(converted), write(&configuration, converted) { return }
    throw Failure(
      "`\(key)` is \(converted == nil ? value.described : value.literal); "
        + "expected \(kind.expectation)",
      remedy: suggestion(for: value), kind: .usage)
  }

  /// The choice that a misspelt word probably meant.
  private func suggestion(for value: Value) -> String? {
    let guess: String?
    switch (kind, value) {
    case (.choice(let cases), .text(let word)): guess = nearest(to: word, among: cases)
    case (.choices(let cases), .texts(let words)):
      guess = words.first { !cases.contains($0) }.flatMap { nearest(to: $0, among: cases) }
    default: guess = nil
    }
    return guess.map { "did you mean \"\($0)\"?" }
  }
}

extension Setting {
  package static func integer(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, Int> & Sendable,
    _ range: ClosedRange<Int>, _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> Setting {
    Setting(
      key: key, kind: .integer(range), meaning: meaning, source: source, aliases: aliases,
      read: { .integer($0[keyPath: path]) },
      write: { configuration, value in
        guard case .integer(let number) = value else { return false }
        configuration[keyPath: path] = number
        return true
      })
  }

  package static func real(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, Double> & Sendable,
    _ range: Interval, _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> Setting {
    Setting(
      key: key, kind: .real(range), meaning: meaning, source: source, aliases: aliases,
      read: { .real($0[keyPath: path]) },
      write: { configuration, value in
        guard case .real(let number) = value else { return false }
        configuration[keyPath: path] = number
        return true
      })
  }

  package static func boolean(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, Bool> & Sendable,
    _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> Setting {
    Setting(
      key: key, kind: .boolean, meaning: meaning, source: source, aliases: aliases,
      read: { .boolean($0[keyPath: path]) },
      write: { configuration, value in
        guard case .boolean(let flag) = value else { return false }
        configuration[keyPath: path] = flag
        return true
      })
  }

  package static func text(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, String> & Sendable,
    _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> Setting {
    Setting(
      key: key, kind: .text, meaning: meaning, source: source, aliases: aliases,
      read: { .text($0[keyPath: path]) },
      write: { configuration, value in
        guard case .text(let text) = value else { return false }
        configuration[keyPath: path] = text
        return true
      })
  }

  package static func choice<Choice>(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, Choice> & Sendable,
    _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> Setting
  where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    Setting(
      key: key, kind: .choice(Choice.allCases.map(\.rawValue)), meaning: meaning, source: source,
      aliases: aliases,
      read: { .text($0[keyPath: path].rawValue) },
      write: { configuration, value in
        guard case .text(let word) = value, let choice = Choice(rawValue: word) else {
          return false
        }
        configuration[keyPath: path] = choice
        return true
      })
  }

  package static func reals(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, [Double]> & Sendable,
    _ range: Interval, _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> Setting {
    Setting(
      key: key, kind: .reals(range), meaning: meaning, source: source, aliases: aliases,
      read: { .reals($0[keyPath: path]) },
      write: { configuration, value in
        guard case .reals(let numbers) = value else { return false }
        configuration[keyPath: path] = numbers
        return true
      })
  }

  package static func choices(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, [String]> & Sendable,
    _ cases: [String], _ meaning: String, from source: String
  ) -> Setting {
    Setting(
      key: key, kind: .choices(cases), meaning: meaning, source: source, aliases: [],
      read: { .texts($0[keyPath: path]) },
      write: { configuration, value in
        guard case .texts(let words) = value else { return false }
        configuration[keyPath: path] = words
        return true
      })
  }

  package static func texts(
    _ key: String, _ path: any WritableKeyPath<RunConfiguration, [String]> & Sendable,
    _ meaning: String, from source: String, aliases: [Alias] = []
  ) -> Setting {
    Setting(
      key: key, kind: .texts, meaning: meaning, source: source, aliases: aliases,
      read: { .texts($0[keyPath: path]) },
      write: { configuration, value in
        guard case .texts(let words) = value else { return false }
        configuration[keyPath: path] = words
        return true
      })
  }
}
