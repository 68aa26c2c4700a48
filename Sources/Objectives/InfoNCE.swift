import Compute
import Foundation
import Ground

/// The symmetric softmax loss of CPC (van den Oord et al., 2018) and CLIP (Radford et al., ICML
/// 2021): −log softmax(s / τ) at the positive, with a learnable temperature.
///
/// Learnt is log(1 / τ), which the trainer sets back to log 100 where an update exceeds it, as CLIP.
public struct InfoNCE: AnchorLoss {
  /// The largest 1 / τ.
  public static let largestScale: Float = 100

  public var temperature: Float
  /// Whether the temperature is trained; otherwise it stays.
  public var learnsTemperature: Bool

  public init(temperature: Float = 0.05, learnsTemperature: Bool = true) {
    self.temperature = temperature
    self.learnsTemperature = learnsTemperature
  }

  public var normalization: AnchorNormalization { .always(.mean) }

  public var scalars: [LearnableScalar] {
    guard learnsTemperature else { return [] }
    return [
      LearnableScalar(
        "log_scale", initial: -log(temperature), largest: log(InfoNCE.largestScale))
    ]
  }

  public func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    let (scale, isLearnt) = scale(anchor.scalars)
    let positive = anchor.positiveScore
    let top = max(anchor.hardestNegative.score, positive)
    let negatives = anchor.negativeExponentials(shift: top, scale: scale, weights)
    let sum = negatives + exp((positive - top) * scale)
    Kernels.multiply(weights, by: scale / sum, count: anchor.count)
    // Not scale · (softmax − 1), which loses its digits as the positive wins.
    weights[anchor.positive] = -scale * negatives / sum
    var outcome = AnchorOutcome(Double(scale * (top - positive)) + log(Double(sum)))
    if isLearnt { outcome.scalarGradient[0] = anchor.weightedGap(weights) }
    return outcome
  }

  public func softmaxScale(
    _ scalars: UnsafePointer<Float>?
  ) -> (value: Float, isLearnt: Bool)? {
    scale(scalars)
  }

  /// 1 / τ at these values of the scalars, and whether the loss has a slope in its logarithm.
  func scale(_ scalars: UnsafePointer<Float>?) -> (value: Float, isLearnt: Bool) {
    guard learnsTemperature, let scalars else {
      return (min(1 / temperature, InfoNCE.largestScale), false)
    }
    let learnt = exp(scalars[0])
    // The bound itself, to which the scalar is set back, must have a gradient but for rounding.
    return (min(learnt, InfoNCE.largestScale), learnt <= InfoNCE.largestScale * 1.0001)
  }
}

extension Anchor {
  /// Σ over the negatives of w · (s − s⁺).
  func weightedGap(_ weights: UnsafePointer<Float>) -> Double {
    var sum = 0.0
    for index in 0..<count where index != positive && weights[index] != 0 {
      sum += Double(weights[index] * (scores[index] - positiveScore))
    }
    return sum
  }
}

extension InfoNCE {
  public static let descriptor = ObjectiveDescriptor(
    name: "infonce", title: "InfoNCE",
    summary: "The symmetric softmax over the batch with a learnable temperature.",
    source: "CLIP (Radford et al., ICML 2021)",
    parameters: [
      .real(
        "tau", 0.05, .closed(0.01, 10),
        "Temperature at the start; the scale 1 / tau is at most 100.",
        from: "this program; CLIP has 0.07"),
      .boolean(
        "learn_tau", true, "The temperature is trained along with the encoders.",
        from: "CLIP (Radford et al., ICML 2021)"),
    ]
  ) { values in
    values.anchorwise(
      InfoNCE(
        temperature: Float(values.real("tau")), learnsTemperature: values.boolean("learn_tau")))
  }
}
