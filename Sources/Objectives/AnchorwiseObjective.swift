import Compute
import Ground

/// Applies an ``AnchorLoss`` to both directions of a batch.
///
/// Image anchors are rows of S, caption anchors columns. The anchors are shared among threads; sums
/// are taken in the order of the anchors, so the result does not depend on the number of threads.
public final class AnchorwiseObjective<Loss: AnchorLoss>: Objective {
  public let loss: Loss
  public let reduction: Reduction
  /// Whether another caption of the anchor's own image counts as a negative, as in the originals.
  public let sameImageNegatives: Bool
  /// Whether caption anchors take columns of the labels rather than rows, as they should.
  public let transposesLabels: Bool
  public let account = Account()

  private let columns = FloatBuffer()
  private let labelColumns = FloatBuffer()
  /// Both once more where the batch has them in double precision.
  private let preciseColumns = DoubleBuffer()
  private let preciseLabelColumns = DoubleBuffer()
  /// Weights of the image anchors [count, count], then of the caption anchors.
  private let weights = FloatBuffer()
  private var outcomes: [AnchorOutcome] = []
  private var scratch: [AnchorScratch] = []

  public init(
    _ loss: Loss, reduction: Reduction = .mean, sameImageNegatives: Bool = false,
    transposesLabels: Bool = true
  ) {
    self.loss = loss
    self.reduction = reduction
    self.sameImageNegatives = sameImageNegatives
    self.transposesLabels = transposesLabels
  }

  public var needs: ObjectiveNeeds { loss.needsLabels ? .labels : [] }
  public var scalars: [LearnableScalar] { loss.scalars }
  public var warmupEpochs: Int { loss.warmupEpochs }

  public func softmax(_ scalars: UnsafePointer<Float>?) -> SoftmaxTerm? {
    loss.softmaxScale(scalars).map {
      SoftmaxTerm(
        scale: $0.value, scalar: $0.isLearnt ? 0 : nil, sameImageNegatives: sameImageNegatives)
    }
  }

  public func evaluate(
    _ batch: SimilarityBatch, weight: Float, gradient: ObjectiveGradient
  ) -> Double {
    let count = batch.count
    prepare(batch)
    let weights = weights.reserve(2 * count * count)
    account.reset(count: count)
    while outcomes.count < 2 * count { outcomes.append(AnchorOutcome(0)) }
    while scratch.count < batch.threads { scratch.append(AnchorScratch()) }
    outcomes.withUnsafeMutableBufferPointer { outcomes in
      account.forEachAnchor(threads: batch.threads) { thread, index, direction, pair, note in
        let target = weights + index * count
        let anchor = anchor(batch, direction, pair, scratch[thread])
        outcomes[index] = loss.evaluate(anchor, weights: target)
        note.take(anchor, weights: target)
      }
    }
    let factors = factors(count)
    add(weights, factors: factors, weight: weight, to: gradient.similarities, batch)
    var value = 0.0
    var scalarGradient = SIMD2<Double>.zero
    for index in 0..<(2 * count) {
      let factor = index < count ? factors.0 : factors.1
      value += factor * outcomes[index].loss
      scalarGradient += factor * outcomes[index].scalarGradient
    }
    for index in scalars.indices {
      gradient.scalars?[index] += weight * Float(scalarGradient[index])
    }
    return value
  }

  public func candidateWeights(_ direction: Direction) -> UnsafePointer<Float>? {
    let count = account.imageToText.count
    return UnsafePointer(weights.pointer) + (direction == .imageToText ? 0 : count * count)
  }

  public func inspect(_ batch: SimilarityBatch, direction: Direction, anchor: Int) -> [Candidate] {
    prepare(batch)
    let view = self.anchor(batch, direction, anchor, AnchorScratch())
    let weights = FloatBuffer(count: batch.count)
    _ = loss.evaluate(view, weights: weights.pointer)
    return (0..<batch.count).map { index in
      // Of a hidden candidate the similarity is shown all the same.
      let similarity =
        direction == .imageToText
        ? batch.similarities[anchor * batch.count + index]
        : batch.similarities[index * batch.count + anchor]
      var candidate = Candidate(
        index: index, similarity: similarity, weight: weights.pointer[index])
      candidate.isPositive = index == anchor
      if view.scores[index] == -.infinity { candidate.branch = "same image" }
      return candidate
    }
  }

  /// The columns of S and of the labels as rows.
  private func prepare(_ batch: SimilarityBatch) {
    let count = batch.count
    Kernels.transpose(
      batch.similarities, rows: count, columns: count, to: columns.reserve(count * count))
    if loss.needsLabels, transposesLabels, let labels = batch.labels {
      Kernels.transpose(
        labels, rows: count, columns: count, to: labelColumns.reserve(count * count))
    }
    guard let precise = batch.precise else { return }
    func transpose(_ rows: UnsafePointer<Double>, to columns: UnsafeMutablePointer<Double>) {
      for row in 0..<count {
        for column in 0..<count { columns[column * count + row] = rows[row * count + column] }
      }
    }
    transpose(precise.similarities, to: preciseColumns.reserve(count * count))
    if loss.needsLabels, transposesLabels, let labels = precise.labels {
      transpose(labels, to: preciseLabelColumns.reserve(count * count))
    }
  }

