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
  /// What the values are that are no scalars, one word each; not written.
  var omitted: [String] = []

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
        let scalars = try value.content.map { try Self.scalars($0, omitted: &omitted) } ?? []
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

  private static func scalars(
    _ summary: UnsafeRawBufferPointer, omitted: inout [String]
  ) throws -> [Scalar] {
    var scalars: [Scalar] = []
    var values = ProtobufReader(summary)
    while let (field, value) = try values.next() {
      guard field == 1, let bytes = value.content else { continue }
      var tag: String?
      var number: Double?
      var kind = "values without a number"
      var parts = ProtobufReader(bytes)
      while let (field, value) = try parts.next() {
        switch field {
        case 1: tag = value.text
        case 2: number = value.float.map(Double.init)
        case 3, 5: kind = "histograms"
        case 4: kind = "images"
        case 6: kind = "sounds"
        // TensorFlow 2 writes scalars as tensors without dimensions.
        case 8:
          guard let content = value.content else { break }
          let tensor = try ScalarTensor(content)
          number = tensor.number
          kind = tensor.kind
        default: break
        }
      }
      if let tag, let number {
        scalars.append(Scalar(tag, number))
      } else {
        omitted.append(tag == nil ? "values without a name" : kind)
      }
    }
    return scalars
  }
}
