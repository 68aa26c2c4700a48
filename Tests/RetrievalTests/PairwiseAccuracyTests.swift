import Foundation
import Ground
import Testing

@testable import Retrieval

@Suite("Accuracy over pairs, intervals of proportions, rank correlation")
struct PairwiseAccuracyTests {
  @Test("A tie and NaN are wrong; the gap is the false caption's lead")
  func pairs() {
    let found = PairwiseAccuracy(gold: [0.5, 0.25, 0.5, 0.75], edited: [0.25, 0.5, 0.5, 0.25])
    #expect(found.pairs == 4 && found.right == 2 && found.ties == 1)
    #expect(found.accuracy == 50)
    // (-0.25 + 0.25 + 0 - 0.5) / 4
    #expect(found.gapMean == -0.125)
    // Rounding is no lead.
    let rounded = PairwiseAccuracy(gold: [0.5 + 3e-7, 0.5 + 3e-6], edited: [0.5, 0.5])
    #expect(rounded.right == 1 && rounded.ties == 1)
    let spoilt = PairwiseAccuracy(gold: [.nan, 1], edited: [0, .nan])
    #expect(spoilt.right == 0 && spoilt.ties == 0 && spoilt.gapMean.isNaN)
    #expect(PairwiseAccuracy().accuracy == 0 && PairwiseAccuracy().gapMean == 0)
  }

  @Test(
    "Wilson's interval as SciPy's binomtest gives it",
    arguments: [
      (8, 10, 49.016247153664175, 94.33178485456249),
      (0, 10, 0.0, 27.753279986288927),
      (10, 10, 72.24672001371108, 100.0),
      (57, 100, 47.215389549212304, 66.26670147588987),
      (1, 3, 6.1491944720396265, 79.23403991979524),
    ])
  func wilson(_ successes: Int, _ trials: Int, _ low: Double, _ high: Double) {
    let found = ProportionInterval(successes: successes, trials: trials)
    #expect(abs(found.low - low) < 1e-9 && abs(found.high - high) < 1e-9)
  }

  @Test("Nothing is known of a proportion without trials")
  func noTrials() {
    let found = ProportionInterval(successes: 0, trials: 0)
    #expect(found.low == 0 && found.high == 100)
  }

  @Test("Spearman's correlation with ties as SciPy's spearmanr gives it")
  func spearman() throws {
    let found = try #require(
      RankCorrelation.spearman(
        [3, 1, 4, 1, 5, 9, 2, 6, 5, 3], [2, 7, 1, 8, 2, 8, 1, 8, 2, 8]))
    #expect(abs(found - 0.13471506281091267) < 1e-12)
    #expect(RankCorrelation.spearman([1, 2, 3], [10, 1000, 1001]) == 1)
    #expect(RankCorrelation.spearman([1, 2, 3], [3, 2, -7]) == -1)
    #expect(RankCorrelation.spearman([1, 2, 3], [5, 5, 5]) == nil)
    #expect(RankCorrelation.spearman([1, .nan], [1, 2]) == nil)
    #expect(RankCorrelation.spearman([1], [1]) == nil)
    #expect(RankCorrelation.ranks([2, 1, 2, 0, 2]) == [4, 2, 4, 1, 4])
  }
}
