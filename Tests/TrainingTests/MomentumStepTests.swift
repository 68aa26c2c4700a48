import Compute
import Models
import Objectives
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Steps with a memory, and steps that fail")
struct MomentumStepTests {
  private func objective(_ settings: [String: SettingValue]) throws -> ObjectiveSum {
    var objective = RunConfiguration.Objective()
    objective.terms = ["fne"]
    for (name, value) in settings { objective["fne.\(name)"] = value }
    return try objective.make()
  }

  private func step(_ objective: ObjectiveSum) throws -> TrainingStep {
    TrainingStep(
      model: try TinyModel.make(), optimizer: Adam.Options(), threads: 1, seed: 4,
      memory: objective.memoryOptions)
  }

  private func copy(_ buffer: FloatBuffer, _ count: Int) -> [Float] {
    (0..<count).map { buffer.pointer[$0] }
  }

  @Test("Nothing but the average of the trained weights reaches the key encoders")
  func onlyTheAverage() throws {
    let objective = try objective([
      "queue_size": .integer(6), "momentum": .real(0.9), "warmup_epochs": .integer(1),
    ])
    let step = try step(objective)
    let memory = try #require(step.memory)
    let count = step.model.layout.count
    var keys = copy(step.values, count)
    for index in 0..<6 {
      let trained = copy(step.values, count)
      let record = try step.run(
        TinyModel.batch(index), objective: objective, epoch: index / 2, imageRate: 0.05,
        textRate: 0.05)
      #expect(record.loss > 0 && record.gradientNorm > 0)
      if index > 0 { for i in 0..<count { keys[i] += 0.1 * (trained[i] - keys[i]) } }
      let found = copy(memory.values, count)
      for i in 0..<count { #expect(abs(found[i] - keys[i]) < 1e-6) }
      #expect(copy(step.values, count) != trained)
    }
  }

  @Test("Nothing enters the queue in the warm-up epoch; then each step's keys do")
  func warmup() throws {
    let objective = try objective(["queue_size": .integer(5), "warmup_epochs": .integer(1)])
    let step = try step(objective)
    let queue = try #require(step.memory?.queue)
    let first = try #require(queue.state.tensors.first { $0.name == "image_keys" }).values
    for index in 0..<3 {
      _ = try step.run(
        TinyModel.batch(index), objective: objective, epoch: 0, imageRate: 0.01, textRate: 0.01)
    }
    #expect(queue.ids == [-100, -100, -100, -100, -100] && queue.next == 0)
    let still = try #require(queue.state.tensors.first { $0.name == "image_keys" }).values
    #expect(copy(still, 20) == copy(first, 20))
    for index in 3..<6 {
      _ = try step.run(
        TinyModel.batch(index), objective: objective, epoch: 1, imageRate: 0.01, textRate: 0.01)
    }
    // Six keys into five rows: the last has gone over the first.
    #expect(queue.ids == [6, 6, 5, 6, 5] && queue.next == 1)
    #expect(queue.captions == [65, 63, 54, 64, 55])
  }

  @Test("The average moves before the keys of the same step are made")
  func order() throws {
    // Keeping nothing of the old weights, the keys are those of the trained encoders as they stand.
    let objective = try objective([
      "queue_size": .integer(4), "momentum": .real(0), "warmup_epochs": .integer(0),
    ])
    let step = try step(objective)
    var diagonals: [Float] = []
    for index in 0..<4 {
      _ = try step.run(
        TinyModel.batch(0), objective: objective, epoch: 0, imageRate: 0.05, textRate: 0.05)
      let view = try #require(step.lastView)
      let memory = try #require(view.memory)
      for row in 0..<2 {
        for column in 0..<2 {
          let trained = view.similarities[2 * row + column]
          let key = memory.similarities(.imageToText)[row * memory.columns + column]
          #expect(abs(key - trained) < 1e-5, "step \(index)")
        }
      }
      diagonals.append(view.similarities[0])
    }
    // The weights did change from step to step.
    for (before, after) in zip(diagonals, diagonals.dropFirst()) {
      #expect(abs(before - after) > 1e-3)
    }
  }

  @Test("NaN in features, parameters or keys names the step and leaves the parameters alone")
  func notFinite() throws {
    let objective = try objective(["queue_size": .integer(4), "warmup_epochs": .integer(0)])
    for place in ["features", "parameter", "keys"] {
      let step = try step(objective)
      let memory = try #require(step.memory)
      _ = try step.run(
        TinyModel.batch(6), objective: objective, epoch: 0, imageRate: 0.01, textRate: 0.01)
      let batch = TinyModel.batch(7)
      let parameter = try #require(
        step.model.layout.parameters.first { $0.name == "text.projection.weight" })
      switch place {
      case "features": batch.shards[0].images.regions.pointer[4] = .nan
      case "parameter": step.values.pointer[parameter.offset + 2] = .nan
      default: memory.values.pointer[parameter.offset + 2] = .nan
      }
      let before = copy(step.values, step.model.layout.count).map(\.bitPattern)
      let failure = #expect(throws: Failure.self) {
        try step.run(batch, objective: objective, epoch: 0, imageRate: 0.01, textRate: 0.01)
      }
      #expect(failure?.place == "step 7", "\(place)")
      let what = place == "parameter" ? "text.projection.weight" : "similarities"
      #expect(failure?.what.contains(what) == true, "\(failure?.what ?? "")")
      #expect(failure?.what.contains("57, 67") == true, "\(failure?.what ?? "")")
      #expect(copy(step.values, step.model.layout.count).map(\.bitPattern) == before)
    }
  }
}
