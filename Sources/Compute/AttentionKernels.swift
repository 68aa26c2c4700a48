import Ground

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

  /// Multi-head attention of one sequence on itself or on other rows: softmax(Q Kᵀ / √headSize) V
  /// for each head.
  ///
  /// - Parameters:
  ///   - q: Queries [length, width], width = heads · headSize.
  ///   - k: Keys [keys, width]; likewise the values `v`.
  ///   - probabilities: Attention [heads, length, keys], kept for the backward pass, which
  ///     draws the dropout mask again.
  ///   - dropoutRate: On the probabilities, with `dropoutKey`; 0 for none.
  ///   - scratch: Of length · keys floats.
  ///   - context: Result [length, width].
  public static func attention(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    probabilities: UnsafeMutablePointer<Float>, dropoutRate: Float, dropoutKey: UInt64,
    scratch: UnsafeMutablePointer<Float>, context: UnsafeMutablePointer<Float>, length: Int,
    keys: Int, heads: Int, headSize: Int
  ) {
    let width = heads * headSize
    let scale = 1 / Float(headSize).squareRoot()
    let size = length * keys
    for head in 0..<heads {
      let column = head * headSize
      let table = probabilities + head * size
      for i in 0..<length {
        let line = table + i * keys
        dots(
          q + i * width + column, with: k + column, rows: keys, stride: width, to: line,
          count: headSize)
        softmax(line, count: keys, scale: scale)
      }
      var dropped = UnsafePointer(table)
      if dropoutRate > 0 {
        // The copy that is multiplied with V; the backward pass draws the same mask.
        scratch.update(from: table, count: size)
        dropout(scratch, count: size, rate: dropoutRate, key: headKey(dropoutKey, head))
        dropped = UnsafePointer(scratch)
      }
      combine(
        v + column, weights: dropped, transposed: false, to: context + column, rows: length,
        depth: keys, stride: width, count: headSize)
    }
  }

  /// Gradients of ``attention``.
  ///
  /// - Parameters:
  ///   - dContext: [length, width].
  ///   - scratch: Of 2 · length · keys floats.
  ///   - dq: Written [length, width].
  ///   - dk: Written [keys, width], or added to where several sequences have the same keys; likewise
  ///     `dv`.
  public static func attentionBackward(
    q: UnsafePointer<Float>, k: UnsafePointer<Float>, v: UnsafePointer<Float>,
    probabilities: UnsafePointer<Float>, dropoutRate: Float, dropoutKey: UInt64,
    dContext: UnsafePointer<Float>, scratch: UnsafeMutablePointer<Float>,
    dq: UnsafeMutablePointer<Float>, dk: UnsafeMutablePointer<Float>,
    dv: UnsafeMutablePointer<Float>, length: Int, keys: Int, heads: Int, headSize: Int,
    addsToKeys: Bool = false
  ) {
    let width = heads * headSize
    let scale = 1 / Float(headSize).squareRoot()
    let size = length * keys
    let dScores = scratch
    let dropped = scratch + size
    for head in 0..<heads {
      let column = head * headSize
      let table = probabilities + head * size
      for i in 0..<length {
        dots(
          dContext + i * width + column, with: v + column, rows: keys, stride: width,
          to: dScores + i * keys, count: headSize)
      }
      dropped.update(from: table, count: size)
      if dropoutRate > 0 {
        // One mask serves both products: it scales p towards V and the gradient towards p.
        let key = headKey(dropoutKey, head)
        dropout(dropped, count: size, rate: dropoutRate, key: key)
        dropout(dScores, count: size, rate: dropoutRate, key: key)
      }
      for i in 0..<length {
        let line = dScores + i * keys
        softmaxBackward(y: table + i * keys, dy: line, dx: line, count: keys, scale: scale)
      }
      combine(
        dContext + column, weights: dropped, transposed: true, to: dv + column, rows: keys,
        depth: length, stride: width, count: headSize, accumulate: addsToKeys)
      combine(
        k + column, weights: dScores, transposed: false, to: dq + column, rows: length,
        depth: keys, stride: width, count: headSize)
      combine(
        q + column, weights: dScores, transposed: true, to: dk + column, rows: keys,
        depth: length, stride: width, count: headSize, accumulate: addsToKeys)
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

  /// Row i of y = Σⱼ weights[i, j] · row j of x, or with weights[j, i] if they are transposed.
  ///
  /// - Parameters:
  ///   - x: [depth, count] with `stride` floats from row to row, as `y` [rows, count].
  ///   - weights: [rows, depth], or [depth, rows] if they are transposed.
  ///   - accumulate: Adds to y.
  static func combine(
    _ x: UnsafePointer<Float>, weights: UnsafePointer<Float>, transposed: Bool,
    to y: UnsafeMutablePointer<Float>, rows: Int, depth: Int, stride: Int, count: Int,
    accumulate: Bool = false
  ) {
    let (row, step) = transposed ? (1, rows) : (depth, 1)
    guard count % 64 == 0, stride % 16 == 0, UInt(bitPattern: x) % 64 == 0 else {
      return combineByRows(
        x, weights: weights, row: row, step: step, to: y, rows: rows, depth: depth,
        stride: stride, count: count, accumulate: accumulate)
    }
    for column in Swift.stride(from: 0, to: count, by: 64) {
      for i in Swift.stride(from: 0, to: rows, by: 6) {
        Tile(
          a: weights + i * row, lda: row, step: step, b: x + column, ldb: stride, depth: depth,
          c: y + i * stride + column, ldc: stride, rows: min(6, rows - i), columns: 64,
          accumulate: accumulate
        ).compute()
      }
    }
  }

  /// ``combine`` for any number of columns and any alignment: the definition.
  static func combineByRows(
    _ x: UnsafePointer<Float>, weights: UnsafePointer<Float>, row: Int, step: Int,
    to y: UnsafeMutablePointer<Float>, rows: Int, depth: Int, stride: Int, count: Int,
    accumulate: Bool = false
  ) {
    for i in 0..<rows {
      let target = y + i * stride
      if !accumulate { target.update(repeating: 0, count: count) }
      for j in 0..<depth {
        add(x + j * stride, scale: weights[i * row + j * step], to: target, count: count)
      }
    }
  }

  private static func headKey(_ key: UInt64, _ head: Int) -> UInt64 {
    RandomStream.mix(key &+ UInt64(truncatingIfNeeded: head))
  }
}
