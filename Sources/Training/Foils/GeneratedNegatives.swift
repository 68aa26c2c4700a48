import Compute
import Corpus
import Foundation
import Ground
import Models
import Objectives
import Recipe

/// The generated negatives of a training: sentences for a part of each batch, their ranking loss,
/// and the losses of the language model, of word discrimination and of word correction (TAGS-DC, Fan
/// et al., NAACL Findings 2022, on a dual encoder).
///
/// A ``FoilThread`` does each thread's work; here is what all of them share: when what is trained,
/// what it weighs, and what came of it.
package final class GeneratedNegatives {
  let threads: [FoilThread]
  let data: FoilData
  private(set) var schedule: FoilSchedule
  /// Sums over all sentences of the last step.
  package private(set) var totals = FoilTotals()
  /// The last step's losses without their weights; nil for what was not trained.
  private(set) var losses = Losses()
  /// The weights when generation began, for generators that stay as they were.
  private(set) var frozen: FloatBuffer?
  /// F6, where it is switched on.
  private(set) var soft: SoftWeights?
  private let model: RetrievalModel
  private let options: RunConfiguration.Foils
  private let stepsPerEpoch: Int
  private let ranking: SentenceRanking
  private var scales = FoilScales()
  /// Of the step, in epochs.
  private var time = 0.0

  struct Losses: Equatable {
    var ranking: Double?
    var language: Double?
    var discrimination: Double?
    var correction: Double?
  }

  init(
    model: RetrievalModel, data: FoilData, options: RunConfiguration.Foils,
    sameImageNegatives: Bool, threads: Int, seed: UInt64, stepsPerEpoch: Int
  ) {
    self.model = model
    self.data = data
    self.options = options
    self.stepsPerEpoch = max(1, stepsPerEpoch)
    schedule = FoilSchedule(options)
    soft = options.softWeights ? SoftWeights(prior: options.softPrior) : nil
    ranking = SentenceRanking(options, sameImageNegatives: sameImageNegatives)
    let keys = FoilKeys(seed: seed, options: options)
    self.threads = (0..<threads).map {
      FoilThread($0, model: model, data: data, options: options, keys: keys)
    }
  }

  /// The sentences of the last step, by thread.
  var workers: [FoilWorker] { threads.map(\.worker) }

  /// The mean weight of the last step's sentences; nil without soft weights.
  var softWeightMean: Double? { ranking.softWeightMean }

  /// Whether discrimination and correction were trained in the last step.
  var hasTrainedWords: Bool { threads.contains { $0.worker.words.isTrained } }

  /// Steps done before the first one that sentences are written in.
  var stepsBefore: Int {
    // Generation begins with an epoch.
    Int(clamping: ((schedule.start ?? 0) * Double(stepsPerEpoch)).rounded())
  }

  func beginEpoch() { soft?.beginEpoch() }

  /// Decides whether generation begins with this epoch.
  package func begin(epoch: Int, values: FloatBuffer) {
    guard schedule.begin(epoch: epoch) else { return }
    // Correction begins as the language model that it continues.
    if let heads = model.heads { heads.correction.copy(from: heads.mlm, in: values.pointer) }
    guard options.generator.staysAsItWas else { return }
    let copy = FloatBuffer(count: model.layout.count)
    copy.pointer.update(from: values.pointer, count: model.layout.count)
    frozen = copy
  }

  /// The factor on the learning rate.
  func rateFactor(step: Int) -> Double {
    schedule.trainsWords(at: Double(step) / Double(stepsPerEpoch)) ? options.wordsRate : 1
  }

  // MARK: - A step

  /// What a step works on.
  struct Step {
    var batch: Batch
    var weights: Weights
    /// Unit vectors of the pairs' images [pairs, dimension].
    var images: FloatBuffer
    var imagePasses: [ImageEncoder.Pass]
    var dropout: DropoutKeys?
    /// Whether the language model is also asked about words with other images, for the log.
    var probes: Bool
  }

  /// Writes, chooses and encodes the sentences of a batch.
  func generate(_ step: Step) {
    time = Double(step.batch.step) / Double(stepsPerEpoch)
    let compares = schedule.compares(step: step.batch.step, stepsPerEpoch: stepsPerEpoch)
    let plan = FoilThread.Plan(
      isWriting: schedule.isWriting(at: time),
      trainsLanguage: schedule.languageWeight(at: time) > 0,
      trainsWords: schedule.trainsWords(at: time), probes: step.probes || compares,
      pairs: Int(clamping: (options.share * Double(step.batch.count)).rounded(.up)),
      generator: frozen.map { Weights(UnsafePointer($0.pointer)) },
      isStatic: options.generator == .static && frozen != nil)
    Parallel.perform(threads.count) { threads[$0].generate(step, plan) }
    collect(compares: compares)
  }

  /// Adds up what the threads have done, and sets the losses and their scales.
  private func collect(compares: Bool) {
    totals.removeAll()
    for thread in threads { totals.add(thread.worker.totals) }
    schedule.add(totals, compares: compares)
    soft?.add(
      captions: threads.flatMap(\.worker.pool.goldScores),
      sentences: threads.flatMap { thread in
        thread.worker.pool.candidates.lazy.filter { $0.verdict == .accepted }.map(\.score)
      })
    losses = Losses()
    scales = FoilScales()
    if totals.masked > 0, threads.contains(where: { $0.worker.language.isTrained }) {
      losses.language = totals.languageLoss / Double(totals.masked)
      scales.language = Float(schedule.languageWeight(at: time) / Double(totals.masked))
    }
    if hasTrainedWords {
      let count = Double(max(1, totals.replaced + totals.unchanged))
      if totals.replaced + totals.unchanged > 0 {
        losses.discrimination = totals.discriminationLoss
      }
      scales.replaced = Float(options.discriminationWeight / count)
      scales.unchanged = Float(options.discriminationWeight * totals.unchangedWeight / count)
      if totals.corrections > 0 {
        losses.correction = totals.correctionLoss / Double(totals.corrections)
        scales.correction = Float(options.correctionWeight / Double(totals.corrections))
      }
    }
  }

  /// All losses of the sentences with their weights; adds the ranking loss's gradient to that of the
  /// batch's similarities, and to that of InfoNCE's scale where it is learnt.
  func contrast(
    _ view: SimilarityBatch, objective: ObjectiveSum, gradient: ObjectiveGradient
  ) -> Double {
    let weight = schedule.weight(at: time)
    let loss = ranking.evaluate(
      threads, view, objective: objective, gradient: gradient, weight: weight, totals: totals,
      soft: soft)
    if totals.kept > 0 { losses.ranking = loss }
    return weight * (losses.ranking ?? 0)
      + schedule.languageWeight(at: time) * (losses.language ?? 0)
      + options.discriminationWeight * (losses.discrimination ?? 0)
      + options.correctionWeight * (losses.correction ?? 0)
  }

  /// Adds the ranking loss's gradient of the image vectors [pairs, dimension].
  func addImageGradients(to gradient: UnsafeMutablePointer<Float>) {
    Parallel.perform(threads.count) { threads[$0].addImageGradients(to: gradient) }
  }

  /// One thread's backward pass; returns the gradient of its regions, nil if there is none.
  func backward(_ thread: Int, _ step: Step, gradients: Gradients) -> UnsafePointer<Float>? {
    threads[thread].backward(
      step, scales: scales, grounded: options.grounding != .none, gradients: gradients)
  }

  /// Adds the word table's gradient for the words in `range`.
  func addWordGradients(to table: UnsafeMutablePointer<Float>, words range: Range<Int>) {
    for thread in threads { thread.worker.addWordGradients(to: table, words: range) }
  }

  /// Whether the step's gradient touches every row of the word table.
  var touchesAllWords: Bool { losses.language != nil || losses.correction != nil }

  /// Calls `body` with each row of the word table that sentences looked up.
  func forEachTouchedWord(_ body: (Int32) -> Void) {
    for thread in threads where thread.worker.kept.isEncoded {
      for id in thread.worker.kept.tokens.ids { body(id) }
    }
  }
}

