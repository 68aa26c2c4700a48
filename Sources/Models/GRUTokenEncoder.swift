import Compute

/// Word embeddings through a bidirectional GRU: the text side of VSE++ and its descendants.
public struct GRUTokenEncoder: TokenEncoder {
  let gru: BiGRU
  /// From a word's own embedding past the GRU.
  let skip: Linear?
  let table: Parameter
  let dimension: Int
  let dropoutRate: Double

  /// - Parameters:
  ///   - name: Prefix of the parameters' names.
  ///   - words: Vocabulary size.
  ///   - dimension: Of the word embeddings.
  ///   - width: Of the GRU's states, and so of the output.
  ///   - skip: Whether a linear map of each word's embedding is added to its state.
  ///   - dropoutRate: On the word embeddings.
  public init(
    _ name: String, words: Int, dimension: Int, width: Int, skip: Bool, dropoutRate: Double,
    layout: inout ParameterLayout
  ) {
    gru = BiGRU("\(name).gru", inputs: dimension, width: width, layout: &layout)
    self.skip =
      skip
      ? Linear("\(name).skip", inputs: dimension, outputs: width, bias: false, layout: &layout)
      : nil
    table = layout.add(
      "\(name).embedding.weight", [words, dimension], .uniform(bound: 0.1), isTable: true)
    self.dimension = dimension
    self.dropoutRate = dropoutRate
  }

  func pass(regions: RegionAttention.Pass?) -> any TokenPass { Pass(self) }

  /// The encoder at work.
  public final class Pass: TokenPass {
    private let encoder: GRUTokenEncoder
    private let gru: BiGRU.Pass
    private var ids: [Int32] = []
    private var batch = TokenBatch()
    private var placeOfPacked: [Int] = []
    private let skipped = FloatBuffer()
    private var input: UnsafeMutablePointer<Float>
    private var inputGradient: UnsafeMutablePointer<Float>

    public init(_ encoder: GRUTokenEncoder) {
      self.encoder = encoder
      gru = BiGRU.Pass(encoder.gru)
      input = gru.prepare(offsets: [0])
      inputGradient = input
    }

    public var wordGradients: (rows: UnsafePointer<Float>, ids: [Int32]) {
      (UnsafePointer(inputGradient), ids)
    }

    public func forward(
      _ batch: TokenBatch, weights: Weights, dropout: DropoutKeys?
    ) -> UnsafeMutablePointer<Float> {
      input = gru.prepare(offsets: batch.offsets)
      let table = weights[encoder.table]
      let dimension = encoder.dimension
      self.batch = batch
      ids.removeAll(keepingCapacity: true)
      for (row, packed) in gru.packedRows.enumerated() {
        let id = batch.ids[packed]
        ids.append(id)
        (input + row * dimension).update(from: table + Int(id) * dimension, count: dimension)
      }
      mask(input, dropout)
      let states = gru.forward(weights: weights)
      if let skip = encoder.skip {
        let width = skip.outputs
        let own = skipped.reserve(ids.count * width)
        skip.forward(input, rows: ids.count, into: own, weights: weights)
        for (row, packed) in gru.packedRows.enumerated() {
          Kernels.add(own + row * width, to: states + packed * width, count: width)
        }
      }
      return states
    }

    public func backward(
      _ gradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
      dropout: DropoutKeys?
    ) {
      inputGradient = gru.backward(gradient, weights: weights, gradients: gradients)
      if let skip = encoder.skip {
        let width = skip.outputs
        let own = skipped.reserve(ids.count * width)
        for (row, packed) in gru.packedRows.enumerated() {
          (own + row * width).update(from: gradient + packed * width, count: width)
        }
        skip.backward(
          x: input, dy: own, rows: ids.count, dx: inputGradient, accumulate: true,
          weights: weights, gradients: gradients)
      }
      mask(inputGradient, dropout)
    }

    /// Dropout on the rows, which stand in time-step order, each keyed by its caption and position.
    private func mask(_ rows: UnsafeMutablePointer<Float>, _ dropout: DropoutKeys?) {
      guard encoder.dropoutRate > 0, let dropout else { return }
      let dimension = encoder.dimension
      placeOfPacked.removeAll(keepingCapacity: true)
      for (index, item) in batch.items.enumerated() {
        for position in 0..<(batch.offsets[index + 1] - batch.offsets[index]) {
          placeOfPacked.append(item << 10 | position)
        }
      }
      for (row, packed) in gru.packedRows.enumerated() {
        Kernels.dropout(
          rows + row * dimension, count: dimension, rate: Float(encoder.dropoutRate),
          key: dropout.key(site: DropoutSite.words, item: placeOfPacked[packed]))
      }
    }
  }
}

extension TextEncoderDescriptor {
  public static let gru = TextEncoderDescriptor(
    name: "gru", title: "GRU", summary: "a bidirectional GRU",
    traits: [.seesContext, .fitsJointSpace], settings: ["word_dimension", "hidden", "skip"],
    widths: { (states: $0.width, table: $0.wordDimension) }
  ) { options, layout in
    GRUTokenEncoder(
      "text", words: options.words, dimension: options.wordDimension, width: options.width,
      skip: options.skip, dropoutRate: options.dropout, layout: &layout)
  }
}
