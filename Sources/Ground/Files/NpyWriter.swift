/// Writes a NumPy `.npy` file in pieces, so that a large matrix is never held whole.
///
/// The file appears at its place when ``finish()`` returns, complete or not at all. The bytes are
/// those of NumPy's `np.save` for the same array. Use from one thread at a time.
public final class NpyWriter {
  private let file: AtomicFile
  private let type: NpyType
  private let path: String
  private let count: Int
  private var written = 0

  /// Begins a file of the given shape.
  ///
  /// - Parameters:
  ///   - path: Where the file is to appear.
  ///   - shape: Its dimensions, outermost first, none negative.
  ///   - type: The element type in the file.
  /// - Throws: `Failure` if the file cannot be made.
  public init(path: String, shape: [Int], as type: NpyType) throws {
    var count = 1
    for dimension in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
      guard dimension >= 0, !overflow, product <= Int.max / 8,
        shape.count <= NpyHeader.maximumDimensions
      else {
        throw Failure("cannot write an array of shape \(NpyHeader.tuple(shape))", at: path)
      }
      count = product
    }
    self.count = count
    self.path = path
    self.type = type
    file = try AtomicFile(path: path)
    try file.write(NpyHeader.encoded(type: type, shape: shape))
  }

  /// Appends elements, in C order, to a file of a float type.
  ///
  /// - Throws: `Failure` if they cannot be written, are more than the shape holds, or the file's
  ///   type is an integer type.
  public func append(_ floats: UnsafeBufferPointer<Float>) throws {
    switch type {
    case .float32:
      try take(floats.count)
      try file.write(UnsafeRawBufferPointer(floats))
    case .float16:
      try take(floats.count)
      var piece = [Float16](repeating: 0, count: min(floats.count, 1 << 16))
      var start = 0
      while start < floats.count, let source = floats.baseAddress {
        let count = min(piece.count, floats.count - start)
        try piece.withUnsafeMutableBufferPointer { buffer in
          guard let target = buffer.baseAddress else { return }
          FloatConversion.toFloat16(source + start, count: count, into: target)
          try file.write(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<(count * 2)]))
        }
        start += count
      }
    case .float64, .int32, .int64:
      throw Failure("cannot write float32 numbers into a file of type '\(type.rawValue)'", at: path)
    }
  }

  /// Appends elements, in C order, to a file of a float type.
  public func append(_ floats: [Float]) throws {
    try floats.withUnsafeBufferPointer { try append($0) }
  }

  /// Appends elements, in C order, to a file of type `int32`.
  public func append(_ integers: [Int32]) throws {
    guard type == .int32 else {
      throw Failure("cannot write int32 numbers into a file of type '\(type.rawValue)'", at: path)
    }
    try take(integers.count)
    try integers.withUnsafeBytes { try file.write($0) }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `Failure` if fewer elements were appended than the shape holds, or if the system
  ///   cannot write; then nothing is left behind.
  public func finish() throws {
    guard written == count else {
      file.discard()
      throw Failure("found \(written) elements to write, expected \(count)", at: path)
    }
    try file.commit()
  }

  private func take(_ more: Int) throws {
    guard more <= count - written else {
      throw Failure("found \(written + more) elements to write, expected \(count)", at: path)
    }
    written += more
  }

  /// Writes a whole array.
  ///
  /// - Parameters:
  ///   - path: Where the file is to appear.
  ///   - shape: The dimensions; their product must be the number of `floats`.
  ///   - floats: The elements, in C order.
  ///   - type: `.float32` or `.float16`.
  /// - Throws: `Failure` if the shape does not fit or the system cannot write.
  public static func write(
    path: String, shape: [Int], floats: UnsafeBufferPointer<Float>, as type: NpyType = .float32
  ) throws {
    let writer = try NpyWriter(path: path, shape: shape, as: type)
    try writer.append(floats)
    try writer.finish()
  }

  /// Writes a whole array of floats.
  public static func write(
    path: String, shape: [Int], floats: [Float], as type: NpyType = .float32
  ) throws {
    try floats.withUnsafeBufferPointer {
      try write(path: path, shape: shape, floats: $0, as: type)
    }
  }

  /// Writes a whole array of 32-bit integers.
  public static func write(path: String, shape: [Int], integers: [Int32]) throws {
    let writer = try NpyWriter(path: path, shape: shape, as: .int32)
    try writer.append(integers)
    try writer.finish()
  }
}
