import Cells
import Foundation
import Testing

@testable import Ground
@testable import Records
@testable import Runs
@testable import Workbench

/// Histograms and alerts of the dashboard.
@Suite struct DashboardTests {
  private func moment(_ step: Int) -> SimilarityHistory.Moment {
    let bins = SimilarityHistogram(from: 0, width: 0.05, counts: [1])
    return SimilarityHistory.Moment(
      step: step, active: Double(step), positives: bins, negatives: bins)
  }

  @Test("A long history is thinned evenly, with the first and the last step always there")
  func thinning() {
    for count in [1, 2, 512, 513, 514, 1025, 5000] {
      var history = SimilarityHistory()
      for step in 1...count { history.append(moment(10 * step)) }
      let steps = history.moments.map(\.step)
      #expect(steps.first == 10 && steps.last == 10 * count)
      #expect(steps.count <= SimilarityHistory.most && steps.count >= min(count, 250))
      #expect(steps == steps.sorted())
      let gaps = Set(zip(steps, steps.dropFirst()).dropLast().map { $1 - $0 })
      #expect(gaps.count <= 1)
    }
  }

  @Test("A resumed run's steps are taken back, and a place finds the moment before it")
  func places() {
    var history = SimilarityHistory()
    for step in [10, 20, 30, 40] { history.append(moment(step)) }
    history.drop(after: 25)
    #expect(history.moments.map(\.step) == [10, 20])
    history.append(moment(26))
    #expect(history.last { $0.step <= 25 }?.step == 20)
    #expect(history.last { $0.step <= 5 }?.step == 10)
    #expect(history.last { _ in true }?.step == 26)
    #expect(SimilarityHistory().last { _ in true } == nil)
  }

  @Test("Events without sound histograms are passed over")
  func hostile() {
    var history = SimilarityHistory()
    let wrong: [JSONValue] = [
      .null, .text("x"), ["from": .real(0), "width": .real(0), "counts": .list([])],
      ["from": .text("NaN"), "width": .real(1), "counts": .list([])],
      ["from": .real(0), "width": .real(1)],
    ]
    let sound: JSONValue = ["from": .real(0), "width": .real(0.1), "counts": .list([.integer(2)])]
    for value in wrong {
      history.append(
        Event(.step, step: 1, time: 1, ["positive_histogram": value, "negative_histogram": sound]),
        active: 0)
    }
    #expect(history.moments.isEmpty)
    history.append(
      Event(.step, step: 1, time: 1, ["positive_histogram": sound, "negative_histogram": sound]),
      active: 0)
    #expect(history.moments.count == 1)
  }

  @Test("Bins are put on a common axis")
  func bins() {
    let bins = SimilarityHistogram(from: 0.1, width: 0.05, counts: [1, 3])
    #expect(bins.counts(from: 0, count: 5) == [0, 0, 1, 3, 0])
    #expect(bins.counts(from: 0.15, count: 1) == [3])
    #expect(bins.shares.map(\.y) == [0, 0.25, 0.75, 0])
    #expect(abs(bins.shares[1].x - 0.125) < 1e-12)
  }

  @Test("One run shows bars, several lines, at the cursor's step")
  func drawing() {
    var model = ScreenFixture.model()
    for run in model.runs {
      model.curveNames[run.id, default: []].append("step.positive_histogram.from")
      var history = SimilarityHistory()
      for step in [100, 200] { history.append(moment(step)) }
      model.similarities[run.id] = history
    }
    var screen = DashboardScreen()
    screen.focus = DashboardPlot.similarities.curve
    screen.isAlone = true
    func text() -> String {
      ScreenFixture.draw(screen, Size(80, 24), .unicode, model).text().joined(separator: "\n")
    }
    #expect(text().contains("step 200") && text().contains("sn-t002"))
    model.marked = [3]
    #expect(text().contains("pairs") && text().contains("others"))
    screen.cursor = 150
    #expect(text().contains("step 100"))
    #expect(screen.wants(model).contains(.similarities(3)))
    #expect(screen.csv(.similarities, model).contains("sn-t002,100,0.025"))
  }

