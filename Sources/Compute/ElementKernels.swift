/// Element-wise and row-wise kernels on float32 memory. Matrices are row-major without gaps.
public enum Kernels {
  /// y[r, c] += bias[c] for y [rows, columns].
  public static func addBias(
    _ bias: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let line = y + row * columns
      mapVectors(line, bias, line, columns) { $0 + $1 }
    }
  }

  /// sums[c] += Σᵣ x[r, c] for x [rows, columns] with `stride` floats from row to row.
  public static func addColumnSums(
    of x: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int,
    to sums: UnsafeMutablePointer<Float>
  ) {
    forEachBlock(columns) { c in
      var total = Lanes()
      for row in 0..<rows { total += load(x + row * stride + c) }
      store(load(sums + c) + total, sums + c)
    } partial: { c, n in
      var total = Lanes()
      for row in 0..<rows { total += loadPartial(x + row * stride + c, n) }
      storePartial(loadPartial(sums + c, n) + total, sums + c, n)
    }
  }

  /// y[r, c] = max(y[r, c] + bias[c], 0) in one pass.
  public static func addBiasReLU(
    _ bias: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let line = y + row * columns
      mapVectors(line, bias, line, columns) {
        let sum = $0 + $1
        return sum.replacing(with: Lanes(), where: sum .< 0)
      }
    }
  }

  /// dy = 0 wherever the output y of a ReLU was not positive.
  public static func reluBackward(
    output y: UnsafePointer<Float>, gradient dy: UnsafeMutablePointer<Float>, count: Int
  ) {
    mapVectors(dy, y, dy, count) { $0.replacing(with: Lanes(), where: $1 .<= 0) }
  }

  /// y[r, c] = GELU(x[r, c] + bias[c]), exact (erf) form; x + bias is left in `x` for the backward
  /// pass.
  public static func addBiasGELU(
    _ bias: UnsafePointer<Float>, x: UnsafeMutablePointer<Float>,
    y: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let line = x + row * columns
      mapVectors(line, bias, line, columns) { $0 + $1 }
      mapVector(line, y + row * columns, columns) { $0 * normalDistribution($0).cumulative }
    }
  }

  /// dy ← dy · GELU′(x).
  public static func geluBackward(
    input x: UnsafePointer<Float>, gradient dy: UnsafeMutablePointer<Float>, count: Int
  ) {
    mapVectors(dy, x, dy, count) { gradient, value in
      let (cumulative, density) = normalDistribution(value)
      return gradient * cumulative.addingProduct(value, density)
    }
  }

  /// y += scale · x.
  public static func add(
    _ x: UnsafePointer<Float>, scale: Float = 1, to y: UnsafeMutablePointer<Float>, count: Int
  ) {
    mapVectors(y, x, y, count) { $0.addingProduct($1, Lanes(repeating: scale)) }
  }

  /// x ← scale · x.
  public static func multiply(_ x: UnsafeMutablePointer<Float>, by scale: Float, count: Int) {
    mapVector(x, x, count) { $0 * scale }
  }

  /// y[c, r] = x[r, c] for x [rows, columns].
  public static func transpose(
    _ x: UnsafePointer<Float>, rows: Int, columns: Int, to y: UnsafeMutablePointer<Float>
  ) {
    // Tiles of 16 by 16 keep both sides in the first cache.
    for row in stride(from: 0, to: rows, by: 16) {
      for column in stride(from: 0, to: columns, by: 16) {
        for c in column..<min(column + 16, columns) {
          let target = y + c * rows
          for r in row..<min(row + 16, rows) { target[r] = x[r * columns + c] }
        }
      }
    }
  }

  /// y = x · scale.
  public static func copy(
    _ x: UnsafePointer<Float>, scale: Float, to y: UnsafeMutablePointer<Float>, count: Int
  ) {
    mapVector(x, y, count) { $0 * scale }
  }

  /// Σ x·y in float32 lanes, added in a fixed tree.
  public static func dot(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, count: Int) -> Float
  {
    var total = Lanes()
    forEachBlock(count) { i in
      total = total.addingProduct(load(x + i), load(y + i))
    } partial: { i, n in
      total = total.addingProduct(loadPartial(x + i, n), loadPartial(y + i, n))
    }
    return horizontalSum(total)
  }

  /// Σ x² in float64 over blocks of 4,096, so that the result does not depend on how many threads
  /// share the work.
  public static func sumOfSquares(_ x: UnsafePointer<Float>, count: Int) -> Double {
    var total = 0.0
    var start = 0
    while start < count {
      let length = min(4096, count - start)
      total += Double(dot(x + start, x + start, count: length))
      start += length
    }
    return total
  }

  /// Whether every element is finite.
  public static func allFinite(_ x: UnsafePointer<Float>, count: Int) -> Bool {
    // x · 0 is 0 for finite numbers and NaN for the others.
    var total = Lanes()
    forEachBlock(count) { i in
      total = total.addingProduct(load(x + i), Lanes())
    } partial: { i, n in
      total = total.addingProduct(loadPartial(x + i, n), Lanes())
    }
    return horizontalSum(total) == 0
  }

  /// L2-normalises each row: y = x / max(‖x‖, 10⁻¹²), as PyTorch's `F.normalize`.
  ///
  /// - Parameters:
  ///   - x: Input [rows, columns]; may be `y`.
  ///   - inverseNorms: 1 / max(‖x‖, 10⁻¹²) of each row, for ``normalizeBackward``.
  public static func normalizeRows(
    _ x: UnsafePointer<Float>, y: UnsafeMutablePointer<Float>,
    inverseNorms: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let line = x + row * columns
      let norm = dot(line, line, count: columns).squareRoot()
      // A norm that overflows must not become a vector of zeros that looks sound.
      inverseNorms[row] = norm.isFinite ? 1 / max(norm, 1e-12) : .nan
      copy(line, scale: inverseNorms[row], to: y + row * columns, count: columns)
    }
  }

  /// dx = (dy − y (y·dy)) / ‖x‖ for each row; `dx` may be `dy`.
  ///
  /// A row of norm below 10⁻¹² has no direction and gets no gradient, where the quotient would be
  /// 10¹² times dy and drown all others in clipping.
  public static func normalizeBackward(
    y: UnsafePointer<Float>, inverseNorms: UnsafePointer<Float>, dy: UnsafePointer<Float>,
    dx: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let output = y + row * columns
      let gradient = dy + row * columns
      let along = Lanes(repeating: -dot(output, gradient, count: columns))
      let scale = inverseNorms[row] < 1e12 ? inverseNorms[row] : 0
      mapVectors(gradient, output, dx + row * columns, columns) {
        $0.addingProduct(along, $1) * scale
      }
    }
  }

  /// Inverted dropout in place: each element is zero with probability `rate`, else divided by
  /// 1 − rate.
  ///
  /// The mask is a function of the key and the element's index, so the backward pass calls this
  /// again on the gradient, and nothing is stored.
  ///
  /// - Parameters:
  ///   - rate: In [0, 1).
  ///   - key: A number for this place, step and item.
  public static func dropout(
    _ x: UnsafeMutablePointer<Float>, count: Int, rate: Float, key: UInt64
  ) {
    guard rate > 0 else { return }
    let threshold = UInt32(rate * 16_777_216)
    let scale = 1 / (1 - rate)
    let low = UInt32(truncatingIfNeeded: key)
    let high = UInt32(truncatingIfNeeded: key >> 32) | 1
    for index in 0..<count {
      // Two rounds of multiply and shift (lowbias32's constants) on the counter.
      var bits = (UInt32(truncatingIfNeeded: index) &* high) ^ low
      bits = (bits ^ (bits >> 16)) &* 0x7feb_352d
      bits = (bits ^ (bits >> 15)) &* 0x846c_a68b
      bits ^= bits >> 16
      x[index] = (bits >> 8) < threshold ? 0 : x[index] * scale
    }
  }
}

extension Kernels {
  /// z = (x + y) / 2.
  public static func mean(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, to z: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    mapVectors(x, y, z, count) { ($0 + $1) * 0.5 }
  }

  /// z = x ⊙ y.
  public static func product(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, to z: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    mapVectors(x, y, z, count) { $0 * $1 }
  }

  /// z += x ⊙ y.
  public static func addProduct(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, to z: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    var i = 0
    while i < count {
      let left = count - i
      let sum = load(z + i, left: left).addingProduct(
        load(x + i, left: left), load(y + i, left: left))
      store(sum, z + i, left: left)
      i += 16
    }
  }

  /// How many elements come before one by falling value; of equals the first comes first.
  public static func place(of index: Int, in x: UnsafePointer<Float>, count: Int) -> Int {
    let value = x[index]
    var before = 0
    for other in 0..<count { before += x[other] > value ? 1 : 0 }
    for other in 0..<index { before += x[other] == value ? 1 : 0 }
    return before
  }

  /// The index of the greatest element, the first of equals; 0 if there is none.
  public static func indexOfMaximum(_ x: UnsafePointer<Float>, count: Int) -> Int {
    var best = 0
    for index in 0..<count where x[index] > x[best] { best = index }
    return best
  }
}
