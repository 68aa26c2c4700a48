import Compute

/// The triplet loss with selective hard negatives of RVSE++ (Li et al., arXiv 2303.00181).
///
/// Where the positive and the hardest negative are nearly equally similar, the gradient of the hardest
/// negative vanishes on the unit sphere; such anchors take the mean of all hinges instead.
public struct RVSEPP: AnchorLoss {
  public var margin: Double
  /// |s⁺ − hardest| below which an anchor takes the mean.
  public var threshold: Double
  /// Epochs of the sum of hinges first.
  public var warmupEpochs: Int

  public init(margin: Double = 0.2, threshold: Double = 0.01, warmupEpochs: Int = 0) {
    self.margin = margin
    self.threshold = threshold
    self.warmupEpochs = warmupEpochs
  }

  public func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    if anchor.epoch < warmupEpochs {
      return TripletLoss.sum(anchor, margin: margin, weights: weights)
    }
    let isNear =
      anchor.precise.map {
        abs($0.scores[anchor.positive] - anchor.hardestNegative($0.scores).score) < threshold
      } ?? (abs(anchor.positiveScore - anchor.hardestNegative.score) < Float(threshold))
    guard isNear else {
      return TripletLoss.hardest(anchor, margin: margin, weights: weights)
    }
    var outcome = TripletLoss.sum(anchor, margin: margin, weights: weights)
    let share = 1 / Float(anchor.negativeCount)
    Kernels.multiply(weights, by: share, count: anchor.count)
    outcome.loss *= Double(share)
    return outcome
  }
}

extension RVSEPP {
  static let descriptor = ObjectiveDescriptor(
    name: "rvse", title: "RVSE++",
    summary:
      "The hardest negative, or the mean hinge where it is about as similar as the positive.",
    source: "RVSE++ (Li et al., arXiv 2303.00181)",
    parameters: [
      .real(
        "threshold", 0.01, .closed(0, 2),
        "An anchor whose positive and hardest negative differ by less takes the mean of all hinges.",
        from: "RVSE++ (Li et al., arXiv 2303.00181), code"),
      .integer(
        "warmup_epochs", 0, 0...1_000_000, "Epochs with the hinges of all negatives first.",
        from: "RVSE++ (Li et al., arXiv 2303.00181), which does without"),
    ]
  ) { values in
    values.anchorwise(
      RVSEPP(
        margin: values.options.margin, threshold: values.real("threshold"),
        warmupEpochs: values.integer("warmup_epochs")))
  }
}
