import Compute
import Ground

/// One layer of BERT: self-attention and a feed-forward network, each followed by dropout, the
/// residual sum and layer normalisation.
struct TransformerLayer: Sendable {
  let index: Int
  let width: Int
  let heads: Int
  let dropoutRate: Double
  let query: Linear
  let key: Linear
  let value: Linear
  let attentionOutput: Linear
  let attentionNorm: LayerNorm
  let intermediate: Linear
  let output: Linear
  let outputNorm: LayerNorm

  init(
    _ name: String, index: Int, width: Int, heads: Int, intermediate: Int, dropoutRate: Double,
    layout: inout ParameterLayout
  ) {
    func linear(_ part: String, _ inputs: Int, _ outputs: Int, _ layout: inout ParameterLayout)
      -> Linear
    {
      Linear(
        "\(name).\(part)", inputs: inputs, outputs: outputs,
        initializer: .normal(deviation: 0.02), layout: &layout)
    }
    self.index = index
    self.width = width
    self.heads = heads
    self.dropoutRate = dropoutRate
    query = linear("attention.self.query", width, width, &layout)
    key = linear("attention.self.key", width, width, &layout)
    value = linear("attention.self.value", width, width, &layout)
    attentionOutput = linear("attention.output.dense", width, width, &layout)
    attentionNorm = LayerNorm("\(name).attention.output.LayerNorm", width: width, layout: &layout)
    self.intermediate = linear("intermediate.dense", width, intermediate, &layout)
    output = linear("output.dense", intermediate, width, &layout)
    outputNorm = LayerNorm("\(name).output.LayerNorm", width: width, layout: &layout)
  }

  /// A layer at work.
  final class Pass {
    private let layer: TransformerLayer
    private let attentionNorm: LayerNorm.Pass
    private let outputNorm: LayerNorm.Pass
    private let q = FloatBuffer()
    private let k = FloatBuffer()
    private let v = FloatBuffer()
    private let probabilities = FloatBuffer()
    private let context = FloatBuffer()
    private let residual = FloatBuffer()
    private let attended = FloatBuffer()
    private let hidden = FloatBuffer()
    private let activated = FloatBuffer()
    private let result = FloatBuffer()
    private let gradientA = FloatBuffer()
    private let gradientB = FloatBuffer()
    private let dq = FloatBuffer()
    private let dk = FloatBuffer()
    private let dv = FloatBuffer()
    private let hiddenGradient = FloatBuffer()
    private let scores = FloatBuffer()
    private var input: UnsafePointer<Float>?
    /// What the feed-forward network works on.
    private var middle: UnsafePointer<Float>?
    /// The blocks on regions, where the batch is looked at with images.
    private var regions: RegionAttention.Pass?
    private var batch = TokenBatch()
    private var offsets: [Int] { batch.offsets }
    private var items: [Int] { batch.items }
    private var tables: [Int] = []

    init(_ layer: TransformerLayer) {
      self.layer = layer
      attentionNorm = LayerNorm.Pass(layer.attentionNorm)
      outputNorm = LayerNorm.Pass(layer.outputNorm)
    }

    /// Returns [tokens, width]; `x` must stay until the backward pass is done.
    ///
    /// - Parameter regions: What the tokens also attend to; nil in retrieval mode.
    func forward(
      _ x: UnsafeMutablePointer<Float>, batch: TokenBatch, weights: Weights,
      dropout: DropoutKeys?, regions: RegionAttention.Pass? = nil
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let rows = batch.ids.count
      input = UnsafePointer(x)
      self.batch = batch
      self.regions = regions
      layer.query.forward(x, rows: rows, into: q.reserve(rows * width), weights: weights)
      layer.key.forward(x, rows: rows, into: k.reserve(rows * width), weights: weights)
      layer.value.forward(x, rows: rows, into: v.reserve(rows * width), weights: weights)
      attend(dropout)
      let sum = residual.reserve(rows * width)
      layer.attentionOutput.forward(context.pointer, rows: rows, into: sum, weights: weights)
      mask(sum, part: 1, dropout)
      Kernels.add(x, to: sum, count: rows * width)
      var middle = attended.reserve(rows * width)
      attentionNorm.forward(sum, y: middle, rows: rows, weights: weights)
      if let regions {
        middle = regions.forward(
          middle, layer: layer.index, batch: batch, weights: weights, dropout: dropout)
      }
      self.middle = UnsafePointer(middle)

      let wide = layer.intermediate.outputs
      let h = hidden.reserve(rows * wide)
      layer.intermediate.forward(middle, rows: rows, into: h, weights: weights, addsBias: false)
      if let bias = layer.intermediate.bias {
        Kernels.addBiasGELU(
          weights[bias], x: h, y: activated.reserve(rows * wide), rows: rows, columns: wide)
      }
      layer.output.forward(activated.pointer, rows: rows, into: sum, weights: weights)
      mask(sum, part: 2, dropout)
      Kernels.add(middle, to: sum, count: rows * width)
      let y = result.reserve(rows * width)
      outputNorm.forward(sum, y: y, rows: rows, weights: weights)
      return y
    }

