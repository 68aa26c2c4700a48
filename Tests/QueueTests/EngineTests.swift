import Dispatch
import Foundation
import Ground
import Records
import Synchronization
import Testing

@testable import Queue

@Suite("An engine at work", .timeLimit(.minutes(5)))
struct EngineTests {
  private func withEngine(
    _ workspace: Workspace, _ runner: ScriptedRunner,
    _ options: Engine.Options = .init(threads: 4), _ body: () throws -> Void
  ) throws {
    let host = InProcessHost(runner: runner)
    _ = try host.start(workspace, options: options)
    defer { host.stop(now: true) }
    try body()
  }

  @Test("Jobs run in order, to their end")
  func order() throws {
    try withWorkspace { workspace, queue in
      for priority in [0, 0, 5, 1] {
        _ = try queue.addOne(configuration(threads: 4), priority: priority)
      }
      let runner = ScriptedRunner { _, _ in true }
      try withEngine(workspace, runner) {
        try queue.wait(until: "all complete") { $0.jobs.allSatisfy { $0.state == .completed } }
      }
      #expect(runner.result.begun == [3, 4, 1, 2])
      #expect(try queue.snapshot().jobs.allSatisfy { $0.attempts == 1 })
    }
  }

  @Test("The threads of running jobs stay within the budget, and jobs are not overtaken")
  func budget() throws {
    try withWorkspace { workspace, queue in
      for threads in [3, 2, 1, 0, 4, 9, 1, 1] {
        _ = try queue.addOne(configuration(threads: threads))
      }
      let runner = ScriptedRunner { _, control in obedient(control, steps: 50) }
      try withEngine(workspace, runner, .init(jobs: 2, threads: 4)) {
        try queue.wait(until: "all complete") { $0.jobs.allSatisfy { $0.state == .completed } }
      }
      let result = runner.result
      // Job 6 wants more than there is and runs alone.
      #expect(result.mostThreads == 9 && result.mostRunning == 2)
      #expect(result.begun == [1, 2, 3, 4, 5, 6, 7, 8])
      // 4 threads for 2 jobs.
      #expect(try queue.snapshot()[4]?.threads == 2)
    }
  }

  @Test("A job keeps the threads that it first had, in an engine of another size too")
  func frozenThreads() throws {
    try withWorkspace { workspace, queue in
      let id = try queue.addOne(configuration(threads: 0))
      let first = ScriptedRunner { _, control in obedient(control) }
      try withEngine(workspace, first, .init(jobs: 2, threads: 6)) {
        try queue.wait(until: "running") { $0[id]?.state.name == "running" }
        try queue.apply(.pause, to: id)
        try queue.wait(until: "paused") { $0[id]?.state == .paused }
      }
      let run = try queue.snapshot()[id]?.run
      try queue.apply(.resume, to: id)
      let second = ScriptedRunner { _, _ in true }
      try withEngine(workspace, second, .init(jobs: 1, threads: 8)) {
        try queue.wait(until: "complete") { $0[id]?.state == .completed }
      }
      #expect(second.result.mostThreads == 3)
      #expect(run != nil)
      #expect(try queue.snapshot()[id]?.run == run)
    }
  }