  @Test("Of generated sentences shares of verdicts are drawn, and what is compared is faint")
  func generated() throws {
    let model = ScreenFixture.generated()
    let screen = DashboardScreen()
    let plots = screen.plots(model)
    let titles = plots.map(\.title)
    #expect(titles.contains("sentences above the caption"))
    #expect(titles.contains("rejected: known") && !titles.contains("rejected: related"))
    #expect(!titles.contains { $0.hasPrefix("foils.") })
    // 30 of 30 + 20 sentences at first, and 5 fewer of them every 10 steps.
    let accepted = try #require(plots.first { $0.title == "sentences accepted" })
    let lines = screen.lines(accepted, model)
    #expect(lines.map(\.number) == [1, 2, 3])
    #expect(lines[0].points.prefix(3).map(\.y) == [0.6, 0.5, 0.4])
    #expect(lines[0].points.prefix(2).map(\.x) == [10, 20])
    let language = try #require(plots.first { $0.title == "language loss" })
    let compared = screen.lines(language, model)
    #expect(compared.map(\.isFaint) == [false, false, false, true, true, true])
    #expect(compared[4].name == "mh-s1: wrong image" && compared[4].points[0].y == 6)
    let wanted = screen.wants(model)
    for name in ["foils.verdicts.known", "foils.loss_language_shuffled"] {
      #expect(wanted.contains(.curve(CurveKey(run: 2, name: name))))
    }
    #expect(screen.csv(language, model).contains("mh-s1: wrong image,10.0,6.0"))
  }

  /// One run with losses 9, 1, 2, 1, 2, … at every tenth step.
  private func one(_ count: Int) -> WorkspaceModel {
    var model = ScreenFixture.model()
    model.marked = [1]
    model.runs[0].metrics["last.loss"] = 1.5
    var values = [9.0]
    while values.count < count { values.append(values.count % 2 == 1 ? 1 : 2) }
    model.curves[CurveKey(run: 1, name: "step.loss")] = loss(values)
    return model
  }

  private let lossPlot = DashboardPlot("step.loss", "loss")

  @Test("Short curves are not smoothed unless somebody says so, and the raw value is told first")
  func smoothing() {
    var screen = DashboardScreen()
    let short = one(199)
    #expect(screen.widget(lossPlot, short, isLarge: true).series[0].raw.isEmpty)
    #expect(screen.widget(lossPlot, one(200), isLarge: true).series[0].raw.count == 200)
    let note = screen.note(
      lossPlot, screen.widget(lossPlot, short, isLarge: false).series, short, room: 60)
    #expect(note == "epoch mean 1.500, last 2.000")
    _ = screen.perform("dashboard.smooth", short)
    let smooth = screen.widget(lossPlot, short, isLarge: true)
    #expect(smooth.series[0].raw.map(\.y).suffix(2) == [1, 2] && smooth.note == "~ smoothed 0.5")
    let told = screen.note(lossPlot, smooth.series, short, room: 60)
    #expect(told.hasPrefix("epoch mean 1.500, last 2.000 ~1."))
    _ = screen.perform("dashboard.smooth-less", one(200))
    #expect(screen.widget(lossPlot, one(200), isLarge: true).series[0].raw.isEmpty)
  }

  /// Three runs that end at steps 120, 200 and 240, and one that begins at 60.
  private func ended() -> WorkspaceModel {
    var model = ScreenFixture.model()
    model.marked = [1, 2, 3, 4]
    for (run, steps) in [(1, 10...120), (2, 10...200), (3, 10...240), (4, 60...240)] {
      var series = Series()
      for step in stride(from: steps.lowerBound, through: steps.upperBound, by: 10) {
        series.append(
          Series.Point(
            step: step, time: 0, active: Double(step), value: Double(1000 * run + step)))
      }
      model.runs[run - 1].step = steps.upperBound
      model.runs[run - 1].active = Double(steps.upperBound)
      model.curves[CurveKey(run: Int64(run), name: "step.loss")] = series
    }
    return model
  }

  @Test("The cursor goes from one logged step to another, and runs without a value show none")
  func cursor() throws {
    let model = ended()
    var screen = DashboardScreen()
    screen.focus = "step.loss"
    _ = screen.perform("dashboard.cursor", model)
    #expect(screen.cursor == 240)
    for _ in 0..<3 {
      _ = screen.perform("dashboard.cursor-left", model)
      #expect(try #require(screen.cursor).truncatingRemainder(dividingBy: 10) == 0)
    }
    #expect(screen.cursor == 210)
    screen.isAlone = true
    let text = ScreenFixture.draw(screen, Size(100, 30), .unicode, model).text()
    #expect(text.contains { $0.contains("mh-s0 -") } && text.contains { $0.contains("mh-s1 -") })
    #expect(text.contains { $0.contains("sn-t002 3210") })
    #expect(text.contains { $0.contains("step 210") })
    screen.cursor = 50
    let early = ScreenFixture.draw(screen, Size(100, 30), .unicode, model).text()
    #expect(early.contains { $0.contains("bcls -") } && early.contains { $0.contains("1050") })
  }

