import Foundation
import Testing

@testable import Objectives

@Suite("Properties of the ranking losses")
struct RankingPropertyTests {
  private static let variants = Kendall.Variant.allCases
  private static let rows = [
    [0.60, 0.45, 0.20, 0.35, 0.11], [0.30, 0.55, 0.53, 0.10, 0.42],
    [0.25, 0.40, 0.70, 0.65, 0.38], [0.15, 0.52, 0.41, 0.58, 0.33],
    [0.47, 0.12, 0.28, 0.19, 0.62],
  ]
  private static let labels = [
    [1.00, 0.25, 0.66, 0.40, 0.31], [0.10, 1.00, 0.45, 0.81, 0.22],
    [0.52, 0.14, 1.00, 0.77, 0.06], [0.73, 0.36, 0.05, 1.00, 0.58],
    [0.27, 0.63, 0.34, 0.48, 1.00],
  ]

  private func loss(_ loss: some AnchorLoss, _ scores: [Double], _ labels: [Double]) -> Double {
    AnchorEvaluation(loss, scores: scores, labels: labels).outcome.loss
  }

  @Test("A constant added to one anchor's scores changes nothing", arguments: variants)
  func shift(_ variant: Kendall.Variant) {
    for (scores, labels) in zip(Self.rows, Self.labels) {
      let kendall = Kendall(variant: variant, offset: 0.03)
      let moved = scores.map { $0 + 0.25 }
      #expect(abs(loss(kendall, scores, labels) - loss(kendall, moved, labels)) < 1e-5)
    }
  }

  @Test("The hinges scale with the scores", arguments: variants.filter { $0 != .smooth })
  func scale(_ variant: Kendall.Variant) {
    let objective = AnchorwiseObjective(Kendall(variant: variant))
    let one = Evaluation(objective, Self.rows, labels: Self.labels)
    let scaled = Self.rows.map { $0.map { 3 * $0 } }
    let three = Evaluation(objective, scaled, labels: Self.labels)
    #expect(one.value > 0.01)
    expectClose(three.value, 3 * one.value, "\(variant)", tolerance: 1e-5)
    expectClose(three.gradient, one.gradient, "\(variant)", tolerance: 1e-6)
  }

  @Test("Scores in the order of the labels cost nothing", arguments: variants)
  func agreement(_ variant: Kendall.Variant) {
    for labels in Self.labels {
      let scores = labels.map { 0.3 + 0.4 * $0 }
      let kendall = Kendall(variant: variant, temperature: 0.001)
      #expect(abs(loss(kendall, scores, labels)) < 1e-6)
      // And in the opposite order as much as they can.
      let reversed = loss(kendall, scores.map { 1 - $0 }, labels)
      #expect(variant == .smooth ? abs(reversed - 2) < 1e-6 : reversed > 0.01)
    }
    for labels in Self.labels {
      let scores = labels.map { 2 * $0 }
      #expect(abs(loss(SNDCG(temperature: 0.001), scores, labels)) < 1e-6)
    }
  }

  @Test("S-NDCG at a small temperature is the plain measure")
  func plainNDCG() {
    for (scores, labels) in zip(Self.rows, Self.labels) {
      // (1 + y) / 2 are the gains' exponents; ranks by counting.
      func gain(by values: [Double]) -> Double {
        labels.indices.reduce(0.0) { sum, index in
          let rank = values.count { $0 > values[index] } + 1
          return sum + (exp2((1 + labels[index]) / 2) - 1) / log2(1 + Double(rank))
        }
      }
      let expected = 1 - gain(by: scores) / gain(by: labels)
      #expect(abs(loss(SNDCG(temperature: 1e-4), scores, labels) - expected) < 1e-5)
    }
  }

