import Compute
import Foundation
import Ground
import Models
import Objectives

/// Losses and gradients.
extension GeneratedNegatives {
  /// All losses of the sentences with their weights; adds the ranking loss's gradient to that of the
  /// batch's similarities, and to that of InfoNCE's scale where it is learnt.
  ///
  /// The hinge is the mean over the captions that sentences were written for. The softmax form is
  /// the difference that the sentences make to InfoNCE of the batch: half the mean over its pairs.
  func contrast(
    _ view: SimilarityBatch, objective: ObjectiveSum, gradient: ObjectiveGradient
  ) -> Double {
    let weight = schedule.weight(at: time)
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
    for (thread, worker) in workers.enumerated() {
      slopes[thread].removeAll(keepingCapacity: true)
      var first = 0
      while first < worker.negativeRows.count {
        let source = worker.negativeRows[first].source
        let rows = worker.negativeRows[first...].prefix {
          $0.candidate >= 0 && $0.source == source
        }
        guard !rows.isEmpty else {
          // A caption that only discrimination looks at.
          slopes[thread].append(0)
          first += 1
          continue
        }
        first = rows.endIndex
        sentences.removeAll(keepingCapacity: true)
        for row in rows {
          let own = soft?(worker.candidates[row.candidate].score) ?? 1
          sentences.append(SentenceLoss.Sentence(similarity: row.similarity, weight: own))
          weights += Double(own)
        }
        let outcome = form.evaluate(
          view, pair: worker.sources[source].pair, sentences: sentences,
          factor: weight * share, slopes: &slopes[thread], gradient: gradient.similarities)
        sum.loss += outcome.loss
        sum.scaleSlope += outcome.scaleSlope
      }
    }
    if let place = softmax?.scalar {
      gradient.scalars?[place] += Float(weight * share * sum.scaleSlope)
    }
    if totals.kept > 0 { losses.ranking = sum.loss * share }
    softWeightMean = soft == nil || totals.kept == 0 ? nil : weights / Double(totals.kept)
    return weight * (losses.ranking ?? 0)
      + schedule.languageWeight(at: time) * (losses.language ?? 0)
      + options.discriminationWeight * (losses.discrimination ?? 0)
      + options.correctionWeight * (losses.correction ?? 0)
  }

  /// Adds the ranking loss's gradient of the image vectors [pairs, dimension].
  func addImageGradients(to gradient: UnsafeMutablePointer<Float>) {
    let d = model.dimension
    Parallel.perform(threads) { thread in
      let worker = workers[thread]
      for (row, slope) in slopes[thread].enumerated() where slope != 0 {
        let pair = worker.sources[worker.negativeRows[row].source].pair
        Kernels.add(
          worker.negativePass.embeddings.pointer + row * d, scale: slope,
          to: gradient + pair * d, count: d)
      }
    }
  }

  /// One thread's backward pass; returns the gradient of its regions, nil if there is none.
  func backward(_ thread: Int, _ step: Step, gradients: Gradients) -> UnsafePointer<Float>? {
    let worker = workers[thread]
    guard worker.training.hasNegatives || worker.training.trainsLanguage else { return nil }
    let regions = step.imagePasses[thread].regionStates
    let rows = regions.offsets[step.batch.shards[thread].images.count]
    let target = regionGradients[thread].reserveZeroed(rows * model.dimension)
    worker.backward(
      scales, slopes: slopes[thread], images: { self.vector(step, $0) }, regions: regions,
      regionGradient: target, weights: step.weights, gradients: gradients, dropout: step.dropout)
    let looks = worker.training.trainsWords || worker.training.trainsLanguage
    return looks && options.grounding != .none ? UnsafePointer(target) : nil
  }

  /// Adds the word table's gradient for the words in `range`.
  func addWordGradients(to table: UnsafeMutablePointer<Float>, words range: Range<Int>) {
    for worker in workers { worker.addWordGradients(to: table, words: range) }
  }

  /// Whether the step's gradient touches every row of the word table.
  var touchesAllWords: Bool { losses.language != nil || losses.correction != nil }

  /// Calls `body` with each row of the word table that sentences looked up.
  func forEachTouchedWord(_ body: (Int32) -> Void) {
    for worker in workers where worker.training.hasNegatives {
      for id in worker.negatives.ids { body(id) }
    }
  }
}
