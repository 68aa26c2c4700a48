/// Counts of the similarities below thresholds, from which ranks follow without sorting.
public enum CountKernels {
  /// Adds, for each row and each column of a block, how many of its elements are below its
  /// threshold.
  ///
  /// An element that is NaN, or whose threshold is NaN, is not below it.
  ///
  /// - Parameters:
  ///   - block: Similarities [rows × columns].
  ///   - rows: Number of rows.
  ///   - columns: Number of columns.
  ///   - stride: Distance between rows.
  ///   - rowThresholds: One for each row.
  ///   - columnThresholds: One for each column.
  ///   - rowCounts: Counts for each row, which are added to.
  ///   - columnCounts: Counts for each column, which are added to.
  public static func addBelow(
    block: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int,
    rowThresholds: UnsafePointer<Float>, columnThresholds: UnsafePointer<Float>,
    rowCounts: UnsafeMutablePointer<Int32>, columnCounts: UnsafeMutablePointer<Int32>
  ) {
    let one = SIMD16<Int32>(repeating: 1)
    let vectorized = columns & ~15
    var row = 0
    // Four rows share each load of the columns' thresholds and counts.
    while row &+ 4 <= rows {
      let first = UnsafeRawPointer(block + row &* stride)
      let pitch = stride &* 4
      let t0 = SIMD16<Float>(repeating: rowThresholds[row])
      let t1 = SIMD16<Float>(repeating: rowThresholds[row &+ 1])
      let t2 = SIMD16<Float>(repeating: rowThresholds[row &+ 2])
      let t3 = SIMD16<Float>(repeating: rowThresholds[row &+ 3])
      var n0 = SIMD16<Int32>()
      var n1 = SIMD16<Int32>()
      var n2 = SIMD16<Int32>()
      var n3 = SIMD16<Int32>()
      var column = 0
      while column < vectorized {
        let place = first + column &* 4
        let s0 = place.loadUnaligned(as: SIMD16<Float>.self)
        let s1 = place.loadUnaligned(fromByteOffset: pitch, as: SIMD16<Float>.self)
        let s2 = place.loadUnaligned(fromByteOffset: pitch &* 2, as: SIMD16<Float>.self)
        let s3 = place.loadUnaligned(fromByteOffset: pitch &* 3, as: SIMD16<Float>.self)
        n0.replace(with: n0 &+ one, where: s0 .< t0)
        n1.replace(with: n1 &+ one, where: s1 .< t1)
        n2.replace(with: n2 &+ one, where: s2 .< t2)
        n3.replace(with: n3 &+ one, where: s3 .< t3)
        let t = UnsafeRawPointer(columnThresholds + column).loadUnaligned(as: SIMD16<Float>.self)
        let counts = UnsafeMutableRawPointer(columnCounts + column)
        var n = counts.loadUnaligned(as: SIMD16<Int32>.self)
        n.replace(with: n &+ one, where: s0 .< t)
        n.replace(with: n &+ one, where: s1 .< t)
        n.replace(with: n &+ one, where: s2 .< t)
        n.replace(with: n &+ one, where: s3 .< t)
        counts.storeBytes(of: n, as: SIMD16<Int32>.self)
        column &+= 16
      }
      rowCounts[row] &+= n0.wrappedSum()
      rowCounts[row &+ 1] &+= n1.wrappedSum()
      rowCounts[row &+ 2] &+= n2.wrappedSum()
      rowCounts[row &+ 3] &+= n3.wrappedSum()
      row &+= 4
    }
    // What the vectors leave over: the last rows, and the last columns of all others.
    addBelowReference(
      block: block + row &* stride, rows: rows &- row, columns: columns, stride: stride,
      rowThresholds: rowThresholds + row, columnThresholds: columnThresholds,
      rowCounts: rowCounts + row, columnCounts: columnCounts)
    addBelowReference(
      block: block + vectorized, rows: row, columns: columns &- vectorized, stride: stride,
      rowThresholds: rowThresholds, columnThresholds: columnThresholds + vectorized,
      rowCounts: rowCounts, columnCounts: columnCounts + vectorized)
  }

  /// Calls `body` with the place of each number that is not below a threshold, in ascending order.
  ///
  /// NaN is not below anything. What `body` returns is the threshold from there on.
  ///
  /// - Parameters:
  ///   - values: Numbers, as a rule a row of similarities.
  ///   - count: How many there are.
  ///   - threshold: The first threshold.
  public static func forEachNotBelow(
    _ values: UnsafePointer<Float>, count: Int, _ threshold: Float, _ body: (Int) -> Float
  ) {
    var threshold = threshold
    var place = 0
    // Most vectors have none: four at a time are asked at once.
    while place &+ 64 <= count {
      let memory = UnsafeRawPointer(values + place)
      let t = SIMD16<Float>(repeating: threshold)
      let below =
        (memory.loadUnaligned(as: SIMD16<Float>.self) .< t)
        .& (memory.loadUnaligned(fromByteOffset: 64, as: SIMD16<Float>.self) .< t)
        .& (memory.loadUnaligned(fromByteOffset: 128, as: SIMD16<Float>.self) .< t)
        .& (memory.loadUnaligned(fromByteOffset: 192, as: SIMD16<Float>.self) .< t)
      if !all(below) {
        for element in place..<place &+ 64 where !(values[element] < threshold) {
          threshold = body(element)
        }
      }
      place &+= 64
    }
    while place < count {
      if !(values[place] < threshold) { threshold = body(place) }
      place &+= 1
    }
  }

  /// ``addBelow`` in plain loops: the definition that the tests hold the vectors against.
  static func addBelowReference(
    block: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int,
    rowThresholds: UnsafePointer<Float>, columnThresholds: UnsafePointer<Float>,
    rowCounts: UnsafeMutablePointer<Int32>, columnCounts: UnsafeMutablePointer<Int32>
  ) {
    for row in 0..<rows {
      for column in 0..<columns {
        let similarity = block[row * stride + column]
        if similarity < rowThresholds[row] { rowCounts[row] += 1 }
        if similarity < columnThresholds[column] { columnCounts[column] += 1 }
      }
    }
  }
}
