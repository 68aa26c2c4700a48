import Foundation
import Ground
import Testing

@testable import Retrieval

@Suite("Retrieval metrics")
struct MetricsTests {
  @Test("Recall, median and mean of ranks counted by hand")
  func byHand() {
    let metrics = DirectionMetrics(ranks: [1, 5, 6, 10, 11, 1, 2, 40])
    #expect(metrics.r1 == 25)
    #expect(metrics.r5 == 50)
    #expect(metrics.r10 == 75)
    #expect(metrics.meanRank == 9.5)
    // From 0: 0 0 1 4 5 9 10 39, median 4.5, rounded down 4, plus 1.
    #expect(metrics.medianRank == 5)
    #expect(DirectionMetrics(ranks: [3]).medianRank == 3)
    #expect(DirectionMetrics(ranks: [9, 1, 4]).medianRank == 4)
    #expect(DirectionMetrics(ranks: [1, 2]).medianRank == 1)
    #expect(DirectionMetrics(ranks: []).meanRank == 0)
  }

  @Test("JSON has the field's keys and reads back")
  func json() throws {
    let metrics = RetrievalMetrics(Ranks(imageToText: [1, 7], textToImage: [2, 2, 11]))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = try encoder.encode(metrics)
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["i2t", "t2i", "rsum"])
    let direction = try #require(object["i2t"] as? [String: Double])
    #expect(direction == ["r1": 50, "r5": 50, "r10": 100, "medr": 4, "meanr": 4])
    #expect(abs(metrics.rSum - (200 + 0 + 200.0 / 3 * 2)) < 1e-9)
    #expect(try JSONDecoder().decode(RetrievalMetrics.self, from: data) == metrics)
  }

  @Test("The table has fixed columns")
  func table() {
    let metrics = RetrievalMetrics(
      imageToText: DirectionMetrics(r1: 28.8, r5: 64.1, r10: 79.5, medianRank: 3, meanRank: 10.2),
      textToImage: DirectionMetrics(r1: 24.8, r5: 62.3, r10: 80.7, medianRank: 4, meanRank: 11.9))
    #expect(
      metrics.table() == [
        "                 R@1    R@5   R@10   med r   mean r",
        "image to text   28.8   64.1   79.5       3     10.2",
        "text to image   24.8   62.3   80.7       4     11.9",
        "rSum           340.2",
      ])
    let wide = DirectionMetrics(r1: 100, r5: 100, r10: 100, medianRank: 3.4, meanRank: 25000.25)
    let lines = RetrievalMetrics(imageToText: wide, textToImage: wide).table()
    #expect(lines[1] == "image to text  100.0  100.0  100.0     3.4  25000.2")
    #expect(lines[3] == "rSum           600.0")
  }

  @Test("Folds rank within themselves and average; one fold is the whole")
  func folds() throws {
    let sample = Sample(images: 103, captionsPerImage: 1...4, dimension: 5, seed: 6)
    let similarities = sample.similarities
    let captions = sample.captionCount
    // Each fold cut out of the matrix by hand and sorted.
    let expected = [0..<20, 20..<41, 41..<61, 61..<82, 82..<103].map { fold in
      let columns = sample.offsets[fold.lowerBound]..<sample.offsets[fold.upperBound]
      let part = fold.flatMap { row in columns.map { similarities[row * captions + $0] } }
      let offsets = sample.offsets[fold.lowerBound...fold.upperBound].map {
        $0 - columns.lowerBound
      }
      return RetrievalMetrics(ranksBySorting(part, offsets: offsets))
    }
    func found(_ folds: Int) throws -> RetrievalMetrics {
      try RetrievalMetrics.folded(
        folds: folds, images: sample.images, captions: sample.captions,
        captionOffsets: sample.offsets, dimension: 5, threads: 2)
    }
    let metrics = try found(5)
    #expect(metrics == RetrievalMetrics.mean(of: expected))
    #expect(abs(metrics.rSum - expected.map(\.rSum).reduce(0, +) / 5) < 1e-9)
    #expect(
      abs(metrics.imageToText.medianRank - expected.map(\.imageToText.medianRank).reduce(0, +) / 5)
        < 1e-9)
    #expect(
      try found(1) == RetrievalMetrics(ranksBySorting(similarities, offsets: sample.offsets)))
    #expect(throws: Failure.self) { try found(0) }
    #expect(throws: Failure.self) { try found(104) }

    let fromMatrix = try Ranking.folds(5, images: 103).map {
      RetrievalMetrics(try ranks(of: similarities, offsets: sample.offsets, images: $0))
    }
    #expect(fromMatrix == expected)
  }
}
