/// The element types of `.npy` files that Foil reads. All are little-endian.
public enum NpyType: String, Sendable, CaseIterable {
  case float16 = "<f2"
  case float32 = "<f4"
  case float64 = "<f8"
  case int32 = "<i4"
  case int64 = "<i8"

  /// Bytes of one element.
  public var size: Int {
    switch self {
    case .float16: 2
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }
}

/// The header of a `.npy` file (NumPy Enhancement Proposal 1, versions 1.0 to 3.0).
struct NpyHeader {
  static let magic: [UInt8] = [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]
  /// NumPy itself refuses headers above 10,000 bytes unless told otherwise.
  static let maximumLength = 1 << 20
  /// NumPy's own limit.
  static let maximumDimensions = 64

  let type: NpyType
  let shape: [Int]
  /// Number of elements.
  let count: Int
  /// Where the elements begin.
  let dataOffset: Int

  /// Reads and checks the header and that the file's size fits it.
  ///
  /// - Parameters:
  ///   - bytes: The beginning of the file: all of it, or at least as much as the longest header.
  ///   - fileSize: Bytes of the whole file.
  ///   - types: The element types that are accepted.
  init(
    of bytes: UnsafeRawBufferPointer, fileSize: Int, path: String,
    expecting types: [NpyType] = NpyType.allCases
  ) throws {
    guard bytes.count >= 10 else {
      throw Failure(
        "found a file of \(fileSize) bytes, expected at least the 10 of a .npy header",
        at: path, remedy: "the file is empty or cut short: write or copy it again")
    }
    guard bytes.prefix(6).elementsEqual(NpyHeader.magic) else {
      let (what, remedy) = NpyRemedy.foreign(bytes, path: path)
      throw Failure(
        "\(what), expected a NumPy array with the bytes \\x93NUMPY at its start",
        at: "\(path): byte 0", remedy: remedy)
    }
    let (length, start) = try NpyHeader.length(of: bytes, path: path)
    guard length <= bytes.count - start else {
      throw Failure(
        "the file ends inside its header: found \(fileSize) bytes, expected \(start + length) "
          + "and the data", at: path, remedy: "the file was cut short: write or copy it again")
    }
    let text = Array(bytes[start..<start + length])
    let fields: Fields
    do {
      fields = try Fields(text)
    } catch let mismatch as ByteScanner.Mismatch {
      throw Failure(
        "the header is not a valid .npy dictionary: expected \(mismatch.expected)",
        at: "\(path): byte \(start + mismatch.offset)", remedy: NpyHeader.saveHint("x"))
    }
    type = try NpyHeader.type(
      fields.descr, shape: fields.shape, expecting: types, path: path)
    guard !fields.fortranOrder || fields.shape.count < 2 else {
      throw Failure(
        "found an array of shape \(NpyHeader.tuple(fields.shape)) in Fortran order, expected C order "
          + "(rows one after another)", at: path,
        remedy: NpyRemedy.fortran(fields.shape, path: path))
    }
    shape = fields.shape
    dataOffset = start + length
    count = try NpyHeader.check(
      shape: shape, type: type, found: fileSize - dataOffset, path: path)
  }

  private static func length(
    of bytes: UnsafeRawBufferPointer, path: String
  ) throws -> (length: Int, start: Int) {
    let version = bytes[6]
    guard (1...3).contains(version), bytes[7] == 0 else {
      throw Failure(
        "found version \(version).\(bytes[7]) of the .npy format, expected 1.0, 2.0 or 3.0",
        at: "\(path): byte 6", remedy: saveHint("x"))
    }
    if version == 1 { return (Int(bytes[8]) | Int(bytes[9]) << 8, 10) }
    guard bytes.count >= 12 else {
      throw Failure(
        "the file ends inside its header: found \(bytes.count) bytes, expected at least 12",
        at: path, remedy: "the file was cut short: write or copy it again")
    }
    let length = Int(bytes[8]) | Int(bytes[9]) << 8 | Int(bytes[10]) << 16 | Int(bytes[11]) << 24
    guard length <= maximumLength else {
      throw Failure(
        "found a header of \(length) bytes, expected at most \(maximumLength)",
        at: "\(path): byte 8", remedy: saveHint("x"))
    }
    return (length, 12)
  }

  private static func type(
    _ descr: String?, shape: [Int], expecting types: [NpyType], path: String
  ) throws -> NpyType {
    guard let descr else {
      throw Failure(
        "found records with named fields, expected plain numbers", at: path,
        remedy: "choose the field that holds them, FIELD, and save it in Python:\n  "
          + NumPy.rewriting(path, as: "np.ascontiguousarray(np.load(p)['FIELD'].astype('<f4'))"))
    }
    if let type = NpyType(rawValue: descr), types.contains(type) { return type }
    throw NpyRemedy.failure(descr, shape: shape, expecting: types, path: path)
  }

