import Foundation
import Ground

extension Bench {
  /// Median, smallest and largest of some seconds.
  struct Spread: Encodable {
    var median: Double
    var minimum: Double
    var maximum: Double

    init(_ values: [Double]) {
      let sorted = values.sorted()
      median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
      minimum = sorted.first ?? 0
      maximum = sorted.last ?? 0
    }
  }

  /// One line of the table, and an object of the JSON.
  struct Report: Encodable {
    var name: String
    var threads: Int
    var seconds: Spread
    var captionsPerSecond: Double?
    var gflop: Double
    var gflopPerSecond: Double
    var ceiling: Double
    var shareOfCeiling: Double
    /// What the process allocated in a step after warming up, everything counted.
    var allocatedBytes: Int?
    var allocations: Double?
    /// Longest wait of a step for its batch.
    var loaderWait: Double?
    var peakMemoryMB: Int

    enum CodingKeys: String, CodingKey {
      case name, threads, seconds, gflop, ceiling
      case captionsPerSecond = "captions_per_second"
      case gflopPerSecond = "gflop_per_second"
      case shareOfCeiling = "share_of_ceiling"
      case allocatedBytes = "allocated_bytes_per_step"
      case allocations = "allocations_per_step"
      case loaderWait = "longest_loader_wait_seconds"
      case peakMemoryMB = "peak_memory_mb"
    }

    var line: String {
      let milliseconds = [seconds.median, seconds.minimum, seconds.maximum].map {
        Phrase.decimal($0 * 1e3, $0 < 0.1 ? 2 : 0)
      }
      return name.padding(toLength: 14, withPad: " ", startingAt: 0)
        + Phrase.right("\(milliseconds[0]) ms", 11)
        + Phrase.right("\(milliseconds[1])–\(milliseconds[2])", 15)
        + Phrase.right(Phrase.decimal(gflopPerSecond, 1), 9)
        + Phrase.right(Phrase.decimal(ceiling, 1), 9)
        + Phrase.right(Phrase.decimal(100 * shareOfCeiling, 1) + " %", 9)
        + Phrase.right(captionsPerSecond.map { Phrase.count(Int(clamping: $0)) } ?? "", 10)
        + Phrase.right("\(peakMemoryMB) MB", 10)
        + Phrase.right(allocatedBytes.map { "\($0) B" } ?? "", 12)
        + Phrase.right(loaderWait.map { Phrase.decimal($0 * 1e3, 2) + " ms" } ?? "", 11)
    }

    static let header =
      "                   median       min–max  GFLOP/s  ceiling    share captions/s    peak  alloc/step   max. wait"
  }

  static func show(_ reports: [Report], json: Bool) throws {
    if json {
      try Console.printJSON(reports)
    } else {
      try Console.output(([Report.header] + reports.map(\.line)).joined(separator: "\n"))
    }
  }
}
