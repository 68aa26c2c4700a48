import Foundation
import Ground
import Testing

@testable import Probes

@Suite("Candidates by rule")
struct RuleSourceTests {
  /// Sentences of a small grammar, so that each word has others of its class.
  private static let captions: [[String]] = {
    let (sizes, colors) = (["small", "large", "tall"], ["red", "blue", "green", "black"])
    let (nouns, places) = (["dog", "horse", "bird", "chair", "car"], ["on", "under", "behind"])
    return (0..<60).map { image in
      (0..<2).map { part in
        let n = image * 7 + part * 3
        return "A \(sizes[n % 3]) \(nouns[n % 5]) \(places[n % 3]) a \(colors[n % 4]) "
          + "\(nouns[(n + 1 + image % 3) % 5])."
      }
    }
  }()

  @Test("Each candidate differs in one word and is none of the image's captions")
  func oneWord() throws {
    let model = try UntrainedModel(captions: Self.captions)
    let split = try model.context.split("test")
    let source = try RuleSource(model.context, seed: 4)
    let sets = try source.candidates(for: Array(split.captions.indices), of: split, count: 6)
    #expect(sets.count == 120)
    var changed: Set<String> = []
    for (caption, set) in sets.enumerated() {
      let gold = set.gold.split(separator: " ")
      #expect(set.gold == split.captions[caption].lowercased().dropLast())
      #expect(set.sentences.count <= 6 && Set(set.sentences).count == set.sentences.count)
      let image = caption / 2
      let known = split.captions[(2 * image)..<(2 * image + 2)].map { $0.lowercased().dropLast() }
      for sentence in set.sentences {
        let words = sentence.split(separator: " ")
        #expect(words.count == gold.count)
        let different = zip(gold, words).filter { $0 != $1 }
        #expect(different.count == 1)
        for (old, new) in different { changed.insert("\(old)>\(new)") }
        #expect(!known.contains { $0 == sentence })
      }
    }
    // Nouns, colours and prepositions take their turns.
    #expect(changed.contains { $0.hasPrefix("dog>") })
    #expect(changed.contains { $0.hasPrefix("red>") || $0.hasPrefix("blue>") })
    #expect(changed.contains { $0.hasPrefix("under>") || $0.hasPrefix("behind>") })
    #expect(sets.count { !$0.sentences.isEmpty } > 100)
  }

  @Test("The seed decides, caption by caption, whichever others are asked for")
  func seed() throws {
    let model = try UntrainedModel(captions: Self.captions)
    let split = try model.context.split("test")
    let source = try RuleSource(model.context, seed: 4)
    let all = try source.candidates(for: Array(0..<20), of: split, count: 4)
    let some = try source.candidates(for: [7, 3], of: split, count: 4)
    #expect(some == [all[7], all[3]])
    let other = try RuleSource(model.context, seed: 5).candidates(
      for: Array(0..<20), of: split, count: 4)
    #expect(other != all)
  }
}
