import Cells
import Foundation
import Testing

@testable import Queue
@testable import Recipe
@testable import Runs
@testable import Workbench

@Suite struct RunsScreenTests {
  @Test(
    "The home screen looks as recorded",
    arguments: [
      ("runs-80x24", Size(80, 24), Symbols.Mode.unicode, ColorDepth.many),
      ("runs-160x45", Size(160, 45), .unicode, .many),
      ("runs-120x36-8", Size(120, 36), .unicode, .eight),
      ("runs-80x24-ascii", Size(80, 24), .ascii, .mono),
      ("runs-120x36-flat", Size(120, 36), .flat, .mono),
      ("runs-40x10", Size(40, 10), .unicode, .many),
    ])
  func golden(_ name: String, _ size: Size, _ mode: Symbols.Mode, _ depth: ColorDepth) throws {
    let interface = try WorkspaceFixture.interface(size)
    expectGolden(interface.draw(size, symbols: .of(mode)), name, depth: depth)
  }

  @Test(
    "What lies over the screen looks as recorded",
    arguments: [
      ("overlay-help", ["?"]), ("overlay-palette", [":", "p", "a"]), ("overlay-quit", ["q"]),
      ("overlay-filter", ["/", "b", "e", "s", "t", "<"]),
      ("log-120x36", ["j", "j", "j", "j", "6"]), ("log-jobs-120x36", ["6", "s"]),
    ])
  func overlays(_ name: String, _ keys: [String]) throws {
    let size = Size(120, 36)
    var interface = try WorkspaceFixture.interface(size)
    for key in keys.compactMap({ Key($0) }) { _ = interface.take(.key(key)) }
    expectGolden(interface.draw(size, symbols: .unicode), name)
  }

