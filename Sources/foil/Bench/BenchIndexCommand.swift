import ArgumentParser
import Dispatch
import Foundation
import Ground
import Recipe
import Records
import Retrieval
import Runs

extension Bench {
  /// How long the index over many runs takes to make, to open and to bring up to date.
  struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The index over many runs: making, opening and refreshing it.",
      discussion: """
        Makes a folder of run directories with logs of a training, and removes it at the end. Nine \
        of ten runs are complete. Most logs are hard links to one of eight files, so that a hundred \
        gigabytes of them need less than one; they are read from the system's cache. The first \
        reading is of all logs; afterwards only what is new is read.
        """)

    @Option(help: "Run directories.")
    var runs = 1000

    @Option(help: "Events of a log.")
    var events = 1000

    @Option(help: "Measurements of each kind but the first reading.")
    var rounds = 7

    @Option(help: "Where to make the folder; without it among the temporary files.")
    var directory: String?

    @Flag(help: "Print JSON.")
    var json = false

    /// What was measured, in seconds.
    struct Report: Encodable {
      var runs: Int
      var events: Int
      var logMB: Double
      var indexMB: Double
      var firstReading: Double
      var opening: Spread
      var refreshNothingNew: Spread
      var refreshOneEvent: Spread
      var filter: Spread
      var tenCurves: Spread
      var peakMemoryMB: Int

      enum CodingKeys: String, CodingKey {
        case runs, events, opening, filter
        case logMB = "log_mb"
        case indexMB = "index_mb"
        case firstReading = "first_reading"
        case refreshNothingNew = "refresh_nothing_new"
        case refreshOneEvent = "refresh_one_event"
        case tenCurves = "ten_curves"
        case peakMemoryMB = "peak_memory_mb"
      }
    }

    func run() throws {
      guard (1...100_000).contains(runs), (1...10_000_000).contains(events), rounds > 0 else {
        throw Failure(
          "--runs must be from 1 to 100000, --events to 10000000, --rounds at least 1",
          kind: .usage)
      }
      let parent =
        directory.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
      let folder = parent.appendingPathComponent("foil-bench-index-\(getpid())")
      defer { try? FileManager.default.removeItem(at: folder) }
      let workspace = try IndexBenchmarkRuns(folder: folder, runs: runs, events: events)
      try show(try measure(workspace))
    }

    private func measure(_ workspace: IndexBenchmarkRuns) throws -> Report {
      let path = workspace.folder.path
      let first = try Self.seconds { _ = try RunIndex(workspace: path).refresh() }
      let opening = try spread {
        let index = try RunIndex(workspace: path)
        try index.refresh()
        guard try index.runs().count == runs else { throw Failure("the index lacks runs") }
      }
      let index = try RunIndex(workspace: path)
      try index.refresh()
      let ids = try index.runs().prefix(10).map(\.id)
      let nothing = try spread { _ = try index.refresh() }
      let event = try spread(before: workspace.appendEvent) {
        try index.refresh()
        _ = try index.runs()
      }
      let filter = try RunFilter("loss=triplet and \(ResultKey.best(.rSum))>300 and seed<500")
      let filtering = try spread { _ = try index.runs(matching: filter) }
      let names = [Curve.loss.name, EvaluationMetric.rSum.curve()]
      let curves = try spread { _ = try index.series(names, of: ids) }
      return Report(
        runs: runs, events: events, logMB: workspace.logMB,
        indexMB: IndexBenchmarkRuns.megabytes(path + "/.foil/index.sqlite"), firstReading: first,
        opening: opening, refreshNothingNew: nothing, refreshOneEvent: event, filter: filtering,
        tenCurves: curves, peakMemoryMB: Bench.peakMemoryMB)
    }

    private func spread(
      before: () throws -> Void = {}, _ body: () throws -> Void
    ) throws -> Spread {
      Spread(
        try (0..<rounds).map { _ in
          try before()
          return try Self.seconds(body)
        })
    }

    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
      let start = DispatchTime.now().uptimeNanoseconds
      try body()
      return Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
    }

    private func show(_ report: Report) throws {
      if json { return try Console.printJSON(report) }
      func line(_ name: String, _ spread: Spread) -> String {
        let numbers = [spread.median, spread.minimum, spread.maximum].map {
          Format.fixed($0 * 1e3, 1)
        }
        return TextFit.pad(name, to: 40)
          + TextFit.pad("\(numbers[0]) ms", to: 12, .right) + "  (\(numbers[1])–\(numbers[2]))"
      }
      try Console.output(
        """
        \(report.runs.grouped) runs × \(report.events.grouped) events, \
        \(Int(clamping: report.logMB).grouped) MB of logs, index \(Format.fixed(report.indexMB, 1)) MB
        first reading of all logs               \(TextFit.pad(Format.fixed(report.firstReading, 2) + " s", to: 11, .right)), \
        \(Int(clamping: report.logMB / report.firstReading).grouped) MB/s, peak memory \(report.peakMemoryMB) MB
        \(line("opening, with a refresh and all runs", report.opening))
        \(line("refresh with nothing new", report.refreshNothingNew))
        \(line("refresh after one event, and all runs", report.refreshOneEvent))
        \(line("a filter over all runs", report.filter))
        \(line("two curves of ten runs", report.tenCurves))
        """)
    }
  }
}

