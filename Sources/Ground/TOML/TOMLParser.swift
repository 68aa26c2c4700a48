/// A parser of TOML 1.0 that knows the line of every key and survives any input.
///
/// Run files need both, for messages such as `run.toml:12: unknown key`. Only dates are not read.
package struct TOMLParser {
  /// The most parts of a key path; a limit on recursion when the tree is walked and released.
  package static let deepestPath = 16
  /// The most brackets inside each other.
  package static let deepestBrackets = 32

  package let bytes: [UInt8]
  package var position = 0
  private let file: String
  /// Where each line begins.
  private let lineStarts: [Int]
  private let root = TOMLTable(.header)

  /// The table that a document describes.
  ///
  /// - Throws: `Failure` of kind `usage` with file, line and column.
  package static func parse(_ text: String, file: String) throws -> TOMLTable {
    var parser = TOMLParser(bytes: Array(text.utf8), file: file)
    try parser.document()
    return parser.root
  }

  /// The one value that a text consists of.
  package static func parseValue(_ text: String) throws -> TOMLValue {
    var parser = TOMLParser(bytes: Array(text.utf8), file: "value")
    parser.skipBlanks()
    let value = try parser.value(depth: 0, path: 1)
    parser.skipBlanks()
    guard parser.byte == nil else { throw parser.failure("expected nothing after the value") }
    return value
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  // MARK: - Statements

  private mutating func document() throws {
    var table = root
    var depth = 0
    while byte != nil {
      skipBlanks()
      switch byte {
      case nil, UInt8(ascii: "#"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "["): (table, depth) = try header()
      default: try pair(in: table, path: depth, depth: 0)
      }
      try endOfLine()
    }
  }

  /// `[a.b]` or `[[a.b]]`.
  private mutating func header() throws -> (table: TOMLTable, depth: Int) {
    let line = line
    position += 1
    let isElement = byte == UInt8(ascii: "[")
    if isElement { position += 1 }
    let start = position
    let path = try key()
    guard byte == UInt8(ascii: "]") else { throw failure("expected ] after the table's name") }
    position += 1
    if isElement {
      guard byte == UInt8(ascii: "]") else { throw failure("expected ]] after the table's name") }
      position += 1
    }
    var outer = root
    for part in path.dropLast() {
      switch outer[part] {
      case nil:
        let inner = TOMLTable(.outerHeader)
        outer.set(part, .table(inner), line: line)
        outer = inner
      case .table(let inner) where inner.origin != .inline: outer = inner
      case .tables(let list): outer = list.last
      default: throw failure("`\(part)` is not a table that can be added to", at: start)
      }
    }
    let name = path[path.count - 1]
    let table = TOMLTable(.header)
    switch (outer[name], isElement) {
    case (nil, false): outer.set(name, .table(table), line: line)
    case (nil, true): outer.set(name, .tables(TOMLTableList(first: table)), line: line)
    case (.tables(let list), true): list.append(table)
    case (.table(let existing), false) where existing.origin == .outerHeader:
      existing.origin = .header
      return (existing, path.count)
    default: throw failure("`\(path.joined(separator: "."))` is defined twice", at: start)
    }
    return (table, path.count)
  }

  /// `a.b = value`.
  ///
  /// - Parameters:
  ///   - path: Parts of the key path of `table`.
  ///   - depth: Brackets around the pair.
  package mutating func pair(in table: TOMLTable, path: Int, depth: Int) throws {
    let line = line
    let start = position
    let key = try key()
    guard path + key.count <= Self.deepestPath else { throw failure("too many tables deep") }
    guard byte == UInt8(ascii: "=") else { throw failure("expected = after the key") }
    position += 1
    skipBlanks()
    let value = try value(depth: depth, path: path + key.count)
    try insert(value, at: key, in: table, line: line, start: start)
  }

  private func insert(
    _ value: TOMLValue, at path: [String], in table: TOMLTable, line: Int, start: Int
  ) throws {
    var inner = table
    for part in path.dropLast() {
      switch inner[part] {
      case nil:
        let next = TOMLTable(.dottedKey)
        inner.set(part, .table(next), line: line)
        inner = next
      case .table(let next) where next.origin == .dottedKey || next.origin == .outerHeader:
        // From now on a header of its own would define it twice.
        next.origin = .dottedKey
        inner = next
      default: throw failure("`\(part)` is not a table that can be added to", at: start)
      }
    }
    let name = path[path.count - 1]
    guard inner[name] == nil else {
      throw failure("`\(path.joined(separator: "."))` is defined twice", at: start)
    }
    inner.set(name, value, line: line)
  }

  /// A key of one or more parts, with the blanks around it; never empty.
  private mutating func key() throws -> [String] {
    var parts: [String] = []
    while true {
      skipBlanks()
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): parts.append(try quoted(mayBeLong: false))
      default:
        let start = position
        while let next = byte, Self.isBare(next) { position += 1 }
        guard position > start else { throw failure("expected a key") }
        parts.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      guard parts.count <= Self.deepestPath else { throw failure("too many tables deep") }
      skipBlanks()
      guard byte == UInt8(ascii: ".") else { return parts }
      position += 1
    }
  }

  package static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  // MARK: - Characters

  package var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The line of the current byte, from 1.
  package var line: Int { lineAndColumn(position).line }

  package func failure(_ what: String, at place: Int? = nil) -> Failure {
    let (line, column) = lineAndColumn(place ?? position)
    let shown = PlainText.field(what)
    return Failure("not TOML: \(shown)", at: "\(file):\(line):\(column)", kind: .usage)
  }

  private func lineAndColumn(_ place: Int) -> (line: Int, column: Int) {
    // The last line that begins at or before the place.
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= place { low = middle } else { high = middle }
    }
    return (low + 1, place - lineStarts[low] + 1)
  }

  package mutating func skipBlanks() {
    while byte == 0x20 || byte == 0x09 { position += 1 }
  }

  /// Blanks, comments and line ends.
  package mutating func skipBlankLines() throws {
    while true {
      skipBlanks()
      guard byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      else { return }
      try endOfLine()
    }
  }

  /// Blanks, a comment and the line's end or the document's.
  private mutating func endOfLine() throws {
    skipBlanks()
    if byte == UInt8(ascii: "#") {
      while let next = byte, next != UInt8(ascii: "\n"), next != UInt8(ascii: "\r") {
        guard !Self.isControl(next) else { throw failure("a control character in a comment") }
        position += 1
      }
    }
    if byte == UInt8(ascii: "\r"), position + 1 < bytes.count, bytes[position + 1] == 0x0A {
      position += 1
    }
    guard let next = byte else { return }
    guard next == UInt8(ascii: "\n") else { throw failure("expected the end of the line") }
    position += 1
  }

  /// Control characters that may stand nowhere; tabs and line ends are judged where they stand.
  package static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09) || byte == 0x7F
  }
}
