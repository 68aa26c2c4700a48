import Compute
import Ground

/// Captions to unit vectors: tokens in context, a projection where the widths differ, pooling,
/// L2 normalisation.
public struct TextEncoder: Sendable {
  /// The network that puts the tokens in context.
  let tokens: any TokenEncoder
  let projection: Linear?
  let pooling: Pooling
  /// A weight for each word, for pooling by inverse document frequency.
  let wordWeights: [Float]
  /// What it is in the registry.
  public let kind: TextEncoderDescriptor
  public let dimension: Int
  /// The word table, whose gradient is added apart from the others.
  public var table: Parameter { tokens.table }
  public let tableWidth: Int

  /// What a text encoder is made of.
  public struct Options: Sendable {
    public typealias Kind = TextEncoderDescriptor
    public var kind = Kind.gru
    public var words: Int
    public var wordDimension = 300
    public var width = 256
    /// Whether the GRU's states get a linear map of the word's own embedding added.
    public var skip = false
    public var layers = 4
    public var heads = 4
    public var intermediate = 1024
    public var positions = 512
    public var pooling = PoolingKind.mean
    public var dropout = 0.0
    /// [words], only for `weighted` pooling.
    public var wordWeights: [Float] = []
    public init(words: Int) { self.words = words }

    /// Columns of the word table.
    public var tableWidth: Int { kind.widths(self).table }
  }

  /// - Parameters:
  ///   - dimension: Of the joint space.
  ///   - layout: Gets the parameters, named `text.…`; the word table last.
  public init(_ options: Options, dimension: Int, layout: inout ParameterLayout) {
    kind = options.kind
    self.dimension = dimension
    wordWeights = options.wordWeights
    tableWidth = options.tableWidth
    let width = options.kind.widths(options).states
    projection =
      width == dimension && options.kind.has(.fitsJointSpace)
      ? nil : Linear("text.projection", inputs: width, outputs: dimension, layout: &layout)
    pooling = Pooling(options.pooling, name: "text.pool", width: dimension, layout: &layout)
    tokens = options.kind.make(options, &layout)
  }

  /// The encoder at work on one batch at a time.
  public final class Pass {
    private let encoder: TextEncoder
    private let tokens: any TokenPass
    private let regionAttention: RegionAttention.Pass?
    private let pooling: Pooling.Pass
    private let projected = FloatBuffer()
    private let tokenGradient = FloatBuffer()
    private let pooledGradient = FloatBuffer()
    private let norms = FloatBuffer()
    private var rowWeights: [Float] = []
    private var features: UnsafeMutablePointer<Float>?
    private var batch = TokenBatch()
    /// Unit vectors of the last batch [captions, dimension].
    public let embeddings = FloatBuffer()
    /// The tokens in the joint space, before pooling [tokens, dimension], packed as the batch is.
    public private(set) var states: UnsafePointer<Float>

    /// - Parameter regions: Makes it a pass of grounded mode, in which a transformer's layers see the
    ///   regions given to ``forward(_:regions:weights:dropout:)``; other encoders ignore it.
    public init(_ encoder: TextEncoder, regions: RegionAttention? = nil) {
      self.encoder = encoder
      let attention = regions.map(RegionAttention.Pass.init)
      regionAttention = attention
      tokens = encoder.tokens.pass(regions: attention)
      pooling = Pooling.Pass(encoder.pooling)
      states = UnsafePointer(projected.pointer)
    }

    /// Fills ``embeddings`` and ``states`` in grounded mode.
    ///
    /// - Parameters:
    ///   - batch: Each of its captions names its image.
    ///   - regions: Of the images; those that captions name are copied.
    public func forward(
      _ batch: TokenBatch, regions: Grounding.Regions, weights: Weights, dropout: DropoutKeys?
    ) {
      regionAttention?.look(at: regions, batch: batch)
      forward(batch, weights: weights, dropout: dropout)
    }

    /// Fills ``embeddings`` and ``states``.
    public func forward(_ batch: TokenBatch, weights: Weights, dropout: DropoutKeys?) {
      let dimension = encoder.dimension
      self.batch = batch
      let context = tokens.forward(batch, weights: weights, dropout: dropout)
      features = context
      var rows = context
      if let projection = encoder.projection {
        rows = projected.reserve(batch.ids.count * dimension)
        projection.forward(context, rows: batch.ids.count, into: rows, weights: weights)
      }
      states = UnsafePointer(rows)
      if encoder.pooling.kind == .weighted {
        rowWeights.removeAll(keepingCapacity: true)
        for id in batch.ids { rowWeights.append(encoder.wordWeights[Int(id)]) }
      }
      let pooled = pooling.forward(
        rows, offsets: batch.offsets, rowWeights: rowWeights, weights: weights)
      Kernels.normalizeRows(
        pooled, y: embeddings.reserve(batch.count * dimension),
        inverseNorms: norms.reserve(batch.count), rows: batch.count, columns: dimension)
    }

    /// Adds the gradients of all parameters but the word table.
    ///
    /// - Parameters:
    ///   - dy: Gradient of ``embeddings`` [captions, dimension]; nil where they are not used.
    ///   - states: Gradient of ``states`` [tokens, dimension], which may be overwritten; nil where
    ///     they are not used.
    public func backward(
      _ dy: UnsafePointer<Float>?, states dStates: UnsafeMutablePointer<Float>? = nil,
      weights: Weights, gradients: Gradients, dropout: DropoutKeys?
    ) {
      let dimension = encoder.dimension
      let count = batch.count
      let rows = batch.offsets.last ?? 0
      var result = dStates
      if let dy {
        let pooled = pooledGradient.reserve(count * dimension)
        Kernels.normalizeBackward(
          y: embeddings.pointer, inverseNorms: norms.pointer, dy: dy, dx: pooled, rows: count,
          columns: dimension)
        let pooling = pooling.backward(
          pooled, offsets: batch.offsets, weights: weights, gradients: gradients)
        if let dStates { Kernels.add(dStates, to: pooling, count: rows * dimension) }
        result = pooling
      }
      guard var gradient = result else { return }
      if let projection = encoder.projection, let features {
        let input = tokenGradient.reserve(rows * projection.inputs)
        projection.backward(
          x: features, dy: gradient, rows: rows, dx: input, weights: weights, gradients: gradients)
        gradient = input
      }
      tokens.backward(gradient, weights: weights, gradients: gradients, dropout: dropout)
    }

    /// Adds the gradient of the regions that a grounded pass has seen, after its backward pass.
    ///
    /// - Parameter target: Gradient of all regions, packed as they are.
    public func addRegionGradient(
      to target: UnsafeMutablePointer<Float>, regions: Grounding.Regions
    ) {
      regionAttention?.addRegionGradient(to: target, regions: regions)
    }

    /// Adds the word table's gradient to `table` for the words whose id is in `rows`, so that
    /// threads can share the work by id and the order of the sums stays fixed.
    public func addWordGradients(to table: UnsafeMutablePointer<Float>, rows: Range<Int>) {
      let width = encoder.tableWidth
      let (gradients, ids) = tokens.wordGradients
      for (row, id) in ids.enumerated() where rows.contains(Int(id)) {
        Kernels.add(gradients + row * width, to: table + Int(id) * width, count: width)
      }
    }

    /// Table rows that the last batch looked up, with repetitions.
    public var touchedWords: [Int32] { tokens.wordGradients.ids }
  }
}
