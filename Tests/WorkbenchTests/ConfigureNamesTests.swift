import Cells
import Ground
import Testing

@testable import Probes
@testable import Queue
@testable import Recipe
@testable import Records
@testable import Runs
@testable import Workbench

/// What runs are called that the form launches, and what is asked before it does.
@Suite struct ConfigureNamesTests {
  private let model = ScreenFixture.model()

  @Test("A changed copy is not called like its parent")
  func names() {
    var screen = ConfigureFixture.form()
    func name(_ count: Int = 1) -> String {
      screen.named(screen.configuration, of: count, model).run.name
    }
    #expect(name() == "base" && name(3) == "base s0")
    screen.selected = "objective.margin"
    _ = screen.perform("configure.more", model)
    #expect(name() == "base margin=0.25")
    screen.selected = "run.seed"
    _ = screen.perform("configure.more", model)
    #expect(name() == "base margin=0.25 s1")
    var own = screen.configuration
    own.run.name = "mine"
    screen = ConfigureScreen(own, parentName: "base")
    #expect(name() == "mine")
  }

  @Test("Automatic names say in what runs differ, whatever that is")
  func automaticNames() {
    var first = RunConfiguration()
    first.data.path = "/data/scenes"
    let screen = ConfigureScreen(first)
    // The first has the name that the command line gives it.
    #expect(screen.named(first, ConfigureFixture.model([])).run.name == "")
    var launched = [first]
    var names: [String] = ["scenes-triplet-s0"]
    func launch(_ change: (inout RunConfiguration) -> Void) {
      var other = first
      change(&other)
      let named = screen.named(other, ConfigureFixture.model(launched))
      names.append(named.run.name)
      launched.append(named)
    }
    launch { $0.training.epochs = 4 }
    launch {
      $0.training.epochs = 4; $0.objective["triplet.hardest"] = .boolean(false)
    }
    launch { $0.model.image.pool = .max }
    launch { $0.training.epochs = 4 }
    #expect(
      names == [
        "scenes-triplet-s0", "scenes-triplet-s0 epochs=4",
        "scenes-triplet-s0 hardest=false epochs=4", "scenes-triplet-s0 pool=max",
        "scenes-triplet-s0 epochs=4 (2)",
      ])
  }

  @Test("A run that is there already is announced, and launched again only on a word")
  func twins() throws {
    var first = RunConfiguration()
    first.data.path = "/data/scenes"
    first.run.name = "first"
    var model = ConfigureFixture.model([first])
    var own = first
    own.run.name = "another"
    own.run.threads = 7
    var screen = ConfigureScreen(own)
    #expect(screen.twin(of: own, model) == "first, completed")
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text().joined()
    #expect(text.contains("same as first, completed"))
    guard
      case .confirm(let question, let then, _)? = screen.perform("configure.launch", model).first
    else { return #expect(Bool(false), "it does not ask") }
    #expect(question.contains("first, completed"))
    guard case .submit? = then.first else { return #expect(Bool(false), "nothing is launched") }
    screen.selected = "training.epochs"
    _ = screen.perform("configure.more", model)
    #expect(screen.twin(of: screen.configuration, model) == nil)
    // A job that has not begun.
    var job = Job(
      id: 7, name: "waits", order: 1, origin: .init(folder: "/", commandLine: []), now: 0)
    job.run = nil
    model.queue.jobs = [job]
    model.plans[7] = PlannedRun(screen.configuration)
    #expect(screen.twin(of: screen.configuration, model) == "job 7, queued")
  }

  @Test("More than eight runs are asked about, with the time that they take")
  func many() throws {
    var screen = ConfigureFixture.form()
    var model = ConfigureFixture.model([])
    model.estimates[EstimateKey(screen.configuration)] = .measured(
      StepEstimate(
        secondsPerStep: 0.1, stepsPerEpoch: 100, parameters: 1, threads: 1, memory: 1))
    _ = screen.perform("configure.launch-seeds", model)
    // What stands in the line gives way: 3, then 9 alone.
    _ = screen.take(.key(Key("9")), model)
    #expect(screen.input.text == "9")
    guard
      case .confirm(let question, let then, _)? = screen.perform("configure.line-done", model).first
    else { return #expect(Bool(false), "it does not ask") }
    // 9 runs of 12 epochs of 100 steps of 0.1 s: 1,080 s.
    #expect(question == "9 runs, about 18 m 00 s one after the other. Launch?")
    guard case .submit(let runs)? = then.first else { return #expect(Bool(false), "no runs") }
    #expect(runs.map(\.run.seed) == Array(0..<9) && Set(runs.map(\.run.name)).count == 9)
    _ = screen.perform("configure.launch-seeds", model)
    _ = screen.take(.key(Key("8")), model)
    guard case .submit? = screen.perform("configure.line-done", model).first else {
      return #expect(Bool(false), "eight are not asked about")
    }
  }
}
