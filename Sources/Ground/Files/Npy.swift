/// An array in a NumPy `.npy` file, read on demand.
///
/// The file may be larger than memory: only the elements that are asked for are read. Elements are
/// in C order. If another program shortens the file while it is open, reading beyond its new end
/// throws; one that is replaced by renaming keeps its old content here.
public final class NpyArray: Sendable {
  /// Where the file is.
  public let path: String
  /// The dimensions, outermost first; empty for a single number.
  public let shape: [Int]
  /// The element type in the file.
  public let type: NpyType
  /// The number of elements: the product of ``shape``.
  public let count: Int

  private let file: OpenFile
  private let dataOffset: Int

  /// Opens the array at `path` and checks its header against the size of the file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - types: The element types that the caller has a use for.
  /// - Throws: `Failure` with what was found and expected, if the file cannot be opened, is not a
  ///   `.npy` file of version 1 to 3, is cut short or too long, or holds an array of another element
  ///   type or order.
  public init(path: String, expecting types: [NpyType] = NpyType.allCases) throws {
    self.path = path
    let file = try OpenFile(path: path)
    let head = try file.bytes(0..<min(file.count, NpyHeader.maximumLength + 12))
    let header = try head.withUnsafeBytes {
      try NpyHeader(of: $0, fileSize: file.count, path: path, expecting: types)
    }
    self.file = file
    shape = header.shape
    type = header.type
    count = header.count
    dataOffset = header.dataOffset
  }

  /// Converts `count` elements from index `start` on to float32.
  ///
  /// - Parameters:
  ///   - start: Index of the first element, in C order.
  ///   - count: How many; `start + count` must not exceed ``count``.
  ///   - destination: Room for `count` numbers.
  /// - Throws: `Failure` if the file cannot be read or has been cut short since it was opened.
  public func copyFloats(
    from start: Int, count: Int, into destination: UnsafeMutablePointer<Float>
  ) throws {
    // Not a precondition: this module is compiled without them.
    guard start >= 0, count >= 0, start <= self.count, count <= self.count - start else {
      fatalError("NpyArray: \(count) elements from \(start) on are not all inside \(path)")
    }
    guard count > 0 else { return }
    if type == .float32 {
      // The bytes of the file are the numbers of this machine.
      return try file.read(
        at: dataOffset + start * 4,
        into: UnsafeMutableRawBufferPointer(start: destination, count: count * 4))
    }
    try forEachBlock(from: start, count: count) { first, source, length in
      convert(source, count: length, into: destination + (first - start))
    }
  }

  /// Elements that are converted at once: few enough for the stack.
  private static let block = 4096

  /// Gives the elements as the file has them, a block at a time: index of the first, bytes, count.
  private func forEachBlock(
    from start: Int, count: Int, _ body: (Int, UnsafeRawPointer, Int) -> Void
  ) throws {
    let length = min(NpyArray.block, count)
    try withUnsafeTemporaryAllocation(byteCount: length * type.size, alignment: 64) { buffer in
      var first = start
      while first < start + count {
        let piece = min(length, start + count - first)
        try file.read(
          at: dataOffset + first * type.size,
          into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<(piece * type.size)]))
        if let base = buffer.baseAddress { body(first, UnsafeRawPointer(base), piece) }
        first += piece
      }
    }
  }

  private func convert(
    _ source: UnsafeRawPointer, count: Int, into destination: UnsafeMutablePointer<Float>
  ) {
    switch type {
    case .float16: FloatConversion.float16(source, count: count, into: destination)
    case .float32: FloatConversion.float32(source, count: count, into: destination)
    case .float64: FloatConversion.float64(source, count: count, into: destination)
    case .int32:
      for index in 0..<count {
        destination[index] = Float(source.loadUnaligned(fromByteOffset: index * 4, as: Int32.self))
      }
    case .int64:
      for index in 0..<count {
        destination[index] = Float(source.loadUnaligned(fromByteOffset: index * 8, as: Int64.self))
      }
    }
  }

  /// All elements as float32, which takes four bytes of memory for each.
  ///
  /// - Throws: As ``copyFloats(from:count:into:)``.
  public func floats() throws -> [Float] {
    try [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let base = buffer.baseAddress { try copyFloats(from: 0, count: count, into: base) }
      initialized = count
    }
  }

  /// All elements of an array of counts or indices.
  ///
  /// - Throws: `Failure` if the elements are not integers, or as ``copyFloats(from:count:into:)``.
  public func integers() throws -> [Int] {
    guard type == .int32 || type == .int64 else {
      throw NpyRemedy.failure(
        type.rawValue, shape: shape, expecting: [.int32, .int64], path: path)
    }
    var values: [Int] = []
    values.reserveCapacity(count)
    let isNarrow = type == .int32
    guard count > 0 else { return values }
    try forEachBlock(from: 0, count: count) { _, source, length in
      for index in 0..<length {
        values.append(
          isNarrow
            ? Int(source.loadUnaligned(fromByteOffset: index * 4, as: Int32.self))
            : Int(source.loadUnaligned(fromByteOffset: index * 8, as: Int64.self)))
      }
    }
    return values
  }

  /// Asks the system to read these elements ahead, in the background.
  public func advise(willNeed elements: Range<Int>) {
    let range = elements.clamped(to: 0..<count)
    file.willNeed(
      dataOffset + range.lowerBound * type.size..<dataOffset + range.upperBound * type.size)
  }
}
