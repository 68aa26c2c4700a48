import Dispatch
import Foundation
import Ground
import Records
import Synchronization
import Testing

@testable import Queue
@testable import Training

@Suite("Engines whose place is taken away, or cannot be written", .timeLimit(.minutes(5)))
struct LostEngineTests {
  /// Runs an engine until it ends, and gives what ended it.
  private func outcome(
    of engine: Engine, _ body: () throws -> Void
  ) throws -> (any Error)? {
    let result = Mutex<(any Error)?>(nil)
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      do { try engine.run() } catch { result.withLock { $0 = error } }
    }
    try body()
    group.wait()
    return result.withLock { $0 }
  }

  @Test(
    "An engine whose lock, queue or workspace is removed or moved stops its jobs and ends",
    arguments: ["lock", "queue", "workspace", "moved"])
  func removed(what: String) throws {
    try withWorkspace { workspace, queue in
      for _ in 1...2 { _ = try queue.addOne(configuration()) }
      let began = DispatchSemaphore(value: 0)
      let requests = Mutex<[TrainingControl.Request]>([])
      let record = Mutex<EngineRecord?>(nil)
      let engine = try Engine(
        workspace, options: .init(jobs: 2, threads: 2),
        runner: ScriptedRunner { _, control in
          began.signal()
          while !control.shouldStop { usleep(100) }
          requests.withLock { $0.append(control.request) }
          return false
        }
      ) { news in
        if case .started(let found) = news { record.withLock { $0 = found } }
      }
      let manager = FileManager.default
      // A file that the engine writes meanwhile may stand in the way once.
      func remove(_ path: String) throws {
        for _ in 0..<20 where manager.fileExists(atPath: path) {
          try? manager.removeItem(atPath: path)
        }
        #expect(!manager.fileExists(atPath: path))
      }
      let end = try outcome(of: engine) {
        began.wait()
        began.wait()
        let id = try #require(record.withLock { $0 }).id
        switch what {
        case "lock": try manager.removeItem(atPath: workspace.engineLock(id))
        case "queue": try remove(workspace.queueFolder)
        case "workspace": try remove(workspace.path)
        default: try manager.moveItem(atPath: workspace.path, toPath: workspace.path + "-moved")
        }
      }
      #expect((end as? Failure)?.what.contains("lock has been removed or moved") == true)
      #expect(requests.withLock { $0 } == [.stop, .stop])
      // It makes nothing anew, and what is left another engine takes up.
      if what == "workspace" || what == "moved" {
        #expect(!manager.fileExists(atPath: workspace.path))
      }
      if what == "queue" { #expect(!manager.fileExists(atPath: workspace.queueFolder)) }
      guard what == "lock" else { return }
      #expect(try queue.snapshot().jobs.map(\.state) == [.interrupted, .interrupted])
      #expect(workspace.engines().isEmpty)
      let host = InProcessHost(runner: ScriptedRunner { _, _ in true })
      _ = try host.start(workspace, options: .init(jobs: 2, threads: 2))
      defer { host.stop(now: true) }
      try queue.wait(until: "all complete") { $0.jobs.allSatisfy { $0.state == .completed } }
    }
  }

  /// Each failed try changes the folder that the engine watches, as a full disk does.
  @Test("What cannot be written is told once and tried rarely, and written when there is room")
  func fullDisk() throws {
    try withWorkspace { workspace, plain in
      let id = try plain.addOne(configuration())
      let isFull = Mutex(false)
      let tries = Mutex(0)
      let firstTry = DispatchSemaphore(value: 0)
      let queue = JobQueue(workspace) { text, path in
        guard isFull.withLock({ $0 }) else { return try AtomicFile.write(text, to: path) }
        let file = try AtomicFile(path: path)
        file.discard()
        if tries.withLock({ count in
          count += 1
          return count
        }) == 1 {
          firstTry.signal()
        }
        throw Failure("cannot write: No space left on device", at: path)
      }
      let news = Mutex<[String]>([])
      let engine = Engine(
        queue, options: .init(),
        runner: ScriptedRunner { _, _ in
          isFull.withLock { $0 = true }
          return true
        }
      ) { item in
        if case .problem(let text) = item { news.withLock { $0.append(text) } }
        if case .solved = item { news.withLock { $0.append("solved") } }
      }
      let end = try outcome(of: engine) {
        firstTry.wait()
        // Long enough for thousands of tries that follow each other at once.
        sleep(2)
        #expect(tries.withLock { $0 } < 10)
        isFull.withLock { $0 = false }
        try plain.wait(until: "complete") { $0[id]?.state == .completed }
        while news.withLock({ $0.last }) != "solved" { usleep(1000) }
        engine.stop()
      }
      #expect(end == nil)
      let told = news.withLock { $0 }
      #expect(told.count == 2 && told.first?.contains("No space left") == true, "\(told)")
    }
  }

  @Test("An engine removes what killed processes left of job files, and nothing else")
  func leftovers() throws {
    try withWorkspace { workspace, queue in
      _ = try queue.addOne(configuration())
      let leftovers = [".1.json.4711-ab12.tmp", ".1.toml.4711-0.tmp", ".23.json.1-ffffffff.tmp"]
      let others = [
        ".1.json.tmp", ".thesis.txt.4711-ab.tmp", ".x.json.1-a.tmp", ".1.json.12-zz.tmp",
      ]
      for name in leftovers + others {
        try Data("x".utf8).write(to: URL(fileURLWithPath: "\(workspace.jobsFolder)/\(name)"))
      }
      let dead = "\(workspace.enginesFolder)/.dead-12-ab.stop.12-ab.tmp"
      try Data("x".utf8).write(to: URL(fileURLWithPath: dead))
      let engine = try Engine(
        workspace, options: .init(endsWhenIdle: true), runner: ScriptedRunner { _, _ in true })
      try engine.run()
      let names = Set(
        try FileManager.default.contentsOfDirectory(atPath: workspace.jobsFolder))
      #expect(names == Set(others + ["1.json", "1.toml"]))
      #expect(!FileManager.default.fileExists(atPath: dead))
    }
  }

  @Test("A folder of jobs that cannot be read is no empty queue")
  func unreadable() throws {
    try withWorkspace { workspace, queue in
      _ = try queue.addOne(configuration())
      let manager = FileManager.default
      try manager.moveItem(atPath: workspace.jobsFolder, toPath: workspace.path + "/aside")
      try Data().write(to: URL(fileURLWithPath: workspace.jobsFolder))
      #expect(throws: Failure.self) { try queue.snapshot() }
      try manager.removeItem(atPath: workspace.jobsFolder)
      // A loop of links: something is there, and nobody can say what.
      try manager.createSymbolicLink(
        atPath: workspace.jobsFolder, withDestinationPath: workspace.jobsFolder)
      #expect(throws: Failure.self) { try queue.snapshot() }
    }
  }

  @Test("A job whose run directory was moved away does not begin at step 0 without a word")
  func movedRun() throws {
    try withWorkspace { workspace, queue in
      let id = try queue.addOne(configuration())
      let began = DispatchSemaphore(value: 0)
      let first = InProcessHost(
        runner: ScriptedRunner { job, control in
          began.signal()
          return obedient(control)
        })
      _ = try first.start(workspace, options: .init())
      began.wait()
      try queue.apply(.pause, to: id)
      try queue.wait(until: "paused") { $0[id]?.state == .paused && $0[id]?.hasBegun == true }
      first.stop()
      // The scripted job has made no directory: it is as if it had been moved away.
      let second = InProcessHost(runner: TrainingRunner())
      _ = try second.start(workspace, options: .init())
      defer { second.stop(now: true) }
      try queue.apply(.resume, to: id)
      try queue.wait(until: "failed") { $0[id]?.state.name == "failed" }
      let job = try #require(try queue.snapshot()[id])
      guard case .failed(let message) = job.state else { return }
      #expect(message.contains("removed or moved since the job began"))
      #expect(message.contains("foil queue retry \(id) --anew"))
      #expect(!FileManager.default.fileExists(atPath: try #require(job.run)))
      let anew = try queue.retry(id, anew: true)
      #expect(!anew.hasBegun && anew.run == nil)
    }
  }
}
