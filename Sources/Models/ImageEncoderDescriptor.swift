import Ground

/// Everything that settings, batches and the trainer need to know about an image encoder.
///
/// It is the value of `model.image.kind`: equal to another one if their names are.
public struct ImageEncoderDescriptor: Sendable {
  /// Its name in run files: `regions`.
  public let name: String
  /// What of an image it encodes, in words: `its regions`.
  public let summary: String
  /// What it must be given of an image.
  public let features: Features
  /// The settings of `model.image` that it has.
  public let settings: Set<String>
  /// Makes what carries the regions into the joint space, with its parameters named `image.…`.
  let makeRegions:
    @Sendable (ImageEncoder.Options, _ dimension: Int, inout ParameterLayout) -> any RegionEncoder

  /// What data sets have of an image.
  public struct Features: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A set of vectors.
    public static let regions = Features(rawValue: 1)
    /// One vector.
    public static let global = Features(rawValue: 2)
  }

  init(
    name: String, summary: String, features: Features, settings: Set<String>,
    makeRegions:
      @escaping @Sendable (
        ImageEncoder.Options, _ dimension: Int, inout ParameterLayout
      ) -> any RegionEncoder = { options, dimension, layout in
        ResidualProjection(
          "image", inputs: options.regionDimension, hidden: options.hidden, outputs: dimension,
          layout: &layout)
      }
  ) {
    self.name = name
    self.summary = summary
    self.features = features
    self.settings = settings
    self.makeRegions = makeRegions
  }

  public var seesRegions: Bool { features.contains(.regions) }
  public var seesGlobal: Bool { features.contains(.global) }
}

/// What carries the regions of images into the joint space, below pooling.
protocol RegionEncoder: Sendable {
  /// The encoder at work.
  func pass() -> any RegionPass
}

/// A region encoder at work: one vector a region.
protocol RegionPass: AnyObject {
  /// Returns [regions, dimension of the joint space].
  ///
  /// - Parameters:
  ///   - x: [regions, columns of the features]; must stay until the backward pass is done.
  ///   - offsets: Regions of image i are offsets[i] ..< offsets[i + 1].
  func forward(
    _ x: UnsafePointer<Float>, offsets: [Int], weights: Weights, dropout: Dropout?
  ) -> UnsafeMutablePointer<Float>

  /// Adds the parameters' gradients for dy [regions, dimension]; features get none.
  func backward(
    _ dy: UnsafePointer<Float>, weights: Weights, gradients: Gradients, dropout: Dropout?)
}

extension ImageEncoderDescriptor {
  public static let regions = ImageEncoderDescriptor(
    name: "regions", summary: "its regions", features: .regions,
    settings: ["pool", "hidden", "dropout"])
  public static let global = ImageEncoderDescriptor(
    name: "global", summary: "one global vector", features: .global,
    settings: ["hidden", "dropout"])
  public static let both = ImageEncoderDescriptor(
    name: "both", summary: "both", features: [.regions, .global],
    settings: ["pool", "hidden", "dropout"])
}

extension ImageEncoderDescriptor: RawRepresentable, CaseIterable, Hashable {
  public static var allCases: [ImageEncoderDescriptor] { ImageEncoderRegistry.all }

  public init?(rawValue: String) {
    guard let found = ImageEncoderRegistry.all.first(where: { $0.name == rawValue }) else {
      return nil
    }
    self = found
  }

  public var rawValue: String { name }

  public static func == (a: ImageEncoderDescriptor, b: ImageEncoderDescriptor) -> Bool {
    a.name == b.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
