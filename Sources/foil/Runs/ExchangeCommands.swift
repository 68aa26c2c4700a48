import ArgumentParser
import Ground
import Runs

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write runs in other programs' formats.",
    discussion:
      "Tables are exported where they are shown: foil runs --csv, foil compare --format latex.",
    subcommands: [TensorBoard.self])

  struct TensorBoard: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tensorboard", abstract: "Write TensorBoard event files.")

    @Argument(help: "Run directories, or parts of their names.")
    var runs: [String] = []

    @Option(help: "All runs that fulfil a filter.")
    var filter: String?

    @Option(name: .customLong("out"), help: "The folder for TensorBoard's --logdir.")
    var directory: String

    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      guard !runs.isEmpty || filter != nil else {
        throw Failure("no run is named", remedy: "name runs or give --filter", kind: .usage)
      }
      let filter = try self.filter.map { try RunFilter($0) }
      let index = try workspace.index()
      var paths = try runs.flatMap { try index.runs(named: $0).map(\.path) }
      if let filter { paths += try index.runs(matching: filter).map(\.path) }
      var seen = Set<String>()
      for path in paths where seen.insert(path).inserted {
        try Console.output(try TensorBoardExport.write(path, to: directory))
      }
    }
  }
}

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read TensorBoard event files and training logs of VSE++ and its family.",
    discussion: """
      Makes a run directory of each, which foil runs and foil compare know like any other. The sum \
      of recalls is computed anew, and wrong ones are reported. What a folder has and cannot be \
      read is listed at the end.
      """)

  @Argument(help: "An event file, a log, or a folder with such files.")
  var path: String

  @Option(name: .customLong("out"), help: "The folder to make run directories in.")
  var workspace = "runs"

  func run() throws {
    let report = try RunImport.run(path, to: workspace)
    for result in report.runs { try show(result) }
    for omission in report.omissions {
      Console.narrate("left out   \(Self.plain(omission.path)): \(Self.plain(omission.reason))")
    }
    if !report.otherTexts.isEmpty {
      let some = report.otherTexts.prefix(5).map(Self.plain).joined(separator: ", ")
      let more = report.otherTexts.count > 5 ? " and others" : ""
      Console.narrate(
        "left out   \(Format.count(report.otherTexts.count, "text")) without a line of such a log: "
          + "\(some)\(more)")
    }
    guard !report.runs.isEmpty else {
      throw Failure(
        "found nothing to import", at: path,
        remedy: "TensorBoard's files have `tfevents` in their names; logs end in .log, .txt, .out, "
          + ".err or have no ending, and have lines like "
          + "`Image to text: 43.8, 72.4, 81.8, 2.0, 13.4`")
    }
    if report.runs.count + report.omissions.count > 1 {
      let left = report.omissions.isEmpty ? "" : ", \(report.omissions.count) left out"
      Console.narrate("in all     \(Format.count(report.runs.count, "run"))\(left)")
    }
  }

  private static func plain(_ text: String) -> String { PlainText.oneLine(text) }

  private func show(_ result: RunImport.Result) throws {
    try Console.output(result.path)
    let what = "\(Self.plain(result.name)), \(Format.count(result.events, "event"))"
    Console.narrate(
      result.existed
        ? "exists     \(Self.plain(result.name)), imported before"
        : "\(result.renewed ? "renewed " : "imported")   \(what) (\(result.format.rawValue))")
    for note in result.notes { Console.narrate("note       \(Self.plain(note))") }
    for warning in result.warnings.prefix(20) {
      Console.narrate("warning    \(Self.plain(warning))")
    }
    if result.warnings.count > 20 {
      Console.narrate("warning    and \(result.warnings.count - 20) more")
    }
  }
}