  @Test("Four runs in the grid have one table of values")
  func values() throws {
    let model = ended()
    var screen = DashboardScreen()
    screen.focus = "step.loss"
    screen.cursor = 130
    let text = ScreenFixture.draw(screen, Size(120, 40), .unicode, model).text()
    let top = try #require(text.firstIndex { $0.contains("at step 130") })
    #expect(text[top + 1].contains("loss"))
    let rows = text[(top + 2)...(top + 5)]
    #expect(rows.contains { $0.contains("mh-s0") && !$0.contains("11") })
    #expect(rows.contains { $0.contains("mh-s1") && $0.contains("2130") })
    #expect(rows.contains { $0.contains("bcls") && $0.contains("4130") })
    screen.cursor = nil
    #expect(
      !ScreenFixture.draw(screen, Size(120, 40), .unicode, model).text().contains {
        $0.contains("at step 1")
      })
  }

  @Test("Plots are found by words of their titles, and curves without a title get a readable one")
  func search() throws {
    let model = ScreenFixture.model()
    var screen = DashboardScreen()
    let all = screen.plots(model)
    _ = screen.perform("dashboard.search", model)
    #expect(screen.isTyping && screen.contexts == ["dashboard search"])
    for character in "T2I r@" { _ = screen.take(.key(Key(String(character))!), model) }
    #expect(screen.plots(model).map(\.title) == ["t2i R@1 %", "t2i R@5 %", "t2i R@10 %"])
    _ = screen.perform("dashboard.search-done", model)
    #expect(!screen.isTyping && screen.plots(model).count == 3)
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text()
    #expect(text[0].contains("/T2I r@") && !text.joined().contains("dev rSum"))
    _ = screen.perform("dashboard.all", model)
    #expect(screen.plots(model) == all && screen.obstacle(to: "dashboard.all", model) != nil)
    for (name, title) in [
      ("eval.dev.i2t.meanr", "i2t mean rank"), ("eval.test.t2i.medr", "test t2i median rank"),
      ("eval.val2.rsum", "val2 rSum"), ("step.gaussians.positive.mean", "gaussians positive mean"),
      ("foils.loss_new", "sentences: loss new"), ("foils.loss_language", "language loss"),
      ("eval.dev.t2i.r10", "t2i R@10 %"), ("eval.dev.i2t.map_r", "i2t mAP@R %"),
      ("step.loss_triplet_sn", "loss: triplet sn"), ("eval.dev.i2t.r999", "i2t r999"),
    ] { #expect(DashboardPlot.title(ofCurve: name) == title) }
    let names = Set(["epoch.loss", "step.epoch_loss", "step.loss", "eval.dev.i2t.meanr"])
    #expect(!DashboardPlot.available(names).contains { $0.title == $0.curve })
    #expect(!DashboardPlot.available(names).contains { $0.curve == "step.epoch_loss" })
  }

  @Test("Plots that are zero throughout stand at the end")
  func zeros() {
    var model = ScreenFixture.model()
    for run in model.runs {
      var series = Series()
      for step in 1...5 {
        series.append(Series.Point(step: step, time: 0, active: 0, value: 0))
      }
      model.curves[CurveKey(run: run.id, name: "step.gradient_norm")] = series
    }
    #expect(DashboardScreen().plots(model).last?.curve == "step.gradient_norm")
    // One run with something else makes it a plot like others.
    model.curves[CurveKey(run: 2, name: "step.gradient_norm")]?.append(
      Series.Point(step: 9, time: 0, active: 0, value: 1))
    #expect(DashboardScreen().plots(model).last?.curve != "step.gradient_norm")
  }

  @Test("Where warm-up ends and sentences begin stands in the plots")
  func phases() throws {
    var model = ScreenFixture.model()
    model.marked = [1]
    model.runs[0].settings["objective.triplet.warmup_epochs"] = RunValue("2", number: 2)
    model.runs[0].settings["foils.words_epoch"] = RunValue("5", number: 5)
    model.runs[0].settings["optimizer.warmup_steps"] = RunValue("4000", number: 4000)
    model.messages[1] = [
      RunMessage(
        time: 0, step: 300, level: "info", code: "foils",
        text: "sentences are written from epoch 4 on")
    ]
    // Epochs of 100 steps; the rate's warm-up is not over at step 1200.
    let phases = TrainingPhase.of(model.runs[0], model.messages[1] ?? [])
    #expect(
      phases == [
        TrainingPhase(step: 200, name: "warm-up ends"), TrainingPhase(step: 300, name: "sentences"),
        TrainingPhase(step: 500, name: "D and C"),
      ])
    var screen = DashboardScreen()
    #expect(screen.rules(model).map(\.x) == [200, 300, 500])
    screen.unit = .minute
    // 2.5 seconds a step.
    #expect(screen.rules(model).map { ($0.x * 60).rounded() } == [500, 750, 1250])
    screen.unit = .step
    screen.focus = "step.loss"
    screen.isAlone = true
    let text = ScreenFixture.draw(screen, Size(120, 36), .unicode, model).text()
    #expect(text.contains { $0.contains("┊sentences") && $0.contains("┊D and C") })
    // Of a sum of all hinges there is no other phase.
    model.runs[0].settings["objective.triplet.hardest"] = RunValue("false")
    #expect(TrainingPhase.of(model.runs[0], []).isEmpty)
  }

  @Test("More than eight lines are not drawn, and that is said")
  func manyRuns() {
    var model = ScreenFixture.model()
    for id in Int64(5)...12 {
      var run = ScreenFixture.run(id, "run-\(id)", objective: "triplet", seed: 0, best: 1)
      run.path += "x"
      model.runs.append(run)
      model.curves[CurveKey(run: id, name: "step.loss")] =
        model.curves[CurveKey(run: 1, name: "step.loss")]
    }
    model.marked = model.runs.map(\.id)
    let screen = DashboardScreen()
    let widget = screen.widget(lossPlot, model, isLarge: true)
    #expect(widget.series.count == 8 && widget.variesLines)
    let text = ScreenFixture.draw(screen, Size(160, 45), .unicode, model).text()
    #expect(text[0].contains("8 of 12 drawn"))
    #expect(screen.csv(lossPlot, model).contains("run-12"))
  }

  @Test("Minutes are those of training")
  func minutes() {
    #expect(DashboardUnit.allCases.map(\.plural) == ["steps", "epochs", "minutes"])
    let run = ScreenFixture.model().runs[0]
    let point = Series.Point(step: 10, time: 99_000, active: 90, value: 1)
    #expect(DashboardUnit.minute.value(point, of: run) == 1.5)
  }

  private func loss(_ values: [Double]) -> Series {
    var series = Series()
    for (index, value) in values.enumerated() {
      series.append(
        Series.Point(step: 10 * index, time: Double(index), active: Double(index), value: value))
    }
    return series
  }

  @Test("A loss that has left its course is told, one that wobbles or has an outlier is not")
  func divergence() {
    let falling = (0..<100).map { 2 * exp(-Double($0) / 30) }
    #expect(DashboardAlert.divergence(loss(falling)) == nil)
    #expect(DashboardAlert.divergence(loss(falling + [40])) == nil)
    #expect(DashboardAlert.divergence(loss(Array(falling.reversed()))) != nil)
    let diverged = falling + (0..<60).map { 0.1 * exp(Double($0) / 12) }
    let text = DashboardAlert.divergence(loss(diverged))
    #expect(text?.contains("diverges") == true)
    #expect(DashboardAlert.divergence(loss([1, .nan, 9])) == nil)
    #expect(DashboardAlert.divergence(nil) == nil)
  }

  @Test("Silence, fallen results and numbers that are none are told")
  func alerts() {
    var model = ScreenFixture.model()
    model.marked = [3]
    model.now = 4000
    #expect(DashboardAlert.all(model).isEmpty)
    model.now = 4600
    #expect(
      DashboardAlert.all(model).map(\.text).first?.hasPrefix("stalled: nothing logged") == true)
    model.now = 4000
    model.runs[2].metrics["last.rsum"] = 200
    #expect(DashboardAlert.all(model).map(\.text).first?.contains("fell to 200.0") == true)
    model.runs[2].metrics["last.rsum"] = 280
    model.runs[2].metrics["last.loss"] = .nan
    #expect(DashboardAlert.all(model).map(\.text).first?.contains("not finite") == true)
  }
}
