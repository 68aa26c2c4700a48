import CProcessor

/// Vector instructions of a processor, or those that code is compiled for.
public struct ProcessorFeatures: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// As Linux names them in `/proc/cpuinfo`; the place is the bit.
  public static let names = [
    "sse4_2", "avx", "avx2", "fma", "bmi1", "bmi2", "avx512f", "avx512cd", "avx512bw", "avx512dq",
    "avx512vl", "avx512_vnni", "avx512vbmi",
  ]

  public static let avx2 = ProcessorFeatures(rawValue: 1 << 2)
  public static let avx512f = ProcessorFeatures(rawValue: 1 << 6)

  /// What the kernels are compiled for.
  public static var compiled: ProcessorFeatures {
    ProcessorFeatures(rawValue: foil_compiled_features())
  }

  /// What this processor offers; everything where it cannot be asked.
  public static var present: ProcessorFeatures {
    ProcessorFeatures(rawValue: foil_present_features())
  }

  /// The names of what is in the set, in the order of ``names``.
  public var names: [String] {
    Self.names.indices.filter { rawValue & 1 << UInt32($0) != 0 }.map { Self.names[$0] }
  }

  /// The widest registers of the set, by the name that everybody uses.
  public var width: String {
    contains(.avx512f) ? "AVX-512" : contains(.avx2) ? "AVX2" : isEmpty ? "baseline" : "SSE"
  }
}
