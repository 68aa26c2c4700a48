extension Kernels {
  /// y[c] = maxᵣ x[r, c] with the row of each maximum (the first of equals).
  ///
  /// - Parameters:
  ///   - x: [rows, columns], rows > 0.
  ///   - winners: Row of the maximum [columns].
  public static func maxPool(
    _ x: UnsafePointer<Float>, y: UnsafeMutablePointer<Float>,
    winners: UnsafeMutablePointer<Int32>, rows: Int, columns: Int
  ) {
    for c in 0..<columns {
      y[c] = x[c]
      winners[c] = 0
    }
    for row in 1..<max(rows, 1) {
      let line = x + row * columns
      for c in 0..<columns where line[c] > y[c] {
        y[c] = line[c]
        winners[c] = Int32(row)
      }
    }
  }

  /// ranks[r, c] = how many rows of column c stand before row r in descending order; equals keep
  /// their order.
  ///
  /// Counting all pairs is quadratic in the rows, but there are at most a few dozen, and sixteen
  /// columns go at a time.
  public static func descendingRanks(
    _ x: UnsafePointer<Float>, ranks: UnsafeMutablePointer<Int32>, rows: Int, columns: Int
  ) {
    func count(_ column: Int, _ get: (UnsafePointer<Float>) -> Lanes, _ lanes: Int) {
      for row in 0..<rows {
        let own = get(x + row * columns + column)
        var before = SIMD16<Int32>()
        for other in 0..<row {
          let isBefore = get(x + other * columns + column) .>= own
          before.replace(with: before &+ 1, where: isBefore)
        }
        for other in (row + 1)..<max(rows, row + 1) {
          let isBefore = get(x + other * columns + column) .> own
          before.replace(with: before &+ 1, where: isBefore)
        }
        for lane in 0..<lanes { ranks[row * columns + column + lane] = before[lane] }
      }
    }
    forEachBlock(columns) { c in
      count(c, { load($0) }, 16)
    } partial: { c, n in
      count(c, { loadPartial($0, n) }, n)
    }
  }

  /// y[c] = Σᵣ weights[ranks[r, c]] · x[r, c]: the weighted sum of the sorted columns.
  public static func rankedSum(
    _ x: UnsafePointer<Float>, ranks: UnsafePointer<Int32>, weights: UnsafePointer<Float>,
    y: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    y.update(repeating: 0, count: columns)
    for row in 0..<rows {
      let line = x + row * columns
      let rank = ranks + row * columns
      for c in 0..<columns { y[c] += weights[Int(rank[c])] * line[c] }
    }
  }

  /// Gradients of ``rankedSum``: writes `dx`, adds to `dWeights` [rows].
  public static func rankedSumBackward(
    _ x: UnsafePointer<Float>, ranks: UnsafePointer<Int32>, weights: UnsafePointer<Float>,
    dy: UnsafePointer<Float>, dx: UnsafeMutablePointer<Float>,
    dWeights: UnsafeMutablePointer<Float>, rows: Int, columns: Int
  ) {
    for row in 0..<rows {
      let line = x + row * columns
      let rank = ranks + row * columns
      let output = dx + row * columns
      for c in 0..<columns {
        output[c] = weights[Int(rank[c])] * dy[c]
        dWeights[Int(rank[c])] += dy[c] * line[c]
      }
    }
  }
}
