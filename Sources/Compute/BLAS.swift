import COpenBLAS
import Synchronization

/// Matrix products by OpenBLAS, each on the calling thread alone.
///
/// The step is split over threads by sample, so OpenBLAS must not start threads of its own: mixing
/// the two is slow and, in several of its versions, wrong.
public enum BLAS {
  private static let singleThreaded: Void = openblas_set_num_threads(1)

  /// Sets OpenBLAS to one thread; every product does this by itself before the first call.
  public static func setup() { _ = singleThreaded }

  private static let operations = Atomic<Int>(0)

  /// Floating-point operations of all products so far, 2·m·n·k each: what a benchmark divides by
  /// time.
  public static var operationCount: Int { operations.load(ordering: .relaxed) }

  /// Counts the operations of a product that was computed elsewhere.
  static func count(_ done: Int) { operations.wrappingAdd(done, ordering: .relaxed) }

  /// The library's name, version, build options and kernel, for a run's provenance.
  public static var configuration: String {
    guard let text = openblas_get_config() else { return "OpenBLAS" }
    return String(cString: text)
  }

  /// C = alpha · op(A) · op(B) + beta · C for row-major matrices.
  ///
  /// - Parameters:
  ///   - m: Rows of op(A) and C.
  ///   - n: Columns of op(B) and C.
  ///   - k: Columns of op(A), rows of op(B).
  ///   - lda: Floats from one row of `a`, as stored, to the next; likewise `ldb`, `ldc`.
  public static func gemm(
    transposeA: Bool = false, transposeB: Bool = false, m: Int, n: Int, k: Int, alpha: Float = 1,
    a: UnsafePointer<Float>, lda: Int, b: UnsafePointer<Float>, ldb: Int, beta: Float = 0,
    c: UnsafeMutablePointer<Float>, ldc: Int
  ) {
    guard m > 0, n > 0 else { return }
    setup()
    count(2 &* m &* n &* k)
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans,
      transposeB ? CblasTrans : CblasNoTrans, Int32(m), Int32(n), Int32(k), alpha, a, Int32(lda),
      b, Int32(ldb), beta, c, Int32(ldc))
  }
}
