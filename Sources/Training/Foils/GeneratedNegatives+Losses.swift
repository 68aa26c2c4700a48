import Compute
import Foundation
import Models
import Objectives

/// Losses and gradients.
extension GeneratedNegatives {
  /// All losses of the sentences with their weights; adds the ranking loss's gradient to that of the
  /// batch's similarities.
  ///
  /// The hinge is Σ over captions of the mean over their sentences of max(0, m + s⁻ − s⁺), divided by
  /// the number of captions. The softmax form is what InfoNCE's image-to-text term gains when the
  /// sentences become further columns of their image: ln(1 + Σ e^(s⁻/τ) / Σⱼ e^(sⱼ/τ)).
  func contrast(_ view: SimilarityBatch, gradient ds: UnsafeMutablePointer<Float>) -> Double {
    let weight = schedule.weight(at: time)
    var sum = 0.0
    let share = 1 / Double(max(1, totals.sources))
    for (thread, worker) in workers.enumerated() {
      slopes[thread].removeAll(keepingCapacity: true)
      var first = 0
      while first < worker.negativeRows.count {
        let row = worker.negativeRows[first]
        var end = first + 1
        if row.candidate >= 0 {
          while end < worker.negativeRows.count, worker.negativeRows[end].candidate >= 0,
            worker.negativeRows[end].source == row.source
          { end += 1 }
          sum += contrast(
            worker, first..<end, view, weight * share, into: &slopes[thread], ds)
        } else {
          // A caption that only discrimination looks at.
          slopes[thread].append(0)
        }
        first = end
      }
    }
    if totals.kept > 0 { losses.ranking = sum * share }
    return weight * (losses.ranking ?? 0)
      + schedule.languageWeight(at: time) * (losses.language ?? 0)
      + options.discriminationWeight * (losses.discrimination ?? 0)
      + options.correctionWeight * (losses.correction ?? 0)
  }

  /// The loss of one caption's sentences; appends their slopes.
  private func contrast(
    _ worker: FoilWorker, _ rows: Range<Int>, _ view: SimilarityBatch, _ scale: Double,
    into slopes: inout [Float], _ ds: UnsafeMutablePointer<Float>
  ) -> Double {
    let pair = worker.sources[worker.negativeRows[rows.lowerBound].source].pair
    let diagonal = pair * view.count + pair
    switch options.form {
    case .hinge:
      let each = Float(scale / Double(rows.count))
      var sum = 0.0
      for row in rows {
        let cost =
          Float(options.margin) + worker.negativeRows[row].similarity
          - view.similarities[diagonal]
        slopes.append(cost > 0 ? each : 0)
        guard cost > 0 else { continue }
        sum += Double(cost)
        ds[diagonal] -= each
      }
      return sum / Double(rows.count)
    case .softmax:
      let inverse = 1 / options.softmaxTemperature
      let line = view.similarities + pair * view.count
      var peak = line[0]
      for column in 0..<view.count { peak = max(peak, line[column]) }
      for row in rows { peak = max(peak, worker.negativeRows[row].similarity) }
      func exponential(_ s: Float) -> Double { exp(Double(s - peak) * inverse) }
      var batch = 0.0
      for column in 0..<view.count { batch += exponential(line[column]) }
      var own = 0.0
      for row in rows { own += exponential(worker.negativeRows[row].similarity) }
      for row in rows {
        let e = exponential(worker.negativeRows[row].similarity)
        slopes.append(Float(scale * inverse * e / (batch + own)))
      }
      let factor = scale * inverse * (1 / (batch + own) - 1 / batch)
      for column in 0..<view.count {
        ds[pair * view.count + column] += Float(factor * exponential(line[column]))
      }
      return log1p(own / batch)
    }
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
