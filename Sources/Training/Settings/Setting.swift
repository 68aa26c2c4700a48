import Compute

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

  private let read: @Sendable (RunConfiguration) -> Value
  private let write: @Sendable (inout RunConfiguration, Value) -> Bool

  /// A value as files, flags and forms exchange it.
  public enum Value: Equatable, Sendable {
    case integer(Int)
    case real(Double)
    case boolean(Bool)
    case text(String)
    case reals([Double])
    case texts([String])
  }

  /// The type of a value and the values that are allowed.
  public enum Kind: Equatable, Sendable {
    case integer(ClosedRange<Int>)
    case real(Interval)
    case boolean
    case text
    case choice([String])
    case reals(Interval)
    case texts
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
    let converted = kind.converted(value)
    if let converted, kind.contains(converted), write(&configuration, converted) { return }
    throw Failure(
      "`\(key)` is \(converted == nil ? value.described : value.literal); "
        + "expected \(kind.expectation)",
      remedy: suggestion(for: value), kind: .usage)
  }

  /// The choice that a misspelt word probably meant.
  private func suggestion(for value: Value) -> String? {
    guard case .choice(let cases) = kind, case .text(let word) = value else { return nil }
    return nearest(to: word, among: cases).map { "did you mean \"\($0)\"?" }
  }
}

extension Setting {
  static func integer(
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

  static func real(
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

  static func boolean(
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

  static func text(
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

  static func choice<Choice>(
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

  static func reals(
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

  static func texts(
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
