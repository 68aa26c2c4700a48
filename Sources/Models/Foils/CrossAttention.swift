import Compute
import Ground

/// The extra block of one transformer layer in grounded mode, between self-attention and feed-forward:
/// y = x + γ · (W_o · attention(W_q x; W_k u, W_v u) + b_o), with the tokens x and the regions u of
/// their image in the joint space.
///
/// The gate γ begins at 0, so that grounded mode begins as the retrieval mode that it shares all
/// other weights with. The layout is that of BLIP's image-grounded text encoder (Li et al., ICML
/// 2022), the gate that of Flamingo's inserted layers (Alayrac et al., NeurIPS 2022) without the tanh.
struct CrossAttention: Sendable {
  let index: Int
  let width: Int
  let heads: Int
  let dropoutRate: Double
  let query: Linear
  let key: Linear
  let value: Linear
  let output: Linear
  let gate: Parameter

  /// - Parameters:
  ///   - index: Of the layer.
  ///   - width: Of the tokens, a multiple of `heads`.
  ///   - dimension: Of the regions.
  init(
    _ name: String, index: Int, width: Int, heads: Int, dimension: Int, dropoutRate: Double,
    layout: inout ParameterLayout
  ) {
    self.index = index
    self.width = width
    self.heads = heads
    self.dropoutRate = dropoutRate
    query = Linear("\(name).query", inputs: width, outputs: width, layout: &layout)
    key = Linear("\(name).key", inputs: dimension, outputs: width, layout: &layout)
    value = Linear("\(name).value", inputs: dimension, outputs: width, layout: &layout)
    output = Linear("\(name).output", inputs: width, outputs: width, layout: &layout)
    gate = layout.add("\(name).gate", [1], .zeros)
  }

  /// The regions that a batch of captions looks at: of each image once, however many captions it has.
  struct View {
    /// [rows, dimension].
    var regions: UnsafePointer<Float>
    var rows: Int
    /// Regions of the image at place p are offsets[p] ..< offsets[p + 1].
    var offsets: [Int]
    /// The place of each caption's image.
    var places: [Int]

    func range(of item: Int) -> Range<Int> {
      offsets[places[item]]..<offsets[places[item] + 1]
    }
  }

  /// A block at work.
  final class Pass {
    private let layer: CrossAttention
    private let q = FloatBuffer()
    private let k = FloatBuffer()
    private let v = FloatBuffer()
    private let probabilities = FloatBuffer()
    private let context = FloatBuffer()
    private let attended = FloatBuffer()
    private let result = FloatBuffer()
    private let outputGradient = FloatBuffer()
    private let contextGradient = FloatBuffer()
    private let dq = FloatBuffer()
    private let dk = FloatBuffer()
    private let dv = FloatBuffer()
    private let scores = FloatBuffer()
    private var input: UnsafePointer<Float>?
    /// Where each caption's attention begins.
    private var tables: [Int] = []

    init(_ layer: CrossAttention) { self.layer = layer }

    /// Returns [tokens, width]; `x` must stay until the backward pass is done.
    func forward(
      _ x: UnsafePointer<Float>, batch: TokenBatch, view: View, weights: Weights,
      dropout: DropoutKeys?
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let rows = batch.ids.count
      input = x
      layer.query.forward(x, rows: rows, into: q.reserve(rows * width), weights: weights)
      layer.key.forward(
        view.regions, rows: view.rows, into: k.reserve(view.rows * width), weights: weights)
      layer.value.forward(
        view.regions, rows: view.rows, into: v.reserve(view.rows * width), weights: weights)
      attend(batch, view, dropout)
      let o = attended.reserve(rows * width)
      layer.output.forward(context.pointer, rows: rows, into: o, weights: weights)
      mask(o, batch, dropout)
      let y = result.reserve(rows * width)
      y.update(from: x, count: rows * width)
      Kernels.add(o, scale: weights[layer.gate][0], to: y, count: rows * width)
      return y
    }

