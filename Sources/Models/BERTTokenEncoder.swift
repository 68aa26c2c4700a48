import Compute

/// BERT's encoder (Devlin et al., NAACL 2019) at any size, with the parameter names of Hugging
/// Face's `BertModel`, so that its checkpoints load.
public struct BERTTokenEncoder: TokenEncoder {
  let width: Int
  let dropoutRate: Double
  let table: Parameter
  let positions: Parameter
  let tokenTypes: Parameter
  let norm: LayerNorm
  let layers: [TransformerLayer]
  /// How many positions have an embedding: the longest caption, in tokens.
  public let maximumLength: Int

  /// - Parameters:
  ///   - name: Prefix of the parameters' names.
  ///   - words: Vocabulary size.
  ///   - width: Hidden size, a multiple of `heads`.
  ///   - intermediate: Width of the feed-forward layers.
  ///   - positions: Longest caption in tokens.
  ///   - dropoutRate: On embeddings, attention probabilities and sub-layer outputs.
  public init(
    _ name: String, words: Int, width: Int, layers: Int, heads: Int, intermediate: Int,
    positions: Int, dropoutRate: Double, layout: inout ParameterLayout
  ) {
    self.width = width
    self.dropoutRate = dropoutRate
    maximumLength = positions
    let initializer = Initializer.normal(deviation: 0.02)
    self.positions = layout.add(
      "\(name).embeddings.position_embeddings.weight", [positions, width], initializer)
    tokenTypes = layout.add(
      "\(name).embeddings.token_type_embeddings.weight", [2, width], initializer)
    norm = LayerNorm("\(name).embeddings.LayerNorm", width: width, layout: &layout)
    self.layers = (0..<layers).map { index in
      TransformerLayer(
        "\(name).encoder.layer.\(index)", index: index, width: width, heads: heads,
        intermediate: intermediate, dropoutRate: dropoutRate, layout: &layout)
    }
    table = layout.add(
      "\(name).embeddings.word_embeddings.weight", [words, width], initializer, isTable: true)
  }

  func pass(regions: RegionAttention.Pass?) -> any TokenPass { Pass(self, regions: regions) }

  /// The encoder at work.
  public final class Pass: TokenPass {
    private let encoder: BERTTokenEncoder
    private let norm: LayerNorm.Pass
    private let layers: [TransformerLayer.Pass]
    /// What lets the tokens see regions; nil in retrieval mode.
    private let regions: RegionAttention.Pass?
    private let sum = FloatBuffer()
    private let embedded = FloatBuffer()
    private let tableGradient = FloatBuffer()
    private var batch = TokenBatch()

    public convenience init(_ encoder: BERTTokenEncoder) { self.init(encoder, regions: nil) }

    /// - Parameter regions: Has to look at a batch's regions before each forward pass.
    init(_ encoder: BERTTokenEncoder, regions: RegionAttention.Pass?) {
      self.encoder = encoder
      self.regions = regions
      norm = LayerNorm.Pass(encoder.norm)
      layers = encoder.layers.map(TransformerLayer.Pass.init)
    }

    public var wordGradients: (rows: UnsafePointer<Float>, ids: [Int32]) {
      (UnsafePointer(tableGradient.pointer), batch.ids)
    }

    public func forward(
      _ batch: TokenBatch, weights: Weights, dropout: DropoutKeys?
    ) -> UnsafeMutablePointer<Float> {
      self.batch = batch
      let width = encoder.width
      let rows = batch.ids.count
      let x = sum.reserve(rows * width)
      let words = weights[encoder.table]
      let positions = weights[encoder.positions]
      // A caption is one segment: token type 0.
      let type = weights[encoder.tokenTypes]
      forEachToken { row, position, id in
        let target = x + row * width
        target.update(from: words + id * width, count: width)
        Kernels.add(positions + position * width, to: target, count: width)
        Kernels.add(type, to: target, count: width)
      }
      let y = embedded.reserve(rows * width)
      norm.forward(x, y: y, rows: rows, weights: weights)
      embeddingDropout(dropout)?.apply(y, columns: width)
      return layers.reduce(y) { input, layer in
        layer.forward(
          input, batch: batch, weights: weights, dropout: dropout, regions: regions)
      }
    }

