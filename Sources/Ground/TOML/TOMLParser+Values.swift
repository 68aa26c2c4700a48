/// What stands behind the equals sign.
extension TOMLParser {
  /// A value; `depth` brackets and `path` parts of a key path stand around it.
  package mutating func value(depth: Int, path: Int) throws -> TOMLValue {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try quoted(mayBeLong: true))
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard depth < Self.deepestBrackets else { throw failure("too many brackets deep") }
      return bytes[position] == UInt8(ascii: "[")
        ? .list(try list(depth: depth, path: path))
        : .table(try inlineTable(depth: depth, path: path))
    default: return try word()
    }
  }

  private mutating func list(depth: Int, path: Int) throws -> [TOMLValue] {
    var items: [TOMLValue] = []
    position += 1
    while true {
      try skipBlankLines()
      if byte == UInt8(ascii: "]") { break }
      items.append(try value(depth: depth + 1, path: path))
      try skipBlankLines()
      if byte == UInt8(ascii: "]") { break }
      guard byte == UInt8(ascii: ",") else { throw failure("expected a comma or ] in the list") }
      position += 1
    }
    position += 1
    return items
  }

  private mutating func inlineTable(depth: Int, path: Int) throws -> TOMLTable {
    let table = TOMLTable(.inline)
    position += 1
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      position += 1
      return table
    }
    while true {
      try pair(in: table, path: path, depth: depth + 1)
      skipBlanks()
      if byte == UInt8(ascii: "}") {
        position += 1
        return table
      }
      guard byte == UInt8(ascii: ",") else { throw failure("expected a comma or } in the table") }
      position += 1
    }
  }

  /// A number, a truth value or a date.
  private mutating func word() throws -> TOMLValue {
    let start = position
    let text = bareWord()
    guard !text.isEmpty else { throw failure("expected a value") }
    guard let value = TOMLNumber.value(of: text) else {
      throw failure("`\(text.prefix(40))` is no value; texts need quotes", at: start)
    }
    // A date may have a blank before its time.
    if value == .dateOrTime, text.utf8.count == 10, byte == 0x20, position + 3 < bytes.count,
      bytes[position + 3] == UInt8(ascii: ":")
    {
      position += 1
      let time = bareWord()
      guard TOMLNumber.value(of: time) == .dateOrTime else { throw failure("expected a time") }
    }
    return value
  }

  private mutating func bareWord() -> String {
    let start = position
    while let next = byte, Self.isBare(next) || [0x2B, 0x2E, 0x3A].contains(next) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