  @Test("Equal labels share the ideal rank")
  func ties() {
    // Gains 1 at the first two of three; ideal: both at rank 1, the third at 3 with gain 0.
    let found = AnchorEvaluation(
      SNDCG(temperature: 1e-3, rescalesLabels: false), scores: [0.9, 0.5, 0.1],
      labels: [1, 1, 0])
    let expected = 1 - (1 + 1 / log2(3.0)) / 2
    #expect(abs(found.outcome.loss - expected) < 1e-5)
  }

  @Test("Labels below −1/2 leave no ideal to compare with: no loss")
  func negativeGains() {
    let found = AnchorEvaluation(
      SNDCG(rescalesLabels: false), scores: [0.9, 0.5, 0.1], labels: [-0.5, -1, -0.7])
    #expect(found.outcome.loss == 0)
    #expect(found.weights == [0, 0, 0])
  }

  @Test("A single admissible pair carries the whole loss")
  func single() {
    // Only row 1 has labels that differ by more than the gap: caption 2 before caption 0.
    let scores = [[0.5, 0.1, 0.2], [0.6, 0.5, 0.35], [0.1, 0.2, 0.5]]
    let labels = [[0.5, 0.5, 0.5], [0.2, 0.5, 0.7], [0.5, 0.5, 0.5]]
    for variant in [Kendall.Variant.full, .sw, .swHS, .windowHard] {
      let objective = AnchorwiseObjective(
        Kendall(variant: variant, gap: 0.4, window: 2), transposesLabels: true)
      let found = Evaluation(objective, scores, labels: labels)
      // 0.6 − 0.35; the full form divides by one pair, the others by three anchors; two directions.
      let expected = variant == .full ? 0.125 : 0.25 / 6
      expectClose(found.value, expected, "\(variant)", tolerance: 1e-5)
      let weight = variant == .full ? 0.5 : 1.0 / 6
      expectClose(
        found.gradient, [[0, 0, 0], [weight, 0, -weight], [0, 0, 0]], "\(variant)",
        tolerance: 1e-5)
    }
  }

  @Test("RVSE++ takes the mean of the hinges only where the hardest is about as similar")
  func selective() {
    let loss = RVSEPP(margin: 0.2, threshold: 0.01)
    // |0.5 − 0.495| < 0.01: hinges 0.195, 0.1 and 0, of three negatives.
    let near = AnchorEvaluation(loss, scores: [0.5, 0.495, 0.4, 0.1])
    expectClose(near.outcome.loss, 0.295 / 3, "mean", tolerance: 1e-5)
    expectClose([near.weights], [[-2.0 / 3, 1.0 / 3, 1.0 / 3, 0]], "mean", tolerance: 1e-5)
    // The hardest is above the positive by more: it alone counts.
    let far = AnchorEvaluation(loss, scores: [0.5, 0.52, 0.4, 0.1])
    expectClose(far.outcome.loss, 0.22, "hardest", tolerance: 1e-5)
    #expect(far.weights == [-1, 1, 0, 0])
  }

  @Test("SigLIP on a pair of pairs by hand")
  func sigLIP() {
    let found = Evaluation(
      AnchorwiseObjective(SigLIP()), [[0.9, 0.8], [0.7, 1.0]], scalars: [log(10), -10])
    // log(1 + e^z) with z = −(10·0.9 − 10), 10·0.8 − 10, 10·0.7 − 10, −(10·1 − 10); over 2.
    let expected = [1.0, -2, -3, 0].map { log(1 + exp($0)) }.reduce(0, +) / 2
    expectClose(found.value, expected, "value", tolerance: 1e-5)
    func sigma(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
    let gradient = [[-5 * sigma(1), 5 * sigma(-2)], [5 * sigma(-3), -5 * sigma(0)]]
    expectClose(found.gradient, gradient, "gradient", tolerance: 1e-5)
    let bias = (-sigma(1) + sigma(-2) + sigma(-3) - sigma(0)) / 2
    expectClose(found.scalarGradient[1], bias, "bias", tolerance: 1e-5)
  }
}
