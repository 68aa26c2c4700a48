/// Everything that settings, batches and the trainer need to know about a text encoder.
///
/// It is the value of `model.text.kind`: equal to another one if their names are.
public struct TextEncoderDescriptor: Sendable {
  /// Its name in run files: `gru`.
  public let name: String
  /// Its name in sentences: `GRU`.
  public let title: String
  /// What it is, with an article: `a bidirectional GRU`.
  public let summary: String
  public let traits: Traits
  /// The settings of `model.text` that it has beside those that all text encoders have.
  public let settings: Set<String>
  /// What the names of its parameters begin with, where they are otherwise those of the checkpoints
  /// that `model.text.pretrained` may name; nil where it loads none.
  public let pretrainedPrefix: String?
  /// Columns of its token states and of its word table.
  let widths: @Sendable (TextEncoder.Options) -> (states: Int, table: Int)
  /// Makes it, with its parameters named `text.…`, the word table last.
  let make: @Sendable (TextEncoder.Options, inout ParameterLayout) -> any TokenEncoder

  /// What sets text encoders apart for those who use one.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads a caption between a first and a last marker, `[CLS] … [SEP]`.
    public static let marksEnds = Traits(rawValue: 1)
    /// Has an embedding for each of so many positions; longer captions are cut.
    public static let learnsPositions = Traits(rawValue: 2)
    /// Regions can enter its layers (``RegionAttention``).
    public static let layersSeeRegions = Traits(rawValue: 4)
    /// A token's state depends on the tokens around it.
    public static let seesContext = Traits(rawValue: 8)
    /// Its states need no projection where they are as wide as the joint space.
    public static let fitsJointSpace = Traits(rawValue: 16)
  }

  init(
    name: String, title: String, summary: String, traits: Traits, settings: Set<String>,
    pretrainedPrefix: String? = nil,
    widths: @escaping @Sendable (TextEncoder.Options) -> (states: Int, table: Int),
    make: @escaping @Sendable (TextEncoder.Options, inout ParameterLayout) -> any TokenEncoder
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.traits = traits
    self.settings = settings
    self.pretrainedPrefix = pretrainedPrefix
    self.widths = widths
    self.make = make
  }

  /// Whether `model.text.pretrained` may name a checkpoint for it.
  public var loadsPretrained: Bool { pretrainedPrefix != nil }

  public func has(_ trait: Traits) -> Bool { traits.contains(trait) }
}

/// What puts the tokens of captions in context: the layers of a text encoder below pooling.
protocol TokenEncoder: Sendable {
  /// The word table, whose gradient is added apart from the others.
  var table: Parameter { get }

  /// The encoder at work.
  ///
  /// - Parameter regions: What lets its layers see regions; an encoder without layers that can leaves
  ///   it aside.
  func pass(regions: RegionAttention.Pass?) -> any TokenPass
}

extension TextEncoderDescriptor: RawRepresentable, CaseIterable, Hashable {
  public static var allCases: [TextEncoderDescriptor] { TextEncoderRegistry.all }

  public init?(rawValue: String) {
    guard let found = TextEncoderRegistry.all.first(where: { $0.name == rawValue }) else {
      return nil
    }
    self = found
  }

  public var rawValue: String { name }

  public static func == (a: TextEncoderDescriptor, b: TextEncoderDescriptor) -> Bool {
    a.name == b.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
