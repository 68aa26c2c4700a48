/// An array in a NumPy `.npy` file, mapped into memory and read on demand.
///
/// The file may be larger than memory: only the elements that are asked for are read. Elements are
/// in C order. If another process shortens the file while it is open, reading beyond its new end
/// ends this process with SIGBUS; replacing it by renaming is safe.
public final class NpyArray: Sendable {
  /// Where the file is.
  public let path: String
  /// The dimensions, outermost first; empty for a single number.
  public let shape: [Int]
  /// The element type in the file.
  public let type: NpyType
  /// The number of elements: the product of ``shape``.
  public let count: Int

  private let file: MappedFile
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
    file = try MappedFile(path: path)
    let header = try file.withBytes { try NpyHeader(of: $0, path: path, expecting: types) }
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
  public func copyFloats(
    from start: Int, count: Int, into destination: UnsafeMutablePointer<Float>
  ) {
    // Not a precondition: this module is compiled without them.
    guard start >= 0, count >= 0, start <= self.count, count <= self.count - start else {
      fatalError("NpyArray: \(count) elements from \(start) on are not all inside \(path)")
    }
    file.withBytes { bytes in
      guard count > 0, let base = bytes.baseAddress else { return }
      convert(base + dataOffset + start * type.size, count: count, into: destination)
    }
    file.didRead(bytes: count * type.size)
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
  public func floats() -> [Float] {
    [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let base = buffer.baseAddress { copyFloats(from: 0, count: count, into: base) }
      initialized = count
    }
  }

  /// All elements of an array of counts or indices.
  ///
  /// - Throws: `Failure` if the elements are not integers.
  public func integers() throws -> [Int] {
    guard type == .int32 || type == .int64 else {
      throw NpyRemedy.failure(
        type.rawValue, shape: shape, expecting: [.int32, .int64], path: path)
    }
    return file.withBytes { bytes in
      guard count > 0, let base = bytes.baseAddress else { return [] }
      let source = base + dataOffset
      let narrow = type == .int32
      return (0..<count).map { index in
        narrow
          ? Int(source.loadUnaligned(fromByteOffset: index * 4, as: Int32.self))
          : Int(source.loadUnaligned(fromByteOffset: index * 8, as: Int64.self))
      }
    }
  }

  /// Asks the system to read these elements ahead, in the background.
  public func advise(willNeed elements: Range<Int>) {
    let range = elements.clamped(to: 0..<count)
    file.willNeed(
      dataOffset + range.lowerBound * type.size..<dataOffset + range.upperBound * type.size)
  }
}
