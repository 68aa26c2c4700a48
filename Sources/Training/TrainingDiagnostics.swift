import Compute
import Ground
import Objectives
import Records

/// What is watched of a training's similarities: their Gaussians since the epoch began, whether they
/// have all become alike, and what the log says of a step.
final class TrainingDiagnostics {
  private let context: RunContext
  private let step: TrainingStep
  private let objective: ObjectiveSum
  private let truth: SceneTruth?
  private let log: TrainingLog
  private var collapse = CollapseDetector()
  /// Similarities of reliable pairs since the epoch began, whatever the objective.
  private var statistics = SimilarityStatistics()
  private let scratch = FloatBuffer()

  /// - Parameter truth: Of a scenes data set.
  init(
    _ context: RunContext, step: TrainingStep, objective: ObjectiveSum, truth: SceneTruth?,
    log: TrainingLog
  ) {
    self.context = context
    self.step = step
    self.objective = objective
    self.truth = truth
    self.log = log
  }

  /// Forgets the epoch before, whose model was another one.
  func beginEpoch() { statistics = SimilarityStatistics() }

  /// Takes in the step just done, and raises the alert if all similarities have become alike.
  ///
  /// - Parameter number: Steps done.
  func observe(_ record: StepRecord, step number: Int) throws {
    if let view = step.lastView {
      statistics.update(
        view.similarities, count: view.count, ties: objective.ties,
        scratch: scratch)
    }
    let margin = context.configuration.objective.margin
    let cost = margin + record.account.hardestMean - record.account.positiveMean
    if collapse.observe(
      meanCost: cost, margin: margin, deviation: record.similarityDeviation)
    {
      try log.note(
        "the model has collapsed: for \(CollapseDetector.patience) steps every anchor has cost the "
          + "margin and all similarities have been alike", step: number, code: "collapse",
        remedy: CollapseDetector.remedy)
    }
  }

  /// Writes the `step` event of the step just done, and `negatives` events where that is their turn.
  ///
  /// - Parameters:
  ///   - number: Steps done.
  ///   - epochLoss: The mean loss of the steps since the epoch began.
  ///   - samplesNegatives: Whether the step gets `negatives` events.
  func logStep(
    _ record: StepRecord, step number: Int, rate: Double, epochLoss: Double,
    captionsPerSecond: Double, _ batch: Batch, samplesNegatives: Bool
  ) throws {
    try log.check()
    var fields: [String: JSONValue] = [:]
    let account = record.account
    for (curve, value) in [
      (Curve.loss, record.loss), (.epochLoss, epochLoss), (.learningRate, rate),
      (.gradientNorm, record.gradientNorm), (.positiveMean, account.positiveMean),
      (.hardestNegativeMean, account.hardestMean), (.similarityMean, record.similarityMean),
      (.similarityDeviation, record.similarityDeviation), (.activeShare, account.activeShare),
      (.negativesPerActiveAnchor, account.negativesPerActiveAnchor),
      (.effectiveNegatives, account.effectiveNegatives), (.gapMean, account.gapMean),
      (.captionsPerSecond, captionsPerSecond),
    ] {
      fields[curve] = .real(value)
    }
    for scalar in context.model.scalars {
      fields[scalar.name.replacing(".", with: "_")] = .real(
        Double(step.values.pointer[scalar.offset]))
    }
    guard let view = step.lastView else {
      return try log.append(Event(.step, step: number, fields))
    }
    let diagnostics = StepDiagnostics(
      view: view, objective: objective, batch: batch, memory: step.memory)
    // FNE's own gate: fewer pairs say too little about the variances.
    let posterior =
      statistics.positive.count > 200 ? FalseNegativePosterior(statistics, prior: 10_000) : nil
    fields.merge(diagnostics.fields(posterior: posterior, truth: truth)) { _, new in new }
    if statistics.positive.count > 0 { fields[.gaussians] = statistics.json }
    try log.append(Event(.step, step: number, fields))
    guard samplesNegatives else { return }
    for event in NegativeSample.events(
      step: number, view: view, objective: objective, diagnostics: diagnostics, batch: batch)
    {
      try log.append(event)
    }
  }

  // MARK: - Checkpoints

  /// What a checkpoint keeps.
  var numbers: [String: Double] { statistics.numbers }

  /// Takes over what a checkpoint kept, if it did.
  func restore(_ numbers: [String: Double]) {
    if let kept = SimilarityStatistics(numbers: numbers) { statistics = kept }
  }
}
