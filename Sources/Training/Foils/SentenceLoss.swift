import Foundation
import Objectives

/// The ranking loss of one caption's sentences against the caption's image, with its derivatives.
enum SentenceLoss: Equatable {
  /// Mean over the sentences of w max(0, m + s⁻ − s⁺).
  case hinge(margin: Float)
  /// ln(1 + Σ w e^(t s⁻) / Σⱼ e^(t sⱼ)): what InfoNCE's image anchor loses by the sentences as further
  /// columns of its row, with t = 1 / τ. Where the flag is unset, j leaves out other captions of the
  /// anchor's image, as InfoNCE does.
  case softmax(scale: Double, sameImageNegatives: Bool)

  /// A sentence as the loss sees it.
  struct Sentence: Equatable {
    /// To the caption's image.
    var similarity: Float
    /// w, which has no gradient.
    var weight: Float = 1
  }

  /// What one caption's sentences cost.
  struct Outcome: Equatable {
    var loss = 0.0
    /// dLoss / d ln t.
    var scaleSlope = 0.0
  }

  /// - Parameters:
  ///   - pair: The caption's pair in the batch; its row holds the image's similarities.
  ///   - sentences: At least one.
  ///   - factor: On the derivatives, not on the outcome.
  ///   - slopes: factor · dLoss/ds of each sentence is appended.
  ///   - gradient: factor · dLoss/dS [count, count] is added.
  func evaluate(
    _ batch: SimilarityBatch, pair: Int, sentences: [Sentence], factor: Double,
    slopes: inout [Float], gradient: UnsafeMutablePointer<Float>
  ) -> Outcome {
    let row = pair * batch.count
    switch self {
    case .hinge(let margin):
      let each = Float(factor / Double(sentences.count))
      let positive = batch.similarities[row + pair]
      var sum = 0.0
      for sentence in sentences {
        let cost = margin + sentence.similarity - positive
        let slope = cost > 0 ? each * sentence.weight : 0
        slopes.append(slope)
        guard cost > 0 else { continue }
        sum += Double(sentence.weight) * Double(cost)
        gradient[row + pair] -= slope
      }
      return Outcome(loss: sum / Double(sentences.count))
    case .softmax(let scale, let sameImageNegatives):
      let own = batch.images[pair]
      func isCandidate(_ column: Int) -> Bool {
        sameImageNegatives || column == pair || batch.images[column] != own
      }
      return softmax(
        batch, pair: pair, sentences: sentences, scale: scale, factor: factor,
        isCandidate: isCandidate, slopes: &slopes, gradient: gradient)
    }
  }

  private func softmax(
    _ batch: SimilarityBatch, pair: Int, sentences: [Sentence], scale: Double, factor: Double,
    isCandidate: (Int) -> Bool, slopes: inout [Float], gradient: UnsafeMutablePointer<Float>
  ) -> Outcome {
    let row = pair * batch.count
    let line = batch.similarities + row
    let positive = line[pair]
    var peak = positive
    for column in 0..<batch.count where isCandidate(column) { peak = max(peak, line[column]) }
    for sentence in sentences { peak = max(peak, sentence.similarity) }
    func exponential(_ s: Float) -> Double { exp(Double(s - peak) * scale) }
    // Sums of the exponentials, and of these times s − s⁺.
    var found = (sum: 0.0, weighted: 0.0)
    for column in 0..<batch.count where isCandidate(column) {
      let e = exponential(line[column])
      found.sum += e
      found.weighted += e * Double(line[column] - positive)
    }
    var written = (sum: 0.0, weighted: 0.0)
    for sentence in sentences {
      let e = Double(sentence.weight) * exponential(sentence.similarity)
      written.sum += e
      written.weighted += e * Double(sentence.similarity - positive)
    }
    let all = found.sum + written.sum
    for sentence in sentences {
      let e = Double(sentence.weight) * exponential(sentence.similarity)
      slopes.append(Float(factor * scale * e / all))
    }
    // 1 / all − 1 / found, without the difference of two nearly equal numbers.
    let ratio = written.sum / found.sum
    let share = -factor * scale * ratio / all
    for column in 0..<batch.count where isCandidate(column) {
      gradient[row + column] += Float(share * exponential(line[column]))
    }
    return Outcome(
      loss: log1p(ratio), scaleSlope: scale * (written.weighted - ratio * found.weighted) / all)
  }
}
