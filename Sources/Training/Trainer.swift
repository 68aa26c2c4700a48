import Compute
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
  private let context: RunContext
  private let directory: RunDirectory
  private let control: TrainingControl
  private let log: TrainingLog
  private let input: TrainingInput
  private let objective: ObjectiveSum
  private let step: TrainingStep
  private let schedule: LearningRateSchedule
  private let diagnostics: TrainingDiagnostics
  private let checkpoints: TrainingCheckpoints
  private let evaluation: TrainingEvaluation
  /// Nil for a run that writes no sentences.
  private let sentences: SentenceLog?
  private var progress = TrainingProgress()
  private var clock = ThroughputClock()
  /// What was left out of the pretrained table of words.
  private var tableNote: String?
  /// Whether training is over and the best checkpoint is being measured.
  private var isMeasuring = false

  private var configuration: RunConfiguration { context.configuration }
  private var stepsPerEpoch: Int { input.stepsPerEpoch }
  private var totalSteps: Int { stepsPerEpoch * configuration.training.epochs }

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
    let configuration = context.configuration
    log = try TrainingLog(
      directory, sentences: configuration.foils.isActive, observe: observe)
    objective = try configuration.objective.make()
    input = try TrainingInput(
      context, directory, needsLabels: objective.needs.contains(.labels))
    step = TrainingStep(context, objective: objective, input: input)
    schedule = Trainer.schedule(configuration, stepsPerEpoch: input.stepsPerEpoch)
    diagnostics = TrainingDiagnostics(
      context, step: step, objective: objective, truth: input.truth, log: log)
    checkpoints = TrainingCheckpoints(
      context.model, directory, step: step, objective: objective, diagnostics: diagnostics,
      log: log)
    evaluation = try TrainingEvaluation(
      context, directory, step: step, input: input, checkpoints: checkpoints, log: log,
      control: control)
    sentences = step.foils.map { [context, input, step, log] in
      SentenceLog(context, foils: $0, input: input, values: step.values, log: log)
    }
    try input.requireNegatives()
    if let found = try checkpoints.readLast(
      totalSteps: totalSteps, bestBy: configuration.evaluation.bestBy)
    {
      progress = found
    } else if configuration.model.text.kind.loadsPretrained,
      !configuration.model.text.pretrained.isEmpty
    {
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
      input.loader.finish()
      log.fail(error, step: progress.step)
      throw error
    }
  }

  private func trainUnlessHalted() throws -> TrainingOutcome {
    do {
      return try train()
    } catch let halt as TrainingHalted {
      return try halt.isAbandoned ? abandon() : interrupt()
    } catch let change as DataChanged {
      input.loader.finish()
      // Nothing of the changed data has been trained on, so what was reached is kept.
      if !isMeasuring { try? checkpoints.writeLast(progress) }
      throw change.failure
    }
  }

  private func train() throws -> TrainingOutcome {
    try log.check()
    try announce()
    clock.start(at: progress.step)
    if progress.owesEvaluation { try closeStep() }
    while progress.step < totalSteps, !progress.isStopped {
      try TrainingHalted.check(control)
      try trainStep()
    }
    input.loader.finish()
    isMeasuring = true
    return try evaluation.complete(progress)
  }

  private func announce() throws {
    let gap =
      log.isResumed
      ? try LogGap.find(
        in: directory.eventsFile, upTo: progress.step, every: configuration.evaluation.logSteps,
        epoch: stepsPerEpoch) : nil
    try log.state(
      log.isResumed ? "resumed" : "started", step: progress.step,
      ["total_steps": .integer(totalSteps)])
    if log.isResumed {
      // Sentences of steps that are done over are told apart by this line, as in the log.
      try log.appendSentence(Event(.state, step: progress.step, ["state": "resumed"]))
    }
    log.tell(
      .started(
        directory: directory.path, totalSteps: totalSteps, firstStep: progress.step,
        parameters: context.model.layout.parameters.reduce(0) { $0 + $1.count }))
    if !log.isResumed { try noteData() }
    if let gap { try note(gap.message, code: LogGap.code, remedy: LogGap.remedy) }
    if let labels = input.labels { try note("continuous labels: \(labels.description)") }
    if !evaluation.hasTest, !configuration.evaluation.test.isEmpty {
      try note("the data has no split \"\(configuration.evaluation.test)\": no test evaluation")
    }
  }

  /// Says what is odd about the data, the vocabulary and the weights that the run begins with.
  private func noteData() throws {
    for odd in context.notes {
      try note((odd.place.map { "\($0): " } ?? "") + odd.what, code: "data", remedy: odd.remedy)
    }
    if let tableNote { try note(tableNote) }
    if let odd = input.oddity(beside: evaluation.devSplit) {
      try note(odd.what, code: "data", remedy: odd.remedy)
    }
  }

  private func note(_ message: String, code: String = "info", remedy: String? = nil) throws {
    try log.note(message, step: progress.step, code: code, remedy: remedy)
  }

  private func trainStep() throws {
    let epoch = progress.step / stepsPerEpoch
    let beginsEpoch = progress.step % stepsPerEpoch == 0
    let batch = try input.files.reading(all: beginsEpoch) { try input.loader.take(progress.step) }
    if beginsEpoch { try begin(epoch: epoch) }
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
    try diagnostics.observe(record, step: progress.step)
    if isLogged(progress.step) || samplesNegatives {
      try diagnostics.logStep(
        record, step: progress.step, rate: rate, epochLoss: epochLoss,
        captionsPerSecond: clock.captionsPerSecond, batch, samplesNegatives: samplesNegatives)
    }
    try sentences?.logStep(batch, step: progress.step, isLogged: isLogged(progress.step))
    report(epoch: epoch)
    try finishStep()
  }

  private func begin(epoch: Int) throws {
    objective.beginEpoch(epoch)
    diagnostics.beginEpoch()
    guard let foils = step.foils else { return }
    foils.beginEpoch()
    guard foils.schedule.start == nil else { return }
    foils.begin(epoch: epoch, values: step.values)
    if foils.schedule.start != nil {
      try note("sentences are written from epoch \(epoch + 1) on", code: "foils")
    }
  }

  /// The mean loss of the steps since the epoch began, of which one at least is done.
  private var epochLoss: Double {
    progress.epochLoss / Double((progress.step - 1) % stepsPerEpoch + 1)
  }

  private func report(epoch: Int) {
    log.tell(
      .step(
        TrainingUpdate.Progress(
          step: progress.step, totalSteps: totalSteps, epoch: epoch + 1,
          epochs: configuration.training.epochs, loss: epochLoss,
          captionsPerSecond: clock.captionsPerSecond,
          secondsLeft: clock.secondsLeft(at: progress.step, of: totalSteps))))
  }

  /// Whether an evaluation within this epoch has ended dropout for the rest of it.
  private var hasLostDropout: Bool {
    let every = configuration.evaluation.everySteps
    guard configuration.training.losesDropout, every > 0 else { return false }
    return progress.step % every < progress.step % stepsPerEpoch
  }

  /// Whether the step just done gets `negatives` events.
  private var samplesNegatives: Bool {
    SampleSteps.contains(progress.step, every: configuration.evaluation.negativeSteps)
  }

  /// Whether the step of this number gets a `step` event in any case.
  private func isLogged(_ step: Int) -> Bool {
    step % configuration.evaluation.logSteps == 0 || step == totalSteps
  }

  /// What follows a step: the end of an epoch, an evaluation, a checkpoint.
  private func finishStep() throws {
    let isEpochEnd = progress.step % stepsPerEpoch == 0
    if isEpochEnd {
      var fields: [String: JSONValue] = [:]
      fields[.epoch] = .integer(progress.step / stepsPerEpoch)
      fields[.meanLoss] = .real(progress.epochLoss / Double(stepsPerEpoch))
      try log.append(Event(.epoch, step: progress.step, fields))
      progress.epochLoss = 0
    }
    let every = configuration.evaluation.everySteps
    let isLast = progress.step == totalSteps
    progress.owesEvaluation = isLast || (every > 0 ? progress.step % every == 0 : isEpochEnd)
    try closeStep()
  }

  /// The part of a step that a training which was asked to end puts off until it is resumed.
  private func closeStep() throws {
    if progress.owesEvaluation { try evaluation.evaluate(&progress) }
    let isEpochEnd = progress.step % stepsPerEpoch == 0
    let interval = configuration.training.checkpointSteps
    if isEpochEnd || progress.isStopped || (interval > 0 && progress.step % interval == 0) {
      try checkpoints.writeLast(progress)
    }
  }

  private func interrupt() throws -> TrainingOutcome {
    input.loader.finish()
    // While the best checkpoint is measured its parameters stand in the place of the last ones, whose
    // checkpoint has been written.
    if isMeasuring { try log.check() } else { try checkpoints.writeLast(progress) }
    try log.state("interrupted", step: progress.step)
    try log.synchronize()
    return unfinished
  }

  /// Ends at once; a resume begins at the last checkpoint.
  private func abandon() throws -> TrainingOutcome {
    input.loader.finish()
    try log.check()
    try log.state("abandoned", step: progress.step)
    try log.synchronize()
    return unfinished
  }

  private var unfinished: TrainingOutcome {
    TrainingOutcome(
      isComplete: false, directory: directory.path, step: progress.step,
      bestStep: progress.bestStep, devSplit: configuration.evaluation.dev,
      bestBy: configuration.evaluation.bestBy)
  }
}

extension TrainingStep {
  /// The step of a training: with the memory that the objective asks for and the generated negatives
  /// that the configuration does.
  fileprivate convenience init(
    _ context: RunContext, objective: ObjectiveSum, input: TrainingInput
  ) {
    self.init(
      model: context.model, optimizer: Trainer.optimizerOptions(context.configuration.optimizer),
      threads: context.threads, seed: context.configuration.run.streamSeed,
      memory: objective.memoryOptions,
      foils: context.generatedNegatives(
        split: input.split, captions: input.captions, stepsPerEpoch: input.stepsPerEpoch))
  }
}
