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
    try text.withUnsafeBytes { bytes in
      var scanner = JSONScanner(
        bytes,
        from: .init(
          path: path, skipped: 8, complaint: "the header is not valid: ",
          remedy: "the file is damaged or not a safetensors file: write or copy it again"))
      try parse(&scanner)
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
  private mutating func parse(_ scanner: inout JSONScanner) throws {
    guard scanner.bytes.first == UInt8(ascii: "{") else {
      throw scanner.expected("{ as its first byte")
    }
    var hasMetadata = false
    try scanner.members { scanner, name in
      if name == "__metadata__" {
        guard !hasMetadata else { throw scanner.expected("one __metadata__, found a second") }
        hasMetadata = true
        try parseMetadata(&scanner)
      } else {
        guard entries[name] == nil else {
          throw scanner.expected("each name once, found \(SafeTensorsHeader.quoted(name)) again")
        }
        entries[name] = try SafeTensorsHeader.entry(&scanner)
      }
    }
    guard scanner.bytes[scanner.position...].allSatisfy({ $0 == 0x20 }) else {
      throw scanner.expected("only spaces after the JSON object")
    }
  }

  private mutating func parseMetadata(_ scanner: inout JSONScanner) throws {
    try scanner.members { scanner, key in
      guard metadata[key] == nil else {
        throw scanner.expected("each key once, found \(SafeTensorsHeader.quoted(key)) again")
      }
      let start = scanner.valueStart + 1
      let value = try scanner.text()
      if key == SafeTensorsHeader.digestKey {
        // Without escapes: the characters are overwritten where they stand.
        guard value.utf8.count == 64, scanner.position == start + 65 else {
          throw scanner.expected("a SHA-256 digest of 64 hexadecimal digits", at: start)
        }
        digestOffset = start
      }
      metadata[key] = value
    }
  }

  private static func entry(_ scanner: inout JSONScanner) throws -> Entry {
    var type: SafeTensorsType?
    var shape: [Int]?
    var offsets: [Int]?
    let start = scanner.valueStart
    try scanner.members { scanner, key in
      let start = scanner.valueStart
      switch key {
      case "dtype" where type == nil:
        let name = try scanner.text()
        type = SafeTensorsType(rawValue: name)
        if type == nil {
          throw scanner.expected(
            "one of the types "
              + SafeTensorsType.allCases.map(\.rawValue).joined(separator: ", ")
              + ", found \(quoted(name))", at: start)
        }
      case "shape" where shape == nil: shape = try integers(&scanner)
      case "data_offsets" where offsets == nil: offsets = try integers(&scanner)
      default: throw scanner.expected("dtype, shape and data_offsets, each once", at: start)
      }
    }
    guard let type, let shape, let offsets else {
      throw scanner.expected("dtype, shape and data_offsets, each once", at: start)
    }
    guard offsets.count == 2, offsets[0] <= offsets[1] else {
      throw scanner.expected("data_offsets with a begin and an end not before it", at: start)
    }
    var product = type.size
    for dimension in shape {
      let (next, overflow) = product.multipliedReportingOverflow(by: max(dimension, 1))
      guard !overflow else { throw scanner.expected("a shape below 2^63 bytes", at: start) }
      product = next
    }
    let count = shape.contains(0) ? 0 : product / type.size
    return Entry(type: type, shape: shape, count: count, range: offsets[0]..<offsets[1])
  }

  private static func integers(_ scanner: inout JSONScanner) throws -> [Int] {
    var values: [Int] = []
    try scanner.elements { scanner in
      let start = scanner.valueStart
      guard case .integer(let value) = try scanner.numeral(), value >= 0 else {
        throw scanner.expected("a whole number from 0 to below 2^63", at: start)
      }
      values.append(value)
    }
    return values
  }
}
