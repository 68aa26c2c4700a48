import Dispatch
import Foundation
import Ground
import Recipe
import Records
import Synchronization

// The loop's turn: a look at the queue's files, and what follows from it.
extension Engine {
  /// What the loop knows between two turns.
  struct Floor {
    let engine: String
    var running: [Int: (control: TrainingControl, threads: Int)] = [:]
    /// Beginnings and ends of jobs that could not be written yet, for example because the disk is full.
    var unnoted: [(id: Int, step: Int)] = []
    var unsettled: [(id: Int, event: JobState.Event)] = []
    var stop = TrainingControl.Request.goOn
    /// What is wrong with the queue and was told.
    var problems: Set<String> = []
    /// How long writing is left alone after a failure, and until when.
    var pause = 0.0
    var nextTry = DispatchTime(uptimeNanoseconds: 0)
    /// Whether this turn writes.
    var mayWrite = true

    var threads: Int { running.values.reduce(0) { $0 + $1.threads } }
  }

  /// Looks at everything once.
  ///
  /// - Returns: Whether the engine is done.
  func turn(_ floor: inout Floor) throws -> Bool {
    let mail = mailbox.withLock { box in
      defer { (box.began, box.ended) = ([], []) }
      return box
    }
    floor.stop = max(floor.stop, mail.stop, queue.workspace.stopRequest(of: floor.engine))
    for (id, _) in mail.ended { floor.running[id] = nil }
    floor.unsettled += mail.ended
    floor.unnoted += mail.began
    // After a failed write none is tried for a while: each try changes the folder that is watched, and
    // so would call for the next at once.
    floor.mayWrite = DispatchTime.now() >= floor.nextTry
    if floor.mayWrite {
      noteBeginnings(&floor)
      settle(&floor)
    }
    let jobs = try queue.load().jobs
    control(jobs, floor)
    if floor.mayWrite, floor.stop == .goOn, needsWork(jobs, floor) { try assign(&floor) }
    // An engine that is to end now does not wait for a full disk: its jobs are found interrupted.
    guard floor.running.isEmpty, floor.unsettled.isEmpty || floor.stop == .abandon else {
      return false
    }
    if floor.stop != .goOn { return true }
    return floor.mayWrite ? try endsIdle(floor) : false
  }

  /// The longest time in seconds that writing is left alone.
  private static let longestPause = 8.0

  /// Tells of a failure, once, and leaves writing alone for a while.
  func tell(_ error: any Error, _ floor: inout Floor) {
    let text = String(describing: error)
    if floor.problems.insert(text).inserted { observe(.problem(text)) }
    floor.pause = min(max(0.25, floor.pause * 2), Engine.longestPause)
    floor.nextTry = DispatchTime.now() + floor.pause
  }

  /// Notes that everything that was to be written is written.
  func settled(_ floor: inout Floor) {
    guard floor.mayWrite, !floor.problems.isEmpty, floor.unsettled.isEmpty, floor.unnoted.isEmpty
    else { return }
    floor.problems = []
    floor.pause = 0
    observe(.solved)
  }

  /// Writes down how jobs ended; what cannot be written is kept.
  private func settle(_ floor: inout Floor) {
    let waiting = floor.unsettled
    floor.unsettled = []
    for (id, event) in waiting {
      do {
        if let job = try change(id, of: floor.engine, { try $0.apply(event, now: queue.now) }) {
          observe(.jobEnded(job))
        }
      } catch {
        floor.unsettled.append((id, event))
        tell(error, &floor)
      }
    }
  }

  /// Writes down where jobs began; what cannot be written is kept.
  private func noteBeginnings(_ floor: inout Floor) {
    let waiting = floor.unnoted
    floor.unnoted = []
    for (id, step) in waiting {
      do {
        if let job = try change(id, of: floor.engine, { $0.begin(at: step) }) {
          observe(.jobBegan(job, step: step))
        }
      } catch {
        floor.unnoted.append((id, step))
        tell(error, &floor)
      }
    }
  }

  /// Changes the file of a job that this engine has; nil if it has it no more.
  private func change(
    _ id: Int, of engine: String, _ body: (inout Job) throws -> Void
  ) throws -> Job? {
    try queue.withLock(making: false) {
      guard var job = try queue.read(id), job.state.engine == engine else { return nil }
      try body(&job)
      try queue.write(job)
      return job
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
      } else if (try? FileStatus.exists(queue.workspace.jobFile(id))) == false {
        request = .stop
      }
      // A job file that is damaged or cannot be read is no reason to end a training.
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
    try queue.withLock(making: false) {
      var jobs = try queue.load().jobs
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
    return try queue.withLock(making: false) {
      guard try !needsWork(queue.load().jobs, floor) else { return false }
      // Whoever adds a job after this sees that no engine is left.
      queue.workspace.retire(engine: floor.engine)
      return true
    }
  }
}

extension TrainingControl.Request: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
