import Foundation
import Ground
import Objectives

/// F6, the soft filter: a sentence counts by 1 − P, with P the probability that it is true of the
/// image, by Bayes' rule on two Gaussians of similarities as in FNE (Li et al., ACM MM 2023).
///
/// One Gaussian is of s(I, T) of the captions that sentences are written for, the other of s(I, T⁻)
/// of the sentences that passed the filters; both without dropout, since the epoch began. Negatives
/// from the batch, as FNE has them, would not do: beside those every sentence looks true.
struct SoftWeights: Equatable {
  /// The Gaussians are ready when each holds more values.
  static let gate = 100

  /// K: one sentence in K is taken to be true beforehand.
  let prior: Double
  private(set) var statistics = SimilarityStatistics()
  private var posterior: FalseNegativePosterior?

  init(prior: Double) { self.prior = prior }

  /// Forgets the epoch before, whose model was another one.
  mutating func beginEpoch() { self = SoftWeights(prior: prior) }

  /// Takes the similarities of a step.
  mutating func add(captions: [Float], sentences: [Float]) {
    statistics.positive.add(captions)
    statistics.negative.add(sentences)
    fit()
  }

  /// 1 − P at a similarity; 1 until the Gaussians are ready.
  func callAsFunction(_ similarity: Float) -> Float {
    guard let posterior else { return 1 }
    // P rises with the similarity; where Bayes' parabola turns back, the tails are not to be trusted.
    var x = Double(similarity)
    if let peak = posterior.peak { x = min(x, peak) }
    if let trough = posterior.trough { x = max(x, trough) }
    return Float(1 / (1 + exp(posterior.logOdds(x))))
  }

  private mutating func fit() {
    let (positive, negative) = (statistics.positive, statistics.negative)
    let isReady =
      min(positive.count, negative.count) > SoftWeights.gate && positive.mean >= negative.mean
    posterior = isReady ? FalseNegativePosterior(statistics, prior: prior) : nil
  }

  // MARK: - Checkpoints

  var numbers: [String: Double] { statistics.numbers }

  mutating func restore(_ numbers: [String: Double]) throws {
    guard let statistics = SimilarityStatistics(numbers: numbers) else {
      throw Failure(
        "the checkpoint lacks the statistics of foils.soft_weights",
        remedy: "the checkpoint belongs to a run without them, see its run.toml")
    }
    self.statistics = statistics
    fit()
  }
}
