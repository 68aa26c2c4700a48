import Cells
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Ground
@testable import Queue
@testable import Recipe
@testable import Records
@testable import Runs
@testable import Workbench

@Suite struct WorkspaceStoreTests {
  /// A workspace with one finished run of three steps.
  private func withWorkspace<Value>(_ body: (Workspace, String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("foil-store-\(UUID().uuidString)")
    let run = folder.appendingPathComponent("2026-11-21T08-00-00-small-s0-00ff")
    try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var configuration = RunConfiguration()
    configuration.run.name = "small"
    try Data(configuration.toml().utf8).write(to: run.appendingPathComponent("run.toml"))
    let events = [
      Event(.state, step: 0, time: 1, ["state": .text("started"), "total_steps": .integer(3)]),
      Event(.step, step: 1, time: 2, ["loss": .real(4)]),
      Event(.negatives, step: 1, time: 2, ["term": .text("triplet")]),
      Event(
        .step, step: 2, time: 3,
        [
          "loss": .real(2), "positive_histogram": histogram([0, 1]),
          "negative_histogram": histogram([3]),
        ]),
      Event(.foils, step: 2, time: 3, ["beaten_rate": 0.5]),
      Event(.note, step: 2, time: 3, ["level": .text("warning"), "message": .text("careful")]),
      Event(.step, step: 3, time: 4, ["loss": .real(1)]),
      Event(.state, step: 3, time: 5, ["state": .text("completed")]),
    ]
    let log = events.map { $0.json + "\n" }.joined()
    try Data(log.utf8).write(to: run.appendingPathComponent("events.jsonl"))
    return try body(Workspace(folder.path), run.path)
  }

  @Test("The store finds the runs and reads what a screen asks for")
  func reading() throws { try withWorkspace(expectReading) }

  @Test("What waits in the queue is known by its configuration, a damaged one costs itself only")
  func plans() throws {
    try withWorkspace { workspace, _ in
      try workspace.prepare()
      for id in [4, 5] {
        let job = Job(
          id: id, name: "waits", order: id,
          origin: Provenance.Origin(folder: "/", commandLine: []), now: 1)
        var configuration = RunConfiguration()
        configuration.objective.terms = ["infonce"]
        configuration.run.seed = 7
        let toml = id == 4 ? configuration.toml() : "objective = ["
        try Data(toml.utf8).write(to: URL(fileURLWithPath: workspace.configurationFile(id)))
        try Data(job.json.utf8).write(to: URL(fileURLWithPath: workspace.jobFile(id)))
      }
      let news = DispatchSemaphore(value: 0)
      let store = WorkspaceStore(workspace) { news.signal() }
      defer { store.stop() }
      let model = try #require(
        wait(for: store, news) { $0.queue.jobs.count == 2 && !$0.plans.isEmpty })
      #expect(model.plans.keys.sorted() == [4])
      #expect(model.plans[4]?.objective == "infonce" && model.plans[4]?.seed == 7)
    }
  }

  @Test("A workspace that is not there is an empty one")
  func absent() {
    let news = DispatchSemaphore(value: 0)
    let store = WorkspaceStore(Workspace("/nowhere/foil-\(UUID().uuidString)")) { news.signal() }
    defer { store.stop() }
    let model = wait(for: store, news) { $0.isLoaded }
    #expect(model?.runs.isEmpty == true && model?.problem == nil)
  }

  private struct NoHost: EngineHost {
    func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord {
      throw Failure("no engine in this test")
    }
  }

  @Test("Commands change the run's notes, move runs to the trash, and tell what went wrong")
  func commands() throws {
    try withWorkspace { workspace, path in
      let runner = CommandRunner(workspace, host: NoHost()) {}
      let index = try RunIndex(workspace: workspace.path)
      try index.refresh()
      let runs = try index.runs()
      let id = try #require(runs.first?.id)
      runner.run(.tags(id, ["paper", "paper", "seed"]), runs: runs)
      runner.run(.note(id, "look again"), runs: runs)
      runner.finish()
      let notes = try #require(try RunNotes.read(from: path))
      #expect(notes.tags == ["paper", "seed"] && notes.note == "look again")
      #expect(runner.takeToasts().isEmpty)

      runner.run(.tags(id, ["a,b"]), runs: runs)
      runner.run(.submit([RunConfiguration()]), runs: runs)
      runner.run(.job(.pause, 7), runs: runs)
      runner.run(.delete(id), runs: runs)
      runner.finish()
      let toasts = runner.takeToasts()
      #expect(toasts.map(\.kind) == [.alert, .alert, .alert, .success])
      #expect(toasts[1].text.contains("data.path is not set"))
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(FileManager.default.fileExists(atPath: workspace.path + "/trash"))
    }
  }

