extension Kernels {
  /// In-place softmax of `scale · x` over `count` elements.
  public static func softmax(_ x: UnsafeMutablePointer<Float>, count: Int, scale: Float = 1) {
    var peak = -Float.infinity
    for i in 0..<count { peak = max(peak, x[i]) }
    mapVector(x, x, count) { exponential(($0 - peak) * scale) }
    var sum: Float = 0
    for i in 0..<count { sum += x[i] }
    multiply(x, by: 1 / sum, count: count)
  }

  /// dx = scale · y · (dy − Σ y·dy) for y = softmax(scale · x); `dx` may be `dy`.
  public static func softmaxBackward(
    y: UnsafePointer<Float>, dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
    count: Int, scale: Float = 1
  ) {
    let mean = dot(y, dy, count: count)
    mapVectors(y, dy, dx, count) { $0 * ($1 - mean) * scale }
  }

  /// Multi-head self-attention of one sequence: softmax(Q Kᵀ / √headSize) V for each head.
  ///
  /// - Parameters:
  ///   - q: Queries [length, width], width = heads · headSize; likewise `k`, `v`.
  ///   - probabilities: Attention [heads, length, length], kept for the backward pass, which
  ///     draws the dropout mask again.
  ///   - dropoutRate: On the probabilities, with `dropoutKey`; 0 for none.
  ///   - context: Result [length, width].
  public static func attention(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    probabilities: UnsafeMutablePointer<Float>, dropoutRate: Float, dropoutKey: UInt64,
    context: UnsafeMutablePointer<Float>, length: Int, heads: Int, headSize: Int
  ) {
    let width = heads * headSize
    let scale = 1 / Float(headSize).squareRoot()
    for head in 0..<heads {
      let column = head * headSize
      let table = probabilities + head * length * length
      for i in 0..<length {
        let line = table + i * length
        for j in 0..<length {
          line[j] = dot(q + i * width + column, k + j * width + column, count: headSize)
        }
        softmax(line, count: length, scale: scale)
      }
    }
    // Dropout changes the copy that is multiplied with V; the backward pass draws the same mask.
    for head in 0..<heads {
      let column = head * headSize
      let table = probabilities + head * length * length
      for i in 0..<length {
        let output = context + i * width + column
        output.update(repeating: 0, count: headSize)
        for j in 0..<length {
          var p = table[i * length + j]
          if dropoutRate > 0 {
            dropout(
              &p, count: 1, rate: dropoutRate,
              key: elementKey(dropoutKey, (head * length + i) * length + j))
          }
          add(v + j * width + column, scale: p, to: output, count: headSize)
        }
      }
    }
  }

  /// Gradients of ``attention``.
  ///
  /// - Parameters:
  ///   - dContext: [length, width].
  ///   - dScores: Scratch of `length` floats.
  ///   - dq: Written [length, width]; likewise `dk`, `dv`.
  public static func attentionBackward(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    probabilities: UnsafePointer<Float>, dropoutRate: Float, dropoutKey: UInt64,
    dContext: UnsafePointer<Float>, dScores: UnsafeMutablePointer<Float>,
    dq: UnsafeMutablePointer<Float>, dk: UnsafeMutablePointer<Float>,
    dv: UnsafeMutablePointer<Float>, length: Int, heads: Int, headSize: Int
  ) {
    let width = heads * headSize
    let scale = 1 / Float(headSize).squareRoot()
    for pointer in [dq, dk, dv] { pointer.update(repeating: 0, count: length * width) }
    for head in 0..<heads {
      let column = head * headSize
      let table = probabilities + head * length * length
      for i in 0..<length {
        let line = table + i * length
        let gradient = dContext + i * width + column
        for j in 0..<length {
          // One mask value serves both products: it scales p towards V and the gradient towards p.
          var mask: Float = 1
          if dropoutRate > 0 {
            dropout(
              &mask, count: 1, rate: dropoutRate,
              key: elementKey(dropoutKey, (head * length + i) * length + j))
          }
          add(gradient, scale: line[j] * mask, to: dv + j * width + column, count: headSize)
          dScores[j] = mask * dot(gradient, v + j * width + column, count: headSize)
        }
        softmaxBackward(y: line, dy: dScores, dx: dScores, count: length, scale: scale)
        for j in 0..<length {
          add(
            k + j * width + column, scale: dScores[j], to: dq + i * width + column, count: headSize)
          add(
            q + i * width + column, scale: dScores[j], to: dk + j * width + column, count: headSize)
        }
      }
    }
  }

  private static func elementKey(_ key: UInt64, _ element: Int) -> UInt64 {
    RandomStream.mix(key &+ UInt64(truncatingIfNeeded: element))
  }
}
