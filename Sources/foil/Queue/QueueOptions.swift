import ArgumentParser
import Foundation
import Ground
import Queue
import Recipe

/// Where the runs and the queue are.
struct WorkspaceOption: ParsableArguments {
  @Option(
    name: .customLong("workspace"),
    help: "Folder with runs and queue; without it FOIL_WORKSPACE, or runs.")
  var folder: String?

  /// As it was given.
  var directory: String {
    folder ?? ProcessInfo.processInfo.environment["FOIL_WORKSPACE"] ?? "runs"
  }

  var workspace: Workspace { Workspace(directory) }
}

/// Jobs that a command changes.
struct JobOptions: ParsableArguments {
  @Argument(help: "Jobs: numbers, ranges such as 3-7, or all.")
  var jobs: [String]
  @OptionGroup var place: WorkspaceOption
  @Flag(help: "Print the jobs as JSON on standard output.")
  var json = false

  var workspace: Workspace { place.workspace }

  /// - Throws: A `Failure` if a word names no job.
  func selection() throws -> JobSelection { try JobSelection(jobs) }
}

/// How runs are added to the queue.
struct SubmissionOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: "Override a setting of all runs, for example --set data.path=DIR.")
  var overrides: [String] = []
  @Option(help: "Jobs of higher priority begin first.")
  var priority = 0
  @OptionGroup var place: WorkspaceOption
  @OptionGroup var engine: EngineChoice
  @Flag(help: "Print the jobs as JSON on standard output.")
  var json = false

  func validate() throws {
    guard Job.priorities.contains(priority) else {
      throw ValidationError(
        "--priority is \(priority); expected a number from \(Job.priorities.lowerBound) to "
          + "\(Job.priorities.upperBound)")
    }
  }

  /// Adds runs to the queue.
  func add(_ configurations: [RunConfiguration], sweep: String? = nil) throws -> [Job] {
    try JobQueue(place.workspace).add(
      configurations.map { JobQueue.Submission($0, priority: priority, sweep: sweep) })
  }

  /// Sees to it that somebody works on the queue.
  func startEngine() throws { try engine.start(place.workspace) }
}

/// Whether and how an engine is started for jobs that wait.
struct EngineChoice: ParsableArguments {
  @Flag(name: .customLong("no-start"), help: "Leave the jobs waiting if no engine is at work.")
  var noStart = false

  @Option(
    help: """
      Jobs at once, if an engine has to be started (default: 1); the cores are divided among them.
      """)
  var jobs: Int?

  func validate() throws {
    guard (1...1024).contains(jobs ?? 1) else {
      throw ValidationError("--jobs is \(jobs ?? 1); expected a number from 1 to 1024")
    }
  }

  /// Sees to it that somebody works on the queue; the engine ends when nothing is left to do.
  func start(_ workspace: Workspace) throws {
    guard !noStart else { return }
    EngineCommand.waitForEnding(in: workspace)
    let options = Engine.Options(jobs: jobs ?? 1, endsWhenIdle: true, isOnlyOneOnHost: true)
    guard let (engine, isNew) = try DetachedHost().ensure(workspace, options: options) else {
      return Console.narrate("engine     has done all jobs and ended")
    }
    Console.narrate(
      isNew
        ? "engine     started as process \(engine.process), \(engine.jobs) at once"
        : "engine     at work as process \(engine.process) on \(engine.host), "
          + "\(engine.jobs) at once")
    if !isNew, let jobs, jobs != engine.jobs {
      Console.narrate(
        "hint       for \(jobs) at once: foil engine stop, then foil engine start --jobs \(jobs)")
    }
  }
}

/// Jobs named on a command line.
struct JobSelection {
  private enum Part {
    case all
    case range(ClosedRange<Int>)
  }

  private let parts: [Part]

  /// - Parameter words: Numbers, ranges such as `3-7`, or `all`.
  init(_ words: [String]) throws {
    parts = try words.map { word in
      guard let part = JobSelection.part(word) else {
        throw Failure(
          "found `\(word)`, expected a job: a number, a range such as 3-7, or all", kind: .usage)
      }
      return part
    }
  }

  /// Whether the words name jobs rather than directories.
  static func isSelection(_ words: [String]) -> Bool { words.allSatisfy { part($0) != nil } }

  private static func part(_ word: String) -> Part? {
    if word == "all" { return .all }
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ends.first.flatMap({ $0 }), let last = ends.last.flatMap({ $0 }),
      ends.count <= 2, first > 0, first <= last
    else { return nil }
    return .range(first...last)
  }

  /// The jobs' numbers; a single number that is no job is kept, so that it is reported.
  func identifiers(in workspace: Workspace) throws -> [Int] {
    let known = try JobQueue(workspace).snapshot().jobs.map(\.id).sorted()
    var result: [Int] = []
    for part in parts {
      switch part {
      case .all: result += known
      case .range(let range) where range.count == 1: result.append(range.lowerBound)
      case .range(let range): result += known.filter(range.contains)
      }
    }
    var seen: Set<Int> = []
    return result.filter { seen.insert($0).inserted }
  }

  /// Gives each job a command.
  ///
  /// - Parameter engine: What to start if jobs wait in the queue afterwards.
  func apply(
    _ command: JobState.Command, in workspace: Workspace, starting engine: EngineChoice? = nil,
    json: Bool
  ) throws {
    try change(in: workspace, json: json) { try $0.apply(command, to: $1) }
    try engine?.start(workspace)
  }

  /// Changes each job and prints its new state.
  ///
  /// With `all` and ranges, jobs that a command does not concern are left out; a refusal of a job
  /// that was named is reported, the others are changed all the same, and it is thrown at the end.
  func change(
    in workspace: Workspace, json: Bool, _ body: (JobQueue, Int) throws -> Job
  ) throws {
    let queue = JobQueue(workspace)
    var changed: [Job] = []
    var refusals: [Failure] = []
    for id in try identifiers(in: workspace) {
      do {
        changed.append(try body(queue, id))
      } catch let failure as Failure {
        refusals.append(failure)
      }
    }
    try QueueReport.print(changed, json: json)
    guard let first = refusals.first else { return }
    let isNamed = parts.allSatisfy {
      if case .range(let range) = $0 { range.count == 1 } else { false }
    }
    if !isNamed, !changed.isEmpty { return }
    for failure in refusals.dropFirst() { Console.narrate("foil: \(failure)") }
    throw first
  }
}