// MARK: - Checkpoints

extension GeneratedNegatives {
  var state: ObjectiveState {
    var state = ObjectiveState()
    state.numbers = schedule.numbers
    for (name, number) in soft?.numbers ?? [:] { state.numbers["soft.\(name)"] = number }
    if let frozen { state.tensors.append(("frozen", 1, model.layout.count, frozen)) }
    return state
  }

  /// Takes over what a checkpoint kept.
  ///
  /// - Throws: A `Failure` if the frozen generator is missing or of another model.
  func restore(_ state: ObjectiveState) throws {
    schedule.restore(state.numbers)
    try soft?.restore(state.under("soft.").numbers)
    frozen = try GeneratedNegatives.frozen(state, options, model: model)
  }

  /// The weights of a generator that stays as it was; nil for others and before it began.
  ///
  /// - Throws: A `Failure` if they are missing or of another model.
  static func frozen(
    _ state: ObjectiveState, _ options: RunConfiguration.Foils, model: RetrievalModel
  ) throws -> FloatBuffer? {
    var schedule = FoilSchedule(options)
    schedule.restore(state.numbers)
    guard options.generator.staysAsItWas, schedule.start != nil else { return nil }
    guard let tensor = state.tensors.first(where: { $0.name == "frozen" }),
      tensor.rows * tensor.columns == model.layout.count
    else {
      throw Failure(
        "the checkpoint lacks the frozen generator's weights",
        remedy: "the checkpoint belongs to a run with another foils.generator, see its run.toml")
    }
    return tensor.values
  }
}

extension RunContext {
  /// The generated negatives of a training; nil where the configuration has none.
  package func generatedNegatives(
    split: Split, captions: EncodedCaptions, stepsPerEpoch: Int
  ) -> GeneratedNegatives? {
    guard configuration.foils.isActive else { return nil }
    return GeneratedNegatives(
      model: model,
      data: FoilData(split: split, captions: captions, vocabulary: text.vocabulary),
      options: configuration.foils,
      sameImageNegatives: configuration.objective.sameImageNegatives, threads: threads,
      seed: configuration.run.streamSeed, stepsPerEpoch: stepsPerEpoch)
  }
}
