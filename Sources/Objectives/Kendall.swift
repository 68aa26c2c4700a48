import Compute

/// The Kendall ranking loss: the order of the scores against that of continuous labels (BCLS, Li et
/// al., arXiv 2210.11319).
///
/// A pair of candidates (a, b) is admissible if y_a − y_b is above the gap, and costs
/// [offset + s_b − s_a]₊. Windows without a gap take pairs with equal labels as well. The variants differ in the pairs that they take. The full form is that of
/// the authors' later code; the text of the paper's own sampling (SW-HS) is not public, and what
/// stands here under that name is this program's reading of it.
public struct Kendall: AnchorLoss {
  /// Which pairs count, and how.
  public enum Variant: String, Sendable, CaseIterable {
    /// All admissible pairs; the sum over a direction is divided by their number.
    case full
    /// 1 − Kendall's coefficient with tanh((s_a − s_b) / temperature) for the sign.
    case smooth
    /// The mean over pairs that stand `window` places apart in the order of the labels.
    case sw
    /// Of those pairs the one that costs most.
    case swHS = "sw_hs"
    /// In each window of `window` + 1 places its head and the most similar other candidate.
    case windowHard = "window_hard"
  }

  public var variant: Variant
  /// By how much the labels of a pair must differ.
  public var gap: Double
  /// By how much the scores should.
  public var offset: Double
  /// Of `smooth`.
  public var temperature: Float
  /// Places in the order of the labels; 0 is a quarter of the batch.
  public var window: Int
  /// Whether `sw` and `sw_hs` leave out pairs with equal labels where there is no gap.
  public var dropsEqual: Bool

  public init(
    variant: Variant = .swHS, gap: Double = 0, offset: Double = 0, temperature: Float = 0.1,
    window: Int = 0, dropsEqual: Bool = false
  ) {
    self.variant = variant
    self.gap = gap
    self.offset = offset
    self.temperature = temperature
    self.window = window
    self.dropsEqual = dropsEqual
  }

  public var needsLabels: Bool { true }
  public var hidesSameImage: Bool { false }
  public var normalization: AnchorNormalization { variant == .full ? .terms : .always(.mean) }

