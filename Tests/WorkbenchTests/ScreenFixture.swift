import Cells
import Foundation
import Probes
import Recipe
import Records
import Widgets
import Workbench

@testable import Ground
@testable import Runs

/// A workspace as it stands in memory: runs of three objectives, one with two seeds, with curves,
/// sampled negatives, messages and a comparison.
enum ScreenFixture {
  static let captions: [String] =
    [
      "a woman standing in a kitchen", "a woman stands in the dining area at the table",
      "two dogs on a couch", "a bus driving down a street", "a man riding a wave on a surfboard",
      "a child eats an apple", "a red ball lies on green grass", "people wait for the train",
      "a cat sleeps in a basket", "a boat on a calm lake",
    ] + (10..<60).map { "a scene with \($0) things" }

  static func run(
    _ id: Int64, _ name: String, objective: String, seed: Int, best: Double,
    state: RunState = .completed
  ) -> RunRecord {
    var configuration = RunConfiguration()
    configuration.run.seed = seed
    configuration.data.path = "/data/coco"
    configuration.objective.terms = objective.split(separator: "+").map(String.init)
    var settings: [String: RunValue] = [:]
    for setting in Setting.all {
      settings[setting.key] = RunValue(setting.value(in: configuration))
    }
    return RunRecord(
      id: id, path: "/w/runs/\(name)", identifier: name, name: name, state: state,
      objective: objective, seed: seed, started: 1000, updated: 4000, active: 3000, step: 1200,
      totalSteps: 1200, stepsPerEpoch: 100,
      metrics: ["best.rsum": best, "best.step": 1000, "last.loss": 0.04], settings: settings,
      tags: [], note: "", isArchived: false)
  }

  static func model() -> WorkspaceModel {
    var model = WorkspaceModel(workspace: "/w")
    model.lossLens = { ModelProbes().lossLens($0) }
    model.runs = [
      run(1, "mh-s0", objective: "triplet", seed: 0, best: 278.3),
      run(2, "mh-s1", objective: "triplet", seed: 1, best: 280.1),
      run(3, "sn-t002", objective: "triplet_sn", seed: 0, best: 284.9, state: .running),
      run(4, "bcls", objective: "triplet_sn+kendall", seed: 0, best: 243.7),
    ]
    model.marked = [1, 2, 3]
    model.selected = 3
    model.now = 4000
    for run in model.runs { addCurves(of: run, to: &model) }
    model.messages[1] = [
      RunMessage(
        time: 2000, step: 210, level: "warning", code: "collapse",
        text: "all similarities are alike (add a warm-up)"),
      RunMessage(time: 1000, step: 0, level: "info", code: "info", text: "no test split"),
    ]
    model.negatives[3] = negatives()
    model.captions["/data/coco"] = captions
    model.comparisons[[1, 2, 3]] = .tables(tables())
    return model
  }

  private static func addCurves(of run: RunRecord, to model: inout WorkspaceModel) {
    let speed = 1 + 0.3 * Double(run.id)
    func add(_ name: String, every: Int, _ value: (Double) -> Double) {
      var series = Series()
      for step in stride(from: every, through: 1200, by: every) {
        series.append(
          Series.Point(
            step: step, time: 1000 + Double(step) * 2.5, active: Double(step) * 2.5,
            value: value(Double(step) / 1200)))
      }
      model.curves[CurveKey(run: run.id, name: name)] = series
      model.curveNames[run.id, default: []].append(name)
    }
    func wobble(_ x: Double) -> Double { sin(x * 211 + Double(run.id)) * cos(x * 97) }
    add("eval.dev.rsum", every: 100) { 290 * (1 - exp(-4 * $0 * speed)) + 3 * wobble($0) }
    for direction in ["i2t", "t2i"] {
      for (k, top) in [(1, 25.0), (5, 55), (10, 71)] {
        add("eval.dev.\(direction).r\(k)", every: 100) { top * (1 - exp(-4 * $0 * speed)) }
      }
    }
    add("step.loss", every: 10) { 1.2 * exp(-5 * $0) + 0.05 + 0.03 * wobble($0) }
    add("step.learning_rate", every: 10) { $0 < 0.6 ? 5e-4 : 5e-5 }
    add("step.gradient_norm", every: 10) { 2 + wobble($0) + exp(-9 * $0) * 30 }
    add("step.active_share", every: 10) { 0.3 + 0.6 * exp(-4 * $0) }
    add("step.effective_negatives", every: 10) { 6 + wobble($0) }
    add("step.gap_mean", every: 10) { 0.3 * $0 - 0.1 }
    add("step.positive_mean", every: 10) { 0.2 + 0.4 * $0 }
    add("step.hardest_negative_mean", every: 10) { 0.4 - 0.1 * $0 }
    add("step.captions_per_second", every: 10) { 3900 + 100 * wobble($0) }
    add("step.positive_histogram.from", every: 10) { _ in 0 }
    if run.objective.contains("+") {
      add("step.loss_kendall", every: 10) { 0.5 * exp(-3 * $0) }
      add("step.loss_triplet_sn", every: 10) { 0.4 * exp(-4 * $0) }
    }
    if run.id == 3 { add("step.false_negative_probability", every: 10) { 0.03 + 0.02 * $0 } }
  }

