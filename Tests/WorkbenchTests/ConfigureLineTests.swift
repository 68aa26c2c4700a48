import Cells
import Ground
import Testing

@testable import Probes
@testable import Queue
@testable import Recipe
@testable import Records
@testable import Runs
@testable import Workbench

/// Seeds, sweeps, estimates and the lens of the form.
@Suite struct ConfigureLineTests {
  private let model = ScreenFixture.model()

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
    var screen = ConfigureFixture.form()
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
    _ = screen.take(.key(Key(.end)), model)
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

  @Test("Splits and files that are not there are told, with those that are")
  func places() throws {
    var configuration = RunConfiguration()
    configuration.data.path = "/data/coco"
    var model = ConfigureFixture.model([])
    model.facts["/data/coco"] = DataFacts(exists: true, splits: ["train", "val", "test"])
    func problem(_ change: (inout RunConfiguration) -> Void) -> String? {
      var own = configuration
      change(&own)
      return ConfigureScreen(own).problem(model)
    }
    // dev is val's other name, and a test split need not be.
    #expect(problem { _ in } == nil)
    #expect(
      problem { $0.evaluation.dev = "d4" }
        == "evaluation.dev: the data set has no split \"d4\"; it has train, val, test")
    #expect(problem { $0.evaluation.test = "testall" }?.contains("train, val, test") == true)
    #expect(problem { $0.data.train = "restval" }?.contains("data.train") == true)
    model.facts["/data/coco"] = DataFacts(exists: true, splits: ["train", "dev"])
    #expect(problem { _ in } == nil)
    model.facts["/words.txt"] = DataFacts(exists: false)
    let words = problem {
      $0.data.tokenizer = .wordpiece
      $0.data.vocabulary = "/words.txt"
    }
    #expect(words?.contains("/words.txt") == true, "\(words ?? "none")")
    model.facts["/data/coco"] = DataFacts(exists: false)
    #expect(problem { _ in } == "data.path: there is nothing at /data/coco")
    // The scenes are drawn when they are needed, with three splits.
    configuration.data.path = "/home/scenes"
    model.facts["/home/scenes"] = DataFacts(exists: false)
    #expect(problem { _ in } == nil && problem { $0.evaluation.dev = "d4" } != nil)
    let screen = ConfigureScreen(configuration)
    #expect(screen.estimateText(model) == "the scenes are drawn when it is launched")
    model.facts["/home/scenes"] = DataFacts(exists: true, splits: ["train", "dev", "test"])
    #expect(screen.estimateText(model) == "measuring a step")
    // None of it can be launched, by no key.
    var wrong = ConfigureScreen(configuration)
    wrong.configuration.evaluation.dev = "d4"
    #expect(wrong.obstacle(to: "configure.launch", model)?.contains("d4") == true)
    #expect(wrong.wants(model).contains(.facts("/home/scenes")))
    wrong = ConfigureScreen(configuration)
    wrong.selected = "evaluation.dev"
    _ = wrong.perform("configure.sweep", model)
    _ = wrong.take(.paste("dev, d4"), model)
    guard case .toast(let text)? = wrong.perform("configure.line-done", model).first else {
      return #expect(Bool(false), "it is launched")
    }
    #expect(text.contains("d4"))
  }

  @Test("A digit on a number begins to type it, elsewhere it goes to a tab")
  func digits() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36))
    _ = interface.carryOut([.configure(ConfigureFixture.form().configuration, from: "base")])
    func screen() throws -> ConfigureScreen {
      try #require(interface.screens[interface.current].screen as? ConfigureScreen)
    }
    let keys: [Key] =
      [Key("/")] + "epochs".map { Key($0) } + [Key(.enter), Key("4"), Key("0"), Key(.tab)]
    for key in keys {
      _ = interface.take(.key(key))
    }
    #expect(try screen().configuration.training.epochs == 40 && screen().mode == .form)
    // Tab has gone to the next setting.
    #expect(try screen().selected != "training.epochs")
    _ = interface.take(.key(Key(.home)))
    _ = interface.take(.key(Key("}")))
    _ = interface.take(.key(Key("4")))
    #expect(interface.screens[interface.current].title == "Negatives")
    // The way back to the form, which is as it was.
    _ = interface.take(.key(Key(.function(4))))
    #expect(try screen().configuration.training.epochs == 40)
  }

  @Test("A form with changes is not overwritten without a word")
  func survives() throws {
    var interface = try WorkspaceFixture.interface(Size(120, 36))
    _ = interface.carryOut([.configure(ConfigureFixture.form().configuration, from: "base")])
    let keys: [Key] =
      [Key("/")] + "epochs".map { Key($0) } + [Key(.enter), Key("7"), Key(.enter), Key("1")]
    for key in keys {
      _ = interface.take(.key(key))
    }
    // The digit is typed once a number is selected: leaves by Escape.
    _ = interface.take(.key(Key(.escape)))
    _ = interface.take(.key(Key(.escape)))
    #expect(interface.screens[interface.current].title == "Runs")
    func epochs() -> Int? {
      interface.screens.lazy.compactMap { $0.screen as? ConfigureScreen }.first?
        .configuration.training.epochs
    }
    _ = interface.take(.key(Key("n")))
    let text = interface.draw(Size(120, 36), symbols: .unicode).text().joined(separator: " ")
    #expect(text.contains("Begin anew") && text.contains("1 change from base"))
    // The answer that keeps them is the marked one.
    _ = interface.take(.key(Key(.enter)))
    #expect(interface.screens[interface.current].title == "Configure" && epochs() == 7)
    _ = interface.take(.key(Key(.escape)))
    for key in [Key("n"), Key("y")] as [Key] { _ = interface.take(.key(key)) }
    #expect(interface.screens[interface.current].title == "Configure" && epochs() != 7)
    // Without changes nobody is asked.
    _ = interface.take(.key(Key(.escape)))
    _ = interface.take(.key(Key("n")))
    #expect(interface.screens[interface.current].title == "Configure" && interface.overlay == nil)
  }

  @Test("Tab completes the name of a run file and never leaves the line")
  func completion() throws {
    var screen = ConfigureFixture.form()
    var model = ConfigureFixture.model([])
    _ = screen.perform("configure.open", model)
    #expect(screen.input.text == "/home/runs/" && screen.input.isSelected)
    #expect(screen.wants(model).contains(.folder("/home/runs/")))
    model.folders["/home/runs/"] = [
      "tags-coco.toml", "tags-scenes.toml", "tables/", "notes.txt", ".hidden.toml",
    ]
    _ = screen.perform("configure.complete", model)
    #expect(screen.input.text == "/home/runs/ta")
    _ = screen.take(.paste("gs-s"), model)
    _ = screen.perform("configure.complete", model)
    #expect(screen.input.text == "/home/runs/tags-scenes.toml")
    _ = screen.perform("configure.open", model)
    _ = screen.take(.paste("nothing"), model)
    #expect(screen.wants(model).contains(.folder(".")))
    _ = screen.perform("configure.complete", model)
    #expect(screen.input.text == "nothing")
    var interface = try WorkspaceFixture.interface(Size(120, 36))
    for key in [Key("n"), Key("o"), Key(.tab)] as [Key] { _ = interface.take(.key(key)) }
    #expect(interface.screens[interface.current].title == "Configure" && interface.typed != nil)
    _ = interface.take(.key(Key(.tab, .shift)))
    #expect(interface.screens[interface.current].title == "Configure")
  }

  @Test("A setting is found by its name or meaning; Escape goes back to where one was")
  func finding() {
    var screen = ConfigureFixture.form()
    _ = screen.perform("configure.find", model)
    for character in "learning rate" { _ = screen.take(.key(Key(character)), model) }
    #expect(screen.selected == "optimizer.learning_rate")
    _ = screen.perform("configure.find-cancel", model)
    #expect(screen.selected == "data.path" && screen.mode == .form)
    _ = screen.perform("configure.find", model)
    for character in "early" { _ = screen.take(.key(Key(character)), model) }
    // By its meaning: "0 never stops early".
    #expect(screen.selected == "training.patience")
    _ = screen.perform("configure.find-done", model)
    #expect(screen.selected == "training.patience" && screen.rows.count > 20)
    // What has no meaning here is named all the same.
    _ = screen.perform("configure.find", model)
    for character in "mask_rate" { _ = screen.take(.key(Key(character)), model) }
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text().joined()
    #expect(text.contains("foils.mask_rate"))
  }

  @Test("Escape takes the terms back that were chosen, Enter keeps them")
  func termsCancel() {
    var screen = ConfigureFixture.form()
    screen.selected = "objective.terms"
    for action in ["edit", "terms-down", "terms-toggle", "terms-cancel"] {
      _ = screen.perform("configure.\(action)", model)
    }
    #expect(screen.configuration.objective.terms == ["triplet"] && screen.mode == .form)
    for action in ["edit", "terms-down", "terms-toggle", "terms-done"] {
      _ = screen.perform("configure.\(action)", model)
    }
    #expect(screen.configuration.objective.terms.count == 2 && screen.mode == .form)
  }

  @Test("0 says what it means, and explanations are read whole")
  func explanations() throws {
    #expect(Setting.named("run.threads")?.zero == "uses all cores")
    #expect(Setting.named("training.epochs")?.zero == nil)
    var screen = ConfigureFixture.form()
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
      // All of them at the size that is used most; of the others every sixth.
      for (place, setting) in screen.rows.compactMap(\.setting).enumerated()
      where width == 120 || place % 6 == 0 {
        screen.selected = setting.key
        let text = ScreenFixture.draw(screen, Size(width, height), .unicode, model).text()
          .map { $0.prefix(width < ConfigureScreen.wide ? width : width * 6 / 11) }
          .joined(separator: " ").split { " │|".contains($0) }.joined(separator: " ")
        let meaning = setting.meaning.replacing("`", with: "")
        #expect(
          text.contains(meaning.split(separator: " ").joined(separator: " ")),
          "\(setting.key) at \(width)")
      }
    }
    screen.selected = "run.threads"
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text().joined()
    #expect(text.contains("0 uses all cores"))
  }

  @Test("What differs from the parent is listed")
  func changes() {
    var screen = ConfigureFixture.form()
    screen.selected = "objective.margin"
    _ = screen.perform("configure.more", model)
    _ = screen.perform("configure.changes", model)
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text().joined()
    #expect(text.contains("Changes from base") && text.contains("0.2 → 0.25"))
  }

  @Test("A step is measured where nothing trains, or when it is asked for")
  func estimates() throws {
    var screen = ConfigureFixture.form()
    let key = EstimateKey(screen.configuration)
    // Run 3 of the fixture is at work.
    #expect(!screen.wants(model).contains(.estimate(key)))
    #expect(screen.estimateText(model).contains("m measures it"))
    _ = screen.perform("configure.measure", model)
    #expect(screen.wants(model).contains(.estimate(key)))
    var quiet = model
    quiet.runs[2].state = .completed
    let other = ConfigureFixture.form()
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
    var screen = ConfigureFixture.form()
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
    #expect(
      ConfigureFixture.form().obstacle(to: "configure.anchor", model)?.contains(
        "no run has finished") == true)
  }
}
