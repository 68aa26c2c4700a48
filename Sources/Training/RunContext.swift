import Compute
import Corpus
import Foundation
import Ground
import Language
import Recipe

/// What a configuration stands for once its data is open: splits, vocabulary and model.
public struct RunContext: Sendable {
  public let configuration: RunConfiguration
  public let dataset: Dataset
  public let text: TextPipeline
  public let model: RetrievalModel
  public let threads: Int
  /// What a person should know before the training, with what helps.
  public let notes: [Failure]

  /// Opens the data of a configuration.
  ///
  /// - Parameters:
  ///   - vocabulary: The run's own; nil makes it from the training captions.
  ///   - split: The split whose features size the model; nil for the training split.
  ///   - notes: What is known of the configuration already.
  /// - Throws: A ``Failure`` where the data cannot be read or does not fit the configuration.
  public init(
    _ configuration: RunConfiguration, vocabulary: Vocabulary? = nil, sizedBy split: String? = nil,
    notes: [Failure] = []
  ) throws {
    var resolved = configuration
    resolved.model.text = configuration.model.text.withUsualSizes()
    if resolved.run.threads == 0 {
      resolved.run.threads = ProcessInfo.processInfo.activeProcessorCount
    }
    if resolved.foils.generator != .off { resolved.foils.grounding = resolved.grounding }
    self.configuration = resolved
    threads = resolved.run.threads
    try AddressSpace.require(threads: threads)
    guard !resolved.data.path.isEmpty else {
      throw Failure(
        "data.path is not set", remedy: "name the data set's folder: --set data.path=\"DIR\"",
        kind: .usage)
    }
    dataset = try Dataset(path: resolved.data.path, format: resolved.data.format)
    let train = try dataset.split(split ?? resolved.data.train)
    text = TextPipeline(
      resolved,
      vocabulary: try vocabulary
        ?? TextPipeline.makeVocabulary(resolved, captions: train.captions))
    self.notes =
      notes + (vocabulary == nil ? train.warnings + [text.caseNote].compactMap { $0 } : [])
    model = try RetrievalModel(
      resolved.model, words: text.vocabulary.count, wordWeights: text.wordWeights,
      regionDimension: train.features.isRegional ? train.features.dimension : 0,
      globalDimension: train.globalFeatures?.dimension ?? 0,
      scalars: try resolved.objective.make().scalars, grounding: resolved.foils.heads)
  }

  /// A split whose features fit the model.
  ///
  /// - Throws: A ``Failure`` if it is missing or its features have other columns than training's.
  public func split(_ name: String) throws -> Split {
    let split = try dataset.split(name)
    let found = (
      split.features.isRegional ? split.features.dimension : 0, split.globalFeatures?.dimension ?? 0
    )
    let image = model.image
    guard image.regionDimension == 0 || image.regionDimension == found.0,
      image.globalDimension == 0 || image.globalDimension == found.1
    else {
      throw Failure(
        "the \(name) split has features of \(found.0) (regions) and \(found.1) (global) columns, "
          + "the model takes \(image.regionDimension) and \(image.globalDimension)",
        at: split.features.path, remedy: "use features of the same extractor for all splits")
    }
    return split
  }
}

extension RunContext {
  /// An evaluator that uses the trainer's activations instead of memory of its own.
  func evaluator(_ name: String, sharing step: TrainingStep) throws -> Evaluator {
    let split = try split(name)
    return Evaluator(
      model: model, split: split, captions: text.encode(split.captions),
      kind: configuration.model.image.kind, imagePasses: step.imagePasses,
      textPasses: step.textPasses)
  }

  /// An evaluator of its own, for a model that is not being trained.
  public func evaluator(_ name: String) throws -> Evaluator {
    let split = try split(name)
    return Evaluator(
      model: model, split: split, captions: text.encode(split.captions),
      kind: configuration.model.image.kind,
      imagePasses: (0..<threads).map { _ in .init(model.image) },
      textPasses: (0..<threads).map { _ in .init(model.text) })
  }

  /// The weights of a checkpoint of this model.
  ///
  /// - Throws: A ``Failure`` if the file is damaged or of another model.
  public func weights(_ path: String) throws -> FloatBuffer {
    let values = FloatBuffer(count: model.layout.count)
    _ = try Checkpoint.read(path, layout: model.layout, values: values)
    return values
  }
}