/// Run directories with logs as a training writes them.
private struct IndexBenchmarkRuns {
  let folder: URL
  let logMB: Double
  private let growingLog: String
  private let events: Int
  private static let distinct = 8

  init(folder: URL, runs: Int, events: Int) throws {
    self.folder = folder
    self.events = events
    let manager = FileManager.default
    let logs = folder.appendingPathComponent(".logs").path
    try manager.createDirectory(atPath: logs, withIntermediateDirectories: true)
    let count = min(runs, Self.distinct)
    for number in 0..<count {
      // The first is of unfinished runs.
      try Self.writeLog("\(logs)/\(number)", seed: number, events: events, isComplete: number > 0)
    }
    var total = 0.0
    for run in 0..<runs {
      let path = folder.appendingPathComponent("2026-11-21T00-00-00-run\(run)-0000").path
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
      var configuration = RunConfiguration()
      configuration.run.seed = run
      configuration.objective.margin = Double(run % 7 + 1) / 10
      try configuration.toml().write(toFile: path + "/run.toml", atomically: false, encoding: .utf8)
      let log = "\(logs)/\(run % 10 == 0 ? 0 : run % count)"
      // One run has a log of its own, which grows.
      if run == 0 {
        try manager.copyItem(atPath: log, toPath: path + "/events.jsonl")
      } else {
        try manager.linkItem(atPath: log, toPath: path + "/events.jsonl")
      }
      total += Self.megabytes(log)
    }
    logMB = total
    growingLog = folder.path + "/2026-11-21T00-00-00-run0-0000/events.jsonl"
  }

  static func megabytes(_ path: String) -> Double {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return Double(size.flatMap { $0 } ?? 0) / 1e6
  }

  /// Adds an event to the log of one run.
  func appendEvent() throws {
    let writer = try EventLogWriter(path: growingLog)
    var stream = RandomStream(seed: 1, purpose: "benchmark", index: UInt64(events))
    try writer.append(Self.step(events, &stream))
  }

  private static func writeLog(
    _ path: String, seed: Int, events: Int, isComplete: Bool
  ) throws {
    var stream = RandomStream(seed: UInt64(seed), purpose: "benchmark")
    let file = try AtomicFile(path: path)
    let started: [String: JSONValue] = ["state": "started", "total_steps": .integer(events)]
    var text = Event(.state, step: 0, time: 1.7e9, started).json + "\n"
    for step in 1..<max(2, events - 1) {
      let event = step % 100 == 0 ? evaluation(step, &stream) : Self.step(step, &stream)
      text += event.json + "\n"
      if text.utf8.count > 1 << 20 {
        try file.write(Array(text.utf8))
        text = ""
      }
    }
    if isComplete {
      text += Event(.state, step: events, time: 1.8e9, ["state": "completed"]).json + "\n"
    }
    try file.write(Array(text.utf8))
    try file.commit()
  }

  private static func step(_ step: Int, _ stream: inout RandomStream) -> Event {
    let names = [
      "loss", "learning_rate", "gradient_norm", "positive_mean", "hardest_negative_mean",
      "similarity_mean", "similarity_deviation", "active_share", "negatives_per_active_anchor",
      "effective_negatives", "gap_mean", "captions_per_second",
    ]
    var fields: [String: JSONValue] = [:]
    for name in names { fields[name] = .real(Double(stream.uniform()) * 1.234567890123) }
    fields[.negativeHistogram] =
      SimilarityHistogram(
        from: -0.65, width: 0.05, counts: (0..<24).map { _ in Double(stream.below(2000)) }
      ).json
    return Event(.step, step: step, time: 1.7e9 + Double(step), fields)
  }

  private static func evaluation(_ step: Int, _ stream: inout RandomStream) -> Event {
    var sum = 0.0
    var directions: [String: JSONValue] = [:]
    for direction in RetrievalDirection.allCases {
      var values: [String: JSONValue] = [
        RetrievalMetric.medianRank.key: 3, RetrievalMetric.meanRank.key: 9.75,
      ]
      for (recall, base) in zip(RetrievalMetric.summed, [20.0, 50, 70]) {
        let value = base + 20 * Double(stream.uniform())
        values[recall.key] = .real(value)
        sum += value
      }
      directions[direction.rawValue] = .object(values)
    }
    directions.merge(
      [
        "split": "dev", EvaluationMetric.rSum.key: .real(sum), "best": .boolean(step == 100),
        "final": false,
      ]
    ) { $1 }
    return Event(.evaluation, step: step, time: 1.7e9 + Double(step), directions)
  }
}
