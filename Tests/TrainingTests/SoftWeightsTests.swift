import Foundation
import Objectives
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Soft weights of generated sentences (F6)")
struct SoftWeightsTests {
  /// Gaussians of so many values: captions' mean and variance, sentences' mean and variance.
  private func numbers(
    _ positive: (Double, Double), _ negative: (Double, Double), count: Int = 1_000_000_001
  ) -> [String: Double] {
    var statistics = SimilarityStatistics()
    statistics.positive = StreamStatistics(
      count: count, mean: positive.0, variance: positive.1)
    statistics.negative = StreamStatistics(
      count: count, mean: negative.0, variance: negative.1)
    return statistics.numbers
  }

  @Test("By hand: one less the posterior of two Gaussians, which stays where it would turn back")
  func hand() throws {
    var soft = SoftWeights(prior: 20)
    #expect(soft(0.9) == 1)
    try soft.restore(numbers((0.6, 0.01), (0.4, 0.04)))
    // f⁺ = e^(−½)/0.1 = 6.065307, f⁻ = e^(−⅛)/0.2 = 4.412485 at 0.5, but for the same factor;
    // 1 − 6.065307 / (6.065307 + 19 · 4.412485) = 0.932534.
    #expect(abs(soft(0.5) - 0.932534) < 1e-5)
    // f⁺ = 10, f⁻ = e^(−½)/0.2 = 3.032653 at 0.6.
    #expect(abs(soft(0.6) - 0.852113) < 1e-5)
    // Beyond the peak, at 2/3 (log-odds −37.5 x² + 50 x …), nothing changes any more.
    #expect(soft(0.9) == soft(1) && abs(soft(0.9) - soft(2 / 3)) < 1e-6 && soft(0.9) < soft(0.6))
    // The other way round there is a trough, at 1/3 of 37.5 x² − 25 x …: below it nothing changes.
    try soft.restore(numbers((0.6, 0.04), (0.4, 0.01)))
    #expect(soft(-0.5) == soft(0) && abs(soft(0) - soft(1 / 3)) < 1e-6 && soft(0) > soft(0.6))
    // Captions below sentences: nothing has been learnt that could tell.
    try soft.restore(numbers((0.3, 0.01), (0.4, 0.04)))
    #expect(soft(0.5) == 1)
    #expect(throws: Failure.self) { try soft.restore(["positive_count": 4]) }
  }

  @Test("The Gaussians have the mean and the variance of what was given, from 101 values on")
  func statistics() throws {
    var soft = SoftWeights(prior: 20)
    // 0.3, 0.5, 0.7 again and again: the mean 0.5, squares 0.04 · 2 / 3.
    let captions = (0..<102).map { [0.3, 0.5, 0.7][$0 % 3] as Float }
    let sentences = (0..<100).map { [0.2, 0.4][$0 % 2] as Float }
    soft.add(captions: captions, sentences: sentences)
    #expect(abs(soft.statistics.positive.mean - 0.5) < 1e-7)
    #expect(abs(soft.statistics.positive.variance - 0.04 * 68 / 101) < 1e-7)
    #expect(abs(soft.statistics.negative.variance - 0.01 * 100 / 99) < 1e-7)
    #expect(soft(0.6) == 1)
    soft.add(captions: [], sentences: [0.3])
    #expect(soft(0.6) < 1)
    var other = SoftWeights(prior: 20)
    try other.restore(soft.numbers)
    #expect(other == soft)
    soft.beginEpoch()
    #expect(soft == SoftWeights(prior: 20))
  }

  @Test(
    "Slopes are those of the loss with weights that stay (finite differences)",
    arguments: [
      SentenceLoss.hinge(margin: 0.1), .softmax(scale: 20, sameImageNegatives: false),
    ])
  func finiteDifferences(form: SentenceLoss) {
    // Row 1 of three pairs, of which the last shows the same image; then the sentences.
    let point: [Float] = [0.30, 0.55, 0.53, 0.52, 0.61, 0.40]
    let weights: [Float] = [0.9, 0.35, 0.6]
    func evaluate(_ point: [Float]) -> (loss: Double, slopes: [Float]) {
      var matrix: [Float] = [0, 0, 0] + point[..<3] + [0, 0, 0]
      var gradient = [Float](repeating: 0, count: 9)
      var slopes: [Float] = []
      var loss = Double.nan
      matrix.withUnsafeMutableBufferPointer { matrix in
        gradient.withUnsafeMutableBufferPointer { gradient in
          guard let matrix = matrix.baseAddress, let gradient = gradient.baseAddress else { return }
          let batch = SimilarityBatch(similarities: matrix, count: 3, images: [4, 7, 7])
          let sentences = zip(point[3...], weights).map {
            SentenceLoss.Sentence(similarity: $0, weight: $1)
          }
          loss =
            form.evaluate(
              batch, pair: 1, sentences: sentences, factor: 1, slopes: &slopes, gradient: gradient
            ).loss
        }
      }
      return (loss, gradient[3..<6] + slopes)
    }
    let found = evaluate(point)
    var largest = 0.0
    for index in point.indices {
      var (up, down) = (point, point)
      up[index] += 1e-3
      down[index] -= 1e-3
      let slope =
        (evaluate(up).loss - evaluate(down).loss) / Double(up[index] - down[index])
      largest = max(largest, abs(slope))
      #expect(abs(slope - Double(found.slopes[index])) < 2e-3, "\(index): \(slope)")
    }
    #expect(largest > 0.1)
  }

