import Foundation
import Testing

@testable import Compute
@testable import Ground

@Suite("Products in registers")
struct ProductTests {
  private func random(_ count: Int, _ index: UInt64) -> FloatBuffer {
    var stream = RandomStream(seed: 7, purpose: "products", index: index)
    let buffer = FloatBuffer(count: count)
    for i in 0..<count { buffer.pointer[i] = stream.uniform(-1, 1) }
    return buffer
  }

  /// Rows around the six of a tile, columns around the 64 of a panel, depths around a part's 512.
  @Test(
    "A packed product is the product of the definition, written and added",
    arguments: [1, 5, 6, 7, 20], [(1, 1), (63, 40), (64, 16), (65, 3), (130, 511), (96, 1025)])
  func packed(_ m: Int, _ shape: (n: Int, k: Int)) {
    let (n, k) = shape
    let (lda, ldc) = (k + 3, n + 5)
    let a = random(m * lda, 1)
    let b = random(k * n, 2)
    let transposed = FloatBuffer(count: k * n)
    for p in 0..<k { for j in 0..<n { transposed.pointer[j * k + p] = b.pointer[p * n + j] } }
    let expected = FloatBuffer(count: m * ldc)
    Kernels.matrixProduct(
      m: m, n: n, k: k, a: a.pointer, lda: lda, b: b.pointer, ldb: n, c: expected.pointer,
      ldc: ldc)
    for isTransposed in [false, true] {
      let matrix = PackedMatrix()
      // Something larger first: what it leaves in the memory must not show.
      matrix.pack(random(200 * 100, 3).pointer, k: 100, n: 200)
      matrix.pack((isTransposed ? transposed : b).pointer, k: k, n: n, isTransposed: isTransposed)
      let c = FloatBuffer(count: m * ldc)
      for i in 0..<(m * ldc) { c.pointer[i] = 9 }
      let tolerance = 1e-6 * Float(k) + 1e-6
      for factor in 1...2 {
        matrix.multiply(
          m: m, a: a.pointer, lda: lda, accumulate: factor == 2, c: c.pointer, ldc: ldc)
        for i in 0..<m {
          for j in 0..<ldc {
            let want = j < n ? Float(factor) * expected.pointer[i * ldc + j] : 9
            #expect(abs(c.pointer[i * ldc + j] - want) <= 2 * tolerance)
          }
        }
      }
    }
  }

