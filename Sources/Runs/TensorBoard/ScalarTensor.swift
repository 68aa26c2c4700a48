/// A tensor of an event, as far as it is one number.
///
/// The numbers of types and fields are those of TensorFlow's types.proto and tensor.proto.
struct ScalarTensor {
  /// The only element; nil if there are several or it is no number.
  private(set) var number: Double?
  /// What the tensor is, for those who count what they leave out.
  private(set) var kind = "tensors of several numbers"

  /// How a type's bytes are laid out in `tensor_content`.
  private enum Layout {
    case float, double, half, bfloat
    case signed(bytes: Int)
    case unsigned(bytes: Int)
  }

  private static let layouts: [Int: Layout] = [
    1: .float, 2: .double, 3: .signed(bytes: 4), 4: .unsigned(bytes: 1), 5: .signed(bytes: 2),
    6: .signed(bytes: 1), 9: .signed(bytes: 8), 10: .unsigned(bytes: 1), 14: .bfloat,
    17: .unsigned(bytes: 2), 19: .half, 22: .unsigned(bytes: 4), 23: .unsigned(bytes: 8),
  ]
  private static let text = 7

  /// - Throws: `ProtobufReader.Malformed` if the bytes are no tensor.
  init(_ tensor: UnsafeRawBufferPointer) throws {
    var type = 0
    var content: UnsafeRawBufferPointer?
    var listed: Double?
    var integer: UInt64?
    var elements = 1
    var fields = ProtobufReader(tensor)
    while let (field, value) = try fields.next() {
      switch field {
      case 1: type = value.integer ?? 0
      case 2: elements = try Self.elements(value.content)
      case 4: content = value.content
      // A list of one number may be packed or not.
      case 5: listed = value.float.map(Double.init) ?? Self.load(value.content, .float)
      case 6: listed = value.double ?? Self.load(value.content, .double)
      case 7, 10, 11, 13, 16, 17: integer = try Self.varint(value) ?? integer
      default: break
      }
    }
    if type == Self.text { kind = "texts" }
    guard elements == 1, let layout = Self.layouts[type] else {
      if elements == 1, type != Self.text { kind = "numbers of an unknown type (\(type))" }
      return
    }
    if let content, !content.isEmpty {
      number = Self.load(content, layout)
    } else if let integer {
      number = Self.number(integer, layout)
    } else {
      // What is not there is zero.
      number = listed ?? 0
    }
    if number == nil { kind = "numbers of the wrong length" }
  }

  private static func elements(_ shape: UnsafeRawBufferPointer?) throws -> Int {
    guard let shape else { return 1 }
    var elements = 1
    var dimensions = ProtobufReader(shape)
    while let (field, value) = try dimensions.next() {
      guard field == 2, let content = value.content else { continue }
      var size = 0
      var dimension = ProtobufReader(content)
      while let (field, value) = try dimension.next() {
        if field == 1 { size = value.integer ?? 0 }
      }
      elements = size == 1 ? elements : 0
    }
    return elements
  }

  private static func varint(_ value: ProtobufReader.Value) throws -> UInt64? {
    if case .varint(let bits) = value { return bits }
    guard let content = value.content, !content.isEmpty else { return nil }
    var packed = ProtobufReader(content)
    return try packed.varint()
  }

  /// The number in a list of integers; halves are there with their bits.
  private static func number(_ bits: UInt64, _ layout: Layout) -> Double {
    switch layout {
    case .half: Double(Float16(bitPattern: UInt16(truncatingIfNeeded: bits)))
    case .bfloat: bfloat(UInt16(truncatingIfNeeded: bits))
    case .unsigned: Double(bits)
    case .signed, .float, .double: Double(Int64(bitPattern: bits))
    }
  }

  private static func bfloat(_ bits: UInt16) -> Double {
    Double(Float(bitPattern: UInt32(bits) << 16))
  }

  private static func load(_ bytes: UnsafeRawBufferPointer?, _ layout: Layout) -> Double? {
    guard let bytes else { return nil }
    func bits<Bits: FixedWidthInteger>(_: Bits.Type) -> Bits? {
      guard bytes.count == MemoryLayout<Bits>.size else { return nil }
      return Bits(littleEndian: bytes.loadUnaligned(as: Bits.self))
    }
    switch layout {
    case .float: return bits(UInt32.self).map { Double(Float(bitPattern: $0)) }
    case .double: return bits(UInt64.self).map { Double(bitPattern: $0) }
    case .half: return bits(UInt16.self).map { Double(Float16(bitPattern: $0)) }
    case .bfloat: return bits(UInt16.self).map(bfloat)
    case .signed(1): return bits(Int8.self).map(Double.init)
    case .signed(2): return bits(Int16.self).map(Double.init)
    case .signed(4): return bits(Int32.self).map(Double.init)
    case .signed: return bits(Int64.self).map(Double.init)
    case .unsigned(1): return bits(UInt8.self).map(Double.init)
    case .unsigned(2): return bits(UInt16.self).map(Double.init)
    case .unsigned(4): return bits(UInt32.self).map(Double.init)
    case .unsigned: return bits(UInt64.self).map(Double.init)
    }
  }
}
