import Compute
import Corpus
import Foundation
import Ground
import Models
import Objectives
import Recipe
import Records
import Retrieval

/// Trains one run in its directory: steps, evaluations, checkpoints and the event log.
///
/// Every decision depends on the configuration, the seed and what is in the last checkpoint, so a run
/// that was killed at any instant and resumed ends with the same bytes as one that was not.
public final class Trainer {
  let context: RunContext
  let directory: RunDirectory
  /// Looked at before anything that lasts is written.
  let possession: RunPossession
  let dataFiles: DataFiles
  let log: EventLogWriter
  /// Of generated sentences; nil for a run that writes none.
  let sentenceLog: EventLogWriter?
  /// Made when the first sentences are written down.
  var watched: WatchedCaptions?
  /// Whether an earlier trainer has begun this run.
  private let isResumed: Bool
  let control: TrainingControl
  let observe: (TrainingUpdate) -> Void
  let loader: BatchLoader
  let step: TrainingStep
  let dev: Evaluator
  let test: Evaluator?
  private let schedule: LearningRateSchedule
  let objective: ObjectiveSum
  var progress = TrainingProgress()
  var collapse = CollapseDetector()
  /// Similarities of reliable pairs since the epoch began, whatever the objective.
  var statistics = SimilarityStatistics()
  private let statisticsScratch = FloatBuffer()
  let truth: SceneTruth?
  private let labels: RelevanceLabels?
  /// What was left out of the pretrained table of words.
  private(set) var tableNote: String?
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
    let lock = try directory.lock()
    isResumed =
      try FileStatus.exists(directory.lastCheckpoint)
      || (FileStatus.of(directory.eventsFile)?.size ?? 0) > 0
    // The second barrier, for a lock file that somebody took for stale and removed.
    log = try EventLogWriter(path: directory.eventsFile, isExclusive: true)
    for file in [
      directory.lastCheckpoint, directory.bestCheckpoint, directory.vocabularyFile,
      directory.configurationFile, directory.provenanceFile,
    ] { AtomicFile.removeLeftovers(of: file) }
    let configuration = context.configuration
    sentenceLog =
      configuration.foils.isActive ? try EventLogWriter(path: directory.foilsFile) : nil
    possession = try RunPossession(
      directory, lock: lock, logs: [log] + [sentenceLog].compactMap { $0 })
    let train = try context.split(configuration.data.train)
    dataFiles = try DataFiles(
      directory.provenance().dataFiles,
      read: [train.features.path, train.global?.path, configuration.objective.labelsPath]
        .compactMap { $0 }, run: directory.path)
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
      threads: context.threads, seed: configuration.run.streamSeed,
      memory: objective.memoryOptions,
      foils: context.generatedNegatives(
        split: train, captions: captions, stepsPerEpoch: loader.stepsPerEpoch))
    schedule = Trainer.schedule(
      configuration, stepsPerEpoch: loader.stepsPerEpoch)
    try Trainer.requireDev(context)
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
    if try FileStatus.exists(directory.lastCheckpoint) {
      progress = try Checkpoint.read(
        directory.lastCheckpoint, layout: context.model.layout, values: step.values,
        optimizer: step.optimizer, restoring: restore)
      try checkResumed()
    } else if configuration.model.text.kind == .bert, !configuration.model.text.pretrained.isEmpty {
      tableNote = try context.model.loadPretrained(
        configuration.model.text.pretrained, into: step.values.pointer)
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
      // Without the lock the log may be another trainer's.
      if possession.hasLock {
        try? log.append(
          Event(
            .state, step: progress.step,
            ["state": "failed", "message": .text(String(describing: error))]))
      }
      throw error
    }
  }

  private func trainUnlessHalted() throws -> TrainingOutcome {
    do {
      return try train()
    } catch let halt as TrainingHalted {
      return try halt.isAbandoned ? abandon() : interrupt()
    } catch let change as DataChanged {
      loader.finish()
      // Nothing of the changed data has been trained on, so what was reached is kept.
      if !isMeasuring { try? writeLast() }
      throw change.failure
    }
  }

  private func train() throws -> TrainingOutcome {
    try possession.check()
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
    let gap =
      isResumed
      ? try LogGap.find(
        in: directory.eventsFile, upTo: progress.step, every: configuration.evaluation.logSteps,
        epoch: loader.stepsPerEpoch) : nil
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
    if !isResumed { try noteData() }
    if let gap { try note(gap.message, code: LogGap.code, remedy: LogGap.remedy) }
    if let labels { try note("continuous labels: \(labels.description)") }
    if test == nil, !configuration.evaluation.test.isEmpty {
      try note("the data has no split \"\(configuration.evaluation.test)\": no test evaluation")
    }
  }

  private func trainStep() throws {
    let epoch = progress.step / loader.stepsPerEpoch
    let beginsEpoch = progress.step % loader.stepsPerEpoch == 0
    let batch = try dataFiles.reading(all: beginsEpoch) { try loader.take(progress.step) }
    if beginsEpoch {
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
      statistics.update(
        view.similarities, count: view.count, ties: configuration.objective.ties,
        scratch: statisticsScratch)
    }
    try watch(record)
    if isLogged(progress.step) || samplesNegatives { try logStep(record, rate: rate, batch) }
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

  /// Whether the step just done gets `negatives` events.
  var samplesNegatives: Bool {
    SampleSteps.contains(progress.step, every: configuration.evaluation.negativeSteps)
  }

  /// Whether the step of this number gets a `step` event in any case.
  func isLogged(_ step: Int) -> Bool {
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

  private func interrupt() throws -> TrainingOutcome {
    loader.finish()
    // While the best checkpoint is measured its parameters stand in the place of the last ones, whose
    // checkpoint has been written.
    if isMeasuring { try possession.check() } else { try writeLast() }
    try log.append(Event(.state, step: progress.step, ["state": "interrupted"]))
    try log.synchronize()
    return unfinished
  }

  /// Ends at once; a resume begins at the last checkpoint.
  private func abandon() throws -> TrainingOutcome {
    loader.finish()
    try possession.check()
    try log.append(Event(.state, step: progress.step, ["state": "abandoned"]))
    try log.synchronize()
    return unfinished
  }

  private var unfinished: TrainingOutcome {
    TrainingOutcome(
      isComplete: false, directory: directory.path, step: progress.step,
      bestStep: progress.bestStep, devSplit: configuration.evaluation.dev)
  }
}
