import Cells
import Foundation
import Testing

@testable import Recipe
@testable import Runs
@testable import Widgets
@testable import Workbench

/// What the screens do with keys and data, apart from how they look.
@Suite struct ScreenBehaviourTests {
  private let model = ScreenFixture.model()

  private func type(_ text: String, _ screen: inout ConfigureScreen) {
    for character in text { _ = screen.take(.key(Key(character)), model) }
  }

  // MARK: - Configure

  @Test("A value is checked as it is typed, and the configuration follows")
  func typing() {
    var screen = ConfigureScreen()
    screen.selected = "objective.margin"
    _ = screen.perform("configure.edit", model)
    #expect(screen.contexts == ["configure field"])
    _ = screen.take(.key(Key("u", .control)), model)
    #expect(!screen.error.isEmpty)
    type("0.3", &screen)
    #expect(screen.error.isEmpty)
    #expect(screen.configuration.objective.margin == 0.3)
    type("x", &screen)
    #expect(screen.error.contains("objective.margin"))
    // What is wrong does not count, and is not accepted.
    #expect(screen.configuration.objective.margin == 0.2)
    #expect(screen.perform("configure.field-done", model).count == 1)
    #expect(screen.mode == .field)
    _ = screen.take(.key(Key(.backspace)), model)
    _ = screen.perform("configure.field-done", model)
    #expect(screen.mode == .form && screen.configuration.objective.margin == 0.3)
    #expect(screen.changes.map(\.key) == ["objective.margin"])
    _ = screen.perform("configure.undo", model)
    #expect(screen.configuration.objective.margin == 0.2)
  }

  @Test("Cancelling gives the value back")
  func cancelling() {
    var screen = ConfigureScreen()
    screen.selected = "training.epochs"
    _ = screen.perform("configure.edit", model)
    type("7", &screen)
    #expect(screen.configuration.training.epochs == 7)
    _ = screen.perform("configure.field-cancel", model)
    #expect(screen.configuration.training.epochs == 12 && screen.mode == .form)
  }

  @Test("Choices go round, numbers go in steps and stay in their range")
  func cycling() {
    var screen = ConfigureScreen()
    screen.selected = "model.text.kind"
    for _ in RunConfiguration.Model.Text.Kind.allCases {
      _ = screen.perform("configure.more", model)
    }
    #expect(screen.configuration.model.text.kind == .gru)
    screen.selected = "objective.margin"
    _ = screen.perform("configure.more", model)
    #expect(screen.configuration.objective.margin == 0.25)
    for _ in 0..<100 { _ = screen.perform("configure.more", model) }
    #expect(screen.configuration.objective.margin == 2)
    for _ in 0..<200 { _ = screen.perform("configure.less", model) }
    #expect(screen.configuration.objective.margin >= 0)
    #expect(screen.configuration.objective.margin < 0.01)
    screen.selected = "data.path"
    _ = screen.perform("configure.more", model)
    #expect(screen.configuration.data.path == "/data/coco")
  }

  @Test("Settings of a term appear with it, and the last term cannot go")
  func terms() throws {
    var screen = ConfigureScreen()
    func has(_ key: String) -> Bool { screen.rows.contains { $0.setting?.key == key } }
    #expect(has("objective.triplet.hardest") && !has("objective.fne.tau"))
    screen.selected = "objective.terms"
    _ = screen.perform("configure.edit", model)
    #expect(screen.contexts == ["configure terms"])
    #expect(screen.perform("configure.terms-toggle", model).count == 1)
    #expect(screen.configuration.objective.terms == ["triplet"])
    _ = screen.perform("configure.terms-down", model)
    _ = screen.perform("configure.terms-down", model)
    _ = screen.perform("configure.terms-toggle", model)
    #expect(screen.configuration.objective.terms == ["triplet", "fne"])
    #expect(has("objective.fne.tau"))
  }

  @Test("Three seeds are three runs; a contradiction is told instead")
  func launching() throws {
    var screen = ConfigureScreen()
    #expect(screen.obstacle(to: "configure.launch", model)?.contains("data.path") == true)
    screen.selected = "data.path"
    _ = screen.perform("configure.more", model)
    #expect(screen.obstacle(to: "configure.launch", model) == nil)
    _ = screen.perform("configure.launch-seeds", model)
    guard case .submit(let runs)? = screen.perform("configure.line-done", model).first else {
      Issue.record("nothing was submitted")
      return
    }
    #expect(runs.map(\.run.seed) == [0, 1, 2])
    screen.selected = "model.text.pool"
    _ = screen.perform("configure.less", model)
    #expect(screen.configuration.model.text.pool == .cls)
    #expect(screen.obstacle(to: "configure.launch", model)?.contains("model.text.pool") == true)
  }

  // MARK: - Negatives

  @Test("Marks give a rate with Wilson's interval")
  func marks() throws {
    var screen = NegativesScreen()
    _ = screen.perform("negatives.open", model)
    _ = screen.perform("negatives.mark-true", model)
    _ = screen.perform("negatives.mark-fine", model)
    _ = screen.perform("negatives.mark-broken", model)
    let rate = screen.marks(3, model).falseNegativeRate(.trained)
    #expect(rate.judged == 2 && rate.broken == 1 && rate.share == 50)
    guard case .export(let text, let path)? = screen.perform("negatives.export", model).first else {
      Issue.record("nothing was exported")
      return
    }
    #expect(path == "/w/negatives-sn-t002.csv")
    #expect(text.split(separator: "\n").count == 4)
    #expect(text.contains(",true,"))
  }

