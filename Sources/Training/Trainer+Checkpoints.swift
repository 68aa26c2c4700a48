import Compute
import Foundation
import Ground
import Models
import Objectives

// What the trainer writes to a checkpoint and takes from one.
extension Trainer {
  /// What a checkpoint keeps beside parameters and moments: the objective and its memory.
  private var extras: ObjectiveState {
    var state = objective.state.prefixed("objective.")
    for (name, number) in statistics.numbers { state.numbers["statistics.\(name)"] = number }
    if let memory = step.memory { state.append(memory.state.prefixed("memory.")) }
    if let foils = step.foils { state.append(foils.state.prefixed("foils.")) }
    return state
  }

  func restore(_ state: ObjectiveState) throws {
    try step.memory?.restore(state.under("memory."))
    try step.foils?.restore(state.under("foils."))
    try objective.restore(state.under("objective."))
    if let kept = SimilarityStatistics(numbers: state.under("statistics.").numbers) {
      statistics = kept
    }
  }

  /// Whether the checkpoint that was read belongs to this configuration and has its companion.
  func checkResumed() throws {
    guard progress.step <= totalSteps else {
      throw Failure(
        "the checkpoint is of step \(progress.step), but the run has \(totalSteps) steps",
        at: directory.lastCheckpoint,
        remedy: "run.toml or the data has changed since the run began")
    }
    guard try progress.bestStep == 0 || FileStatus.exists(directory.bestCheckpoint) else {
      throw Failure(
        "the best checkpoint, of step \(progress.bestStep), is missing",
        at: directory.bestCheckpoint, remedy: "put it back, or train a new run")
    }
  }

  /// A checkpoint of a diverged model would take the place of the last good one.
  func requireFinite() throws {
    let count = context.model.layout.count
    for buffer in [step.values, step.optimizer.first, step.optimizer.second] {
      guard Kernels.allFinite(buffer.pointer, count: count) else {
        let name = context.model.layout.parameters.first {
          !Kernels.allFinite(buffer.pointer + $0.offset, count: $0.count)
        }?.name
        throw Failure(
          "the update of \(name ?? "a parameter") is not finite; the last checkpoint is kept",
          at: "step \(progress.step)",
          remedy: "lower optimizer.learning_rate or set optimizer.gradient_clip")
      }
    }
  }

  func writeLast() throws {
    try requireFinite()
    try possession.check()
    try Checkpoint.write(
      directory.lastCheckpoint, layout: context.model.layout, values: step.values,
      optimizer: step.optimizer, progress: progress, extras: extras)
  }
}
