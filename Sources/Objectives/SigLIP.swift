import Compute
import Foundation

/// The pairwise sigmoid loss of SigLIP (Zhai et al., ICCV 2023): −log σ(z (t · s + b)) for each image
/// and caption, z = 1 for pairs and −1 for all others, with a learnable scale t and bias b.
///
/// Each pair is seen once by its image and once by its caption, and each gives half, so that the
/// total is the paper's sum over all N² divided by N. Learnt are log t and b.
public struct SigLIP: AnchorLoss {
  /// t and b at the start.
  public var scale: Float
  public var bias: Float

  public init(scale: Float = 10, bias: Float = -10) {
    self.scale = scale
    self.bias = bias
  }

  public var normalization: AnchorNormalization { .always(.mean) }

  public var scalars: [LearnableScalar] {
    [LearnableScalar("log_scale", initial: log(scale)), LearnableScalar("bias", initial: bias)]
  }

  public func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    let t = anchor.scalars.map { exp($0[0]) } ?? scale
    let b = anchor.scalars.map { $0[1] } ?? bias
    let next = anchor.positive + 1
    let before = Kernels.logistics(
      of: anchor.scores, scale: t, bias: b, to: weights, count: anchor.positive)
    let after = Kernels.logistics(
      of: anchor.scores + next, scale: t, bias: b, to: weights + next, count: anchor.count - next)
    let own = Kernels.logistics(
      of: anchor.scores + anchor.positive, scale: -t, bias: -b, to: weights + anchor.positive,
      count: 1)
    weights[anchor.positive].negate()
    var gradient = SIMD2<Double>.zero
    for index in 0..<anchor.count where weights[index] != 0 {
      gradient[0] += Double(weights[index] * anchor.scores[index])
      gradient[1] += Double(weights[index])
    }
    gradient[0] *= Double(t)
    Kernels.multiply(weights, by: t, count: anchor.count)
    return AnchorOutcome(Double(before) + Double(after) + Double(own), scalarGradient: gradient)
  }
}

extension SigLIP {
  static let descriptor = ObjectiveDescriptor(
    name: "siglip", title: "SigLIP",
    summary: "A logistic loss on each image and caption, with a learnable scale and bias.",
    source: "SigLIP (Zhai et al., ICCV 2023)",
    parameters: [
      .real(
        "scale", 10, .leftOpen(0, 1000), "Factor on the similarities at the start.",
        from: "SigLIP (Zhai et al., ICCV 2023)"),
      .real(
        "bias", -10, .closed(-1000, 1000),
        "Bias at the start; far below 0, since nearly all pairs of a batch are negatives.",
        from: "SigLIP (Zhai et al., ICCV 2023)"),
    ]
  ) { values in
    values.anchorwise(
      SigLIP(scale: Float(values.real("scale")), bias: Float(values.real("bias"))))
  }
}
