import Foundation
import Ground
import Objectives
import Records
import Retrieval

/// What a run writes to its log beside states.
extension Trainer {
  func note(_ message: String, code: String = "info", remedy: String? = nil) throws {
    var fields: [String: JSONValue] = [
      "level": remedy == nil ? "info" : "warning", "code": .text(code), "message": .text(message),
    ]
    if let remedy { fields["remedy"] = .text(remedy) }
    try log.append(Event(.note, step: progress.step, fields))
    observe(.note(message, remedy: remedy))
  }

  /// Says what is odd about the data, the vocabulary and the weights that the run begins with.
  func noteData() throws {
    for odd in context.notes {
      try note((odd.place.map { "\($0): " } ?? "") + odd.what, code: "data", remedy: odd.remedy)
    }
    if let tableNote { try note(tableNote) }
    // Features of another split fit by chance where captions are shared out equally.
    let counts = [loader.split, dev.split].map { split in
      Set(zip(split.captionOffsets, split.captionOffsets.dropFirst()).map { $1 - $0 })
    }
    if let train = counts[0].first, let other = counts[1].first,
      counts.allSatisfy({ $0.count == 1 }),
      train != other
    {
      try note(
        "images have \(train) captions in \(configuration.data.train) and \(other) in "
          + "\(configuration.evaluation.dev)", code: "data",
        remedy: "see whether the features of each are of its split; captions are shared out equally"
      )
    }
  }

  /// - Throws: A ``Failure`` if there is no split to choose the best epoch on.
  static func requireDev(_ context: RunContext) throws {
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

  /// Raises the alert if all similarities have become alike.
  func watch(_ record: StepRecord) throws {
    let margin = configuration.objective.margin
    let cost = margin + record.account.hardestMean - record.account.positiveMean
    if collapse.observe(
      meanCost: cost, margin: margin, deviation: record.similarityDeviation)
    {
      try note(
        "the model has collapsed: for \(CollapseDetector.patience) steps every anchor has cost the "
          + "margin and all similarities have been alike", code: "collapse",
        remedy: CollapseDetector.remedy)
    }
  }

  func logStep(_ record: StepRecord, rate: Double, _ batch: Batch) throws {
    try possession.check()
    var fields: [String: JSONValue] = [
      "loss": .real(record.loss), "epoch_loss": .real(epochLoss), "learning_rate": .real(rate),
      "gradient_norm": .real(record.gradientNorm),
      "positive_mean": .real(record.account.positiveMean),
      "hardest_negative_mean": .real(record.account.hardestMean),
      "similarity_mean": .real(record.similarityMean),
      "similarity_deviation": .real(record.similarityDeviation),
      "active_share": .real(record.account.activeShare),
      "negatives_per_active_anchor": .real(record.account.negativesPerActiveAnchor),
      "effective_negatives": .real(record.account.effectiveNegatives),
      "gap_mean": .real(record.account.gapMean),
      "captions_per_second": .real(clock.captionsPerSecond),
    ]
    for scalar in context.model.scalars {
      fields[scalar.name.replacing(".", with: "_")] = .real(
        Double(step.values.pointer[scalar.offset]))
    }
    guard let view = step.lastView else {
      return try log.append(Event(.step, step: progress.step, fields))
    }
    let diagnostics = StepDiagnostics(
      view: view, objective: objective, batch: batch, memory: step.memory)
    // FNE's own gate: fewer pairs say too little about the variances.
    let posterior =
      statistics.positive.count > 200 ? FalseNegativePosterior(statistics, prior: 10_000) : nil
    fields.merge(diagnostics.fields(posterior: posterior, truth: truth)) { _, new in new }
    if statistics.positive.count > 0 { fields["gaussians"] = statistics.json }
    try log.append(Event(.step, step: progress.step, fields))
    guard samplesNegatives else { return }
    for event in NegativeSample.events(
      step: progress.step, view: view, objective: objective, diagnostics: diagnostics,
      batch: batch)
    {
      try log.append(event)
    }
  }

  /// The mean loss of the steps since the epoch began, of which one at least is done.
  private var epochLoss: Double {
    progress.epochLoss / Double((progress.step - 1) % loader.stepsPerEpoch + 1)
  }

  func report(epoch: Int) {
    observe(
      .step(
        TrainingUpdate.Progress(
          step: progress.step, totalSteps: totalSteps, epoch: epoch + 1,
          epochs: configuration.training.epochs, loss: epochLoss,
          captionsPerSecond: clock.captionsPerSecond,
          secondsLeft: clock.secondsLeft(at: progress.step, of: totalSteps))))
  }

  func evaluationEvent(
    _ split: String, _ metrics: RetrievalMetrics, edits: EditEvaluation? = nil, started: Date,
    isBest: Bool, isFinal: Bool = false
  ) -> Event {
    func direction(_ metrics: DirectionMetrics) -> JSONValue {
      [
        "r1": .real(metrics.r1), "r5": .real(metrics.r5), "r10": .real(metrics.r10),
        "medr": .real(metrics.medianRank), "meanr": .real(metrics.meanRank),
      ]
    }
    var fields: [String: JSONValue] = [
      "split": .text(split), "i2t": direction(metrics.imageToText),
      "t2i": direction(metrics.textToImage), "rsum": .real(metrics.rSum),
      "best": .boolean(isBest), "final": .boolean(isFinal),
      "seconds": .real(Date().timeIntervalSince(started)),
    ]
    if let edits { fields["edits"] = edits.fields }
    return Event(
      .evaluation, step: isFinal ? progress.bestStep : progress.step, fields)
  }

  /// Compares the model with a split's edited captions, if there are any.
  func measureEdits(
    _ evaluator: Evaluator, _ embeddings: Embeddings, control: TrainingControl
  ) throws -> EditEvaluation? {
    let split = evaluator.split
    guard let pairs = edits[split.name] else { return nil }
    return try EditEvaluation(
      pairs, imageCount: split.imageCount,
      scorer: SentenceScorer(
        context, values: step.values, split: split, evaluator: evaluator, embeddings: embeddings,
        control: control))
  }
}
