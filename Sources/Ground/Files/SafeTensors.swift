/// Named tensors in a safetensors file, read on demand.
///
/// The format is that of Hugging Face: the header's length in eight bytes, a JSON header, the data.
/// Files that Foil writes carry the metadata entry `foil.sha256`: the SHA-256 digest of the whole
/// file with the digest's own 64 digits replaced by zeros. It is verified before anything is given
/// out, so that a damaged checkpoint is refused as a whole.
///
/// If another program shortens the file while it is open, reading beyond its new end throws; one that
/// is replaced by renaming keeps its old content here.
public final class SafeTensors: Sendable {
  /// Where the file is.
  public let path: String
  /// The text entries of the header, without the digest.
  public let metadata: [String: String]
  /// The names of the tensors in the order of their data.
  public let names: [String]
  /// The digest that the file carries and that was verified, if any.
  public let digest: String?

  private let entries: [String: SafeTensorsHeader.Entry]
  private let file: OpenFile
  private let dataOffset: Int

  /// Opens a file and verifies its header, its size and its digest, if it has one.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - requiresDigest: Whether a file without a digest is refused, as for Foil's own checkpoints.
  /// - Throws: `Failure` with what was found and expected, if the file is damaged in any way.
  public init(path: String, requiresDigest: Bool = false) throws {
    self.path = path
    file = try OpenFile(path: path)
    let (header, dataOffset) = try SafeTensors.header(of: file)
    self.dataOffset = dataOffset
    entries = header.entries
    names = header.names
    var metadata = header.metadata
    digest = metadata.removeValue(forKey: SafeTensorsHeader.digestKey)
    self.metadata = metadata
    if let digest, let offset = header.digestOffset {
      try SafeTensors.verify(digest, at: 8 + offset, of: file)
    } else if requiresDigest {
      throw Failure(
        "found no digest '\(SafeTensorsHeader.digestKey)' in the metadata, expected one", at: path,
        remedy: "the file is damaged, or not a checkpoint that this program wrote")
    }
  }

  /// The text entries of a file's header, without the digest, which is not verified: a look at a file
  /// takes the same time whatever its size.
  ///
  /// - Throws: `Failure` if the header is damaged or does not fit the file's size.
  public static func metadata(path: String) throws -> [String: String] {
    var metadata = try header(of: OpenFile(path: path)).0.metadata
    metadata[SafeTensorsHeader.digestKey] = nil
    return metadata
  }

