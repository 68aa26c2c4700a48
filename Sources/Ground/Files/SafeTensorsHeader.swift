/// The element types of the safetensors format that take whole bytes.
public enum SafeTensorsType: String, Sendable, CaseIterable {
  case bool = "BOOL"
  case uint8 = "U8"
  case int8 = "I8"
  case float8e5m2 = "F8_E5M2"
  case float8e4m3 = "F8_E4M3"
  case uint16 = "U16"
  case int16 = "I16"
  case float16 = "F16"
  case bfloat16 = "BF16"
  case uint32 = "U32"
  case int32 = "I32"
  case float32 = "F32"
  case uint64 = "U64"
  case int64 = "I64"
  case float64 = "F64"

  /// Bytes of one element.
  public var size: Int {
    switch self {
    case .bool, .uint8, .int8, .float8e5m2, .float8e4m3: 1
    case .uint16, .int16, .float16, .bfloat16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    }
  }
}

/// The JSON header of a safetensors file, read strictly: names once, known fields, exact sizes.
struct SafeTensorsHeader {
  /// The limit of the format.
  static let maximumLength = 100_000_000
  /// The metadata entry that holds the digest of the whole file, see ``SafeTensors``.
  static let digestKey = "foil.sha256"

  struct Entry {
    var type: SafeTensorsType
    var shape: [Int]
    var count: Int
    /// Bytes within the data section.
    var range: Range<Int>
  }

  private(set) var entries: [String: Entry] = [:]
  /// Names in the order of their data.
  private(set) var names: [String] = []
  private(set) var metadata: [String: String] = [:]
  /// Where the characters of the digest stand in the header, if it has one.
  private(set) var digestOffset: Int?

  /// Parses `text` and checks that the tensors fill a data section of `dataSize` bytes without
  /// gaps or overlaps.
  init(_ text: [UInt8], dataSize: Int, path: String) throws {
    do {
      try parse(text)
    } catch let mismatch as ByteScanner.Mismatch {
      throw Failure(
        "the header is not valid: expected \(mismatch.expected)",
        at: "\(path): byte \(8 + mismatch.offset)",
        remedy: "the file is damaged or not a safetensors file: write or copy it again")
    }
    try layOut(dataSize: dataSize, path: path)
  }

  /// A name from a file, fit for a message: short, and with control characters escaped.
  static func quoted(_ name: String) -> String {
    name.count > 80 ? name.prefix(80).debugDescription + "…" : name.debugDescription
  }

  private mutating func layOut(dataSize: Int, path: String) throws {
    // An empty tensor begins where a neighbour does: the end, then the name, settle the order.
    names = entries.sorted {
      ($0.value.range.lowerBound, $0.value.range.upperBound, $0.key)
        < ($1.value.range.lowerBound, $1.value.range.upperBound, $1.key)
    }.map(\.key)
    let remedy = "the file is damaged or cut short: write or copy it again"
    var end = 0
    for name in names {
      guard let entry = entries[name] else { continue }
      let place = "\(path): tensor \(SafeTensorsHeader.quoted(name))"
      guard entry.range.lowerBound == end else {
        throw Failure(
          "found data at byte \(entry.range.lowerBound) of the data section, expected \(end): "
            + "tensors may neither overlap nor leave gaps", at: place, remedy: remedy)
      }
      guard entry.range.count == entry.count * entry.type.size else {
        throw Failure(
          "found \(entry.range.count) bytes, expected \(entry.count * entry.type.size) for shape "
            + "\(NpyHeader.tuple(entry.shape)) of \(entry.type.rawValue)", at: place,
          remedy: remedy)
      }
      end = entry.range.upperBound
    }
    guard end == dataSize else {
      throw Failure(
        "found \(dataSize) bytes of tensor data, expected \(end)", at: path, remedy: remedy)
    }
  }
}

// MARK: - JSON

extension SafeTensorsHeader {
  private mutating func parse(_ text: [UInt8]) throws {
    var scanner = ByteScanner(text)
    guard scanner.peek == UInt8(ascii: "{") else { throw scanner.mismatch("'{' as its first byte") }
    var hasMetadata = false
    try SafeTensorsHeader.object(&scanner) { scanner, name in
      if name == "__metadata__" {
        guard !hasMetadata else { throw scanner.mismatch("one __metadata__, found a second") }
        hasMetadata = true
        try parseMetadata(&scanner)
      } else {
        guard entries[name] == nil else {
          throw scanner.mismatch("each name once, found \(SafeTensorsHeader.quoted(name)) again")
        }
        entries[name] = try SafeTensorsHeader.entry(&scanner)
      }
    }
    while scanner.peek == 0x20 { _ = scanner.next() }
    guard scanner.isAtEnd else { throw scanner.mismatch("only spaces after the JSON object") }
  }