  @Test("A run file is read for the form, with the line of a mistake; measurements are published")
  func files() throws {
    try withWorkspace(expectFiles)
  }

  /// A terminal that gives scripted inputs and keeps what it is shown.
  private final class Script: Display {
    let size = Size(80, 24)
    let symbols = Symbols.unicode
    var mouse = true
    var inputs: [Input]
    var frames: [CellBuffer] = []
    var copied: [String] = []
    /// What comes at once, before all else.
    var together: [Input] = []
    var whenShown: (CellBuffer) -> Void = { _ in }

    init(_ inputs: [Input]) { self.inputs = inputs }

    func readInputs(timeout: Int?) -> [Input] {
      if !together.isEmpty {
        defer { together = [] }
        return together
      }
      // Without an end where nothing is due and nothing comes: the loop must not ask for that.
      guard let timeout else { return inputs.isEmpty ? [.closed] : [inputs.removeFirst()] }
      if timeout > 0 { usleep(UInt32(timeout) * 1000) }
      return []
    }
    func present(_ buffer: CellBuffer) {
      frames.append(buffer)
      whenShown(buffer)
    }
    func invalidate() {}
    func use(_ theme: Theme) {}
    func suspend() {}
    func copy(_ text: String) -> Bool {
      copied.append(text)
      return true
    }
  }

  @Test("The loop draws after inputs, waits without drawing otherwise, and ends")
  func loop() throws {
    let workspace = Workspace("/nowhere/foil-\(UUID().uuidString)")
    let store = WorkspaceStore(workspace) {}
    defer { store.stop() }
    let runner = CommandRunner(workspace, host: NoHost()) {}
    let script = Script([.key(Key("?")), .key(Key(.escape)), .wake, .key(Key("q"))])
    App(
      display: script, store: store, runner: runner, keys: try WorkbenchKeys.table(),
      script: try KeyScript("2\n", file: "keys")
    ).run()
    #expect(script.inputs.isEmpty)
    // At first, after the scripted key, and after each input but the last.
    #expect(script.frames.count == 5)
    #expect(script.frames[2].text().joined().contains("search"))
  }
}

extension WorkspaceStoreTests {
  /// An engine that takes until it is let go.
  private final class SlowHost: EngineHost {
    let begun = DispatchSemaphore(value: 0)
    let go = DispatchSemaphore(value: 0)

    func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord {
      begun.signal()
      go.wait()
      throw Failure("no engine in this test")
    }
  }

  @Test("Leaving while a command is under way says so and waits; a second q does not wait")
  func leaves() throws {
    try withWorkspace(expectLeaving)
  }

  private func expectLeaving(_ workspace: Workspace, _ path: String) throws {
    var configuration = RunConfiguration()
    configuration.data.path = workspace.path
    for isPatient in [true, false] {
      let host = SlowHost()
      let runner = CommandRunner(workspace, host: host) {}
      #expect(runner.underWay == nil)
      runner.run(.submit([configuration]), runs: [])
      host.begun.wait()
      #expect(runner.underWay == "putting runs into the queue")
      let store = WorkspaceStore(workspace) {}
      defer { store.stop() }
      let script = Script([.key(Key("q"))] + (isPatient ? [] : [.key(Key("c", .control))]))
      script.whenShown = { frame in
        guard isPatient, frame.text().joined().contains("putting runs into the queue") else {
          return
        }
        host.go.signal()
        runner.finish()
        script.inputs.append(.wake)
      }
      let ending = App(
        display: script, store: store, runner: runner, keys: try WorkbenchKeys.table()
      ).run()
      switch ending {
      case .done: #expect(isPatient)
      case .atOnce(let work): #expect(!isPatient && work == "putting runs into the queue")
      case .asked: #expect(Bool(false), "nobody asked")
      }
      host.go.signal()
      runner.finish()
    }
  }

