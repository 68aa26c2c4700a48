import ArgumentParser
import Compute
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
      of recalls is computed anew, and wrong ones are reported.
      """)

  @Argument(help: "An event file, a log, or a folder with such files.")
  var path: String

  @Option(name: .customLong("out"), help: "The folder to make run directories in.")
  var workspace = "runs"

  func run() throws {
    for result in try RunImport.run(path, to: workspace) {
      try Console.output(result.path)
      Console.narrate(
        result.existed
          ? "exists     imported before"
          : "\(result.renewed ? "renewed " : "imported")   \(Phrase.count(result.events)) events (\(result.format.rawValue))"
      )
      for note in result.notes { Console.narrate("note       \(note)") }
      for warning in result.warnings.prefix(20) { Console.narrate("warning    \(warning)") }
      if result.warnings.count > 20 {
        Console.narrate("warning    and \(result.warnings.count - 20) more")
      }
    }
  }
}
