import Compute
import Corpus
import Foundation
import Models
import Objectives
import Retrieval

/// Trains one run in its directory: steps, evaluations, checkpoints and the event log.
///
/// Every decision depends on the configuration, the seed and what is in the last checkpoint, so a run
/// that was killed at any instant and resumed ends with the same bytes as one that was not.
public final class Trainer {
  let context: RunContext
  private let directory: RunDirectory
  private let lock: RunLock
  let log: EventLogWriter
  /// Of generated sentences; nil for a run that writes none.
  let sentenceLog: EventLogWriter?
  /// Whether an earlier trainer has begun this run.
  private let isResumed: Bool
  private let control: TrainingControl
  let observe: (TrainingUpdate) -> Void
  let loader: BatchLoader
  let step: TrainingStep
  private let dev: Evaluator
  private let test: Evaluator?
  private let schedule: LearningRateSchedule
  let objective: ObjectiveSum
  var progress = TrainingProgress()
  var collapse = CollapseDetector()
  /// Similarities of reliable pairs since the epoch began, whatever the objective.
  var statistics = SimilarityStatistics()
  private let statisticsScratch = FloatBuffer()
  let truth: SceneTruth?
  private let labels: RelevanceLabels?
  /// By the name of the split.
  let edits: [String: EditedCaptions]
  var clock = ThroughputClock()
  /// Whether training is over and the best checkpoint is being measured.
  private var isMeasuring = false

  var configuration: RunConfiguration { context.configuration }
  var totalSteps: Int { loader.stepsPerEpoch * configuration.training.epochs }

  /// Opens everything that a run needs and, if the run has a checkpoint, reads it.
  ///
  /// - Parameters:
  ///   - directory: Made for this configuration, or of an earlier, interrupted training.
  ///   - observe: Called on the training thread; must return quickly.
  /// - Throws: A ``Failure`` where data, checkpoint or directory do not allow it.
  public init(
    _ context: RunContext, directory: RunDirectory, control: TrainingControl = TrainingControl(),
    observe: @escaping (TrainingUpdate) -> Void = { _ in }
  ) throws {
    self.context = context
    self.directory = directory
    self.control = control
    self.observe = observe
    lock = try directory.lock()
    AtomicFile.removeLeftovers(of: directory.lastCheckpoint)
    AtomicFile.removeLeftovers(of: directory.bestCheckpoint)
    let size = try? FileManager.default.attributesOfItem(atPath: directory.eventsFile)[.size]
    isResumed = (size as? Int ?? 0) > 0
    log = try EventLogWriter(path: directory.eventsFile)
    let configuration = context.configuration
    sentenceLog =
      configuration.foils.isActive ? try EventLogWriter(path: directory.foilsFile) : nil
    let train = try context.split(configuration.data.train)
    truth = try SceneTruth(context.dataset, split: train)
    objective = try configuration.objective.make()
    labels =
      objective.needs.contains(.labels)
      ? try RelevanceLabels(configuration.objective.relevance, split: train) : nil
    let captions = context.text.encode(train.captions)
    loader = BatchLoader(
      split: train, captions: captions,
      vocabulary: context.text.vocabulary, configuration: configuration,
      threads: context.threads, labels: labels)
    guard loader.stepsPerEpoch > 0 else {
      throw Failure(
        "the training split has \(train.captions.count) captions, too few for a batch",
        at: context.dataset.directory, remedy: "a batch needs at least two captions")
    }
    step = TrainingStep(
      model: context.model, optimizer: Trainer.optimizerOptions(configuration.optimizer),
      threads: context.threads, seed: UInt64(bitPattern: Int64(configuration.run.seed)),
      memory: objective.memoryOptions,
      foils: context.generatedNegatives(
        split: train, captions: captions, stepsPerEpoch: loader.stepsPerEpoch))
    schedule = Trainer.schedule(
      configuration, stepsPerEpoch: loader.stepsPerEpoch)
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
    guard train.imageCount > 1 else {
      throw Failure(
        "the training split has one image, so no caption has a negative",
        at: train.features.path, remedy: "train on at least two images")
    }
    if FileManager.default.fileExists(atPath: directory.lastCheckpoint) {
      progress = try Checkpoint.read(
        directory.lastCheckpoint, layout: context.model.layout, values: step.values,
        optimizer: step.optimizer, restoring: restore)
      try checkResumed()
    } else if configuration.model.text.kind == .bert, !configuration.model.text.pretrained.isEmpty {
      try context.model.loadPretrained(
        configuration.model.text.pretrained, into: step.values.pointer)
    }
  }

  /// What a checkpoint keeps beside parameters and moments: the objective and its memory.
  private var extras: ObjectiveState {
    var state = objective.state.prefixed("objective.")
    for (name, number) in statistics.numbers { state.numbers["statistics.\(name)"] = number }
    if let memory = step.memory { state.append(memory.state.prefixed("memory.")) }
    if let foils = step.foils { state.append(foils.state.prefixed("foils.")) }
    return state
  }

