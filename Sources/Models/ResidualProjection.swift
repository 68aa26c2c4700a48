import Compute

/// Projects feature vectors into the joint space: fc(x) + mlp(x), the linear map with a residual
/// two-layer perceptron of VSE∞ (Chen et al., CVPR 2021), without batch normalisation.
public struct ResidualProjection: RegionEncoder {
  public let linear: Linear
  let first: Linear
  let second: Linear

  public init(
    _ name: String, inputs: Int, hidden: Int, outputs: Int, layout: inout ParameterLayout
  ) {
    linear = Linear("\(name).linear", inputs: inputs, outputs: outputs, layout: &layout)
    first = Linear("\(name).mlp.0", inputs: inputs, outputs: hidden, layout: &layout)
    second = Linear("\(name).mlp.1", inputs: hidden, outputs: outputs, layout: &layout)
  }

  func pass() -> any RegionPass { Pass(self) }

  /// A projection at work: its activations from the forward to the backward pass.
  public final class Pass: RegionPass {
    private let layer: ResidualProjection
    private let hidden = FloatBuffer()
    private let output = FloatBuffer()
    private let gradient = FloatBuffer()
    private var input: UnsafePointer<Float>?
    private var rows = 0

    public init(_ layer: ResidualProjection) { self.layer = layer }

    /// Each region by itself.
    func forward(
      _ x: UnsafePointer<Float>, offsets: [Int], weights: Weights, dropout: Dropout?
    ) -> UnsafeMutablePointer<Float> {
      forward(x, rows: offsets.last ?? 0, weights: weights, dropout: dropout)
    }

    /// Returns [rows, outputs]; `x` [rows, inputs] must stay until the backward pass is done.
    public func forward(
      _ x: UnsafePointer<Float>, rows: Int, weights: Weights, dropout: Dropout?
    ) -> UnsafeMutablePointer<Float> {
      self.rows = rows
      input = x
      let y = output.reserve(rows * layer.linear.outputs)
      let h = hidden.reserve(rows * layer.first.outputs)
      layer.linear.forward(x, rows: rows, into: y, weights: weights)
      layer.first.forward(x, rows: rows, into: h, weights: weights, addsBias: false)
      if let bias = layer.first.bias {
        Kernels.addBiasReLU(weights[bias], to: h, rows: rows, columns: layer.first.outputs)
      }
      dropout?.apply(h, columns: layer.first.outputs)
      layer.second.forward(h, rows: rows, into: y, weights: weights, accumulate: true)
      return y
    }

    /// Adds the parameters' gradients for dy [rows, outputs]; features get none.
    public func backward(
      _ dy: UnsafePointer<Float>, weights: Weights, gradients: Gradients, dropout: Dropout?
    ) {
      guard let x = input else { return }
      let h = UnsafePointer(hidden.pointer)
      let dh = gradient.reserve(rows * layer.first.outputs)
      layer.linear.backward(x: x, dy: dy, rows: rows, weights: weights, gradients: gradients)
      layer.second.backward(
        x: h, dy: dy, rows: rows, dx: dh, weights: weights, gradients: gradients)
      dropout?.apply(dh, columns: layer.first.outputs)
      // Where dropout zeroed h the gradient is zero already, so the ReLU's mask can be read off h.
      Kernels.reluBackward(output: h, gradient: dh, count: rows * layer.first.outputs)
      layer.first.backward(x: x, dy: dh, rows: rows, weights: weights, gradients: gradients)
    }
  }
}

/// One dropout layer in one step: each item's rows get the mask of that item.
public struct Dropout {
  public let rate: Float
  public let keys: DropoutKeys
  public let site: Int
  /// Rows of item i are offsets[i] ..< offsets[i + 1].
  public let offsets: [Int]
  /// Position of each item in the whole batch.
  public let items: [Int]

  public init?(rate: Double, keys: DropoutKeys?, site: Int, offsets: [Int], items: [Int]) {
    guard rate > 0, let keys else { return nil }
    self.rate = Float(rate)
    self.keys = keys
    self.site = site
    self.offsets = offsets
    self.items = items
  }

  /// Masks x [rows, columns] in place; the same call masks its gradient.
  public func apply(_ x: UnsafeMutablePointer<Float>, columns: Int) {
    for (index, item) in items.enumerated() {
      let start = offsets[index]
      Kernels.dropout(
        x + start * columns, count: (offsets[index + 1] - start) * columns, rate: rate,
        key: keys.key(site: site, item: item))
    }
  }
}
