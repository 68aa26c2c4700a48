import Compute
import Corpus
import Testing

@testable import Probes
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Evaluation against people's ratings")
struct RatingEvaluationTests {
  /// Three images of two captions; captions are axes, so that images' numbers are similarities.
  private let embeddings: Embeddings = {
    let images: [Float] = [
      0.9, 0.1, 0.8, 0.2, 0.95, 0,
      0.3, 0.7, 0.5, 0.5, 0.1, 0,
      0.4, 0.2, 0.5, 0.6, 0.3, 0,
    ]
    let rows = FloatBuffer(count: 18)
    let axes = FloatBuffer(count: 36)
    for index in images.indices { rows.pointer[index] = images[index] }
    for index in 0..<6 { axes.pointer[index * 7] = 1 }
    return Embeddings(
      images: rows, captions: axes, captionOffsets: [0, 2, 4, 6], dimension: 6)
  }()

  private func ratings(_ values: [(Int, Int, Double)]) -> CaptionRatings {
    CaptionRatings(
      path: "a/cxc.tsv",
      ratings: values.map { .init(caption: $0.0, image: $0.1, score: $0.2) }, unknownPairs: 2)
  }

  @Test("Only pairs rated high enough that are not known yet join the matches")
  func matches() throws {
    let known = try embeddings.ranks(folds: 1, threads: 1)[0]
    // By hand: 0.95 is before 0.9, 0.7 before 0.5, and 0.4, 0.5 and 0.6 before 0.3.
    #expect(known.imageToText == [2, 2, 4])
    let values = [(4, 0, 3.0), (1, 1, 2.9), (3, 2, 4.5), (0, 0, 5), (2, 1, 1)]
    let found = try RatingEvaluation(ratings(values), embeddings: embeddings, threads: 2)
    #expect(found.file == "cxc.tsv" && found.ratings == 5 && found.unknownPairs == 2)
    // (4, 0) and (3, 2): image 0 finds 0.95 first, image 2 finds 0.6 first; image 1 stays second.
    #expect(found.extra == 2 && abs((found.metrics[.i2t(.meanRank)] ?? .nan) - 4.0 / 3) < 1e-9)
    let low = try RatingEvaluation(
      ratings(values), embeddings: embeddings, minimum: 2.5, threads: 2)
    #expect(low.extra == 3 && low.metrics[.i2t(.meanRank)] == 1)
    let none = try RatingEvaluation(
      ratings(values), embeddings: embeddings, minimum: 6, threads: 2)
    #expect(none.extra == 0 && abs((none.metrics[.i2t(.meanRank)] ?? .nan) - 8.0 / 3) < 1e-9)
  }

  @Test("Spearman's correlation of similarities and ratings by hand")
  func correlation() throws {
    // Similarities 0.95, 0.7, 0.6, 0.1; ratings in the same order but for the last two.
    let found = try RatingEvaluation(
      ratings([(4, 0, 5), (1, 1, 4), (3, 2, 1), (1, 0, 2)]), embeddings: embeddings, threads: 1)
    // 1 − 6 · (1 + 1) / (4 · 15)
    #expect(abs((found.spearman ?? 0) - 0.8) < 1e-9)
    let constant = try RatingEvaluation(
      ratings([(4, 0, 5), (1, 1, 5)]), embeddings: embeddings, threads: 1)
    #expect(constant.spearman == nil)
  }
}
