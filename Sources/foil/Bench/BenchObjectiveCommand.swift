import ArgumentParser
import Foundation
import Ground
import Objectives
import Probes
import Recipe

extension Bench {
  /// What each objective costs beside the hardest-negative triplet.
  struct ObjectiveCost: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "objective",
      abstract: "Whole training steps with each objective, beside the hardest-negative triplet.",
      discussion: """
        The objectives take turns, round by round; the ratio is that of the medians of one round, and \
        the median over the rounds is shown. Memory and warm-up are as after the warm-up epochs, \
        labels are random.
        """)

    @Option(help: "gru-regions, bert-regions, gru-global or small.")
    var model = "small"

    @Option(help: "Objectives, separated by commas; a sum as triplet_sn+kendall.")
    var objectives =
      "triplet,triplet_sn,triplet_sn+kendall,fne,infonce,siglip,triplet+s_ndcg,rvse"

    @Option(
      name: .customLong("set"),
      help: "A setting of all of them, for example objective.fne.queue_size=2048.")
    var settings: [String] = []

    @OptionGroup var options: StepOptions

    @Option(help: "Timed steps of a round, after three that are not.")
    var steps = 20

    @Option(help: "Rounds.")
    var rounds = 5

    /// One line of the table.
    struct Row: Encodable {
      var objective: String
      var milliseconds: Double
      /// Of the median, smallest and largest round, in steps of MH.
      var ratio: Spread
    }

    func run() throws {
      guard steps > 0, rounds > 0 else {
        throw Failure("--steps and --rounds must be at least 1", kind: .usage)
      }
      var benchmark = options.benchmark(try Bench.shape(model))
      let baseline = try configured("triplet")
      let others = try objectives.split(separator: ",").map(String.init).map {
        (name: $0, objective: try configured($0))
      }
      var seconds = others.map { _ in [Double]() }
      var ratios = seconds
      for _ in 0..<rounds {
        let unit = try median(baseline, &benchmark)
        for (index, other) in others.enumerated() {
          let own = try median(other.objective, &benchmark)
          seconds[index].append(own)
          ratios[index].append(own / unit)
        }
      }
      let rows = others.indices.map {
        Row(
          objective: others[$0].name, milliseconds: Spread(seconds[$0]).median * 1e3,
          ratio: Spread(ratios[$0]))
      }
      if options.common.json { return try Console.printJSON(rows) }
      try Console.output(text(rows))
    }

    /// The objective of a name or a sum, with the command's settings.
    private func configured(_ name: String) throws -> RunConfiguration.Objective {
      let terms = "objective.terms=" + name.replacing("+", with: ",")
      return try RunConfiguration.resolved(file: nil, overrides: [terms] + settings).objective
    }

    private func median(
      _ objective: RunConfiguration.Objective, _ benchmark: inout StepBenchmark
    ) throws -> Double {
      benchmark.objective = objective
      return Spread(try benchmark.run(warmup: 3, steps: steps).seconds).median
    }

    private func text(_ rows: [Row]) -> String {
      var table = TextTable(["objective", "median", "× MH", "min–max"])
      for row in rows {
        table.add([
          row.objective, Format.fixed(row.milliseconds, 2) + " ms",
          Format.fixed(row.ratio.median, 2),
          Format.fixed(row.ratio.minimum, 2) + "–" + Format.fixed(row.ratio.maximum, 2),
        ])
      }
      return table.lines.joined(separator: "\n")
    }
  }
}