  private static func header(of file: OpenFile) throws -> (SafeTensorsHeader, dataOffset: Int) {
    let path = file.path
    let cut = "the file is damaged or cut short: write or copy it again"
    guard file.count >= 8 else {
      throw Failure(
        "found a file of \(file.count) bytes, expected at least the 8 of a safetensors length",
        at: path, remedy: cut)
    }
    let length = try file.bytes(0..<8).withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self))
    }
    guard length <= SafeTensorsHeader.maximumLength else {
      throw Failure(
        "found a header length of \(length) bytes, expected at most "
          + "\(SafeTensorsHeader.maximumLength)", at: "\(path): byte 0",
        remedy: "is this a safetensors file? PyTorch's .bin and .pt files have to be converted")
    }
    guard Int(length) <= file.count - 8 else {
      throw Failure(
        "the file ends inside its header: found \(file.count) bytes, expected \(8 + length) "
          + "and the data", at: path, remedy: cut)
    }
    let start = 8 + Int(length)
    let text = try file.bytes(8..<start)
    let header = try SafeTensorsHeader(text, dataSize: file.count - start, path: path)
    return (header, start)
  }

  private static func verify(_ digest: String, at offset: Int, of file: OpenFile) throws {
    let path = file.path
    let found = try SHA256()
    try file.forEachPiece(of: 0..<offset) { found.update($1) }
    [UInt8](repeating: UInt8(ascii: "0"), count: 64).withUnsafeBytes { found.update($0) }
    try file.forEachPiece(of: offset + 64..<file.count) { found.update($1) }
    let actual = found.hex()
    guard actual == digest else {
      throw Failure(
        "the content does not match its SHA-256 digest: found \(actual.prefix(12))…, expected "
          + "\(SafeTensorsHeader.quoted(String(digest.prefix(12))))…", at: path,
        remedy: "the file is damaged: use another checkpoint or a copy")
    }
  }

  /// The dimensions of a tensor, outermost first; nil if there is none of that name.
  public func shape(of name: String) -> [Int]? { entries[name]?.shape }

  /// The element type of a tensor; nil if there is none of that name.
  public func type(of name: String) -> SafeTensorsType? { entries[name]?.type }

  /// Converts a whole tensor of type F32, F16, BF16 or F64 to float32.
  ///
  /// - Throws: `Failure` if there is no such tensor or it has another type.
  public func floats(_ name: String) throws -> [Float] {
    let count = try floatEntry(name).count
    var failure: (any Error)?
    let values = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      do {
        try copy(name, into: base, count: count)
        initialized = count
      } catch { failure = error }
    }
    if let failure { throw failure }
    return values
  }

  /// Converts a whole tensor of type F32, F16, BF16 or F64 to float32 in place.
  ///
  /// - Parameters:
  ///   - name: The tensor.
  ///   - destination: Room for `count` numbers.
  ///   - count: The number of elements that is expected.
  ///   - isPart: Whether these may be the first of more.
  /// - Throws: `Failure` if there is no such tensor, or it has another type or number of elements;
  ///   then nothing is written. Also if the file cannot be read to its end.
  public func copy(
    _ name: String, into destination: UnsafeMutablePointer<Float>, count: Int, isPart: Bool = false
  ) throws {
    let entry = try floatEntry(name)
    guard entry.count == count || (isPart && entry.count > count) else {
      throw Failure(
        "found \(entry.count) elements of shape \(NpyHeader.tuple(entry.shape)), expected \(count)",
        at: place(name), remedy: "does the file belong to this model's configuration?")
    }
    guard count > 0 else { return }
    // The first elements alone, where there are more: there is room for no others.
    let whole = range(of: entry)
    let width = whole.count / entry.count
    let range = whole.lowerBound..<whole.lowerBound + count * width
    if entry.type == .float32 {
      return try file.read(
        at: range.lowerBound,
        into: UnsafeMutableRawBufferPointer(start: destination, count: range.count))
    }
    try file.forEachPiece(of: range) { offset, bytes in
      guard let source = bytes.baseAddress else { return }
      let first = destination + (offset - range.lowerBound) / width
      let count = bytes.count / width
      switch entry.type {
      case .float16: FloatConversion.float16(source, count: count, into: first)
      case .bfloat16: FloatConversion.bfloat16(source, count: count, into: first)
      case .float64: FloatConversion.float64(source, count: count, into: first)
      default: FloatConversion.float32(source, count: count, into: first)
      }
    }
  }

  /// All elements of a tensor of type I64, I32 or U8.
  ///
  /// - Throws: `Failure` if there is no such tensor or it has another type.
  public func integers(_ name: String) throws -> [Int] {
    let entry = try entry(name)
    return try file.bytes(range(of: entry)).withUnsafeBytes { bytes in
      switch entry.type {
      case .int64:
        (0..<entry.count).map {
          Int(bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Int64.self))
        }
      case .int32:
        (0..<entry.count).map {
          Int(bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self))
        }
      case .uint8: bytes.map(Int.init)
      default: throw wrongType(entry, name, expected: "I64, I32 or U8")
      }
    }
  }

  /// The bytes of a tensor of any type, as stored.
  ///
  /// - Throws: `Failure` if there is no such tensor.
  public func bytes(_ name: String) throws -> [UInt8] {
    try file.bytes(range(of: try entry(name)))
  }

  private func range(of entry: SafeTensorsHeader.Entry) -> Range<Int> {
    dataOffset + entry.range.lowerBound..<dataOffset + entry.range.upperBound
  }

  private func entry(_ name: String) throws -> SafeTensorsHeader.Entry {
    guard let entry = entries[name] else {
      throw Failure(
        "found no tensor \(SafeTensorsHeader.quoted(name)) among \(names.count)", at: path,
        remedy: "does the file belong to this model's configuration?")
    }
    return entry
  }

  private func floatEntry(_ name: String) throws -> SafeTensorsHeader.Entry {
    let entry = try entry(name)
    switch entry.type {
    case .float32, .float16, .bfloat16, .float64: return entry
    default: throw wrongType(entry, name, expected: "F32, F16, BF16 or F64")
    }
  }

  private func wrongType(
    _ entry: SafeTensorsHeader.Entry, _ name: String, expected: String
  ) -> Failure {
    Failure("found type \(entry.type.rawValue), expected \(expected)", at: place(name))
  }

  private func place(_ name: String) -> String {
    "\(path): tensor \(SafeTensorsHeader.quoted(name))"
  }
}
