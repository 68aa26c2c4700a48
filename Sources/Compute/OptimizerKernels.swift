import CCompute
import Foundation

extension Kernels {
  /// The numbers of one Adam or AdamW update (Kingma and Ba 2015; Loshchilov and Hutter 2019).
  public struct AdamStep: Sendable {
    public var learningRate: Float
    public var beta2: Float
    /// 1 − β₁ and 1 − β₂, rounded once: 1 − 0.999 in float32 is 1.3·10⁻⁵ off.
    public var oneMinusBeta1: Float
    public var oneMinusBeta2: Float
    public var epsilon: Float
    /// Decoupled decay (AdamW), or the factor of the L2 term added to the gradient (Adam).
    public var weightDecay: Float
    public var decoupled: Bool
    /// 1 − β₁ᵗ and 1 − β₂ᵗ.
    public var biasCorrection1: Float
    public var biasCorrection2: Float
    /// What the gradient is multiplied by first: gradient clipping.
    public var gradientScale: Float

    public init(
      learningRate: Double, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double,
      decoupled: Bool, step: Int, gradientScale: Double
    ) {
      self.learningRate = Float(learningRate)
      self.beta2 = Float(beta2)
      oneMinusBeta1 = Float(1 - beta1)
      oneMinusBeta2 = Float(1 - beta2)
      self.epsilon = Float(epsilon)
      self.weightDecay = Float(weightDecay)
      self.decoupled = decoupled
      biasCorrection1 = Float(1 - pow(beta1, Double(step)))
      biasCorrection2 = Float(1 - pow(beta2, Double(step)))
      self.gradientScale = Float(gradientScale)
    }
  }

  /// Updates `count` parameters and their two moments in one pass, in PyTorch's order of operations.
  public static func adam(
    _ step: AdamStep, values: UnsafeMutablePointer<Float>, gradients: UnsafePointer<Float>,
    first: UnsafeMutablePointer<Float>, second: UnsafeMutablePointer<Float>, count: Int
  ) {
    let keep = 1 - step.learningRate * step.weightDecay
    let size = Lanes(repeating: -step.learningRate / step.biasCorrection1)
    let root = 1 / step.biasCorrection2.squareRoot()
    @inline(__always)
    func update(_ p: Lanes, _ g: Lanes, _ m: Lanes, _ v: Lanes) -> (Lanes, Lanes, Lanes) {
      var value = p
      var gradient = g * step.gradientScale
      if step.decoupled {
        value *= keep
      } else {
        gradient = gradient.addingProduct(value, Lanes(repeating: step.weightDecay))
      }
      let newFirst = m.addingProduct(gradient - m, Lanes(repeating: step.oneMinusBeta1))
      let newSecond = (v * step.beta2).addingProduct(
        gradient * gradient, Lanes(repeating: step.oneMinusBeta2))
      let denominator = foil_square_root(newSecond) * root + step.epsilon
      value = value.addingProduct(size, newFirst / denominator)
      return (value, newFirst, newSecond)
    }
    var i = 0
    while i < count {
      let left = count - i
      let (p, m, v) = update(
        load(values + i, left: left), load(gradients + i, left: left),
        load(first + i, left: left), load(second + i, left: left))
      store(p, values + i, left: left)
      store(m, first + i, left: left)
      store(v, second + i, left: left)
      i += 16
    }
  }
}