  @Test("Columns set one by one, added and copied; panels apart give the same bytes")
  func columns() {
    let (m, n, k) = (7, 150, 33)
    let a = random(m * k, 1)
    let rows = random(n * k, 2)
    let packed = PackedMatrix()
    packed.pack(rows.pointer, k: k, n: n, isTransposed: true)
    let matrix = PackedMatrix()
    matrix.pack(random(300 * 50, 3).pointer, k: 50, n: 300)
    matrix.clear(k: k, n: n)
    #expect(matrix.panels == 3)
    for column in (0..<n).reversed() {
      matrix.setColumn(column, to: rows.pointer + column * k)
    }
    let whole = FloatBuffer(count: m * n)
    let parts = FloatBuffer(count: m * n)
    packed.multiply(m: m, a: a.pointer, lda: k, c: whole.pointer, ldc: n)
    for range in [2..<3, 0..<2] {
      matrix.multiply(m: m, a: a.pointer, lda: k, c: parts.pointer, ldc: n, panels: range)
    }
    for index in 0..<(m * n) { #expect(whole.pointer[index] == parts.pointer[index]) }
    let copy = FloatBuffer(count: n * k)
    matrix.copyColumns(to: copy.pointer)
    for index in 0..<(n * k) { #expect(copy.pointer[index] == rows.pointer[index]) }
    let sum = FloatBuffer(count: k)
    for p in 0..<k { sum.pointer[p] = 1 }
    matrix.addColumn(130, scale: -2, to: sum.pointer)
    for p in 0..<k { #expect(sum.pointer[p] == 1 - 2 * rows.pointer[130 * k + p]) }
  }

  @Test("A product of known numbers")
  func known() {
    let a = FloatBuffer(count: 6)
    let b = FloatBuffer(count: 6)
    for i in 0..<6 {
      a.pointer[i] = Float(i + 1)
      b.pointer[i] = Float(i + 7)
    }
    let c = FloatBuffer(count: 4)
    let matrix = PackedMatrix()
    matrix.pack(b.pointer, k: 3, n: 2)
    matrix.multiply(m: 2, a: a.pointer, lda: 3, c: c.pointer, ldc: 2)
    // [1 2 3; 4 5 6] · [7 8; 9 10; 11 12], by hand.
    #expect((0..<4).map { c.pointer[$0] } == [58, 64, 139, 154])
  }

  @Test(
    "Attention's sums in tiles equal those by rows",
    arguments: [(1, 1), (6, 6), (7, 7), (16, 16), (33, 33), (7, 36), (13, 1)])
  func combine(_ rows: Int, _ depth: Int) {
    let stride = 192
    let x = random(depth * stride, 4)
    let weights = random(rows * depth, 5)
    for (transposed, accumulate) in [(false, false), (true, false), (false, true), (true, true)] {
      let tiles = random(rows * stride, 6)
      let plain = random(rows * stride, 6)
      Kernels.combine(
        x.pointer + 64, weights: weights.pointer, transposed: transposed, to: tiles.pointer + 64,
        rows: rows, depth: depth, stride: stride, count: 64, accumulate: accumulate)
      Kernels.combineByRows(
        x.pointer + 64, weights: weights.pointer, row: transposed ? 1 : depth,
        step: transposed ? rows : 1, to: plain.pointer + 64, rows: rows, depth: depth,
        stride: stride, count: 64, accumulate: accumulate)
      let before = random(rows * stride, 6)
      for i in 0..<(rows * stride) {
        #expect(abs(tiles.pointer[i] - plain.pointer[i]) < 1e-5)
      }
      // By hand: the last row's first column.
      var sum = accumulate ? before.pointer[(rows - 1) * stride + 64] : 0
      for j in 0..<depth {
        let weight =
          transposed
          ? weights.pointer[j * rows + rows - 1]
          : weights.pointer[(rows - 1) * depth + j]
        sum += weight * x.pointer[j * stride + 64]
      }
      #expect(abs(tiles.pointer[(rows - 1) * stride + 64] - sum) < 1e-4)
    }
  }

  @Test("GELU and its derivative are those of the error function of the C library")
  func gelu() {
    let count = 201
    let x = FloatBuffer(count: count)
    for i in 0..<count { x.pointer[i] = Float(i - 100) * 0.07 }
    let y = FloatBuffer(count: count)
    let gradient = FloatBuffer(count: count)
    for i in 0..<count { gradient.pointer[i] = 1 }
    let bias = FloatBuffer(count: count)
    Kernels.addBiasGELU(bias.pointer, x: x.pointer, y: y.pointer, rows: 1, columns: count)
    Kernels.geluBackward(input: x.pointer, gradient: gradient.pointer, count: count)
    for i in 0..<count {
      let value = Double(x.pointer[i])
      let cumulative = 0.5 * (1 + erf(value / 2.0.squareRoot()))
      let density = exp(-value * value / 2) / (2 * Double.pi).squareRoot()
      #expect(abs(Double(y.pointer[i]) - value * cumulative) < 1e-6)
      #expect(abs(Double(gradient.pointer[i]) - (cumulative + value * density)) < 2e-6)
    }
  }

  @Test("Pieces run once each, at any number")
  func pieces() {
    for count in [0, 1, 2, 17] {
      let done = UnsafeMutableBufferPointer<Int>.allocate(capacity: max(count, 1))
      done.initialize(repeating: 0)
      defer { done.deallocate() }
      nonisolated(unsafe) let target = done
      Parallel.perform(count) { target[$0] += 1 }
      #expect(done.prefix(count).allSatisfy { $0 == 1 })
    }
  }
}