    public func backward(
      _ gradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
      dropout: DropoutKeys?
    ) {
      let width = encoder.width
      let rows = batch.ids.count
      let dy = layers.reversed().reduce(gradient) { dy, layer in
        layer.backward(dy, weights: weights, gradients: gradients, dropout: dropout)
      }
      embeddingDropout(dropout)?.apply(dy, columns: width)
      let dx = tableGradient.reserve(rows * width)
      norm.backward(dy, dx: dx, rows: rows, weights: weights, gradients: gradients)
      let dPositions = gradients[encoder.positions]
      let dType = gradients[encoder.tokenTypes]
      forEachToken { row, position, _ in
        Kernels.add(dx + row * width, to: dPositions + position * width, count: width)
        Kernels.add(dx + row * width, to: dType, count: width)
      }
    }

    private func embeddingDropout(_ keys: DropoutKeys?) -> Dropout? {
      Dropout(
        rate: encoder.dropoutRate, keys: keys, site: DropoutSite.words, offsets: batch.offsets,
        items: batch.items)
    }

    /// Calls `body` with each packed row, its position in its caption and its word.
    private func forEachToken(_ body: (Int, Int, Int) -> Void) {
      for item in 0..<batch.count {
        for row in batch.offsets[item]..<batch.offsets[item + 1] {
          body(row, row - batch.offsets[item], Int(batch.ids[row]))
        }
      }
    }
  }
}

extension TextEncoderDescriptor {
  public static let bert = TextEncoderDescriptor(
    name: "bert", title: "BERT", summary: "a BERT transformer",
    traits: [.marksEnds, .learnsPositions, .layersSeeRegions, .seesContext],
    settings: ["hidden", "layers", "heads", "intermediate", "positions", "pretrained"],
    pretrainedPrefix: "text.bert.",
    widths: { (states: $0.width, table: $0.width) }
  ) { options, layout in
    BERTTokenEncoder(
      "text.bert", words: options.words, width: options.width, layers: options.layers,
      heads: options.heads, intermediate: options.intermediate, positions: options.positions,
      dropoutRate: options.dropout, layout: &layout)
  }
}

/// Layer normalisation with learned gain and bias, ε = 10⁻¹² as in BERT.
struct LayerNorm: Sendable {
  let gain: Parameter
  let bias: Parameter
  let width: Int

  init(_ name: String, width: Int, layout: inout ParameterLayout) {
    self.width = width
    gain = layout.add("\(name).weight", [width], .ones)
    bias = layout.add("\(name).bias", [width], .zeros)
  }

  /// A normalisation at work.
  final class Pass {
    private let layer: LayerNorm
    private let normalized = FloatBuffer()
    private let inverses = FloatBuffer()

    init(_ layer: LayerNorm) { self.layer = layer }

    func forward(
      _ x: UnsafePointer<Float>, y: UnsafeMutablePointer<Float>, rows: Int, weights: Weights
    ) {
      Kernels.layerNorm(
        x, gain: weights[layer.gain], bias: weights[layer.bias], epsilon: 1e-12, y: y,
        normalized: normalized.reserve(rows * layer.width),
        inverseDeviations: inverses.reserve(rows), rows: rows, columns: layer.width)
    }

    func backward(
      _ dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>, rows: Int, weights: Weights,
      gradients: Gradients
    ) {
      Kernels.layerNormBackward(
        dy: dy, normalized: normalized.pointer, inverseDeviations: inverses.pointer,
        gain: weights[layer.gain], gainGradient: gradients[layer.gain],
        biasGradient: gradients[layer.bias], dx: dx, rows: rows, columns: layer.width)
    }
  }
}
