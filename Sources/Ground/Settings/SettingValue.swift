/// An interval of real numbers whose ends may be left out.
public struct Interval: Equatable, Sendable {
  public let lower: Double
  public let upper: Double
  public let includesLower: Bool
  public let includesUpper: Bool

  /// At least `lower`.
  public static func atLeast(_ lower: Double) -> Interval {
    Interval(
      lower: lower, upper: .greatestFiniteMagnitude, includesLower: true, includesUpper: true)
  }

  /// Greater than `lower`.
  public static func above(_ lower: Double) -> Interval {
    Interval(
      lower: lower, upper: .greatestFiniteMagnitude, includesLower: false, includesUpper: true)
  }

  /// Greater than `lower`, at most `upper`.
  public static func above(_ lower: Double, upTo upper: Double) -> Interval {
    Interval(lower: lower, upper: upper, includesLower: false, includesUpper: true)
  }

  /// From `lower` to `upper`, both included.
  public static func closed(_ lower: Double, _ upper: Double) -> Interval {
    Interval(lower: lower, upper: upper, includesLower: true, includesUpper: true)
  }

  /// From `lower`, included, to `upper`, not included.
  public static func below(_ lower: Double, _ upper: Double) -> Interval {
    Interval(lower: lower, upper: upper, includesLower: true, includesUpper: false)
  }

  /// From `lower`, not included, to `upper`, included.
  public static func leftOpen(_ lower: Double, _ upper: Double) -> Interval {
    Interval(lower: lower, upper: upper, includesLower: false, includesUpper: true)
  }

  /// Whether `value` lies inside; never true of NaN or infinity.
  public func contains(_ value: Double) -> Bool {
    guard value.isFinite else { return false }
    return (includesLower ? value >= lower : value > lower)
      && (includesUpper ? value <= upper : value < upper)
  }

  /// The range in words, for example "from 0 to below 1".
  public var described: String {
    let low = "\(includesLower ? "from" : "above") \(SettingValue.short(lower))"
    guard upper < .greatestFiniteMagnitude else {
      return "\(includesLower ? "of at least" : "above") \(SettingValue.short(lower))"
    }
    return "\(low) to \(includesUpper ? "" : "below ")\(SettingValue.short(upper))"
  }
}

/// A value of a setting as files, flags and forms exchange it.
public enum SettingValue: Hashable, Sendable {
  case integer(Int)
  case real(Double)
  case boolean(Bool)
  case text(String)
  case reals([Double])
  case texts([String])

  /// A list of texts or of numbers; nil if something in it is neither, or if it holds both.
  public init?<Item>(_ items: [Item], text: (Item) -> String?, number: (Item) -> Double?) {
    let texts = items.compactMap(text)
    let numbers = items.compactMap(number)
    if texts.count == items.count {
      self = .texts(texts)
    } else if numbers.count == items.count {
      self = .reals(numbers)
    } else {
      return nil
    }
  }
}

/// The type of a setting and the values that are allowed.
public enum SettingKind: Equatable, Sendable {
  case integer(ClosedRange<Int>)
  case real(Interval)
  case boolean
  case text
  case choice([String])
  /// A list of some of these words, each once.
  case choices([String])
  case reals(Interval)
  case texts
}

extension SettingValue {
  /// The value as TOML writes it; reading it back gives an equal value.
  public var literal: String {
    switch self {
    case .integer(let number): String(number)
    case .real(let number): Self.literal(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .text(let text): Self.quoted(text)
    case .reals(let numbers): "[\(numbers.map(Self.literal).joined(separator: ", "))]"
    case .texts(let texts): "[\(texts.map(Self.quoted).joined(separator: ", "))]"
    }
  }

  /// The value with its type, for messages: `the text "abc"`.
  package var described: String {
    switch self {
    case .integer: "the integer \(literal)"
    case .real: "the real number \(literal)"
    case .boolean: "the truth value \(literal)"
    case .text: "the text \(literal)"
    case .reals, .texts: "the list \(literal)"
    }
  }

  /// A real number with the fewest digits that give it back, always with a point or an exponent.
  private static func literal(_ number: Double) -> String {
    if number.isNaN { return "nan" }
    if number.isInfinite { return number < 0 ? "-inf" : "inf" }
    return "\(number)"
  }

  /// A number without a needless ".0".
  package static func short(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A TOML basic string.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // What steers a terminal or hides would reach whoever prints the file.
      case _ where PlainText.isInvisible(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let length = digits.count > 4 ? 8 : 4
        result +=
          (length == 4 ? "\\u" : "\\U")
          + String(repeating: "0", count: length - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension SettingKind {
  /// What a message says was expected, for example "an integer from 2 to 65536".
  public var expectation: String {
    switch self {
    case .integer(let range):
      range.upperBound == .max
        ? "an integer of at least \(range.lowerBound)"
        : "an integer from \(range.lowerBound) to \(range.upperBound)"
    case .real(let range): "a number \(range.described)"
    case .boolean: "true or false"
    case .text: "a text"
    case .choice(let cases):
      cases.count == 1
        ? "\"\(cases[0])\""
        : "one of \(cases.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .choices(let cases):
      "a list of \(cases.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .reals(let range): "a list of numbers \(range.described)"
    case .texts: "a list of texts"
    }
  }

  /// Whether its values are lists of numbers or numbers.
  package var isNumeric: Bool {
    switch self {
    case .integer, .real, .reals: true
    default: false
    }
  }

  /// The value in the type of this kind, or nil if it is of another type.
  package func converted(_ value: SettingValue) -> SettingValue? {
    switch (self, value) {
    case (.integer, .integer), (.real, .real), (.boolean, .boolean), (.text, .text),
      (.choice, .text), (.choices, .texts), (.reals, .reals), (.texts, .texts):
      value
    case (.real, .integer(let number)): .real(Double(number))
    // An empty list in a file has no type of its own.
    case (.reals, .texts(let texts)) where texts.isEmpty: .reals([])
    case (.texts, .reals([])), (.choices, .reals([])): .texts([])
    default: nil
    }
  }

  /// Whether a value of the right type is in range.
  package func contains(_ value: SettingValue) -> Bool {
    switch (self, value) {
    case (.integer(let range), .integer(let number)): range.contains(number)
    case (.real(let range), .real(let number)): range.contains(number)
    case (.boolean, .boolean): true
    // The C interfaces that paths and words go to end a text at a zero byte.
    case (.text, .text(let text)): !text.utf8.contains(0)
    case (.choice(let cases), .text(let word)): cases.contains(word)
    case (.choices(let cases), .texts(let words)):
      Set(words).count == words.count && words.allSatisfy(cases.contains)
    case (.reals(let range), .reals(let numbers)): numbers.allSatisfy(range.contains)
    case (.texts, .texts(let texts)): texts.allSatisfy { !$0.utf8.contains(0) }
    default: false
    }
  }
}
