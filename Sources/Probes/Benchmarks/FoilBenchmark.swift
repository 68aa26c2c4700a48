import Compute
import Foundation
import Ground
import Language
import Models
import Recipe
import Records
import Training

/// Times training steps with generated negatives, on their own data and without changing the weights.
///
/// Generation depends on the words of real captions and on what the model makes of them: untrained
/// weights find all words alike, so that nearly every sentence is rejected as likely and the losses
/// have little to do. So it can begin from a run.
public final class FoilBenchmark {
  /// What is measured.
  public enum Variant: String, CaseIterable, Sendable, Encodable {
    case without
    case rules
    case tags = "TAGS"
    case tagsDC = "TAGS-DC"
    /// The worst case of the filter `likely`, which otherwise spares sentences the later parts.
    case nothingLikely = "TAGS-DC, nothing likely"
  }

  /// Weights to begin from: those of a run's last checkpoint.
  public struct Start {
    public let run: RunDirectory
    /// Steps that the run had done.
    public let step: Int
    let layout: ParameterLayout
    let values: FloatBuffer

    /// - Throws: `Failure` if the run's model writes no sentences, or has no checkpoint.
    public init(_ run: RunDirectory) throws {
      let configuration = try run.configuration()
      guard configuration.foils.isActive, configuration.foils.usesModel else {
        throw Failure(
          "no language model was trained in this run: foils.generator is "
            + "\"\(configuration.foils.generator.rawValue)\"", at: run.path,
          remedy:
            "give a run with foils.generator = \"shared\", or \(run.configurationFile), which "
            + "begins untrained", kind: .usage)
      }
      self.run = run
      layout = try run.context(configuration).model.layout
      values = FloatBuffer(count: layout.count)
      step = try Checkpoint.read(run.checkpoint("last"), layout: layout, values: values).step
    }
  }

  /// Sums over the timed steps.
  public struct Counts: Sendable {
    /// Captions that sentences were written for, sentences, those that the filters let through, and
    /// those that were trained on.
    public var captions = 0
    public var written = 0
    public var accepted = 0
    public var kept = 0
  }

  public private(set) var counts = Counts()
  /// What the variant is called with the filters that it has: `TAGS-DC (related, too_good)`.
  public let title: String
  private let loader: BatchLoader
  private let step: TrainingStep
  private let configuration: RunConfiguration
  private var next = 0

  /// - Parameters:
  ///   - configuration: Generation begins with the first step, whatever it says.
  ///   - start: Nil for untrained weights.
  /// - Throws: `Failure` if the data cannot be read, or the model is not that of `start`.
  public init(
    _ configuration: RunConfiguration, _ variant: Variant, from start: Start? = nil
  ) throws {
    var configuration = configuration
    variant.apply(to: &configuration.foils)
    title = configuration.foils.title ?? variant.rawValue
    configuration.foils.warmupEpochs = 0
    configuration.foils.rampEpochs = 0
    configuration.foils.wordsEpoch = 0
    try configuration.validate()
    let context = try start?.run.context(configuration) ?? RunContext(configuration)
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
    try start?.copy(to: step)
  }

  /// Seconds of each of so many further steps.
  ///
  /// - Parameter counts: Whether they are among ``counts``.
  /// - Throws: A ``Failure`` if the numbers stop being finite.
  public func run(steps: Int, counts isCounted: Bool = true) throws -> [Double] {
    let objective = try configuration.objective.make()
    return try (0..<steps).map { _ in
      let batch = try loader.take(next)
      next += 1
      let start = DispatchTime.now().uptimeNanoseconds
      // With a rate of 0 the update is computed and moves nothing.
      _ = try step.run(
        batch, objective: objective, epoch: 1_000_000, imageRate: 0, textRate: 0)
      let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
      if isCounted, let totals = step.foils?.totals { counts.add(totals) }
      return seconds
    }
  }
}

extension FoilBenchmark.Variant {
  fileprivate func apply(to foils: inout RunConfiguration.Foils) {
    switch self {
    case .without: foils.generator = .off
    case .rules, .tags:
      foils.generator = self == .rules ? .rules : .shared
      foils.discriminationWeight = 0
      foils.correctionWeight = 0
    case .tagsDC, .nothingLikely:
      foils.generator = .shared
      if !foils.trainsWords {
        foils.discriminationWeight = RunConfiguration.Foils().discriminationWeight
        foils.correctionWeight = RunConfiguration.Foils().correctionWeight
      }
      if self == .nothingLikely {
        foils.filters.removeAll { $0 == RunConfiguration.Foils.Filter.likely.rawValue }
      }
    }
  }
}

extension FoilBenchmark.Start {
  /// Copies the weights of a variant's model, which may lack some of the run's.
  fileprivate func copy(to step: TrainingStep) throws {
    for parameter in step.model.layout.parameters {
      guard let source = layout.parameters.first(where: { $0.name == parameter.name }),
        source.shape == parameter.shape
      else {
        throw Failure(
          "the run has no \(parameter.name) of \(parameter.shape) numbers", at: run.path,
          remedy: "leave the settings of the model as they are in the run", kind: .usage)
      }
      (step.values.pointer + parameter.offset).update(
        from: values.pointer + source.offset, count: parameter.count)
    }
  }
}

extension FoilBenchmark.Counts {
  fileprivate mutating func add(_ totals: FoilTotals) {
    captions += totals.sources
    written += totals.candidates
    accepted += totals.verdicts[Int(FoilVerdict.accepted.rawValue)]
    kept += totals.kept
  }
}
