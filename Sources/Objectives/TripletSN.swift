import Compute
import Foundation

/// Triplet-SN, the triplet loss on soft negatives (BCLS, Li et al., arXiv 2210.11319).
///
/// With LSE = τ · log Σⱼ exp(sⱼ / τ) over the negatives and wⱼ their softmax at temperature τ, the
/// soft negative takes the place of the hardest one, which it becomes as τ → 0. The paper's own
/// formula is not public; the variants are those that its authors' code and words allow.
public struct TripletSN: AnchorLoss {
  /// How the soft negatives enter.
  public enum Variant: String, Sendable, CaseIterable {
    /// [margin − s⁺ + LSE]₊.
    case hinge
    /// τ · softplus((margin − s⁺ + LSE) / τ), the authors' "unified" loss; with margin 0 this is
    /// τ · InfoNCE.
    case softplus
    /// [margin − s⁺ + Σ wⱼ sⱼ]₊.
    case mean
    /// [margin − s⁺ + LSE − τ log(number of negatives)]₊.
    case normalized
  }

  public var margin: Double
  public var temperature: Double
  public var variant: Variant
  /// Epochs of the sum of hinges first.
  public var warmupEpochs: Int

  public init(
    margin: Double = 0.2, temperature: Double = 0.01, variant: Variant = .hinge,
    warmupEpochs: Int = 0
  ) {
    self.margin = margin
    self.temperature = temperature
    self.variant = variant
    self.warmupEpochs = warmupEpochs
  }

  public func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    if anchor.epoch < warmupEpochs {
      return TripletLoss.sum(anchor, margin: margin, weights: weights)
    }
    let tau = Float(temperature)
    let soft = anchor.softNegatives(temperature: tau, weights: weights)
    guard soft.count > 0 else {
      weights.update(repeating: 0, count: anchor.count)
      return AnchorOutcome(0)
    }
    if variant == .softplus {
      let z = (Float(margin) - anchor.positiveScore + soft.logSumExp) / tau
      let sigma = 1 / (1 + exp(-z))
      for index in 0..<anchor.count { weights[index] *= sigma }
      weights[anchor.positive] = -sigma
      return AnchorOutcome(Double(tau * (max(z, 0) + log1p(exp(-abs(z))))))
    }
    var mean: Float = 0
    if variant == .mean {
      for index in 0..<anchor.count where weights[index] > 0 {
        mean += weights[index] * anchor.scores[index]
      }
      for index in 0..<anchor.count where weights[index] > 0 {
        weights[index] *= 1 + (anchor.scores[index] - mean) / tau
      }
    }
    let hinge =
      anchor.precise.map { cost(anchor, $0.scores) }
      ?? Double(
        cost(
          anchor.positiveScore, logSumExp: soft.logSumExp, mean: mean,
          surplus: variant == .normalized ? tau * log(Float(soft.count)) : 0,
          margin: Float(margin)))
    guard hinge > 0 else {
      weights.update(repeating: 0, count: anchor.count)
      return AnchorOutcome(0)
    }
    weights[anchor.positive] = -1
    return AnchorOutcome(hinge)
  }

  /// What stands in the hinge.
  ///
  /// - Parameters:
  ///   - mean: Of the negatives by their weights.
  ///   - surplus: τ log(number of negatives).
  private func cost<Real: BinaryFloatingPoint>(
    _ positive: Real, logSumExp: Real, mean: Real, surplus: Real, margin: Real
  ) -> Real {
    let offset = margin - positive
    switch variant {
    case .hinge, .softplus: return offset + logSumExp
    case .normalized: return offset + logSumExp - surplus
    case .mean: return offset + mean
    }
  }

  /// The same of scores in double precision.
  private func cost(_ anchor: Anchor, _ scores: UnsafePointer<Double>) -> Double {
    let top = anchor.hardestNegative(scores).score
    var (sum, weighted, negatives) = (0.0, 0.0, 0)
    for index in 0..<anchor.count where index != anchor.positive && scores[index] > -.infinity {
      let exponential = exp((scores[index] - top) / temperature)
      sum += exponential
      weighted += exponential * scores[index]
      negatives += 1
    }
    return cost(
      scores[anchor.positive], logSumExp: top + temperature * log(sum), mean: weighted / sum,
      surplus: temperature * log(Double(negatives)), margin: margin)
  }
}

extension Anchor {
  /// The softmax of the negatives' scores at a temperature, into `weights` (0 at the positive), with
  /// τ · log Σ exp(s / τ) and the number of negatives.
  func softNegatives(
    temperature: Float, weights: UnsafeMutablePointer<Float>
  ) -> (logSumExp: Float, count: Int) {
    let top = hardestNegative.score
    guard top > -.infinity else { return (-.infinity, 0) }
    let sum = negativeExponentials(shift: top, scale: 1 / temperature, weights)
    Kernels.multiply(weights, by: 1 / sum, count: count)
    return (top + temperature * log(sum), negativeCount)
  }

  /// exp(scale · (s − shift)) of the negatives into `weights`, 0 at the positive and at hidden
  /// candidates, with their sum.
  func negativeExponentials(
    shift: Float, scale: Float, _ weights: UnsafeMutablePointer<Float>
  ) -> Float {
    let before = Kernels.exponentials(
      of: scores, shift: shift, scale: scale, to: weights, count: positive)
    let next = positive + 1
    let after = Kernels.exponentials(
      of: scores + next, shift: shift, scale: scale, to: weights + next, count: count - next)
    weights[positive] = 0
    return before + after
  }

  /// How many candidates are neither the positive nor hidden.
  var negativeCount: Int {
    var negatives = -1
    for index in 0..<count { negatives += scores[index] > -.infinity ? 1 : 0 }
    return negatives
  }
}

extension TripletSN {
  public static let descriptor = ObjectiveDescriptor(
    name: "triplet_sn", title: "Triplet-SN",
    summary: "The triplet loss on soft negatives: all of them, weighted by their softmax.",
    source: "BCLS (Li et al., arXiv 2210.11319)",
    parameters: [
      .real(
        "tau", 0.01, .leftOpen(0, 10),
        "Temperature of the softmax over negatives: smaller is nearer to the hardest one.",
        from: "Unified loss (Li et al., arXiv 2209.13869), code"),
      .choice(
        "variant", Variant.hinge,
        "How the soft negatives enter: hinge on their log-sum-exp, softplus of it, hinge on their "
          + "weighted mean, or on the log-mean-exp.",
        from: "this program; the paper's formula is not public"),
      .integer(
        "warmup_epochs", 1, 0...1_000_000, "Epochs with the hinges of all negatives first.",
        from: "this program; VSE∞ does so before the hardest negative"),
    ]
  ) { values in
    values.anchorwise(
      TripletSN(
        margin: values.options.margin, temperature: values.real("tau"),
        variant: values.choice("variant", Variant.self),
        warmupEpochs: values.integer("warmup_epochs")))
  }
}
