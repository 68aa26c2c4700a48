import Foundation
import Ground
import Models
import Records
import Retrieval

// What is measured of the model: dev during training, dev and test of the best parameters at its end.
extension Trainer {
  /// Measures dev and keeps the parameters if they are the best so far.
  func evaluate() throws {
    let started = Date()
    let metrics = try dataFiles.reading(all: true) {
      try dev.encode(step.values, control: control)
    }.metrics(folds: 1, threads: context.threads)
    progress.owesEvaluation = false
    let isBest = metrics.rSum > progress.bestRSum
    if isBest {
      try requireFinite()
      try possession.check()
      progress.bestRSum = metrics.rSum
      progress.bestStep = progress.step
      progress.evaluationsSinceBest = 0
      try Checkpoint.write(
        directory.bestCheckpoint, layout: context.model.layout, values: step.values,
        optimizer: nil, progress: progress)
    } else {
      progress.evaluationsSinceBest += 1
    }
    try log.append(
      evaluationEvent(configuration.evaluation.dev, metrics, started: started, isBest: isBest))
    observe(
      .evaluated(
        split: configuration.evaluation.dev, metrics, isBest: isBest,
        epoch: Double(progress.step) / Double(loader.stepsPerEpoch)))
    let patience = configuration.training.patience
    if patience > 0, progress.evaluationsSinceBest >= patience {
      progress.isStopped = true
      try log.append(Event(.state, step: progress.step, ["state": "early-stopped"]))
      try note(
        "stopped early: \(patience) evaluations without a better rSum than "
          + String(format: "%.1f", progress.bestRSum))
    }
  }

  /// Measures the best checkpoint: dev once more, and test for the only time.
  func complete() throws -> TrainingOutcome {
    _ = try Checkpoint.read(
      directory.bestCheckpoint, layout: context.model.layout, values: step.values)
    var outcome = TrainingOutcome(
      isComplete: true, directory: directory.path, step: progress.step,
      bestStep: progress.bestStep, devSplit: configuration.evaluation.dev)
    outcome.dev = try measure(dev, split: configuration.evaluation.dev, folds: 1)
    if let test {
      let metrics = try measure(
        test, split: configuration.evaluation.test, folds: configuration.evaluation.folds)
      observe(
        .evaluated(
          split: configuration.evaluation.test, metrics, isBest: true,
          epoch: Double(progress.bestStep) / Double(loader.stepsPerEpoch)))
      outcome.test = metrics
    }
    try possession.check()
    try log.append(Event(.state, step: progress.step, ["state": "completed"]))
    try log.synchronize()
    return outcome
  }

  /// Measures a split with the best parameters and keeps the rank of every query, so that runs can be
  /// compared without their models.
  private func measure(_ evaluator: Evaluator, split: String, folds: Int) throws -> RetrievalMetrics
  {
    let started = Date()
    let embeddings = try dataFiles.reading(all: true) {
      try evaluator.encode(step.values, control: control)
    }
    let ranks = try embeddings.ranks(folds: folds, threads: context.threads)
    let metrics = RetrievalMetrics.mean(of: ranks.map { RetrievalMetrics($0) })
    try possession.check()
    try EvaluationRanks(folds: ranks, captionOffsets: evaluator.captionOffsets)
      .write(to: directory.path, split: split)
    let edits = try measureEdits(evaluator, embeddings, control: control)
    try log.append(
      evaluationEvent(
        split, metrics, edits: edits, started: started, isBest: true, isFinal: true))
    return metrics
  }
}
