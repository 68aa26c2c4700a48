import Compute

/// Word embeddings through a bidirectional GRU: the text side of VSE++ and its descendants.
public struct GRUTokenEncoder: Sendable {
  let gru: BiGRU
  let table: Parameter
  let dimension: Int
  let dropoutRate: Double

  /// - Parameters:
  ///   - name: Prefix of the parameters' names.
  ///   - words: Vocabulary size.
  ///   - dimension: Of the word embeddings.
  ///   - width: Of the GRU's states, and so of the output.
  ///   - dropoutRate: On the word embeddings.
  public init(
    _ name: String, words: Int, dimension: Int, width: Int, dropoutRate: Double,
    layout: inout ParameterLayout
  ) {
    gru = BiGRU("\(name).gru", inputs: dimension, width: width, layout: &layout)
    table = layout.add(
      "\(name).embedding.weight", [words, dimension], .uniform(bound: 0.1), isTable: true)
    self.dimension = dimension
    self.dropoutRate = dropoutRate
  }

  /// The encoder at work.
  public final class Pass: TokenPass {
    private let encoder: GRUTokenEncoder
    private let gru: BiGRU.Pass
    private var ids: [Int32] = []
    private var offsets: [Int] = []
    private var items: [Int] = []
    private var inputGradient: UnsafeMutablePointer<Float>

    public init(_ encoder: GRUTokenEncoder) {
      self.encoder = encoder
      gru = BiGRU.Pass(encoder.gru)
      inputGradient = gru.prepare(offsets: [0])
    }

    public var wordGradients: (rows: UnsafePointer<Float>, ids: [Int32]) {
      (UnsafePointer(inputGradient), ids)
    }

    public func forward(
      _ batch: TokenBatch, weights: Weights, dropout: DropoutKeys?
    ) -> UnsafeMutablePointer<Float> {
      let input = gru.prepare(offsets: batch.offsets)
      let table = weights[encoder.table]
      let dimension = encoder.dimension
      offsets = batch.offsets
      items = batch.items
      ids.removeAll(keepingCapacity: true)
      for (row, packed) in gru.packedRows.enumerated() {
        let id = batch.ids[packed]
        ids.append(id)
        (input + row * dimension).update(from: table + Int(id) * dimension, count: dimension)
      }
      mask(input, dropout)
      return gru.forward(weights: weights)
    }

    public func backward(
      _ gradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
      dropout: DropoutKeys?
    ) {
      inputGradient = gru.backward(gradient, weights: weights, gradients: gradients)
      mask(inputGradient, dropout)
    }

    /// Dropout on the rows, which stand in time-step order, each keyed by its caption and position.
    private func mask(_ rows: UnsafeMutablePointer<Float>, _ dropout: DropoutKeys?) {
      guard encoder.dropoutRate > 0, let dropout else { return }
      let dimension = encoder.dimension
      var itemOfPacked = [Int](repeating: 0, count: offsets.last ?? 0)
      for (index, item) in items.enumerated() {
        for packed in offsets[index]..<offsets[index + 1] {
          itemOfPacked[packed] = item << 10 | (packed - offsets[index])
        }
      }
      for (row, packed) in gru.packedRows.enumerated() {
        Kernels.dropout(
          rows + row * dimension, count: dimension, rate: Float(encoder.dropoutRate),
          key: dropout.key(site: DropoutSite.words, item: itemOfPacked[packed]))
      }
    }
  }
}
