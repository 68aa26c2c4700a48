import Testing

@testable import Compute
@testable import Ground

@Suite("Counts below thresholds")
struct CountKernelTests {
  @Test("An element's place is how many come before it, of equals the first")
  func places() {
    let x: [Float] = [3, 1, 3, 5, .nan]
    #expect((0..<4).map { Kernels.place(of: $0, in: x, count: 5) } == [1, 3, 2, 0])
  }

  @Test("Blocks of every small size give the counts of the plain loops, with NaN and ties")
  func sizes() {
    var stream = RandomStream(seed: 3, purpose: "count")
    // Few distinct values make ties; NaN must never count.
    let values: [Float] = [-1, 0, 0.5, 1, .nan, .infinity, -.infinity]
    for rows in [0, 1, 3, 4, 5, 8, 11] {
      for columns in [0, 1, 15, 16, 17, 31, 33, 64, 70] {
        let stride = columns + 3
        let block = (0..<rows * stride + 1).map { _ in stream.pick(values) }
        let rowThresholds = (0..<rows + 1).map { _ in stream.pick(values) }
        let columnThresholds = (0..<columns + 1).map { _ in stream.pick(values) }
        var found = (
          [Int32](repeating: 7, count: rows + 1), [Int32](repeating: 5, count: columns + 1)
        )
        var expected = found
        CountKernels.addBelow(
          block: block, rows: rows, columns: columns, stride: stride,
          rowThresholds: rowThresholds, columnThresholds: columnThresholds,
          rowCounts: &found.0, columnCounts: &found.1)
        CountKernels.addBelowReference(
          block: block, rows: rows, columns: columns, stride: stride,
          rowThresholds: rowThresholds, columnThresholds: columnThresholds,
          rowCounts: &expected.0, columnCounts: &expected.1)
        #expect(found == expected, "\(rows) × \(columns)")
      }
    }
  }

  @Test("What is not below a threshold that rises is found as by a plain loop")
  func notBelow() {
    var stream = RandomStream(seed: 4, purpose: "not below")
    let values: [Float] = [-1, 0, 0.5, 1, .nan, .infinity, -.infinity]
    for count in [0, 1, 15, 16, 63, 64, 65, 127, 128, 200] {
      for first: Float in [-1, 0.25, .infinity, .nan] {
        let row = (0..<count + 1).map { _ in stream.pick(values) }
        // The threshold becomes the last number that was found, if that is one.
        var (found, expected): ([Int], [Int]) = ([], [])
        CountKernels.forEachNotBelow(row, count: count, first) { place in
          found.append(place)
          return row[place].isNaN ? 0 : row[place]
        }
        var threshold = first
        for place in 0..<count where !(row[place] < threshold) {
          expected.append(place)
          threshold = row[place].isNaN ? 0 : row[place]
        }
        #expect(found == expected, "\(count), \(first)")
      }
    }
  }

  @Test("A 2 × 3 block counted by hand")
  func byHand() {
    var rows: [Int32] = [0, 0]
    var columns: [Int32] = [0, 0, 0]
    CountKernels.addBelow(
      block: [1, 2, 3, .nan, 2, 0], rows: 2, columns: 3, stride: 3, rowThresholds: [3, 1],
      columnThresholds: [2, 2, .nan], rowCounts: &rows, columnCounts: &columns)
    #expect(rows == [2, 1])
    #expect(columns == [1, 0, 0])
  }
}

@Suite("Matrix products")
struct BLASTests {
  @Test("All four transpositions, alpha, beta and row distances, against integers by hand")
  func products() {
    // A = [1 2 3; 4 5 6], B = [1 0; 2 1; 0 3]: A·B = [5 11; 14 23].
    let a: [Float] = [1, 2, 3, 4, 5, 6]
    let aTransposed: [Float] = [1, 4, 2, 5, 3, 6]
    let b: [Float] = [1, 0, 2, 1, 0, 3]
    let bTransposed: [Float] = [1, 2, 0, 0, 1, 3]
    for (transposeA, left) in [(false, a), (true, aTransposed)] {
      for (transposeB, right) in [(false, b), (true, bTransposed)] {
        var c: [Float] = [1, 1, 9, 1, 1, 9]
        BLAS.gemm(
          transposeA: transposeA, transposeB: transposeB, m: 2, n: 2, k: 3, alpha: 2,
          a: left, lda: transposeA ? 2 : 3, b: right, ldb: transposeB ? 3 : 2, beta: -1,
          c: &c, ldc: 3)
        #expect(c == [9, 21, 9, 27, 45, 9])
      }
    }
  }

  @Test("With beta 0 what was in C does not matter, and empty products leave nothing wrong")
  func edges() {
    var c: [Float] = [.nan]
    BLAS.gemm(
      transposeA: false, transposeB: false, m: 1, n: 1, k: 1, a: [2], lda: 1, b: [3], ldb: 1,
      c: &c, ldc: 1)
    #expect(c == [6])
    BLAS.gemm(
      transposeA: false, transposeB: true, m: 0, n: 1, k: 0, a: [2], lda: 0, b: [3], ldb: 0,
      c: &c, ldc: 0)
    #expect(c == [6])
  }
}
