import ArgumentParser
import Foundation
import Ground
import Runs

extension WorkspaceOption {
  /// The index of the workspace, brought up to date.
  func index() throws -> RunIndex {
    let index = try RunIndex(workspace: directory)
    try refresh(index)
    return index
  }

  func refresh(_ index: RunIndex) throws {
    let line = SharedProgressLine()
    defer { line.clear() }
    // Reading many logs for the first time takes a while.
    try index.refresh { done, count in
      if count > 20 { line.show("reading runs  \(done) of \(count)") }
    }
    if let notice = index.notice { Console.narrate("note: \(notice)") }
  }
}

/// The format of a table on standard output.
struct FormatOptions: ParsableArguments {
  @Option(help: "text, csv, json, markdown or latex.")
  var format: ResultTable.Notation?

  @Flag(help: "The same as --format json.")
  var json = false

  @Flag(help: "The same as --format csv.")
  var csv = false

  var chosen: ResultTable.Notation { format ?? (json ? .json : csv ? .csv : .text) }

  func validate() throws {
    guard [format != nil, json, csv].filter({ $0 }).count <= 1 else {
      throw ValidationError("give one of --format, --json and --csv")
    }
  }
}

extension ResultTable.Notation: ExpressibleByArgument {}

struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "List runs, rename and tag them, note something, archive or delete them.",
    subcommands: [
      List.self, Rename.self, Tag.self, Untag.self, Note.self, Archive.self, Delete.self,
      Trash.self, Restore.self,
    ],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the runs of a workspace.",
      usage: "foil runs [FILTER ...] [--sort KEY] [--columns KEY,KEY] [--format FORMAT]",
      discussion: """
        A filter is made of conditions such as loss=triplet, \(ResultKey.best(.rSum))>300, state!=failed, \
        tag:paper, has:\(ResultKey.test(.rSum)), name~gru and plain words, with and, or, not and parentheses. \
        Keys are settings (their last part is enough where it is unique), results (best., dev., \
        test. or last. before \(MetricHelp.some)) and run, name, state, started, updated, step, \
        progress, tags, note, archived, problem, path. Quote what the shell would take for its own: \
        foil runs '\(ResultKey.best(.rSum))>300'.
        """)

    @Argument(help: "Which runs; all by default.")
    var filter: [String] = []

    @Option(help: "The key to sort by; the time of the start by default.")
    var sort: String?

    @Flag(help: "The largest first.")
    var descending = false

    @Option(help: "The keys to show, with commas between them.")
    var columns: String?

    @Flag(help: "Archived runs too.")
    var archived = false

    @OptionGroup var output: FormatOptions
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let filter = try RunFilter(filter.joined(separator: " "))
      let keys = try columns.map {
        try $0.split(separator: ",").map {
          try RunKey($0.trimmingCharacters(in: .whitespaces))
        }
      }
      let sortKey = try sort.map { try RunKey($0) }
      var runs = try workspace.index().runs(matching: filter)
      if !archived, !filter.mentionsArchive { runs.removeAll(where: \.isArchived) }
      if let sortKey {
        runs = RunTable.sorted(runs, by: sortKey, descending: descending)
      } else if descending {
        runs.reverse()
      }
      let table = RunTable.table(runs, columns: keys ?? RunTable.columns)
      if runs.isEmpty, output.chosen == .text {
        Console.narrate("no runs below \(workspace.directory)")
      } else {
        try Console.output(table.rendered(as: output.chosen))
      }
      for run in runs {
        if let problem = run.problem {
          Console.narrate("\(PlainText.field(run.identifier)): \(problem)")
        }
      }
    }
  }

  /// The runs that a command changes.
  struct Choice: ParsableArguments {
    @Option(help: "All runs that fulfil a filter.")
    var filter: String?

    @OptionGroup var workspace: WorkspaceOption

    /// - Parameter words: Directories, or parts of the runs' names, each of one run.
    func runs(_ words: [String], in index: RunIndex) throws -> [RunRecord] {
      guard !words.isEmpty || filter != nil else {
        throw Failure("no run is named", remedy: "name runs or give --filter", kind: .usage)
      }
      var runs = try words.map { try index.run(named: $0) }
      if let filter { runs += try index.runs(matching: try RunFilter(filter)) }
      var seen = Set<RunRecord.ID>()
      return runs.filter { seen.insert($0.id).inserted }
    }

    /// Changes the notes of the chosen runs.
    func update(_ words: [String], _ change: (inout RunNotes) -> Void) throws {
      let index = try workspace.index()
      let runs = try runs(words, in: index)
      for run in runs {
        try RunNotes.update(run.path, initialTags: run.tags, change)
        Console.narrate("changed    \(PlainText.field(run.identifier))")
      }
      if runs.isEmpty { Console.narrate("no run fulfils the filter") }
      try workspace.refresh(index)
    }
  }

  struct Tag: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Give runs a tag.")
    @Argument(help: "A word.") var tag: String
    @Argument(help: "Run directories or parts of their names.") var runs: [String] = []
    @OptionGroup var choice: Choice

    func run() throws {
      let tag = try RunNotes.checked(tag: tag)
      try choice.update(runs) { notes in
        if !notes.tags.contains(tag) { notes.tags.append(tag) }
      }
    }
  }

  struct Untag: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a tag from runs.")
    @Argument(help: "A word.") var tag: String
    @Argument(help: "Run directories or parts of their names.") var runs: [String] = []
    @OptionGroup var choice: Choice

    func run() throws {
      try choice.update(runs) { notes in notes.tags.removeAll { $0 == tag } }
    }
  }

  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a note to runs, in the place of an earlier one; an empty one removes it.")
    @Argument(help: "The note.") var note: String
    @Argument(help: "Run directories or parts of their names.") var runs: [String] = []
    @OptionGroup var choice: Choice

    func run() throws {
      try choice.update(runs) { notes in notes.note = note }
    }
  }

  struct Archive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Leave runs out of lists.")
    @Argument(help: "Run directories or parts of their names.") var runs: [String] = []
    @Flag(help: "Take them back into lists.") var undo = false
    @OptionGroup var choice: Choice

    func run() throws {
      try choice.update(runs) { notes in notes.isArchived = !undo }
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Move runs to the folder trash beside them.",
      discussion: "`foil runs trash` lists what is there, `foil runs restore` takes it back.")
    @Argument(help: "Run directories or parts of their names.") var runs: [String] = []
    @Flag(help: "Do not ask.") var yes = false
    @OptionGroup var choice: Choice

    func run() throws {
      let index = try choice.workspace.index()
      let chosen = try choice.runs(runs, in: index)
      guard !chosen.isEmpty else {
        Console.narrate("no run fulfils the filter")
        return
      }
      if !yes {
        for run in chosen { Console.narrate("  \(PlainText.field(run.identifier))") }
        guard isatty(STDIN_FILENO) == 1, Console.isInteractive else {
          throw Failure(
            "\(chosen.count == 1 ? "this run is" : "these \(chosen.count) runs are") not deleted "
              + "without a confirmation", remedy: "say --yes", kind: .usage)
        }
        Console.ask("move to the trash? [y/N] ")
        guard let answer = readLine()?.lowercased(), answer == "y" || answer == "yes" else {
          Console.narrate("nothing was deleted")
          return
        }
      }
      for run in chosen { Console.narrate("moved to   \(try RunTrash.move(run.path))") }
      Console.narrate("take back  foil runs restore RUN")
      try choice.workspace.refresh(index)
    }
  }
}