    /// Adds the parameters' gradients and returns the input's [tokens, width].
    func backward(
      _ dy: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
      dropout: DropoutKeys?
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let wide = layer.intermediate.outputs
      let rows = offsets.last ?? 0
      guard let x = input, let middle else { return dy }
      // a: gradient of the residual path; b: the same after dropout, into the sub-layer.
      let a = gradientA.reserve(rows * width)
      let b = gradientB.reserve(rows * width)
      outputNorm.backward(dy, dx: a, rows: rows, weights: weights, gradients: gradients)
      b.update(from: a, count: rows * width)
      mask(b, part: 2, dropout)
      let dh = hiddenGradient.reserve(rows * wide)
      layer.output.backward(
        x: activated.pointer, dy: b, rows: rows, dx: dh, weights: weights, gradients: gradients)
      Kernels.geluBackward(input: hidden.pointer, gradient: dh, count: rows * wide)
      layer.intermediate.backward(
        x: middle, dy: dh, rows: rows, dx: a, accumulate: true, weights: weights,
        gradients: gradients)
      regions?.backward(
        a, layer: layer.index, batch: batch, weights: weights, gradients: gradients,
        dropout: dropout)

      attentionNorm.backward(a, dx: a, rows: rows, weights: weights, gradients: gradients)
      b.update(from: a, count: rows * width)
      mask(b, part: 1, dropout)
      let dContext = dy
      layer.attentionOutput.backward(
        x: context.pointer, dy: b, rows: rows, dx: dContext, weights: weights,
        gradients: gradients)
      attendBackward(dContext, rows: rows, dropout)
      for (projection, gradient) in [(layer.query, dq), (layer.key, dk), (layer.value, dv)] {
        projection.backward(
          x: x, dy: gradient.pointer, rows: rows, dx: a, accumulate: true, weights: weights,
          gradients: gradients)
      }
      return a
    }

    /// Attention of each caption on itself, into `context`.
    private func attend(_ dropout: DropoutKeys?) {
      let width = layer.width
      tables.removeAll(keepingCapacity: true)
      var size = 0
      for item in items.indices {
        tables.append(size)
        let length = offsets[item + 1] - offsets[item]
        size += layer.heads * length * length
      }
      probabilities.reserve(size)
      context.reserve((offsets.last ?? 0) * width)
      for item in items.indices {
        let start = offsets[item] * width
        let length = offsets[item + 1] - offsets[item]
        Kernels.attention(
          q: q.pointer + start, k: k.pointer + start, v: v.pointer + start,
          probabilities: probabilities.pointer + tables[item],
          dropoutRate: dropout == nil ? 0 : Float(layer.dropoutRate),
          dropoutKey: attentionKey(dropout, item), scratch: scores.reserve(length * length),
          context: context.pointer + start, length: length, keys: length, heads: layer.heads,
          headSize: width / layer.heads)
      }
    }

    private func attendBackward(
      _ dContext: UnsafePointer<Float>, rows: Int, _ dropout: DropoutKeys?
    ) {
      let width = layer.width
      dq.reserve(rows * width)
      dk.reserve(rows * width)
      dv.reserve(rows * width)
      for item in items.indices {
        let start = offsets[item] * width
        let length = offsets[item + 1] - offsets[item]
        Kernels.attentionBackward(
          q: q.pointer + start, k: k.pointer + start, v: v.pointer + start,
          probabilities: probabilities.pointer + tables[item],
          dropoutRate: dropout == nil ? 0 : Float(layer.dropoutRate),
          dropoutKey: attentionKey(dropout, item), dContext: dContext + start,
          scratch: scores.reserve(2 * length * length), dq: dq.pointer + start,
          dk: dk.pointer + start,
          dv: dv.pointer + start, length: length, keys: length, heads: layer.heads,
          headSize: width / layer.heads)
      }
    }

    private func attentionKey(_ dropout: DropoutKeys?, _ item: Int) -> UInt64 {
      dropout?.key(
        site: DropoutSite.transformer(layer: layer.index, part: 0), item: items[item]) ?? 0
    }

    private func mask(_ x: UnsafeMutablePointer<Float>, part: Int, _ dropout: DropoutKeys?) {
      Dropout(
        rate: layer.dropoutRate, keys: dropout,
        site: DropoutSite.transformer(layer: layer.index, part: part), offsets: offsets,
        items: items)?.apply(x, columns: layer.width)
    }
  }
}
