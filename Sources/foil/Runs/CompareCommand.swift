import ArgumentParser
import Foundation
import Ground
import Retrieval
import Runs

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare runs: configurations, results over seeds, and what is more than chance.",
    usage: "foil compare RUN ... [--filter FILTER] [--metric KEY] [--format FORMAT]",
    discussion: """
      Runs that differ only in their seed are a group. Results are those of the checkpoint that was \
      best on dev. Intervals and tests use the ranks that evaluation keeps in the run directories; \
      docs/comparing.md says what they mean.
      """)

  @Argument(help: "Run directories, or parts of their names; the first is the reference.")
  var runs: [String] = []

  @Option(help: "All runs that fulfil a filter.")
  var filter: String?

  @Option(help: "What is tested: \(MetricHelp.tested).")
  var metric = EvaluationMetric.rSum.key

  @Option(help: "test or dev; test by default if it was measured.")
  var split: String?

  @Option(help: "Test each group against the first, or all against all.")
  var pairs = Comparison.Options.Pairs.first

  @Option(
    name: .customLong("by"), help: "Group by these settings alone, or by name, with commas between."
  )
  var groupKeys: String?

  @Option(help: "Draws of the bootstrap and of the randomisation test.")
  var resamples = 10_000

  @Option(help: "Seed of the draws.")
  var seed: UInt64 = 0

  @Option(
    name: .customLong("table"), help: "Only one table: settings, results or tests.")
  var tableName: String?

  @OptionGroup var output: FormatOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let options = try options()
    let filter = try self.filter.map { try RunFilter($0) }
    guard !runs.isEmpty || filter != nil else {
      throw Failure("no run is named", remedy: "name runs or give --filter", kind: .usage)
    }
    guard [nil, "settings", "results", "tests"].contains(tableName) else {
      throw Failure("--table must be settings, results or tests", kind: .usage)
    }
    let index = try workspace.index()
    var chosen = try runs.flatMap { try index.runs(named: $0) }
    if let filter {
      chosen += try index.runs(matching: filter)
        .filter { !$0.isArchived || filter.mentionsArchive }
    }
    var seen = Set<RunRecord.ID>()
    chosen = chosen.filter { seen.insert($0.id).inserted }
    let comparison = try Comparison(chosen, options: options)
    try print(comparison, among: groupKeys == nil ? index.runs() : [])
    for note in comparison.notes { Console.narrate("note       \(note)") }
    if comparison.intervals.contains(where: { $0 != nil }) {
      Console.narrate("method     \(comparison.method)")
    }
  }

  private func options() throws -> Comparison.Options {
    var options = Comparison.Options()
    guard let metric = EvaluationMetric(rawValue: metric), metric.isMean else {
      throw Failure(
        "--metric is \"\(metric)\", expected one of "
          + EvaluationMetric.allCases.filter(\.isMean).map(\.key).joined(separator: ", "),
        kind: .usage)
    }
    guard [nil, "test", "dev"].contains(split) else {
      throw Failure("--split must be test or dev", kind: .usage)
    }
    guard (1...10_000_000).contains(resamples) else {
      throw Failure("--resamples must be from 1 to 10000000", kind: .usage)
    }
    options.metric = metric
    options.split = split
    options.pairs = pairs
    options.resamples = resamples
    options.seed = seed
    options.groupKeys = try groupKeys?.split(separator: ",").map { word in
      let key = try RunKey(String(word))
      switch key {
      case .setting, .field(.name), .field(.tags), .field(.note): return key
      default:
        throw Failure(
          "--by takes settings, name, tags and note, and `\(PlainText.oneLine(String(word)))` is none",
          kind: .usage)
      }
    }
    return options
  }

  private func print(_ comparison: Comparison, among others: [RunRecord]) throws {
    let format = output.chosen
    if let tableName {
      let table =
        tableName == "settings"
        ? comparison.settingsTable(all: true)
        : tableName == "tests" ? comparison.testsTable() : comparison.resultsTable()
      try Console.output(table.rendered(as: format))
      return
    }
    switch format {
    case .json: try Console.printJSONLine(comparison.json())
    // A file of comma-separated values holds one table.
    case .csv: try Console.output(comparison.resultsTable().rendered(as: .csv))
    case .text, .markdown, .latex:
      let parts = comparison.tables(among: others).map { _, table in
        switch format {
        case .text: table.title + "\n\n" + table.rendered(as: format)
        case .markdown: "**\(table.title)**\n\n" + table.rendered(as: format)
        default: table.rendered(as: format)
        }
      }
      try Console.output(parts.joined(separator: "\n\n"))
    }
  }
}

extension Comparison.Options.Pairs: ExpressibleByArgument {}
