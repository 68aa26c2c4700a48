/// Losses over all pairs of an anchor's candidates: each unordered pair is looked at once, sixteen at
/// a time, and no matrix of differences is kept beyond what a gradient needs.
extension Kernels {
  /// The next multiple of 16: rows of work memory have this length.
  public static func padded(_ count: Int) -> Int { (count + 15) & ~15 }

  // MARK: - Soft ranks

  /// rⱼ = 1 + Σₖ≠ⱼ σ(scale · (sₖ − sⱼ)), the soft rank of each score from the largest.
  ///
  /// - Parameters:
  ///   - s: Scores [count].
  ///   - scale: 1 / temperature.
  ///   - ranks: r [padded(count)]; what stands beyond `count` means nothing.
  ///   - slopes: σ′ of each pair j < k [count, padded(count)], of which only the blocks that hold
  ///     such pairs are written; exactly 0 where scale · |sₖ − sⱼ| is above 16.
  ///   - work: Memory of the kernel [padded(count)].
  public static func softRanks(
    _ s: UnsafePointer<Float>, count: Int, scale: Float, ranks: UnsafeMutablePointer<Float>,
    slopes: UnsafeMutablePointer<Float>, work: UnsafeMutablePointer<Float>
  ) {
    let width = padded(count)
    // σ′(16): beyond, σ is 0 or 1 in float32.
    let least = Lanes(repeating: 1.125_35e-7)
    for j in 0..<width { ranks[j] = 1 }
    forEachPair(s, count: count, scale: scale, work: work) { j, k, above, below in
      let slope = above * below
      store(slope.replacing(with: Lanes(), where: slope .< least), slopes + (j &* width &+ k))
      store(load(ranks + k) + below, ranks + k)
      return above
    } row: { j, total in
      ranks[j] += horizontalSum(total)
    }
  }

  /// dsₘ = scale · Σₖ σ′ₖₘ (dₖ − dₘ): what ``softRanks(_:count:scale:ranks:slopes:work:)`` sends
  /// back.
  ///
  /// - Parameters:
  ///   - slopes: As `softRanks` left them.
  ///   - dRanks: Gradient of the ranks [padded(count)], zero beyond `count`.
  ///   - ds: Gradient of the scores [count], overwritten.
  ///   - work: Memory of the kernel [padded(count)].
  public static func softRanksBackward(
    slopes: UnsafePointer<Float>, dRanks: UnsafePointer<Float>, count: Int, scale: Float,
    ds: UnsafeMutablePointer<Float>, work: UnsafeMutablePointer<Float>
  ) {
    let width = padded(count)
    work.update(repeating: 0, count: width)
    for j in 0..<count {
      let own = Lanes(repeating: dRanks[j])
      let row = slopes + j &* width
      var total = Lanes()
      var k = (j &+ 1) & ~15
      while k < count {
        let part = load(row + k) * (own - load(dRanks + k))
        store(load(work + k) + part, work + k)
        total += part
        k &+= 16
      }
      work[j] -= horizontalSum(total)
    }
    copy(work, scale: scale, to: ds, count: count)
  }

  // MARK: - Agreement of two orders

  /// Σ over pairs j < k of d · tanh((sⱼ − sₖ) / T), where d is 1 if yⱼ − yₖ > gap, −1 if
  /// yₖ − yⱼ > gap, and 0 otherwise.
  ///
  /// - Parameters:
  ///   - s: Scores [count].
  ///   - y: Labels [count].
  ///   - ds: Gradient of the scores [count], overwritten.
  ///   - work: Memory of the kernel [3 · padded(count)].
  public static func smoothConcordance(
    _ s: UnsafePointer<Float>, labels y: UnsafePointer<Float>, count: Int, gap: Float,
    temperature: Float, ds: UnsafeMutablePointer<Float>, work: UnsafeMutablePointer<Float>
  ) -> Double {
    let width = padded(count)
    let labels = paddedCopy(y, count, to: work + width)
    let gradient = work + 2 &* width
    gradient.update(repeating: 0, count: width)
    // tanh x = σ(2x) − σ(−2x), and its derivative is 4 σ(2x) σ(−2x).
    let scale = 2 / temperature
    var sum = 0.0
    var slopes = Lanes()
    forEachPair(s, count: count, scale: scale, work: work) { j, k, above, below in
      let order = labelOrder(Lanes(repeating: labels[j]), load(labels + k), gap)
      let slope = order * above * below
      store(load(gradient + k) - slope, gradient + k)
      slopes += slope
      return order * (below - above)
    } row: { j, total in
      sum += Double(horizontalSum(total))
      gradient[j] += horizontalSum(slopes)
      slopes = Lanes()
    }
    copy(gradient, scale: 2 * scale, to: ds, count: count)
    return sum
  }