  private mutating func parseMetadata(_ scanner: inout ByteScanner) throws {
    try SafeTensorsHeader.object(&scanner) { scanner, key in
      scanner.skipSpace()
      let start = scanner.offset + 1
      let value = try scanner.jsonString()
      guard metadata[key] == nil, key != SafeTensorsHeader.digestKey || digestOffset == nil else {
        throw scanner.mismatch("each key once, found \(SafeTensorsHeader.quoted(key)) again")
      }
      if key == SafeTensorsHeader.digestKey {
        guard value.utf8.count == 64, scanner.offset == start + 65 else {
          throw scanner.mismatch("a SHA-256 digest of 64 hexadecimal digits")
        }
        digestOffset = start
      }
      metadata[key] = value
    }
  }

  private static func entry(_ scanner: inout ByteScanner) throws -> Entry {
    var type: SafeTensorsType?
    var shape: [Int]?
    var offsets: [Int]?
    try object(&scanner) { scanner, key in
      switch key {
      case "dtype" where type == nil:
        let name = try scanner.jsonString()
        type = SafeTensorsType(rawValue: name)
        if type == nil {
          throw scanner.mismatch(
            "one of the types "
              + SafeTensorsType.allCases.map(\.rawValue).joined(separator: ", ")
              + ", found \(quoted(name))")
        }
      case "shape" where shape == nil: shape = try integers(&scanner)
      case "data_offsets" where offsets == nil: offsets = try integers(&scanner)
      default: throw scanner.mismatch("dtype, shape and data_offsets, each once")
      }
    }
    guard let type, let shape, let offsets else {
      throw scanner.mismatch("dtype, shape and data_offsets, each once")
    }
    guard offsets.count == 2, offsets[0] <= offsets[1] else {
      throw scanner.mismatch("data_offsets with a begin and an end not before it")
    }
    var product = type.size
    for dimension in shape {
      let (next, overflow) = product.multipliedReportingOverflow(by: max(dimension, 1))
      guard !overflow else { throw scanner.mismatch("a shape below 2^63 bytes") }
      product = next
    }
    let count = shape.contains(0) ? 0 : product / type.size
    return Entry(type: type, shape: shape, count: count, range: offsets[0]..<offsets[1])
  }

  /// Reads an object; `member` reads the value after each key.
  private static func object(
    _ scanner: inout ByteScanner, member: (inout ByteScanner, String) throws -> Void
  ) throws {
    try scanner.expect("{")
    if scanner.take("}") { return }
    repeat {
      let key = try scanner.jsonString()
      try scanner.expect(":")
      try member(&scanner, key)
    } while scanner.take(",")
    try scanner.expect("}")
  }

  private static func integers(_ scanner: inout ByteScanner) throws -> [Int] {
    var values: [Int] = []
    try scanner.expect("[")
    if scanner.take("]") { return values }
    repeat { values.append(try scanner.integer()) } while scanner.take(",")
    try scanner.expect("]")
    return values
  }
}

extension ByteScanner {
  /// A JSON string after white space, with its escapes resolved.
  mutating func jsonString() throws -> String {
    try expect("\"")
    var text: [UInt8] = []
    while let byte = next() {
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw mismatch("a string in valid UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): try jsonEscape(into: &text)
      case 0..<0x20: throw mismatch("no control characters in a string")
      default: text.append(byte)
      }
    }
    throw mismatch("the end of a string")
  }

  private mutating func jsonEscape(into text: inout [UInt8]) throws {
    switch next() {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code) {
        guard next() == UInt8(ascii: "\\"), next() == UInt8(ascii: "u") else {
          throw mismatch("the second half of a surrogate pair")
        }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else {
          throw mismatch("the second half of a surrogate pair")
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw mismatch("a Unicode character") }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    case .some(let byte)
    where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/"):
      text.append(byte)
    default: throw mismatch("a JSON escape")
    }
  }

  /// Four hexadecimal digits.
  private mutating func hexadecimal() throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { throw mismatch("four hexadecimal digits") }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