  @Test("A job that fails fails alone, with its message")
  func failure() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...3 { _ = try queue.addOne(configuration()) }
      let runner = ScriptedRunner { job, _ in
        if job.id == 2 { throw Failure("the loss is NaN", at: "step 7") }
        return true
      }
      try withEngine(workspace, runner, .init(jobs: 3, threads: 3)) {
        try queue.wait(until: "all ended") { $0.jobs.allSatisfy(\.state.isEnded) }
      }
      #expect(try queue.snapshot().jobs.map(\.state.name) == ["completed", "failed", "completed"])
      #expect(try queue.snapshot()[2]?.state == .failed(message: "step 7: the loss is NaN"))
    }
  }

  @Test("Cancelling asks for a checkpoint, cancelling now does not, even on second thought")
  func cancel() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...3 { _ = try queue.addOne(configuration()) }
      let seen = Mutex<[Int: TrainingControl.Request]>([:])
      let sawStop = DispatchSemaphore(value: 0)
      let runner = ScriptedRunner { job, control in
        while !control.shouldStop { usleep(100) }
        if job.id == 3 {
          // A long evaluation: the first request is not enough for it.
          sawStop.signal()
          while control.request != .abandon { usleep(100) }
        }
        seen.withLock { $0[job.id] = control.request }
        return false
      }
      try withEngine(workspace, runner, .init(jobs: 3, threads: 3)) {
        try queue.wait(until: "running") { $0.jobs.allSatisfy { $0.state.name == "running" } }
        try queue.apply(.cancel, to: 1)
        try queue.apply(.cancelNow, to: 2)
        try queue.apply(.cancel, to: 3)
        sawStop.wait()
        try queue.apply(.cancelNow, to: 3)
        try queue.wait(until: "cancelled") { $0.jobs.allSatisfy { $0.state == .cancelled } }
      }
      #expect(seen.withLock { $0 } == [1: .stop, 2: .abandon, 3: .abandon])
    }
  }

  @Test("A pause that is taken back after the training has seen it costs nothing but a new start")
  func withdrawnPause() throws {
    // person              training
    // pause
    //                     sees the request, writes a checkpoint
    // resume
    //                     returns
    try withWorkspace { workspace, queue in
      let id = try queue.addOne(configuration())
      let sawStop = DispatchSemaphore(value: 0)
      let goOn = DispatchSemaphore(value: 0)
      let runner = ScriptedRunner { job, control in
        if job.attempts > 1 { return true }
        while !control.shouldStop { usleep(100) }
        sawStop.signal()
        goOn.wait()
        return false
      }
      try withEngine(workspace, runner) {
        try queue.wait(until: "running") { $0[id]?.state.name == "running" }
        try queue.apply(.pause, to: id)
        sawStop.wait()
        #expect(try queue.apply(.resume, to: id).state.name == "running")
        goOn.signal()
        try queue.wait(until: "complete") { $0[id]?.state == .completed }
      }
      #expect(runner.result.begun == [id, id] && !runner.result.overlapped)
    }
  }

  @Test("A job that completes although it was to be paused is complete")
  func latePause() throws {
    try withWorkspace { workspace, queue in
      let id = try queue.addOne(configuration())
      let goOn = DispatchSemaphore(value: 0)
      let runner = ScriptedRunner { _, _ in
        goOn.wait()
        return true
      }
      try withEngine(workspace, runner) {
        try queue.wait(until: "running") { $0[id]?.state.name == "running" }
        #expect(try queue.apply(.pause, to: id).state.name == "pausing")
        goOn.signal()
        try queue.wait(until: "complete") { $0[id]?.state == .completed }
      }
    }
  }

  @Test("An engine that is stopped puts its jobs back; the next one goes on with them")
  func stop() throws {
    try withWorkspace { workspace, queue in
      let id = try queue.addOne(configuration())
      let first = ScriptedRunner { _, control in obedient(control) }
      let host = InProcessHost(runner: first)
      let engine = try host.start(workspace, options: .init())
      try queue.wait(until: "running") { $0[id]?.state.name == "running" }
      // As another program would.
      try workspace.requestStop(of: engine)
      host.stop()
      #expect(try queue.state(id) == "queued")
      #expect(workspace.engines().isEmpty)
      try withEngine(workspace, ScriptedRunner { _, _ in true }) {
        try queue.wait(until: "complete") { $0[id]?.state == .completed }
      }
      #expect(try queue.snapshot()[id]?.attempts == 2)
    }
  }

  @Test("A dead engine's jobs are taken over, but not for ever if they never get anywhere")
  func takeOver() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...2 { _ = try queue.addOne(configuration()) }
      try queue.change(1) { $0.state = .running(engine: "dead") }
      try queue.change(2) {
        $0.state = .running(engine: "dead")
        $0.crashes = Engine.mostCrashes - 1
      }
      try withEngine(workspace, ScriptedRunner { _, _ in true }) {
        try queue.wait(until: "1 complete") { $0[1]?.state == .completed }
        try queue.wait(until: "2 written") { _ in try queue.read(2)?.state == .interrupted }
        #expect(try queue.retry(2).crashes == 0)
        try queue.wait(until: "2 complete") { $0[2]?.state == .completed }
      }
    }
  }

  @Test("Engines that race for jobs never run one twice")
  func race() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...30 { _ = try queue.addOne(configuration()) }
      let runner = ScriptedRunner { _, control in obedient(control, steps: 3) }
      let hosts = (0..<3).map { _ in InProcessHost(runner: runner) }
      for host in hosts { _ = try host.start(workspace, options: .init(jobs: 2, threads: 2)) }
      #expect(workspace.engines().count == 3)
      try queue.wait(until: "all complete") { $0.jobs.allSatisfy { $0.state == .completed } }
      for host in hosts { host.stop() }
      #expect(runner.result.begun.sorted() == Array(1...30))
      #expect(!runner.result.overlapped)
      #expect(try queue.snapshot().jobs.allSatisfy { $0.attempts == 1 })
    }
  }

  @Test("Where one engine a machine is wanted, the second is refused")
  func onlyOne() throws {
    try withWorkspace { workspace, _ in
      let options = Engine.Options(isOnlyOneOnHost: true)
      try withEngine(workspace, ScriptedRunner { _, _ in true }, options) {
        let second = InProcessHost(runner: ScriptedRunner { _, _ in true })
        #expect(throws: Failure.self) { _ = try second.start(workspace, options: options) }
        let ensured = try #require(try second.ensure(workspace, options: options))
        #expect(!ensured.isNew)
      }
    }
  }

  @Test("Where another's engine has done all jobs, none is needed; with a job left it is an error")
  func doneMeanwhile() throws {
    struct LateHost: EngineHost {
      func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord {
        throw Failure("the engine ended at once")
      }
    }
    try withWorkspace { workspace, queue in
      let options = Engine.Options(endsWhenIdle: true)
      #expect(try LateHost().ensure(workspace, options: options) == nil)
      _ = try queue.addOne(configuration())
      #expect(throws: Failure.self) {
        _ = try LateHost().ensure(workspace, options: options)
      }
    }
  }

  @Test("An engine that ends when idle does not miss a job that is added at that moment")
  func idle() throws {
    try withWorkspace { workspace, queue in
      let runner = ScriptedRunner { _, _ in true }
      let host = InProcessHost(runner: runner)
      defer { host.stop() }
      for _ in 1...25 {
        _ = try queue.addOne(configuration())
        _ = try host.ensure(workspace, options: .init(endsWhenIdle: true))
      }
      try queue.wait(until: "all complete") { $0.jobs.allSatisfy { $0.state == .completed } }
      #expect(runner.result.begun.sorted() == Array(1...25))
      try queue.wait(until: "no engine") { $0.engines.isEmpty }
    }
  }

  @Test("An end that cannot be written down is written as soon as it can be")
  func unsettled() throws {
    try withWorkspace { workspace, queue in
      let id = try queue.addOne(configuration())
      let goOn = DispatchSemaphore(value: 0)
      let began = DispatchSemaphore(value: 0)
      let problem = DispatchSemaphore(value: 0)
      let isTold = Mutex(false)
      let engine = try Engine(
        workspace,
        runner: ScriptedRunner { _, _ in
          goOn.wait()
          return true
        }
      ) { news in
        if case .jobBegan = news { began.signal() }
        guard case .problem = news else { return }
        if isTold.withLock({ told in
          defer { told = true }
          return !told
        }) {
          problem.signal()
        }
      }
      let group = DispatchGroup()
      DispatchQueue.global().async(group: group) { try? engine.run() }
      began.wait()
      let file = URL(fileURLWithPath: workspace.jobFile(id))
      let good = try Data(contentsOf: file)
      try queue.withLock { try Data("{".utf8).write(to: file) }
      goOn.signal()
      problem.wait()
      try queue.withLock { try good.write(to: file) }
      try queue.wait(until: "complete") { $0[id]?.state == .completed }
      engine.stop()
      group.wait()
    }
  }

  @Test("A storm of random commands from several threads loses no job and runs none twice")
  func storm() throws {
    try withWorkspace { workspace, queue in
      for _ in 1...8 { _ = try queue.addOne(configuration()) }
      let runner = ScriptedRunner { _, control in obedient(control, steps: 40) }
      let hosts = (0..<2).map { _ in InProcessHost(runner: runner) }
      for host in hosts { _ = try host.start(workspace, options: .init(jobs: 2, threads: 2)) }
      DispatchQueue.concurrentPerform(iterations: 4) { thread in
        var stream = RandomStream(seed: UInt64(thread), purpose: "storm")
        for _ in 0..<60 {
          let id = 1 + Int(stream.uniform() * 8)
          let commands = JobState.Command.allCases
          _ = try? queue.apply(commands[Int(stream.uniform() * Float(commands.count))], to: id)
          if stream.uniform() < 0.2 { _ = try? queue.move(id, to: .first) }
        }
      }
      // Whatever was cancelled or paused comes back.
      try queue.wait(until: "all complete") { snapshot in
        for job in snapshot.jobs where job.state == .cancelled { _ = try? queue.retry(job.id) }
        for job in snapshot.jobs where job.state == .paused {
          _ = try? queue.apply(.resume, to: job.id)
        }
        return snapshot.jobs.allSatisfy { $0.state == .completed }
      }
      for host in hosts { host.stop() }
      #expect(!runner.result.overlapped)
      #expect(try queue.snapshot().jobs.count == 8)
      let names = try FileManager.default.contentsOfDirectory(atPath: workspace.jobsFolder)
      #expect(names.count == 16, "\(names)")
    }
  }
}
