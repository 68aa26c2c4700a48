import Compute
import Corpus
import Ground
import Language
import Models
import Objectives
import Recipe
import Records

/// Writes negatives with a trained run: what its model would say against a caption now.
///
/// Use from one thread at a time.
public final class FoilWriter {
  public let context: RunContext
  public let split: Split
  /// Of a scenes data set.
  public let truth: SceneTruth?
  private let values: FloatBuffer
  private let generator: FloatBuffer?
  private let data: FoilData
  private let options: RunConfiguration.Foils
  private let worker: FoilWorker
  private let images: ImageEncoder.Pass
  private let batch = ImageBatch()

  /// - Parameters:
  ///   - values: The parameters of a checkpoint.
  ///   - generator: The weights that fill, of a generator that stays as it was
  ///     (``RunDirectory/generator(_:)``); nil for `values`.
  ///   - split: The split that images come from.
  ///   - variants: Masked variants of a caption, fills of each and sentences kept; nil for the run's
  ///     own numbers.
  ///   - filters: Nil for the run's own.
  /// - Throws: `Failure` if the run has no language model, or its data cannot be read.
  public convenience init(
    _ context: RunContext, values: FloatBuffer, generator: FloatBuffer? = nil,
    split name: String, variants: Int? = nil, fills: Int? = nil, kept: Int? = nil,
    filters: [String]? = nil
  ) throws {
    var options = context.configuration.foils
    guard options.isActive else {
      throw Failure(
        "the run has no generated negatives: foils.generator is \"off\"",
        remedy: "train with foils.generator = \"shared\"", kind: .usage)
    }
    options.variants = variants ?? options.variants
    options.fills = fills ?? options.fills
    options.kept = kept ?? options.kept
    options.filters = filters ?? options.filters
    let split = try context.split(name)
    self.init(
      context, values: values, generator: generator, split: split,
      truth: try SceneTruth(context.dataset, split: split),
      data: FoilData(
        vocabulary: context.text.vocabulary, captions: context.text.encode(split.captions)),
      options)
  }

  /// - Parameters:
  ///   - values: Looked at anew with each caption, so that a model in training can be asked.
  ///   - data: Of the split's captions.
  package init(
    _ context: RunContext, values: FloatBuffer, generator: FloatBuffer? = nil, split: Split,
    truth: SceneTruth?, data: FoilData, _ options: RunConfiguration.Foils
  ) {
    self.context = context
    self.values = values
    self.generator = generator
    self.split = split
    self.truth = truth
    self.data = data
    self.options = options
    worker = FoilWorker(model: context.model, data: data, options: options)
    images = ImageEncoder.Pass(context.model.image)
    batch.reserve(split, kind: context.configuration.model.image.kind, images: 1)
  }

  /// Opens a run.
  ///
  /// - Parameter checkpoint: `best`, `last` or a path.
  public convenience init(
    _ run: RunDirectory, split: String, checkpoint: String = "best", variants: Int? = nil,
    fills: Int? = nil, kept: Int? = nil
  ) throws {
    let context = try run.context(try run.configuration(), split: split)
    try self.init(
      context, values: try context.weights(try run.checkpoint(checkpoint)),
      generator: try run.generator(context), split: split, variants: variants, fills: fills,
      kept: kept)
  }

  /// Sentences against one of the split's captions, the kept ones first, then by falling score.
  ///
  /// - Parameters:
  ///   - seed: Of the masks and fills. A static generator has one draw of each caption, that of the
  ///     training; the seed is nothing to it.
  ///   - generator: Weights of the language model that fills; nil for those that the writer was
  ///     made with.
  /// - Throws: `Failure` if the image's features cannot be read.
  public func write(
    caption: Int, seed: UInt64 = 0, generator: FloatBuffer? = nil
  ) throws -> [FoilSentence] {
    let isStatic = options.generator == .static
    return try write(
      split.captions[caption], data.tokens(caption), caption: caption,
      image: Int(split.imageOfCaption[caption]),
      seed: isStatic ? context.configuration.run.streamSeed : seed, generator: generator)
  }

  /// Sentences against a caption that a person gives for an image of the split.
  public func write(_ caption: String, image: Int, seed: UInt64 = 0) throws -> [FoilSentence] {
    let encoded = context.text.encode([caption])
    return try write(caption, encoded.ids[...], caption: -1, image: image, seed: seed)
  }

  private func write(
    _ text: String, _ tokens: ArraySlice<Int32>, caption: Int, image: Int, seed: UInt64,
    generator: FloatBuffer? = nil
  ) throws -> [FoilSentence] {
    let lines = split.captionOffsets[image]..<split.captionOffsets[image + 1]
    let references = lines.map(data.tokens) + [tokens]
    worker.begin()
    worker.pool.add(
      FoilSource(
        pair: 0, caption: caption, image: 0, tokens: tokens,
        groups: data.vocabulary.groups(tokens), classes: data.vocabulary.wordClasses(tokens),
        references: FoilReferences(captions: references, vocabulary: data.vocabulary)))
    try read(image)
    let weights = Weights(UnsafePointer(values.pointer))
    let generator = generator ?? self.generator
    func stream(_ purpose: UInt64) -> RandomStream {
      RandomStream(
        seed: RandomStream.mix(seed ^ purpose), purpose: "foils",
        index: UInt64(caption < 0 ? image : caption))
    }
    if options.usesModel {
      worker.mask(stream: { _ in stream(1) }, item: { _, order in order })
      let speaker = generator.map { Weights(UnsafePointer($0.pointer)) } ?? weights
      images.forward(batch, weights: speaker, dropout: nil)
      worker.speak(speaker, regions: images.regionStates, dropout: nil, trains: false)
    }
    if generator != nil || !options.usesModel {
      images.forward(batch, weights: weights, dropout: nil)
    }
    let vector = UnsafePointer(images.embeddings.pointer)
    worker.write { _ in stream(2) }
    worker.score(weights) { _ in vector }
    worker.choose { _, order in order }
    worker.encode(
      weights, images: { _ in vector }, regions: images.regionStates,
      words: options.trainsWords, dropout: nil
    ) { _ in 0 }
    return worker.sentences(of: 0, image: image, vocabulary: context.text.vocabulary).map {
      var sentence = $0
      sentence.isTrue = truth?.isTrue(
        text, replacing: sentence.gold, with: sentence.words, image: image)
      return sentence
    }
  }

  /// Makes the features of an image the batch.
  private func read(_ image: Int) throws {
    batch.offsets = [0]
    batch.items = []
    try batch.append(
      split, image: image, kind: context.configuration.model.image.kind, item: 0)
  }
}