    /// Adds the gradients of the parameters and of the regions, and turns that of the result into
    /// that of the input [tokens, width].
    ///
    /// - Parameter regionGradient: [rows, dimension], packed as the view's regions are.
    func backward(
      _ gradient: UnsafeMutablePointer<Float>, batch: TokenBatch, view: View,
      regionGradient: UnsafeMutablePointer<Float>, weights: Weights, gradients: Gradients,
      dropout: DropoutKeys?
    ) {
      guard let input else { return }
      let width = layer.width
      let rows = batch.ids.count
      gradients[layer.gate][0] += Kernels.dot(gradient, attended.pointer, count: rows * width)
      let dOutput = outputGradient.reserveZeroed(rows * width)
      Kernels.add(gradient, scale: weights[layer.gate][0], to: dOutput, count: rows * width)
      mask(dOutput, batch, dropout)
      let dContext = contextGradient.reserve(rows * width)
      layer.output.backward(
        x: context.pointer, dy: dOutput, rows: rows, dx: dContext, weights: weights,
        gradients: gradients)
      attendBackward(dContext, batch, view, dropout)
      layer.query.backward(
        x: input, dy: dq.pointer, rows: rows, dx: gradient, accumulate: true, weights: weights,
        gradients: gradients)
      layer.key.backward(
        x: view.regions, dy: dk.pointer, rows: view.rows, dx: regionGradient, accumulate: true,
        weights: weights, gradients: gradients)
      layer.value.backward(
        x: view.regions, dy: dv.pointer, rows: view.rows, dx: regionGradient, accumulate: true,
        weights: weights, gradients: gradients)
    }

    /// Attention of each caption on its image's regions, into `context`.
    private func attend(_ batch: TokenBatch, _ view: View, _ dropout: DropoutKeys?) {
      let width = layer.width
      tables.removeAll(keepingCapacity: true)
      var size = 0
      for item in 0..<batch.count {
        tables.append(size)
        let length = batch.offsets[item + 1] - batch.offsets[item]
        size += layer.heads * length * view.range(of: item).count
      }
      probabilities.reserve(size)
      context.reserve(batch.ids.count * width)
      for item in 0..<batch.count {
        let start = batch.offsets[item] * width
        let length = batch.offsets[item + 1] - batch.offsets[item]
        let regions = view.range(of: item)
        Kernels.attention(
          q: q.pointer + start, k: k.pointer + regions.lowerBound * width,
          v: v.pointer + regions.lowerBound * width,
          probabilities: probabilities.pointer + tables[item],
          dropoutRate: dropout == nil ? 0 : Float(layer.dropoutRate),
          dropoutKey: attentionKey(dropout, batch.items[item]),
          scratch: scores.reserve(length * regions.count), context: context.pointer + start,
          length: length, keys: regions.count, heads: layer.heads, headSize: width / layer.heads)
      }
    }

    private func attendBackward(
      _ dContext: UnsafePointer<Float>, _ batch: TokenBatch, _ view: View, _ dropout: DropoutKeys?
    ) {
      let width = layer.width
      dq.reserve(batch.ids.count * width)
      // Several captions of an image add to the same keys and values.
      dk.reserveZeroed(view.rows * width)
      dv.reserveZeroed(view.rows * width)
      for item in 0..<batch.count {
        let start = batch.offsets[item] * width
        let length = batch.offsets[item + 1] - batch.offsets[item]
        let regions = view.range(of: item)
        let first = regions.lowerBound * width
        Kernels.attentionBackward(
          q: q.pointer + start, k: k.pointer + first, v: v.pointer + first,
          probabilities: probabilities.pointer + tables[item],
          dropoutRate: dropout == nil ? 0 : Float(layer.dropoutRate),
          dropoutKey: attentionKey(dropout, batch.items[item]), dContext: dContext + start,
          scratch: scores.reserve(2 * length * regions.count), dq: dq.pointer + start,
          dk: dk.pointer + first, dv: dv.pointer + first, length: length, keys: regions.count,
          heads: layer.heads, headSize: width / layer.heads, addsToKeys: true)
      }
    }

    private func attentionKey(_ dropout: DropoutKeys?, _ item: Int) -> UInt64 {
      dropout?.key(site: DropoutSite.regions(layer: layer.index, part: 0), item: item) ?? 0
    }

    private func mask(
      _ x: UnsafeMutablePointer<Float>, _ batch: TokenBatch, _ dropout: DropoutKeys?
    ) {
      Dropout(
        rate: layer.dropoutRate, keys: dropout,
        site: DropoutSite.regions(layer: layer.index, part: 1), offsets: batch.offsets,
        items: batch.items)?.apply(x, columns: layer.width)
    }
  }
}
