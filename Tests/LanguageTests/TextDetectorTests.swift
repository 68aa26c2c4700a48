import Ground
import Testing

@testable import Language

@Suite("The detector that sees only text")
struct TextDetectorTests {
  /// Sentences of random words 10 ..< 40; generated ones are changed by `change`.
  func examples(
    images: Int, seed: UInt64 = 1, change: ([Int32], inout RandomStream) -> [Int32]
  ) -> [TextDetector.Example] {
    var random = RandomStream(seed: seed, purpose: "detector test")
    var result: [TextDetector.Example] = []
    for image in 0..<images {
      let caption = (0..<8).map { _ in Int32(10 + random.below(30)) }
      result.append(.init(tokens: caption, isGenerated: false, image: image))
      result.append(.init(tokens: change(caption, &random), isGenerated: true, image: image))
    }
    return result
  }

  @Test("Sentences from the same distribution cannot be told apart")
  func chance() throws {
    let same = examples(images: 400) { _, random in
      (0..<8).map { _ in Int32(10 + random.below(30)) }
    }
    let report = try #require(TextDetector().evaluate(same, seed: 1))
    #expect(report.interval.contains(0.5))
    #expect(abs(report.areaUnderCurve - 0.5) < 0.08)
    #expect(report.captionCount == 400 && report.generatedCount == 400)
  }

  @Test("A word that only generated sentences have gives them away")
  func word() throws {
    let marked = examples(images: 60) { caption, random in
      var tokens = caption
      tokens[random.below(8)] = 99
      return tokens
    }
    let report = try #require(TextDetector().evaluate(marked, seed: 1))
    #expect(report.areaUnderCurve > 0.98)
    #expect(report.interval.lowerBound > 0.95)
    #expect(report.interval.contains(report.areaUnderCurve))
  }

  @Test("Order alone is seen by the pairs of words")
  func order() throws {
    // Captions go up, generated sentences go down.
    let turned = examples(images: 80) { caption, _ in Array(caption.sorted().reversed()) }.map {
      $0.isGenerated
        ? $0 : TextDetector.Example(tokens: $0.tokens.sorted(), isGenerated: false, image: $0.image)
    }
    let report = try #require(TextDetector().evaluate(turned, seed: 1))
    #expect(report.areaUnderCurve > 0.9)
  }

  @Test("The result depends on the seed and the examples alone")
  func repeatable() throws {
    let some = examples(images: 40) { caption, _ in Array(caption.reversed()) }
    #expect(TextDetector().evaluate(some, seed: 3) == TextDetector().evaluate(some, seed: 3))
  }

  @Test("Too few images, or one kind of sentence, give no figure")
  func tooFew() {
    let few = examples(images: 4) { caption, _ in caption }
    #expect(TextDetector().evaluate(few, seed: 1) == nil)
    let captions = examples(images: 20) { caption, _ in caption }.filter { !$0.isGenerated }
    #expect(TextDetector().evaluate(captions, seed: 1) == nil)
    #expect(TextDetector().evaluate([], seed: 1) == nil)
  }

  @Test("The area is the share of rightly ordered pairs, ties half, within folds")
  func area() throws {
    // Fold 0: positives 3, 1; negatives 1, 0: pairs 3>1, 3>0, 1=1, 1>0: 3.5 of 4.
    // Fold 1: positive 0, negative 9: 0 of 1.
    let curve = FoldedCurve(
      scores: [3, 1, 1, 0, 0, 9], labels: [true, true, false, false, true, false],
      folds: [0, 0, 0, 0, 1, 1])
    #expect(curve.area(weights: [1, 1, 1, 1, 1, 1]) == 3.5 / 5)
    // The first positive twice, the second negative not at all: 3>1 twice, 1=1 once: 2.5 of 3.
    #expect(curve.area(weights: [2, 1, 1, 0, 0, 0]) == 2.5 / 3)
    #expect(curve.area(weights: [0, 0, 1, 1, 0, 0]) == nil)
  }

  @Test("The regression finds the minimum that Newton's method finds in NumPy")
  func regression() {
    let regression = LogisticRegression(
      rows: [[0, 1], [0, 2], [1, 2, 3], [3], [0, 3], [2], [1]],
      labels: [true, true, false, false, true, false, true], featureCount: 4, penalty: 0.5)
    let expected = [1.23367884, 0.42252272, -0.77297791, -0.77297791]
    for (found, wanted) in zip(regression.weights, expected) { #expect(abs(found - wanted) < 1e-6) }
    #expect(abs(regression.bias - 0.31883851) < 1e-6)
    #expect(abs(regression.score([0]) - (1.23367884 + 0.31883851)) < 1e-6)
  }

  @Test("Rare words and pairs are left out")
  func features() {
    let features = TextFeatures([[5, 6], [5, 7]], minimumCount: 2)
    // Only the word 5 and the pair of the start with 5 are in both.
    #expect(features.count == 2)
    #expect(features.row([5, 9]) == [0, 1] || features.row([5, 9]) == [1, 0])
    #expect(features.row([9, 5]).count == 1)
  }
}