  /// Σ [offset + s_b − s_a]₊ over the ordered pairs (a, b) with y_a − y_b > gap, and their number.
  ///
  /// - Parameters:
  ///   - s: Scores [count].
  ///   - y: Labels [count].
  ///   - gap: At least 0.
  ///   - ds: Gradient of the scores [count], overwritten: how often each is b less how often it is a
  ///     of a pair whose hinge is above 0.
  ///   - work: Memory of the kernel [3 · padded(count)].
  public static func pairHinges(
    _ s: UnsafePointer<Float>, labels y: UnsafePointer<Float>, count: Int, gap: Float,
    offset: Float, ds: UnsafeMutablePointer<Float>, work: UnsafeMutablePointer<Float>
  ) -> (loss: Double, pairs: Int) {
    let width = padded(count)
    let labels = paddedCopy(y, count, to: work)
    let scores = work + width
    scores.update(from: s, count: count)
    for index in count..<width { scores[index] = 0 }
    let gradient = work + 2 &* width
    gradient.update(repeating: 0, count: width)
    var loss = 0.0
    var pairs = 0
    for j in 0..<count {
      let ownScore = Lanes(repeating: scores[j])
      let ownLabel = Lanes(repeating: labels[j])
      var cost = Lanes()
      var admissible = Lanes()
      var active = Lanes()
      var k = (j &+ 1) & ~15
      while k < count {
        var order = labelOrder(ownLabel, load(labels + k), gap)
        if k <= j { order.replace(with: Lanes(), where: laneNumbers .<= Float(j &- k)) }
        // Where there is no order, the hinge is 0 and so not active.
        let isAdmissible = order * order
        let hinge = isAdmissible * offset - order * (ownScore - load(scores + k))
        let isActive = hinge .> 0
        let push = Lanes().replacing(with: order, where: isActive)
        cost += Lanes().replacing(with: hinge, where: isActive)
        admissible += isAdmissible
        active += push
        store(load(gradient + k) + push, gradient + k)
        k &+= 16
      }
      gradient[j] -= horizontalSum(active)
      loss += Double(horizontalSum(cost))
      pairs &+= Int(horizontalSum(admissible))
    }
    ds.update(from: gradient, count: count)
    return (loss, pairs)
  }
}

// MARK: - Pairs

@inline(__always)
private var laneNumbers: Lanes { Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }

/// 1 where y − z > gap, −1 where z − y > gap, else 0.
@inline(__always)
private func labelOrder(_ y: Lanes, _ z: Lanes, _ gap: Float) -> Lanes {
  let difference = y - z
  return Lanes().replacing(with: Lanes(repeating: 1), where: difference .> gap)
    .replacing(with: Lanes(repeating: -1), where: difference .< -gap)
}

/// Labels with NaN, which is in no order with anything, up to a multiple of 16.
@inline(__always)
private func paddedCopy(
  _ y: UnsafePointer<Float>, _ count: Int, to copy: UnsafeMutablePointer<Float>
) -> UnsafeMutablePointer<Float> {
  copy.update(from: y, count: count)
  for index in count..<Kernels.padded(count) { copy[index] = .nan }
  return copy
}

/// Calls `body` for each j and each block of 16 candidates that holds any k > j, with
/// σ(scale · (sₖ − sⱼ)) and σ(scale · (sⱼ − sₖ)), both 0 at k ≤ j; then `row` with the sum of what
/// the bodies returned. At k ≥ count, one of the two may have any value and the other is 0.
///
/// With e = exp(scale · s) the first is eₖ / (eₖ + eⱼ), one division instead of an exponential for
/// each pair. That needs all e in float32's range; scores that spread farther take the long way.
@inline(__always)
private func forEachPair(
  _ s: UnsafePointer<Float>, count: Int, scale: Float, work: UnsafeMutablePointer<Float>,
  body: (Int, Int, Lanes, Lanes) -> Lanes, row: (Int, Lanes) -> Void
) {
  guard count > 0 else { return }
  var low = s[0]
  var high = s[0]
  for index in 1..<max(count, 1) {
    low = min(low, s[index])
    high = max(high, s[index])
  }
  if (high - low) * scale < 160 {
    Kernels.exponentials(
      of: s, shift: low + (high - low) / 2, scale: scale, to: work, count: count)
    for index in count..<Kernels.padded(count) { work[index] = 0 }
    forEachBlockOfPairs(count, body: body, row: row) { j, k in
      let own = Lanes(repeating: work[j])
      let other = load(work + k)
      let inverse = Lanes(repeating: 1) / (own + other)
      return (other * inverse, own * inverse)
    }
  } else {
    for index in 0..<count { work[index] = s[index] }
    for index in count..<Kernels.padded(count) { work[index] = -.infinity }
    forEachBlockOfPairs(count, body: body, row: row) { j, k in
      let x = (load(work + k) - Lanes(repeating: work[j])) * scale
      let e = decayed(x.replacing(with: -x, where: x .> 0))
      let inverse = Lanes(repeating: 1) / (Lanes(repeating: 1) + e)
      let isAbove = x .> 0
      return (
        (e * inverse).replacing(with: inverse, where: isAbove),
        inverse.replacing(with: e * inverse, where: isAbove)
      )
    }
  }
}

@inline(__always)
private func forEachBlockOfPairs(
  _ count: Int, body: (Int, Int, Lanes, Lanes) -> Lanes, row: (Int, Lanes) -> Void,
  pair: (Int, Int) -> (Lanes, Lanes)
) {
  for j in 0..<count {
    var total = Lanes()
    var k = (j &+ 1) & ~15
    while k < count {
      var (above, below) = pair(j, k)
      if k <= j {
        let isOwn = laneNumbers .<= Float(j &- k)
        above.replace(with: Lanes(), where: isOwn)
        below.replace(with: Lanes(), where: isOwn)
      }
      total += body(j, k, above, below)
      k &+= 16
    }
    row(j, total)
  }
}
