import Compute
import Corpus
import Foils
import Models
import Objectives

/// Writes negatives with a trained run: what its model would say against a caption now.
///
/// Use from one thread at a time.
public final class FoilWriter {
  public let context: RunContext
  public let split: Split
  /// Of a scenes data set.
  public let truth: SceneTruth?
  private let values: FloatBuffer
  private let captions: EncodedCaptions
  private let worker: FoilWorker
  private let images: ImageEncoder.Pass
  private let batch = ImageBatch()

  /// - Parameters:
  ///   - values: The parameters of a checkpoint.
  ///   - split: The split that images come from.
  ///   - variants: Masked variants of a caption, fills of each and sentences kept; nil for the run's
  ///     own numbers.
  ///   - filters: Nil for the run's own.
  /// - Throws: `Failure` if the run has no language model, or its data cannot be read.
  public init(
    _ context: RunContext, values: FloatBuffer, split name: String, variants: Int? = nil,
    fills: Int? = nil, kept: Int? = nil, filters: [String]? = nil
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
    self.context = context
    self.values = values
    split = try context.split(name)
    truth = try SceneTruth(context.dataset, split: split)
    captions = context.text.encode(split.captions)
    worker = FoilWorker(
      model: context.model,
      data: FoilData(vocabulary: context.text.vocabulary, captions: captions), options: options)
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
      context, values: try context.weights(try run.checkpoint(checkpoint)), split: split,
      variants: variants, fills: fills, kept: kept)
  }

  /// Sentences against one of the split's captions, the kept ones first, then by falling score.
  ///
  /// - Parameter seed: Of the masks and fills.
  /// - Throws: `Failure` if the image's features cannot be read.
  public func write(caption: Int, seed: UInt64 = 0) throws -> [FoilSentence] {
    let tokens = captions.ids[captions.offsets[caption]..<captions.offsets[caption + 1]]
    return try write(
      split.captions[caption], tokens, caption: caption, image: Int(split.imageOfCaption[caption]),
      seed: seed)
  }

  /// Sentences against a caption that a person gives for an image of the split.
  public func write(_ caption: String, image: Int, seed: UInt64 = 0) throws -> [FoilSentence] {
    let encoded = context.text.encode([caption])
    return try write(caption, encoded.ids[...], caption: -1, image: image, seed: seed)
  }

  private func write(
    _ text: String, _ tokens: ArraySlice<Int32>, caption: Int, image: Int, seed: UInt64
  ) throws -> [FoilSentence] {
    let lines = split.captionOffsets[image]..<split.captionOffsets[image + 1]
    let references =
      lines.map { captions.ids[captions.offsets[$0]..<captions.offsets[$0 + 1]] } + [tokens]
    worker.begin()
    worker.sources.append(
      FoilSource(
        pair: 0, caption: caption, image: 0, tokens: tokens,
        groups: worker.data.vocabulary.groups(tokens),
        classes: worker.data.vocabulary.wordClasses(tokens),
        references: FoilReferences(captions: references, vocabulary: worker.data.vocabulary)))
    try encode(image)
    let weights = Weights(UnsafePointer(values.pointer))
    func stream(_ purpose: UInt64) -> RandomStream {
      RandomStream(
        seed: RandomStream.mix(seed ^ purpose), purpose: "foils",
        index: UInt64(caption < 0 ? image : caption))
    }
    let vector = UnsafePointer(images.embeddings.pointer)
    if worker.options.usesModel {
      worker.mask({ _ in stream(1) }, item: { _, order in order })
      worker.speak(weights, regions: images.regionStates, dropout: nil)
    }
    worker.write { _ in stream(2) }
    worker.score(weights) { _ in vector }
    worker.choose { _, order in order }
    worker.encode(
      weights, images: { _ in vector }, regions: images.regionStates,
      words: worker.options.trainsWords, dropout: nil
    ) { _ in 0 }
    return worker.sentences(of: 0, image: image, vocabulary: context.text.vocabulary).map {
      var sentence = $0
      sentence.isTrue = truth?.isTrue(
        text, replacing: sentence.gold, with: sentence.words, image: image)
      return sentence
    }
  }

  private func encode(_ image: Int) throws {
    batch.offsets = [0]
    batch.items = []
    try batch.append(
      split, image: image, kind: context.configuration.model.image.kind, item: 0)
    images.forward(batch, weights: Weights(UnsafePointer(values.pointer)), dropout: nil)
  }
}
