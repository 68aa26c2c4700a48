import Cells
import Dispatch
import Foundation
import Ground
import Testing

@testable import Queue
@testable import Recipe
@testable import Runs
@testable import Workbench

/// What is done to many runs and jobs at once, and taken back.
@Suite struct RunsBulkTests {
  /// Three failed jobs that never had a run, two that wait, one run.
  static func model() -> WorkspaceModel {
    var model = WorkspaceModel(workspace: "/home/runs")
    model.runs = [WorkspaceFixture.run(1, "done-one", .completed, step: 1200, rSum: 200)]
    model.queue.jobs = [
      WorkspaceFixture.job(2, "waits-a", .queued), WorkspaceFixture.job(3, "waits-b", .queued),
      WorkspaceFixture.job(4, "broken-s0", .failed(message: "there is no split d4")),
      WorkspaceFixture.job(5, "broken-s1", .failed(message: "there is no split d4")),
      WorkspaceFixture.job(6, "other", .failed(message: "no data")),
    ]
    for (id, seed) in [(2, 7), (4, 0), (5, 1)] {
      var configuration = RunConfiguration()
      configuration.run.seed = seed
      configuration.objective.terms = [id == 2 ? "infonce" : "triplet"]
      model.plans[id] = PlannedRun(configuration)
    }
    model.isLoaded = true
    return model
  }

  private func names(_ filter: String) throws -> [String] {
    RunRows(
      Self.model(), filter: try RunFilter(filter), order: .activity, reversed: false
    ).rows.map(\.name)
  }

  @Test(
    "Jobs without a run fulfil filters as runs do",
    arguments: [
      ("state=failed", ["broken-s0", "broken-s1", "other"]),
      ("state=queued", ["waits-a", "waits-b"]),
      ("name~broken", ["broken-s0", "broken-s1"]), ("name=waits-?", ["waits-a", "waits-b"]),
      ("objective=infonce", ["waits-a"]), ("seed=1", ["broken-s1"]),
      ("seed<8 and state!=failed", ["waits-a", "done-one"]),
      ("problem~split", ["broken-s0", "broken-s1"]),
      ("not state=failed", ["waits-a", "waits-b", "done-one"]), ("has:best.rsum", ["done-one"]),
      ("best.rsum<1000", ["done-one"]),
      ("progress<1", ["waits-a", "waits-b", "broken-s0", "broken-s1", "other"]),
      ("broken or waits", ["waits-a", "waits-b", "broken-s0", "broken-s1"]), ("archived=true", []),
    ])
  func filter(_ text: String, _ expected: [String]) throws {
    let found = try names(text)
    #expect(Set(found) == Set(expected))
  }

  private func type(_ text: String, _ interface: inout Interface) -> [Interface.Effect] {
    text.flatMap { interface.take(.key(Key($0))) }
  }

  private func together(_ effects: [Interface.Effect]) -> Together? {
    guard effects.count == 1, case .command(.together(let together)) = effects[0] else {
      return nil
    }
    return together
  }

  private func question(_ interface: Interface) -> Interface.Question? {
    if case .question(let question)? = interface.overlay { question } else { nil }
  }

