import Testing

@testable import Corpus

/// Numbers that earlier measurements rest on. They were counted when the grammar was all that was
/// understood.
@Suite("Verdicts that must stay")
struct ScenesVerdictTests {
  /// FNV-1a over bytes.
  private struct Digest {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  @Test("The captions of 300 scenes hold of the same ones of these as ever")
  func captions() throws {
    var digest = Digest()
    var holding = 0
    for caption in ScenesCaptionTests.examples.flatMap(\.captions) {
      let statement = try #require(SceneStatement(parsing: caption))
      for example in ScenesCaptionTests.examples {
        let holds = statement.holds(in: example.scene)
        if holds { holding += 1 }
        digest.add(holds ? 1 : 0)
      }
    }
    #expect(holding == 4131)
    #expect(digest.value == 0xd765_2ac4_a78d_5362)
  }

  @Test(
    "So do captions with one word replaced, grammatical or not, on their own scene and the next")
  func replacedWords() {
    var digest = Digest()
    var counts: [Truth: Int] = [:]
    let words = SceneLexicon.words.map(\.text) + SceneLexicon.functionWords
    let examples = ScenesCaptionTests.examples
    for (index, example) in examples.enumerated() {
      let next = examples[(index + 1) % examples.count].scene
      for (number, caption) in example.captions.enumerated() {
        let tokens = SceneParser.tokens(of: caption) ?? []
        for place in tokens.indices {
          var edited = tokens
          let others = SceneLexicon.alternatives(to: tokens[place])
          let pool = index % 2 == 0 || others.isEmpty ? words : others
          edited[place] = pool[(index + 7 * number + 13 * place) % pool.count]
          let sentence = edited.joined(separator: " ")
          for scene in [example.scene, next] {
            let truth = SceneSemantics.isTrue(sentence, scene)
            counts[truth, default: 0] += 1
            digest.add(truth == .holds ? 2 : truth == .fails ? 1 : 0)
          }
        }
      }
    }
    #expect(counts == [.holds: 406, .fails: 10292, .notUnderstood: 27420])
    #expect(digest.value == 0x639e_b6d9_bd50_70a9)
  }
}
