/// The triplet ranking loss of VSE++ (Faghri et al., BMVC 2018).
///
/// For an anchor with positive similarity s⁺ and negatives sⱼ the costs are cⱼ = [margin + sⱼ − s⁺]₊.
/// The sum of hinges (SH) adds all of them, the hardest negative (MH) takes the largest alone.
public struct TripletLoss: AnchorLoss {
  public var margin: Double
  /// The hardest negative (MH) instead of the sum (SH).
  public var hardest: Bool
  /// Epochs of SH before MH, which may collapse from random weights.
  public var warmupEpochs: Int

  public init(margin: Double = 0.2, hardest: Bool = true, warmupEpochs: Int = 0) {
    self.margin = margin
    self.hardest = hardest
    self.warmupEpochs = warmupEpochs
  }

  public func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    hardest && anchor.epoch >= warmupEpochs
      ? TripletLoss.hardest(anchor, margin: margin, weights: weights)
      : TripletLoss.sum(anchor, margin: margin, weights: weights)
  }

  /// MH: the largest cost; of equally similar negatives the first.
  static func hardest(
    _ anchor: Anchor, margin: Double, weights: UnsafeMutablePointer<Float>
  ) -> AnchorOutcome {
    anchor.precise.map { hardest(anchor, $0.scores, margin: margin, weights) }
      ?? hardest(anchor, anchor.scores, margin: Float(margin), weights)
  }

  private static func hardest<Real: BinaryFloatingPoint>(
    _ anchor: Anchor, _ scores: UnsafePointer<Real>, margin: Real,
    _ weights: UnsafeMutablePointer<Float>
  ) -> AnchorOutcome {
    weights.update(repeating: 0, count: anchor.count)
    let best = anchor.hardestNegative(scores)
    let cost = margin + best.score - scores[anchor.positive]
    guard best.index >= 0, cost > 0 else { return AnchorOutcome(0) }
    weights[best.index] = 1
    weights[anchor.positive] = -1
    return AnchorOutcome(Double(cost))
  }

  /// SH: the sum of all costs.
  static func sum(
    _ anchor: Anchor, margin: Double, weights: UnsafeMutablePointer<Float>
  ) -> AnchorOutcome {
    if let precise = anchor.precise {
      // From the left, as the formula stands: the last digit decides about a cost of 0.
      let positive = precise.scores[anchor.positive]
      return sum(anchor, precise.scores, weights) { margin + $0 - positive }
    }
    let offset = Float(margin) - anchor.positiveScore
    return sum(anchor, anchor.scores, weights) { offset + $0 }
  }

  private static func sum<Real: BinaryFloatingPoint>(
    _ anchor: Anchor, _ scores: UnsafePointer<Real>, _ weights: UnsafeMutablePointer<Float>,
    cost: (Real) -> Real
  ) -> AnchorOutcome {
    var total = 0.0
    var active: Float = 0
    for index in 0..<anchor.count {
      let cost = cost(scores[index])
      let isActive = cost > 0 && index != anchor.positive
      weights[index] = isActive ? 1 : 0
      if isActive {
        total += Double(cost)
        active += 1
      }
    }
    weights[anchor.positive] = -active
    return AnchorOutcome(total)
  }
}

extension Anchor {
  /// The most similar negative, the first of equals; index -1 where there is none.
  var hardestNegative: (index: Int, score: Float) { hardestNegative(scores) }

  /// The same by scores of any precision.
  func hardestNegative<Real: BinaryFloatingPoint>(
    _ scores: UnsafePointer<Real>
  ) -> (index: Int, score: Real) {
    var index = -1
    var best = -Real.infinity
    for candidate in 0..<count where candidate != positive && scores[candidate] > best {
      best = scores[candidate]
      index = candidate
    }
    return (index, best)
  }
}

extension TripletLoss {
  public static let descriptor = ObjectiveDescriptor(
    name: "triplet", title: "Triplet",
    summary: "The hinge on the hardest negative (MH) or on all of them (SH).",
    source: "VSE++ (Faghri et al., BMVC 2018)",
    parameters: [
      .boolean(
        "hardest", true,
        "Only the hardest negative of the batch counts (MH) instead of the sum over all (SH).",
        from: "VSE++ (Faghri et al., BMVC 2018)", aliases: [.init("max_violation", flag: true)]),
      .integer(
        "warmup_epochs", 1, 0...1_000_000,
        "Epochs with the hinges of all negatives before the hardest one alone counts.",
        from: "VSE∞ (Chen et al., CVPR 2021), training scripts",
        aliases: [.init("vse_mean_warmup_epochs")]),
    ]
  ) { values in
    values.anchorwise(
      TripletLoss(
        margin: values.options.margin, hardest: values.boolean("hardest"),
        warmupEpochs: values.integer("warmup_epochs")))
  }
}
