/// A right-hand matrix B [k, n] in the order in which the product reads it.
///
/// The recurrence multiplies few rows by the same large weight at each time step. A BLAS copies the
/// weight into an order of its own in every call, which with 64 rows costs half as much as the
/// product; here that is done once a step. ``Kernels/matrixProduct(m:n:k:a:lda:b:ldb:c:ldc:)`` is the
/// same in plain Swift.
public final class PackedMatrix {
  /// Columns of a panel: four registers.
  private static let panel = 64
  /// Elements of k that are taken together, so that a panel's part stays in the second cache.
  private static let depth = 512

  public private(set) var rows = 0
  public private(set) var columns = 0
  private let buffer = FloatBuffer()

  public init() {}

  /// Copies B.
  ///
  /// - Parameters:
  ///   - b: B [k, n], or its transpose [n, k].
  ///   - isTransposed: Whether `b` is the transpose.
  public func pack(_ b: UnsafePointer<Float>, k: Int, n: Int, isTransposed: Bool = false) {
    rows = k
    columns = n
    let width = PackedMatrix.panel
    let panels = (n + width - 1) / width
    let target = buffer.reserve(panels * k * width)
    for panel in 0..<panels {
      let first = panel * width
      let count = min(width, n - first)
      let start = target + panel * k * width
      if count < width { start.update(repeating: 0, count: k * width) }
      if isTransposed {
        // By squares of 16: a line of the source is read once, and what is written stays near.
        for square in stride(from: 0, to: k, by: 16) {
          for column in 0..<count {
            let source = b + (first + column) * k
            for p in square..<min(square + 16, k) { start[p * width + column] = source[p] }
          }
        }
      } else {
        for p in 0..<k { (start + p * width).update(from: b + p * n + first, count: count) }
      }
    }
  }

  // MARK: - Column by column

  /// Makes B [k, n] of zeros.
  public func clear(k: Int, n: Int) {
    rows = k
    columns = n
    buffer.reserveZeroed(panels * k * PackedMatrix.panel)
  }

  /// Replaces a column by k floats.
  public func setColumn(_ column: Int, to values: UnsafePointer<Float>) {
    let target = place(column)
    for p in 0..<rows { target[p * PackedMatrix.panel] = values[p] }
  }

  /// values += scale · column, k floats.
  public func addColumn(_ column: Int, scale: Float, to values: UnsafeMutablePointer<Float>) {
    let source = place(column)
    for p in 0..<rows { values[p] += scale * source[p * PackedMatrix.panel] }
  }

  /// Bᵀ [n, k]: the columns one behind the other.
  public func copyColumns(to values: UnsafeMutablePointer<Float>) {
    for column in 0..<columns {
      let source = place(column)
      for p in 0..<rows { values[column * rows + p] = source[p * PackedMatrix.panel] }
    }
  }

  /// Where a column begins; its elements are a panel's width apart.
  private func place(_ column: Int) -> UnsafeMutablePointer<Float> {
    guard (0..<columns).contains(column) else { fatalError("column \(column) of \(columns)") }
    let width = PackedMatrix.panel
    return buffer.pointer + column / width * width * rows + column % width
  }

  // MARK: - Products

  /// Panels of 64 columns that ``multiply(m:a:lda:accumulate:c:ldc:panels:)`` may be split into.
  public var panels: Int { (columns + PackedMatrix.panel - 1) / PackedMatrix.panel }

  /// C = A · B, or C += A · B, with A [m, k] and C [m, n].
  ///
  /// An element of C is the same sum whatever `m` and `panels` are.
  ///
  /// - Parameters:
  ///   - lda: Floats from one row of `a` to the next; likewise `ldc`.
  ///   - panels: Those whose columns of C are computed; all where nothing else is said.
  public func multiply(
    m: Int, a: UnsafePointer<Float>, lda: Int, accumulate: Bool = false,
    c: UnsafeMutablePointer<Float>, ldc: Int, panels: Range<Int>? = nil
  ) {
    let width = PackedMatrix.panel
    let part = panels ?? 0..<self.panels
    let begin = min(part.lowerBound * width, columns)
    let end = min(part.upperBound * width, columns)
    guard m > 0, begin < end else { return }
    BLAS.count(2 &* m &* (end - begin) &* rows)
    for start in stride(from: 0, to: rows, by: PackedMatrix.depth) {
      let depth = min(PackedMatrix.depth, rows - start)
      for first in stride(from: begin, to: end, by: width) {
        let b = UnsafePointer(buffer.pointer) + first * rows + start * width
        let count = min(width, columns - first)
        for row in stride(from: 0, to: m, by: 6) {
          Tile(
            a: a + row * lda + start, lda: lda, step: 1, b: b, ldb: width, depth: depth,
            c: c + row * ldc + first,
            ldc: ldc, rows: min(6, m - row), columns: count, accumulate: accumulate || start > 0
          ).compute()
        }
      }
    }
  }
}

