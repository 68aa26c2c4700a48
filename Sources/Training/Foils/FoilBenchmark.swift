import Compute
import Corpus
import Foundation

/// Times training steps of a run file with generated negatives, on its own data.
///
/// Generation depends on the words of real captions, so random ones would measure nothing.
public final class FoilBenchmark {
  private let loader: BatchLoader
  private let step: TrainingStep
  private let configuration: RunConfiguration
  private var next = 0

  /// - Parameter configuration: Generation begins with the first step, whatever it says.
  /// - Throws: `Failure` if the data cannot be read.
  public init(_ configuration: RunConfiguration) throws {
    var configuration = configuration
    configuration.foils.warmupEpochs = 0
    configuration.foils.rampEpochs = 0
    configuration.foils.wordsEpoch = 0
    try configuration.validate()
    let context = try RunContext(configuration)
    self.configuration = context.configuration
    let split = try context.split(configuration.data.train)
    let captions = context.text.encode(split.captions)
    loader = BatchLoader(
      split: split, captions: captions, vocabulary: context.text.vocabulary,
      configuration: context.configuration, threads: context.threads)
    let objective = try configuration.objective.make()
    let foils = context.generatedNegatives(
      split: split, captions: captions, stepsPerEpoch: loader.stepsPerEpoch)
    step = TrainingStep(
      model: context.model, optimizer: Trainer.optimizerOptions(configuration.optimizer),
      threads: context.threads, seed: 0, memory: objective.memoryOptions, foils: foils)
    foils?.begin(epoch: 0, values: step.values)
  }

  /// Seconds of each of so many further steps.
  ///
  /// - Throws: A ``Failure`` if the numbers stop being finite.
  public func run(steps: Int) throws -> [Double] {
    let objective = try configuration.objective.make()
    return try (0..<steps).map { _ in
      let batch = try loader.take(next)
      next += 1
      let start = DispatchTime.now().uptimeNanoseconds
      _ = try step.run(
        batch, objective: objective, epoch: 1_000_000, imageRate: 1e-4, textRate: 1e-4)
      return Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
    }
  }
}
