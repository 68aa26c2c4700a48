import Foundation
import Testing

@testable import Corpus

@Suite("Captions of scenes")
struct ScenesCaptionTests {
  static let examples = (0..<300).map {
    Scenes.example(seed: 7, split: .train, index: $0)
  }

  @Test("each caption holds in its own scene")
  func captionsHold() {
    for example in Self.examples {
      #expect(example.captions.count == 5)
      for caption in example.captions {
        let truth = SceneSemantics.isTrue(caption, example.scene)
        #expect(truth == .holds, "\(caption) \(example.scene)")
      }
    }
  }

  @Test("captions differ, within an image and between images")
  func captionsAreDiverse() {
    for example in Self.examples {
      #expect(Set(example.captions).count == 5)
    }
    let all = Self.examples.flatMap(\.captions)
    #expect(Double(Set(all).count) / Double(all.count) > 0.9)
    let openings = Set(all.map { $0.split(separator: " ").prefix(2).joined(separator: " ") })
    #expect(openings.count > 60)
  }

  @Test("every word of the captions is in the lexicon, and nearly every lexicon word is used")
  func vocabulary() {
    let words = Set(Self.examples.flatMap(\.captions).flatMap { SceneParser.tokens(of: $0) ?? [] })
    let functions = Set(SceneLexicon.functionWords + [",", "."])
    for word in words {
      #expect(SceneLexicon.word(word) != nil || functions.contains(word), "\(word)")
      #expect(SceneLexicon.word(word) == nil || !functions.contains(word), "\(word)")
    }
    let unused = SceneLexicon.words.map(\.text).filter { !words.contains($0) }
    #expect(unused.count < SceneLexicon.words.count / 6, "\(unused)")
  }

  @Test("some captions hold for other images, and most tell their image apart")
  func falseNegatives() {
    let statements = Self.examples.map { example in
      example.captions.compactMap { SceneStatement(parsing: $0) }
    }
    var shared = 0
    var pairs = 0
    for (index, own) in statements.enumerated() {
      for statement in own {
        let others = Self.examples.indices.filter {
          $0 != index && statement.holds(in: Self.examples[$0].scene)
        }.count
        shared += others > 0 ? 1 : 0
        pairs += others
      }
    }
    let share = Double(shared) / 1500
    #expect(share > 0.15 && share < 0.6, "\(share)")
    // Of a random other image, a caption should hardly ever be true.
    let density = Double(pairs) / Double(1500 * 299)
    #expect(density > 0.0005 && density < 0.02, "\(density)")
  }

  @Test("a caption with a word replaced by another of its category is understood")
  func everySwapIsUnderstood() {
    var verdicts: [Truth: Int] = [:]
    for example in Self.examples.prefix(60) {
      for caption in example.captions {
        let tokens = SceneParser.tokens(of: caption) ?? []
        for (index, token) in tokens.enumerated() {
          for synonym in SceneLexicon.synonyms(of: token) {
            var edited = tokens
            edited[index] = synonym
            let sentence = edited.joined(separator: " ")
            #expect(SceneSemantics.isTrue(sentence, example.scene) == .holds, "\(sentence)")
          }
          for other in SceneLexicon.alternatives(to: token) {
            var edited = tokens
            edited[index] = other
            let truth = SceneSemantics.isTrue(edited.joined(separator: " "), example.scene)
            #expect(truth != .notUnderstood, "\(edited.joined(separator: " "))")
            verdicts[truth, default: 0] += 1
          }
        }
      }
    }
    // A changed word mostly makes a foil, but not always: that has to be decided.
    let fails = Double(verdicts[.fails, default: 0])
    let holds = Double(verdicts[.holds, default: 0])
    #expect(fails > 9 * holds && holds > 0, "\(verdicts)")
  }

  @Test("words outside of the lexicon are never understood")
  func foreignWords() {
    for example in Self.examples.prefix(40) {
      for caption in example.captions {
        let tokens = SceneParser.tokens(of: caption) ?? []
        for index in tokens.indices {
          var edited = tokens
          edited[index] = "zebra"
          let sentence = edited.joined(separator: " ")
          #expect(SceneSemantics.isTrue(sentence, example.scene) == .notUnderstood, "\(sentence)")
        }
      }
    }
  }

  @Test("scenes keep the distances that make relations unambiguous")
  func margins() {
    for scene in Self.examples.map(\.scene) {
      #expect((1...6).contains(scene.objects.count))
      for (index, one) in scene.objects.enumerated() {
        #expect(one.color != scene.background.color)
        for other in scene.objects.prefix(index) {
          let distances = [abs(one.x - other.x), abs(one.y - other.y)]
          #expect(distances.allSatisfy { $0 <= 10 || $0 >= 22 })
          #expect(distances.contains { $0 >= 22 })
        }
      }
    }
  }
}
