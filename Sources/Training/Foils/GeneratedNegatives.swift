import Compute
import Foundation
import Ground
import Language
import Models
import Objectives
import Recipe

/// The generated negatives of a training: sentences for a part of each batch, their ranking loss,
/// and the losses of the language model, of word discrimination and of word correction (TAGS-DC, Fan
/// et al., NAACL Findings 2022, on a dual encoder).
///
/// Each thread works on the captions whose images it encodes, since the heads look at the regions.
package final class GeneratedNegatives {
  let workers: [FoilWorker]
  private(set) var schedule: FoilSchedule
  /// Sums over all sentences of the last step.
  package private(set) var totals = FoilTotals()
  /// The last step's losses without their weights; nil for what was not trained.
  var losses = Losses()
  let model: RetrievalModel
  let data: FoilData
  let options: RunConfiguration.Foils
  /// Whether another caption of an image is its negative, for a softmax that no objective has.
  let sameImageNegatives: Bool
  private let seed: UInt64
  private let stepsPerEpoch: Int
  let threads: Int
  /// The weights when generation began, for generators that stay as they were.
  private(set) var frozen: FloatBuffer?
  private let frozenImages: [ImageEncoder.Pass]
  private let plainImages: [PlainImages]
  private let probes: [LanguageProbe]
  var slopes: [[Float]]
  /// Of the caption whose loss is being computed.
  var sentences: [SentenceLoss.Sentence] = []
  let regionGradients: [FloatBuffer]
  var scales = FoilScales()
  var time = 0.0
  /// F6, where it is switched on, and the mean weight of the last step's sentences.
  private(set) var soft: SoftWeights?
  var softWeightMean: Double?
  private var dropout: DropoutKeys?

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
    self.sameImageNegatives = sameImageNegatives
    self.threads = threads
    self.seed = seed
    self.stepsPerEpoch = max(1, stepsPerEpoch)
    schedule = FoilSchedule(options)
    soft = options.softWeights ? SoftWeights(prior: options.softPrior) : nil
    workers = (0..<threads).map { _ in
      FoilWorker(model: model, data: data, options: options)
    }
    frozenImages =
      options.generator.staysAsItWas
      ? (0..<threads).map { _ in ImageEncoder.Pass(model.image) } : []
    plainImages = (0..<threads).map { _ in PlainImages(model.image) }
    probes =
      options.usesModel
      ? (0..<threads).compactMap { _ in LanguageProbe(model) } : []
    slopes = Array(repeating: [], count: threads)
    regionGradients = (0..<threads).map { _ in FloatBuffer() }
  }

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
}

// MARK: - A step

