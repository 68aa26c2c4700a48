import Foundation

/// How long the fuzzers may take, and from which seed they draw. `make fuzz` sets both; without them
/// the fuzzers do not run, since what they do is random in number and long.
enum FuzzBudget {
  private static func number(_ name: String) -> Double? {
    ProcessInfo.processInfo.environment[name].flatMap(Double.init)
  }

  /// Seconds of all fuzzers together: `FOIL_FUZZ_SECONDS`.
  static let seconds: Double? = number("FOIL_FUZZ_SECONDS")

  /// `FOIL_FUZZ_SEED`, 1 by default: the same seed does the same, as far as time allows.
  static let seed = UInt64(max(0, min(1e15, number("FOIL_FUZZ_SEED") ?? 1)))

  /// Where inputs that broke something are kept: `FOIL_FUZZ_KEEP`, else the temporary folder.
  static let findings = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["FOIL_FUZZ_KEEP"]
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("foil-fuzz").path)

  /// The end of a fuzzer that may take this share of the budget from now on.
  static func deadline(share: Double) -> Date { Date() + (seconds ?? 0) * share }
}
