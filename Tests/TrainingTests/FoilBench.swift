import Corpus
import Foundation
import Ground
import Language
import Models
import Objectives
import Testing

@testable import Recipe
@testable import Records
@testable import Training

/// What writes a data set into a folder.
struct TrainingData: Sendable {
  var write: @Sendable (URL) throws -> Void

  /// Forty images to train on.
  static let scenes = TrainingData { folder in
    try Scenes.write(
      to: folder, options: SceneOptions(train: 40, dev: 5, test: 5, seed: 3, pictures: 0))
  }
}

/// A small training on made-up scenes, held at one batch.
final class FoilBench {
  let folder: URL
  let context: RunContext
  let split: Corpus.Split
  let captions: EncodedCaptions
  let loader: BatchLoader
  let step: TrainingStep
  let objective: ObjectiveSum
  let batch: Batch

  /// - Parameters:
  ///   - index: The step whose batch is held.
  ///   - captions: Takes the place of the training captions; the file's lines.
  ///   - data: Writes other data than scenes.
  init(
    batch index: Int = 0, captions lines: [String]? = nil, data: TrainingData = .scenes,
    _ change: (inout RunConfiguration) -> Void = { _ in }
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "foil-foils-\(UUID().uuidString)")
    try data.write(folder)
    if let lines {
      let text = lines.map { $0 + "\n" }.joined()
      try Data(text.utf8).write(to: folder.appendingPathComponent("train_caps.txt"))
    }
    var configuration = RunConfiguration()
    configuration.data.path = folder.path
    configuration.data.minimumCount = 1
    configuration.run.threads = 2
    configuration.model.embeddingSize = 24
    configuration.model.text.wordDimension = 12
    configuration.training.batchSize = 16
    configuration.objective.terms = ["infonce"]
    configuration.foils.generator = .shared
    configuration.foils.share = 1
    configuration.foils.warmupEpochs = 0
    configuration.foils.rampEpochs = 0
    configuration.foils.wordsEpoch = 0
    // A language model that has learnt nothing finds all words alike.
    configuration.foils.likelihoodRatio = 1
    configuration.optimizer.gradientClip = 0
    change(&configuration)
    try configuration.validate()
    context = try RunContext(configuration)
    split = try context.split("train")
    captions = context.text.encode(split.captions)
    loader = BatchLoader(
      split: split, captions: captions, vocabulary: context.text.vocabulary,
      configuration: configuration, threads: context.threads)
    objective = try configuration.objective.make()
    let foils = context.generatedNegatives(
      split: split, captions: captions, stepsPerEpoch: loader.stepsPerEpoch)
    step = TrainingStep(
      model: context.model, optimizer: Trainer.optimizerOptions(configuration.optimizer),
      threads: context.threads, seed: 7, foils: foils)
    foils?.begin(epoch: 0, values: step.values)
    batch = try loader.take(index)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The loss of the batch, without an update.
  func loss(rate: Double = 0) throws -> Double {
    try step.run(batch, objective: objective, imageRate: rate, textRate: rate).loss
  }

  var foils: GeneratedNegatives {
    get throws { try #require(step.foils) }
  }

  /// The gradient at the present parameters: Adam's first moment of a first step is (1 − β₁) of it.
  func gradient() throws -> [Float] {
    let count = context.model.layout.count
    step.optimizer.first.pointer.update(repeating: 0, count: count)
    _ = try loss()
    return (0..<count).map { step.optimizer.first.pointer[$0] / 0.1 }
  }

  /// Unit vectors of sentences, by an encoder of its own.
  func encode(_ sentences: [[Int32]]) -> [[Float]] {
    let pass = TextEncoder.Pass(context.model.text)
    let tokens = TokenBatch()
    for (item, sentence) in sentences.enumerated() { tokens.append(sentence[...], item: item) }
    pass.forward(tokens, weights: Weights(UnsafePointer(step.values.pointer)), dropout: nil)
    let d = context.model.dimension
    return sentences.indices.map { row in
      (0..<d).map { pass.embeddings.pointer[row * d + $0] }
    }
  }

  /// The vector of an image, from the features alone.
  func image(_ number: Int) throws -> [Float] {
    let pass = ImageEncoder.Pass(context.model.image)
    let images = ImageBatch()
    images.reserve(split, kind: .regions, images: 1)
    try images.append(split, image: number, kind: .regions, item: 0)
    pass.forward(images, weights: Weights(UnsafePointer(step.values.pointer)), dropout: nil)
    return (0..<context.model.dimension).map { pass.embeddings.pointer[$0] }
  }
}

/// The inner product in double precision.
func dot(_ x: [Float], _ y: [Float]) -> Double {
  zip(x, y).reduce(0) { $0 + Double($1.0) * Double($1.1) }
}

extension RunConfiguration.Foils {
  /// Leaves the ranking loss of the sentences alone.
  mutating func rankOnly() {
    warmupLanguageWeight = 0
    languageWeight = 0
    discriminationWeight = 0
    correctionWeight = 0
  }
}