/// Up to six rows and 64 columns of C, which stay in 24 registers over the sum.
struct Tile {
  let a: UnsafePointer<Float>
  /// Floats from one row of A to the next, and from one element of a row to the next.
  let lda: Int
  let step: Int
  /// Aligned to 64 bytes, as is each of its rows.
  let b: UnsafePointer<Float>
  let ldb: Int
  let depth: Int
  let c: UnsafeMutablePointer<Float>
  let ldc: Int
  let rows: Int
  let columns: Int
  let accumulate: Bool

  /// 64 columns of a row.
  private struct Row {
    var v0 = Lanes()
    var v1 = Lanes()
    var v2 = Lanes()
    var v3 = Lanes()

    @inline(__always)
    mutating func add(_ x: Float, _ b0: Lanes, _ b1: Lanes, _ b2: Lanes, _ b3: Lanes) {
      let factor = Lanes(repeating: x)
      v0 = v0.addingProduct(factor, b0)
      v1 = v1.addingProduct(factor, b1)
      v2 = v2.addingProduct(factor, b2)
      v3 = v3.addingProduct(factor, b3)
    }
  }

  @inline(__always)
  func compute() {
    // Missing rows repeat the last one and are not written.
    let last = rows - 1
    let a1 = a + min(1, last) * lda
    let a2 = a + min(2, last) * lda
    let a3 = a + min(3, last) * lda
    let a4 = a + min(4, last) * lda
    let a5 = a + min(5, last) * lda
    let panel = UnsafeRawPointer(b).assumingMemoryBound(to: Lanes.self)
    let stride = ldb / 16
    var (r0, r1, r2, r3, r4, r5) = (Row(), Row(), Row(), Row(), Row(), Row())
    for p in 0..<depth {
      let b0 = panel[p * stride]
      let b1 = panel[p * stride + 1]
      let b2 = panel[p * stride + 2]
      let b3 = panel[p * stride + 3]
      r0.add(a[p * step], b0, b1, b2, b3)
      r1.add(a1[p * step], b0, b1, b2, b3)
      r2.add(a2[p * step], b0, b1, b2, b3)
      r3.add(a3[p * step], b0, b1, b2, b3)
      r4.add(a4[p * step], b0, b1, b2, b3)
      r5.add(a5[p * step], b0, b1, b2, b3)
    }
    write(r0, 0)
    write(r1, 1)
    write(r2, 2)
    write(r3, 3)
    write(r4, 4)
    write(r5, 5)
  }

  @inline(__always)
  private func write(_ sum: Row, _ row: Int) {
    guard row < rows else { return }
    let line = c + row * ldc
    write(sum.v0, line, columns)
    write(sum.v1, line + 16, columns - 16)
    write(sum.v2, line + 32, columns - 32)
    write(sum.v3, line + 48, columns - 48)
  }

  @inline(__always)
  private func write(_ sum: Lanes, _ line: UnsafeMutablePointer<Float>, _ count: Int) {
    if count >= 16 {
      store(accumulate ? load(line) + sum : sum, line)
    } else if count > 0 {
      storePartial(accumulate ? loadPartial(line, count) + sum : sum, line, count)
    }
  }
}

extension Kernels {
  /// C = A · B for A [m, k] and B [k, n]: the definition, against which the fast products are tested.
  public static func matrixProduct(
    m: Int, n: Int, k: Int, a: UnsafePointer<Float>, lda: Int, b: UnsafePointer<Float>, ldb: Int,
    c: UnsafeMutablePointer<Float>, ldc: Int
  ) {
    for i in 0..<m {
      for j in 0..<n {
        var sum: Float = 0
        for p in 0..<k { sum += a[i * lda + p] * b[p * ldb + j] }
        c[i * ldc + j] = sum
      }
    }
  }
}
