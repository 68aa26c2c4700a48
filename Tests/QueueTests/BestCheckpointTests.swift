import Foundation
import Ground
import Recipe
import Records
import Retrieval
import Testing
import Training

@testable import Queue

@Suite("The best checkpoint and what the log says")
struct BestCheckpointTests {
  private func configuration(in folder: URL) throws -> RunConfiguration {
    var configuration = try smallTraining(in: folder, everySteps: 2)
    configuration.run.directory = folder.path + "/runs"
    return configuration
  }

  private func events(_ run: String) throws -> [Event] {
    var reader = EventLogReader(path: run + "/events.jsonl")
    return EventHistory.merged(try reader.poll().events)
  }

  @Test(
    "Any metric chooses, the lower rank or the higher recall, and a resume goes on with it",
    arguments: [EvaluationMetric.t2i(.meanRank), .i2t(.r5), .i2t(.averagePrecision), .rSum])
  func chosen(_ metric: EvaluationMetric) throws {
    try withFolder { folder in
      var configuration = try configuration(in: folder)
      configuration.evaluation.bestBy = metric
      let whole = try TrainingLauncher.start(configuration)
      // Stopped after every evaluation but the last.
      var measured: Set<Int> = [4, 8, 12]
      var control = TrainingControl()
      func observe(_ update: TrainingUpdate) {
        if case .step(let progress) = update, measured.remove(progress.step) != nil {
          control.requestStop()
        }
      }
      var halted = try TrainingLauncher.start(configuration, control: control, observe: observe)
      while !halted.isComplete {
        control = TrainingControl()
        halted = try TrainingLauncher.resume(halted.directory, control: control, observe: observe)
      }
      #expect(measured.isEmpty)
      for run in [whole.directory, halted.directory] {
        var best: (value: Double, step: Int)?
        for event in try events(run) where event.kind == .evaluation {
          #expect((event["best_by"]?.text ?? "rsum") == metric.key)
          #expect((event["best_by"] == nil) == (metric == .rSum) && event.bestBy == metric)
          guard event["final"]?.boolean == false else {
            #expect(event.step == best?.step)
            continue
          }
          let parts = metric.key.split(separator: ".").map(String.init)
          let field = parts.count == 1 ? event[parts[0]] : event[parts[0]]?[parts[1]]
          let value = try #require(field?.number)
          let isLowerBetter = parts.last == "meanr"
          let isBetter = best.map { isLowerBetter ? value < $0.value : value > $0.value } ?? true
          #expect(event["best"]?.boolean == isBetter)
          if isBetter { best = (value, event.step) }
        }
        let metadata = try SafeTensors.metadata(path: run + "/checkpoints/last.safetensors")
        #expect(metadata["foil.best_step"] == best.map { "\($0.step)" })
        #expect(metadata["foil.best_value"] == (metric == .rSum ? nil : best.map { "\($0.value)" }))
        #expect(metadata["foil.best_by"] == (metric == .rSum ? nil : metric.key))
        if metric == .rSum { #expect(metadata["foil.best_rsum"] == best.map { "\($0.value)" }) }
      }
      let bytes = try [whole, halted].map {
        try Data(contentsOf: URL(fileURLWithPath: $0.directory + "/checkpoints/last.safetensors"))
      }
      #expect(bytes[0] == bytes[1])
    }
  }

  @Test("A metric that there is not is named with those that there are")
  func unknown() throws {
    var configuration = RunConfiguration()
    let setting = try #require(Setting.named("evaluation.best_by"))
    try setting.assign(.text("t2i.medr"), in: &configuration)
    #expect(configuration.evaluation.bestBy == .t2i(.medianRank))
    let failure = #expect(throws: Failure.self) {
      try setting.assign(.text("i2t.r2"), in: &configuration)
    }
    #expect(failure?.what.contains("rsum") == true && failure?.what.contains("t2i.map_r") == true)
    #expect(failure?.remedy?.contains("i2t.r") == true)
    #expect(configuration.evaluation.bestBy == .t2i(.medianRank))
  }

  @Test("Every field that training writes stands in the catalogue of curves")
  func catalogue() throws {
    try withFolder { folder in
      var configuration = try configuration(in: folder)
      configuration.objective.terms = ["triplet", "infonce"]
      configuration.foils.generator = .shared
      configuration.foils.warmupEpochs = 1
      configuration.foils.latestEpoch = 1
      configuration.foils.wordsEpoch = 1
      configuration.foils.share = 1
      configuration.foils.filters = ["known", "related"]
      configuration.training.epochs = 3
      configuration.foils.softWeights = true
      configuration.evaluation.logSteps = 1
      let run = try TrainingLauncher.start(configuration).directory
      var seen: Set<String> = []
      for event in try events(run) where [.step, .epoch, .foils].contains(event.kind) {
        for field in event.fields.keys {
          let name = "\(event.kind.rawValue).\(field)"
          seen.insert(name)
          #expect(Curve.find(name)?.title != nil, "\(name)")
        }
      }
      #expect(seen.contains("step.loss_infonce") && seen.contains("foils.perplexity_synthetic"))
      #expect(seen.contains("step.objective_infonce_log_scale") && seen.contains("epoch.loss"))
      // And nothing stands there that is never written, but for what needs two hundred pairs.
      let written = Set(seen.compactMap { Curve.find($0)?.curve.name })
      #expect(
        Set(Curve.all.map(\.name)).subtracting(written).isSubset(of: [
          "step.false_negative_probability"
        ]))
    }
  }
}
