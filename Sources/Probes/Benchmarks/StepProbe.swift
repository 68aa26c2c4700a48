import Corpus
import Dispatch
import Ground
import Recipe
import Records
import Training

/// Times a few training steps of a configuration on its own data, without a run directory.
public enum StepProbe {
  public struct Result: Equatable, Sendable {
    /// The median of the timed steps.
    public var secondsPerStep: Double
    public var stepsPerEpoch: Int
    /// Pairs of a batch.
    public var batch: Int
    public var threads: Int
    /// Numbers that are trained.
    public var parameters: Int
  }

  /// Objectives are past their warm-up; a memory of keys is as empty as in a new run.
  ///
  /// - Parameters:
  ///   - warmup: Steps that are not counted.
  ///   - steps: Steps that are, at least one.
  /// - Throws: A ``Failure`` where data or settings do not allow a step.
  public static func run(
    _ configuration: RunConfiguration, warmup: Int = 2, steps: Int = 5
  ) throws -> Result {
    let context = try RunContext(configuration)
    let configuration = context.configuration
    let train = try context.split(configuration.data.train)
    let objective = try configuration.objective.make()
    let labels =
      objective.needs.contains(.labels)
      ? try RelevanceLabels(configuration.objective.relevance, split: train) : nil
    let loader = BatchLoader(
      split: train, captions: context.text.encode(train.captions),
      vocabulary: context.text.vocabulary, configuration: configuration,
      threads: context.threads, labels: labels)
    guard loader.stepsPerEpoch > 0, train.imageCount > 1 else {
      throw Failure(
        "the training split is too small for a batch", at: context.dataset.directory,
        remedy: "a batch needs two images with captions")
    }
    let step = TrainingStep(
      model: context.model, optimizer: Trainer.optimizerOptions(configuration.optimizer),
      threads: context.threads, seed: configuration.run.streamSeed,
      memory: objective.memoryOptions)
    var seconds: [Double] = []
    for index in 0..<(warmup + max(1, steps)) {
      let start = DispatchTime.now().uptimeNanoseconds
      let batch = try loader.take(index % loader.stepsPerEpoch)
      // So small a rate that the numbers stay as a training's begin has them.
      _ = try step.run(
        batch, objective: objective, epoch: 1_000_000, imageRate: 1e-6, textRate: 1e-6)
      let end = DispatchTime.now().uptimeNanoseconds
      if index >= warmup { seconds.append(Double(end - start) * 1e-9) }
    }
    loader.finish()
    return Result(
      secondsPerStep: seconds.sorted()[seconds.count / 2], stepsPerEpoch: loader.stepsPerEpoch,
      batch: configuration.training.batchSize, threads: context.threads,
      parameters: context.model.layout.count)
  }
}
