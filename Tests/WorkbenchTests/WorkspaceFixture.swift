import Cells
import Foundation

@testable import Probes
@testable import Queue
@testable import Recipe
@testable import Records
@testable import Runs
@testable import Workbench

/// A workspace with runs and jobs in every state, built in code.
enum WorkspaceFixture {
  static let start = 1_795_000_000.0

  static func curve(_ count: Int, _ value: (Int) -> Double) -> Series {
    var series = Series()
    for index in 0..<count {
      series.append(
        Series.Point(
          step: 10 * (index + 1), time: start + Double(index), active: Double(index),
          value: value(index)))
    }
    return series
  }

  static func run(
    _ id: Int64, _ name: String, _ state: RunState, objective: String = "triplet_sn", seed: Int = 0,
    step: Int, rSum: Double?, tags: [String] = [], settings: [String: String] = [:]
  ) -> RunRecord {
    var metrics: [String: Double] = ["last.loss": 0.0412]
    if let rSum {
      metrics["best.rsum"] = rSum
      for (place, key) in ["i2t.r1", "i2t.r5", "i2t.r10", "t2i.r1", "t2i.r5", "t2i.r10"]
        .enumerated()
      {
        metrics["best." + key] = rSum / 6 + Double(20 * (place % 3) - 20)
      }
      metrics["best.i2t.medr"] = 4
      metrics["best.t2i.medr"] = 5
    }
    var values = ["data.path": "/data/coco", "run.seed": "\(seed)", "training.epochs": "12"]
    values.merge(settings) { $1 }
    return RunRecord(
      id: id, path: "/home/runs/2026-11-21T08-00-0\(id)-\(name)-00ff",
      identifier: "2026-11-21T08-00-0\(id)-\(name)-00ff", name: name, state: state,
      objective: objective, seed: seed, started: start + 600 * Double(id),
      updated: start + 600 * Double(id) + 232, active: 232, step: step, totalSteps: 1200,
      stepsPerEpoch: 100,
      metrics: metrics, settings: values.mapValues { RunValue($0, number: Double($0)) },
      tags: tags, note: "", isArchived: false, problem: nil)
  }

  static func job(_ id: Int, _ name: String, _ state: JobState, run: RunRecord? = nil) -> Job {
    var job = Job(
      id: id, name: name, order: id, origin: Provenance.Origin(folder: "/work", commandLine: []),
      now: start)
    job.state = state
    job.run = run?.path
    return job
  }

  static func model() -> WorkspaceModel {
    var model = WorkspaceModel(workspace: "/home/runs")
    model.lossLens = { ModelProbes().lossLens($0) }
    var warned = run(6, "mh-nowarm", .failed, objective: "triplet", step: 210, rSum: 5.6)
    warned.metrics["warnings"] = 1
    warned.note = "without warm-up, to see it collapse"
    model.runs = [
      run(
        1, "sn-t002", .completed, seed: 1, step: 1200, rSum: 284.93, tags: ["paper"],
        settings: ["objective.triplet_sn.tau": "0.02"]),
      run(
        2, "sn-t002", .completed, seed: 2, step: 1200, rSum: 281.2,
        settings: ["objective.triplet_sn.tau": "0.02"]),
      run(3, "infonce", .running, objective: "infonce", step: 700, rSum: 271.04),
      run(4, "fne-q8k", .interrupted, objective: "fne", step: 300, rSum: 243.7),
      run(5, "vse++", .imported, objective: "", step: 1200, rSum: nil),
      warned,
    ]
    model.queue.jobs = [
      job(1, "infonce", .running(engine: "host-1"), run: model.runs[2]),
      job(2, "kendall-a", .queued), job(3, "kendall-b", .queued),
      job(4, "fne-q8k", .paused, run: model.runs[3]),
      job(
        5, "mh-nowarm", .failed(message: "the loss is not a number at step 210"),
        run: model.runs[5]),
    ]
    for (id, seed) in [(2, 0), (3, 12)] {
      var configuration = RunConfiguration()
      configuration.objective.terms = ["triplet_sn", "kendall"]
      configuration.objective["triplet_sn.tau"] = .real(0.02)
      configuration.run.seed = seed
      model.plans[id] = PlannedRun(configuration)
    }
    for run in model.runs where run.step > 0 {
      model.curves[CurveKey(run: run.id, name: "step.loss")] = curve(run.step / 10) {
        exp(-Double($0) / 15) + 0.05
      }
      model.curves[CurveKey(run: run.id, name: "eval.dev.rsum")] = curve(run.step / 100) {
        300 - 200 * exp(-Double($0) / 2)
      }
    }
    model.curves[CurveKey(run: 3, name: "step.captions_per_second")] = curve(3) { _ in 3910 }
    model.curves[CurveKey(run: 3, name: "step.active_share")] = curve(3) { _ in 0.38 }
    model.curves[CurveKey(run: 3, name: "step.effective_negatives")] = curve(3) { _ in 6.2 }
    model.messages[6] = [
      RunMessage(
        time: start, step: 200, level: "warning", code: "collapse",
        text: "all captions look alike to the model (add warm-up steps)")
    ]
    model.journals[6] = RunJournal()
    for event in [
      Event(.state, step: 0, time: start, ["state": "started", "total_steps": 1200]),
      Event(.epoch, step: 100, time: start + 60, ["epoch": 1, "loss": 41.256]),
      Event(
        .evaluation, step: 100, time: start + 70,
        [
          "split": "dev", "rsum": 5.61, "best": true, "final": false, "i2t": ["r1": 0.25],
          "t2i": ["r1": 0.31],
        ]),
      Event(.state, step: 150, time: start + 100, ["state": "interrupted"]),
      Event(.state, step: 150, time: start + 400, ["state": "resumed", "total_steps": 1200]),
      Event(
        .note, step: 200, time: start + 460,
        ["level": "warning", "message": "all captions look alike", "remedy": "add warm-up steps"]),
      Event(
        .state, step: 210, time: start + 470, ["state": "failed", "message": "the loss is NaN"]),
    ] { model.journals[6]?.append(event) }
    model.engineLog = ["engine 4711 began", "job 1 began", "job 5 failed"]
    model.output = ["OpenBLAS: a stray line"]
    model.isLoaded = true
    return model
  }

  static func interface(
    _ size: Cells.Size = Cells.Size(80, 24), model: WorkspaceModel = model()
  ) throws -> Interface {
    var interface = Interface(workspace: "/home/runs", keys: try WorkbenchKeys.table())
    interface.update(model)
    _ = interface.take(.resize(size))
    return interface
  }
}