extension GeneratedNegatives {
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
    dropout = step.dropout
    let isWriting = schedule.isWriting(at: time)
    let trainsLanguage = schedule.languageWeight(at: time) > 0
    let words = schedule.trainsWords(at: time)
    let compares = schedule.compares(step: step.batch.step, stepsPerEpoch: stepsPerEpoch)
    let chosen = Int(clamping: (options.share * Double(step.batch.count)).rounded(.up))
    Parallel.perform(threads) { thread in
      let worker = workers[thread]
      worker.begin()
      guard isWriting || trainsLanguage else { return }
      gather(step.batch, thread, below: chosen)
      let asks = step.probes || compares
      speak(step, thread, trains: trainsLanguage, probes: asks)
      guard isWriting else { return }
      worker.write { self.stream(2, step.batch, $0) }
      let plain = step.dropout.flatMap { _ in
        plainImages[thread].encode(
          worker.sources, of: step.batch.shards[thread].images, weights: step.weights)
      }
      worker.score(step.weights, images: plain ?? { self.vector(step, $0) })
      worker.choose { self.item(2, $0, $1) }
      worker.encode(
        step.weights, images: { self.vector(step, $0) },
        regions: step.imagePasses[thread].regionStates, words: words, dropout: step.dropout
      ) { self.item(3, $0, 0) }
      if frozen != nil, trainsLanguage { learn(step, thread, probes: asks) }
    }
    collect(compares: compares)
  }

  /// The captions of this thread's images among the first `chosen` of the batch, which is in random
  /// order.
  private func gather(_ batch: Batch, _ thread: Int, below chosen: Int) {
    let shard = batch.shards[thread]
    for image in 0..<shard.images.count {
      for pair in shard.pairs[shard.pairOffsets[image]..<shard.pairOffsets[image + 1]]
      where pair < chosen {
        let caption = batch.captions[pair]
        workers[thread].sources.append(
          FoilSource(
            pair: pair, caption: caption, image: image, tokens: data.tokens(caption),
            groups: data.groups[caption], classes: data.classes[caption],
            references: data.references[Int(batch.images[pair])]))
      }
    }
  }

  /// Masks this thread's captions and asks the language model that writes.
  private func speak(_ step: Step, _ thread: Int, trains: Bool, probes asks: Bool) {
    let worker = workers[thread]
    guard options.usesModel else { return }
    worker.mask({ self.stream(1, step.batch, $0) }, item: { self.item(1, $0, $1) })
    guard let frozen else {
      return ask(
        step.weights, step.imagePasses[thread].regionStates, thread,
        dropout: trains ? step.dropout : nil, trains: trains, probes: asks)
    }
    let weights = Weights(UnsafePointer(frozen.pointer))
    frozenImages[thread].forward(step.batch.shards[thread].images, weights: weights, dropout: nil)
    ask(
      weights, frozenImages[thread].regionStates, thread, dropout: nil, trains: false, probes: asks)
  }

  /// The language model's loss on the words that a generator that stays as it was has filled in; the
  /// counts are those of the model in training from here on.
  private func learn(_ step: Step, _ thread: Int, probes asks: Bool) {
    workers[thread].totals.removeLanguage()
    ask(
      step.weights, step.imagePasses[thread].regionStates, thread, dropout: step.dropout,
      trains: true, probes: asks)
  }

  /// Runs a language model on a thread's masked captions.
  private func ask(
    _ weights: Weights, _ regions: Grounding.Regions, _ thread: Int, dropout: DropoutKeys?,
    trains: Bool, probes asks: Bool
  ) {
    let worker = workers[thread]
    worker.speak(weights, regions: regions, dropout: dropout)
    worker.training.trainsLanguage = trains && !worker.slots.isEmpty
    if asks {
      probes[thread].run(worker, weights: weights, regions: regions, dropout: dropout)
    }
  }

  private func collect(compares: Bool) {
    totals.removeAll()
    for worker in workers { totals.add(worker.totals) }
    schedule.add(totals, compares: compares)
    soft?.add(
      captions: workers.flatMap(\.goldScores),
      sentences: workers.flatMap { worker in
        worker.candidates.lazy.filter { $0.verdict == .accepted }.map(\.score)
      })
    let trainsLanguage = workers.contains { $0.training.trainsLanguage }
    let trainsWords = workers.contains { $0.training.trainsWords }
    losses = Losses()
    scales = FoilScales()
    if trainsLanguage, totals.masked > 0 {
      losses.language = totals.languageLoss / Double(totals.masked)
      scales.language = Float(schedule.languageWeight(at: time) / Double(totals.masked))
    }
    if trainsWords {
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

  /// The random numbers of a caption, by purpose: 1 masks, 2 fills.
  ///
  /// A static generator draws the same each time that it sees the caption.
  private func stream(_ purpose: UInt64, _ batch: Batch, _ source: FoilSource) -> RandomStream {
    let isStatic = options.generator == .static && frozen != nil
    let index =
      isStatic
      ? UInt64(source.caption) : UInt64(batch.step + 1) << 32 | UInt64(source.pair)
    return RandomStream(
      seed: RandomStream.mix(seed ^ purpose), purpose: "foils", index: index)
  }

  /// Numbers that no caption of the batch has, to key dropout.
  private func item(_ purpose: Int, _ source: FoilSource, _ order: Int) -> Int {
    let each = max(options.variants, options.kept)
    return purpose << 20 | (source.pair * each + order) & 0xf_ffff
  }

  func vector(_ step: Step, _ source: FoilSource) -> UnsafePointer<Float> {
    UnsafePointer(step.images.pointer + source.pair * model.dimension)
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
