import Foundation
import Ground
import Testing

@testable import Retrieval

@Suite("Retrieval metrics")
struct MetricsTests {
  @Test("Recall, median and mean of ranks counted by hand")
  func byHand() {
    let metrics = DirectionMetrics(ranks: [1, 5, 6, 10, 11, 1, 2, 40])
    #expect(metrics[.r1] == 25)
    #expect(metrics[.r5] == 50)
    #expect(metrics[.r10] == 75)
    #expect(metrics[.meanRank] == 9.5)
    // From 0: 0 0 1 4 5 9 10 39, median 4.5, rounded down 4, plus 1.
    #expect(metrics[.medianRank] == 5)
    #expect(DirectionMetrics(ranks: [3])[.medianRank] == 3)
    #expect(DirectionMetrics(ranks: [9, 1, 4])[.medianRank] == 4)
    #expect(DirectionMetrics(ranks: [1, 2])[.medianRank] == 1)
    #expect(DirectionMetrics(ranks: [])[.meanRank] == 0)
    // Of 1, 50, 51, 200: two within fifty.
    #expect(DirectionMetrics(ranks: [1, 50, 51, 200]).values["r50"] == 50)
  }

  @Test("mAP@R of ranks by hand")
  func averagePrecision() throws {
    // Five positives, of which the first five candidates hold those at 1, 3 and 4:
    // (1/1 + 2/3 + 3/4) / 5. Then one of two at rank 2: (1/2) / 2. Then none of three, and all of one.
    let positives = PositiveRanks(
      offsets: [0, 5, 7, 10, 11], ranks: [1, 3, 4, 0, 0, 2, 0, 0, 0, 0, 1])
    let scores = try #require(
      RetrievalMetric.averagePrecision.scores([1, 2, 9, 1], positives))
    let expected = [100 * 29.0 / 60, 25, 0, 100]
    #expect(zip(scores, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    let mean = DirectionMetrics(ranks: [1, 2, 9, 1], positives: positives)[.averagePrecision]
    #expect(abs((mean ?? 0) - (2900.0 / 60 + 125) / 4) < 1e-9)
    // Not counted is unknown, and of no queries it is 0 as everything is.
    #expect(DirectionMetrics(ranks: [1, 2])[.averagePrecision] == nil)
    #expect(DirectionMetrics(ranks: [])[.averagePrecision] == 0)
    // Of queries with one positive it is R@1.
    #expect(
      DirectionMetrics(ranks: [1, 2, 1, 7], positives: PositiveRanks(single: [1, 2, 1, 7]))[
        .averagePrecision] == 50)
  }

  @Test("Ranks of positives are refused where they cannot be")
  func positives() {
    let offsets = [0, 2, 5]
    #expect(PositiveRanks(checking: [1, 2, 2, 3, 0], offsets: offsets)?[1] == [2, 3])
    for wrong: [Int32] in [
      [1, 2, 2, 3], [2, 1, 1, 0, 0], [0, 1, 1, 0, 0], [1, 3, 1, 0, 0], [1, 1, 1, 0, 0],
      [-1, 0, 1, 0, 0],
    ] { #expect(PositiveRanks(checking: wrong, offsets: offsets) == nil, "\(wrong)") }
  }

  @Test("Each metric has a key and a title of its own, and the sum is of six recalls")
  func catalogue() {
    #expect(Set(RetrievalMetric.all.map(\.key)).count == RetrievalMetric.all.count)
    #expect(Set(EvaluationMetric.allCases.map(\.title)).count == EvaluationMetric.allCases.count)
    #expect(
      EvaluationMetric.summed.map(\.title) == [
        "i2t R@1", "i2t R@5", "i2t R@10", "t2i R@1", "t2i R@5", "t2i R@10",
      ])
    for metric in EvaluationMetric.allCases {
      #expect(EvaluationMetric(rawValue: metric.key) == metric)
      #expect(metric.isBetter(2, than: 1) == metric.isHigherBetter)
      #expect(metric.isBetter(1, than: 2) != metric.isHigherBetter)
      #expect(!metric.isBetter(1, than: 1))
    }
    #expect(
      EvaluationMetric.allCases.filter { !$0.isHigherBetter }.map(\.key) == [
        "i2t.medr", "t2i.medr", "i2t.meanr", "t2i.meanr",
      ])
    #expect(EvaluationMetric(rawValue: "r1") == nil)
  }

  @Test("Scores of queries add up to the metric")
  func scores() throws {
    let sample = Sample(images: 40, captionsPerImage: 1...5, dimension: 6, seed: 12)
    let ranks = try sample.ranks()
    let metrics = RetrievalMetrics(ranks)
    for metric in EvaluationMetric.allCases {
      let images = metric.scores(
        .imageToText, ranks: ranks.imageToText, positives: ranks.imagePositives)
      let captions = metric.scores(
        .textToImage, ranks: ranks.textToImage, positives: ranks.captionPositives)
      #expect((images != nil && captions != nil) == metric.isMean, "\(metric.key)")
      guard let images, let captions else { continue }
      let sum =
        images.reduce(0, +) / Double(images.count)
        + captions.reduce(0, +) / Double(captions.count)
      #expect(abs(sum - (metrics[metric] ?? .nan)) < 1e-9, "\(metric.key)")
    }
    #expect(
      EvaluationMetric.i2t(.averagePrecision).scores(
        .imageToText, ranks: ranks.imageToText, positives: nil) == nil)
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
    #expect(direction == ["r1": 50, "r5": 50, "r10": 100, "r50": 100, "medr": 4, "meanr": 4])
    #expect(abs(metrics.rSum - (200 + 0 + 200.0 / 3 * 2)) < 1e-9)
    #expect(try JSONDecoder().decode(RetrievalMetrics.self, from: data) == metrics)
  }

  @Test("The table has fixed columns")
  func table() {
    let metrics = RetrievalMetrics(
      imageToText: DirectionMetrics([
        .r1: 28.8, .r5: 64.1, .r10: 79.5, .medianRank: 3, .meanRank: 10.2,
      ]),
      textToImage: DirectionMetrics([
        .r1: 24.8, .r5: 62.3, .r10: 80.7, .medianRank: 4, .meanRank: 11.9,
      ]))
    #expect(
      metrics.table() == [
        "                 R@1    R@5   R@10   med r   mean r",
        "image to text   28.8   64.1   79.5       3     10.2",
        "text to image   24.8   62.3   80.7       4     11.9",
        "rSum           340.2",
      ])
    let wide = DirectionMetrics([
      .r1: 100, .r5: 100, .r10: 100, .medianRank: 3.4, .meanRank: 25000.25,
    ])
    let lines = RetrievalMetrics(imageToText: wide, textToImage: wide).table()
    #expect(lines[1] == "image to text  100.0  100.0  100.0     3.4  25000.2")
    #expect(lines[3] == "rSum           600.0")
    // What is not known is no 0.
    let few = DirectionMetrics([.r1: 10])
    let unknown = RetrievalMetrics(imageToText: few, textToImage: few)
    #expect(unknown.table()[1] == "image to text   10.0      -      -       -        -")
    #expect(unknown.rSum.isNaN && unknown.table()[3] == "rSum               -")
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
      abs(
        (metrics[.i2t(.medianRank)] ?? .nan)
          - expected.compactMap { $0[.i2t(.medianRank)] }.reduce(0, +) / 5) < 1e-9)
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
