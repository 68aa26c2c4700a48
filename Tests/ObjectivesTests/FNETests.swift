import Compute
import Foundation
import Ground
import Testing

@testable import Objectives

@Suite("FNE against reference numbers")
struct FNETests {
  private let reference: FNEReference

  init() throws { reference = try FNEReference.load() }

  private func close(_ found: Double, _ expected: Double, _ tolerance: Double = 2e-4) -> Bool {
    abs(found - expected) <= tolerance * max(abs(expected), 1e-3)
  }

  @Test("Streaming statistics after each of two batches")
  func streaming() {
    var statistics = SimilarityStatistics()
    for (rows, expected) in zip(
      [reference.inputs.S, reference.inputs.S2], reference.fne.streaming_statistics)
    {
      rows.flatMap { $0 }.withUnsafeBufferPointer {
        statistics.update($0.baseAddress.unsafelyUnwrapped, count: 4, scratch: FloatBuffer())
      }
      #expect(statistics.positive.count == expected.pos_count)
      #expect(statistics.negative.count == expected.neg_count)
      #expect(close(statistics.positive.mean, expected.pos_mean))
      #expect(close(statistics.positive.variance, expected.pos_var))
      #expect(close(statistics.negative.mean, expected.neg_mean))
      #expect(close(statistics.negative.variance, expected.neg_var))
    }
  }

  @Test("Two captions of an image tie in their columns: the first is reliable, or neither")
  func ties() {
    // Rows 0 and 1 are one image. Pair 0 has the first 0.66 of column 0 and the largest of its row;
    // pair 1 has it nowhere. Pair 2 ties with a negative in its row, which stands before it.
    let s: [Float] = [
      0.66, 0.42, 0.3, 0.1, 0.66, 0.42, 0.3, 0.1, 0.5, 0.2, 0.5, 0.3, 0.05, 0.2, 0.1, 0.9,
    ]
    func found(_ ties: SimilarityStatistics.Ties) -> SimilarityStatistics {
      var statistics = SimilarityStatistics()
      s.withUnsafeBufferPointer {
        statistics.update(
          $0.baseAddress.unsafelyUnwrapped, count: 4, ties: ties, scratch: FloatBuffer())
      }
      return statistics
    }
    let first = found(.first)
    #expect(first.positive.count == 2 && abs(first.positive.mean - 0.78) < 1e-6)
    // Negatives 0.42, 0.66 (the other caption's row) and 0.2, 0.3.
    #expect(first.negative.count == 4 && abs(first.negative.mean - 0.395) < 1e-6)
    let none = found(.none)
    #expect(none.positive.count == 1 && abs(none.positive.mean - 0.9) < 1e-6)
  }

  @Test(
    "Own statistics of several captions an image, of two decimals, against a plain script in float64",
    arguments: [(200, 10_000.0), (1, 10)])
  func ownStatistics(_ gate: Int, _ prior: Double) throws {
    let image0: [Float] = [0.79, 0.49, 0.4, 0.49, 0.46, 0.56, 0.69, 0.7, 0.59]
    let image2: [Float] = [0.1, 0.52, 0.59, 0.74, 0.51, 0.45, 0.64, 0.31, 0.23]
    let images = [
      image0, image0, [0.53, 0.56, 0.36, 0.32, 0.34, 0.13, 0.4, 0.53, 0.46], image2, image2,
      [0.25, 0.47, 0.24, 0.49, 0.59, 0.84, 0.32, 0.41, 0.54],
    ]
    let texts: [[Float]] = [
      [0.79, 0.79, 0.53, 0.1, 0.1, 0.25, 0.63, 0.24, 0.71],
      [0.49, 0.49, 0.56, 0.52, 0.52, 0.47, 0.62, 0.38, 0.3],
      [0.4, 0.4, 0.36, 0.59, 0.59, 0.24, 0.53, 0.53, 0.35],
      [0.49, 0.49, 0.32, 0.74, 0.74, 0.49, 0.29, 0.62, 0.57],
      [0.46, 0.46, 0.34, 0.51, 0.51, 0.59, 0.64, 0.32, 0.6],
      [0.56, 0.56, 0.13, 0.45, 0.45, 0.84, 0.24, 0.2, 0.3],
    ]
    var batch = MemoryBatch(images: images, texts: texts, ids: [3, 3, 8, 5, 5, 9, 8, 41, 5])
    batch.similarities = images.map { Array($0.prefix(6)) }
    var options = FNELoss.Options()
    options.gate = gate
    options.prior = prior
    let loss = FNELoss(options)
    loss.fixedUniforms = [
      .imageToText: [0.1, 0.9, 0.4, 0.6, 0.3, 0.8],
      .textToImage: [0.5, 0.2, 0.7, 0.15, 0.95, 0.35],
    ]
    let found = batch.evaluate(loss)
    #expect(loss.statistics.positive.count == 3)
    #expect(abs(loss.statistics.positive.mean - 0.79) < 1e-6)
    #expect(abs(loss.statistics.positive.variance - 0.0025) < 1e-6)
    #expect(abs(loss.statistics.negative.mean - 0.638_333_333) < 1e-6)
    #expect(abs(loss.statistics.negative.variance - 0.010_056_667) < 1e-6)
    #expect(loss.account.imageToText.map(\.chosen) == [6, 7, 1, 6, 6, 0])
    let first = gate == 200 ? 8 : 6
    #expect(loss.account.textToImage.map(\.chosen) == [first, 6, 3, 7, 6, 0])
    #expect(abs(found.value - (gate == 200 ? 0.438_333_333 : 0.425)) < 1e-6)
    // With no pair that shares a first place the gate of 1 stays shut.
    options.ties = .none
    let strict = FNELoss(options)
    strict.fixedUniforms = loss.fixedUniforms
    #expect(abs(batch.evaluate(strict).value - 0.438_333_333) < 1e-6)
    #expect(strict.statistics.positive.count == 1)
  }

