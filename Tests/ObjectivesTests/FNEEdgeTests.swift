import Ground
import Testing

@testable import Objectives

@Suite("FNE at the edges")
struct FNEEdgeTests {
  private func random(
    _ count: Int, _ columns: Int, seed: UInt64, from low: Float = 0
  ) -> [[Float]] {
    var stream = RandomStream(seed: seed, purpose: "edges")
    return (0..<count).map { _ in (0..<columns).map { _ in stream.uniform(low, 0.9) } }
  }

  @Test("One pair: a negative of the queue by hand; without a queue nothing to pay")
  func onePair() throws {
    let loss = try FNEReference.loss(positives: 300)
    // The cut is 0.42, so the first queued key alone can be drawn.
    let found = MemoryBatch(images: [[0.5, 0.45, 0.1]], texts: [[0.7, 0.6, 0.2]], ids: [3, 4, 5])
      .evaluate(loss)
    #expect(abs(found.value - (0.15 + 0.1)) < 1e-6)
    #expect(found.images == [[-1, 1, 0]] && found.texts == [[-1, 1, 0]])
    let alone = MemoryBatch(images: [[0.5]], texts: [[0.7]], ids: [3]).evaluate(loss)
    #expect(alone.value == 0 && alone.images == [[0]] && alone.texts == [[0]])
    #expect(loss.account.imageToText[0].chosen == -1)
  }

  @Test("All keys of one image: no negative, no loss")
  func oneImage() throws {
    for weighting in FNELoss.Weighting.allCases {
      let loss = try FNEReference.loss(positives: 300) { $0.weighting = weighting }
      let rows = random(4, 40, seed: 1)
      let found = MemoryBatch(
        images: rows, texts: rows, ids: [Int32](repeating: 9, count: 40)
      ).evaluate(loss)
      #expect(found.value == 0)
      #expect((found.images + found.texts).joined().allSatisfy { $0 == 0 })
      #expect(loss.account.imageToText.allSatisfy { $0.chosen == -1 && $0.weight == 0 })
    }
  }

  @Test(
    "Constant similarities: every anchor costs the margin, on one negative",
    arguments: SimilarityStatistics.Ties.allCases)
  func constant(_ ties: SimilarityStatistics.Ties) {
    var options = FNELoss.Options()
    options.ties = ties
    let loss = FNELoss(options)
    let rows = [[Float]](repeating: [Float](repeating: 0.5, count: 20), count: 4)
    var batch = MemoryBatch(images: rows, texts: rows, ids: (0..<20).map { Int32($0) })
    batch.similarities = rows.map { Array($0.prefix(4)) }
    let found = batch.evaluate(loss)
    #expect(abs(found.value - 0.4) < 1e-6)
    // All pairs share the first places: it is the first one's, or nobody's.
    #expect(loss.statistics.positive.count == (ties == .first ? 1 : 0))
    #expect(loss.statistics.negative.count == (ties == .first ? 2 : 0))
    for (pair, row) in found.images.enumerated() {
      #expect(row[pair] == -0.25 && row.filter { $0 == 0.25 }.count == 1)
      #expect(row.reduce(0, +) == 0)
    }
  }

  @Test("A single candidate above the cut is drawn whatever the number")
  func single() throws {
    let loss = try FNEReference.loss(positives: 300)
    // A pair alone in its batch is reliable; its similarity of 0 must not move the cut here.
    loss.fix(FNEReference.statistics(positives: 300))
    for column in [1, 15, 16, 47, 49] {
      var row = [Float](repeating: 0.4, count: 50)
      row[0] = 0.6
      row[column] = 0.43
      let batch = MemoryBatch(images: [row], texts: [row], ids: (0..<50).map { Int32($0) })
      for uniform in [0, 0.5, 0.999_999_9] {
        loss.fixedUniforms = [.imageToText: [uniform], .textToImage: [uniform]]
        let found = batch.evaluate(loss)
        #expect(loss.account.imageToText[0].chosen == column)
        #expect(abs(found.value - 2 * 0.03) < 1e-6)
      }
    }
  }

  @Test("NaN or infinity anywhere among the keys makes the loss NaN")
  func notFinite() throws {
    for (row, column) in [(0, 0), (1, 1), (0, 1), (2, 17), (3, 35)] {
      for value in [Float.nan, .infinity, -.infinity] {
        for isText in [false, true] {
          let loss = try FNEReference.loss(positives: 300)
          var batch = MemoryBatch(
            images: random(4, 36, seed: 2), texts: random(4, 36, seed: 3),
            ids: (0..<36).map { Int32($0) })
          #expect(batch.evaluate(loss).value.isFinite)
          if isText { batch.texts[row][column] = value } else { batch.images[row][column] = value }
          #expect(batch.evaluate(loss).value.isNaN, "\(value) at (\(row), \(column))")
        }
      }
    }
  }

  /// The drawn column is a constant of the gradient, so only steps that keep it count.
  @Test("Gradients are the finite differences of the value", arguments: [1, 2, 5])
  func differences(_ count: Int) throws {
    var checked = 0
    for seed in 0..<UInt64(6) {
      let columns = count + 20
      let weighting = FNELoss.Weighting.allCases[Int(seed) % 4]
      let loss = try FNEReference.loss(positives: 300) {
        $0.weighting = weighting
        $0.reduction = Reduction.allCases[Int(seed) % 3]
      }
      var batch = MemoryBatch(
        images: random(count, columns, seed: seed), texts: random(count, columns, seed: seed + 50),
        ids: (0..<columns).map { Int32($0 % 11) })
      batch.seed = seed
      let found = batch.evaluate(loss, weight: 3)
      let chosen = (loss.account.imageToText + loss.account.textToImage).map(\.chosen)
      let step: Float = 0x1p-10
      for row in 0..<count {
        for column in 0..<columns {
          for (path, gradient) in [
            (\MemoryBatch.images, found.images), (\MemoryBatch.texts, found.texts),
          ] {
            let center = batch[keyPath: path][row][column]
            var values: [Double] = []
            for sign: Float in [1, -1] {
              batch[keyPath: path][row][column] = center + sign * step
              values.append(batch.evaluate(loss).value)
              let now = (loss.account.imageToText + loss.account.textToImage).map(\.chosen)
              if now != chosen { values.removeAll() }
            }
            batch[keyPath: path][row][column] = center
            guard values.count == 2 else { continue }
            checked += 1
            let slope = (values[0] - values[1]) / Double(2 * step)
            #expect(abs(3 * slope - gradient[row][column]) < 2e-3, "(\(row), \(column))")
          }
        }
      }
    }
    #expect(checked > 100)
  }
}
