import COpenBLAS

/// Matrix products of OpenBLAS on row-major float32 matrices.
///
/// OpenBLAS is held to one thread: called from several threads with its own threads on, it has given
/// wrong and varying results (OpenMathLib/OpenBLAS#1844, #2126). Parallelism is the caller's, who
/// may call ``gemm(transposeA:transposeB:m:n:k:alpha:a:lda:b:ldb:beta:c:ldc:)`` from many threads.
public enum BLAS {
  /// Initialised once and before any product, also when several threads come first together.
  private static let isSingleThreaded: Void = openblas_set_num_threads(1)

  /// Holds OpenBLAS to one thread. Every product does this by itself.
  public static func setup() { isSingleThreaded }

  /// C ← alpha · op(A) · op(B) + beta · C.
  ///
  /// - Parameters:
  ///   - transposeA: Whether op(A) is the transpose of A: then A is stored [k × m], else [m × k].
  ///   - transposeB: Whether op(B) is the transpose of B: then B is stored [n × k], else [k × n].
  ///   - m: Rows of C.
  ///   - n: Columns of C.
  ///   - k: Terms of each sum.
  ///   - alpha: Factor of the product.
  ///   - a: First element of A.
  ///   - lda: Distance between rows of A as stored.
  ///   - b: First element of B.
  ///   - ldb: Distance between rows of B as stored.
  ///   - beta: Factor of C as it was; with 0, C need not be initialised.
  ///   - c: First element of C [m × n].
  ///   - ldc: Distance between rows of C.
  public static func gemm(
    transposeA: Bool, transposeB: Bool, m: Int, n: Int, k: Int, alpha: Float = 1,
    a: UnsafePointer<Float>, lda: Int, b: UnsafePointer<Float>, ldb: Int, beta: Float = 0,
    c: UnsafeMutablePointer<Float>, ldc: Int
  ) {
    isSingleThreaded
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      Int32(m), Int32(n), Int32(k), alpha, a, Int32(max(lda, 1)), b, Int32(max(ldb, 1)), beta, c,
      Int32(max(ldc, 1)))
  }
}
