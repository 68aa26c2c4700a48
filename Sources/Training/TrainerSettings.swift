import Corpus
import Ground
import Models
import Objectives
import Recipe

/// From the words of a configuration to the values that the modules take.
extension Trainer {
  package static func optimizerOptions(_ configuration: RunConfiguration.Optimizer) -> Adam.Options
  {
    var options = Adam.Options()
    options.learningRate = configuration.learningRate
    options.beta1 = configuration.beta1
    options.beta2 = configuration.beta2
    options.epsilon = configuration.epsilon
    options.weightDecay = configuration.weightDecay
    options.decoupled = configuration.kind == .adamw
    options.gradientClip = configuration.gradientClip
    return options
  }

  static func schedule(
    _ configuration: RunConfiguration, stepsPerEpoch: Int
  ) -> LearningRateSchedule {
    let optimizer = configuration.optimizer
    let epochs = configuration.training.epochs
    let total = stepsPerEpoch * epochs
    let decay: LearningRateSchedule.Decay
    switch optimizer.schedule {
    case .constant: decay = .constant
    case .cosine: decay = .cosine
    case .linear: decay = .linear
    case .step:
      let steps =
        optimizer.decayEveryEpochs > 0
        ? stride(from: optimizer.decayEveryEpochs, to: epochs, by: optimizer.decayEveryEpochs)
          .map { $0 * stepsPerEpoch }
        : optimizer.decayAt.map { Int(($0 * Double(total)).rounded(.up)) }
      decay = .step(at: steps, factor: optimizer.decayFactor)
    }
    return LearningRateSchedule(
      decay: decay, warmupSteps: optimizer.warmupSteps, totalSteps: total)
  }

}

extension RunConfiguration.Objective {
  /// What the objectives share.
  public var options: ObjectiveOptions {
    var options = ObjectiveOptions()
    options.margin = margin
    options.reduction =
      switch reduction {
      case .sum: .sum
      case .batch: .batch
      case .mean: .mean
      }
    options.sameImageNegatives = sameImageNegatives
    return options
  }

  /// What the continuous labels are made from.
  public var relevance: RelevanceSource {
    switch labels {
    case .tfidf: .tfidf
    case .embeddings: .embeddings(path: labelsPath)
    case .wordVectors: .wordVectors(path: labelsPath)
    }
  }

  /// The weighted sum of the terms.
  ///
  /// - Throws: A `Failure` of kind usage where settings do not go together.
  public func make() throws -> ObjectiveSum {
    let terms = try terms.map { name in
      guard let descriptor = ObjectiveRegistry.named(name) else {
        throw Failure(
          "there is no objective \"\(name)\"",
          remedy: "use \(ObjectiveRegistry.all.map(\.name).joined(separator: ", "))",
          kind: .usage)
      }
      var given: [String: SettingValue] = [:]
      for parameter in descriptor.parameters {
        given[parameter.name] = self["\(name).\(parameter.name)"]
      }
      var weight = 1.0
      if case .real(let number)? = self["\(name).weight"] { weight = number }
      return (descriptor, try descriptor.make(options, given), weight: weight)
    }
    guard !terms.isEmpty else {
      throw Failure(
        "objective.terms is empty", remedy: "name at least one objective", kind: .usage)
    }
    return ObjectiveSum(terms)
  }

  /// A name for runs and tables: `Triplet MH`, `Triplet-SN + 0.5·Kendall`.
  public var title: String {
    terms.map { name in
      let title = ObjectiveRegistry.named(name)?.title ?? name
      guard case .real(let weight)? = self["\(name).weight"] else { return title }
      return "\(weight)·\(title)"
    }.joined(separator: " + ")
  }
}
