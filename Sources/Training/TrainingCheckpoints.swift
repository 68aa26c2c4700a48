import Compute
import Foundation
import Ground
import Objectives
import Records
import Retrieval

/// What a training writes to its checkpoints and takes from them.
final class TrainingCheckpoints {
  private let model: RetrievalModel
  private let directory: RunDirectory
  private let step: TrainingStep
  private let objective: ObjectiveSum
  private let diagnostics: TrainingDiagnostics
  private let log: TrainingLog

  init(
    _ model: RetrievalModel, _ directory: RunDirectory, step: TrainingStep,
    objective: ObjectiveSum, diagnostics: TrainingDiagnostics, log: TrainingLog
  ) {
    self.model = model
    self.directory = directory
    self.step = step
    self.objective = objective
    self.diagnostics = diagnostics
    self.log = log
  }

  /// What a checkpoint keeps beside parameters and moments: the objective and its memory.
  private var extras: ObjectiveState {
    var state = objective.state.prefixed("objective.")
    for (name, number) in diagnostics.numbers { state.numbers["statistics.\(name)"] = number }
    if let memory = step.memory { state.append(memory.state.prefixed("memory.")) }
    if let foils = step.foils { state.append(foils.state.prefixed("foils.")) }
    return state
  }

  private func restore(_ state: ObjectiveState) throws {
    try step.memory?.restore(state.under("memory."))
    try step.foils?.restore(state.under("foils."))
    try objective.restore(state.under("objective."))
    diagnostics.restore(state.under("statistics.").numbers)
  }

  /// Reads the last checkpoint; nil if the run has none yet.
  ///
  /// - Parameters:
  ///   - totalSteps: Steps of the whole run.
  ///   - bestBy: What the best checkpoint is chosen by.
  /// - Throws: A ``Failure`` if it does not belong to this configuration or lacks its companion.
  func readLast(totalSteps: Int, bestBy: EvaluationMetric) throws -> TrainingProgress? {
    guard try FileStatus.exists(directory.lastCheckpoint) else { return nil }
    let progress = try Checkpoint.read(
      directory.lastCheckpoint, layout: model.layout, values: step.values,
      optimizer: step.optimizer, restoring: restore)
    guard progress.step <= totalSteps else {
      throw Failure(
        "the checkpoint is of step \(progress.step), but the run has \(totalSteps) steps",
        at: directory.lastCheckpoint,
        remedy: "run.toml or the data has changed since the run began")
    }
    guard progress.bestStep == 0 || progress.bestBy == bestBy else {
      throw Failure(
        "the best checkpoint was chosen by \(progress.bestBy.key), but `evaluation.best_by` is "
          + "\"\(bestBy.key)\"", at: directory.lastCheckpoint,
        remedy: "run.toml has changed since the run began; put it back, or train a new run")
    }
    guard try progress.bestStep == 0 || FileStatus.exists(directory.bestCheckpoint) else {
      throw Failure(
        "the best checkpoint, of step \(progress.bestStep), is missing",
        at: directory.bestCheckpoint, remedy: "put it back, or train a new run")
    }
    return progress
  }

  /// Puts the best parameters in the place of the last ones.
  func readBest() throws {
    _ = try Checkpoint.read(
      directory.bestCheckpoint, layout: model.layout, values: step.values)
  }

  func writeLast(_ progress: TrainingProgress) throws {
    try requireSound(progress)
    try Checkpoint.write(
      directory.lastCheckpoint, layout: model.layout, values: step.values,
      optimizer: step.optimizer, progress: progress, extras: extras)
  }

  func writeBest(_ progress: TrainingProgress) throws {
    try requireSound(progress)
    try Checkpoint.write(
      directory.bestCheckpoint, layout: model.layout, values: step.values, optimizer: nil,
      progress: progress)
  }

  /// A checkpoint of a diverged model would take the place of the last good one, and that of another
  /// trainer's run the place of its.
  private func requireSound(_ progress: TrainingProgress) throws {
    let count = model.layout.count
    for buffer in [step.values, step.optimizer.first, step.optimizer.second] {
      guard Kernels.allFinite(buffer.pointer, count: count) else {
        let name = model.layout.parameters.first {
          !Kernels.allFinite(buffer.pointer + $0.offset, count: $0.count)
        }?.name
        throw Failure(
          "the update of \(name ?? "a parameter") is not finite; the last checkpoint is kept",
          at: "step \(progress.step)",
          remedy: "lower optimizer.learning_rate or set optimizer.gradient_clip")
      }
    }
    try log.check()
  }
}
