extension Kernels {
  /// Layer normalisation of each row: y = (x − mean) / √(variance + ε) · gain + bias.
  ///
  /// - Parameters:
  ///   - x: Input [rows, columns].
  ///   - normalized: (x − mean) / √(variance + ε) [rows, columns], kept for the backward pass.
  ///   - inverseDeviations: 1 / √(variance + ε) of each row.
  public static func layerNorm(
    _ x: UnsafePointer<Float>, gain: UnsafePointer<Float>, bias: UnsafePointer<Float>,
    epsilon: Float, y: UnsafeMutablePointer<Float>, normalized: UnsafeMutablePointer<Float>,
    inverseDeviations: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let line = x + row * columns
      var sum = Lanes()
      forEachBlock(columns) {
        sum += load(line + $0)
      } partial: {
        sum += loadPartial(line + $0, $1)
      }
      let mean = horizontalSum(sum) / Float(columns)
      let center = normalized + row * columns
      mapVector(line, center, columns) { $0 - mean }
      let variance = dot(center, center, count: columns) / Float(columns)
      let inverse = 1 / (variance + epsilon).squareRoot()
      inverseDeviations[row] = inverse
      multiply(center, by: inverse, count: columns)
      let output = y + row * columns
      mapVectors(center, gain, output, columns) { $0 * $1 }
      mapVectors(output, bias, output, columns) { $0 + $1 }
    }
  }

  /// Gradients of ``layerNorm``: adds to `gainGradient` and `biasGradient`, writes `dx` (which may be
  /// `dy`).
  public static func layerNormBackward(
    dy: UnsafePointer<Float>, normalized: UnsafePointer<Float>,
    inverseDeviations: UnsafePointer<Float>, gain: UnsafePointer<Float>,
    gainGradient: UnsafeMutablePointer<Float>, biasGradient: UnsafeMutablePointer<Float>,
    dx: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let gradient = dy + row * columns
      let center = normalized + row * columns
      var sum = Lanes()
      var product = Lanes()
      @inline(__always)
      func accumulate(_ i: Int, _ dy: Lanes, _ n: Lanes, _ g: Lanes) {
        sum = sum.addingProduct(dy, g)
        product = product.addingProduct(dy * g, n)
      }
      forEachBlock(columns) { i in
        let (d, n) = (load(gradient + i), load(center + i))
        store(load(gainGradient + i).addingProduct(d, n), gainGradient + i)
        store(load(biasGradient + i) + d, biasGradient + i)
        accumulate(i, d, n, load(gain + i))
      } partial: { i, count in
        let (d, n) = (loadPartial(gradient + i, count), loadPartial(center + i, count))
        storePartial(
          loadPartial(gainGradient + i, count).addingProduct(d, n), gainGradient + i, count)
        storePartial(loadPartial(biasGradient + i, count) + d, biasGradient + i, count)
        accumulate(i, d, n, loadPartial(gain + i, count))
      }
      let meanGradient = horizontalSum(sum) / Float(columns)
      let meanProduct = horizontalSum(product) / Float(columns)
      let inverse = inverseDeviations[row]
      let output = dx + row * columns
      mapVectors(gradient, gain, output, columns) { $0 * $1 - meanGradient }
      mapVectors(output, center, output, columns) { ($0 - $1 * meanProduct) * inverse }
    }
  }
}
