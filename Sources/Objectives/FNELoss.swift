import Compute
import Foundation
import Ground

/// False negative elimination (FNE, Li, Bin, Liao, Yang and Shen, ACM MM 2023).
///
/// Each anchor draws one negative from the keys of the momentum encoders, its own batch's and the
/// memory's, from a distribution that leaves out easy candidates and favours those that are unlikely
/// to be false negatives; the loss is the hinge on that one. Only the anchor's side has a gradient.
/// The first epochs are the triplet loss inside the batch.
public final class FNELoss: Objective {
  /// How candidates above the cut are weighed: the method and its ablations.
  public enum Weighting: String, Sendable, CaseIterable {
    /// Bayes weights where false negatives are likely, cut-down weights elsewhere.
    case bayes
    /// Cut-down weights alone.
    case cutDown = "cut_down"
    /// All alike.
    case uniform
    /// No draw: the most similar key.
    case hardest
  }

  /// The loss of the warm-up epochs.
  public enum Warmup: String, Sendable, CaseIterable { case hardest, sum }

  public struct Options: Sendable, Equatable {
    public var margin = 0.2
    public var reduction = Reduction.batch
    public var sameImageNegatives = false
    public var memory = MemoryOptions(
      capacity: 8224, momentum: 0.995, warmupEpochs: 1, keyDropout: true)
    public var warmup = Warmup.hardest
    public var tau: Float = 0.5
    /// K of the prior.
    public var prior = FalseNegativePosterior.usualPrior
    public var threshold = 0.001
    /// The statistics are ready when they hold more positives than this.
    public var gate = 200
    public var weighting = Weighting.bayes
    public var isMonotone = false
    /// Which pairs are reliable where several share a first place.
    public var ties = SimilarityStatistics.Ties.first
    public init() {}
  }

  public let options: Options
  public private(set) var statistics = SimilarityStatistics()
  /// Whether ``fix(_:)`` has given the statistics.
  private var isFixed = false
  public let account = Account()
  private let warmup: AnchorwiseObjective<TripletLoss>
  private var scratch: [AnchorScratch] = []
  private let statisticsScratch = FloatBuffer()
  private var isWarmup = true
  private var draws: [Draw] = []
  /// Uniform numbers to draw with instead of random ones.
  public var fixedUniforms: [Direction: [Double]] = [:]

  private struct Draw {
    var column = -1
    var cost = 0.0
  }

  public init(_ options: Options) {
    self.options = options
    warmup = AnchorwiseObjective(
      TripletLoss(margin: options.margin, hardest: options.warmup == .hardest),
      reduction: options.reduction, sameImageNegatives: options.sameImageNegatives)
  }

  public var needs: ObjectiveNeeds { .memory }
  public var memoryOptions: MemoryOptions? { options.memory }
  public var falseNegatives: FalseNegativeEstimate? {
    FalseNegativeEstimate(statistics: statistics, prior: options.prior, ties: options.ties)
  }

  /// Only the warm-up's negatives come from the batch.
  public func candidateWeights(_ direction: Direction) -> UnsafePointer<Float>? {
    isWarmup ? warmup.candidateWeights(direction) : nil
  }

  public func beginEpoch(_ epoch: Int) {
    if !isFixed { statistics = SimilarityStatistics() }
  }

  public func fix(_ statistics: SimilarityStatistics) {
    self.statistics = statistics
    isFixed = true
  }

  public func fix(draws: [Direction: [Double]]) { fixedUniforms = draws }

  public var isReady: Bool { statistics.positive.count > options.gate }

  /// The distribution as the statistics stand.
  var sampler: FNESampler {
    FNESampler(
      margin: options.margin, tau: options.tau, threshold: options.threshold,
      weighting: options.weighting,
      posterior: isReady ? FalseNegativePosterior(statistics, prior: options.prior) : nil,
      isMonotone: options.isMonotone,
      cut: Float(statistics.positive.mean) - Float(options.margin),
      preciseCut: statistics.positive.mean - options.margin)
  }

  public func evaluate(
    _ batch: SimilarityBatch, weight: Float, gradient: ObjectiveGradient
  ) -> Double {
    let count = batch.count
    isWarmup = batch.epoch < options.memory.warmupEpochs
    guard !isWarmup, let memory = batch.memory else {
      let value = warmup.evaluate(batch, weight: weight, gradient: gradient)
      account.copy(warmup.account)
      return value
    }
    if !isFixed {
      if let precise = batch.precise {
        statistics.update(
          precise.similarities, count: count, ties: options.ties, scratch: DoubleBuffer())
      } else {
        statistics.update(
          batch.similarities, count: count, ties: options.ties, scratch: statisticsScratch)
      }
    }
    let sampler = sampler
    account.reset(count: count)
    while draws.count < 2 * count { draws.append(Draw()) }
    while scratch.count < batch.threads { scratch.append(AnchorScratch()) }
    draws.withUnsafeMutableBufferPointer { draws in
      account.forEachAnchor(threads: batch.threads) { thread, index, direction, pair, note in
        draws[index] = draw(batch, memory, direction, pair, sampler, scratch[thread], &note)
      }
    }
    // A similarity is not finite; whoever asked for the loss says so.
    if draws[..<(2 * count)].contains(where: { $0.cost.isNaN }) { return .nan }
    let factor = options.reduction.factor(count: count)
    let entry = weight * Float(factor)
    var total = 0.0
    for index in 0..<(2 * count) where draws[index].cost > 0 {
      total += draws[index].cost
      let pair = Int32(index % count)
      let pull = ObjectiveGradient.MemoryEntry(anchor: pair, column: pair, value: -entry)
      let push = ObjectiveGradient.MemoryEntry(
        anchor: pair, column: Int32(draws[index].column), value: entry)
      if index < count {
        gradient.memoryImageToText.append(push)
        gradient.memoryImageToText.append(pull)
      } else {
        gradient.memoryTextToImage.append(push)
        gradient.memoryTextToImage.append(pull)
      }
    }
    return total * factor
  }

