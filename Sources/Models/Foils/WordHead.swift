import Compute

/// Grounded token states to logits over the vocabulary, as BERT's masked-language-model head:
/// linear, GELU, layer normalisation, and the word table as output matrix, with a bias of its own.
public struct WordHead: Sendable {
  let dense: Linear
  let norm: LayerNorm
  let bias: Parameter
  public let words: Int
  /// Columns of the word table.
  public let width: Int

  /// - Parameters:
  ///   - name: Prefix of the parameters' names.
  ///   - inputs: Columns of the grounded states.
  ///   - words: Vocabulary size.
  ///   - width: Columns of the word table.
  public init(
    _ name: String, inputs: Int, words: Int, width: Int, layout: inout ParameterLayout
  ) {
    self.words = words
    self.width = width
    dense = Linear("\(name).dense", inputs: inputs, outputs: width, layout: &layout)
    norm = LayerNorm("\(name).LayerNorm", width: width, layout: &layout)
    bias = layout.add("\(name).bias", [words], .zeros)
  }

  /// Copies the parameters of another head of the same shape, as TAGS-DC's correction head begins as
  /// a copy of the masked language model's.
  public func copy(from other: WordHead, in values: UnsafeMutablePointer<Float>) {
    let pairs = [
      (dense.weight, other.dense.weight), (norm.gain, other.norm.gain),
      (norm.bias, other.norm.bias), (bias, other.bias),
    ]
    for (target, source) in pairs {
      (values + target.offset).update(from: values + source.offset, count: target.count)
    }
    if let target = dense.bias, let source = other.dense.bias {
      (values + target.offset).update(from: values + source.offset, count: target.count)
    }
  }

  /// A head at work.
  public final class Pass {
    private let layer: WordHead
    private let table: Parameter
    private let norm: LayerNorm.Pass
    private let inner = FloatBuffer()
    private let activated = FloatBuffer()
    private let hidden = FloatBuffer()
    private let output = FloatBuffer()
    private let hiddenGradient = FloatBuffer()
    private let innerGradient = FloatBuffer()
    private let inputGradient = FloatBuffer()
    private var input: UnsafePointer<Float>?
    private(set) var rows = 0

    /// - Parameter table: The word table [words, width], which the output is tied to.
    public init(_ layer: WordHead, table: Parameter) {
      self.layer = layer
      self.table = table
      norm = LayerNorm.Pass(layer.norm)
    }

    /// Returns the probabilities of all words [rows, words].
    ///
    /// - Parameter x: [rows, inputs]; must stay until the backward pass is done.
    public func forward(
      _ x: UnsafePointer<Float>, rows: Int, weights: Weights
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      self.rows = rows
      input = x
      let pre = inner.reserve(rows * width)
      layer.dense.forward(x, rows: rows, into: pre, weights: weights, addsBias: false)
      let y = activated.reserve(rows * width)
      if let bias = layer.dense.bias {
        Kernels.addBiasGELU(weights[bias], x: pre, y: y, rows: rows, columns: width)
      }
      let h = hidden.reserve(rows * width)
      norm.forward(y, y: h, rows: rows, weights: weights)
      let logits = output.reserve(rows * layer.words)
      BLAS.gemm(
        transposeB: true, m: rows, n: layer.words, k: width, a: h, lda: width,
        b: weights[table], ldb: width, c: logits, ldc: layer.words)
      Kernels.addBias(weights[layer.bias], to: logits, rows: rows, columns: layer.words)
      for row in 0..<rows { Kernels.softmax(logits + row * layer.words, count: layer.words) }
      return logits
    }

    /// Returns the gradient of the input [rows, inputs] and adds those of all parameters but the
    /// word table, given the gradient of the logits, which must stay until
    /// ``addTableGradient(to:rows:)`` is done.
    public func backward(
      _ dLogits: UnsafePointer<Float>, weights: Weights, gradients: Gradients
    ) -> UnsafeMutablePointer<Float> {
      let width = layer.width
      let dh = hiddenGradient.reserve(rows * width)
      let dx = inputGradient.reserve(rows * layer.dense.inputs)
      guard rows > 0, let input else { return dx }
      BLAS.gemm(
        m: rows, n: width, k: layer.words, a: dLogits, lda: layer.words, b: weights[table],
        ldb: width, c: dh, ldc: width)
      Kernels.addColumnSums(
        of: dLogits, rows: rows, columns: layer.words, stride: layer.words,
        to: gradients[layer.bias])
      let da = innerGradient.reserve(rows * width)
      norm.backward(dh, dx: da, rows: rows, weights: weights, gradients: gradients)
      Kernels.geluBackward(input: inner.pointer, gradient: da, count: rows * width)
      layer.dense.backward(
        x: input, dy: da, rows: rows, dx: dx, weights: weights, gradients: gradients)
      return dx
    }

    /// Adds the table's gradient for words in `range`, so that threads can share the work.
    ///
    /// - Parameters:
    ///   - dLogits: As given to the backward pass.
    ///   - table: Gradient of the word table [words, width].
    public func addTableGradient(
      _ dLogits: UnsafePointer<Float>, to table: UnsafeMutablePointer<Float>,
      words range: Range<Int>
    ) {
      guard rows > 0 else { return }
      let width = layer.width
      BLAS.gemm(
        transposeA: true, m: range.count, n: width, k: rows, a: dLogits + range.lowerBound,
        lda: layer.words, b: hidden.pointer, ldb: width, beta: 1,
        c: table + range.lowerBound * width, ldc: width)
    }
  }
}
