extension TOMLParser {
  /// A text in single or double quotes, one or three of them.
  ///
  /// - Parameter mayBeLong: Whether three quotes are allowed; keys have one.
  /// - Returns: The text with its escapes replaced.
  /// - Throws: `Failure` at the byte that cannot stand there.
  package mutating func quoted(mayBeLong: Bool) throws -> String {
    guard let quote = byte else { throw failure("expected a text") }
    let isBasic = quote == UInt8(ascii: "\"")
    let isLong = mayBeLong && startsWithThree(quote)
    let start = position
    position += isLong ? 3 : 1
    // A line end directly after the opening is not part of the text.
    if isLong { skipLineEnd() }
    var content: [UInt8] = []
    while let next = byte {
      if next == quote, !isLong {
        position += 1
        return String(decoding: content, as: UTF8.self)
      }
      if next == quote, startsWithThree(quote) {
        position += 3
        // Up to two quotes may stand directly before the closing three.
        for _ in 0..<2 where byte == quote {
          content.append(quote)
          position += 1
        }
        return String(decoding: content, as: UTF8.self)
      }
      if next == UInt8(ascii: "\\"), isBasic {
        position += 1
        try escape(into: &content, isLong: isLong)
      } else if isLong, skipLineEnd() {
        content.append(UInt8(ascii: "\n"))
      } else {
        guard !Self.isControl(next) else {
          throw failure(
            next == 0x0A || next == 0x0D
              ? "the text does not end on its line" : "a control character in a text")
        }
        content.append(next)
        position += 1
      }
    }
    throw failure("the text has no end", at: start)
  }

  private func startsWithThree(_ quote: UInt8) -> Bool {
    position + 2 < bytes.count && bytes[position] == quote && bytes[position + 1] == quote
      && bytes[position + 2] == quote
  }

  /// Skips one line end, if there is one here.
  @discardableResult
  private mutating func skipLineEnd() -> Bool {
    if byte == UInt8(ascii: "\n") {
      position += 1
      return true
    }
    guard byte == UInt8(ascii: "\r"), position + 1 < bytes.count, bytes[position + 1] == 0x0A else {
      return false
    }
    position += 2
    return true
  }

  /// What follows a backslash.
  private mutating func escape(into content: inout [UInt8], isLong: Bool) throws {
    guard let next = byte else { throw failure("the text has no end") }
    position += 1
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): content.append(next)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "u"): content += Array(String(Character(try scalar(digits: 4))).utf8)
    case UInt8(ascii: "U"): content += Array(String(Character(try scalar(digits: 8))).utf8)
    default:
      position -= 1
      // A backslash at a line's end swallows white space up to the next visible character.
      let start = position
      var lines = 0
      while isLong, let blank = byte {
        if blank == 0x20 || blank == 0x09 {
          position += 1
        } else if skipLineEnd() {
          lines += 1
        } else {
          break
        }
      }
      guard lines > 0 else { throw failure("an unknown escape", at: start) }
    }
  }

  private mutating func scalar(digits count: Int) throws -> Unicode.Scalar {
    let start = position
    var code: UInt32 = 0
    for _ in 0..<count {
      guard let next = byte, next < 0x80,
        let digit = Character(Unicode.Scalar(next)).hexDigitValue
      else { throw failure("expected \(count) hexadecimal digits") }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw failure("there is no such character", at: start)
    }
    return scalar
  }
}
