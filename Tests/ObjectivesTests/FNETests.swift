import Compute
import Foundation
import Testing

@testable import Objectives

/// `Fixtures/fne.json`: the published worked example, computed in float64 with the authors' code.
@Suite("FNE against reference numbers")
struct FNETests {
  struct Reference: Decodable {
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
      var expected_loss: Double
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
      enum CodingKeys: String, CodingKey {
        case streaming_statistics, posterior_equal_var, ids_batch, ids_queue, i2t, t2i
        case warmup_epoch_loss_batch
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
  }

  let reference: Reference

  init() throws {
    let url = try #require(
      Bundle.module.url(forResource: "fne", withExtension: "json", subdirectory: "Fixtures"))
    reference = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: url))
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

  /// A batch of the worked example's keys, whose own similarities make no pair reliable.
  private func withBatch<Result>(
    epoch: Int = 1, _ body: (SimilarityBatch) throws -> Result
  ) rethrows -> Result {
    let images = reference.fne.i2t.sims.flatMap { $0 }
    let texts = reference.fne.t2i.sims.flatMap { $0 }
    let flat = [Float](repeating: 0, count: 16)
    let ids = reference.fne.ids_batch + reference.fne.ids_queue
    return try images.withUnsafeBufferPointer { images in
      try texts.withUnsafeBufferPointer { texts in
        try ids.withUnsafeBufferPointer { ids in
          try flat.withUnsafeBufferPointer { flat in
            var batch = SimilarityBatch(
              similarities: flat.baseAddress.unsafelyUnwrapped, count: 4,
              images: reference.fne.ids_batch)
            batch.epoch = epoch
            batch.threads = 2
            batch.memory = MemorySimilarities(
              imageToText: images.baseAddress.unsafelyUnwrapped,
              textToImage: texts.baseAddress.unsafelyUnwrapped,
              ids: ids.baseAddress.unsafelyUnwrapped, columns: 8)
            return try body(batch)
          }
        }
      }
    }
  }

  private func loss(
    positives: Int, _ change: (inout FNELoss.Options) -> Void = { _ in }
  ) throws -> FNELoss {
    var options = FNELoss.Options()
    change(&options)
    let loss = FNELoss(options)
    try loss.restore(Self.state(Self.statistics(positives: positives)))
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
    let loss = try loss(positives: 300)
    for anchor in 0..<4 {
      let found = withBatch { loss.inspect($0, direction: direction, anchor: anchor) }
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
    let loss = try loss(positives: positives)
    for direction in Direction.allCases {
      let side = reference.side(direction)
      let expected = positives > 200 ? side.weights : side.weights_before_statistics_are_ready
      for anchor in 0..<4 {
        let found = withBatch { loss.inspect($0, direction: direction, anchor: anchor) }
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
    let loss = try loss(positives: 300)
    for direction in Direction.allCases {
      loss.fixedUniforms[direction] = reference.side(direction).uniform_draws
    }
    let (value, gradient) = evaluate(loss)
    #expect(close(value, 0.2125))
    for direction in Direction.allCases {
      let side = reference.side(direction)
      #expect(loss.account.anchors(direction).map(\.chosen) == side.picked_columns)
      var found = [[Double]](repeating: [Double](repeating: 0, count: 8), count: 4)
      let entries =
        direction == .imageToText ? gradient.memoryImageToText : gradient.memoryTextToImage
      for entry in entries { found[Int(entry.anchor)][Int(entry.column)] += Double(entry.value) }
      for row in 0..<4 {
        for column in 0..<8 {
          #expect(close(found[row][column], side.sampled_grad[row][column]))
        }
      }
    }
  }

  private func evaluate(_ loss: FNELoss, epoch: Int = 1) -> (Double, ObjectiveGradient) {
    let matrix = UnsafeMutablePointer<Float>.allocate(capacity: 16)
    matrix.initialize(repeating: 0, count: 16)
    defer { matrix.deallocate() }
    let gradient = ObjectiveGradient(similarities: matrix)
    let value = withBatch(epoch: epoch) {
      loss.evaluate($0, weight: 1, gradient: gradient)
    }
    for index in 0..<16 { #expect(matrix[index] == 0) }
    return (value, gradient)
  }

  @Test("The expected loss is what the probabilities say")
  func expectedLoss() throws {
    let loss = try loss(positives: 300)
    for direction in Direction.allCases {
      var total = 0.0
      for anchor in 0..<4 {
        let found = withBatch { loss.inspect($0, direction: direction, anchor: anchor) }
        for candidate in found where !candidate.isPositive {
          let cost = 0.2 + candidate.similarity - found[anchor].similarity
          total += Double(candidate.probability ?? 0) * Double(max(0, cost))
        }
      }
      #expect(close(total / 4, reference.side(direction).expected_loss))
    }
  }

  @Test("100,000 draws of one anchor follow the probabilities")
  func frequencies() throws {
    let loss = try loss(positives: 300)
    let row = FNESampler.Row.self
    var counts = [Int](repeating: 0, count: 8)
    let ids = reference.fne.ids_batch + reference.fne.ids_queue
    var stream = RandomStream(seed: 3, purpose: "frequencies")
    reference.fne.i2t.sims[0].withUnsafeBufferPointer { similarities in
      ids.withUnsafeBufferPointer { ids in
        let view = row.init(
          similarities: similarities.baseAddress.unsafelyUnwrapped,
          ids: ids.baseAddress.unsafelyUnwrapped, columns: 8, positive: 0)
        let scratch = AnchorScratch()
        for _ in 0..<100_000 {
          counts[
            loss.sampler.draw(view, uniform: Double(stream.uniform()), scratch: scratch).column] +=
            1
        }
      }
    }
    for (column, expected) in [(1, 0.381356), (6, 0.236219), (7, 0.382425)] {
      // Three standard deviations of a share of 100,000 draws are below 0.005.
      #expect(abs(Double(counts[column]) / 100_000 - expected) < 0.005)
    }
    #expect(counts[0] + counts[2] + counts[3] + counts[4] + counts[5] == 0)
  }

  @Test("The hard cut is global and takes what lies on it")
  func cut() throws {
    let loss = try loss(positives: 300)
    let sampler = loss.sampler
    #expect(abs(sampler.cut - 0.42) < 1e-6)
    // Raising the anchor's own positive changes no column's being cut; x = cut is out.
    for own in [Float(0.5), 0.9] {
      let scores: [Float] = [own, sampler.cut, sampler.cut.nextUp, 0.1]
      let ids: [Int32] = [0, 1, 2, 3]
      scores.withUnsafeBufferPointer { scores in
        ids.withUnsafeBufferPointer { ids in
          let weights = sampler.weights(
            FNESampler.Row(
              similarities: scores.baseAddress.unsafelyUnwrapped,
              ids: ids.baseAddress.unsafelyUnwrapped, columns: 4, positive: 0))
          #expect(weights.map { $0.weight > 0 } == [false, false, true, false])
        }
      }
    }
  }

  @Test("The hardest key, for comparison")
  func hardestKey() throws {
    let loss = try loss(positives: 300) { $0.weighting = .hardest }
    let (value, _) = evaluate(loss)
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
    let loss = try loss(positives: 300)
    #expect(loss.isReady)
    loss.beginEpoch(2)
    #expect(loss.statistics == SimilarityStatistics() && !loss.isReady)
  }

  @Test("Draws depend on seed, step, direction and pair, and on nothing else")
  func deterministic() throws {
    func columns(step: Int, seed: UInt64, threads: Int) throws -> [Int] {
      let loss = try loss(positives: 300)
      let matrix = UnsafeMutablePointer<Float>.allocate(capacity: 16)
      matrix.initialize(repeating: 0, count: 16)
      defer { matrix.deallocate() }
      return withBatch {
        var batch = $0
        batch.step = step
        batch.seed = seed
        batch.threads = threads
        _ = loss.evaluate(batch, weight: 1, gradient: ObjectiveGradient(similarities: matrix))
        return (loss.account.imageToText + loss.account.textToImage).map(\.chosen)
      }
    }
    let first = try columns(step: 5, seed: 1, threads: 1)
    #expect(try columns(step: 5, seed: 1, threads: 3) == first)
    let others = try (6..<16).map { try columns(step: $0, seed: 1, threads: 1) }
    #expect(Set(others).count > 3)
    #expect(try (2..<12).contains { try columns(step: 5, seed: $0, threads: 1) != first })
  }

  @Test("Other keys of the anchor's image are never drawn; -100 matches nothing")
  func sameImage() throws {
    let loss = try loss(positives: 300)
    for anchor in 0..<4 {
      for direction in Direction.allCases {
        let found = withBatch { loss.inspect($0, direction: direction, anchor: anchor) }
        #expect(found[5].branch == "positive" || anchor != 1)
        #expect(found[4].branch != "positive")
      }
    }
  }
}
