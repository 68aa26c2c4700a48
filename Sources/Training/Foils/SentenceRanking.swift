import Objectives
import Recipe

/// The ranking loss of a step's sentences: of the hinge or of the softmax form.
///
/// The hinge is the mean over the captions that sentences were written for. The softmax form is the
/// difference that the sentences make to InfoNCE of the batch: half the mean over its pairs.
final class SentenceRanking {
  /// The mean weight of the last step's sentences; nil without soft weights.
  private(set) var softWeightMean: Double?

  private let options: RunConfiguration.Foils
  /// Whether another caption of an image is its negative, for a softmax that no objective has.
  private let sameImageNegatives: Bool
  /// Of the caption whose loss is being computed.
  private var sentences: [SentenceLoss.Sentence] = []
  private var slopes: [Float] = []

  init(_ options: RunConfiguration.Foils, sameImageNegatives: Bool) {
    self.options = options
    self.sameImageNegatives = sameImageNegatives
  }

  /// Computes the loss; gives each kept sentence its slope, and adds to the gradient of the batch's
  /// similarities and to that of InfoNCE's scale where it is learnt.
  ///
  /// - Parameters:
  ///   - weight: λ, a factor on all derivatives and not on the loss.
  ///   - totals: Of all threads.
  ///   - soft: F6, where it is switched on.
  /// - Returns: The loss; 0 without sentences.
  func evaluate(
    _ threads: [FoilThread], _ view: SimilarityBatch, objective: ObjectiveSum,
    gradient: ObjectiveGradient, weight: Double, totals: FoilTotals, soft: SoftWeights?
  ) -> Double {
    let softmax = objective.softmax(view)
    let form: SentenceLoss
    let share: Double
    switch options.form {
    case .hinge:
      form = .hinge(margin: Float(options.margin))
      share = 1 / Double(max(1, totals.sources))
    case .softmax:
      form = .softmax(
        scale: softmax.map { Double($0.scale) } ?? 1 / options.softmaxTemperature,
        sameImageNegatives: softmax?.sameImageNegatives ?? sameImageNegatives)
      share = Reduction.mean.factor(count: view.count)
    }
    var sum = SentenceLoss.Outcome()
    var weights = 0.0
    for thread in threads {
      let (kept, pool) = (thread.worker.kept, thread.worker.pool)
      var first = 0
      while first < kept.rows.count {
        let source = kept.rows[first].source
        sentences.removeAll(keepingCapacity: true)
        for row in kept.rows[first...] {
          guard row.candidate >= 0, row.source == source else { break }
          let own = soft?(pool.candidates[row.candidate].score) ?? 1
          sentences.append(SentenceLoss.Sentence(similarity: row.similarity, weight: own))
          weights += Double(own)
        }
        guard !sentences.isEmpty else {
          // A caption that only discrimination looks at.
          first += 1
          continue
        }
        slopes.removeAll(keepingCapacity: true)
        let outcome = form.evaluate(
          view, pair: pool.sources[source].pair, sentences: sentences, factor: weight * share,
          slopes: &slopes, gradient: gradient.similarities)
        kept.setSlopes(slopes, from: first)
        first += sentences.count
        sum.loss += outcome.loss
        sum.scaleSlope += outcome.scaleSlope
      }
    }
    if let place = softmax?.scalar {
      gradient.scalars?[place] += Float(weight * share * sum.scaleSlope)
    }
    softWeightMean = soft == nil || totals.kept == 0 ? nil : weights / Double(totals.kept)
    return sum.loss * share
  }
}
