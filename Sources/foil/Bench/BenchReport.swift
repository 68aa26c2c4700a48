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

    var cells: [String] {
      let milliseconds = [seconds.median, seconds.minimum, seconds.maximum].map {
        Format.fixed($0 * 1e3, $0 < 0.1 ? 2 : 0)
      }
      return [
        name, "\(milliseconds[0]) ms", "\(milliseconds[1])–\(milliseconds[2])",
        Format.fixed(gflopPerSecond, 1), Format.fixed(ceiling, 1), Format.percent(shareOfCeiling),
        captionsPerSecond.map { Int(clamping: $0).grouped } ?? "", "\(peakMemoryMB) MB",
        allocatedBytes.map { "\($0) B" } ?? "",
        loaderWait.map { Format.fixed($0 * 1e3, 2) + " ms" } ?? "",
      ]
    }
  }

  static func show(_ reports: [Report], json: Bool) throws {
    if json {
      try Console.printJSON(reports)
    } else {
      var table = TextTable([
        "", "median", "min–max", "GFLOP/s", "ceiling", "share", "captions/s", "peak", "alloc/step",
        "max. wait",
      ])
      for report in reports { table.add(report.cells) }
      try Console.output(table.lines.joined(separator: "\n"))
    }
  }
}
