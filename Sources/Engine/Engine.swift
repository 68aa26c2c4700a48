import Compute
import Dispatch
import Foundation
import Synchronization
import Training

/// Takes jobs from a workspace's queue and runs them, several at once, each on a Dispatch queue of
/// its own.
///
/// ``run()`` is a loop on the caller's thread, which alone decides and writes; jobs tell it through
/// a mailbox what became of them. It looks at the queue whenever a file there changes, so a command
/// reaches the training within its current step.
public final class Engine: Sendable {
  /// How an engine shares out the machine.
  public struct Options: Equatable, Sendable {
    /// Jobs at once.
    public var jobs: Int
    /// Threads that are divided among them.
    public var threads: Int
    /// End as soon as nothing is left to do.
    public var endsWhenIdle: Bool
    /// Refuse to run beside another engine of this machine, which would share the same cores.
    public var isOnlyOneOnHost: Bool

    /// - Parameter threads: Nil takes all cores.
    public init(
      jobs: Int = 1, threads: Int? = nil, endsWhenIdle: Bool = false, isOnlyOneOnHost: Bool = false
    ) {
      self.jobs = max(1, jobs)
      self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
      self.endsWhenIdle = endsWhenIdle
      self.isOnlyOneOnHost = isOnlyOneOnHost
    }
  }

  /// What an engine tells whoever started it; the queue's files say the same.
  public enum News: Sendable {
    case started(EngineRecord)
    case jobBegan(Job, step: Int)
    case jobEnded(Job)
    /// A job that was running when its engine died waits in the queue again.
    case jobRecovered(Job)
    /// Something that went wrong with the queue itself and will be tried again.
    case problem(String)
    case ended
  }

  /// Deaths of engines without progress after which a job is not taken up again by itself: it is
  /// probably what kills them.
  static let mostCrashes = 5

  private let queue: JobQueue
  private let options: Options
  private let runner: any JobRunner
  private let observe: @Sendable (News) -> Void
  private let watch: FolderWatch
  private let mailbox = Mutex(Mailbox())

  private struct Mailbox {
    var began: [(id: Int, step: Int)] = []
    var ended: [(id: Int, event: JobState.Event)] = []
    var stop = TrainingControl.Request.goOn
  }

  /// - Parameters:
  ///   - runner: What trains the jobs.
  ///   - observe: Called on the engine's thread.
  /// - Throws: A ``Failure`` if the workspace cannot be written.
  public init(
    _ workspace: Workspace, options: Options = Options(),
    runner: any JobRunner = TrainingRunner(),
    observe: @escaping @Sendable (News) -> Void = { _ in }
  ) throws {
    try workspace.prepare()
    queue = JobQueue(workspace)
    self.options = options
    self.runner = runner
    self.observe = observe
    watch = FolderWatch([workspace.jobsFolder, workspace.enginesFolder])
  }

  /// Asks the engine to end; safe to call from any thread.
  ///
  /// Its jobs write a checkpoint (`now`: do not) and go back into the queue.
  public func stop(now: Bool = false) {
    mailbox.withLock { $0.stop = now ? .abandon : .stop }
    watch.wake()
  }

  /// Works until it is asked to end, or until nothing is left to do.
  ///
  /// - Throws: A ``Failure`` if the engine cannot begin. What goes wrong later is told as news and
  ///   tried again.
  public func run() throws {
    let registration = try queue.withLock {
      try EngineRegistration(queue.workspace, options, now: queue.now)
    }
    observe(.started(registration.record))
    var floor = Floor(engine: registration.record.id)
    while true {
      do {
        if try turn(&floor) { break }
      } catch {
        observe(.problem(String(describing: error)))
      }
      watch.wait(seconds: 1)
    }
    withExtendedLifetime(registration) {}
    observe(.ended)
  }
}

// MARK: - The loop

extension Engine {
  /// What the loop knows between two turns.
  private struct Floor {
    let engine: String
    var running: [Int: (control: TrainingControl, threads: Int)] = [:]
    /// Ends of jobs that could not be written yet, for example because the disk is full.
    var unsettled: [(id: Int, event: JobState.Event)] = []
    var stop = TrainingControl.Request.goOn

    var threads: Int { running.values.reduce(0) { $0 + $1.threads } }
  }

  /// Looks at everything once.
  ///
  /// - Returns: Whether the engine is done.
  private func turn(_ floor: inout Floor) throws -> Bool {
    let mail = mailbox.withLock { box in
      defer { (box.began, box.ended) = ([], []) }
      return box
    }
    floor.stop = max(floor.stop, mail.stop, queue.workspace.stopRequest(of: floor.engine))
    for (id, _) in mail.ended { floor.running[id] = nil }
    floor.unsettled += mail.ended
    for (id, step) in mail.began { note(id, beganAt: step, floor) }
    settle(&floor)
    let jobs = queue.load().jobs
    control(jobs, floor)
    if floor.stop == .goOn, needsWork(jobs, floor) { try assign(&floor) }
    // An engine that is to end now does not wait for a full disk: its jobs are found interrupted.
    guard floor.running.isEmpty, floor.unsettled.isEmpty || floor.stop == .abandon else {
      return false
    }
    return floor.stop != .goOn ? true : try endsIdle(floor)
  }