  private func restore(_ state: ObjectiveState) throws {
    try step.memory?.restore(state.under("memory."))
    try step.foils?.restore(state.under("foils."))
    try objective.restore(state.under("objective."))
    if let kept = SimilarityStatistics(numbers: state.under("statistics.").numbers) {
      statistics = kept
    }
  }

  /// Whether the checkpoint that was read belongs to this configuration and has its companion.
  private func checkResumed() throws {
    guard progress.step <= totalSteps else {
      throw Failure(
        "the checkpoint is of step \(progress.step), but the run has \(totalSteps) steps",
        at: directory.lastCheckpoint,
        remedy: "run.toml or the data has changed since the run began")
    }
    guard progress.bestStep == 0 || FileManager.default.fileExists(atPath: directory.bestCheckpoint)
    else {
      throw Failure(
        "the best checkpoint, of step \(progress.bestStep), is missing",
        at: directory.bestCheckpoint, remedy: "put it back, or train a new run")
    }
  }

  /// Trains to the end, or until asked to stop.
  ///
  /// - Throws: A ``Failure`` if the numbers stop being finite or a file cannot be written; the log
  ///   then ends in a `failed` state.
  public func run() throws -> TrainingOutcome {
    do {
      return try trainUnlessHalted()
    } catch {
      loader.finish()
      try? log.append(
        Event(
          .state, step: progress.step,
          ["state": "failed", "message": .text(String(describing: error))]))
      throw error
    }
  }

  private func trainUnlessHalted() throws -> TrainingOutcome {
    do {
      return try train()
    } catch let halt as TrainingHalted {
      return try halt.isAbandoned ? abandon() : interrupt()
    }
  }

  private func train() throws -> TrainingOutcome {
    try announce()
    clock.start(at: progress.step)
    if progress.owesEvaluation { try closeStep() }
    while progress.step < totalSteps, !progress.isStopped {
      try TrainingHalted.check(control)
      try trainStep()
    }
    loader.finish()
    isMeasuring = true
    return try complete()
  }

  private func announce() throws {
    try log.append(
      Event(
        .state, step: progress.step,
        ["state": isResumed ? "resumed" : "started", "total_steps": .integer(totalSteps)]))
    if isResumed {
      // Sentences of steps that are done over are told apart by this line, as in the log.
      try sentenceLog?.append(Event(.state, step: progress.step, ["state": "resumed"]))
    }
    observe(
      .started(
        directory: directory.path, totalSteps: totalSteps, firstStep: progress.step,
        parameters: context.model.layout.parameters.reduce(0) { $0 + $1.count }))
    if let labels { try note("continuous labels: \(labels.description)") }
    if test == nil, !configuration.evaluation.test.isEmpty {
      try note("the data has no split \"\(configuration.evaluation.test)\": no test evaluation")
    }
  }

  private func trainStep() throws {
    let batch = try loader.take(progress.step)
    let epoch = progress.step / loader.stepsPerEpoch
    if progress.step % loader.stepsPerEpoch == 0 {
      objective.beginEpoch(epoch)
      statistics = SimilarityStatistics()
      try beginFoils(epoch: epoch)
    }
    let rate =
      configuration.optimizer.learningRate * schedule.factor(at: progress.step)
      * (step.foils?.rateFactor(step: progress.step) ?? 1)
    let record = try step.run(
      batch, objective: objective, epoch: epoch, imageRate: rate,
      textRate: rate * configuration.optimizer.textFactor,
      usesDropout: !hasLostDropout, probes: isLogged(progress.step + 1))
    progress.step += 1
    progress.epochLoss += record.loss
    clock.add(captions: batch.count)
    if let view = step.lastView {
      statistics.update(view.similarities, count: view.count, scratch: statisticsScratch)
    }
    try watch(record)
    let sampleSteps = configuration.evaluation.negativeSteps
    if isLogged(progress.step) || (sampleSteps > 0 && progress.step % sampleSteps == 0) {
      try logStep(record, rate: rate, batch)
    }
    try logFoils(batch)
    report(epoch: epoch)
    try finishStep()
  }

  /// Whether an evaluation within this epoch has ended dropout for the rest of it.
  private var hasLostDropout: Bool {
    let every = configuration.evaluation.everySteps
    guard configuration.training.losesDropout, every > 0 else { return false }
    return progress.step % every < progress.step % loader.stepsPerEpoch
  }

  /// Whether the step of this number gets a `step` event in any case.
  private func isLogged(_ step: Int) -> Bool {
    step % configuration.evaluation.logSteps == 0 || step == totalSteps
  }

