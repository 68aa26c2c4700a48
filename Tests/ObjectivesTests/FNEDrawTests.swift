import Compute
import Ground
import Testing

@testable import Objectives

@Suite("FNE's draw")
struct FNEDrawTests {
  private let reference: FNEReference

  init() throws { reference = try FNEReference.load() }

  /// Draws from an anchor's row, once for each number.
  private func columns(
    _ sampler: FNESampler, _ similarities: [Float], ids: [Int32], positive: Int,
    _ uniforms: [Double]
  ) throws -> [(column: Int, hardest: Int)] {
    let scratch = AnchorScratch()
    return try similarities.withUnsafeBufferPointer { similarities in
      try ids.withUnsafeBufferPointer { ids in
        let row = FNESampler.Row(
          similarities: try #require(similarities.baseAddress),
          ids: try #require(ids.baseAddress), columns: ids.count, positive: positive)
        return try uniforms.map {
          try #require(sampler.draw(row, uniform: $0, scratch: scratch))
        }
      }
    }
  }

  private func weights(
    _ sampler: FNESampler, _ similarities: [Float], ids: [Int32], positive: Int
  ) throws -> [(weight: Float, branch: FNESampler.Branch)] {
    try similarities.withUnsafeBufferPointer { similarities in
      try ids.withUnsafeBufferPointer { ids in
        sampler.weights(
          FNESampler.Row(
            similarities: try #require(similarities.baseAddress),
            ids: try #require(ids.baseAddress), columns: ids.count, positive: positive))
      }
    }
  }

  @Test("100,000 draws of one anchor follow the probabilities")
  func frequencies() throws {
    let loss = try FNEReference.loss(positives: 300)
    var counts = [Int](repeating: 0, count: 8)
    var stream = RandomStream(seed: 3, purpose: "frequencies")
    let drawn = try columns(
      loss.sampler, reference.fne.i2t.sims[0], ids: reference.batch.ids, positive: 0,
      (0..<100_000).map { _ in Double(stream.uniform()) })
    for (column, _) in drawn { counts[column] += 1 }
    for (column, expected) in [(1, 0.381356), (6, 0.236219), (7, 0.382425)] {
      // Three standard deviations of a share of 100,000 draws are below 0.005.
      #expect(abs(Double(counts[column]) / 100_000 - expected) < 0.005)
    }
    #expect(counts[0] + counts[2] + counts[3] + counts[4] + counts[5] == 0)
  }

  @Test("The hard cut is global and takes what lies on it")
  func cut() throws {
    let loss = try FNEReference.loss(positives: 300)
    let sampler = loss.sampler
    #expect(abs(sampler.cut - 0.42) < 1e-6)
    // Raising the anchor's own positive changes no column's being cut; x = cut is out.
    for own in [Float(0.5), 0.9] {
      let scores: [Float] = [own, sampler.cut, sampler.cut.nextUp, 0.1]
      let ids: [Int32] = [0, 1, 2, 3]
      let weights = try weights(sampler, scores, ids: ids, positive: 0)
      #expect(weights.map { $0.weight > 0 } == [false, false, true, false])
    }
  }

  /// A number in the middle of each candidate's share must give that candidate.
  @Test(
    "The vectorised draw is the plain rule", arguments: FNELoss.Weighting.allCases, [false, true])
  func plain(_ weighting: FNELoss.Weighting, _ isMonotone: Bool) throws {
    // The wider Gaussian of negatives lets the posterior fall again above 0.83.
    let sampler = FNESampler(
      margin: 0.2, tau: 3, threshold: 0.001, weighting: weighting,
      posterior: FalseNegativePosterior(
        positiveMean: 0.62, positiveVariance: 0.0025, negativeMean: 0.42,
        negativeVariance: 0.0049, prior: 10_000), isMonotone: isMonotone, cut: 0.1)
    for count in [2, 15, 16, 17, 33, 100] {
      var stream = RandomStream(seed: UInt64(count), purpose: "plain draw")
      let scores = (0..<count).map { _ in stream.uniform(-0.2, 1) }
      let ids = (0..<count).map { $0 % 7 == 3 ? Int32(0) : Int32($0 + 1) }
      let positive = count / 2
      let weights = try weights(sampler, scores, ids: ids, positive: positive)
      let total = weights.reduce(0.0) { $0 + Double($1.weight) }
      var running = 0.0
      var middles: [(Int, Double)] = []
      for (column, candidate) in weights.enumerated() where candidate.weight > 0 {
        middles.append((column, (running + Double(candidate.weight) / 2) / total))
        running += Double(candidate.weight)
      }
      let drawn = try columns(
        sampler, scores, ids: ids, positive: positive, middles.map(\.1))
      let hardest = middles.map(\.0).max { scores[$0] < scores[$1] }
      for (found, (column, _)) in zip(drawn, middles) {
        #expect(found.column == (weighting == .hardest ? hardest : column))
        #expect(found.hardest == hardest)
      }
    }
  }

  @Test("Nothing above the cut: the candidate of the largest cost, or nothing")
  func fallback() throws {
    let sampler = FNESampler(
      margin: 0.2, tau: 0.5, threshold: 0.001, weighting: .bayes, posterior: nil,
      isMonotone: false, cut: 0.9)
    let ids = (0..<40).map { Int32($0 == 30 ? 0 : $0) }
    var scores = [Float](repeating: -0.5, count: 40)
    scores[0] = 0.5
    scores[30] = 0.8  // Another key of the anchor's image.
    scores[21] = 0.31
    scores[35] = 0.305
    let found = try columns(sampler, scores, ids: ids, positive: 0, [0.99])[0]
    #expect(found.column == 21 && found.hardest == 21)
    let branches = try weights(sampler, scores, ids: ids, positive: 0).map(\.branch)
    #expect(branches[21] == .fallback && branches[30] == .positive && branches[35] == .dropped)
    scores[21] = 0.29
    scores[35] = 0.28
    let free = try columns(sampler, scores, ids: ids, positive: 0, [0.99])[0]
    #expect(free.column == 0 && free.hardest == 21)
  }

  @Test("Draws depend on seed, step, direction and pair, and on nothing else")
  func deterministic() throws {
    func columns(step: Int, seed: UInt64, threads: Int) throws -> [Int] {
      let loss = try FNEReference.loss(positives: 300)
      var batch = reference.batch
      batch.step = step
      batch.seed = seed
      batch.threads = threads
      _ = batch.evaluate(loss)
      return (loss.account.imageToText + loss.account.textToImage).map(\.chosen)
    }
    let first = try columns(step: 5, seed: 1, threads: 1)
    #expect(try columns(step: 5, seed: 1, threads: 3) == first)
    let others = try (6..<16).map { try columns(step: $0, seed: 1, threads: 1) }
    #expect(Set(others).count > 3)
    #expect(try (2..<12).contains { try columns(step: 5, seed: $0, threads: 1) != first })
  }

  @Test("Other keys of the anchor's image are never drawn; -100 matches nothing")
  func sameImage() throws {
    let loss = try FNEReference.loss(positives: 300)
    for anchor in 0..<4 {
      for direction in Direction.allCases {
        let found = reference.batch.with { loss.inspect($0, direction: direction, anchor: anchor) }
        // Column 5 is a queued key of image 12, which is pair 1's; column 4 has the id −100.
        #expect((found[5].branch == "positive") == (anchor == 1))
        #expect(found[4].branch != "positive")
      }
    }
  }
}
