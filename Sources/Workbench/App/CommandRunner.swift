import Corpus
import Dispatch
import Foundation
import Ground
import Queue
import Recipe
import Records
import Runs
import Synchronization
import Widgets

/// Carries out commands on files, queue and runs, one after the other, away from the interface.
public final class CommandRunner: Sendable {
  private let workspace: Workspace
  private let host: any EngineHost
  private let work = DispatchQueue(label: "foil.commands", qos: .userInitiated)
  private let toasts = Mutex<[Toast]>([])
  private let opened = Mutex<[Opened]>([])
  /// What can be taken back, the last one at the end.
  private let undo = Mutex<[UndoStep]>([])
  private static let mostUndone = 50
  /// What is to be done, the present command first, by numbers that are not used again.
  private let pending = Mutex<(next: Int, works: [(number: Int, text: String)])>((0, []))
  /// Jobs at once, where an engine has to be started.
  private let jobs: Int
  private let onDone: @Sendable () -> Void

  /// A configuration that was read for the form.
  public struct Opened: Sendable {
    public var configuration: RunConfiguration
    /// The job or run that it belongs to; empty for a file.
    public var name: String
  }

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
    let number = begin(command)
    work.async { [self] in
      defer {
        end(number)
        onDone()
      }
      if case .undo = command {
        takeBack()
      } else {
        perform(command, runs)
      }
    }
  }

  private func perform(_ command: Command, _ runs: [RunRecord]) {
    var changes: [TakingBack] = []
    do {
      let done =
        if case .together(let together) = command {
          try carryOut(together, runs, &changes)
        } else {
          try carryOut(command, runs, &changes)
        }
      if let done {
        keep(done, changes)
        tell(Toast(done, .success, canUndo: !changes.isEmpty))
      } else {
        keep("the last change", changes)
      }
    } catch {
      // What was done before the failure can be taken back.
      keep("a part of the last change", changes)
      tell(Toast(Self.text(error), .alert, canUndo: !changes.isEmpty))
    }
  }

  private func keep(_ text: String, _ changes: [TakingBack]) {
    guard !changes.isEmpty else { return }
    undo.withLock { steps in
      steps.append(UndoStep(text: text, changes: changes))
      if steps.count > Self.mostUndone { steps.removeFirst() }
    }
  }

  private static func text(_ error: any Error) -> String {
    guard let failure = error as? Failure else { return "\(error)" }
    let hint = failure.remedy.map { "; \($0)" } ?? ""
    let place = failure.place.map { "\($0): " } ?? ""
    return place + failure.what + hint
  }

  /// Takes the last change back, as far as that is possible.
  private func takeBack() {
    guard let step = undo.withLock({ $0.popLast() }) else {
      return tell(Toast("there is nothing to take back", .caution))
    }
    let queue = JobQueue(workspace)
    var failures: [any Error] = []
    var needsEngine = false
    for change in step.changes.reversed() {
      do {
        try change.carryOut(queue)
        needsEngine = needsEngine || change.needsEngine
      } catch {
        failures.append(error)
      }
    }
    let isWaiting = (try? queue.snapshot().jobs.contains { $0.state == .queued }) ?? false
    if needsEngine, isWaiting {
      do { try ensureEngine() } catch { failures.append(error) }
    }
    guard let first = failures.first else {
      return tell(Toast("taken back: \(step.text)", .success))
    }
    let count = step.changes.count
    let part = count > 1 ? "\(failures.count) of \(count) not taken back" : "not taken back"
    tell(Toast("\(part): \(Self.text(first))", .alert))
  }

  /// Carries out a change of several runs or jobs; what one of them refuses does not stop the others.
  private func carryOut(
    _ together: Together, _ runs: [RunRecord], _ changes: inout [TakingBack]
  ) throws -> String? {
    var done: [String] = []
    var failure: (any Error)?
    for item in together.items {
      do {
        for command in item.commands { _ = try carryOut(command, runs, &changes) }
        done.append(item.name)
      } catch {
        failure = failure ?? error
      }
    }
    let count = together.items.count
    if let failure {
      guard count > 1 else { throw failure }
      throw Failure(
        "\(together.done) \(done.count) of \(count) \(together.things): \(Self.text(failure))")
    }
    guard let first = done.first else { return nil }
    return count == 1
      ? "\(together.done) \(first)" : "\(together.done) \(count) \(together.things)"
  }

  private func begin(_ command: Command) -> Int {
    pending.withLock { pending in
      pending.next += 1
      pending.works.append((pending.next, command.work))
      return pending.next
    }
  }

  private func end(_ number: Int) {
    pending.withLock { $0.works.removeAll { $0.number == number } }
  }

  /// What is under way, in words; nil where nothing is.
  public var underWay: String? {
    pending.withLock { pending in
      guard let first = pending.works.first else { return nil }
      let more = pending.works.count - 1
      return more == 0 ? first.text : "\(first.text), and \(more) more"
    }
  }

  /// Says more precisely what the present command does.
  private func now(_ text: String) {
    pending.withLock { if !$0.works.isEmpty { $0.works[0].text = text } }
    tell(Toast(text))
    onDone()
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
  public func takeOpened() -> [Opened] {
    opened.withLock { opened in
      defer { opened = [] }
      return opened
    }
  }

  /// Waits until all commands given so far are done, or for so many seconds.
  public func finish(within seconds: Double = .infinity) {
    guard seconds.isFinite else { return work.sync {} }
    let done = DispatchSemaphore(value: 0)
    work.async { done.signal() }
    _ = done.wait(timeout: .now() + seconds)
  }

  private func carryOut(
    _ command: Command, _ runs: [RunRecord], _ changes: inout [TakingBack]
  ) throws -> String? {
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
      changes += jobs.map { .unlaunch($0.id) }
      try ensureEngine()
      return jobs.count == 1
        ? "\(jobs[0].name) is in the queue" : "\(jobs.count) jobs are in the queue"
    case .sweep(let plan): return try submit(plan, to: queue, &changes)
    case .job(let command, let id):
      let before = try queue.snapshot()[id]?.state
      let job = try queue.apply(command, to: id)
      if job.state == .cancelled, before == .queued || before == .paused || before == .interrupted {
        changes.append(.uncancel(id, wasPaused: before == .paused))
      }
      if command == .resume || command == .retry { try ensureEngine() }
      return nil
    case .move(let id, let position):
      try queue.move(id, to: position)
      return nil
    case .drop(let id):
      try queue.drop(id)
      changes.append(.undrop(id))
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
    case .rename(let id, let text):
      let run = try record(id)
      let name =
        text.trimmingCharacters(in: .whitespaces).isEmpty ? nil : try RunNotes.checked(name: text)
      let before = try RunNotes.read(from: run.path)?.name
      try RunNotes.update(run.path, initialTags: run.tags) { $0.name = name }
      changes.append(.rename(run: run.path, name: before))
      return name.map { "\(run.name) is called \($0)" } ?? "\(run.name) has its first name again"
    case .judge(let id, let key, let mark, let facts, let step):
      try NegativeMarks.append(mark, of: key, step: step, facts, run: try record(id).path)
      return nil
    case .archive(let id, let isArchived):
      let run = try record(id)
      try RunNotes.update(run.path, initialTags: run.tags) { $0.isArchived = isArchived }
      changes.append(.archive(run: run.path, isArchived: run.isArchived))
      return isArchived
        ? "\(run.name) is archived; the filter archived=true shows it"
        : "\(run.name) is in the list again"
    case .delete(let id):
      let run = try record(id)
      let place = try RunTrash.move(run.path)
      changes.append(.restore(from: place, to: run.path))
      return "\(run.name) is in the trash, \(place)"
    case .configureJob(let id):
      guard let job = try queue.snapshot()[id] else { throw Failure("the job is gone") }
      var configuration = try queue.configuration(of: job)
      // The copy goes into the workspace, as a new run does.
      configuration.run.directory = RunConfiguration().run.directory
      opened.withLock { [configuration] in
        $0.append(Opened(configuration: configuration, name: job.name))
      }
      return nil
    case .save(let configuration, let path):
      try AtomicFile.write(configuration.toml(documented: true), to: path)
      return "saved \(path)"
    case .open(let path):
      let configuration = try ConfigurationReader.read(path)
      opened.withLock { $0.append(Opened(configuration: configuration, name: "")) }
      return nil
    case .export(let text, let path):
      try AtomicFile.write(text, to: path)
      return "wrote \(path)"
    // The interface and ``perform(_:_:)`` carry these out.
    case .select, .selectNext, .mark, .show, .configure, .copy, .toast, .confirm, .settleForm,
      .quit, .together, .undo:
      return nil
    }
  }

  /// Adds the runs of a sweep that the workspace does not have yet.
  private func submit(
    _ plan: SweepPlan, to queue: JobQueue, _ changes: inout [TakingBack]
  ) throws -> String {
    try drawScenes(for: plan.runs.map(\.configuration))
    let existing = try plan.existing(in: workspace)
    let missing = zip(plan.runs, existing).filter { $1 == nil }.map(\.0)
    let there = plan.runs.count - missing.count
    let note = there == 0 ? "" : ", \(there) \(there == 1 ? "was" : "were") there already"
    guard !missing.isEmpty else { return "all \(there) runs of the sweep are there already" }
    let jobs = try queue.add(
      missing.map { JobQueue.Submission($0.configuration, sweep: plan.name) })
    changes += jobs.map { .unlaunch($0.id) }
    try ensureEngine()
    return "\(missing.count) \(missing.count == 1 ? "run is" : "runs are") in the queue\(note)"
  }

  /// Draws the synthetic scenes where a run is to be trained on them and they are not there yet.
  private func drawScenes(for configurations: [RunConfiguration]) throws {
    let path = FirstRun.scenes(workspace: workspace.path)
    guard configurations.contains(where: { $0.data.path == path }),
      !FileManager.default.fileExists(atPath: path)
    else { return }
    now("drawing the scenes into \(path)")
    try Scenes.write(to: URL(fileURLWithPath: path))
  }

  private func ensureEngine() throws {
    let options = Engine.Options(jobs: jobs, endsWhenIdle: true, isOnlyOneOnHost: true)
    _ = try host.ensure(workspace, options: options)
  }
}

extension Command {
  /// What is being done, for who waits for it.
  var work: String {
    switch self {
    case .submit, .sweep: "putting runs into the queue"
    case .job, .move, .drop: "changing the queue"
    case .configureJob: "reading the job"
    case .tags, .note, .rename, .judge, .archive: "writing down what was said of a run"
    case .together(let together): "changing \(together.items.count) \(together.things)"
    case .undo: "taking the last change back"
    case .delete: "moving a run to the trash"
    case .save(_, let path), .export(_, let path): "writing \(path)"
    case .open(let path): "reading \(path)"
    case .select, .selectNext, .mark, .show, .configure, .copy, .toast, .confirm, .settleForm,
      .quit:
      "the last command"
    }
  }
}
