import Compute
import Foundation
import Ground
import Testing

@testable import Retrieval

@Suite("Agreement of scores with graded labels")
struct RelevanceMetricsTests {
  private func tau(_ scores: [Float], _ labels: [Float]) -> Double? {
    var metrics = RelevanceMetrics()
    return scores.withUnsafeBufferPointer { scores in
      labels.withUnsafeBufferPointer { metrics.kendallTauA(scores: scores, relevance: $0) }
    }
  }

  private func ndcg(
    _ scores: [Float], _ labels: [Float], _ limit: Int = 25,
    _ gain: RelevanceMetrics.Gain = .exponential
  ) -> Double? {
    var metrics = RelevanceMetrics()
    return scores.withUnsafeBufferPointer { scores in
      labels.withUnsafeBufferPointer {
        metrics.ndcg(scores: scores, relevance: $0, limit: limit, gain: gain)
      }
    }
  }

  /// 40 numbers without ties, of which those of another pair of factors are independent.
  private static func numbers(_ square: Int, _ linear: Int, modulus: Int) -> [Float] {
    (0..<40).map { (index: Int) -> Float in
      let whole: Int = (index * index * square + index * linear) % modulus
      return Float(whole) + Float(index) / 100
    }
  }

  private let scores = numbers(7, 3, modulus: 41)
  private let labels = numbers(11, 5, modulus: 43)

  private static let similarities: [[Float]] = [
    [0.6, 0.45, 0.2, 0.35], [0.3, 0.55, 0.53, 0.1], [0.25, 0.4, 0.7, 0.65],
    [0.15, 0.52, 0.41, 0.58],
  ]
  private static let relevance: [[Float]] = [
    [1, 0.25, 0.66, 0.4], [0.1, 1, 0.45, 0.81], [0.52, 0.14, 1, 0.77], [0.73, 0.36, 0.05, 1],
  ]

  @Test("τ-a of four pairs is counted by hand, for images and for captions")
  func tauByHand() {
    let (s, y) = (Self.similarities, Self.relevance)
    let byImage = [0, 1.0 / 3, 2.0 / 3, 1.0 / 3]
    let byCaption = [0, 1, 1.0 / 3, 0]
    for query in 0..<4 {
      #expect(tau(s[query], y[query]).map { abs($0 - byImage[query]) < 1e-12 } == true)
      let column = tau(s.map { $0[query] }, y.map { $0[query] })
      #expect(column.map { abs($0 - byCaption[query]) < 1e-12 } == true)
    }
  }

  @Test("τ-a without ties is SciPy's kendalltau; ties on either side count as neither")
  func tauReference() throws {
    // scipy.stats.kendalltau(scores, labels).statistic
    #expect(abs(try #require(tau(scores, labels)) - 0.2076923076923077) < 1e-12)
    // By counting the 28 pairs: concordant − discordant = 2.
    let value = tau(
      [0.9, 0.1, 0.4, 0.4, 0.8, -0.2, 0.3, 0.4], [0.7, 0.1, 0.7, 0.2, 0, 0.3, 0.2, 0.2])
    #expect(value == 2.0 / 28)
    #expect(tau([0, -0.0], [1, 2]) == 0)
    #expect(tau([1, 1, 1], [1, 2, 3]) == 0)
    #expect(tau([-3, -2, -1, 5], [0.1, 0.2, 0.3, 0.4]) == 1)
    #expect(tau([-3, -2, -1, 5], [4, 3, 2, -.infinity]) == nil)
    #expect(tau([-3, -2, -1, .infinity], [4, 3, 2, -1]) == -1)
    #expect(tau([1], [1]) == nil)
    #expect(tau([], []) == nil)
    #expect(tau([1, .nan], [1, 2]) == nil)
  }

  @Test("τ-a equals the count over all pairs, with many ties, when memory is used again")
  func tauByCounting() {
    var stream = RandomStream(seed: 5, purpose: "tau")
    var metrics = RelevanceMetrics()
    for count in [300, 2, 3, 64, 65, 129] {
      let s = (0..<count).map { _ in Float(stream.below(12) - 6) }
      let y = (0..<count).map { _ in Float(stream.below(9) - 4) }
      var sum = 0
      for i in 0..<count {
        for j in 0..<i where s[i] != s[j] && y[i] != y[j] {
          sum += (s[i] < s[j]) == (y[i] < y[j]) ? 1 : -1
        }
      }
      let found = s.withUnsafeBufferPointer { s in
        y.withUnsafeBufferPointer { metrics.kendallTauA(scores: s, relevance: $0) }
      }
      #expect(found == Double(sum) / Double(count * (count - 1) / 2))
    }
  }

  @Test("NDCG by hand: cut, ties in the worst order, nothing relevant")
  func ndcgByHand() throws {
    let two = 1 / log2(3.0)
    // Falling scores meet the labels 1, 0, 1.
    #expect(abs(try #require(ndcg([3, 1, 2], [1, 1, 0], 3)) - 1.5 / (1 + two)) < 1e-12)
    #expect(abs(try #require(ndcg([3, 1, 2], [1, 1, 0], 2)) - 1 / (1 + two)) < 1e-12)
    #expect(ndcg([3, 1, 2], [1, 1, 0], 1) == 1)
    // 2^½ − 1 first, 1 second.
    let half = 2.0.squareRoot() - 1
    #expect(
      abs(try #require(ndcg([-1, -2], [0.5, 1])) - (half + two) / (1 + half * two)) < 1e-7)
    #expect(
      abs(try #require(ndcg([-1, -2], [0.5, 1], 25, .linear)) - (0.5 + two) / (1 + 0.5 * two))
        < 1e-12)
    #expect(abs(try #require(ndcg([1, 1], [1, 0])) - two) < 1e-12)
    #expect(abs(try #require(ndcg([1, 1], [0, 1])) - two) < 1e-12)
    // A label below 0 takes a place and gains nothing.
    #expect(abs(try #require(ndcg([2, 1], [-1, 1])) - two) < 1e-12)
    #expect(ndcg([1, 2], [0, -0.5]) == nil)
    #expect(ndcg([1, .nan], [0, 1]) == nil)
    #expect(ndcg([1, 2], [.infinity, 1]) == nil)
    #expect(ndcg([], []) == nil)
    #expect(ndcg([1], [1], 0) == nil)
  }

  @Test("NDCG is scikit-learn's ndcg_score")
  func ndcgReference() throws {
    // ndcg_score([labels], [scores], k=…); for exponential gains of 2 ** (labels / 50) - 1.
    let linear = [(25, 0.7948826238163252), (5, 0.6514945918520405), (40, 0.8907888049981822)]
    for (limit, expected) in linear {
      #expect(abs(try #require(ndcg(scores, labels, limit, .linear)) - expected) < 1e-6)
    }
    #expect(ndcg(scores, labels, 1000, .linear) == ndcg(scores, labels, 40, .linear))
    let small = labels.map { $0 / 50 }
    for (limit, expected) in [(25, 0.7679098776837574), (10, 0.6131480157305075)] {
      #expect(abs(try #require(ndcg(scores, small, limit)) - expected) < 1e-6)
    }
  }
}
