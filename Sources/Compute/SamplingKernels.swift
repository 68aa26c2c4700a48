/// Weights by which one of many candidates is drawn, and the draw (FNE's, Li et al., ACM MM 2023).
extension Kernels {
  /// What gives a candidate of similarity x its weight.
  ///
  /// Exactly 0 up to ``cut`` and for hidden candidates; exp(−``decay`` · P) where the log-odds of P, a
  /// parabola in x, exceed ``threshold``; exp(−``decay`` · (x − ``center``)²) for the others.
  public struct DrawRule: Sendable {
    public var cut: Float
    public var center: Float
    public var decay: Float
    /// Log-odds = a x² + b x + c; nil for none.
    public var logOdds: (a: Double, b: Double, c: Double)?
    public var threshold = 0.0
    /// Largest x that the log-odds are taken at.
    public var ceiling = Double.infinity

    public init(cut: Float, center: Float = 0, decay: Float = 0) {
      self.cut = cut
      self.center = center
      self.decay = decay
    }
  }

  /// Writes the weight of each candidate.
  ///
  /// - Parameters:
  ///   - x: Similarities [count].
  ///   - ids: Candidates with the id `hidden` are out.
  /// - Returns: Σ weights, which ``drawn(_:target:count:)`` adds up in the same order, or NaN if a
  ///   similarity is not finite; and the first of the most similar candidates above the cut, −1 where
  ///   there is none.
  public static func drawWeights(
    _ rule: DrawRule, of x: UnsafePointer<Float>, ids: UnsafePointer<Int32>, hidden: Int32,
    to weights: UnsafeMutablePointer<Float>, count: Int
  ) -> (total: Double, hardest: Int) {
    var total = 0.0
    var sum = Lanes()
    var best = Lanes(repeating: -.infinity)
    var places = SIMD16<Int32>(repeating: -1)
    let cut = Lanes(repeating: rule.cut)
    let none = Lanes(repeating: -.infinity)
    let hiddenIDs = SIMD16<Int32>(repeating: hidden)
    var i = 0
    while i < count {
      let left = count - i
      let value = load(x + i, left: left)
      sum += value
      if any(value .> cut) {
        // What is out counts as infinitely dissimilar; masks are never combined, which is slow.
        var candidates = value
        if left < 16 { for lane in left..<16 { candidates[lane] = -.infinity } }
        candidates.replace(with: none, where: loadIDs(ids + i, left: left) .== hiddenIDs)
        candidates.replace(with: none, where: value .<= cut)
        var lanes = drawWeights(rule, value)
        lanes.replace(with: Lanes(), where: candidates .== none)
        store(lanes, weights + i, left: left)
        total += Double(horizontalSum(lanes))
        let isBetter = candidates .> best
        best.replace(with: candidates, where: isBetter)
        places.replace(with: SIMD16(repeating: Int32(truncatingIfNeeded: i)), where: isBetter)
      } else {
        store(Lanes(), weights + i, left: left)
      }
      i += 16
    }
    var hardest = -1
    var similarity = -Float.infinity
    for lane in 0..<16 where places[lane] >= 0 {
      let place = Int(places[lane]) + lane
      if best[lane] > similarity || (best[lane] == similarity && place < hardest) {
        similarity = best[lane]
        hardest = place
      }
    }
    // Cosines are small; only NaN and infinity make their sum other than finite.
    return (horizontalSum(sum).isFinite ? total : .nan, hardest)
  }

  @_transparent
  private static func drawWeights(_ rule: DrawRule, _ x: Lanes) -> Lanes {
    let distance = x - rule.center
    var weights = vanishing(distance * distance * -rule.decay)
    if let odds = rule.logOdds {
      // In double precision: the terms of the parabola are far larger than their sum.
      let low = parabola(odds, pointwiseMin(widened(x.lowHalf), SIMD8(repeating: rule.ceiling)))
      let high = parabola(odds, pointwiseMin(widened(x.highHalf), SIMD8(repeating: rule.ceiling)))
      let excess = Lanes(
        lowHalf: narrowed(low - rule.threshold), highHalf: narrowed(high - rule.threshold))
      let isLikely = excess .> 0
      if any(isLikely) {
        let one = Lanes(repeating: 1)
        let posterior =
          one / (one + exponential(-Lanes(lowHalf: narrowed(low), highHalf: narrowed(high))))
        weights.replace(with: vanishing(posterior * -rule.decay), where: isLikely)
      }
    }
    return weights
  }

  /// As ``decayed(_:)``, and always inlined: a call would pass each register in four pieces.
  @_transparent
  private static func vanishing(_ x: Lanes) -> Lanes {
    exponential(x).replacing(with: Lanes(), where: x .< -87)
  }

  @_transparent
  private static func parabola(
    _ odds: (a: Double, b: Double, c: Double), _ x: SIMD8<Double>
  ) -> SIMD8<Double> { (x * odds.a + odds.b) * x + odds.c }

  @_transparent
  private static func widened(_ x: SIMD8<Float>) -> SIMD8<Double> {
    var wide = SIMD8<Double>()
    for lane in 0..<8 { wide[lane] = Double(x[lane]) }
    return wide
  }

  @_transparent
  private static func narrowed(_ x: SIMD8<Double>) -> SIMD8<Float> {
    var narrow = SIMD8<Float>()
    for lane in 0..<8 { narrow[lane] = Float(x[lane]) }
    return narrow
  }

  /// The first candidate at which the running sum of `weights` exceeds `target`, or the last one that
  /// has a weight.
  public static func drawn(
    _ weights: UnsafePointer<Float>, target: Double, count: Int
  ) -> Int {
    var running = 0.0
    var last = -1
    var i = 0
    while i < count {
      let sum = Double(horizontalSum(load(weights + i, left: count - i)))
      if running + sum > target {
        for place in i..<min(i + 16, count) where weights[place] > 0 {
          running += Double(weights[place])
          last = place
          if running > target { return place }
        }
        // The lanes' sum was rounded up beyond the target.
        return last
      }
      if sum > 0 { last = i }
      running += sum
      i += 16
    }
    guard last >= 0 else { return -1 }
    for place in last..<min(last + 16, count) where weights[place] > 0 { last = place }
    return last
  }

  /// The first 16 numbers, or as many as `left` says and zeros.
  @_transparent
  private static func loadIDs(_ pointer: UnsafePointer<Int32>, left: Int) -> SIMD16<Int32> {
    if left >= 16 { return UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<Int32>.self) }
    var value = SIMD16<Int32>()
    for lane in 0..<left { value[lane] = pointer[lane] }
    return value
  }
}