  private func anchor(
    _ batch: SimilarityBatch, _ direction: Direction, _ pair: Int, _ scratch: AnchorScratch
  ) -> Anchor {
    let count = batch.count
    let rows = direction == .imageToText ? batch.similarities : UnsafePointer(columns.pointer)
    var scores = rows + pair * count
    if loss.hidesSameImage, !sameImageNegatives {
      scores = hide(pair, batch, scores, scratch)
    }
    var labels: UnsafePointer<Float>?
    if loss.needsLabels, let given = batch.labels {
      let transposed = direction == .textToImage && transposesLabels
      labels = (transposed ? UnsafePointer(labelColumns.pointer) : given) + pair * count
    }
    var anchor = Anchor(
      scores: scores, count: count, positive: pair, direction: direction, labels: labels,
      scalars: batch.scalars, epoch: batch.epoch, scratch: scratch)
    anchor.precise = batch.precise.map { precise($0, batch, direction, pair, anchor) }
    return anchor
  }

  /// An anchor's numbers in double precision; hidden where its scores are.
  private func precise(
    _ precise: SimilarityBatch.Precise, _ batch: SimilarityBatch, _ direction: Direction,
    _ pair: Int, _ anchor: Anchor
  ) -> Anchor.Precise {
    let count = batch.count
    let isRow = direction == .imageToText
    let rows = isRow ? precise.similarities : UnsafePointer(preciseColumns.pointer)
    let scores = anchor.scratch.preciseScores.reserve(count)
    for index in 0..<count {
      scores[index] =
        anchor.scores[index] == -.infinity ? -.infinity : rows[pair * count + index]
    }
    var labels: UnsafePointer<Double>?
    if loss.needsLabels, let given = precise.labels {
      let transposed = !isRow && transposesLabels
      labels = (transposed ? UnsafePointer(preciseLabelColumns.pointer) : given) + pair * count
    }
    return Anchor.Precise(scores: UnsafePointer(scores), labels: labels)
  }

  /// The scores with −∞ at other pairs of the anchor's image; a copy only where there are any.
  private func hide(
    _ pair: Int, _ batch: SimilarityBatch, _ scores: UnsafePointer<Float>, _ scratch: AnchorScratch
  ) -> UnsafePointer<Float> {
    let count = batch.count
    var copy: UnsafeMutablePointer<Float>?
    batch.images.withUnsafeBufferPointer { images in
      let own = images[pair]
      for other in 0..<count where images[other] == own && other != pair {
        if copy == nil {
          copy = scratch.scores.reserve(count)
          copy?.update(from: scores, count: count)
        }
        copy?[other] = -.infinity
      }
    }
    return copy.map { UnsafePointer($0) } ?? scores
  }

  /// What the losses of image and of caption anchors are multiplied by.
  private func factors(_ count: Int) -> (Double, Double) {
    switch loss.normalization {
    case .configured: return (reduction.factor(count: count), reduction.factor(count: count))
    case .always(let fixed): return (fixed.factor(count: count), fixed.factor(count: count))
    case .terms:
      var terms = (0, 0)
      for index in 0..<count {
        terms.0 += outcomes[index].terms
        terms.1 += outcomes[count + index].terms
      }
      return (
        terms.0 > 0 ? 0.5 / Double(terms.0) : 0, terms.1 > 0 ? 0.5 / Double(terms.1) : 0
      )
    }
  }

  /// gradient += weight · (f₀ · image anchors' weights + f₁ · caption anchors' weights, transposed).
  private func add(
    _ weights: UnsafeMutablePointer<Float>, factors: (Double, Double), weight: Float,
    to gradient: UnsafeMutablePointer<Float>, _ batch: SimilarityBatch
  ) {
    let count = batch.count
    let turned = columns.reserve(count * count)
    Kernels.transpose(weights + count * count, rows: count, columns: count, to: turned)
    let first = weight * Float(factors.0)
    let second = weight * Float(factors.1)
    Parallel.perform(batch.threads) { thread in
      let rows = Parallel.range(of: thread, of: batch.threads, total: count)
      for index in (rows.lowerBound * count)..<(rows.upperBound * count) {
        gradient[index] += first * weights[index] + second * turned[index]
      }
    }
  }
}

extension Account.Anchor {
  /// Notes the scores and weights of an anchor.
  mutating func take(_ anchor: Anchor, weights: UnsafePointer<Float>) {
    positive = anchor.positiveScore
    var heaviest: Float = 0
    var weighted: Float = 0
    for index in 0..<anchor.count where index != anchor.positive {
      let score = anchor.scores[index]
      guard score > -.infinity else { continue }
      if hardest < 0 || score > hardestSimilarity {
        hardest = index
        hardestSimilarity = score
      }
      let own = weights[index]
      guard own > 0 else { continue }
      activeNegatives += 1
      weight += own
      squaredWeight += own * own
      weighted += own * (positive - score)
      if own > heaviest {
        heaviest = own
        chosen = index
        chosenSimilarity = score
      }
    }
    gap = weight > 0 ? weighted / weight : 0
  }
}