  @Test("A job and its run are one row, what is going on stands first, then the queue")
  func merged() {
    let rows = RunRows(WorkspaceFixture.model(), filter: nil, order: .activity, reversed: false)
    #expect(
      rows.rows.map(\.name) == [
        "infonce", "kendall-a", "kendall-b", "fne-q8k", "mh-nowarm", "vse++", "sn-t002", "sn-t002",
      ])
    #expect(
      rows.rows.map(\.state) == [
        .running, .queued, .queued, .paused, .failed, .imported, .completed, .completed,
      ])
    #expect(rows.rows[0].record?.id == 3 && rows.rows[0].job?.id == 1)
  }

  @Test("A job that waits has the objective and the seed of its configuration")
  func planned() {
    let model = WorkspaceFixture.model()
    let rows = RunRows(model, filter: nil, order: .activity, reversed: false).rows
    #expect(rows[1].objective == "triplet_sn tau 0.02 + kendall" && rows[1].seed == 0)
    #expect(rows[2].objective == "triplet_sn tau 0.02 + kendall" && rows[2].seed == 12)
    // What the index says of a run comes before.
    #expect(rows[0].objective == "infonce" && rows[0].seed == 0)
    let sorted = RunRows(model, filter: nil, order: .objective, reversed: false).rows
    // What has no objective comes last.
    #expect(sorted.suffix(3).map(\.name) == ["kendall-a", "kendall-b", "vse++"])
    var unread = model
    unread.plans = [:]
    let bare = RunRows(unread, filter: nil, order: .activity, reversed: false).rows[1]
    #expect(bare.objective.isEmpty && bare.seed == nil)
  }

  @Test("Configurations of jobs without a run are read once each, a long queue bit by bit")
  func plans() throws {
    var reads: [Job.ID] = []
    func configuration(_ job: Job) throws -> RunConfiguration {
      reads.append(job.id)
      guard job.id != 3 else { throw CancellationError() }
      var configuration = RunConfiguration()
      configuration.run.seed = 100 + job.id
      return configuration
    }
    let run = WorkspaceFixture.run(1, "a", .running, step: 0, rSum: nil)
    var jobs = (1...150).map { WorkspaceFixture.job($0, "job", .queued) }
    jobs[0] = WorkspaceFixture.job(1, "job", .running(engine: "host-1"), run: run)
    var plans = PlanReader()
    plans.read(jobs, configuration)
    #expect(reads == Array(2...101) && plans.known.count == 99 && plans.known[3] == nil)
    plans.read(jobs, configuration)
    #expect(reads == Array(2...150) && plans.known[150]?.seed == 250)
    // A claimed job keeps its plan, one that is gone does not.
    jobs[1] = WorkspaceFixture.job(2, "job", .running(engine: "host-1"), run: run)
    jobs.removeLast()
    plans.read(jobs, configuration)
    #expect(reads.count == 149 && plans.known[2]?.seed == 102 && plans.known[150] == nil)
  }

  @Test("The order by rSum has the best first and those without last")
  func byResult() {
    let rows = RunRows(WorkspaceFixture.model(), filter: nil, order: .rSum, reversed: false)
    #expect(rows.rows.compactMap(\.bestRSum) == [284.93, 281.2, 271.04, 243.7, 5.6])
    #expect(rows.rows.prefix(5).allSatisfy { $0.bestRSum != nil })
  }

  @Test("A filter leaves out what does not fulfil it, and archived runs")
  func filtered() throws {
    var model = WorkspaceFixture.model()
    model.runs[0].isArchived = true
    let filter = try RunFilter("best.rsum>270")
    let rows = RunRows(model, filter: filter, order: .activity, reversed: false)
    #expect(rows.rows.compactMap(\.record?.id) == [3, 2])
    let archived = try RunFilter("archived=true")
    let found = RunRows(model, filter: archived, order: .activity, reversed: false)
    #expect(found.rows.compactMap(\.record?.id) == [1])
  }

  @Test("The time left is that of the last points' pace")
  func timeLeft() {
    let row = RunRows(WorkspaceFixture.model(), filter: nil, order: .activity, reversed: false)
      .rows[0]
    // 10 steps a second, at step 700 of 1200.
    let curve = WorkspaceFixture.curve(70) { _ in 1 }
    #expect(row.timeLeft(curve) == 50)
    #expect(row.epochs == "7/12")
  }

  @Test("An objective is told with the parameters that are not the default")
  func objective() {
    let rows = RunRows(WorkspaceFixture.model(), filter: nil, order: .started, reversed: true)
    let first = rows.rows.first { $0.record?.id == 1 }
    #expect(first?.objective == "triplet_sn tau 0.02")
  }

  @Test(
    "Generated negatives are told by their paper's name",
    arguments: [
      (["generator": "shared"], "TAGS-DC (related, likely, too_good)"),
      (["generator": "shared", "filters": "known"], "TAGS-DC"),
      (
        ["generator": "static", "correction_weight": "0", "filters": "known,likely"],
        "TAGS-D (likely), static"
      ),
      (
        [
          "generator": "shared", "grounding": "none", "discrimination_weight": "0",
          "filters": "known",
        ],
        "TAGS-C, ungrounded"
      ),
      (
        [
          "generator": "rules", "discrimination_weight": "0", "correction_weight": "0",
          "filters": "known,related,likely",
        ],
        "rule-made negatives"
      ),
      (["generator": "rules", "filters": "known"], "rule-made negatives + DC (no related)"),
      (["generator": "frozen", "filters": ""], "TAGS-DC, unfiltered, frozen generator"),
      (
        ["generator": "frozen", "filters": "known", "frozen_language_loss": "true"],
        "TAGS-DC, frozen generator, language loss goes on"
      ),
      (["generator": "off"], nil),
    ] as [([String: String], String?)])
  func foils(settings: [String: String], name: String?) throws {
    var model = WorkspaceFixture.model()
    let index = try #require(model.runs.firstIndex { $0.id == 1 })
    for (key, text) in settings {
      model.runs[index].settings["foils.\(key)"] = RunValue(text, number: Double(text))
    }
    let rows = RunRows(model, filter: nil, order: .started, reversed: true)
    let row = rows.rows.first { $0.record?.id == 1 }
    #expect(row?.objective == "triplet_sn tau 0.02" + (name.map { " + \($0)" } ?? ""))
  }

  @Test("A configuration made from a run's settings has its values")
  func configuration() {
    let configuration = WorkspaceFixture.model().runs[0].configuration
    #expect(configuration.run.seed == 1)
    #expect(configuration.data.path == "/data/coco")
    #expect(configuration.training.epochs == 12)
  }

  @Test("Keys give the commands that they stand for")
  func commands() throws {
    var interface = try WorkspaceFixture.interface()
    #expect(interface.model.selected == 3)
    #expect(commands(interface.take(.key(Key("p")))) == ["job pause 1"])
    _ = interface.take(.key(Key(.down)))
    _ = interface.take(.key(Key(.down)))
    #expect(commands(interface.take(.key(Key("K")))) == ["move 3 before(2)"])
    // Cancelling asks first; no answers.
    #expect(interface.take(.key(Key("x"))).isEmpty)
    #expect(interface.take(.key(Key("n"))).isEmpty)
    _ = interface.take(.key(Key("x")))
    #expect(commands(interface.take(.key(Key("y")))) == ["job cancel 3"])
  }

  private func commands(_ effects: [Interface.Effect]) -> [String] {
    effects.flatMap { effect -> [String] in
      guard case .command(let command) = effect else { return ["\(effect)"] }
      guard case .together(let together) = command else { return [text(command)] }
      return together.items.flatMap(\.commands).map(text)
    }
  }

  private func text(_ command: Command) -> String {
    switch command {
    case .job(let command, let id): "job \(command.rawValue) \(id)"
    case .move(let id, let position): "move \(id) \(position)"
    default: "\(command)"
    }
  }

  @Test("Marking a group marks the seeds of a configuration, and takes the marks away again")
  func group() throws {
    var interface = try WorkspaceFixture.interface()
    _ = interface.take(.key(Key(.end)))
    #expect(interface.model.selected == 1)
    _ = interface.take(.key(Key("g")))
    #expect(Set(interface.model.marked) == [1, 2])
    _ = interface.take(.key(Key("g")))
    #expect(interface.model.marked.isEmpty)
  }

  @Test("The selection stays with its run when the order changes")
  func selectionStays() throws {
    var interface = try WorkspaceFixture.interface()
    for _ in 0..<3 { _ = interface.take(.key(Key("j"))) }
    #expect(interface.model.selected == 4)
    _ = interface.take(.key(Key("s")))
    let runs = try #require(interface.screens[0].screen as? RunsScreen)
    #expect(runs.selectedRow(interface.model)?.record?.id == 4)
  }

  @Test("What happens to jobs off the screen is told")
  func toasts() throws {
    var interface = try WorkspaceFixture.interface()
    var model = WorkspaceFixture.model()
    model.queue.jobs[0].state = .completed
    model.queue.jobs[1].state = .failed(message: "no data")
    interface.update(model)
    #expect(
      interface.toasts.map(\.toast.text) == [
        "infonce finished, rSum 271.0", "kendall-a failed: no data",
      ])
    model.now += 2 * Interface.toastTime
    interface.update(model)
    #expect(interface.toasts.isEmpty)
  }

  @Test("An empty workspace says what to do")
  func empty() throws {
    var model = WorkspaceModel(workspace: "/home/runs")
    model.isLoaded = true
    let interface = try WorkspaceFixture.interface(model: model)
    let text = interface.draw(Size(80, 24), symbols: .unicode).text().joined(separator: "\n")
    #expect(text.contains("n configures and starts one"))
    #expect(text.contains("foil data"))
  }

  @Test("Leaving asks while jobs run, and not otherwise")
  func quitting() throws {
    var interface = try WorkspaceFixture.interface()
    #expect(interface.take(.key(Key("q"))).isEmpty)
    #expect(interface.take(.key(Key("n"))).isEmpty)
    _ = interface.take(.key(Key("q")))
    let effects = interface.take(.key(Key("y")))
    guard case .quit? = effects.first else { return #expect(Bool(false), "it does not end") }
    var model = WorkspaceFixture.model()
    model.queue.jobs = []
    var calm = try WorkspaceFixture.interface(model: model)
    guard case .quit? = calm.take(.key(Key("q"))).first else {
      return #expect(Bool(false), "it asks without a reason")
    }
  }
}
