import Cells
import Compute
import Testing
import Training

@testable import Engine
@testable import Runs
@testable import Workbench

/// Seeds, sweeps, names, estimates and the lens of the form.
@Suite struct ConfigureLineTests {
  private let model = ScreenFixture.model()

  private func form() -> ConfigureScreen {
    var configuration = RunConfiguration()
    configuration.data.path = "/data/coco"
    configuration.run.name = "base"
    return ConfigureScreen(configuration, parentName: "base")
  }

  @Test("Seeds are a number of them, a list or a range")
  func seeds() throws {
    func seeds(_ text: String, first: Int = 0) -> [Int]? {
      try? ConfigureScreen.seeds(text, first: first).get()
    }
    #expect(seeds("3") == [0, 1, 2] && seeds("2", first: 7) == [7, 8])
    #expect(seeds("4 1, 4") == [4, 1] && seeds("0-3") == [0, 1, 2, 3])
    for wrong in ["", "x", "0", "-3", "1 2 -", "5-2", "1-2-3", "1001", "0-5000"] {
      #expect(seeds(wrong) == nil, "\(wrong)")
    }
  }

  @Test("Values are split as the setting's kind needs it")
  func values() throws {
    func values(_ text: String, _ key: String) throws -> [Setting.Value] {
      try ConfigureScreen.values(text, for: try #require(Setting.named(key)).kind)
    }
    #expect(try values("0.1, 0.2 0.3", "objective.margin") == [.real(0.1), .real(0.2), .real(0.3)])
    #expect(
      try values("triplet_sn, triplet+kendall", "objective.terms")
        == [.texts(["triplet_sn"]), .texts(["triplet", "kendall"])])
    #expect(try values("/a b, /c", "data.path") == [.text("/a b"), .text("/c")])
  }

  @Test("A sweep over a field is the plan that a sweep file gives")
  func sweep() throws {
    var screen = form()
    screen.selected = "objective.margin"
    _ = screen.perform("configure.sweep", model)
    #expect(screen.contexts == ["configure line"] && screen.input.text == "0.2")
    _ = screen.take(.key(Key("u", .control)), model)
    _ = screen.take(.paste("0.1 0.3 nine"), model)
    // A mistake is told below the line and not accepted.
    guard case .toast(let text)? = screen.perform("configure.line-done", model).first else {
      return #expect(Bool(false), "no message")
    }
    #expect(text.contains("objective.margin") && screen.mode == .line)
    for _ in 0..<5 { _ = screen.take(.key(Key(.backspace)), model) }
    guard case .sweep(let plan)? = screen.perform("configure.line-done", model).first else {
      return #expect(Bool(false), "no sweep")
    }
    #expect(plan.runs.map(\.name) == ["base margin=0.1", "base margin=0.3"])
    let file = try SweepPlan(
      text: """
        name = "base"
        [set]
        data.path = "/data/coco"
        [grid]
        objective.margin = [0.1, 0.3]
        """, file: "sweep.toml", folder: "/", name: "sweep")
    #expect(file.runs == plan.runs)
  }

  @Test("A changed copy is not called like its parent")
  func names() {
    var screen = form()
    #expect(screen.launched.run.name == "base")
    screen.selected = "objective.margin"
    _ = screen.perform("configure.more", model)
    #expect(screen.launched.run.name == "base margin=0.25")
    var own = screen.configuration
    own.run.name = "mine"
    #expect(ConfigureScreen(own, parentName: "base").launched.run.name == "mine")
  }

  @Test("What differs from the parent is listed")
  func changes() {
    var screen = form()
    screen.selected = "objective.margin"
    _ = screen.perform("configure.more", model)
    _ = screen.perform("configure.changes", model)
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text().joined()
    #expect(text.contains("Changes from base") && text.contains("0.2 → 0.25"))
  }

  @Test("A step is measured where nothing trains, or when it is asked for")
  func estimates() throws {
    var screen = form()
    let key = EstimateKey(screen.configuration)
    // Run 3 of the fixture is at work.
    #expect(!screen.wants(model).contains(.estimate(key)))
    #expect(screen.estimateText(model).contains("m measures it"))
    _ = screen.perform("configure.measure", model)
    #expect(screen.wants(model).contains(.estimate(key)))
    var quiet = model
    quiet.runs[2].state = .completed
    let other = form()
    #expect(other.wants(quiet).contains(.estimate(key)))
    #expect(other.estimateText(quiet) == "measuring a step")
    quiet.estimates[key] = .measured(
      StepEstimate(
        secondsPerStep: 0.0214, stepsPerEpoch: 145, parameters: 10, threads: 2,
        memory: 240 << 20))
    #expect(
      other.estimateText(quiet)
        == "step 21 ms, epoch 3.1 s, run 37 s, 240 MB, measured")
    // The seed, the name and the rate do not change what a step takes; the batch does.
    var configuration = screen.configuration
    configuration.run.seed = 9
    configuration.optimizer.learningRate = 0.5
    #expect(EstimateKey(configuration) == key)
    configuration.training.batchSize += 1
    #expect(EstimateKey(configuration) != key)
  }

  @Test("The lens shows an anchor of a finished run, and says where there is none")
  func lens() throws {
    var screen = form()
    var model = model
    #expect(screen.obstacle(to: "configure.anchor", model) == nil)
    _ = ScreenFixture.draw(screen, Size(120, 36), .unicode, model)
    _ = screen.perform("configure.anchor", model)
    let request = try #require(screen.lensRequest(model))
    // Run 3 is selected but at work: the newest finished one is taken.
    #expect(request.run == 4 && request.number == 0)
    #expect(screen.wants(model).contains(.lens(request)))
    let negatives = [0.1, 0.38, 0.6].map {
      AnchorLens.Negative(similarity: $0, caption: "caption \($0)", posterior: 0.5, isTrue: false)
    }
    model.lenses[request] = .anchor(
      AnchorLens(
        image: 0, caption: "a cat", positive: 0.5, negatives: negatives,
        curves: [.init(name: "SN", weights: [0, 0.25, 0.75])]))
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text().joined()
    #expect(text.contains("a cat") && text.contains("caption 0.38") && text.contains("0.250"))
    // 1 / (0.25² + 0.75²).
    #expect(text.contains("1.6"))
    model.runs.removeAll { $0.state == .completed }
    #expect(form().obstacle(to: "configure.anchor", model)?.contains("no run has finished") == true)
  }
}
