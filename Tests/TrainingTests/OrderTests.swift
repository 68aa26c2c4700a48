import Foundation
import Language
import Testing

@testable import Ground
@testable import Probes
@testable import Recipe
@testable import Records
@testable import Training

/// Likes sentences by their words: those in `known` are perfect, all others are the sum of what
/// each word is worth, whatever its place.
private struct BagScorer: PairScorer {
  var known: Set<String> = []

  func similarities(images: [Int], sentences: [String]) throws -> [Float] {
    sentences.map { sentence in
      if known.contains(sentence) { return 1 }
      // The sum depends on the order by rounding alone.
      return sentence.split(separator: " ").reduce(Float(0)) {
        $0 + Float(RandomStream.hash(String($1)) % 997) / 9973
      }
    }
  }
}

@Suite("Order of words, and baselines that see no image")
struct OrderTests {
  private static let captions: [[String]] = {
    let (sizes, colors) = (["small", "large", "tall"], ["red", "blue", "green", "black"])
    let (nouns, places) = (["dog", "horse", "bird", "chair", "car"], ["on", "under", "behind"])
    return (0..<30).map { image in
      (0..<2).map { part in
        let n = image * 7 + part * 3
        return "A \(sizes[n % 3]) \(nouns[n % 5]) sits \(places[n % 3]) the \(colors[n % 4]) "
          + "\(nouns[(n + 1 + image % 3) % 5])."
      }
    } + [["dogs", "a dog"]]
  }()

  @Test("A model that knows the sentences is right, one that sums up words ties and is wrong")
  func extremes() throws {
    let model = try UntrainedModel(captions: Self.captions)
    let split = try model.context.split("test")
    let sentences = split.captions.map {
      WordTokenizer().tokens($0).joined(separator: " ")
    }
    let perfect = try OrderEvaluation(split, scorer: BagScorer(known: Set(sentences)))
    #expect(perfect.result.share == 100 && perfect.kinds.allSatisfy { $0.result.accuracy == 100 })
    // "dogs" and "a dog" have no four other orders.
    #expect(perfect.without >= 2 && perfect.result.captions + perfect.without == 62)
    #expect(perfect.result.captions > 40)
    let blind = try OrderEvaluation(split, scorer: BagScorer())
    #expect(blind.result.share == 0 && blind.kinds.count == 4)
    for kind in blind.kinds {
      #expect(kind.result.ties == blind.result.captions && kind.result.right == 0)
    }
  }

  @Test("Shuffles have the caption's words, and depend on the seed and the caption alone")
  func shuffles() throws {
    let model = try UntrainedModel(captions: Self.captions)
    let split = try model.context.split("test")
    let source = OrderSource(captions: split.captions, seed: 1)
    let all = try source.candidates(for: Array(0..<60), of: split, count: 4)
    for set in all {
      let words = set.gold.split(separator: " ").sorted()
      #expect(set.sentences.count == 4)
      for sentence in set.sentences {
        #expect(sentence.split(separator: " ").sorted() == words && sentence != set.gold)
      }
    }
    #expect(try source.candidates(for: [9], of: split, count: 4) == [all[9]])
    let other = OrderSource(captions: split.captions, seed: 2)
    #expect(try other.candidates(for: Array(0..<60), of: split, count: 4) != all)
  }

  @Test("A word that only false captions have gives them away; equal words do not")
  func blind() throws {
    let nouns = ["dog", "cat", "car", "tree", "bird"]
    let given = (0..<100).map { index in
      (
        image: index % 40, caption: "a \(nouns[index % 5]) here",
        edited: "a \(nouns[(index / 5) % 5]) zebra here"
      )
    }
    let obvious = try #require(BlindBaseline(given))
    #expect(obvious.areaUnderCurve > 0.99 && obvious.high <= 1)
    // The same sentence on both sides: nothing to learn.
    let none = try #require(BlindBaseline(given.map { ($0.image, $0.caption, $0.caption) }))
    #expect(abs(none.areaUnderCurve - 0.5) < 1e-9)
    #expect(BlindBaseline(Array(given.prefix(3))) == nil)
  }
}
