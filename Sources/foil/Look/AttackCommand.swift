import ArgumentParser
import Compute
import Foundation
import Ground
import Probes
import Records
import Training

struct Attack: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put written false captions before runs: who is deceived by whom.",
    discussion: """
      Rows are what writes the candidates, columns the runs that tell them from the true caption. \
      docs/edited-captions.md explains the numbers.
      """)

  @Argument(help: "The runs' directories, all trained on the same data.")
  var directories: [String]

  @Option(help: "The split whose captions are attacked.")
  var split = "test"

  @Option(help: "best, last, or the path of a checkpoint.")
  var checkpoint = "best"

  @Option(help: "Candidates for each caption.")
  var candidates = 20

  @Option(help: "So many captions drawn from the split; all by default.")
  var captions: Int?

  @Option(help: "Which captions are drawn, and what is written.")
  var seed: UInt64 = 0

  @Option(help: "Attack on another data set than the runs'.")
  var data: String?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard candidates > 0, candidates <= 1000 else {
      throw ValidationError("--candidates is \(candidates), expected 1 to 1000")
    }
    guard captions ?? 1 > 0 else { throw ValidationError("--captions must be at least 1") }
  }

  func run() throws {
    var writers: [Writer] = []
    let scorers = try directories.map { directory in
      let run = try RunDirectory(opening: directory)
      var configuration = try run.configuration()
      if let data { configuration.data.path = data }
      let context = try run.context(configuration, split: split)
      let values = try context.weights(try run.checkpoint(checkpoint))
      if configuration.foils.isActive {
        writers.append(
          Writer(
            context: context, values: values, generator: try run.generator(context),
            name: Self.name(of: directory)))
      }
      return try SentenceScorer(context, values: values, split: split)
    }
    guard let first = scorers.first else { return }
    for (scorer, directory) in zip(scorers, directories)
    where scorer.split.captions != first.split.captions {
      throw Failure(
        "the run has other captions in its \(split) split than \(directories[0])", at: directory,
        remedy: "attack runs of the same data, or give one data set with --data", kind: .usage)
    }
    var order = Array(first.split.captions.indices)
    if let captions, captions < order.count {
      var stream = RandomStream(seed: seed, purpose: "attacked captions")
      stream.shuffle(&order)
      order = order.prefix(captions).sorted()
    }
    let truth = try SceneTruth(first.context.dataset, split: first.split)
    var sources: [any CandidateSource] = [try RuleSource(first.context, seed: seed)]
    for writer in writers {
      sources.append(
        try ModelSource(
          writer.context, values: writer.values, generator: writer.generator, split: split,
          name: writer.name, count: candidates, seed: seed))
    }
    let rows = try sources.map { source in
      let set = try AttackSet(
        source, captions: order, of: first.split, count: candidates, truth: truth)
      return AttackReport.Row(
        source: source.name, without: set.without, knownTrue: set.knownTrue,
        blind: BlindBaseline(set),
        results: try scorers.map { try AttackResult(set, scorer: $0) })
    }
    let report = AttackReport(
      split: split, captions: order.count, candidates: candidates,
      runs: directories.map(Self.name), rows: rows)
    if json {
      try Console.printJSON(report)
    } else {
      try Console.output(report.lines.joined(separator: "\n"))
    }
  }
}

extension Attack {
  /// A run that writes sentences.
  private struct Writer {
    var context: RunContext
    var values: FloatBuffer
    /// Of a generator that stays as it was.
    var generator: FloatBuffer?
    var name: String
  }

  private static func name(of directory: String) -> String {
    URL(fileURLWithPath: directory).lastPathComponent
  }
}

/// The matrix of sources and runs.
struct AttackReport: Encodable {
  struct Row: Encodable {
    var source: String
    /// Captions that the source had nothing for.
    var without: Int
    /// Candidates that were left out because they are true.
    var knownTrue: Int
    var blind: BlindBaseline?
    /// One for each run.
    var results: [AttackResult]

    enum CodingKeys: String, CodingKey {
      case source, without, blind, results
      case knownTrue = "known_true"
    }
  }

  var split: String
  var captions: Int
  /// The most for each caption.
  var candidates: Int
  var runs: [String]
  var rows: [Row]

  /// The matrix for a person.
  var lines: [String] {
    var lines = [
      "\(captions.grouped) captions of \(split), up to \(candidates) candidates each",
      "held: the caption is more similar to its image than all candidates; hardest: mean of the "
        + "most similar candidate less the caption", "",
    ]
    var table = TextTable(
      [
        "written by", "run", "captions", "candidates", "held %", "95 %", "hardest", "pairs %",
        "gap",
      ],
      left: [0, 1])
    for row in rows {
      for (run, result) in zip(runs, row.results) {
        table.add([
          row.source, run, result.captions.grouped, result.pairs.pairs.grouped,
          Format.fixed(result.share, 1),
          "[\(Format.fixed(result.interval.low, 1)), \(Format.fixed(result.interval.high, 1))]",
          Format.fixed(result.hardestGapMean, 4), Format.fixed(result.pairs.accuracy, 1),
          Format.fixed(result.pairs.gapMean, 4),
        ])
      }
    }
    lines += table.lines
    if rows.count > 1 {
      lines += ["", "held %, rows write and columns read:"]
      var matrix = TextTable([""] + runs.indices.map { Self.letter($0) })
      for row in rows {
        matrix.add([row.source] + row.results.map { Format.fixed($0.share, 1) })
      }
      lines += matrix.lines
      lines += runs.enumerated().map { "\(Self.letter($0))  \($1)" }
    }
    for row in rows {
      if let blind = row.blind { lines.append("\(row.source): \(EvaluationReport.line(blind))") }
    }
    for row in rows where row.without > 0 || row.knownTrue > 0 {
      var notes: [String] = []
      if row.without > 0 {
        notes.append("\(row.without.grouped) captions without candidates")
      }
      if row.knownTrue > 0 {
        notes.append("\(row.knownTrue.grouped) candidates left out that are true")
      }
      lines.append("\(row.source): \(notes.joined(separator: ", "))")
    }
    return lines
  }

  /// A, B, …, Z, AA, …
  private static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}
