import Compute
import Corpus
import Dispatch
import Engine
import Foundation
import Runs
import Synchronization
import Training

/// Carries out commands on files, queue and runs, one after the other, away from the interface.
public final class CommandRunner: Sendable {
  private let workspace: Workspace
  private let host: any EngineHost
  private let work = DispatchQueue(label: "foil.commands", qos: .userInitiated)
  private let toasts = Mutex<[Toast]>([])
  private let opened = Mutex<[RunConfiguration]>([])
  /// Jobs at once, where an engine has to be started.
  private let jobs: Int
  private let onDone: @Sendable () -> Void

  /// - Parameters:
  ///   - host: Starts engines where a command needs one and none is at work.
  ///   - onDone: Called after each command, on some thread.
  public init(
    _ workspace: Workspace, host: any EngineHost, jobs: Int = 1,
    onDone: @escaping @Sendable () -> Void
  ) {
    self.jobs = jobs
    self.workspace = workspace
    self.host = host
    self.onDone = onDone
  }

  /// Begins to carry out a command; what came of it is among ``takeToasts()``.
  public func run(_ command: Command, runs: [RunRecord]) {
    work.async { [self] in
      do {
        if let done = try carryOut(command, runs) { tell(Toast(done, .success)) }
      } catch let failure as Failure {
        let hint = failure.remedy.map { "; \($0)" } ?? ""
        let place = failure.place.map { "\($0): " } ?? ""
        tell(Toast(place + failure.what + hint, .alert))
      } catch {
        tell(Toast("\(error)", .alert))
      }
      onDone()
    }
  }

  private func tell(_ toast: Toast) { toasts.withLock { $0.append(toast) } }

  /// What has happened since the last call.
  public func takeToasts() -> [Toast] {
    toasts.withLock { toasts in
      defer { toasts = [] }
      return toasts
    }
  }

  /// The run files that were read since the last call, for the form.
  public func takeOpened() -> [RunConfiguration] {
    opened.withLock { opened in
      defer { opened = [] }
      return opened
    }
  }

  /// Waits until all commands given so far are done.
  public func finish() { work.sync {} }

  private func carryOut(_ command: Command, _ runs: [RunRecord]) throws -> String? {
    let queue = JobQueue(workspace)
    func record(_ id: RunRecord.ID) throws -> RunRecord {
      guard let run = runs.first(where: { $0.id == id }) else {
        throw Failure("the run is gone")
      }
      return run
    }
    switch command {
    case .submit(let configurations):
      try drawScenes(for: configurations)
      let jobs = try queue.add(configurations.map { JobQueue.Submission($0) })
      try ensureEngine()
      return jobs.count == 1
        ? "\(jobs[0].name) is in the queue" : "\(jobs.count) jobs are in the queue"
    case .sweep(let plan): return try submit(plan, to: queue)
    case .job(let command, let id):
      try queue.apply(command, to: id)
      if command == .resume || command == .retry { try ensureEngine() }
      return nil
    case .move(let id, let position):
      try queue.move(id, to: position)
      return nil
    case .drop(let id):
      try queue.drop(id)
      return nil
    case .tags(let id, let tags):
      let run = try record(id)
      var seen: Set<String> = []
      let checked = try tags.map(RunNotes.checked(tag:)).filter { seen.insert($0).inserted }
      try RunNotes.update(run.path, initialTags: run.tags) { $0.tags = checked }
      return nil
    case .note(let id, let note):
      let run = try record(id)
      try RunNotes.update(run.path, initialTags: run.tags) { $0.note = note }
      return nil
    case .judge(let id, let key, let mark, let facts, let step):
      try NegativeMarks.append(mark, of: key, step: step, facts, run: try record(id).path)
      return nil
    case .archive(let id, let isArchived):
      let run = try record(id)
      try RunNotes.update(run.path, initialTags: run.tags) { $0.isArchived = isArchived }
      return isArchived ? "\(run.name) is archived; the filter archived=true shows it" : nil
    case .delete(let id):
      let run = try record(id)
      let place = try RunTrash.move(run.path)
      return "\(run.name) is in \(place)"
    case .save(let configuration, let path):
      try AtomicFile.write(configuration.toml(documented: true), to: path)
      return "saved \(path)"
    case .open(let path):
      let configuration = try ConfigurationReader.read(path)
      opened.withLock { $0.append(configuration) }
      return nil
    case .export(let text, let path):
      try AtomicFile.write(text, to: path)
      return "wrote \(path)"
    case .select, .selectNext, .mark, .show, .configure, .copy, .toast, .confirm, .quit: return nil
    }
  }

  /// Adds the runs of a sweep that the workspace does not have yet.
  private func submit(_ plan: SweepPlan, to queue: JobQueue) throws -> String {
    try drawScenes(for: plan.runs.map(\.configuration))
    let existing = try plan.existing(in: workspace)
    let missing = zip(plan.runs, existing).filter { $1 == nil }.map(\.0)
    let there = plan.runs.count - missing.count
    let note = there == 0 ? "" : ", \(there) \(there == 1 ? "was" : "were") there already"
    guard !missing.isEmpty else { return "all \(there) runs of the sweep are there already" }
    _ = try queue.add(
      missing.map { JobQueue.Submission($0.configuration, sweep: plan.name) })
    try ensureEngine()
    return "\(missing.count) \(missing.count == 1 ? "run is" : "runs are") in the queue\(note)"
  }

  /// Draws the synthetic scenes where a run is to be trained on them and they are not there yet.
  private func drawScenes(for configurations: [RunConfiguration]) throws {
    let path = FirstRun.scenes(workspace: workspace.path)
    guard configurations.contains(where: { $0.data.path == path }),
      !FileManager.default.fileExists(atPath: path)
    else { return }
    tell(Toast("drawing the scenes into \(path)"))
    onDone()
    try Scenes.write(to: URL(fileURLWithPath: path))
  }

  private func ensureEngine() throws {
    let options = Engine.Options(jobs: jobs, endsWhenIdle: true, isOnlyOneOnHost: true)
    _ = try host.ensure(workspace, options: options)
  }
}
