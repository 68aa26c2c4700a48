import Models
import Objectives

/// From the words of a configuration to the values that the modules take.
extension Trainer {
  static func optimizerOptions(_ configuration: RunConfiguration.Optimizer) -> Adam.Options {
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

  /// The objective of an epoch, counted from 0.
  static func objective(
    _ configuration: RunConfiguration.Objective, epoch: Int
  ) -> any Objective {
    let reduction: Reduction =
      switch configuration.reduction {
      case .sum: .sum
      case .batch: .batch
      case .mean: .mean
      }
    switch configuration.kind {
    case .triplet:
      return TripletLoss(
        margin: Float(configuration.margin),
        hardest: configuration.hardest && epoch >= configuration.warmupEpochs,
        reduction: reduction, sameImageNegatives: configuration.sameImageNegatives)
    }
  }
}