  /// What follows a step: the end of an epoch, an evaluation, a checkpoint.
  private func finishStep() throws {
    let isEpochEnd = progress.step % loader.stepsPerEpoch == 0
    if isEpochEnd {
      try log.append(
        Event(
          .epoch, step: progress.step,
          [
            "epoch": .integer(progress.step / loader.stepsPerEpoch),
            "loss": .real(progress.epochLoss / Double(loader.stepsPerEpoch)),
          ]))
      progress.epochLoss = 0
    }
    let every = configuration.evaluation.everySteps
    let isLast = progress.step == totalSteps
    progress.owesEvaluation = isLast || (every > 0 ? progress.step % every == 0 : isEpochEnd)
    try closeStep()
  }

  /// The part of a step that a training which was asked to end puts off until it is resumed.
  private func closeStep() throws {
    if progress.owesEvaluation { try evaluate() }
    let isEpochEnd = progress.step % loader.stepsPerEpoch == 0
    let interval = configuration.training.checkpointSteps
    if isEpochEnd || progress.isStopped || (interval > 0 && progress.step % interval == 0) {
      try writeLast()
    }
  }

  /// Measures dev and keeps the parameters if they are the best so far.
  private func evaluate() throws {
    let started = Date()
    let metrics = try dev.encode(step.values, control: control).metrics(
      folds: 1, threads: context.threads)
    progress.owesEvaluation = false
    let isBest = metrics.rSum > progress.bestRSum
    if isBest {
      try requireFinite()
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

  /// A checkpoint of a diverged model would take the place of the last good one.
  private func requireFinite() throws {
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

  private func writeLast() throws {
    try requireFinite()
    try Checkpoint.write(
      directory.lastCheckpoint, layout: context.model.layout, values: step.values,
      optimizer: step.optimizer, progress: progress, extras: extras)
  }

  private func interrupt() throws -> TrainingOutcome {
    loader.finish()
    // While the best checkpoint is measured its parameters stand in the place of the last ones, whose
    // checkpoint has been written.
    if !isMeasuring { try writeLast() }
    try log.append(Event(.state, step: progress.step, ["state": "interrupted"]))
    try log.synchronize()
    return unfinished
  }

  /// Ends at once; a resume begins at the last checkpoint.
  private func abandon() throws -> TrainingOutcome {
    loader.finish()
    try log.append(Event(.state, step: progress.step, ["state": "abandoned"]))
    try log.synchronize()
    return unfinished
  }

  private var unfinished: TrainingOutcome {
    TrainingOutcome(
      isComplete: false, directory: directory.path, step: progress.step,
      bestStep: progress.bestStep)
  }

  /// Measures the best checkpoint: dev once more, and test for the only time.
  private func complete() throws -> TrainingOutcome {
    _ = try Checkpoint.read(
      directory.bestCheckpoint, layout: context.model.layout, values: step.values)
    var outcome = TrainingOutcome(
      isComplete: true, directory: directory.path, step: progress.step,
      bestStep: progress.bestStep)
    let folds = configuration.evaluation.folds
    var started = Date()
    let devEmbeddings = try dev.encode(step.values, control: control)
    let devRanks = try devEmbeddings.ranks(folds: 1, threads: context.threads)
    let devMetrics = RetrievalMetrics.mean(of: devRanks.map { RetrievalMetrics($0) })
    try keep(devRanks, of: dev, split: configuration.evaluation.dev)
    let devEdits = try measureEdits(dev, devEmbeddings, control: control)
    try log.append(
      evaluationEvent(
        configuration.evaluation.dev, devMetrics, edits: devEdits, started: started, isBest: true,
        isFinal: true))
    outcome.dev = devMetrics
    if let test {
      started = Date()
      let embeddings = try test.encode(step.values, control: control)
      let ranks = try embeddings.ranks(folds: folds, threads: context.threads)
      let metrics = RetrievalMetrics.mean(of: ranks.map { RetrievalMetrics($0) })
      try keep(ranks, of: test, split: configuration.evaluation.test)
      let edits = try measureEdits(test, embeddings, control: control)
      try log.append(
        evaluationEvent(
          configuration.evaluation.test, metrics, edits: edits, started: started, isBest: true,
          isFinal: true))
      observe(
        .evaluated(
          split: configuration.evaluation.test, metrics, isBest: true,
          epoch: Double(progress.bestStep) / Double(loader.stepsPerEpoch)))
      outcome.test = metrics
    }
    try log.append(Event(.state, step: progress.step, ["state": "completed"]))
    try log.synchronize()
    return outcome
  }

  /// Keeps the rank of every query, so that runs can be compared without their models.
  private func keep(_ ranks: [Ranks], of evaluator: Evaluator, split: String) throws {
    try EvaluationRanks(folds: ranks, captionOffsets: evaluator.captionOffsets)
      .write(to: directory.path, split: split)
  }
}
