extension JSONScanner {
  /// The truth value here.
  package mutating func truth() throws -> Bool {
    skipSpace()
    let isTrue = byte == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  /// Goes past the null here.
  package mutating func null() throws {
    skipSpace()
    try word("null")
  }

  private mutating func word(_ word: StaticString) throws {
    let matches = word.withUTF8Buffer { bytes[position...].prefix($0.count).elementsEqual($0) }
    guard matches else { throw expected("a value") }
    position += word.utf8CodeUnitCount
  }
}

// MARK: - Numbers

extension JSONScanner {
  /// The number here, nearest in 64-bit floating point; one that is not finite there is an error.
  package mutating func number() throws -> Double {
    skipSpace()
    let start = position
    try require(.number, "a number")
    let literal = try literal()
    return try literal.real ?? slowNumber(start)
  }

  /// The whole number here of at most 2^53 up or down; `640.0` is one.
  package mutating func integer() throws -> Int {
    skipSpace()
    let start = position
    try require(.number, "a whole number")
    guard let value = Int(exactly: try number()), value.magnitude <= JSONValue.largestInteger else {
      throw expected("a whole number of at most 2^53", at: start)
    }
    return value
  }

  /// The number here, whole if it is written without a point and an exponent and fits 64 bits.
  package mutating func numeral() throws -> JSONValue {
    skipSpace()
    let start = position
    let literal = try literal()
    if literal.isWhole {
      if let digits = literal.digits { return .integer(literal.isNegative ? -digits : digits) }
      if let whole = Int(String(decoding: bytes[start..<position], as: UTF8.self)) {
        return .integer(whole)
      }
    }
    return .real(try literal.real ?? slowNumber(start))
  }

  /// A number as it is written.
  struct Literal {
    let isNegative: Bool
    /// All digits as one number; nil if they are more than 15, or an exponent follows.
    let digits: Int?
    /// How many of the digits stand behind the point.
    let decimals: Int
    /// Whether there is neither a point nor an exponent.
    let isWhole: Bool

    /// The number, of `digits`: both are exact, so their quotient is rounded once, as it should be.
    var real: Double? {
      guard let digits else { return nil }
      let size = Double(digits) / Literal.powers[decimals]
      return isNegative ? -size : size
    }

    private static let powers: [Double] = [
      1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
  }

  private func slowNumber(_ start: Int) throws -> Double {
    guard position - start <= 400,
      let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite
    else { throw expected("a number in the range of 64-bit floating point", at: start) }
    return value
  }

  private mutating func require(_ wanted: Kind, _ name: String) throws {
    if let kind, kind != wanted {
      throw failure("expected \(name), found \(kind.rawValue)", at: position)
    }
  }

  /// Goes past the number here.
  mutating func literal() throws -> Literal {
    let start = position
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let hasLeadingZero = byte == UInt8(ascii: "0")
    var value = 0
    let whole = digits(into: &value)
    guard whole > 0, !(hasLeadingZero && whole > 1) else {
      throw expected("a value", at: min(start, bytes.count))
    }
    var decimals = 0
    if byte == UInt8(ascii: ".") {
      position += 1
      decimals = digits(into: &value)
      guard decimals > 0 else { throw expected("a digit") }
    }
    var hasExponent = false
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      hasExponent = true
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      var exponent = 0
      guard digits(into: &exponent) > 0 else { throw expected("a digit") }
    }
    let isShort = !hasExponent && whole + decimals <= 15
    return Literal(
      isNegative: isNegative, digits: isShort ? value : nil, decimals: decimals,
      isWhole: decimals == 0 && !hasExponent)
  }

  /// Goes past digits and appends them to `value`, which wraps around if they are too many.
  private mutating func digits(into value: inout Int) -> Int {
    let start = position
    while position < bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    return position - start
  }
}

// MARK: - Texts

extension JSONScanner {
  /// The text in quotes here, with its escapes resolved.
  package mutating func text() throws -> String {
    skipSpace()
    try require(.text, "a text in quotes")
    guard byte == UInt8(ascii: "\"") else { throw expected("a text in quotes") }
    let start = position
    let (content, isPlain) = try rawText()
    let text =
      isPlain
      ? String(validating: UnsafeRawBufferPointer(rebasing: bytes[content]), as: UTF8.self)
      : String(validating: try resolved(content), as: UTF8.self)
    guard let text else { throw expected("a text in UTF-8", at: start) }
    return text
  }

  /// Goes past the text here; gives the bytes between the quotes and whether they have no escapes.
  mutating func rawText() throws -> (content: Range<Int>, isPlain: Bool) {
    let start = position + 1
    var isPlain = true
    position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return (start..<(position - 1), isPlain)
      case UInt8(ascii: "\\"):
        isPlain = false
        position += 2
      case 0..<0x20:
        throw expected("no control character in a text")
      default:
        position += 1
      }
    }
    position = bytes.count
    throw expected("the end of the text that begins at byte \(start)")
  }

  /// The bytes between two quotes with their escapes resolved.
  private func resolved(_ content: Range<Int>) throws -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var place = content.lowerBound
    while place < content.upperBound {
      let next = bytes[place]
      place += 1
      if next == UInt8(ascii: "\\") {
        text += try escaped(&place, content.upperBound).utf8
      } else {
        text.append(next)
      }
    }
    return text
  }

  /// The character of the escape whose backslash stands before `place`, which goes past it.
  private func escaped(_ place: inout Int, _ end: Int) throws -> Unicode.Scalar {
    let start = place - 1
    guard place < end else { throw expected("an escape", at: start) }
    let next = Unicode.Scalar(bytes[place])
    place += 1
    switch next {
    case "\"", "\\", "/": return next
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      let unit = try hexadecimal(&place, end)
      if let scalar = Unicode.Scalar(unit) { return scalar }
      if unit < 0xDC00, place + 1 < end, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      {
        var after = place + 2
        let low = try hexadecimal(&after, end)
        if (0xDC00...0xDFFF).contains(low),
          let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        {
          place = after
          return scalar
        }
      }
      guard replacesHalves else { throw expected("both halves of a surrogate pair", at: start) }
      return "\u{FFFD}"
    default: throw expected("an escape of JSON", at: start)
    }
  }

  private func hexadecimal(_ place: inout Int, _ end: Int) throws -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard place < end, let digit = Self.digit(bytes[place]) else {
        throw expected("four hexadecimal digits", at: place)
      }
      unit = unit << 4 | digit
      place += 1
    }
    return unit
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