  @Test("Posteriors of equal and unequal variances, down to 1e-14")
  func posteriors() throws {
    let equal = FalseNegativePosterior(
      positiveMean: 0.62, positiveVariance: 0.0036, negativeMean: 0.35, negativeVariance: 0.0036,
      prior: 10_000)
    for pair in reference.fne.posterior_equal_var {
      #expect(abs(equal(pair[0]) / pair[1] - 1) < 1e-5, "at \(pair[0])")
    }
    #expect(equal.peak == nil)
    let unequal = FalseNegativePosterior(
      positiveMean: 0.62, positiveVariance: 0.0025, negativeMean: 0.42, negativeVariance: 0.0049,
      prior: 10_000)
    for pair in reference.fne.posterior_unequal {
      #expect(abs(unequal(pair[0]) / pair[1] - 1) < 1e-5, "at \(pair[0])")
    }
    #expect(abs(try #require(unequal.peak) - 0.828_333) < 1e-5)
    // Far from both means the densities underflow; the log-odds do not.
    #expect(equal(-30).isFinite && equal(30) == 1)
  }

  @Test(
    "Weights, probabilities, posteriors and rules of every candidate", arguments: Direction.allCases
  )
  func candidates(_ direction: Direction) throws {
    let side = reference.side(direction)
    let loss = try FNEReference.loss(positives: 300)
    for anchor in 0..<4 {
      let found = reference.batch.with { loss.inspect($0, direction: direction, anchor: anchor) }
      #expect(found.count == 8)
      for (column, candidate) in found.enumerated() {
        let place = "\(direction) \(anchor) \(column)"
        #expect(
          close(Double(try #require(candidate.drawWeight)), side.weights[anchor][column]),
          "\(place)")
        #expect(
          close(Double(try #require(candidate.probability)), side.probabilities[anchor][column]),
          "\(place)")
        let posterior = side.posterior[anchor][column]
        #expect(
          abs(Double(try #require(candidate.posterior)) - posterior) <= 1e-3 * posterior + 1e-9,
          "\(place)")
        #expect(candidate.branch == side.zone[anchor][column], "\(place)")
        #expect(candidate.isMemory == (column >= 4) && candidate.isPositive == (column == anchor))
      }
    }
  }

  @Test("The gate: with 200 positives no Bayes weight, with 201 there is", arguments: [200, 201])
  func gate(_ positives: Int) throws {
    let loss = try FNEReference.loss(positives: positives)
    for direction in Direction.allCases {
      let side = reference.side(direction)
      let expected = positives > 200 ? side.weights : side.weights_before_statistics_are_ready
      for anchor in 0..<4 {
        let found = reference.batch.with { loss.inspect($0, direction: direction, anchor: anchor) }
        for (column, candidate) in found.enumerated() {
          #expect(
            close(Double(try #require(candidate.drawWeight)), expected[anchor][column]),
            "\(direction) \(anchor) \(column)")
        }
      }
    }
  }

  @Test("Sampled loss, drawn columns and sparse gradient")
  func sampled() throws {
    let loss = try FNEReference.loss(positives: 300)
    for direction in Direction.allCases {
      loss.fixedUniforms[direction] = reference.side(direction).uniform_draws
    }
    let found = reference.batch.evaluate(loss)
    #expect(close(found.value, 0.2125))
    #expect(found.similarities.allSatisfy { $0 == 0 })
    for direction in Direction.allCases {
      let side = reference.side(direction)
      #expect(loss.account.anchors(direction).map(\.chosen) == side.picked_columns)
      let gradient = direction == .imageToText ? found.images : found.texts
      for (row, expected) in zip(gradient, side.sampled_grad) {
        for (value, number) in zip(row, expected) { #expect(close(value, number)) }
      }
    }
  }

  @Test("The two weights, of a posterior and of a distance")
  func weightTables() {
    // Equal variances: log-odds 1000 x − 500 are 0 at 0.5, so that a similarity has any posterior.
    let posterior = FalseNegativePosterior(
      positiveMean: 1, positiveVariance: 0.001, negativeMean: 0, negativeVariance: 0.001, prior: 2)
    let sampler = FNESampler(
      margin: 0.2, tau: 0.5, threshold: 0.000_1, weighting: .bayes, posterior: posterior,
      isMonotone: false, cut: 0)
    for pair in reference.fne.weight_of_posterior {
      // All of float32's digits of 0.5 + … are needed; certainty is far to the right.
      let similarity = pair[0] < 1 ? 0.5 + log(pair[0] / (1 - pair[0])) / 1000 : 0.9
      let found = sampler.weight(Float(similarity), positive: 0.7)
      #expect(close(Double(found.weight), pair[1]) && found.branch == .bayes, "\(pair)")
    }
    for pair in reference.fne.cut_down_weight_of_gap {
      for sign in [-1.0, 1] where sign * pair[0] < 0.1 {
        let found = sampler.weight(Float(0.3 + sign * pair[0]), positive: 0.3)
        #expect(close(Double(found.weight), pair[1]) && found.branch == .cutDown, "\(pair)")
      }
    }
  }

  @Test("The expected loss and its gradient are what the probabilities say")
  func expectedLoss() throws {
    let loss = try FNEReference.loss(positives: 300)
    for direction in Direction.allCases {
      let side = reference.side(direction)
      var total = 0.0
      for anchor in 0..<4 {
        let found = reference.batch.with { loss.inspect($0, direction: direction, anchor: anchor) }
        var gradient = [Double](repeating: 0, count: 8)
        for (column, candidate) in found.enumerated() where candidate.branch != "positive" {
          let cost = max(0, 0.2 + Double(candidate.similarity) - Double(found[anchor].similarity))
          #expect(abs(cost - side.hinge[anchor][column]) < 1e-5)
          let probability = Double(try #require(candidate.probability))
          total += probability * cost
          guard cost > 0 else { continue }
          gradient[column] += probability / 4
          gradient[anchor] -= probability / 4
        }
        for (value, expected) in zip(gradient, side.expected_grad[anchor]) {
          #expect(close(value, expected), "\(direction) \(anchor)")
        }
      }
      #expect(close(total / 4, side.expected_loss))
    }
  }

  @Test("The hardest key, for comparison")
  func hardestKey() throws {
    let loss = try FNEReference.loss(positives: 300) { $0.weighting = .hardest }
    let value = reference.batch.evaluate(loss).value
    let expected =
      reference.fne.i2t.hardest_negative_loss_for_comparison
      + reference.fne.t2i.hardest_negative_loss_for_comparison
    #expect(close(value, expected))
  }

  @Test("The warm-up epoch is the triplet loss on the batch alone")
  func warmup() {
    var options = FNELoss.Options()
    options.sameImageNegatives = true
    let loss = FNELoss(options)
    let rows = reference.inputs.S.map { $0.map(Double.init) }
    let found = Evaluation(loss, rows, epoch: 0)
    #expect(close(found.value, reference.fne.warmup_epoch_loss_batch))
    #expect(found.account.imageToText.map(\.hardest) == [1, 2, 3, 1])
    #expect(loss.statistics == SimilarityStatistics())
  }

  @Test("Statistics are empty after an epoch boundary")
  func reset() throws {
    let loss = try FNEReference.loss(positives: 300)
    #expect(loss.isReady)
    loss.beginEpoch(2)
    #expect(loss.statistics == SimilarityStatistics() && !loss.isReady)
  }
}
