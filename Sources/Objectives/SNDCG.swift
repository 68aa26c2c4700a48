import Compute
import Foundation

/// S-NDCG, the smooth discounted cumulative gain of a ranking by continuous labels (Li et al.,
/// Knowledge-Based Systems 2024): 1 − DCG / ideal DCG.
///
/// Gains are 2^y − 1, the discount 1 / log₂(1 + rank), and the rank of candidate j is soft:
/// 1 + Σₖ≠ⱼ σ((sₖ − sⱼ) / τ). The ideal rank is 1 + the number of larger labels.
public struct SNDCG: AnchorLoss {
  public var temperature: Float
  /// Whether y is (1 + label) / 2 rather than the label.
  public var rescalesLabels: Bool

  public init(temperature: Float = 0.01, rescalesLabels: Bool = true) {
    self.temperature = temperature
    self.rescalesLabels = rescalesLabels
  }

  public var needsLabels: Bool { true }
  public var hidesSameImage: Bool { false }
  public var normalization: AnchorNormalization { .always(.mean) }

  public func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome {
    let count = anchor.count
    let width = Kernels.padded(count)
    let labels = anchor.requiredLabels
    let memory = anchor.scratch.floats.reserve(
      (count + 4) * width + Kernels.descendingOrderWork(count))
    let gains = memory
    let ranks = memory + width
    let pulls = memory + 2 * width
    let slopes = memory + 4 * width
    // 2^y − 1 with y = label or (1 + label) / 2.
    let base: Float = 0.693_147_18
    Kernels.exponentials(
      of: labels, shift: rescalesLabels ? -1 : 0, scale: rescalesLabels ? base / 2 : base,
      to: gains, count: count)
    for index in 0..<count { gains[index] -= 1 }
    let ideal = idealGain(anchor, labels, gains, work: slopes + count * width)
    guard ideal > 0 else {
      weights.update(repeating: 0, count: count)
      return AnchorOutcome(0)
    }
    Kernels.softRanks(
      anchor.scores, count: count, scale: 1 / temperature, ranks: ranks, slopes: slopes,
      work: memory + 3 * width)
    // A rank's pull is d(loss)/d(rank): the discount falls as ln 2 / ((1 + r) ln²(1 + r)).
    var found = 0.0
    pulls.update(repeating: 0, count: width)
    let share = base / Float(ideal)
    for index in 0..<count {
      let next = 1 + ranks[index]
      let inverse = 1 / log(next)
      found += Double(gains[index] * inverse)
      pulls[index] = share * gains[index] * inverse * inverse / next
    }
    Kernels.softRanksBackward(
      slopes: slopes, dRanks: pulls, count: count, scale: 1 / temperature, ds: weights,
      work: memory + 3 * width)
    return AnchorOutcome(1 - Double(base) * found / ideal)
  }

  /// Σ gain / log₂(1 + ideal rank); equal labels share a rank.
  private func idealGain(
    _ anchor: Anchor, _ labels: UnsafePointer<Float>, _ gains: UnsafePointer<Float>,
    work: UnsafeMutablePointer<Float>
  ) -> Double {
    let scratch = anchor.scratch
    // 1 / log₂(1 + rank) of rank = place + 1.
    while scratch.sums.count < anchor.count {
      scratch.sums.append(1 / log2(Double(scratch.sums.count + 2)))
    }
    anchor.sortByLabel(labels, work: work)
    var sum = 0.0
    var first = 0
    for (place, candidate) in scratch.order.prefix(anchor.count).enumerated() {
      let label = labels[Int(candidate)]
      if label < labels[Int(scratch.order[first])] { first = place }
      sum += Double(gains[Int(candidate)]) * scratch.sums[first]
    }
    return sum
  }
}

extension Anchor {
  /// The labels, which whoever asks for them must have been given.
  var requiredLabels: UnsafePointer<Float> {
    guard let labels else { preconditionFailure("a loss on labels was evaluated without any") }
    return labels
  }

  /// The candidates by descending label into `scratch.order`; equals by ascending index.
  func sortByLabel(_ labels: UnsafePointer<Float>, work: UnsafeMutablePointer<Float>) {
    if scratch.order.count < count {
      scratch.order = [Int32](repeating: 0, count: count)
    }
    if let precise = self.precise?.labels {
      let sorted = (0..<count).sorted {
        precise[$0] == precise[$1] ? $0 < $1 : precise[$0] > precise[$1]
      }
      for (place, index) in sorted.enumerated() { scratch.order[place] = Int32(index) }
      return
    }
    scratch.order.withUnsafeMutableBufferPointer { order in
      guard let order = order.baseAddress else { return }
      Kernels.descendingOrder(of: labels, count: count, order: order, work: work)
    }
  }
}

extension SNDCG {
  static let descriptor = ObjectiveDescriptor(
    name: "s_ndcg", title: "S-NDCG",
    summary: "The smooth normalised discounted cumulative gain of rankings by continuous labels.",
    source: "S-NDCG (Li et al., Knowledge-Based Systems 2024), code",
    parameters: [
      .real(
        "tau", 0.01, .closed(0.0001, 100),
        "Temperature of the soft ranks: smaller is nearer to counting.",
        from: "S-NDCG (Li et al., Knowledge-Based Systems 2024), code"),
      .boolean(
        "rescale_labels", true, "Labels r enter as (1 + r) / 2.",
        from: "S-NDCG (Li et al., Knowledge-Based Systems 2024), code"),
      .boolean(
        "transpose_labels", true,
        "Caption anchors take columns of the labels; the authors' code takes rows.",
        from: "this program"),
    ]
  ) { values in
    values.anchorwise(
      SNDCG(
        temperature: Float(values.real("tau")), rescalesLabels: values.boolean("rescale_labels")),
      transposesLabels: values.boolean("transpose_labels"))
  }
}