  @Test("A signal to end goes before all that was typed")
  func ends() throws {
    let workspace = Workspace("/nowhere/foil-\(UUID().uuidString)")
    let store = WorkspaceStore(workspace) {}
    defer { store.stop() }
    let script = Script([])
    script.together = [.key(Key("?")), .key(Key("q")), .terminate(signal: 15)]
    let ending = App(
      display: script, store: store, runner: CommandRunner(workspace, host: NoHost()) {},
      keys: try WorkbenchKeys.table()
    ).run()
    guard case .asked = ending else { return #expect(Bool(false), "\(ending)") }
  }
}

/// Waits for models until one fulfils the condition.
private func wait(
  for store: WorkspaceStore, _ news: DispatchSemaphore, _ isFulfilled: (WorkspaceModel) -> Bool
) -> WorkspaceModel? {
  while true {
    let model = store.current
    if isFulfilled(model) { return model }
    guard news.wait(timeout: .now() + 60) == .success else { return nil }
  }
}

private func histogram(_ counts: [Int]) -> JSONValue {
  ["from": .real(0.1), "width": .real(0.05), "counts": .list(counts.map { .integer($0) })]
}

/// A function of its own, because the compiler does not survive it as a closure in a closure.
private func expectReading(_ workspace: Workspace, _ path: String) throws {
  let news = DispatchSemaphore(value: 0)
  let store = WorkspaceStore(workspace) { news.signal() }
  defer { store.stop() }
  let loaded = try #require(wait(for: store, news) { !$0.runs.isEmpty })
  let run = try #require(loaded.runs.first)
  #expect(run.name == "small" && run.state == .completed && run.path == path)
  let key = CurveKey(run: run.id, name: "step.loss")
  store.want([
    .curve(key), .curveNames(run.id), .messages(run.id), .negatives(run.id),
    .similarities(run.id), .comparison([run.id]),
  ])
  let model = try #require(
    wait(for: store, news) { model in
      model.curves[key] != nil && model.negatives[run.id] != nil
        && model.messages[run.id] != nil && model.comparisons[[run.id]] != nil
        && model.similarities[run.id] != nil
    })
  #expect(model.curves[key]?.points.map(\.value) == [4, 2, 1])
  #expect(model.curveNames[run.id]?.contains("step.loss") == true)
  #expect(model.messages[run.id]?.map(\.text) == ["careful"])
  #expect(model.negatives[run.id]?.map(\.step) == [1])
  #expect(model.foilMoments[run.id]?.map(\.values) == [[.beaten: 0.5]])
  #expect(model.similarities[run.id]?.moments.map(\.step) == [2])

  // What is added to the log comes by itself.
  let handle = try #require(FileHandle(forWritingAtPath: path + "/events.jsonl"))
  try handle.seekToEnd()
  let more = Event(.step, step: 4, time: 6, ["loss": .real(0.5)])
  try handle.write(contentsOf: Data((more.json + "\n").utf8))
  try handle.close()
  store.refresh()
  let later = wait(for: store, news) { $0.curves[key]?.points.count == 4 }
  #expect(later?.curves[key]?.points.last?.value == 0.5)
}

private struct AbsentHost: EngineHost {
  func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord {
    throw Failure("no engine in this test")
  }
}

private func expectFiles(_ workspace: Workspace, _ path: String) throws {
  let runner = CommandRunner(workspace, host: AbsentHost()) {}
  let file = workspace.path + "/mine.toml"
  try Data("[objective]\nmargin = 0.4\n".utf8).write(to: URL(fileURLWithPath: file))
  runner.run(.open(path: file), runs: [])
  try Data("[objective]\nmargin = \"wide\"\n".utf8)
    .write(to: URL(fileURLWithPath: file + ".wrong"))
  runner.run(.open(path: file + ".wrong"), runs: [])
  runner.run(.open(path: workspace.path + "/absent.toml"), runs: [])
  runner.finish()
  #expect(runner.takeOpened().map(\.configuration.objective.margin) == [0.4])
  #expect(runner.takeOpened().isEmpty)
  let toasts = runner.takeToasts()
  #expect(toasts.count == 2 && toasts[0].text.contains("mine.toml.wrong:2"))

  let news = DispatchSemaphore(value: 0)
  let estimate = StepEstimate(
    secondsPerStep: 0.02, stepsPerEpoch: 79, parameters: 10, threads: 2, memory: 1 << 20)
  let store = WorkspaceStore(workspace, measure: { _ in .measured(estimate) }) { news.signal() }
  defer { store.stop() }
  let key = EstimateKey(RunConfiguration())
  store.want([.estimate(key)])
  let model = wait(for: store, news) { $0.estimates[key] != nil }
  #expect(model?.estimates[key] == .measured(estimate))
}
