import Compute
import Foundation
import Ground

/// A cursor over the bytes of a large JSON file (RFC 8259) that goes past what nobody asks for.
///
/// A decoder makes a value of all that stands in the file; of COCO's half a gigabyte of polygons
/// nothing is wanted. This one makes only what it is asked for: the caller walks through objects and
/// lists and calls ``skip()`` for the rest, which checks the structure but neither UTF-8 nor
/// escapes. Errors name the byte, from 1.
struct JSONScanner {
  private let bytes: UnsafeRawBufferPointer
  private let path: String
  private var depth = 0
  /// The byte under the cursor, from 0.
  private var position = 0

  private static let deepest = 64

  init(_ bytes: UnsafeRawBufferPointer, path: String) {
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Where the next value begins, from 0.
  var valueStart: Int {
    mutating get {
      skipSpace()
      return position
    }
  }

  // MARK: - Walking

  /// Calls `body` at the value of each member of the object here. It must read or skip the value.
  mutating func members(_ body: (inout JSONScanner, String) throws -> Void) throws {
    try enter("{", "an object")
    if take("}") { return leave() }
    repeat {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
      let key = try text()
      guard take(":") else { throw expected("a colon") }
      try body(&self, key)
    } while take(",")
    guard take("}") else { throw expected("a comma or }") }
    leave()
  }

  /// Calls `body` at each element of the list here. It must read or skip the element.
  mutating func elements(_ body: (inout JSONScanner) throws -> Void) throws {
    try enter("[", "a list")
    if take("]") { return leave() }
    repeat { try body(&self) } while take(",")
    guard take("]") else { throw expected("a comma or ]") }
    leave()
  }

  /// Goes past the value here.
  mutating func skip() throws {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): try members { scanner, _ in try scanner.skip() }
    case UInt8(ascii: "["): try elements { scanner in try scanner.skip() }
    case UInt8(ascii: "\""): _ = try rawText()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: _ = try numberParts()
    }
  }

  /// Checks that nothing but white space follows.
  mutating func end() throws {
    skipSpace()
    guard byte == nil else { throw expected("the end of the file") }
  }

  // MARK: - Values

  /// The finite number here.
  mutating func number() throws -> Double { try number("a number") }

  private mutating func number(_ wanted: String) throws -> Double {
    skipSpace()
    let start = position
    try requireNumber(wanted)
    let parts = try numberParts()
    // Both are exact, so their quotient is rounded once, as it should be.
    if let digits = parts.digits { return Double(digits) / JSONScanner.powers[parts.decimals] }
    guard position - start <= 400,
      let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite
    else { throw expected("a number in the range of 64-bit floating point", at: start) }
    return value
  }

  /// The whole number here; `640.0` is one.
  mutating func integer() throws -> Int {
    skipSpace()
    let start = position
    guard let value = Int(exactly: try number("a whole number")), value.magnitude <= 1 << 53 else {
      throw expected("a whole number of at most 2^53", at: start)
    }
    return value
  }

  /// The text in quotes here.
  mutating func text() throws -> String {
    skipSpace()
    guard byte == UInt8(ascii: "\"") else {
      if let found = kind, found != "a text" {
        throw failure("expected a text in quotes, found \(found)", at: position)
      }
      throw expected("a text in quotes")
    }
    let start = position
    let (content, isPlain) = try rawText()
    if isPlain {
      guard let text = String(validating: bytes[content], as: UTF8.self) else {
        throw expected("a text in UTF-8", at: start)
      }
      return text
    }
    // Few texts have escapes.
    let quoted = Data(bytes[start..<position])
    guard let text = try? JSONDecoder().decode(String.self, from: quoted) else {
      throw expected("a text in UTF-8 with valid escapes", at: start)
    }
    return text
  }

  // MARK: - Errors

  /// What kind of value begins here; nil if none does.
  private var kind: String? {
    switch byte.map({ Unicode.Scalar($0) }) {
    case "{": "an object"
    case "[": "a list"
    case "\"": "a text"
    case "t", "f": "a truth value"
    case "n": "null"
    case "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9": "a number"
    default: nil
    }
  }

  /// - Throws: `Failure` if a value of another kind is here; the file need not be damaged.
  private func requireNumber(_ wanted: String) throws {
    guard let kind, kind != "a number" else { return }
    guard kind == "a text" else {
      throw failure("expected \(wanted), found \(kind)", at: position)
    }
    var copy = self
    let text = try copy.text()
    let shown = PlainText.oneLine(text, limit: 40)
    let isNumeral = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    throw failure(
      "expected \(wanted), found the text \"\(shown)\"", at: position,
      remedy: isNumeral
        ? "Ids are numbers, without quotes; turn those of all files with\n"
          + JSONScanner.numeralCommand(path)
        : "Ids and sizes are numbers; give each image a number as its \"id\", and its annotations "
          + "the same as their \"image_id\".")
  }

  /// A command that makes numbers of ids and sizes that are texts.
  private static func numeralCommand(_ path: String) -> String {
    "  python3 -c \"import json, sys; p = sys.argv[1]; d = json.load(open(p)); "
      + "[r.update({k: int(r[k])}) for v in d.values() if isinstance(v, list) for r in v "
      + "for k in ('id', 'image_id', 'category_id', 'width', 'height') "
      + "if isinstance(r.get(k), str)]; json.dump(d, open(p, 'w'))\" " + ShellWord.quoted(path)
  }

  /// An error about the value that begins at `offset`, from 0.
  func failure(_ what: String, at offset: Int, remedy: String? = nil) -> Failure {
    Failure(what, at: "\(path), byte \(offset + 1)", remedy: remedy)
  }

  private func expected(_ what: String, at offset: Int? = nil) -> Failure {
    let place = offset ?? position
    return failure(
      place < bytes.count ? "expected \(what)" : "the file ends here, expected \(what)", at: place,
      remedy: "The file is damaged or not the right one; download or unpack it anew.")
  }

  // MARK: - Bytes

  // The subscript of an UnsafeRawBufferPointer is not checked in release; all reads go through here
  // or are behind a comparison with `count`.
  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while position < bytes.count {
      let next = bytes[position]
      guard next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 else { return }
      position += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func enter(_ character: Unicode.Scalar, _ name: String) throws {
    guard take(character) else { throw expected(name) }
    depth += 1
    guard depth <= JSONScanner.deepest else {
      throw expected("values nested at most \(JSONScanner.deepest) deep", at: position - 1)
    }
  }

  private mutating func leave() { depth -= 1 }

  private mutating func word(_ word: StaticString) throws {
    let matches = word.withUTF8Buffer { bytes[position...].prefix($0.count).elementsEqual($0) }
    guard matches else { throw expected("a value") }
    position += word.utf8CodeUnitCount
  }

  /// Goes past the text here; gives the bytes between the quotes and whether they have no escapes.
  private mutating func rawText() throws -> (content: Range<Int>, isPlain: Bool) {
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

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Goes past the number here.
  ///
  /// - Returns: Its digits as one number, with how many of them are decimals; no digits if it has
  ///   more than 15, or an exponent.
  private mutating func numberParts() throws -> (digits: Int?, decimals: Int) {
    let start = position
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let hasLeadingZero = byte == UInt8(ascii: "0")
    var value = 0
    let whole = digits(into: &value)
    guard whole > 0, !(hasLeadingZero && whole > 1) else {
      throw expected("a value", at: start < bytes.count ? start : bytes.count)
    }
    var decimals = 0
    if byte == UInt8(ascii: ".") {
      position += 1
      decimals = digits(into: &value)
      guard decimals > 0 else { throw expected("a digit") }
    }
    var isShort = whole + decimals <= 15
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      isShort = false
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      var exponent = 0
      guard digits(into: &exponent) > 0 else { throw expected("a digit") }
    }
    return (isShort ? (isNegative ? -value : value) : nil, isShort ? decimals : 0)
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