  private func row(
    _ memory: MemorySimilarities, _ direction: Direction, _ pair: Int
  ) -> FNESampler.Row {
    let precise = memory.precise.map {
      direction == .imageToText ? $0.imageToText : $0.textToImage
    }
    return FNESampler.Row(
      similarities: memory.similarities(direction) + pair * memory.columns, ids: memory.ids,
      columns: memory.columns, positive: pair, precise: precise.map { $0 + pair * memory.columns })
  }

  /// One anchor's draw, noted in the account.
  private func draw(
    _ batch: SimilarityBatch, _ memory: MemorySimilarities, _ direction: Direction, _ pair: Int,
    _ sampler: FNESampler, _ scratch: AnchorScratch, _ note: inout Account.Anchor
  ) -> Draw {
    let row = row(memory, direction, pair)
    guard
      let found = sampler.draw(
        row, uniform: uniform(batch, direction, pair), scratch: scratch)
    else { return Draw(column: pair, cost: .nan) }
    let own = row.similarities[pair]
    let similarity = row.similarities[found.column]
    let isNegative = !sampler.isPositive(found.column, row)
    let cost = isNegative ? max(0, sampler.cost(found.column, row)) : 0
    note.positive = own
    note.hardest = found.hardest
    if found.hardest >= 0 { note.hardestSimilarity = row.similarities[found.hardest] }
    if isNegative {
      note.chosen = found.column
      note.chosenSimilarity = similarity
      note.gap = own - similarity
      if let posterior = sampler.posterior {
        note.posterior = Float(posterior(min(Double(similarity), sampler.ceiling)))
      }
    }
    if cost > 0 {
      note.activeNegatives = 1
      note.weight = 1
      note.squaredWeight = 1
    }
    return Draw(column: found.column, cost: cost)
  }

  /// The number that an anchor draws with: a function of seed, step, direction and pair.
  private func uniform(_ batch: SimilarityBatch, _ direction: Direction, _ pair: Int) -> Double {
    if let fixed = fixedUniforms[direction], fixed.indices.contains(pair) { return fixed[pair] }
    let place = UInt64(pair) << 1 | (direction == .imageToText ? 0 : 1)
    var stream = RandomStream(
      seed: batch.seed, purpose: "false negative elimination",
      index: UInt64(batch.step) << 20 | place)
    return Double(stream.uniform())
  }

  public func inspect(_ batch: SimilarityBatch, direction: Direction, anchor: Int) -> [Candidate] {
    guard batch.epoch >= options.memory.warmupEpochs, let memory = batch.memory else {
      return warmup.inspect(batch, direction: direction, anchor: anchor)
    }
    let sampler = sampler
    let row = row(memory, direction, anchor)
    let weights = sampler.weights(row)
    var total = weights.reduce(0.0) { $0 + Double($1.weight) }
    if total == 0 { total = 1 }
    var ignored = Account.Anchor()
    let drawn = draw(batch, memory, direction, anchor, sampler, AnchorScratch(), &ignored)
    return (0..<memory.columns).map { column in
      let similarity = row.similarities[column]
      var weight: Float = 0
      if drawn.cost > 0, column == drawn.column { weight = 1 }
      if drawn.cost > 0, column == anchor { weight = -1 }
      var candidate = Candidate(index: column, similarity: similarity, weight: weight)
      candidate.isMemory = column >= batch.count
      candidate.isPositive = column == anchor
      candidate.isDrawn = column == drawn.column
      candidate.drawWeight = weights[column].weight
      candidate.probability = Float(Double(weights[column].weight) / total)
      candidate.posterior = sampler.posterior.map {
        Float($0(min(Double(similarity), sampler.ceiling)))
      }
      let isOpen = !sampler.isPositive(column, row) && sampler.cost(column, row) > 0
      candidate.weightIfDrawn = isOpen ? 1 : 0
      candidate.branch = weights[column].branch.rawValue
      return candidate
    }
  }

  // MARK: - State

  public var state: ObjectiveState {
    var state = ObjectiveState()
    state.numbers = statistics.numbers
    return state
  }

  public func restore(_ state: ObjectiveState) throws {
    guard let statistics = SimilarityStatistics(numbers: state.numbers) else {
      throw Failure("the checkpoint lacks the statistics of FNE")
    }
    self.statistics = statistics
  }
}
