/// Writes safetensors files: the same tensors and metadata always give the same bytes.
public enum SafeTensorsWriter {
  /// A tensor to write: a name, a shape and where its elements are.
  public struct Tensor {
    let name: String
    let shape: [Int]
    let type: SafeTensorsType
    let byteCount: Int
    let withBytes: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void

    /// Float32 numbers in memory that must stay valid until the file is written.
    public init(_ name: String, shape: [Int], floats: UnsafeBufferPointer<Float>) {
      self.name = name
      self.shape = shape
      type = .float32
      byteCount = floats.count * 4
      withBytes = { try $0(UnsafeRawBufferPointer(floats)) }
    }

    /// Float32 numbers.
    public init(_ name: String, shape: [Int], floats: [Float]) {
      self.name = name
      self.shape = shape
      type = .float32
      byteCount = floats.count * 4
      withBytes = { try floats.withUnsafeBytes($0) }
    }

    /// Integers, written as I64.
    public init(_ name: String, shape: [Int], integers: [Int64]) {
      self.name = name
      self.shape = shape
      type = .int64
      byteCount = integers.count * 8
      withBytes = { try integers.withUnsafeBytes($0) }
    }

    /// Bytes, written as U8.
    public init(_ name: String, bytes: [UInt8]) {
      self.name = name
      shape = [bytes.count]
      type = .uint8
      byteCount = bytes.count
      withBytes = { try bytes.withUnsafeBytes($0) }
    }
  }

  /// Writes a file that appears complete or not at all, with a digest that ``SafeTensors`` verifies.
  ///
  /// Tensors are laid out in the given order, but wider element types first, so that every tensor
  /// begins at a multiple of its element size.
  ///
  /// - Parameters:
  ///   - path: Where the file is to appear.
  ///   - metadata: Text to keep with the tensors; the key `foil.sha256` is reserved.
  ///   - tensors: What to write, each name once and none `__metadata__`.
  /// - Throws: `Failure` if a name or shape is wrong or the system cannot write.
  public static func write(
    path: String, metadata: [String: String] = [:], tensors: [Tensor]
  ) throws {
    let ordered = tensors.enumerated().sorted {
      ($1.element.type.size, $0.offset) < ($0.element.type.size, $1.offset)
    }.map(\.element)
    try check(ordered, metadata: metadata, path: path)
    var (header, digestOffset) = encode(ordered, metadata: metadata)
    guard header.count - 8 <= SafeTensorsHeader.maximumLength else {
      throw Failure(
        "the header takes \(header.count) bytes, expected at most "
          + "\(SafeTensorsHeader.maximumLength)", at: path)
    }

    let digest = try SHA256()
    header.withUnsafeBytes { digest.update($0) }
    for tensor in ordered { try tensor.withBytes { digest.update($0) } }
    header.replaceSubrange(digestOffset..<digestOffset + 64, with: digest.hex().utf8)

    let file = try AtomicFile(path: path)
    try file.write(header)
    for tensor in ordered { try tensor.withBytes { try file.write($0) } }
    try file.commit()
  }

  private static func check(
    _ tensors: [Tensor], metadata: [String: String], path: String
  ) throws {
    guard metadata[SafeTensorsHeader.digestKey] == nil else {
      throw Failure("the metadata key '\(SafeTensorsHeader.digestKey)' is reserved", at: path)
    }
    var seen: Set<String> = ["__metadata__"]
    for tensor in tensors {
      let place = "\(path): tensor \(SafeTensorsHeader.quoted(tensor.name))"
      guard seen.insert(tensor.name).inserted else {
        throw Failure("the name is taken or reserved", at: place)
      }
      var size = tensor.type.size
      for dimension in tensor.shape {
        let (product, overflow) = size.multipliedReportingOverflow(by: dimension)
        size = overflow ? -1 : product
        if size <= 0 { break }
      }
      guard size == tensor.byteCount, tensor.shape.allSatisfy({ $0 >= 0 }) else {
        throw Failure(
          "found \(tensor.byteCount / tensor.type.size) elements, expected those of shape "
            + NpyHeader.tuple(tensor.shape), at: place)
      }
    }
  }

  /// Length, header and padding, with zeros for the digest, and where the digest goes.
  private static func encode(
    _ tensors: [Tensor], metadata: [String: String]
  ) -> (bytes: [UInt8], digestOffset: Int) {
    var json: [UInt8] = Array(#"{"__metadata__":{"#.utf8)
    var digestOffset = 0
    // Sorted by bytes, which does not depend on a locale or on Unicode's tables.
    let entries = metadata.merging([
      SafeTensorsHeader.digestKey: String(repeating: "0", count: 64)
    ]) { old, _ in old }
    let keys = entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (index, key) in keys.enumerated() {
      if index > 0 { json.append(UInt8(ascii: ",")) }
      append(key, to: &json)
      json.append(UInt8(ascii: ":"))
      if key == SafeTensorsHeader.digestKey { digestOffset = 8 + json.count + 1 }
      append(entries[key] ?? "", to: &json)
    }
    json.append(UInt8(ascii: "}"))
    var offset = 0
    for tensor in tensors {
      json.append(UInt8(ascii: ","))
      append(tensor.name, to: &json)
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      let end = offset + tensor.byteCount
      json.append(
        contentsOf: (#":{"dtype":""# + tensor.type.rawValue + #"","shape":[\#(shape)],"#
          + #""data_offsets":[\#(offset),\#(end)]}"#).utf8)
      offset = end
    }
    json.append(UInt8(ascii: "}"))
    while json.count % 8 != 0 { json.append(UInt8(ascii: " ")) }
    let length = withUnsafeBytes(of: UInt64(json.count).littleEndian) { Array($0) }
    return (length + json, digestOffset)
  }

  private static func append(_ text: String, to json: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): json.append(contentsOf: [0x5C, byte])
      case 0..<0x20:
        json.append(contentsOf: Array(#"\u00"#.utf8))
        json.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}