  /// The same with the curves of generated negatives.
  static func generated() -> WorkspaceModel {
    var model = model()
    for run in model.runs.prefix(3) {
      let speed = Double(run.id)
      func add(_ name: String, _ value: (Double) -> Double) {
        var series = Series()
        for index in 0..<60 {
          let step = 10 * (index + 1)
          series.append(
            Series.Point(
              step: step, time: 1000 + 2.5 * Double(step), active: 2.5 * Double(step),
              value: value(Double(index))))
        }
        model.curves[CurveKey(run: run.id, name: "foils." + name)] = series
        model.curveNames[run.id, default: []].append("foils." + name)
      }
      add("violation_rate") { 0.9 - 0.1 * speed * $0 / 60 }
      add("beaten_rate") { 0.4 - 0.1 * speed * $0 / 60 }
      add("gap_mean") { 0.001 * speed * $0 - 0.1 }
      add("loss_language") { 2 + 4 * exp(-$0 / 10 / speed) }
      add("loss_language_shuffled") { _ in 6 }
      add("language_accuracy") { 0.4 * (1 - exp(-$0 / 20)) }
      add("replaced_accuracy") { 0.5 + 0.1 * speed * $0 / 60 }
      add("unchanged_accuracy") { 0.5 + 0.05 * speed * $0 / 60 }
      add("correction_accuracy") { 0.2 * speed * $0 / 60 }
      add("correction_top5") { 0.3 * speed * $0 / 60 }
      add("perplexity_gold") { 10 + 400 * exp(-$0 / 10 / speed) }
      add("perplexity_synthetic") { 60 + 500 * exp(-$0 / 20 / speed) }
      add("perplexity_corrected") { 14 + 450 * exp(-$0 / 12 / speed) }
      add("verdicts.accepted") { max(5, 30 - 5 * $0) }
      add("verdicts.known") { min(45, 20 + 5 * $0) }
      add("written") { _ in 50 }
      add("gaps.width") { _ in 0.05 }
    }
    return model
  }

  /// Three samples of two anchors in both directions; captions stand five to an image.
  static func negatives() -> [Event] {
    var events: [Event] = []
    for step in [100, 200, 300] {
      for anchor in [1, 54] {
        for direction in ["i2t", "t2i"] {
          let items = direction == "i2t" ? [2, 3, 0, 9] : [1, 0, 1, 0]
          let candidates: [JSONValue] = (0..<4).map { rank in
            let similarity = 0.53 - 0.06 * Double(rank) - (anchor == 54 ? 0.1 : 0)
            var fields: [String: JSONValue] = [
              direction == "i2t" ? "caption" : "image": .integer(items[rank]),
              "similarity": .real(similarity), "weight": .real([0.1, 0.6, 0.3, 0][rank]),
              "source": .text(rank == 2 ? "memory" : "batch"),
            ]
            if rank < 2 { fields["posterior"] = .real(0.7 - 0.5 * Double(rank)) }
            if rank == 1 {
              fields["drawn"] = .boolean(true)
              fields["probability"] = .real(0.25)
              fields["branch"] = .text("cut-down")
            }
            return .object(fields)
          }
          events.append(
            Event(
              .negatives, step: step, time: 1000,
              [
                "term": .text("triplet_sn"), "direction": .text(direction),
                "image": .integer(anchor / 5), "caption": .integer(anchor),
                "positive": .real(0.512), "candidates": .list(candidates),
              ]))
        }
      }
    }
    return events
  }

  static func tables() -> [(name: String, table: ResultTable)] {
    var settings = ResultTable(
      "Settings that differ", columns: [.init("setting"), .init("A"), .init("B")])
    settings.append([.text("objective.terms"), .text("triplet"), .text("triplet_sn")])
    var columns: [ResultTable.Column] = [
      .init("", key: "group"), .init("runs", key: "label"), .init("n", alignment: .right),
      .init("dev rSum", key: "dev.rsum", alignment: .right, preference: .higher),
    ]
    for direction in ["i2t", "t2i"] {
      for k in [1, 5, 10] {
        columns.append(.init("\(direction) R@\(k)", alignment: .right, preference: .higher))
      }
    }
    var results = ResultTable("Results on dev, best checkpoint on dev", columns: columns)
    for (index, name) in ["triplet", "triplet_sn"].enumerated() {
      let shift = Double(index)
      results.append(
        [
          .text(index == 0 ? "A" : "B"), .text(name), .integer(2 - index),
          .spread(mean: 279.2 + 5.7 * shift, deviation: index == 0 ? 1.27 : nil, count: 2 - index),
        ] + [25.1, 54.9, 70.2, 21, 53, 71.4].map { .number($0 + shift) })
    }
    var tests = ResultTable(
      "Differences of dev rSum",
      columns: [
        .init("difference"), .init("delta", alignment: .right, places: 2),
        .init("95 %", alignment: .right, places: 2), .init("p", alignment: .right),
      ])
    tests.append([
      .text("B - A"), .number(5.7), .interval(ConfidenceInterval(low: 1.2, high: 9.9)),
      .probability(0.0123),
    ])
    return [("settings", settings), ("results", results), ("tests", tests)]
  }

  /// A screen drawn at a size.
  static func draw(
    _ screen: any Screen, _ size: Size, _ symbols: Symbols = .unicode,
    _ model: WorkspaceModel = model()
  ) -> CellBuffer {
    var buffer = CellBuffer(size, symbols: symbols)
    screen.draw(model, in: buffer.bounds, into: &buffer)
    return buffer
  }
}
