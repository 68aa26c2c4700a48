/// A JSON value, with integers and real numbers told apart.
public enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// The value as a number.
  ///
  /// The texts "NaN", "Infinity" and "-Infinity" count as numbers, because JSON has no others for
  /// them and ``JSONValue/json`` writes them so.
  public var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .text("NaN"): .nan
    case .text("Infinity"): .infinity
    case .text("-Infinity"): -.infinity
    default: nil
    }
  }

  /// The largest whole number that every reader of JSON understands alike (RFC 8259, section 6).
  public static let largestInteger = 1 << 53

  /// The value as a whole number of at most ``largestInteger`` up or down; nil for larger ones.
  ///
  /// So nothing overflows that adds, subtracts or turns the sign of steps, counts and ids of a file.
  public var integer: Int? {
    let number: Int? =
      switch self {
      case .integer(let number): number
      case .real(let number): Int(exactly: number)
      default: nil
      }
    guard let number, number.magnitude <= Self.largestInteger else { return nil }
    return number
  }

  /// The value as a text.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The value as a truth value.
  public var boolean: Bool? {
    if case .boolean(let flag) = self { flag } else { nil }
  }

  /// The elements of a list.
  public var list: [JSONValue]? {
    if case .list(let list) = self { list } else { nil }
  }

  /// The element of an object with this key; nil if there is none or this is no object.
  public subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }
}

// MARK: - Writing

extension JSONValue {
  /// A number to five decimals: enough to look at, and logs stay small.
  package static func rounded(_ x: Float) -> JSONValue { .real((Double(x) * 1e5).rounded() / 1e5) }

  /// The value as JSON on one line, with the keys of objects in ascending order.
  public var json: String {
    var text = ""
    write(to: &text)
    return text
  }

  package func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .real(let number): Self.write(number, to: &text)
    case .text(let content): Self.write(content, to: &text)
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        item.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, (key, value)) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { text += "," }
        Self.write(key, to: &text)
        text += ":"
        value.write(to: &text)
      }
      text += "}"
    }
  }

  /// The number with the fewest digits that give it back.
  package static func write(_ number: Double, to text: inout String) {
    if number.isFinite {
      text += "\(number)"
    } else if number.isNaN {
      text += "\"NaN\""
    } else {
      text += number > 0 ? "\"Infinity\"" : "\"-Infinity\""
    }
  }

  package static func write(_ content: String, to text: inout String) {
    text += "\""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Control and format characters would reach the terminal of whoever prints a log.
      case _ where PlainText.isInvisible(scalar): text += escaped(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue {
  /// JSON with what is invisible in its texts as escapes, so that it means the same and a terminal
  /// shows it.
  public static func escapingInvisible(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { PlainText.isInvisible($0) && $0 != "\n" }) else {
      return json
    }
    var text = ""
    for scalar in json.unicodeScalars {
      // Outside of texts JSON has no other than line ends and tabs.
      if PlainText.isInvisible(scalar), scalar != "\n", scalar != "\t" {
        text += escaped(scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    Character(scalar).utf16.reduce(into: "") { text, unit in
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

// MARK: - Literals

extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .real(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
  public init(nilLiteral: ()) { self = .null }
}

// MARK: - Codable

extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .real(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let flag): try container.encode(flag)
    case .integer(let number): try container.encode(number)
    case .real(let number) where number.isFinite: try container.encode(number)
    case .real(let number):
      try container.encode(number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity")
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let fields): try container.encode(fields)
    }
  }
}