  @Test("All rows of a filter are marked and dropped with one question that names them")
  func drop() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36), model: Self.model())
    _ = type("/state=failed", &interface)
    _ = interface.take(.key(Key(.enter)))
    _ = type("*", &interface)
    #expect(Set(interface.model.markedJobs) == [4, 5, 6] && interface.model.marked.isEmpty)
    #expect(type("D", &interface).isEmpty)
    let asked = try #require(question(interface))
    for text in ["3 jobs", "broken-s0", "broken-s1", "other"] { #expect(asked.text.contains(text)) }
    // No is preselected: the key that is nearest loses nothing.
    #expect(interface.take(.key(Key(.enter))).isEmpty)
    #expect(interface.overlay == nil && interface.model.markedJobs.count == 3)
    _ = type("D", &interface)
    let done = try #require(together(type("y", &interface)))
    let dropped = done.items.flatMap(\.commands).compactMap { command -> Int? in
      if case .drop(let id) = command { id } else { nil }
    }
    #expect(dropped.sorted() == [4, 5, 6] && done.things == "jobs")
    #expect(interface.model.markedJobs.isEmpty)
  }

  @Test("A range marks from its start to the selection, runs and jobs alike; Esc takes it back")
  func range() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36), model: Self.model())
    _ = type(" ", &interface)
    #expect(interface.model.markedJobs == [2])
    _ = type("Vjj", &interface)
    #expect(Set(interface.model.markedJobs + interface.model.marked.map(Int.init)).count >= 3)
    let reach = interface.model.markedJobs.count + interface.model.marked.count
    #expect(reach == 4)
    _ = type("k", &interface)
    #expect(interface.model.markedJobs.count + interface.model.marked.count == 3)
    _ = interface.take(.key(Key(.escape)))
    #expect(interface.model.markedJobs == [2] && interface.model.marked.isEmpty)
    _ = interface.take(.key(Key(.home)))
    _ = type("V", &interface)
    _ = interface.take(.key(Key(.end)))
    _ = type("V", &interface)
    #expect(interface.model.markedJobs.count + interface.model.marked.count == 6)
  }

  @Test("What is marked counts also where the filter hides it, and the question says so")
  func hidden() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36), model: Self.model())
    _ = type("*", &interface)
    _ = type("/waits-a", &interface)
    _ = interface.take(.key(Key(.enter)))
    _ = type("D", &interface)
    let asked = try #require(question(interface))
    #expect(asked.text.contains("6 runs") && asked.text.contains("hides 5 of the marked"))
    let screen = interface.draw(Size(120, 36), symbols: .unicode).text().joined(separator: "\n")
    #expect(screen.contains("6 marked (5 hidden)"))
  }

  @Test("A waiting or failed job opens its configuration, by e and by o")
  func edit() throws {
    var interface = try WorkspaceFixture.interface(model: Self.model())
    for key in ["e", "o"] {
      guard case .command(.configureJob(2))? = type(key, &interface).first else {
        return #expect(Bool(false), "\(key) does not open the job")
      }
    }
  }

  @Test("Why something is not possible is true of the job")
  func obstacles() throws {
    let model = Self.model()
    var interface = try WorkspaceFixture.interface(model: model)
    #expect(interface.obstacle(to: "runs.tag") == "the job has not begun")
    let runs = try #require(interface.screens[0].screen as? RunsScreen)
    let rows = RunRows(model, filter: nil, order: .activity, reversed: false).rows
    let failed = try #require(rows.firstIndex { $0.name == "other" })
    for _ in 0..<failed { _ = type("j", &interface) }
    #expect(interface.obstacle(to: "runs.tag")?.contains("failed before it had a run") == true)
    #expect(interface.obstacle(to: "runs.retry") == nil)
    #expect(runs.obstacle(to: "runs.negatives", model) == "the job has not begun")
  }

  @Test("With marked runs, Enter shows their curves, wherever the selection stands")
  func marksOnJob() throws {
    var interface = try WorkspaceFixture.interface(model: Self.model())
    _ = interface.carryOut([.mark([1])])
    #expect(interface.obstacle(to: "runs.dashboard") == nil)
    _ = interface.take(.key(Key(.enter)))
    #expect(interface.screens[interface.current].title == "Dashboard")
    // Where only jobs are marked there is nothing to show.
    var other = try WorkspaceFixture.interface(model: Self.model())
    _ = other.carryOut([.mark([], jobs: [4, 5])])
    #expect(other.obstacle(to: "runs.dashboard") == "none of the 2 marked has a run")
  }

  @Test("A mark goes over from a job to its run, and goes with a job that is gone")
  func marksFollow() throws {
    var model = Self.model()
    var interface = try WorkspaceFixture.interface(model: model)
    _ = interface.carryOut([.mark([], jobs: [2, 4])])
    let begun = WorkspaceFixture.run(9, "waits-a", .running, step: 1, rSum: nil)
    model.runs.append(begun)
    model.queue.jobs[0] = WorkspaceFixture.job(2, "waits-a", .running(engine: "e"), run: begun)
    model.queue.jobs.removeAll { $0.id == 4 }
    interface.update(model)
    #expect(interface.model.marked == [9] && interface.model.markedJobs.isEmpty)
  }

  @Test("Seeds of one configuration are marked among jobs too")
  func group() throws {
    var interface = try WorkspaceFixture.interface(model: Self.model())
    let rows = RunRows(Self.model(), filter: nil, order: .activity, reversed: false).rows
    let first = try #require(rows.firstIndex { $0.name == "broken-s0" })
    for _ in 0..<first { _ = type("j", &interface) }
    _ = type("g", &interface)
    #expect(Set(interface.model.markedJobs) == [4, 5])
  }

  // MARK: - On a queue

  /// Says that an engine is there.
  private struct NoHost: EngineHost {
    func start(_ workspace: Workspace, options: Engine.Options) throws -> EngineRecord {
      EngineRecord(options, now: 0)
    }
  }

  private func withQueue(_ count: Int, _ body: (Workspace, JobQueue) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("foil-bulk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    let workspace = Workspace(folder.path + "/runs")
    let queue = JobQueue(workspace)
    var configuration = RunConfiguration()
    configuration.data.path = data.path
    configuration.run.threads = 1
    _ = try queue.add((0..<count).map { _ in JobQueue.Submission(configuration) })
    try body(workspace, queue)
  }

  private func carryOut(_ commands: [Command], _ runner: CommandRunner, _ runs: [RunRecord] = []) {
    for command in commands { runner.run(command, runs: runs) }
    runner.finish()
  }

  @Test("A block of marked jobs moves by one place, in its order")
  func move() throws {
    try withQueue(6) { _, queue in
      var model = WorkspaceModel(workspace: "/x")
      model.isLoaded = true
      model.markedJobs = [3, 4, 6]
      for (isEarlier, expected) in [
        (true, [1, 3, 4, 2, 6, 5]), (true, [3, 4, 1, 6, 2, 5]), (true, [3, 4, 6, 1, 2, 5]),
        (false, [1, 3, 4, 6, 2, 5]), (false, [1, 2, 3, 4, 6, 5]), (false, [1, 2, 5, 3, 4, 6]),
      ] {
        model.queue = try queue.snapshot()
        model.version += 1
        for command in RunsScreen().move(isEarlier: isEarlier, model) {
          guard case .move(let id, let position) = command else { continue }
          try queue.move(id, to: position)
        }
        #expect(try queue.snapshot().jobs.map(\.id) == expected)
      }
      model.queue = try queue.snapshot()
      model.version += 1
      #expect(RunsScreen().move(isEarlier: false, model).isEmpty)
      #expect(RunsScreen().moveObstacle(isEarlier: false, model) != nil)
    }
  }

  @Test("Dropped jobs and cancelled ones come back, in their places, the last change first")
  func undo() throws {
    try withQueue(5) { workspace, queue in
      try queue.apply(.pause, to: 5)
      let before = try queue.snapshot().jobs
      let runner = CommandRunner(workspace, host: NoHost()) {}
      func all(_ done: String, _ ids: [Int], _ command: (Int) -> Command) -> Command {
        .together(Together(done, "jobs", ids.map { .init("job \($0)", [command($0)]) }))
      }
      carryOut(
        [all("dropped", [1, 2], { .drop($0) }), all("cancelled", [3, 5], { .job(.cancel, $0) })],
        runner)
      #expect(try queue.snapshot().jobs.map(\.state.name) == ["cancelled", "queued", "cancelled"])
      let told = runner.takeToasts()
      #expect(told.map(\.text) == ["dropped 2 jobs", "cancelled 2 jobs"])
      #expect(told.allSatisfy { $0.canUndo })
      carryOut([.undo], runner)
      #expect(try queue.snapshot().jobs.map(\.state.name) == ["queued", "queued", "paused"])
      carryOut([.undo], runner)
      let after = try queue.snapshot().jobs
      #expect(after.map(\.id) == before.map(\.id) && after.map(\.state) == before.map(\.state))
      #expect(try queue.configuration(of: after[0]).run.threads == 1)
      carryOut([.undo], runner)
      #expect(runner.takeToasts().map(\.kind) == [.success, .success, .caution])
    }
  }

  @Test("What one job refuses does not stop the others, and is told")
  func partly() throws {
    try withQueue(2) { workspace, queue in
      let runner = CommandRunner(workspace, host: NoHost()) {}
      carryOut(
        [
          .together(
            Together("dropped", "jobs", [1, 77, 2].map { .init("job \($0)", [.drop($0)]) }))
        ], runner)
      let toast = try #require(runner.takeToasts().first)
      #expect(toast.kind == .alert && toast.text.contains("dropped 2 of 3 jobs"))
      carryOut([.undo], runner)
      #expect(try queue.snapshot().jobs.count == 2)
    }
  }

  @Test("A launch is taken back by dropping what has not begun")
  func launch() throws {
    try withQueue(1) { workspace, queue in
      let runner = CommandRunner(workspace, host: NoHost()) {}
      let configuration = try queue.configuration(of: try #require(try queue.snapshot()[1]))
      carryOut([.submit([configuration, configuration, configuration])], runner)
      #expect(try queue.snapshot().jobs.count == 4)
      carryOut([.undo], runner)
      #expect(try queue.snapshot().jobs.map(\.id) == [1])
    }
  }

  @Test("Archived and deleted runs come back to where they were, with what they had")
  func runs() throws {
    try withQueue(0) { workspace, _ in
      let run = workspace.path + "/2026-11-21T08-00-00-small-s0-00ff"
      try FileManager.default.createDirectory(atPath: run, withIntermediateDirectories: true)
      try Data(RunConfiguration().toml().utf8).write(to: URL(fileURLWithPath: run + "/run.toml"))
      let index = try RunIndex(workspace: workspace.path)
      try index.refresh()
      let records = try index.runs()
      let id = try #require(records.first?.id)
      let runner = CommandRunner(workspace, host: NoHost()) {}
      carryOut([.archive(id, true), .delete(id)], runner, records)
      #expect(RunTrash.items(workspace: workspace.path).map(\.identifier).count == 1)
      #expect(!FileManager.default.fileExists(atPath: run))
      #expect(runner.takeToasts().allSatisfy { $0.canUndo && $0.kind == .success })
      carryOut([.undo], runner)
      #expect(try RunNotes.read(from: run)?.isArchived == true)
      #expect(RunTrash.items(workspace: workspace.path).isEmpty)
      carryOut([.undo], runner)
      #expect(try RunNotes.read(from: run)?.isArchived == false)
    }
  }

  @Test("A job's configuration is read for the form, into the workspace again")
  func configureJob() throws {
    try withQueue(1) { workspace, _ in
      let runner = CommandRunner(workspace, host: NoHost()) {}
      carryOut([.configureJob(1)], runner)
      let opened = try #require(runner.takeOpened().first)
      #expect(opened.configuration.run.threads == 1 && !opened.name.isEmpty)
      #expect(opened.configuration.run.directory == RunConfiguration().run.directory)
    }
  }

  @Test("A failed job whose run directory was never made has its configuration read")
  func plans() throws {
    var broken = WorkspaceFixture.job(4, "broken", .failed(message: "no split"))
    broken.run = "/nowhere/2026-run"
    var made = broken
    made.run = "/there/2026-run"
    var plans = PlanReader()
    plans.read([broken], hasRun: { $0.hasPrefix("/there") }) { _ in RunConfiguration() }
    #expect(plans.known[4] != nil)
    plans = PlanReader()
    plans.read([made], hasRun: { $0.hasPrefix("/there") }) { _ in RunConfiguration() }
    #expect(plans.known.isEmpty)
  }
}
