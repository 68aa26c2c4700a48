/// Writes the few kinds of protocol buffer fields that event files need.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ field: Int, integer: Int) {
    varint(UInt64(field) << 3)
    varint(UInt64(bitPattern: Int64(integer)))
  }

  mutating func put(_ field: Int, double: Double) {
    varint(UInt64(field) << 3 | 1)
    withUnsafeBytes(of: double.bitPattern.littleEndian) { bytes += $0 }
  }

  mutating func put(_ field: Int, float: Float) {
    varint(UInt64(field) << 3 | 5)
    withUnsafeBytes(of: float.bitPattern.littleEndian) { bytes += $0 }
  }

  mutating func put(_ field: Int, bytes content: [UInt8]) {
    varint(UInt64(field) << 3 | 2)
    varint(UInt64(content.count))
    bytes += content
  }

  mutating func put(_ field: Int, text: String) { put(field, bytes: Array(text.utf8)) }
}

/// Goes through the fields of a protocol buffer message, never beyond its end.
struct ProtobufReader {
  /// The content of a field.
  enum Value {
    case varint(UInt64)
    case fixed64(UInt64)
    case fixed32(UInt32)
    case bytes(UnsafeRawBufferPointer)

    var double: Double? {
      if case .fixed64(let bits) = self { Double(bitPattern: bits) } else { nil }
    }

    var float: Float? {
      if case .fixed32(let bits) = self { Float(bitPattern: bits) } else { nil }
    }

    var integer: Int? {
      if case .varint(let bits) = self { Int(Int64(bitPattern: bits)) } else { nil }
    }

    var content: UnsafeRawBufferPointer? {
      if case .bytes(let bytes) = self { bytes } else { nil }
    }

    var text: String? { content.flatMap { String(validating: $0, as: UTF8.self) } }
  }

  /// The message ends within a field, or has a field of an unknown type.
  struct Malformed: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next field; nil at the end.
  mutating func next() throws -> (field: Int, value: Value)? {
    guard place < bytes.count else { return nil }
    let key = try varint()
    let field = Int(truncatingIfNeeded: key >> 3)
    switch key & 7 {
    case 0: return (field, .varint(try varint()))
    case 1:
      return (field, .fixed64(UInt64(littleEndian: try take(8).loadUnaligned(as: UInt64.self))))
    case 2:
      let count = try varint()
      guard count <= UInt64(bytes.count - place) else { throw Malformed() }
      return (field, .bytes(try take(Int(count))))
    case 5:
      return (field, .fixed32(UInt32(littleEndian: try take(4).loadUnaligned(as: UInt32.self))))
    default: throw Malformed()
    }
  }

  mutating func varint() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard place < bytes.count else { throw Malformed() }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Malformed()
  }

  var isAtEnd: Bool { place >= bytes.count }

  private mutating func take(_ count: Int) throws -> UnsafeRawBufferPointer {
    guard count <= bytes.count - place else { throw Malformed() }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }
}
