import Ground
import Objectives
import Records

/// What a logged step says beyond the loss: how similarities are spread, how probably the chosen
/// negatives are false ones, and, where the truth is known, how many of them are.
struct StepDiagnostics {
  private let view: SimilarityBatch
  private let objective: ObjectiveSum
  private let batch: Batch
  private let memory: MomentumMemory?

  /// - Parameter view: The batch as the objective saw it in the step just done.
  init(view: SimilarityBatch, objective: ObjectiveSum, batch: Batch, memory: MomentumMemory?) {
    self.view = view
    self.objective = objective
    self.batch = batch
    self.memory = memory
  }

  /// Fields of the `step` event.
  ///
  /// - Parameters:
  ///   - posterior: From the similarities of the epoch so far; nil while there are too few.
  ///   - truth: Of a scenes data set.
  func fields(posterior: FalseNegativePosterior?, truth: SceneTruth?) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    fields[.positiveHistogram] = positives.json
    fields[.negativeHistogram] = negatives.json
    if let posterior {
      fields[.falseNegativeProbability] = weightedShare { _, _, _, similarity in
        posterior(Double(similarity))
      }.map { .real($0) }
    }
    if let truth {
      fields[.falseNegativeShare] = weightedShare { direction, anchor, item, _ in
        let isTrue =
          direction == .imageToText
          ? truth.isTrue(caption: item, image: Int(batch.images[anchor]))
          : truth.isTrue(caption: batch.captions[anchor], image: item)
        return isTrue.map { $0 ? 1 : 0 }
      }.map { .real($0) }
    }
    if objective.terms.count > 1 {
      for (term, value) in zip(objective.terms, objective.values) {
        fields[Curve.termLoss.field(of: term.descriptor.name)] = .real(value)
      }
    }
    return fields
  }

  /// Similarities of the pairs.
  private var positives: SimilarityHistogram {
    var counter = SimilarityHistogram.Counter()
    for pair in 0..<view.count { counter.add(view.similarities[pair * view.count + pair]) }
    return counter.histogram
  }

  /// Similarities of all images and captions of the batch that are not of one image.
  private var negatives: SimilarityHistogram {
    var counter = SimilarityHistogram.Counter()
    for row in 0..<view.count {
      for column in 0..<view.count where view.images[row] != view.images[column] {
        counter.add(view.similarities[row * view.count + column])
      }
    }
    return counter.histogram
  }

  /// The mean of a value over the negatives that the first term pushed away, by their weights.
  ///
  /// - Parameter value: Of direction, anchor, the candidate's caption or image, and similarity; nil
  ///   leaves the candidate out.
  private func weightedShare(
    _ value: (Direction, Int, Int, Float) -> Double?
  ) -> Double? {
    var total = 0.0
    var weights = 0.0
    let term = objective.terms[0].objective
    for direction in Direction.allCases {
      let anchors = term.account.anchors(direction)
      let candidates = term.candidateWeights(direction)
      for pair in 0..<view.count where anchors[pair].weight > 0 {
        guard let row = candidates.map({ $0 + pair * view.count }) else {
          // The objective chose one negative, perhaps from the memory.
          let chosen = anchors[pair].chosen
          guard chosen >= 0 else { continue }
          let item = item(chosen, direction)
          if let found = value(direction, pair, item, anchors[pair].chosenSimilarity) {
            total += found
            weights += 1
          }
          continue
        }
        for column in 0..<view.count where column != pair {
          // What has a hundredth of the anchor's weight does not move the mean.
          let weight = row[column]
          guard weight > 0.01 * anchors[pair].weight else { continue }
          let similarity =
            direction == .imageToText
            ? view.similarities[pair * view.count + column]
            : view.similarities[column * view.count + pair]
          if let found = value(direction, pair, item(column, direction), similarity) {
            total += Double(weight) * found
            weights += Double(weight)
          }
        }
      }
    }
    return weights > 0 ? total / weights : nil
  }

  /// The caption or image of a candidate.
  func item(_ index: Int, _ direction: Direction) -> Int {
    if index >= view.count, let memory { return memory.item(index, direction) }
    return direction == .imageToText ? batch.captions[index] : Int(batch.images[index])
  }
}