  /// Writes down how jobs ended.
  private func settle(_ floor: inout Floor) {
    let waiting = floor.unsettled
    floor.unsettled = []
    for (id, event) in waiting {
      do {
        let job = try queue.withLock { () -> Job? in
          guard var job = try queue.read(id), job.state.engine == floor.engine else { return nil }
          try job.apply(event, now: queue.now)
          try queue.write(job)
          return job
        }
        if let job { observe(.jobEnded(job)) }
      } catch {
        observe(.problem("job \(id): \(error)"))
        floor.unsettled.append((id, event))
      }
    }
  }

  private func note(_ id: Int, beganAt step: Int, _ floor: Floor) {
    do {
      let job = try queue.withLock { () -> Job? in
        guard var job = try queue.read(id), job.state.engine == floor.engine else { return nil }
        job.begin(at: step)
        try queue.write(job)
        return job
      }
      if let job { observe(.jobBegan(job, step: step)) }
    } catch {
      observe(.problem("job \(id): \(error)"))
    }
  }

  /// Passes on to the trainings what their jobs' states and the engine's own end ask for.
  private func control(_ jobs: [Job], _ floor: Floor) {
    for (id, work) in floor.running {
      var request = TrainingControl.Request.goOn
      if let job = jobs.first(where: { $0.id == id }) {
        switch job.state {
        case .running: break
        case .pausing, .cancelling(_, now: false): request = .stop
        case .cancelling(_, now: true): request = .abandon
        // Written by hand: nobody knows what is meant, and a checkpoint does no harm.
        default: request = .stop
        }
      } else if !FileManager.default.fileExists(atPath: queue.workspace.jobFile(id)) {
        request = .stop
      }
      // A damaged job file is no reason to end a training.
      work.control.set(max(request, floor.stop))
    }
  }

  /// Whether there is something that needs the queue's lock.
  private func needsWork(_ jobs: [Job], _ floor: Floor) -> Bool {
    jobs.contains { job in
      switch job.state {
      case .queued: floor.running.count < options.jobs
      case .interrupted: job.crashes < Engine.mostCrashes
      default: job.state.engine.map { isLost($0, job: job.id, floor) } ?? false
      }
    }
  }

  /// Whether nobody works on a job that this engine is said to have.
  private func isLost(_ engine: String, job id: Int, _ floor: Floor) -> Bool {
    guard engine == floor.engine else { return !queue.workspace.isAlive(engine: engine) }
    return floor.running[id] == nil && !floor.unsettled.contains { $0.id == id }
  }

  /// Takes over from dead engines and claims as many jobs as there is room for.
  private func assign(_ floor: inout Floor) throws {
    try queue.withLock {
      var jobs = queue.load().jobs
      for index in jobs.indices { try recover(&jobs[index], floor) }
      for job in jobs where job.state == .queued {
        guard floor.running.count < options.jobs else { break }
        // In order: a job that needs more threads than are free is not overtaken for ever.
        guard try claim(job, &floor) else { break }
      }
    }
  }

  private func recover(_ job: inout Job, _ floor: Floor) throws {
    if let engine = job.state.engine, isLost(engine, job: job.id, floor) {
      try job.apply(.lost, now: queue.now)
      try queue.write(job)
    }
    if job.state == .interrupted, job.crashes < Engine.mostCrashes {
      try job.apply(.recovered, now: queue.now)
      try queue.write(job)
      observe(.jobRecovered(job))
    }
  }

  /// Claims and begins a job.
  ///
  /// - Returns: Whether there was room for it.
  private func claim(_ waiting: Job, _ floor: inout Floor) throws -> Bool {
    var job = waiting
    var configuration: RunConfiguration
    do {
      configuration = try queue.configuration(of: job)
    } catch {
      try job.apply(.claimed(engine: floor.engine), now: queue.now)
      try job.apply(.failed(message: String(describing: error)), now: queue.now)
      try queue.write(job)
      observe(.jobEnded(job))
      return true
    }
    let wish = configuration.run.threads
    let threads = job.threads ?? (wish > 0 ? wish : max(1, options.threads / options.jobs))
    guard floor.running.isEmpty || floor.threads + threads <= options.threads else { return false }
    configuration.run.threads = threads
    job.threads = threads
    if job.run == nil { job.run = RunDirectory.planned(for: configuration) }
    try job.apply(.claimed(engine: floor.engine), now: queue.now)
    // Only what is written is begun, so that a crash finds every run by its job.
    try queue.write(job)
    let control = TrainingControl()
    floor.running[job.id] = (control, threads)
    begin(job, configuration, control)
    return true
  }

  private func begin(_ job: Job, _ configuration: RunConfiguration, _ control: TrainingControl) {
    let id = job.id
    DispatchQueue(label: "foil.job.\(id)").async { [self] in
      let event: JobState.Event
      do {
        let isComplete = try runner.run(job, configuration: configuration, control: control) {
          [self] step in
          mailbox.withLock { $0.began.append((id, step)) }
          watch.wake()
        }
        event = isComplete ? .completed : .stopped
      } catch {
        event = .failed(message: String(describing: error))
      }
      mailbox.withLock { $0.ended.append((id, event)) }
      watch.wake()
    }
  }

  /// Ends an engine that has nothing to do, at an instant when nobody is adding a job.
  private func endsIdle(_ floor: Floor) throws -> Bool {
    guard options.endsWhenIdle else { return false }
    return try queue.withLock {
      guard !needsWork(queue.load().jobs, floor) else { return false }
      // Whoever adds a job after this sees that no engine is left.
      queue.workspace.retire(engine: floor.engine)
      return true
    }
  }
}

extension TrainingControl.Request: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
