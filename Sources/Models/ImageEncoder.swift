import Compute

/// Images as packed region features and, where wanted, one global vector each.
public final class ImageBatch {
  /// [Σ regions, dimension], image by image without padding.
  public let regions = FloatBuffer()
  /// Regions of image i are offsets[i] ..< offsets[i + 1].
  public var offsets: [Int] = [0]
  /// [images, global dimension].
  public let globals = FloatBuffer()
  /// Each image's position in the whole batch, which keys its dropout masks.
  public var items: [Int] = []

  public init() {}
  public var count: Int { items.count }

  /// Takes over some images of another batch of the same encoder.
  ///
  /// - Parameter images: Their numbers there.
  public func copy(_ images: [Int], of other: ImageBatch, for encoder: ImageEncoder) {
    items = images.map { other.items[$0] }
    offsets = [0]
    let (width, global) = (encoder.regionDimension, encoder.globalDimension)
    if global > 0 { globals.reserve(images.count * global) }
    if width > 0 {
      regions.reserve(
        width * images.reduce(0) { $0 + other.offsets[$1 + 1] - other.offsets[$1] })
    }
    for (place, image) in images.enumerated() {
      if global > 0 {
        (globals.pointer + place * global).update(
          from: other.globals.pointer + image * global, count: global)
      }
      guard width > 0 else { continue }
      let range = other.offsets[image]..<other.offsets[image + 1]
      let start = offsets[place]
      (regions.pointer + start * width).update(
        from: other.regions.pointer + range.lowerBound * width, count: range.count * width)
      offsets.append(start + range.count)
    }
  }
}

/// Images to unit vectors: projected regions pooled, or a projected global vector, or their sum,
/// L2-normalised.
public struct ImageEncoder: Sendable {
  let regions: (any RegionEncoder)?
  let pooling: Pooling?
  let global: ResidualProjection?
  public let dropoutRate: Double
  public let dimension: Int
  public let regionDimension: Int
  public let globalDimension: Int

  /// What an image encoder is made of.
  public struct Options: Sendable {
    /// Columns of the region features; 0 leaves the region branch out.
    public var regionDimension = 0
    /// Columns of the global features; 0 leaves the global branch out.
    public var globalDimension = 0
    /// Decides what carries the regions into the joint space.
    public var kind = ImageEncoderDescriptor.regions
    public var hidden = 256
    public var pooling = PoolingKind.mean
    public var dropout = 0.0
    public init() {}
  }

  /// - Parameters:
  ///   - dimension: Of the joint space.
  ///   - layout: Gets the parameters, named `image.…` and `image.global.…`.
  public init(_ options: Options, dimension: Int, layout: inout ParameterLayout) {
    self.dimension = dimension
    regionDimension = options.regionDimension
    globalDimension = options.globalDimension
    dropoutRate = options.dropout
    let hasRegions = options.regionDimension > 0
    regions = hasRegions ? options.kind.makeRegions(options, dimension, &layout) : nil
    pooling =
      hasRegions
      ? Pooling(options.pooling, name: "image.pool", width: dimension, layout: &layout) : nil
    global =
      options.globalDimension > 0
      ? ResidualProjection(
        "image.global", inputs: options.globalDimension, hidden: options.hidden,
        outputs: dimension, layout: &layout) : nil
  }

  /// The encoder at work on one batch at a time.
  public final class Pass {
    private let encoder: ImageEncoder
    private let regions: (any RegionPass)?
    private let pooling: Pooling.Pass?
    private let global: ResidualProjection.Pass?
    private let sum = FloatBuffer()
    private let sumGradient = FloatBuffer()
    private let norms = FloatBuffer()
    private var batch = ImageBatch()
    /// 0, 1, 2, …: a global vector is a row of its own.
    private var rowOffsets: [Int] = [0]
    /// Unit vectors of the last batch [images, dimension].
    public let embeddings = FloatBuffer()
    /// What the image vectors are pooled from, in the joint space: the projected regions, or the
    /// projected global vectors of a model without regions.
    public private(set) var regionStates: Grounding.Regions

    public init(_ encoder: ImageEncoder) {
      self.encoder = encoder
      regions = encoder.regions?.pass()
      pooling = encoder.pooling.map(Pooling.Pass.init)
      global = encoder.global.map(ResidualProjection.Pass.init)
      regionStates = Grounding.Regions(rows: UnsafePointer(sum.pointer), offsets: [0])
    }

    /// Fills ``embeddings`` and ``regionStates``; the batch must stay until the backward pass is done.
    public func forward(_ batch: ImageBatch, weights: Weights, dropout: DropoutKeys?) {
      let dimension = encoder.dimension
      let count = batch.count
      self.batch = batch
      while rowOffsets.count <= count { rowOffsets.append(rowOffsets.count) }
      let total = sum.reserveZeroed(count * dimension)
      if let regions, let pooling {
        let projected = regions.forward(
          batch.regions.pointer, offsets: batch.offsets, weights: weights,
          dropout: hiddenDropout(dropout, DropoutSite.imageHidden, batch.offsets))
        let pooled = pooling.forward(projected, offsets: batch.offsets, weights: weights)
        Kernels.add(pooled, to: total, count: count * dimension)
        regionStates = Grounding.Regions(rows: UnsafePointer(projected), offsets: batch.offsets)
      }
      if let global {
        let projected = global.forward(
          batch.globals.pointer, rows: count, weights: weights,
          dropout: hiddenDropout(dropout, DropoutSite.globalHidden, rowOffsets))
        Kernels.add(projected, to: total, count: count * dimension)
        if regions == nil {
          regionStates = Grounding.Regions(rows: UnsafePointer(projected), offsets: rowOffsets)
        }
      }
      Kernels.normalizeRows(
        total, y: embeddings.reserve(count * dimension), inverseNorms: norms.reserve(count),
        rows: count, columns: dimension)
    }

    /// Adds the parameters' gradients for dy [images, dimension].
    ///
    /// - Parameter dRegions: Gradient of ``regionStates``, packed as they are; nil where they are
    ///   not used.
    public func backward(
      _ dy: UnsafePointer<Float>, regions dRegions: UnsafePointer<Float>? = nil, weights: Weights,
      gradients: Gradients, dropout: DropoutKeys?
    ) {
      let dimension = encoder.dimension
      let count = batch.count
      let gradient = sumGradient.reserve(count * dimension)
      Kernels.normalizeBackward(
        y: embeddings.pointer, inverseNorms: norms.pointer, dy: dy, dx: gradient, rows: count,
        columns: dimension)
      if let regions, let pooling {
        let rows = pooling.backward(
          gradient, offsets: batch.offsets, weights: weights, gradients: gradients)
        if let dRegions {
          Kernels.add(dRegions, to: rows, count: (batch.offsets.last ?? 0) * dimension)
        }
        regions.backward(
          rows, weights: weights, gradients: gradients,
          dropout: hiddenDropout(dropout, DropoutSite.imageHidden, batch.offsets))
      }
      // Where there are no regions, the global vectors stand in for them.
      if regions == nil, let dRegions {
        Kernels.add(dRegions, to: gradient, count: count * dimension)
      }
      global?.backward(
        gradient, weights: weights, gradients: gradients,
        dropout: hiddenDropout(dropout, DropoutSite.globalHidden, rowOffsets))
    }

    /// Dropout on the hidden units of a residual MLP.
    private func hiddenDropout(_ keys: DropoutKeys?, _ site: Int, _ offsets: [Int]) -> Dropout? {
      Dropout(
        rate: encoder.dropoutRate, keys: keys, site: site, offsets: offsets, items: batch.items)
    }
  }
}
