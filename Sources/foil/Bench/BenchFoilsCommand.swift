import ArgumentParser
import Foundation
import Ground
import Probes
import Recipe
import Records

extension Bench {
  /// What generated negatives cost beside the step without them.
  struct FoilCost: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "foils",
      abstract: "Whole training steps with generated negatives, beside the step without them.",
      discussion: """
        The variants take turns, round by round, on the data of the run file; the ratio is that of \
        the medians of one round, and the median over the rounds is shown. Untrained weights find all \
        words alike, so that nearly every sentence is rejected as likely and little is left to do: \
        give a run, trained or in training, to measure what its model writes. No weight changes.
        """)

    @Argument(
      help: "A run file, whose generator may be off, or a run's directory: its last checkpoint.")
    var path: String

    @Option(name: .customLong("set"), help: "A setting of all of them, for example foils.share=1.")
    var settings: [String] = []

    @Option(help: "Timed steps of a round, after three that are not.")
    var steps = 20

    @Option(help: "Rounds.")
    var rounds = 5

    @Flag(help: "Print JSON.")
    var json = false

    /// One line of the table.
    struct Row: Encodable {
      var variant: String
      /// The same with the filters that it has.
      var title: String
      var milliseconds: Double
      /// Of the median, smallest and largest round, in steps without generated negatives.
      var ratio: Spread
      /// Sentences of a caption; nil where none are written.
      var written: Double?
      var accepted: Double?
      var kept: Double?

      enum CodingKeys: String, CodingKey {
        case variant, title, milliseconds, ratio
        case written = "written_per_caption"
        case accepted = "accepted_per_caption"
        case kept = "kept_per_caption"
      }

      init(
        _ variant: FoilBenchmark.Variant, title: String, seconds: [Double], ratios: [Double]
      ) {
        self.variant = variant.rawValue
        self.title = title
        milliseconds = Spread(seconds).median * 1e3
        ratio = Spread(ratios)
      }

      /// The row with the sentences of its steps.
      func counting(_ counts: FoilBenchmark.Counts) -> Row {
        guard counts.captions > 0 else { return self }
        var row = self
        row.written = Double(counts.written) / Double(counts.captions)
        row.accepted = Double(counts.accepted) / Double(counts.captions)
        row.kept = Double(counts.kept) / Double(counts.captions)
        return row
      }
    }

    func run() throws {
      guard steps > 0, rounds > 0 else {
        throw Failure("--steps and --rounds must be at least 1", kind: .usage)
      }
      let start = try self.start()
      let configuration = try RunConfiguration.resolved(
        file: start?.run.configurationFile ?? path, overrides: settings)
      let variants = FoilBenchmark.Variant.allCases
      let benchmarks = try variants.map { try FoilBenchmark(configuration, $0, from: start) }
      var seconds = benchmarks.map { _ in [Double]() }
      var ratios = seconds
      for benchmark in benchmarks { _ = try benchmark.run(steps: 3, counts: false) }
      for _ in 0..<rounds {
        let medians = try benchmarks.map { Spread(try $0.run(steps: steps)).median }
        for (index, median) in medians.enumerated() {
          seconds[index].append(median)
          ratios[index].append(median / medians[0])
        }
      }
      let rows = benchmarks.indices.map {
        Row(
          variants[$0], title: benchmarks[$0].title, seconds: seconds[$0], ratios: ratios[$0]
        ).counting(benchmarks[$0].counts)
      }
      if json { return try Console.printJSON(rows) }
      if let start {
        try Console.output("weights of step \(start.step) of \(start.run.identifier)\n")
      }
      try Console.output(table(rows).lines.joined(separator: "\n"))
    }

    /// The run, if the path is a directory.
    private func start() throws -> FoilBenchmark.Start? {
      var isDirectory: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      guard isThere, isDirectory.boolValue else { return nil }
      return try FoilBenchmark.Start(try RunDirectory(opening: path))
    }

    private func table(_ rows: [Row]) -> TextTable {
      var table = TextTable([
        "negatives", "median", "× without", "min–max", "accepted", "kept a caption",
      ])
      for row in rows {
        table.add([
          row.title, Format.fixed(row.milliseconds, 2) + " ms",
          Format.fixed(row.ratio.median, 2),
          Format.fixed(row.ratio.minimum, 2) + "–" + Format.fixed(row.ratio.maximum, 2),
          row.accepted.map { Format.fixed($0, 2) } ?? "",
          row.kept.map { Format.fixed($0, 2) } ?? "",
        ])
      }
      return table
    }
  }
}
