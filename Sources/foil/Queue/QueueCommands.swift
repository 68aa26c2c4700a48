import ArgumentParser
import Foundation
import Ground
import Queue
import Recipe

struct Queue: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs that wait, run in the background, or are done.",
    discussion: """
      Jobs are files below the workspace; an engine that outlives the terminal works on them. \
      Jobs are named by their numbers, ranges such as 3-7, or all.
      """,
    subcommands: [List.self, Add.self, Retry.self, Move.self, Drop.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the jobs (the default).")

    @OptionGroup var place: WorkspaceOption
    @Flag(help: "Print jobs and engines as JSON on standard output.")
    var json = false

    func run() throws {
      let snapshot = try JobQueue(place.workspace).snapshot()
      let report = QueueReport(snapshot)
      if json { return try Console.printJSON(report) }
      for problem in report.problems { Console.narrate("foil: \(problem)") }
      guard !report.jobs.isEmpty else {
        return Console.narrate(
          "no jobs in \(place.workspace.path); add one: foil queue add RUN.toml")
      }
      try Console.output(report.lines.joined(separator: "\n"))
      for job in report.jobs {
        if let message = job.message {
          Console.narrate("job \(job.id) failed: \(PlainText.oneLine(message, limit: 2000))")
        }
      }
      for engine in report.engines { Console.narrate(engine.line) }
      if report.engines.isEmpty,
        snapshot.jobs.contains(where: { $0.state == .queued || $0.state == .interrupted })
      {
        Console.narrate("no engine is at work: foil engine start")
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add runs to the queue, and start an engine if none is at work.")

    @Argument(help: "Run files.")
    var files: [String]
    @OptionGroup var options: SubmissionOptions

    func run() throws {
      let runs = try files.map {
        try RunConfiguration.resolved(file: $0, overrides: options.overrides)
      }
      try QueueReport.print(options.add(runs), json: options.json)
      try options.startEngine()
    }
  }

  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put failed, cancelled or interrupted jobs back into the queue.",
      discussion: "They go on from the last checkpoint, if there is one.")

    @OptionGroup var options: JobOptions
    @Flag(help: "Begin a new run instead of going on with the old one.")
    var anew = false
    @OptionGroup var engine: EngineChoice

    func run() throws {
      try options.selection().change(in: options.workspace, json: options.json) { queue, id in
        try queue.retry(id, anew: anew)
      }
      try engine.start(options.workspace)
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Change a waiting job's place or priority.")

    @Argument(help: "The job.")
    var job: Int
    @Flag(help: "Before all others of its priority.")
    var first = false
    @Flag(help: "Behind all others of its priority.")
    var last = false
    @Option(help: "Before this job, with its priority.")
    var before: Int?
    @Option(help: "The new priority; higher ones begin first.")
    var priority: Int?
    @OptionGroup var place: WorkspaceOption
    @Flag(help: "Print the job as JSON on standard output.")
    var json = false

    func validate() throws {
      let places = [first, last, before != nil].count { $0 }
      guard places <= 1, places == 1 || priority != nil, before == nil || priority == nil else {
        throw ValidationError("expected one of --first, --last and --before, or --priority")
      }
    }

    func run() throws {
      let queue = JobQueue(place.workspace)
      var moved: Job?
      if let priority { moved = try queue.setPriority(priority, of: job) }
      if first { moved = try queue.move(job, to: .first) }
      if last { moved = try queue.move(job, to: .last) }
      if let before { moved = try queue.move(job, to: .before(before)) }
      try QueueReport.print(moved.map { [$0] } ?? [], json: json)
    }
  }

  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take jobs out of the queue; their runs stay.")

    @Argument(help: "Jobs; `all` drops those that no engine has.")
    var jobs: [String]
    @OptionGroup var place: WorkspaceOption

    func run() throws {
      let queue = JobQueue(place.workspace)
      var refusals: [Failure] = []
      let ids = try JobSelection(jobs).identifiers(in: place.workspace)
      for id in ids {
        do {
          try queue.drop(id)
          Console.narrate("dropped    job \(id)")
        } catch let failure as Failure {
          refusals.append(failure)
        }
      }
      guard let first = refusals.first, refusals.count == ids.count || ids.count == jobs.count
      else { return }
      throw first
    }
  }
}

struct Pause: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Pause jobs: a running one writes a checkpoint after its step and frees its cores.")

  @OptionGroup var options: JobOptions

  func run() throws {
    try options.selection().apply(.pause, in: options.workspace, json: options.json)
  }
}

struct Cancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cancel jobs: a running one writes a checkpoint after its step and ends.",
    discussion: "`foil queue retry` goes on with a cancelled job.")

  @OptionGroup var options: JobOptions
  @Flag(help: "Do not wait for a checkpoint; the steps since the last one are lost.")
  var now = false

  func run() throws {
    try options.selection().apply(
      now ? .cancelNow : .cancel, in: options.workspace, json: options.json)
  }
}
