import Compute
import Ground
import Language
import Models
import Recipe

/// One thread's part in a training with generated negatives: the captions whose images it encodes,
/// since the heads look at the regions.
final class FoilThread {
  /// What a step is to do, the same for all threads.
  struct Plan {
    var isWriting: Bool
    var trainsLanguage: Bool
    /// Whether discrimination and correction are trained.
    var trainsWords: Bool
    /// Whether the language model is also asked with other images.
    var probes: Bool
    /// Sentences are written for so many of the batch's pairs, which are in random order.
    var pairs: Int
    /// The weights that the sentences are written with; nil for those in training.
    var generator: Weights?
    /// Whether a caption gets the same sentences each time.
    var isStatic: Bool

    /// Whether there is anything to do.
    var isActive: Bool { isWriting || trainsLanguage }
  }

  let worker: FoilWorker
  private let index: Int
  private let data: FoilData
  private let usesModel: Bool
  private let dimension: Int
  private let keys: FoilKeys
  private let plainImages: PlainImages
  /// For a generator that stays as it was.
  private let generatorImages: ImageEncoder.Pass?
  private let probe: LanguageProbe?
  private let regionGradient = FloatBuffer()

  /// - Parameter index: The thread's number, that of its shard.
  init(
    _ index: Int, model: RetrievalModel, data: FoilData, options: RunConfiguration.Foils,
    keys: FoilKeys
  ) {
    self.index = index
    self.data = data
    self.keys = keys
    usesModel = options.usesModel
    dimension = model.dimension
    worker = FoilWorker(model: model, data: data, options: options)
    plainImages = PlainImages(model.image)
    generatorImages = options.generator.staysAsItWas ? ImageEncoder.Pass(model.image) : nil
    probe = options.usesModel ? LanguageProbe(model) : nil
  }

  /// Writes, chooses and encodes the sentences of the thread's shard.
  func generate(_ step: GeneratedNegatives.Step, _ plan: Plan) {
    worker.begin()
    guard plan.isActive else { return }
    gather(step.batch, pairs: plan.pairs)
    speak(step, plan)
    guard plan.isWriting else { return }
    worker.write {
      keys.stream(.fills, step: step.batch.step, $0, isStatic: plan.isStatic)
    }
    let plain = step.dropout.flatMap { _ in
      plainImages.encode(
        worker.pool.sources, of: step.batch.shards[index].images, weights: step.weights)
    }
    worker.score(step.weights, images: plain ?? { self.vector(step, $0) })
    worker.choose { keys.item(.kept, $0, $1) }
    worker.encode(
      step.weights, images: { vector(step, $0) }, regions: step.imagePasses[index].regionStates,
      words: plan.trainsWords, dropout: step.dropout
    ) { keys.item(.caption, $0) }
    if plan.generator != nil, plan.trainsLanguage {
      // The language model's loss on the words that a generator that stays as it was has filled in;
      // the counts are those of the model in training from here on.
      worker.forgetLanguage()
      ask(step, plan, trains: true, dropout: step.dropout)
    }
  }

  /// The captions of this thread's images among the first `pairs` of the batch.
  private func gather(_ batch: Batch, pairs: Int) {
    let shard = batch.shards[index]
    for image in 0..<shard.images.count {
      for pair in shard.pairs[shard.pairOffsets[image]..<shard.pairOffsets[image + 1]]
      where pair < pairs {
        let caption = batch.captions[pair]
        worker.pool.add(
          FoilSource(
            pair: pair, caption: caption, image: image, tokens: data.tokens(caption),
            groups: data.groups[caption], classes: data.classes[caption],
            references: data.references[Int(batch.images[pair])]))
      }
    }
  }

  /// Masks this thread's captions and asks the language model that writes.
  private func speak(_ step: GeneratedNegatives.Step, _ plan: Plan) {
    guard usesModel else { return }
    worker.mask(
      stream: { keys.stream(.masks, step: step.batch.step, $0, isStatic: plan.isStatic) },
      item: { keys.item(.variant, $0, $1) })
    guard let weights = plan.generator, let generatorImages else {
      return ask(
        step, plan, trains: plan.trainsLanguage,
        dropout: plan.trainsLanguage ? step.dropout : nil)
    }
    generatorImages.forward(step.batch.shards[index].images, weights: weights, dropout: nil)
    ask(weights, generatorImages.regionStates, plan, trains: false, dropout: nil)
  }

  /// Runs the language model in training on the masked captions.
  private func ask(
    _ step: GeneratedNegatives.Step, _ plan: Plan, trains: Bool, dropout: DropoutKeys?
  ) {
    ask(
      step.weights, step.imagePasses[index].regionStates, plan, trains: trains, dropout: dropout)
  }

  private func ask(
    _ weights: Weights, _ regions: Grounding.Regions, _ plan: Plan, trains: Bool,
    dropout: DropoutKeys?
  ) {
    worker.speak(weights, regions: regions, dropout: dropout, trains: trains)
    if plan.probes, let probe {
      worker.compare(with: probe, weights: weights, regions: regions, dropout: dropout)
    }
  }

  /// The unit vector of a source's image, in training mode.
  private func vector(
    _ step: GeneratedNegatives.Step, _ source: FoilSource
  ) -> UnsafePointer<Float> {
    UnsafePointer(step.images.pointer + source.pair * dimension)
  }

  // MARK: - Backward

  /// Adds the ranking loss's gradient of the image vectors [pairs, dimension].
  func addImageGradients(to gradient: UnsafeMutablePointer<Float>) {
    worker.kept.addImageGradients(to: gradient, sources: worker.pool.sources)
  }

  /// The backward pass; returns the gradient of the shard's regions, nil if there is none.
  ///
  /// - Parameter grounded: Whether the heads look at the regions.
  func backward(
    _ step: GeneratedNegatives.Step, scales: FoilScales, grounded: Bool, gradients: Gradients
  ) -> UnsafePointer<Float>? {
    guard worker.kept.isEncoded || worker.language.isTrained else { return nil }
    let regions = step.imagePasses[index].regionStates
    let rows = regions.offsets[step.batch.shards[index].images.count]
    let target = regionGradient.reserveZeroed(rows * dimension)
    worker.backward(
      scales, images: { vector(step, $0) }, regions: regions, regionGradient: target,
      weights: step.weights, gradients: gradients, dropout: step.dropout)
    let looks = worker.words.isTrained || worker.language.isTrained
    return looks && grounded ? UnsafePointer(target) : nil
  }
}
