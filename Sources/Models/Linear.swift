import Compute

/// y = x Wᵀ + b, with W [outputs, inputs] as PyTorch stores it.
public struct Linear: Sendable {
  public let weight: Parameter
  public let bias: Parameter?
  public let inputs: Int
  public let outputs: Int

  public init(
    _ name: String, inputs: Int, outputs: Int, bias: Bool = true,
    initializer: Initializer? = nil, layout: inout ParameterLayout
  ) {
    self.inputs = inputs
    self.outputs = outputs
    weight = layout.add(
      "\(name).weight", [outputs, inputs], initializer ?? .xavier(outputs, inputs))
    self.bias = bias ? layout.add("\(name).bias", [outputs], .zeros) : nil
  }

  /// Writes y [rows, outputs], or adds the product to it.
  public func forward(
    _ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>, weights: Weights,
    accumulate: Bool = false, addsBias: Bool = true
  ) {
    BLAS.gemm(
      transposeB: true, m: rows, n: outputs, k: inputs, a: x, lda: inputs, b: weights[weight],
      ldb: inputs, beta: accumulate ? 1 : 0, c: y, ldc: outputs)
    if addsBias, let bias {
      Kernels.addBias(weights[bias], to: y, rows: rows, columns: outputs)
    }
  }

  /// Adds the parameters' gradients and, where asked for, writes (or adds to) `dx` [rows, inputs].
  public func backward(
    x: UnsafePointer<Float>, dy: UnsafePointer<Float>, rows: Int,
    dx: UnsafeMutablePointer<Float>? = nil, accumulate: Bool = false, weights: Weights,
    gradients: Gradients
  ) {
    BLAS.gemm(
      transposeA: true, m: outputs, n: inputs, k: rows, a: dy, lda: outputs, b: x, ldb: inputs,
      beta: 1, c: gradients[weight], ldc: inputs)
    if let bias {
      Kernels.addColumnSums(
        of: dy, rows: rows, columns: outputs, stride: outputs, to: gradients[bias])
    }
    if let dx {
      BLAS.gemm(
        m: rows, n: inputs, k: outputs, a: dy, lda: outputs, b: weights[weight], ldb: inputs,
        beta: accumulate ? 1 : 0, c: dx, ldc: inputs)
    }
  }
}
