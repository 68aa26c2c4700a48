import ArgumentParser
import Compute
import Training

extension Bench {
  /// What generated negatives cost beside the step without them.
  struct FoilCost: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "foils",
      abstract: "Whole training steps with generated negatives, beside the step without them.",
      discussion: """
        The variants take turns, round by round, on the data of the run file; the ratio is that of \
        the medians of one round, and the median over the rounds is shown.
        """)

    @Argument(help: "A run file; its generator may be off.")
    var file: String

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
      var milliseconds: Double
      /// Of the median, smallest and largest round, in steps without generated negatives.
      var ratio: Spread
    }

    /// What is measured, by the settings that make it.
    private static let variants: [(name: String, settings: [String])] = [
      ("without", ["foils.generator=off"]),
      (
        "rules",
        [
          "foils.generator=rules", "foils.discrimination_weight=0",
          "foils.correction_weight=0",
        ]
      ),
      (
        "TAGS",
        [
          "foils.generator=shared", "foils.discrimination_weight=0",
          "foils.correction_weight=0",
        ]
      ),
      ("TAGS-DC", ["foils.generator=shared"]),
    ]

    func run() throws {
      guard steps > 0, rounds > 0 else {
        throw Failure("--steps and --rounds must be at least 1", kind: .usage)
      }
      let benchmarks = try FoilCost.variants.map { variant in
        try FoilBenchmark(
          try RunConfiguration.resolved(file: file, overrides: settings + variant.settings))
      }
      var seconds = benchmarks.map { _ in [Double]() }
      var ratios = seconds
      for benchmark in benchmarks { _ = try benchmark.run(steps: 3) }
      for _ in 0..<rounds {
        let medians = try benchmarks.map { Spread(try $0.run(steps: steps)).median }
        for (index, median) in medians.enumerated() {
          seconds[index].append(median)
          ratios[index].append(median / medians[0])
        }
      }
      let rows = benchmarks.indices.map {
        Row(
          variant: FoilCost.variants[$0].name, milliseconds: Spread(seconds[$0]).median * 1e3,
          ratio: Spread(ratios[$0]))
      }
      if json { return try Console.printJSON(rows) }
      var table = TextTable(["negatives", "median", "× without", "min–max"])
      for row in rows {
        table.add([
          row.variant, Phrase.decimal(row.milliseconds, 2) + " ms",
          Phrase.decimal(row.ratio.median, 2),
          Phrase.decimal(row.ratio.minimum, 2) + "–" + Phrase.decimal(row.ratio.maximum, 2),
        ])
      }
      try Console.output(table.lines.joined(separator: "\n"))
    }
  }
}