  /// The number of elements, if that many fit exactly into the `found` bytes of data.
  private static func check(shape: [Int], type: NpyType, found: Int, path: String) throws -> Int {
    // Zero dimensions count as one here, so that every product of some dimensions fits as well.
    var product = type.size
    var count = 1
    for dimension in shape {
      let (next, overflow) = product.multipliedReportingOverflow(by: max(dimension, 1))
      guard !overflow else {
        throw Failure("found the impossible shape \(tuple(shape)): it exceeds 2^63 bytes", at: path)
      }
      product = next
      count = dimension == 0 ? 0 : count * dimension
    }
    let expected = count * type.size
    guard found >= expected else {
      throw Failure(
        "found \(found) bytes of data, expected \(expected) for shape \(tuple(shape)) of "
          + "'\(type.rawValue)'", at: path,
        remedy: "the file was cut short, by a full disk or a broken download: "
          + "write or copy it again")
    }
    guard found == expected else {
      throw Failure(
        "found \(found - expected) bytes after the data, expected none: shape \(tuple(shape)) of "
          + "'\(type.rawValue)' takes \(expected) bytes", at: path,
        remedy: "several arrays in one file are not supported: save each to a file of its own")
    }
    return count
  }

  /// A shape as NumPy writes it: `(3, 4)`, `(3,)`, `()`.
  static func tuple(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(\(shape.map(String.init).joined(separator: ", ")))"
  }

  private static func saveHint(_ expression: String) -> String {
    "save the array again in Python: np.save('file.npy', \(expression))"
  }

  /// The bytes that NumPy 1.23 and later writes before the elements of such an array.
  static func encoded(type: NpyType, shape: [Int]) -> [UInt8] {
    var text =
      "{'descr': '\(type.rawValue)', 'fortran_order': False, 'shape': \(tuple(shape)), }"
    // NumPy leaves room for the first dimension to grow to 21 digits in place.
    if let first = shape.first {
      text += String(repeating: " ", count: 21 - String(first).count)
    }
    let used = 10 + text.utf8.count + 1
    text += String(repeating: " ", count: 64 - used % 64) + "\n"
    let length = text.utf8.count
    return magic + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)] + Array(text.utf8)
  }
}

extension NpyHeader {
  /// The three entries of the header's Python dictionary.
  private struct Fields {
    /// Nil for records.
    var descr: String?
    var fortranOrder: Bool
    var shape: [Int]

    init(_ text: [UInt8]) throws {
      var scanner = ByteScanner(text)
      var descr: String??
      var fortranOrder: Bool?
      var shape: [Int]?
      try scanner.expect("{")
      while !scanner.take("}") {
        let key = try Fields.string(&scanner)
        try scanner.expect(":")
        switch key {
        case "descr" where descr == nil: descr = try Fields.descr(&scanner)
        case "fortran_order" where fortranOrder == nil:
          fortranOrder = try Fields.boolean(&scanner)
        case "shape" where shape == nil: shape = try Fields.shape(&scanner)
        default: throw scanner.mismatch("'descr', 'fortran_order' and 'shape', each once")
        }
        if !scanner.take(",") {
          try scanner.expect("}")
          break
        }
      }
      scanner.skipSpace()
      guard scanner.isAtEnd else { throw scanner.mismatch("nothing after the dictionary") }
      guard let descr, let fortranOrder, let shape else {
        throw scanner.mismatch("'descr', 'fortran_order' and 'shape', each once")
      }
      self.descr = descr
      self.fortranOrder = fortranOrder
      self.shape = shape
    }

    /// A quoted string of printable ASCII without escapes.
    private static func string(_ scanner: inout ByteScanner) throws -> String {
      scanner.skipSpace()
      guard let quote = scanner.peek, quote == 0x27 || quote == 0x22 else {
        throw scanner.mismatch("a quoted string")
      }
      _ = scanner.next()
      var text = ""
      while let byte = scanner.next() {
        if byte == quote { return text }
        guard (0x20..<0x7F).contains(byte), byte != 0x5C, text.utf8.count < 64 else { break }
        text.unicodeScalars.append(Unicode.Scalar(byte))
      }
      throw scanner.mismatch("a short string of printable characters")
    }

    private static func boolean(_ scanner: inout ByteScanner) throws -> Bool {
      if scanner.take(word: "False") { return false }
      if scanner.take(word: "True") { return true }
      throw scanner.mismatch("True or False")
    }

    private static func shape(_ scanner: inout ByteScanner) throws -> [Int] {
      var shape: [Int] = []
      try scanner.expect("(")
      while !scanner.take(")") {
        guard shape.count < NpyHeader.maximumDimensions else {
          throw scanner.mismatch("at most \(NpyHeader.maximumDimensions) dimensions")
        }
        shape.append(try scanner.integer())
        // Python 2 wrote long integers with an L.
        _ = scanner.take(word: "L")
        if !scanner.take(",") {
          guard shape.count > 1 else { throw scanner.mismatch("',': (n,) is a tuple, (n) is not") }
          try scanner.expect(")")
          break
        }
      }
      return shape
    }

    /// The element type, or nil for the list that describes records, which is skipped.
    private static func descr(_ scanner: inout ByteScanner) throws -> String? {
      guard scanner.take("[") else { return try string(&scanner) }
      var depth = 1
      while depth > 0, let byte = scanner.next() {
        if byte == 0x5B { depth += 1 }
        if byte == 0x5D { depth -= 1 }
      }
      guard depth == 0 else { throw scanner.mismatch("']'") }
      return nil
    }
  }
}
