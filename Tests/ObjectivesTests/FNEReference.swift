import Foundation
import Testing

@testable import Objectives

/// `Fixtures/fne.json`: the published worked example, computed in float64 with the authors' code.
struct FNEReference: Decodable {
  struct Inputs: Decodable {
    var S: [[Float]]
    var S2: [[Float]]
  }
  struct Stream: Decodable {
    var pos_count: Int
    var pos_mean: Double
    var pos_var: Double
    var neg_count: Int
    var neg_mean: Double
    var neg_var: Double
  }
  struct Side: Decodable {
    var sims: [[Float]]
    var posterior: [[Double]]
    var zone: [[String]]
    var weights: [[Double]]
    var probabilities: [[Double]]
    var uniform_draws: [Double]
    var picked_columns: [Int]
    var sampled_loss: Double
    var sampled_grad: [[Double]]
    var hinge: [[Double]]
    var expected_loss: Double
    var expected_grad: [[Double]]
    var weights_before_statistics_are_ready: [[Double]]
    var hardest_negative_loss_for_comparison: Double
  }
  struct FNE: Decodable {
    var streaming_statistics: [Stream]
    var posterior_equal_var: [[Double]]
    var posterior_unequal: [[Double]]
    var ids_batch: [Int32]
    var ids_queue: [Int32]
    var i2t: Side
    var t2i: Side
    var warmup_epoch_loss_batch: Double
    var weight_of_posterior: [[Double]]
    var cut_down_weight_of_gap: [[Double]]
    enum CodingKeys: String, CodingKey {
      case streaming_statistics, posterior_equal_var, ids_batch, ids_queue, i2t, t2i
      case warmup_epoch_loss_batch, weight_of_posterior, cut_down_weight_of_gap
      case posterior_unequal = "posterior_unequal_var_pos_0.62_0.0025_neg_0.42_0.0049"
    }
  }
  var inputs: Inputs
  var fne: FNE
  enum CodingKeys: String, CodingKey {
    case inputs
    case fne = "FNE"
  }
  func side(_ direction: Direction) -> Side { direction == .imageToText ? fne.i2t : fne.t2i }

  static func load() throws -> FNEReference {
    let url = try #require(
      Bundle.module.url(forResource: "fne", withExtension: "json", subdirectory: "Fixtures"))
    return try JSONDecoder().decode(FNEReference.self, from: Data(contentsOf: url))
  }

  /// Statistics of the worked example: means 0.62 and 0.35, both variances 0.0036.
  static func statistics(positives: Int) -> SimilarityStatistics {
    var statistics = SimilarityStatistics()
    statistics.positive.count = positives
    statistics.positive.sum = 0.62 * Double(positives)
    statistics.positive.squares = 0.0036 * Double(positives - 1)
    statistics.negative.count = 2 * positives
    statistics.negative.sum = 0.35 * Double(2 * positives)
    statistics.negative.squares = 0.0036 * Double(2 * positives - 1)
    return statistics
  }

  /// The worked example's keys; its own similarities make no pair reliable.
  var batch: MemoryBatch {
    MemoryBatch(images: fne.i2t.sims, texts: fne.t2i.sims, ids: fne.ids_batch + fne.ids_queue)
  }

  /// The loss with the statistics of the worked example.
  static func loss(
    positives: Int, _ change: (inout FNELoss.Options) -> Void = { _ in }
  ) throws -> FNELoss {
    var options = FNELoss.Options()
    change(&options)
    let loss = FNELoss(options)
    try loss.restore(state(statistics(positives: positives)))
    return loss
  }

  private static func state(_ statistics: SimilarityStatistics) -> ObjectiveState {
    var state = ObjectiveState()
    for (name, stream) in [("positive", statistics.positive), ("negative", statistics.negative)] {
      state.numbers["\(name)_count"] = Double(stream.count)
      state.numbers["\(name)_sum"] = stream.sum
      state.numbers["\(name)_squares"] = stream.squares
    }
    return state
  }
}
