import Compute

/// Word embeddings without context: a bag of words, the strongest simple text side there is.
public struct WordTokenEncoder: TokenEncoder {
  let table: Parameter
  let dimension: Int
  let dropoutRate: Double

  /// - Parameters:
  ///   - name: Prefix of the parameters' names.
  ///   - words: Vocabulary size.
  ///   - dimension: Of the word embeddings, and so of the output.
  ///   - dropoutRate: On the word embeddings.
  public init(
    _ name: String, words: Int, dimension: Int, dropoutRate: Double,
    layout: inout ParameterLayout
  ) {
    table = layout.add(
      "\(name).embedding.weight", [words, dimension], .uniform(bound: 0.1), isTable: true)
    self.dimension = dimension
    self.dropoutRate = dropoutRate
  }

  func pass(regions: RegionAttention.Pass?) -> any TokenPass { Pass(self) }

  /// The encoder at work.
  public final class Pass: TokenPass {
    private let encoder: WordTokenEncoder
    private let output = FloatBuffer()
    private var batch = TokenBatch()
    private var rows: UnsafePointer<Float>

    public init(_ encoder: WordTokenEncoder) {
      self.encoder = encoder
      rows = UnsafePointer(output.pointer)
    }

    public var wordGradients: (rows: UnsafePointer<Float>, ids: [Int32]) { (rows, batch.ids) }

    public func forward(
      _ batch: TokenBatch, weights: Weights, dropout: DropoutKeys?
    ) -> UnsafeMutablePointer<Float> {
      self.batch = batch
      let dimension = encoder.dimension
      let table = weights[encoder.table]
      let y = output.reserve(batch.ids.count * dimension)
      for (row, id) in batch.ids.enumerated() {
        (y + row * dimension).update(from: table + Int(id) * dimension, count: dimension)
      }
      mask(dropout)?.apply(y, columns: dimension)
      return y
    }

    public func backward(
      _ gradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
      dropout: DropoutKeys?
    ) {
      mask(dropout)?.apply(gradient, columns: encoder.dimension)
      rows = UnsafePointer(gradient)
    }

    private func mask(_ keys: DropoutKeys?) -> Dropout? {
      Dropout(
        rate: encoder.dropoutRate, keys: keys, site: DropoutSite.words, offsets: batch.offsets,
        items: batch.items)
    }
  }
}

extension TextEncoderDescriptor {
  public static let words = TextEncoderDescriptor(
    name: "words", title: "words", summary: "the words alone without context", traits: [],
    settings: ["word_dimension"],
    widths: { (states: $0.wordDimension, table: $0.wordDimension) }
  ) { options, layout in
    WordTokenEncoder(
      "text", words: options.words, dimension: options.wordDimension,
      dropoutRate: options.dropout, layout: &layout)
  }
}
