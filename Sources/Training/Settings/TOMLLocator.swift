/// Where each key of a TOML text stands.
///
/// The parser in use does not tell the positions of values, so this scan finds them: it knows table
/// headers, dotted and quoted keys, strings and brackets, and nothing of values. It never fails: of
/// a text that is not TOML it finds what it can, and the parser says what is wrong.
struct TOMLLocator {
  /// The most parts of a key path, and the most brackets inside each other, that are followed.
  static let deepestPath = 16
  static let deepestBrackets = 64

  /// The line, from 1, on which the last part of a key path stands; the first of several.
  private(set) var lines: [[String]: Int] = [:]
  /// Whether keys or brackets are nested deeper than any run file needs; the scan then stopped.
  private(set) var isTooDeep = false

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    scanDocument()
  }

  /// The line of the key, or of the innermost table around it that has one.
  func line(of path: [String]) -> Int? {
    var path = path[...]
    while !path.isEmpty {
      if let line = lines[Array(path)] { return line }
      path.removeLast()
    }
    return nil
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    guard position < bytes.count else { return }
    if byte == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private mutating func scanDocument() {
    var table: [String] = []
    while let next = byte, !isTooDeep {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        advance()
      case UInt8(ascii: "#"):
        skipLine()
      case UInt8(ascii: "["):
        while byte == UInt8(ascii: "[") { advance() }
        table = scanKey()
        note(table)
        skipLine()
      default:
        let start = position
        scanPair(in: table)
        if position == start { advance() }
      }
    }
  }

  /// `key = value`, up to the end of the value.
  private mutating func scanPair(in table: [String]) {
    let keyLine = line
    let key = scanKey()
    let path = table + key
    if !key.isEmpty { note(path, line: keyLine) }
    guard byte == UInt8(ascii: "=") else {
      skipLine()
      return
    }
    advance()
    skipBlanks()
    scanValue(path)
  }

  private mutating func note(_ path: [String], line noted: Int? = nil) {
    guard path.count <= Self.deepestPath else {
      isTooDeep = true
      return
    }
    for length in stride(from: path.count, to: 0, by: -1) {
      let prefix = Array(path.prefix(length))
      guard lines[prefix] == nil else { continue }
      lines[prefix] = noted ?? line
    }
  }

  /// The parts of a dotted key; stops before what cannot belong to it.
  private mutating func scanKey() -> [String] {
    var parts: [String] = []
    while true {
      skipBlanks()
      guard let next = byte else { return parts }
      if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
        parts.append(scanQuotedKey(next))
      } else {
        let start = position
        while let next = byte, Self.isBare(next) { position += 1 }
        guard position > start else { return parts }
        parts.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      skipBlanks()
      guard byte == UInt8(ascii: ".") else { return parts }
      advance()
    }
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }

  /// The text of a quoted key; of escapes only those that a known key could be written with.
  private mutating func scanQuotedKey(_ quote: UInt8) -> String {
    var content: [UInt8] = []
    advance()
    while let next = byte, next != quote, next != UInt8(ascii: "\n") {
      if next == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance()
        guard let escaped = byte else { break }
        if escaped == UInt8(ascii: "u") || escaped == UInt8(ascii: "U") {
          let digits = escaped == UInt8(ascii: "u") ? 4 : 8
          let code = bytes[(position + 1)...].prefix(digits)
          if let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value)
          {
            content += Array(String(Character(scalar)).utf8)
          }
          position += code.count
        } else {
          content.append(escaped)
        }
      } else {
        content.append(next)
      }
      if byte == UInt8(ascii: "\n") { break }
      advance()
    }
    if byte == quote { advance() }
    return String(decoding: content, as: UTF8.self)
  }

  /// A value: a string, something in brackets, or a word up to the line's end.
  ///
  /// The keys of inline tables are noted below `path`, those inside arrays are not: no setting is
  /// a list of tables.
  private mutating func scanValue(_ path: [String]) {
    // One entry a bracket: the path of an inline table, nil for an array.
    var open: [[String]?] = []
    while let next = byte, !isTooDeep {
      isTooDeep = open.count > Self.deepestBrackets
      switch next {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        skipString(next)
      case UInt8(ascii: "#"):
        skipLine()
      case UInt8(ascii: "["):
        advance()
        open.append(nil)
      case UInt8(ascii: "{"):
        advance()
        open.append(open.contains(nil) ? nil : path)
        scanInlineKeys(&open)
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        advance()
        _ = open.popLast()
      case UInt8(ascii: ","):
        advance()
        scanInlineKeys(&open)
      case UInt8(ascii: "\n"):
        guard !open.isEmpty else { return }
        advance()
      default:
        advance()
      }
    }
  }

  /// `key =` inside the innermost inline table, and inside the tables that begin right after it.
  private mutating func scanInlineKeys(_ open: inout [[String]?]) {
    while !isTooDeep, let innermost = open.last, let table = innermost {
      while byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { advance() }
      let keyLine = line
      let key = scanKey()
      guard !key.isEmpty, byte == UInt8(ascii: "=") else { return }
      let path = table + key
      note(path, line: keyLine)
      advance()
      skipBlanks()
      guard byte == UInt8(ascii: "{") else { return }
      advance()
      open.append(path)
    }
  }

  private mutating func skipString(_ quote: UInt8) {
    let isLong = bytes[position...].prefix(3).elementsEqual([quote, quote, quote])
    position += isLong ? 3 : 1
    while let next = byte {
      if next == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance()
        if byte != nil { advance() }
        continue
      }
      if !isLong, next == UInt8(ascii: "\n") { return }
      if next == quote, !isLong {
        advance()
        return
      }
      if next == quote, bytes[position...].prefix(3).elementsEqual([quote, quote, quote]) {
        position += 3
        // Up to two quotes may stand directly before the closing three.
        while byte == quote { advance() }
        return
      }
      advance()
    }
  }

  private mutating func skipBlanks() {
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
  }

  private mutating func skipLine() {
    while let next = byte, next != UInt8(ascii: "\n") { position += 1 }
  }
}
