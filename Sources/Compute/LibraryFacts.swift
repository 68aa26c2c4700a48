import CCrypto
import COpenBLAS

/// The libraries that the program was started with, in their own words.
public enum LibraryFacts {
  /// OpenBLAS as it was built and as it chose its kernels here.
  public struct BLASFacts: Sendable {
    /// `0.3.21`; the whole configuration where it has another form.
    public var version: String
    /// The kernels that were chosen for this processor: `Haswell`, `SkylakeX`.
    public var core: String
    /// Threads that a product may take at the time of asking.
    public var threads: Int
    /// How it was built: `sequential`, `pthreads` or `OpenMP`.
    public var threading: String
    public var configuration: String
  }

  public static var blas: BLASFacts {
    let configuration = BLAS.configuration
    let words = configuration.split(separator: " ")
    let core = openblas_get_corename().map { String(cString: $0) } ?? "unknown"
    let threading =
      switch openblas_get_parallel() {
      case 0: "sequential"
      case 1: "pthreads"
      default: "OpenMP"
      }
    return BLASFacts(
      version: words.count > 1 ? String(words[1]) : configuration, core: core,
      threads: Int(openblas_get_num_threads()), threading: threading,
      configuration: configuration)
  }

  /// `OpenSSL 3.0.15 3 Sep 2024`.
  public static var crypto: String {
    OpenSSL_version(OPENSSL_VERSION).map { String(cString: $0) } ?? "unknown"
  }
}