  public func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    switch variant {
    case .full: full(anchor, weights)
    case .smooth: smooth(anchor, weights)
    case .sw: sampled(anchor, weights, hardest: false)
    case .swHS: sampled(anchor, weights, hardest: true)
    case .windowHard: windowHard(anchor, weights)
    }
  }

  private func full(_ anchor: Anchor, _ weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    if let precise = anchor.precise, let labels = precise.labels {
      let (loss, pairs) = Kernels.pairHinges(
        precise.scores, labels: labels, count: anchor.count, gap: gap, offset: offset, ds: weights)
      return AnchorOutcome(loss, terms: pairs)
    }
    let work = anchor.scratch.floats.reserve(3 * Kernels.padded(anchor.count))
    let (loss, pairs) = Kernels.pairHinges(
      anchor.scores, labels: anchor.requiredLabels, count: anchor.count, gap: Float(gap),
      offset: Float(offset), ds: weights, work: work)
    return AnchorOutcome(loss, terms: pairs)
  }

  private func smooth(_ anchor: Anchor, _ weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    let count = anchor.count
    let concordance: Double
    if let precise = anchor.precise, let labels = precise.labels {
      concordance = Kernels.smoothConcordance(
        precise.scores, labels: labels, count: count, gap: gap, temperature: Double(temperature),
        ds: weights)
    } else {
      let work = anchor.scratch.floats.reserve(3 * Kernels.padded(count))
      concordance = Kernels.smoothConcordance(
        anchor.scores, labels: anchor.requiredLabels, count: count, gap: Float(gap),
        temperature: temperature, ds: weights, work: work)
    }
    guard count > 1 else { return AnchorOutcome(0) }
    let share = 2 / (Double(count) * Double(count - 1))
    Kernels.multiply(weights, by: -Float(share), count: count)
    return AnchorOutcome(1 - share * concordance)
  }

  /// The places between the two candidates of a pair, at most the last place of a small batch.
  private func distance(_ count: Int) -> Int {
    min(window == 0 ? max(count / 4, 1) : window, count - 1)
  }

  /// The candidates by descending label in `scratch.order`.
  private func sort(_ anchor: Anchor) {
    let work = anchor.scratch.floats.reserve(Kernels.descendingOrderWork(anchor.count))
    anchor.sortByLabel(anchor.requiredLabels, work: work)
  }

  /// SW and SW-HS: pairs at one distance in the order of the labels.
  private func sampled(
    _ anchor: Anchor, _ weights: UnsafeMutablePointer<Float>, hardest: Bool
  ) -> AnchorOutcome {
    sort(anchor)
    if let precise = anchor.precise, let labels = precise.labels {
      return sampled(
        anchor, precise.scores, labels, gap: gap, offset: offset, weights, hardest: hardest)
    }
    return sampled(
      anchor, anchor.scores, anchor.requiredLabels, gap: Float(gap), offset: Float(offset), weights,
      hardest: hardest)
  }

  private func sampled<Real: BinaryFloatingPoint>(
    _ anchor: Anchor, _ scores: UnsafePointer<Real>, _ labels: UnsafePointer<Real>, gap: Real,
    offset: Real, _ weights: UnsafeMutablePointer<Float>, hardest: Bool
  ) -> AnchorOutcome {
    weights.update(repeating: 0, count: anchor.count)
    let distance = distance(anchor.count)
    let keepsAll = gap == 0 && !dropsEqual
    var sum = 0.0
    var admissible = 0
    var worst = (cost: Real(0), more: -1, less: -1)
    anchor.scratch.order.withUnsafeBufferPointer { order in
      guard distance > 0 else { return }
      for place in 0..<(anchor.count - distance) {
        let more = Int(order[place])
        let less = Int(order[place + distance])
        // Without a gap every pair counts, those of equal labels in the order of the batch.
        guard keepsAll || labels[more] - labels[less] > gap else { continue }
        admissible += 1
        let cost = offset + scores[less] - scores[more]
        guard cost > 0 else { continue }
        if hardest {
          if cost > worst.cost { worst = (cost, more, less) }
        } else {
          sum += Double(cost)
          weights[more] -= 1
          weights[less] += 1
        }
      }
    }
    if hardest {
      guard worst.more >= 0 else { return AnchorOutcome(0) }
      weights[worst.more] = -1
      weights[worst.less] = 1
      return AnchorOutcome(Double(worst.cost))
    }
    return mean(sum, of: admissible, anchor, weights)
  }

  /// In each window its head against the most similar of the others that are admissible.
  ///
  /// As labels descend, the admissible ones are the last of the window, and their first place only
  /// moves on with the window; so the most similar is the head of a queue of falling scores.
  private func windowHard(
    _ anchor: Anchor, _ weights: UnsafeMutablePointer<Float>
  ) -> AnchorOutcome {
    sort(anchor)
    if let precise = anchor.precise, let labels = precise.labels {
      return windowHard(anchor, precise.scores, labels, gap: gap, offset: offset, weights)
    }
    return windowHard(
      anchor, anchor.scores, anchor.requiredLabels, gap: Float(gap), offset: Float(offset), weights)
  }

  private func windowHard<Real: BinaryFloatingPoint>(
    _ anchor: Anchor, _ scores: UnsafePointer<Real>, _ labels: UnsafePointer<Real>, gap: Real,
    offset: Real, _ weights: UnsafeMutablePointer<Float>
  ) -> AnchorOutcome {
    let count = anchor.count
    weights.update(repeating: 0, count: count)
    let distance = distance(count)
    let scratch = anchor.scratch
    if scratch.counts.count < count { scratch.counts = [Int32](repeating: 0, count: count) }
    var sum = 0.0
    var windows = 0
    scratch.order.withUnsafeBufferPointer { order in
      scratch.counts.withUnsafeMutableBufferPointer { queue in
        guard distance > 0 else { return }
        // Places in the queue, and the next place that may enter it.
        var head = 0
        var tail = 0
        var entering = 1
        for place in 0..<(count - distance) {
          while entering <= place + distance {
            let score = scores[Int(order[entering])]
            while tail > head, scores[Int(order[Int(queue[tail - 1])])] < score { tail -= 1 }
            queue[tail] = Int32(entering)
            tail += 1
            entering += 1
          }
          let more = Int(order[place])
          while head < tail, labels[more] - labels[Int(order[Int(queue[head])])] <= gap {
            head += 1
          }
          guard head < tail else { continue }
          windows += 1
          let less = Int(order[Int(queue[head])])
          let cost = offset + scores[less] - scores[more]
          guard cost > 0 else { continue }
          sum += Double(cost)
          weights[more] -= 1
          weights[less] += 1
        }
      }
    }
    return mean(sum, of: windows, anchor, weights)
  }

  private func mean(
    _ sum: Double, of terms: Int, _ anchor: Anchor, _ weights: UnsafeMutablePointer<Float>
  ) -> AnchorOutcome {
    guard terms > 0 else { return AnchorOutcome(0) }
    Kernels.multiply(weights, by: 1 / Float(terms), count: anchor.count)
    return AnchorOutcome(sum / Double(terms))
  }
}

extension Kendall {
  static let descriptor = ObjectiveDescriptor(
    name: "kendall", title: "Kendall",
    summary: "A ranking loss on pairs of candidates that continuous labels put in an order.",
    source: "BCLS (Li et al., arXiv 2210.11319)",
    parameters: [
      .choice(
        "variant", Variant.swHS,
        "The pairs that count: all of them, all in a smooth form, those a window apart in the order "
          + "of the labels, of these the worst one, or the most similar one of each window.",
        from: "BCLS (Li et al., arXiv 2210.11319); its sampling is a reconstruction"),
      .real(
        "gap", 0, .closed(0, 2),
        "A pair counts if its labels differ by more; 0.3 in the code of the full form.",
        from: "this program"),
      .real(
        "offset", 0, .closed(0, 2), "By how much the scores of a pair should differ.",
        from: "code of BCLS's authors (arXiv 2305.16566)"),
      .real(
        "temperature", 0.1, .closed(0.0001, 100),
        "Temperature of the smooth form: smaller is nearer to Kendall's coefficient.",
        from: "this program"),
      .integer(
        "window", 0, 0...65_536,
        "Places in the order of the labels between the candidates of a pair; 0 is a quarter of the "
          + "batch.",
        from: "this program; BCLS's own is not public"),
      .boolean(
        "drop_equal", false,
        "`sw` and `sw_hs` leave out pairs with equal labels; with a gap above 0 they do so in any case.",
        from: "this program"),
      .boolean(
        "transpose_labels", true,
        "Caption anchors take columns of the labels; the authors' code takes rows.",
        from: "this program"),
    ]
  ) { values in
    values.anchorwise(
      Kendall(
        variant: values.choice("variant", Variant.self), gap: values.real("gap"),
        offset: values.real("offset"), temperature: Float(values.real("temperature")),
        window: values.integer("window"), dropsEqual: values.boolean("drop_equal")),
      transposesLabels: values.boolean("transpose_labels"))
  }
}
