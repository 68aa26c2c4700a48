import Foundation
import Recipe
import Records
import Synchronization
import Testing

@testable import Ground
@testable import Runs

@Suite("The index over runs")
struct RunIndexTests {
  /// A log with a step and an evaluation.
  private let log =
    Line.state("started") + Line.step(10, loss: 2) + Line.eval(10, recall: 40)

  /// All that the index knows of the only run.
  private func only(_ index: RunIndex) throws -> (run: RunRecord, curves: [String: Series]) {
    let runs = try index.runs()
    #expect(runs.count == 1)
    let run = try #require(runs.first)
    let keys = try index.seriesKeys(of: run.id)
    return (run, try index.series(keys, of: [run.id])[run.id] ?? [:])
  }

  @Test("Accuracy on edited captions is a result that runs are filtered and compared by")
  func edits() throws {
    let workspace = try Workspace()
    func edits(_ accuracy: Double) -> JSONValue {
      [
        "accuracy": .real(accuracy), "mean_of_kinds": 61.5, "gap": -0.25, "file": "e.tsv",
        "kinds": ["add_att": 55.0, "swap_obj": 40.0],
      ]
    }
    for (seed, accuracy) in [62.0, 66.0].enumerated() {
      try workspace.makeRun(
        "2026-11-21T10-32-0\(seed)-e-b3f\(seed)", seed: seed,
        log: Line.state("started") + Line.eval(10, recall: 41, final: true, edits: edits(58))
          + Line.eval(10, recall: 35, split: "test", final: true, edits: edits(accuracy))
          + Line.state("completed", step: 20))
    }
    let index = try workspace.index()
    try index.refresh()
    let runs = try index.runs()
    let metrics = try #require(runs.first { $0.seed == 0 }).metrics
    #expect(metrics["test.edits.accuracy"] == 62 && metrics["test.edits.swap_obj"] == 40)
    #expect(metrics["test.edits.mean_of_kinds"] == 61.5 && metrics["test.edits.gap"] == -0.25)
    #expect(metrics["best.edits.accuracy"] == 58)
    #expect(
      try index.runs(matching: RunFilter("test.edits.accuracy>65")).map(\.seed) == [1])
    let table = try Comparison(runs).resultsTable()
    let column = try #require(table.columns.firstIndex { $0.key == "test.edits.accuracy" })
    // 62 and 66: deviation 2 · √2.
    guard case .spread(64, let deviation?, 2) = table.rows[0][column] else {
      Issue.record("\(table.rows[0][column])")
      return
    }
    #expect(abs(deviation - 2 * 2.0.squareRoot()) < 1e-9)
  }

  @Test("A run is there with its configuration, results and curves")
  func record() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun(
      "2026-11-21T10-32-08-some-name-b3f1", seed: 7, margin: 0.35, tags: ["x"],
      log: log + Line.step(20, loss: 1) + Line.eval(20, recall: 30, best: false)
        + Line.eval(10, recall: 41, final: true)
        + Line.eval(10, recall: 35, split: "test", final: true)
        + Line.state("completed", step: 20))
    let index = try workspace.index()
    #expect(try index.refresh() == RunIndex.Changes(updated: 1, removed: 0))
    let (run, curves) = try only(index)
    #expect(run.path == path && run.name == "some-name" && run.state == .completed)
    #expect(run.seed == 7 && run.objective == "triplet" && run.tags == ["x"])
    #expect(run.settings["objective.margin"] == RunValue("0.35", number: 0.35))
    #expect(run.step == 20 && run.totalSteps == 100 && run.progress == 0.2)
    #expect(run.started == 1000 && run.updated == 1020)
    #expect(run.metrics["best.rsum"] == 246 && run.metrics["best.step"] == 10)
    #expect(run.metrics["dev.rsum"] == 246 && run.metrics["test.i2t.r5"] == 35)
    #expect(run.metrics["last.rsum"] == 180)
    // A log that lacks a metric does not have 0 of it.
    #expect(run.best(.i2t(.r10)) == 41 && run.metrics["best.i2t.r50"] == nil)
    #expect(run.metrics["best.i2t.map_r"] == nil)
    // The mean over the steps since the epoch began: 2 and 1.
    #expect(run.metrics["last.loss"] == 1.5)
    #expect(curves["step.loss"]?.points.map(\.value) == [2, 1])
    // What was measured at the end is no point of the curve.
    #expect(curves["eval.dev.rsum"]?.points.map(\.value) == [240, 180])
    #expect(curves["eval.test.rsum"] == nil)
    #expect(try index.refresh().isEmpty)
  }

  @Test("Only new bytes are read: a change to what was read stays unseen")
  func incremental() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun("a", log: log)
    let index = try workspace.index()
    try index.refresh()
    // The loss of the first step is overwritten in place, which no writer does.
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path + "/events.jsonl"))
    let text = try String(contentsOfFile: path + "/events.jsonl", encoding: .utf8)
    let offset = try #require(text.range(of: "\"loss\":2.0")).upperBound.utf16Offset(in: text)
    try handle.seek(toOffset: UInt64(offset - 3))
    try handle.write(contentsOf: Data("9".utf8))
    try handle.close()
    try workspace.append(Line.step(20, loss: 1), to: path + "/events.jsonl")
    #expect(try index.refresh() == RunIndex.Changes(updated: 1, removed: 0))
    #expect(try only(index).curves["step.loss"]?.points.map(\.value) == [2, 1])
  }

  @Test("Bit by bit gives what all at once gives, with cut-off lines and resumes")
  func pieces() throws {
    var whole = Line.state("started")
    var stream = RandomStream(seed: 5, purpose: "pieces")
    var step = 0
    for _ in 0..<60 {
      if stream.chance(0.1) {
        step = max(0, step - stream.below(4))
        whole += Line.state("resumed", step: step)
      }
      step += 1
      whole += Line.step(step, loss: Double(stream.uniform()))
      if step % 5 == 0 { whole += Line.eval(step, recall: Double(10 + stream.below(50))) }
      if stream.chance(0.1) { whole += "not an event\n" }
    }
    let bytes = Array(whole.utf8)
    let workspace = try Workspace()
    let path = try workspace.makeRun("a")
    let index = try workspace.index()
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, place + 1 + stream.below(900))
      try workspace.append(
        String(decoding: bytes[place..<end], as: UTF8.self), to: path + "/events.jsonl")
      place = end
      try index.refresh()
    }
    let other = try Workspace()
    try other.makeRun("a", log: whole)
    let fresh = try other.index()
    try fresh.refresh()
    let (a, b) = (try only(index), try only(fresh))
    #expect(a.curves == b.curves)
    var (first, second) = (a.run.metrics, b.run.metrics)
    // How often skipped lines were noticed depends on how often was looked.
    #expect((first.removeValue(forKey: "warnings") ?? 0) >= 1)
    #expect(second.removeValue(forKey: "warnings") == 1)
    #expect(first == second && a.run.step == b.run.step)
    let steps = try #require(a.curves["step.loss"]?.points.map(\.step))
    #expect(steps == Array(1...step))
  }

  @Test("A log that was cut short, replaced or overwritten is read anew")
  func replaced() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun("a", log: log + Line.step(20, loss: 1))
    let file = path + "/events.jsonl"
    let index = try workspace.index()
    try index.refresh()
    try workspace.write(Line.step(3, loss: 7), to: file)
    try index.refresh()
    #expect(try only(index).curves["step.loss"]?.points.map(\.step) == [3])
    #expect(try only(index).run.metrics["best.rsum"] == nil)
    try FileManager.default.removeItem(atPath: file)
    try workspace.write(log + Line.step(30, loss: 1) + Line.step(40, loss: 1), to: file)
    try index.refresh()
    #expect(try only(index).curves["step.loss"]?.points.map(\.step) == [10, 30, 40])
  }

  @Test("Runs that go away leave the index; new ones come, at any depth up to three")
  func comings() throws {
    let workspace = try Workspace()
    let first = try workspace.makeRun("a", log: log)
    try workspace.makeRun("sweep/b", log: log)
    try workspace.makeRun("trash/c", log: log)
    try workspace.makeRun(".hidden/d", log: log)
    let index = try workspace.index()
    try index.refresh()
    #expect(try index.runs().map(\.identifier) == ["a", "b"])
    try FileManager.default.removeItem(atPath: first)
    #expect(try index.refresh() == RunIndex.Changes(updated: 0, removed: 1))
    #expect(try index.runs().map(\.identifier) == ["b"])
    try workspace.makeRun("e", log: log)
    try index.refresh()
    #expect(try index.runs().map(\.identifier) == ["b", "e"])
  }

  @Test("Removing the index, or damaging it, loses nothing")
  func rebuilt() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun("a", log: log)
    try RunNotes.update(path, initialTags: []) { notes in notes.tags = ["kept"] }
    var index: RunIndex? = try workspace.index()
    try index?.refresh()
    let before = try only(#require(index)).run
    index = nil
    let file = workspace.path + "/.foil/index.sqlite"
    for damage in ["", "this is no database, but text of some length".padded(to: 5000)] {
      IndexSchema.removeFile(file)
      if !damage.isEmpty { try workspace.write(damage, to: file) }
      let again = try workspace.index()
      try again.refresh()
      #expect(try only(again).run == before)
    }
  }

  @Test("Files that cannot be read cost what is in them, and are told")
  func damaged() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun("a", log: log)
    try workspace.write("[objective]\nmargin = many\n", to: path + "/run.toml")
    let index = try workspace.index()
    try index.refresh()
    var run = try only(index).run
    #expect(run.problem?.contains("run.toml") == true && run.metrics["best.rsum"] == 240)
    try workspace.write("{\"tags\":", to: path + "/notes.json")
    try workspace.write(RunConfiguration().toml(), to: path + "/run.toml")
    try index.refresh()
    run = try only(index).run
    #expect(run.problem?.contains("notes.json") == true)
  }

  @Test("States follow the log and the lock")
  func states() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun("a")
    let index = try workspace.index()
    func state() throws -> RunState {
      try index.refresh()
      return try only(index).run.state
    }
    #expect(try state() == .created)
    var lock: RunLock? = try RunDirectory(opening: path).lock()
    try workspace.append(log, to: path + "/events.jsonl")
    #expect(try state() == .running)
    lock = nil
    #expect(try state() == .killed)
    try workspace.append(Line.state("interrupted", step: 10), to: path + "/events.jsonl")
    #expect(try state() == .interrupted)
    lock = try RunDirectory(opening: path).lock()
    #expect(try state() == .running)
    withExtendedLifetime(lock) {}
    lock = nil
    try workspace.append(Line.state("failed", step: 10), to: path + "/events.jsonl")
    #expect(try state() == .failed)
  }

  @Test("Several indices refresh and read while runs are written, and all end alike")
  func concurrent() throws {
    let workspace = try Workspace()
    let paths = try (0..<4).map { try workspace.makeRun("run\($0)", log: Line.state("started")) }
    let indices = try (0..<3).map { _ in try workspace.index() }
    let problems = Mutex<[String]>([])
    let logs = try paths.map { try EventLogWriter(path: $0 + "/events.jsonl") }
    DispatchQueue.concurrentPerform(iterations: 7) { worker in
      do {
        if worker < 4 {
          for step in 1...200 {
            try logs[worker].append(Event(.step, step: step, ["loss": .real(Double(step))]))
          }
        } else {
          for _ in 0..<20 {
            try indices[worker - 4].refresh()
            for run in try indices[worker - 4].runs() {
              let curve = try indices[worker - 4].series("step.loss", of: run.id)
              let steps = curve?.points.map(\.step) ?? []
              // Whatever moment was caught, it is the beginning of the log.
              if steps != Array(1..<(steps.count + 1)) {
                problems.withLock { $0.append("\(steps)") }
              }
            }
          }
        }
      } catch {
        problems.withLock { $0.append("\(error)") }
      }
    }
    #expect(problems.withLock { $0 }.isEmpty)
    for index in indices {
      try index.refresh()
      let runs = try index.runs()
      #expect(runs.count == 4 && runs.allSatisfy { $0.step == 200 })
      for run in runs {
        #expect(try index.series("step.loss", of: run.id)?.points.count == 200)
      }
    }
  }

  @Test("A monitor reports what is there and what changes")
  func monitor() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun("a", log: log)
    let seen = DispatchSemaphore(value: 0)
    let steps = Mutex<[Int]>([])
    let monitor = RunIndexMonitor(try workspace.index(), interval: 3600) { result in
      steps.withLock { $0.append((try? result.get().first?.step) ?? -1) }
      seen.signal()
    }
    #expect(seen.wait(timeout: .now() + 60) == .success)
    try workspace.append(Line.step(20, loss: 1), to: path + "/events.jsonl")
    monitor.refreshNow()
    #expect(seen.wait(timeout: .now() + 60) == .success)
    monitor.stop()
    #expect(steps.withLock { $0 } == [10, 20])
  }
}

extension String {
  func padded(to count: Int) -> String {
    self + String(repeating: ".", count: Swift.max(0, count - self.count))
  }
}
