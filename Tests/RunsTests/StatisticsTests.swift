import Records
import Retrieval
import Testing

@testable import Ground
@testable import Runs

@Suite("Statistics")
struct StatisticsTests {
  private let expected: JSONValue

  init() throws { expected = try jsonFixture("statistics.json") }

  private func number(_ key: String) throws -> Double { try #require(expected[key]?.number) }

  private func runs(_ key: String, _ metric: EvaluationMetric = .rSum) throws -> [QueryScores] {
    let captions = try #require(expected["captions"]?.integers32)
    return try #require(expected[key]?.list).map { run in
      try #require(
        QueryScores(
          try EvaluationRanks(
            imageToText: run["i2t"]?.integers32 ?? [], textToImage: run["t2i"]?.integers32 ?? [],
            captionsPerImage: captions), metric: metric))
    }
  }

  @Test("Mean, deviation and percentiles are NumPy's")
  func moments() throws {
    let sample = try #require(expected["sample"]?.numbers)
    #expect(isClose(Moments.mean(sample), try number("mean")))
    #expect(isClose(try #require(Moments.deviation(sample)), try number("deviation")))
    let found = [0.025, 0.33, 0.975].map { Moments.percentile(sample.sorted(), $0) }
    for (a, b) in zip(found, try #require(expected["percentiles"]?.numbers)) {
      #expect(isClose(a, b))
    }
    #expect(Moments.deviation([3]) == nil && Moments.percentile([3], 0.9) == 3)
  }

  // mAP@R of images needs more than the ranks of their best captions.
  @Test(
    "Metrics from ranks are NumPy's",
    arguments: EvaluationMetric.allCases.filter { $0.isMean && $0 != .i2t(.averagePrecision) })
  func metrics(_ metric: EvaluationMetric) throws {
    let score = try #require(try runs("good", metric).first)
    let reference = try #require(expected["metrics"]?[metric.key]?.number)
    #expect(isClose(score.value, reference))
    #expect(isClose(score.contributions.reduce(0, +), reference))
  }

  // The percentiles of 10,000 draws have a standard error of about 0.4 here.
  @Test("The paired bootstrap's interval is SciPy's up to the error of drawing")
  func pairedBootstrap() throws {
    let (a, b) = (try runs("good")[0], try runs("poor")[0])
    let interval = try Bootstrap(groups: [[a], [b]]).interval(of: 0, minus: 1)
    let reference = try #require(expected["paired_bootstrap"]?.numbers)
    #expect(isClose(a.value - b.value, try number("difference")))
    #expect(isClose(interval.low, reference[0], 1.5))
    #expect(isClose(interval.high, reference[1], 1.5))
  }

  @Test("The two-level bootstrap's interval is that of a plain NumPy loop")
  func twoLevels() throws {
    let (good, poor) = (try runs("good"), try runs("poor"))
    let interval = try Bootstrap(groups: [good, poor]).interval(of: 0, minus: 1)
    let reference = try #require(expected["two_level_bootstrap"]?.numbers)
    #expect(isClose(interval.low, reference[0], 1.5))
    #expect(isClose(interval.high, reference[1], 1.5))
  }

  @Test("Equal seeds give equal draws, other seeds others; alike runs differ by nothing")
  func deterministic() throws {
    let run = try runs("good")[0]
    let one = try Bootstrap(groups: [[run], [run]], resamples: 500, seed: 3)
    let same = try Bootstrap(groups: [[run], [run]], resamples: 500, seed: 3)
    let other = try Bootstrap(groups: [[run], [run]], resamples: 500, seed: 4)
    #expect(one.values == same.values)
    #expect(one.values != other.values)
    #expect(one.interval(of: 0, minus: 1) == ConfidenceInterval(low: 0, high: 0))
    #expect(Set(one.values.map { $0[0] }).count > 100)
  }

  @Test("Captions of an image are drawn together")
  func together() throws {
    // Each image's own query and captions cancel out, so every resample gives the same.
    let score = QueryScores(
      image: [100, 0, 100, 0], caption: [0, 500, 0, 500], captions: [5, 5, 5, 5])
    let interval = try Bootstrap(groups: [[score]], resamples: 200).interval(of: 0)
    #expect(isClose(interval.low, 100) && isClose(interval.high, 100))
  }

  @Test("Runs with different queries are refused")
  func mismatch() {
    let a = QueryScores(image: [1, 2], caption: [1, 2], captions: [5, 5])
    let b = QueryScores(image: [1, 2], caption: [1, 2], captions: [5, 4])
    #expect(throws: Failure.self) { try Bootstrap(groups: [[a], [b]]) }
    #expect(throws: Failure.self) { try Bootstrap(groups: [[a], []]) }
  }

  @Test("The randomisation test counts all exchanges of few images, as SciPy does")
  func exact() throws {
    let test = RandomizationTest(differences: try #require(expected["few"]?.numbers))
    #expect(test.isExact)
    #expect(isClose(test.p, try number("randomisation_exact"), 1e-12))
    // By hand: of the four exchanges of (2, 1), the sums 3 and −3 are as large as 3.
    #expect(RandomizationTest(differences: [2, 1, 0, 0]).p == 0.5)
    #expect(RandomizationTest(differences: [0, 0]).p == 1)
  }

  @Test("With many images it draws, and agrees with SciPy up to the error of drawing")
  func drawn() throws {
    let (a, b) = (try runs("good")[0].contributions, try runs("poor")[0].contributions)
    let test = RandomizationTest(differences: zip(a, b).map(-), resamples: 40_000)
    #expect(!test.isExact)
    let p = try number("randomisation_drawn")
    #expect(isClose(test.p, p, 5 * (p * (1 - p) / 40_000).squareRoot() + 1e-4))
    #expect(isClose(test.difference, try number("difference")))
    #expect(RandomizationTest(differences: zip(a, b).map(-), resamples: 40_000) == test)
  }

  @Test("Effect sizes")
  func effects() throws {
    let (a, b) = (try runs("good")[0].contributions, try runs("poor")[0].contributions)
    let paired = try #require(EffectSize.paired(zip(a, b).map(-)))
    #expect(isClose(paired, try number("effect")))
    #expect(EffectSize.paired([1, 1]) == nil)
    // Deviations 1 and 2 pool to √2.5; the correction for 3 + 3 values is 1 − 3/15.
    let hedges = try #require(EffectSize.hedges([1, 2, 3], [2, 4, 6]))
    #expect(isClose(hedges, -2 / 2.5.squareRoot() * 0.8))
    #expect(EffectSize.hedges([1], [2, 3]) == nil)
  }

  @Test("Holm's correction by hand")
  func holm() {
    // In order: 4 · 0.005, 3 · 0.01, 2 · 0.03, and 0.04, which may not fall below the one before.
    let adjusted = MultipleTesting.holm([0.01, 0.04, 0.03, 0.005])
    for (a, b) in zip(adjusted, [0.03, 0.06, 0.06, 0.02]) { #expect(isClose(a, b, 1e-12)) }
    #expect(MultipleTesting.holm([0.7, 0.8]) == [1, 1])
    #expect(MultipleTesting.holm([]).isEmpty)
  }
}