  @Test("The slider stops at its ends and follows the newest sample")
  func slider() {
    var screen = NegativesScreen()
    func step() -> Int {
      screen.update(model)
      return screen.samples.steps[screen.anchorList.stepIndex]
    }
    #expect(step() == 300)
    for _ in 0..<5 { _ = screen.perform("negatives.earlier", model) }
    #expect(step() == 100)
    for _ in 0..<5 { _ = screen.perform("negatives.later", model) }
    #expect(step() == 300 && screen.anchorList.followsNewest)
  }

  @Test("Candidates are sorted by what was asked, and counted over all samples")
  func sorting() throws {
    var screen = NegativesScreen()
    let anchor = try #require(screen.anchors(model).first)
    #expect(screen.rows(anchor, model).map(\.weight) == [0.6, 0.3, 0.1, 0])
    _ = screen.perform("negatives.sort", model)
    #expect(screen.rows(anchor, model).map(\.weight) == [0.1, 0.6, 0.3, 0])
    // Caption 2 has a weight in each of three samples of two anchors.
    #expect(screen.samples.chosen[.caption(2)] == 6)
    #expect(screen.samples.chosen[.caption(9)] == nil)
  }

  @Test("A search leaves the anchors whose sentences have the word")
  func searching() {
    var screen = NegativesScreen()
    #expect(screen.anchors(model).count == 4)
    _ = screen.perform("negatives.search", model)
    for character in "dining" { _ = screen.take(.key(Key(character)), model) }
    // Caption 1 itself, its image, and the anchor that has this image as a negative.
    #expect(screen.anchors(model).count == 3)
    _ = screen.perform("negatives.search-cancel", model)
    #expect(screen.anchors(model).count == 4)
  }

  @Test("Images are told by a caption where the samples show how captions stand")
  func captions() {
    let screen = NegativesScreen()
    screen.update(model)
    #expect(screen.samples.captionsPerImage == 5)
    #expect(screen.samples.text(of: .image(1), model).hasSuffix(ScreenFixture.captions[5]))
    #expect(screen.samples.text(of: .caption(99), model) == "caption 99")
    #expect(screen.samples.text(of: .caption(-100), model).hasPrefix("random key"))
  }

  // MARK: - Dashboard

  @Test("Two seeds become their mean with a band of one standard deviation")
  func band() throws {
    let lines = [
      [PlotPoint(0, 1), PlotPoint(2, 3)], [PlotPoint(0, 3), PlotPoint(1, 4), PlotPoint(2, 5)],
    ]
    let band = try #require(DashboardSeries.band("two", number: 0, lines))
    // The first line passes 2 at 1.
    #expect(band.points.map(\.y) == [2, 3, 4])
    #expect(abs(band.band[0].high - band.band[0].low - 2 * 2.0.squareRoot()) < 1e-12)
  }

  @Test("Grouping seeds leaves one line for each configuration")
  func groups() {
    var screen = DashboardScreen()
    let plot = DashboardPlot.known[0]
    #expect(screen.lines(plot, model).count == 3)
    _ = screen.perform("dashboard.group", model)
    let lines = screen.lines(plot, model)
    #expect(lines.count == 2 && lines[0].name.hasSuffix("(2 seeds)") && !lines[0].band.isEmpty)
  }

  @Test("The best evaluation is marked in the unit of the axis")
  func best() {
    var screen = DashboardScreen()
    _ = screen.perform("dashboard.unit", model)
    #expect(screen.lines(DashboardPlot.known[0], model)[0].highlight?.x == 10)
  }

  @Test("Terms of the loss stand behind it, ends of histograms nowhere")
  func available() {
    let plots = DashboardPlot.available([
      "step.loss", "step.loss_kendall", "step.positive_histogram.from", "step.something_new",
    ])
    #expect(
      plots.map(\.curve) == [
        "eval.dev.rsum", "step.loss", "step.loss_kendall", "similarities", "step.something_new",
      ])
  }

  @Test("Collapse, silence and a loss that is no number are told")
  func alerts() {
    #expect(DashboardAlert.all(model).map(\.text).count == 1)
    var silent = model
    silent.now = 4600
    silent.runs[1].metrics["last.loss"] = .nan
    let texts = DashboardAlert.all(silent).map(\.text)
    #expect(texts.count == 3)
    #expect(texts.contains { $0.hasPrefix("stalled") && $0.contains("10 m 00 s") })
    #expect(texts.contains { $0.contains("not finite") })
  }

  @Test("The dashboard wants the curves of all shown runs")
  func wants() {
    let wants = DashboardScreen().wants(model)
    #expect(wants.contains(.curve(CurveKey(run: 2, name: "step.gradient_norm"))))
    #expect(wants.contains(.messages(1)) && wants.contains(.curveNames(3)))
    #expect(!wants.contains(.messages(4)))
  }

  // MARK: - Compare

  @Test("Tables are copied in three formats and sorted by column")
  func compare() throws {
    var screen = CompareScreen()
    for (action, part) in [
      ("copy-markdown", "| B |"), ("copy-latex", "\\begin{tabular}"), ("copy-csv", "dev.rsum_sd"),
    ] {
      guard case .copy(let text)? = screen.perform("compare.\(action)", model).first else {
        Issue.record("nothing was copied")
        continue
      }
      #expect(text.contains(part))
    }
    for _ in 0..<4 { _ = screen.perform("compare.sort", model) }
    let results = try #require(screen.tables(model).first { $0.name == "results" }).table
    #expect(results.rows.map { $0[0] } == [.text("B"), .text("A")])
  }
}
