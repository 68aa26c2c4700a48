import CCompute
import COpenBLAS

/// What rounding depends on beside the order of sums: two machines on which all of it is the same
/// compute the same bytes.
public enum NumericBuild {
  /// The vector instructions that the kernels were compiled for: `AVX-512`, `AVX2` or `other`.
  public static var vectors: String { FOIL_VECTORS }

  /// The kernels that OpenBLAS chose for this processor: `SkylakeX`, `Haswell`.
  public static var core: String {
    guard let name = openblas_get_corename() else { return "unknown" }
    return String(cString: name)
  }

  /// The library's version, `0.3.26`; `unknown` where it does not say.
  public static var version: String {
    let words = BLAS.configuration.split(separator: " ")
    return words.count > 1 ? String(words[1]) : "unknown"
  }
}
