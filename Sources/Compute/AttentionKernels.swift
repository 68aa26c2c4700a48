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
  ///   - scratch: Of length² floats.
  ///   - context: Result [length, width].
  public static func attention(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    probabilities: UnsafeMutablePointer<Float>, dropoutRate: Float, dropoutKey: UInt64,
    scratch: UnsafeMutablePointer<Float>, context: UnsafeMutablePointer<Float>, length: Int,
    heads: Int, headSize: Int
  ) {
    let width = heads * headSize
    let scale = 1 / Float(headSize).squareRoot()
    for head in 0..<heads {
      let column = head * headSize
      let table = probabilities + head * length * length
      for i in 0..<length {
        let line = table + i * length
        dots(
          q + i * width + column, with: k + column, rows: length, stride: width, to: line,
          count: headSize)
        softmax(line, count: length, scale: scale)
      }
      var dropped = UnsafePointer(table)
      if dropoutRate > 0 {
        // The copy that is multiplied with V; the backward pass draws the same mask.
        scratch.update(from: table, count: length * length)
        dropout(
          scratch, count: length * length, rate: dropoutRate, key: headKey(dropoutKey, head))
        dropped = UnsafePointer(scratch)
      }
      for i in 0..<length {
        weightedSum(
          of: v + column, rows: length, stride: width, weights: dropped + i * length,
          weightStride: 1, to: context + i * width + column, count: headSize)
      }
    }
  }

  /// Gradients of ``attention``.
  ///
  /// - Parameters:
  ///   - dContext: [length, width].
  ///   - scratch: Of 2 · length² floats.
  ///   - dq: Written [length, width]; likewise `dk`, `dv`.
  public static func attentionBackward(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    probabilities: UnsafePointer<Float>, dropoutRate: Float, dropoutKey: UInt64,
    dContext: UnsafePointer<Float>, scratch: UnsafeMutablePointer<Float>,
    dq: UnsafeMutablePointer<Float>, dk: UnsafeMutablePointer<Float>,
    dv: UnsafeMutablePointer<Float>, length: Int, heads: Int, headSize: Int
  ) {
    let width = heads * headSize
    let scale = 1 / Float(headSize).squareRoot()
    let size = length * length
    let dScores = scratch
    let dropped = scratch + size
    for head in 0..<heads {
      let column = head * headSize
      let table = probabilities + head * size
      for i in 0..<length {
        dots(
          dContext + i * width + column, with: v + column, rows: length, stride: width,
          to: dScores + i * length, count: headSize)
      }
      dropped.update(from: table, count: size)
      if dropoutRate > 0 {
        // One mask serves both products: it scales p towards V and the gradient towards p.
        let key = headKey(dropoutKey, head)
        dropout(dropped, count: size, rate: dropoutRate, key: key)
        dropout(dScores, count: size, rate: dropoutRate, key: key)
      }
      for i in 0..<length {
        let line = dScores + i * length
        softmaxBackward(y: table + i * length, dy: line, dx: line, count: length, scale: scale)
      }
      for i in 0..<length {
        let place = i * width + column
        weightedSum(
          of: dContext + column, rows: length, stride: width, weights: dropped + i,
          weightStride: length, to: dv + place, count: headSize)
        weightedSum(
          of: k + column, rows: length, stride: width, weights: dScores + i * length,
          weightStride: 1, to: dq + place, count: headSize)
        weightedSum(
          of: q + column, rows: length, stride: width, weights: dScores + i,
          weightStride: length, to: dk + place, count: headSize)
      }
    }
  }

  /// y[r] = x · row r of `matrix`, for rows of `count` floats that begin `stride` apart.
  static func dots(
    _ x: UnsafePointer<Float>, with matrix: UnsafePointer<Float>, rows: Int, stride: Int,
    to y: UnsafeMutablePointer<Float>, count: Int
  ) {
    for row in 0..<rows {
      let line = matrix + row * stride
      var total = Lanes()
      var i = 0
      while i < count {
        total = total.addingProduct(load(x + i, left: count - i), load(line + i, left: count - i))
        i += 16
      }
      y[row] = horizontalSum(total)
    }
  }

  /// y = Σᵣ weights[r · weightStride] · row r of `matrix`; sums stay in registers, 64 columns at a
  /// time.
  static func weightedSum(
    of matrix: UnsafePointer<Float>, rows: Int, stride: Int, weights: UnsafePointer<Float>,
    weightStride: Int, to y: UnsafeMutablePointer<Float>, count: Int
  ) {
    var column = 0
    while column + 64 <= count {
      var (s0, s1, s2, s3) = (Lanes(), Lanes(), Lanes(), Lanes())
      for row in 0..<rows {
        let line = matrix + row * stride + column
        let weight = Lanes(repeating: weights[row * weightStride])
        s0 = s0.addingProduct(weight, load(line))
        s1 = s1.addingProduct(weight, load(line + 16))
        s2 = s2.addingProduct(weight, load(line + 32))
        s3 = s3.addingProduct(weight, load(line + 48))
      }
      store(s0, y + column)
      store(s1, y + column + 16)
      store(s2, y + column + 32)
      store(s3, y + column + 48)
      column += 64
    }
    while column < count {
      let left = count - column
      var sum = Lanes()
      for row in 0..<rows {
        let weight = Lanes(repeating: weights[row * weightStride])
        sum = sum.addingProduct(weight, load(matrix + row * stride + column, left: left))
      }
      store(sum, y + column, left: left)
      column += 16
    }
  }

  private static func headKey(_ key: UInt64, _ head: Int) -> UInt64 {
    RandomStream.mix(key &+ UInt64(truncatingIfNeeded: head))
  }
}
