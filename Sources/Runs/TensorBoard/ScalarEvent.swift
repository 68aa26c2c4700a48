/// An event of a TensorBoard event file, as far as it is about scalars.
public struct ScalarEvent: Equatable, Sendable {
  public enum Content: Equatable, Sendable {
    /// The first event of a file.
    case fileVersion(String)
    case scalars([Scalar])
    /// A session begins at this step: readers drop earlier events of this and later steps.
    case sessionStart
    /// Anything else: images, graphs, texts.
    case other
  }

  /// A value under a tag.
  public struct Scalar: Equatable, Sendable {
    public var tag: String
    public var value: Double

    public init(_ tag: String, _ value: Double) {
      self.tag = tag
      self.value = value
    }
  }

  /// Seconds since 1970.
  public var time: Double
  public var step: Int
  public var content: Content

  public init(time: Double, step: Int, _ content: Content) {
    self.time = time
    self.step = step
    self.content = content
  }
}

// The numbers of the fields are those of TensorFlow's event.proto, summary.proto and tensor.proto.

extension ScalarEvent {
  /// The event as a protocol buffer. Values are float32.
  var message: [UInt8] {
    var event = ProtobufWriter()
    event.put(1, double: time)
    if step != 0 { event.put(2, integer: step) }
    switch content {
    case .fileVersion(let version): event.put(3, text: version)
    case .scalars(let scalars):
      var summary = ProtobufWriter()
      for scalar in scalars {
        var value = ProtobufWriter()
        value.put(1, text: scalar.tag)
        value.put(2, float: Float(scalar.value))
        summary.put(1, bytes: value.bytes)
      }
      event.put(5, bytes: summary.bytes)
    case .sessionStart:
      var session = ProtobufWriter()
      session.put(1, integer: 1)
      event.put(7, bytes: session.bytes)
    case .other: break
    }
    return event.bytes
  }

  /// - Throws: `ProtobufReader.Malformed` if the bytes are no event.
  init(message: UnsafeRawBufferPointer) throws {
    time = 0
    step = 0
    content = .other
    var fields = ProtobufReader(message)
    while let (field, value) = try fields.next() {
      switch field {
      case 1: time = value.double ?? 0
      case 2: step = value.integer ?? 0
      case 3: content = .fileVersion(value.text ?? "")
      case 5:
        let scalars = try value.content.map(Self.scalars) ?? []
        if !scalars.isEmpty { content = .scalars(scalars) }
      case 7:
        guard let session = value.content else { break }
        var inner = ProtobufReader(session)
        while let (field, value) = try inner.next() {
          if field == 1, value.integer == 1 { content = .sessionStart }
        }
      default: break
      }
    }
  }

  private static func scalars(_ summary: UnsafeRawBufferPointer) throws -> [Scalar] {
    var scalars: [Scalar] = []
    var values = ProtobufReader(summary)
    while let (field, value) = try values.next() {
      guard field == 1, let bytes = value.content else { continue }
      var tag: String?
      var number: Double?
      var parts = ProtobufReader(bytes)
      while let (field, value) = try parts.next() {
        switch field {
        case 1: tag = value.text
        case 2: number = value.float.map(Double.init)
        // TensorFlow 2 writes scalars as tensors without dimensions.
        case 8: number = try value.content.flatMap(Self.number)
        default: break
        }
      }
      if let tag, let number { scalars.append(Scalar(tag, number)) }
    }
    return scalars
  }

  /// The only element of a tensor; nil if it has several or is no number.
  private static func number(_ tensor: UnsafeRawBufferPointer) throws -> Double? {
    var type = 0
    var content: UnsafeRawBufferPointer?
    var number: Double?
    var isScalar = true
    var fields = ProtobufReader(tensor)
    while let (field, value) = try fields.next() {
      switch field {
      case 1: type = value.integer ?? 0
      case 2:
        var shape = ProtobufReader(value.content ?? .init(start: nil, count: 0))
        while let (field, _) = try shape.next() { isScalar = isScalar && field != 2 }
      case 4: content = value.content
      // A list of one number may be packed or not.
      case 5: number = value.float.map(Double.init) ?? load(value.content, 4, Self.float)
      case 6: number = value.double ?? load(value.content, 8, Self.double)
      case 7, 10:
        number =
          try value.integer.map(Double.init)
          ?? value.content.map { bytes in
            var packed = ProtobufReader(bytes)
            return Double(Int64(bitPattern: try packed.varint()))
          }
      default: break
      }
    }
    guard isScalar else { return nil }
    if let content, !content.isEmpty {
      switch type {
      case 1: number = load(content, 4, Self.float)
      case 2: number = load(content, 8, Self.double)
      case 3: number = load(content, 4) { Double($0.loadUnaligned(as: Int32.self)) }
      case 9: number = load(content, 8) { Double($0.loadUnaligned(as: Int64.self)) }
      default: break
      }
    }
    return number
  }

  private static func load(
    _ bytes: UnsafeRawBufferPointer?, _ count: Int, _ read: (UnsafeRawBufferPointer) -> Double
  ) -> Double? {
    guard let bytes, bytes.count == count else { return nil }
    return read(bytes)
  }

  private static func float(_ bytes: UnsafeRawBufferPointer) -> Double {
    Double(Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))))
  }

  private static func double(_ bytes: UnsafeRawBufferPointer) -> Double {
    Double(bitPattern: UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)))
  }
}