  @Test("The hinge of a caption by hand: each sentence's share times its weight")
  func hinge() {
    var matrix: [Float] = [0.6, 0.1, 0.1, 0.7]
    var gradient: [Float] = [0, 0, 0, 0]
    var slopes: [Float] = []
    matrix.withUnsafeMutableBufferPointer { matrix in
      gradient.withUnsafeMutableBufferPointer { gradient in
        guard let matrix = matrix.baseAddress, let gradient = gradient.baseAddress else { return }
        let outcome = SentenceLoss.hinge(margin: 0.1).evaluate(
          SimilarityBatch(similarities: matrix, count: 2, images: [0, 1]), pair: 0,
          sentences: [
            .init(similarity: 0.65, weight: 0.5), .init(similarity: 0.55, weight: 0.25),
            .init(similarity: 0.45, weight: 0.9),
          ], factor: 6, slopes: &slopes, gradient: gradient)
        // (0.5 · 0.15 + 0.25 · 0.05 + 0) / 3
        #expect(abs(outcome.loss - 0.0875 / 3) < 1e-7)
      }
    }
    #expect(slopes == [1, 0.5, 0] && gradient == [-1.5, 0, 0, 0])
  }

  @Test("In a step each sentence is weighed by its similarity", arguments: ["hinge", "softmax"])
  func step(form: String) throws {
    func bench(_ prior: Double?, weight: Double = 0.5) throws -> FoilBench {
      try FoilBench { configuration in
        configuration.foils.rankOnly()
        configuration.foils.form = form == "hinge" ? .hinge : .softmax
        configuration.foils.margin = 2
        configuration.foils.weight = weight
        configuration.objective["infonce.weight"] = .real(0)
        configuration.foils.softWeights = prior != nil
        configuration.foils.softPrior = prior ?? 20
      }
    }
    // Before the Gaussians are ready nothing has changed, not a byte.
    let plain = try bench(nil)
    let soft = try bench(20)
    let gradient = try plain.gradient()
    #expect(try soft.gradient() == gradient && gradient.contains { $0 != 0 })
    #expect(try soft.loss() == plain.loss())
    #expect(try soft.foils.softWeightMean == 1 && plain.foils.softWeightMean == nil)
    #expect(try !plain.foils.state.numbers.keys.contains { $0.hasPrefix("soft") })

    // Two Gaussians that are all but equal say that one in two is true, whatever its similarity.
    let half = try bench(2)
    var state = try half.foils.state
    for (name, number) in numbers((0.001, 100), (0, 100)) { state.numbers["soft.\(name)"] = number }
    try half.foils.restore(state)
    let halved = try half.gradient()
    #expect(abs(try #require(try half.foils.softWeightMean) - 0.5) < 1e-4)
    if form == "hinge" {
      let expected = try bench(nil, weight: 0.25).gradient()
      let largest = expected.map(abs).max() ?? 0
      #expect(zip(halved, expected).allSatisfy { abs($0 - $1) < 1e-4 * largest })
      #expect(!zip(halved, gradient).allSatisfy { abs($0 - $1) < 1e-2 * largest })
    }

    // What is more similar counts for less.
    state = try soft.foils.state
    for (name, number) in numbers((0.1, 0.01), (-0.1, 0.01)) {
      state.numbers["soft.\(name)"] = number
    }
    try soft.foils.restore(state)
    _ = try soft.loss()
    var sum = 0.0
    var count = 0
    for (thread, worker) in try soft.foils.workers.enumerated() {
      for (index, row) in worker.kept.rows.enumerated() where row.candidate >= 0 {
        let score = Double(worker.pool.candidates[row.candidate].score)
        // σ of the log-odds, of which these Gaussians leave 20 s − ln 19.
        let weight = 1 - 1 / (1 + 19 * exp(-20 * score))
        sum += weight
        count += 1
        let kept = worker.kept.rows.count { $0.source == row.source && $0.candidate >= 0 }
        guard form == "hinge" else { continue }
        let slope = Double(try soft.foils.workers[thread].kept.rows[index].slope)
        #expect(abs(slope - 0.5 * weight / Double(16 * kept)) < 1e-6, "\(score)")
      }
    }
    #expect(count > 8)
    let mean = try #require(try soft.foils.softWeightMean)
    #expect(abs(mean - sum / Double(count)) < 1e-4 && mean < 0.99)
  }

  @Test("A resumed run weighs as the one that it goes on from")
  func restored() throws {
    let first = try FoilBench {
      $0.foils.rankOnly()
      $0.foils.softWeights = true
    }
    for index in 0..<40 {
      _ = try first.step.run(
        first.loader.take(index), objective: first.objective, imageRate: 4e-3, textRate: 4e-3)
    }
    let mean = try #require(try first.foils.softWeightMean)
    #expect(mean < 1 && mean > 0)
    let second = try FoilBench {
      $0.foils.rankOnly()
      $0.foils.softWeights = true
    }
    try second.foils.restore(try first.foils.state)
    #expect(try second.foils.soft == first.foils.soft)
    #expect(throws: Failure.self) { try second.foils.restore(ObjectiveState()) }
  }
}
