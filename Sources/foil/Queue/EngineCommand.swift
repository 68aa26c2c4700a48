import ArgumentParser
import Dispatch
import Foundation
import Ground
import Queue
import Recipe
import Records
import Synchronization
import Training

struct EngineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "engine",
    abstract: "The process in the background that trains the jobs of a queue.",
    subcommands: [Start.self, Status.self, Stop.self, Run.self])

  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Start an engine that outlives the terminal.",
      discussion: """
        Jobs that were running when their engine died are taken up again. The engine works until \
        `foil engine stop`; one that `foil queue add` started ends when nothing is left to do.
        """)

    @OptionGroup var place: WorkspaceOption
    @OptionGroup var size: EngineSize

    func run() throws {
      let workspace = place.workspace
      EngineCommand.waitForEnding(in: workspace)
      let options = try size.options(isOnlyOneOnHost: true)
      if let engine = workspace.engines().first {
        throw Failure(
          "an engine is already at work, as process \(engine.process) on \(engine.host)",
          at: workspace.path, remedy: "end it with `foil engine stop`")
      }
      let engine = try DetachedHost().start(workspace, options: options)
      Console.narrate(EngineReport(engine).line)
      Console.narrate("log        \(workspace.engineLog)")
    }
  }

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the engines that are at work; status 1 if there is none.")

    @OptionGroup var place: WorkspaceOption
    @Flag(help: "Print them as JSON on standard output.")
    var json = false

    func run() throws {
      let engines = place.workspace.engines().map { EngineReport($0) }
      if json {
        try Console.printJSON(engines)
      } else if !engines.isEmpty {
        try Console.output(engines.map(\.line).joined(separator: "\n"))
      } else {
        Console.narrate("no engine is at work in \(place.workspace.path)")
      }
      if engines.isEmpty { throw ExitCode(ExitStatus.failure) }
    }
  }

  struct Stop: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "End the engines: jobs write a checkpoint and go back into the queue.")

    @OptionGroup var place: WorkspaceOption
    @Flag(help: "Do not wait for checkpoints; the steps since the last ones are lost.")
    var now = false
    @Flag(name: .customLong("no-wait"), help: "Return before the engines have ended.")
    var noWait = false

    func run() throws {
      let engines = place.workspace.engines()
      guard !engines.isEmpty else {
        return Console.narrate("no engine is at work in \(place.workspace.path)")
      }
      for engine in engines {
        try place.workspace.requestStop(of: engine, now: now)
        Console.narrate("ending     process \(engine.process) on \(PlainText.field(engine.host))")
      }
      if !noWait { EngineCommand.wait(for: engines, in: place.workspace) }
    }
  }

  /// What the detached engine runs; in the foreground it shows what happens.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Work on the queue in the foreground.", shouldDisplay: false)

    @OptionGroup var place: WorkspaceOption
    @OptionGroup var size: EngineSize
    @Flag(name: .customLong("until-idle"), help: "End when nothing is left to do.")
    var untilIdle = false

    func run() throws {
      let workspace = place.workspace
      let options = try size.options(endsWhenIdle: untilIdle, isOnlyOneOnHost: true)
      // Jobs have absolute paths; the folder that somebody happened to be in is not kept busy.
      _ = chdir("/")
      let engine = try Engine(
        workspace, options: options, runner: TrainingRunner(), observe: EngineCommand.tell)
      let signals = EngineSignals(engine)
      defer { signals.cancel() }
      try engine.run()
    }
  }

  /// Waits for engines that have been asked to end, so that they make room for another.
  static func waitForEnding(in workspace: Workspace) {
    while let old = workspace.engines().first(where: { $0.isStopping }) {
      Console.narrate("waiting    for process \(old.process) to end")
      wait(for: [old], in: workspace)
    }
  }

  static func wait(for engines: [EngineRecord], in workspace: Workspace) {
    let ids = Set(engines.map(\.id))
    while workspace.engines().contains(where: { ids.contains($0.id) }) { usleep(20_000) }
  }

  /// Writes an engine's news as lines with the time.
  @Sendable static func tell(_ news: Engine.News) {
    let text: String =
      switch news {
      case .started(let record):
        "engine \(record.id): \(record.jobs) at once, \(record.threads) threads"
      case .jobBegan(let job, let step):
        "job \(job.id) began at step \(step) in \(job.run ?? "?")"
      case .jobEnded(let job):
        if case .failed(let message) = job.state {
          "job \(job.id) failed: \(message)"
        } else {
          "job \(job.id) is \(job.state.name)"
        }
      case .jobRecovered(let job): "job \(job.id) lost its engine and waits again"
      case .problem(let text): "problem: \(text)"
      case .solved: "the problem is over"
      case .ended: "the engine has ended"
      }
    Console.narrate("\(Date().formatted(.iso8601))  \(text)")
  }
}

/// How much an engine may use.
struct EngineSize: ParsableArguments {
  @Option(help: "Jobs at once; the threads are divided among them.")
  var jobs = 1
  @Option(help: "Threads in all; without it all cores.")
  var threads: Int?

  func options(
    endsWhenIdle: Bool = false, isOnlyOneOnHost: Bool
  ) throws -> Engine.Options {
    guard (1...1024).contains(jobs), (1...1024).contains(threads ?? 1) else {
      throw Failure("--jobs and --threads are numbers from 1 to 1024", kind: .usage)
    }
    return Engine.Options(
      jobs: jobs, threads: threads, endsWhenIdle: endsWhenIdle, isOnlyOneOnHost: isOnlyOneOnHost)
  }
}

/// SIGTERM and Ctrl-C end an engine after its jobs' steps, a second one at once; a lost terminal does
/// not concern it.
final class EngineSignals {
  private var sources: [any DispatchSourceSignal] = []

  init(_ engine: Engine) {
    signal(SIGHUP, SIG_IGN)
    let count = Counter()
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        guard count.next() == 1 else { _exit(ExitStatus.interrupted) }
        Console.narrate("ending after this step; once more to end at once")
        engine.stop()
      }
      source.resume()
      sources.append(source)
    }
  }

  func cancel() {
    for source in sources { source.cancel() }
  }

  private final class Counter: Sendable {
    private let value = Atomic(0)
    func next() -> Int { value.add(1, ordering: .relaxed).newValue }
  }
}
