import Compute
import Corpus
import Foundation
import Ground
import Recipe
import Records
import Retrieval

/// What is measured of a training: dev on the way, which chooses the best checkpoint and may end the
/// training early, then dev and test of the best parameters.
final class TrainingEvaluation {
  /// Whether the data has the test split that the configuration names.
  var hasTest: Bool { test != nil }
  var devSplit: Split { dev.split }

  private let context: RunContext
  private let directory: RunDirectory
  private let values: FloatBuffer
  private let files: DataFiles
  private let stepsPerEpoch: Int
  private let checkpoints: TrainingCheckpoints
  private let log: TrainingLog
  private let control: TrainingControl
  private let dev: Evaluator
  private let test: Evaluator?
  /// By the name of the split.
  private let edits: [String: EditedCaptions]

  private var configuration: RunConfiguration { context.configuration }

  /// - Parameters:
  ///   - step: Lends its activations and holds the parameters.
  ///   - control: Looked at between the pieces of a measurement.
  /// - Throws: A ``Failure`` if there is no split to choose the best epoch on, or what is to be
  ///   measured cannot be read.
  init(
    _ context: RunContext, _ directory: RunDirectory, step: TrainingStep, input: TrainingInput,
    checkpoints: TrainingCheckpoints, log: TrainingLog, control: TrainingControl
  ) throws {
    self.context = context
    self.directory = directory
    values = step.values
    files = input.files
    stepsPerEpoch = input.stepsPerEpoch
    self.checkpoints = checkpoints
    self.log = log
    self.control = control
    let configuration = context.configuration
    try TrainingEvaluation.requireDev(context)
    dev = try context.evaluator(configuration.evaluation.dev, sharing: step)
    let testName = configuration.evaluation.test
    test =
      !testName.isEmpty && context.dataset.hasSplit(testName)
      ? try context.evaluator(testName, sharing: step) : nil
    if let images = test?.imageCount, images < configuration.evaluation.folds {
      throw Failure(
        "evaluation.folds is \(configuration.evaluation.folds), but the test split has "
          + "\(images) images", remedy: "use at most one fold an image", kind: .usage)
    }
    edits = try context.editedCaptions(of: [dev, test].compactMap { $0?.split })
  }

  /// - Throws: A ``Failure`` if there is no split to choose the best epoch on.
  private static func requireDev(_ context: RunContext) throws {
    let name = context.configuration.evaluation.dev
    guard !context.dataset.hasSplit(name) else { return }
    let splits = context.dataset.availableSplits
    let other = splits.last { $0 != context.configuration.data.train } ?? splits.last ?? "test"
    throw Failure(
      "the data set has no split “\(name)” to choose the best epoch on; it has "
        + splits.joined(separator: ", "), at: context.dataset.directory,
      remedy: "keep part of the training images as \(name), or choose on another split (results on "
        + "it then flatter): --set evaluation.dev=\(other)", kind: .usage)
  }

  /// Measures dev and keeps the parameters if they are the best so far.
  func evaluate(_ progress: inout TrainingProgress) throws {
    let started = Date()
    let metrics = try files.reading(all: true) {
      try dev.encode(values, control: control)
    }.metrics(folds: 1, threads: context.threads)
    progress.owesEvaluation = false
    let bestBy = configuration.evaluation.bestBy
    let isBest = try progress.isBest(metrics, by: bestBy)
    if isBest {
      progress.takeBest(metrics, by: bestBy)
      progress.evaluationsSinceBest = 0
      try checkpoints.writeBest(progress)
    } else {
      progress.evaluationsSinceBest += 1
    }
    try log.append(
      event(
        configuration.evaluation.dev, metrics, step: progress.step, started: started,
        isBest: isBest))
    tell(configuration.evaluation.dev, metrics, isBest: isBest, step: progress.step)
    let patience = configuration.training.patience
    if patience > 0, progress.evaluationsSinceBest >= patience {
      progress.isStopped = true
      try log.state("early-stopped", step: progress.step)
      try log.note(
        "stopped early: \(patience) evaluations without a better \(bestBy.title) than "
          + Format.fixed(progress.bestValue, 1), step: progress.step)
    }
  }

  /// Measures the best checkpoint: dev once more, and test for the only time.
  func complete(_ progress: TrainingProgress) throws -> TrainingOutcome {
    try checkpoints.readBest()
    var outcome = TrainingOutcome(
      isComplete: true, directory: directory.path, step: progress.step,
      bestStep: progress.bestStep, devSplit: configuration.evaluation.dev,
      bestBy: configuration.evaluation.bestBy)
    outcome.dev = try measure(
      dev, split: configuration.evaluation.dev, folds: 1, step: progress.bestStep)
    if let test {
      let metrics = try measure(
        test, split: configuration.evaluation.test, folds: configuration.evaluation.folds,
        step: progress.bestStep)
      tell(configuration.evaluation.test, metrics, isBest: true, step: progress.bestStep)
      outcome.test = metrics
    }
    try log.check()
    try log.state("completed", step: progress.step)
    try log.synchronize()
    return outcome
  }

  /// Measures a split with the best parameters and keeps the rank of every query, so that runs can be
  /// compared without their models.
  ///
  /// - Parameter step: That of the best parameters.
  private func measure(
    _ evaluator: Evaluator, split: String, folds: Int, step: Int
  ) throws -> RetrievalMetrics {
    let started = Date()
    let embeddings = try files.reading(all: true) {
      try evaluator.encode(values, control: control)
    }
    let ranks = try embeddings.ranks(folds: folds, threads: context.threads)
    let metrics = RetrievalMetrics.mean(of: ranks.map { RetrievalMetrics($0) })
    try log.check()
    try EvaluationRanks(folds: ranks, captionOffsets: evaluator.captionOffsets)
      .write(to: directory.path, split: split)
    let edits = try measureEdits(evaluator, embeddings)
    try log.append(
      event(
        split, metrics, edits: edits, step: step, started: started, isBest: true, isFinal: true))
    return metrics
  }

  /// Compares the model with a split's edited captions, if there are any.
  private func measureEdits(
    _ evaluator: Evaluator, _ embeddings: Embeddings
  ) throws -> EditEvaluation? {
    let split = evaluator.split
    guard let pairs = edits[split.name] else { return nil }
    return try EditEvaluation(
      pairs, imageCount: split.imageCount,
      scorer: SentenceScorer(
        context, values: values, split: split, evaluator: evaluator, embeddings: embeddings,
        control: control))
  }

  private func event(
    _ split: String, _ metrics: RetrievalMetrics, edits: EditEvaluation? = nil, step: Int,
    started: Date, isBest: Bool, isFinal: Bool = false
  ) -> Event {
    var fields: [String: JSONValue] = [
      "split": .text(split), "best": .boolean(isBest), "final": .boolean(isFinal),
      "seconds": .real(Date().timeIntervalSince(started)),
    ]
    fields.merge(Event.fields(of: metrics)) { own, _ in own }
    let bestBy = configuration.evaluation.bestBy
    if bestBy != .rSum { fields[Event.bestByField] = .text(bestBy.key) }
    if let edits { fields["edits"] = edits.fields }
    return Event(.evaluation, step: step, fields)
  }

  private func tell(_ split: String, _ metrics: RetrievalMetrics, isBest: Bool, step: Int) {
    log.tell(
      .evaluated(
        split: split, metrics, isBest: isBest, epoch: Double(step) / Double(stepsPerEpoch)))
  }
}
