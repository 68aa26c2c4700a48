extension Kernels {
  /// The numbers of one Adam or AdamW update (Kingma and Ba 2015; Loshchilov and Hutter 2019).
  public struct AdamStep: Sendable {
    public var learningRate: Float
    public var beta1: Float
    public var beta2: Float
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
      learningRate: Float, beta1: Float, beta2: Float, epsilon: Float, weightDecay: Float,
      decoupled: Bool, biasCorrection1: Float, biasCorrection2: Float, gradientScale: Float
    ) {
      self.learningRate = learningRate
      self.beta1 = beta1
      self.beta2 = beta2
      self.epsilon = epsilon
      self.weightDecay = weightDecay
      self.decoupled = decoupled
      self.biasCorrection1 = biasCorrection1
      self.biasCorrection2 = biasCorrection2
      self.gradientScale = gradientScale
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
    func update(_ p: Lanes, _ g: Lanes, _ m: Lanes, _ v: Lanes) -> (Lanes, Lanes, Lanes) {
      var value = p
      var gradient = g * step.gradientScale
      if step.decoupled {
        value *= keep
      } else {
        gradient = gradient.addingProduct(value, Lanes(repeating: step.weightDecay))
      }
      let newFirst = m.addingProduct(gradient - m, Lanes(repeating: 1 - step.beta1))
      let newSecond = (v * step.beta2).addingProduct(
        gradient * gradient, Lanes(repeating: 1 - step.beta2))
      let denominator = newSecond.squareRoot() * root + step.epsilon
      value = value.addingProduct(size, newFirst / denominator)
      return (value, newFirst, newSecond)
    }
    forEachBlock(count) { i in
      let (p, m, v) = update(
        load(values + i), load(gradients + i), load(first + i), load(second + i))
      store(p, values + i)
      store(m, first + i)
      store(v, second + i)
    } partial: { i, n in
      let (p, m, v) = update(
        loadPartial(values + i, n), loadPartial(gradients + i, n), loadPartial(first + i, n),
        loadPartial(second + i, n))
      storePartial(p, values + i, n)
      storePartial(m, first + i, n)
      storePartial(v, second + i, n)
    }
  }
}
