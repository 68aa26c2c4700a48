extension JSONValue {
  /// Parses one JSON value (RFC 8259) that fills `bytes` but for white space.
  ///
  /// A log of a long run has millions of numbers and is read again while it grows, which is why
  /// this does not go through Foundation's decoders.
  ///
  /// - Throws: `Failure` with the byte, from 1, at which the text stops being JSON. Nesting deeper
  ///   than 64 and texts that are not UTF-8 are errors too. Of a key that an object has twice the
  ///   last one counts.
  public init(parsing bytes: some Collection<UInt8>) throws {
    let parsed = bytes.withContiguousStorageIfAvailable { buffer in
      Result { try JSONParser.parse(buffer) }
    }
    self = try
      (parsed
      ?? Array(bytes).withUnsafeBufferPointer { buffer in
        Result { try JSONParser.parse(buffer) }
      }).get()
  }

  /// Parses one JSON value.
  public init(parsing text: String) throws {
    try self.init(parsing: Array(text.utf8))
  }
}

/// A recursive-descent parser over bytes.
private struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    parser.skipSpace()
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.byte == nil else { throw parser.failure("expected the end") }
    return value
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func failure(_ expected: String) -> Failure {
    Failure("not JSON: \(expected)", at: "byte \(position + 1)")
  }

  private mutating func skipSpace() {
    while let next = byte, next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D {
      position += 1
    }
  }

  private mutating func value(depth: Int) throws -> JSONValue {
    guard depth < 64 else { throw failure("nested deeper than 64") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    let matches = word.withUTF8Buffer { bytes[position...].prefix($0.count).elementsEqual($0) }
    guard matches else { throw failure("expected a value") }
    position += word.utf8CodeUnitCount
    return value
  }

  private static let longestKey = 1 << 16

  private mutating func object(depth: Int) throws -> JSONValue {
    var fields: [String: JSONValue] = [:]
    position += 1
    skipSpace()
    if byte == UInt8(ascii: "}") {
      position += 1
      return .object(fields)
    }
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw failure("expected a key in quotes") }
      let key = try text()
      // Comparing and hashing keys of combining marks takes long; names are short.
      guard key.utf8.count <= Self.longestKey else {
        throw failure("found a key of \(key.utf8.count) bytes, expected at most \(Self.longestKey)")
      }
      skipSpace()
      guard byte == UInt8(ascii: ":") else { throw failure("expected a colon") }
      position += 1
      skipSpace()
      fields[key] = try value(depth: depth + 1)
      skipSpace()
      if byte == UInt8(ascii: "}") {
        position += 1
        return .object(fields)
      }
      guard byte == UInt8(ascii: ",") else { throw failure("expected a comma or }") }
      position += 1
    }
  }

  private mutating func list(depth: Int) throws -> JSONValue {
    var items: [JSONValue] = []
    position += 1
    skipSpace()
    if byte == UInt8(ascii: "]") {
      position += 1
      return .list(items)
    }
    while true {
      skipSpace()
      items.append(try value(depth: depth + 1))
      skipSpace()
      if byte == UInt8(ascii: "]") {
        position += 1
        return .list(items)
      }
      guard byte == UInt8(ascii: ",") else { throw failure("expected a comma or ]") }
      position += 1
    }
  }

  private mutating func digits() -> Int {
    let start = position
    while let next = byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { position += 1 }
    return position - start
  }

  private mutating func number() throws -> JSONValue {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    let hasLeadingZero = byte == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !(hasLeadingZero && whole > 1) else {
      position = start
      throw failure("expected a value")
    }
    var isWhole = true
    if byte == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      guard digits() > 0 else { throw failure("expected a digit") }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      isWhole = false
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw failure("expected a digit") }
    }
    guard position - start <= 400 else { throw failure("a number of more than 400 characters") }
    let literal = String(decoding: bytes[start..<position], as: UTF8.self)
    // Whole numbers beyond 64 bits become real, as everywhere.
    if isWhole, let number = Int(literal) { return .integer(number) }
    guard let number = Double(literal), number.isFinite else {
      throw failure("a number beyond the range of 64-bit floating point")
    }
    return .real(number)
  }

  private mutating func text() throws -> String {
    position += 1
    let start = position
    while let next = byte, next != UInt8(ascii: "\""), next != UInt8(ascii: "\\"), next >= 0x20 {
      position += 1
    }
    if byte == UInt8(ascii: "\"") {
      let plain = String(validating: bytes[start..<position], as: UTF8.self)
      guard let plain else { throw failure("a text that is not UTF-8") }
      position += 1
      return plain
    }
    var content = Array(bytes[start..<position])
    while let next = byte {
      switch next {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else {
          throw failure("a text that is not UTF-8")
        }
        position += 1
        return text
      case UInt8(ascii: "\\"):
        position += 1
        content += Array(String(Character(try escaped())).utf8)
      case 0..<0x20:
        throw failure("a control character in a text")
      default:
        content.append(next)
        position += 1
      }
    }
    throw failure("a text without an end")
  }

  /// The character after a backslash.
  private mutating func escaped() throws -> Unicode.Scalar {
    guard let next = byte else { throw failure("a text without an end") }
    position += 1
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(next)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try fourHexDigits()
      if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
      // Half of a surrogate pair; a lone half becomes the replacement character.
      let restart = position
      if (0xD800...0xDBFF).contains(unit), byte == UInt8(ascii: "\\") {
        position += 1
        if byte == UInt8(ascii: "u") {
          position += 1
          let low = try fourHexDigits()
          if (0xDC00...0xDFFF).contains(low) {
            let code = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
            return Unicode.Scalar(code) ?? "\u{FFFD}"
          }
        }
        position = restart
      }
      return "\u{FFFD}"
    default:
      position -= 1
      throw failure("an unknown escape")
    }
  }

  private mutating func fourHexDigits() throws -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let next = byte, let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80
      else { throw failure("expected four hexadecimal digits") }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
