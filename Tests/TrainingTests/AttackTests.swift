import Corpus
import Foundation
import Testing

@testable import Probes

/// A source whose sentences a test gives by the caption.
private struct ScriptedSource: CandidateSource {
  let name = "script"
  var sentences: [Int: [String]]

  func candidates(for captions: [Int], of split: Split, count: Int) throws -> [CandidateSet] {
    captions.map {
      CandidateSet(gold: split.captions[$0], sentences: Array((sentences[$0] ?? []).prefix(count)))
    }
  }
}

@Suite("Attacks on captions")
struct AttackTests {
  private func split() throws -> (UntrainedModel, Split) {
    let model = try UntrainedModel(
      captions: [["a red dog", "a dog runs"], ["a cat", "two cats"]], threads: 1)
    return (model, try model.context.split("test"))
  }

  @Test("References, copies and repetitions are no candidates; captions without any are counted")
  func distinct() throws {
    let (model, split) = try split()
    defer { withExtendedLifetime(model) {} }
    let source = ScriptedSource(sentences: [
      0: ["A red dog.", "a dog RUNS", "a blue dog", "a blue, dog", "a cat"], 3: ["two cats!"],
    ])
    let set = try AttackSet(source, captions: [0, 1, 3], of: split, count: 5)
    #expect(set.source == "script" && set.without == 2 && set.knownTrue == 0)
    #expect(set.cases.map(\.image) == [0])
    // Another image's caption is a fair candidate.
    #expect(
      set.cases[0].candidates
        == CandidateSet(gold: "a red dog", sentences: ["a blue dog", "a cat"]))
  }

  @Test("A caption holds if it beats all its candidates; a tie is lost")
  func byHand() throws {
    let (model, split) = try split()
    defer { withExtendedLifetime(model) {} }
    let set = try AttackSet(
      ScriptedSource(sentences: [0: ["x", "y"], 1: ["x", "z"], 2: ["z"], 3: ["x"]]),
      captions: [0, 1, 2, 3], of: split, count: 2)
    let result = try AttackResult(
      set,
      scorer: ScriptedScorer(bySentence: [
        "x": 0.25, "y": 0.125, "z": 0.5,
        "a red dog": 0.5,  // holds: gaps -0.25, -0.375
        "a dog runs": 0.5,  // x is behind, z ties: lost; gaps -0.25, 0
        "a cat": 0.25,  // z is ahead: lost; gap 0.25
        "two cats": 0.75,  // holds; gap -0.5
      ]))
    #expect(result.captions == 4 && result.held == 2 && result.share == 50)
    #expect(result.pairs.pairs == 6 && result.pairs.right == 4 && result.pairs.ties == 1)
    #expect(abs(result.pairs.gapMean - (-1.125 / 6)) < 1e-9)
    // Hardest: -0.25, 0, 0.25, -0.5.
    #expect(abs(result.hardestGapMean - (-0.125)) < 1e-9)
  }

  @Test("Many cases in several blocks are scored with their own images and candidates")
  func blocks() throws {
    // 3,000 cases with nine losing candidates, and in every fifth a winning one.
    let names = (0..<9).map { "low \($0)" }
    let cases = (0..<3000).map { index in
      AttackSet.Case(
        image: index % 2,
        candidates: CandidateSet(gold: "gold", sentences: index % 5 == 0 ? names + ["high"] : names)
      )
    }
    var scores: [String: Float] = ["gold": 0.5, "high": 0.75]
    for name in names { scores[name] = 0.25 }
    let result = try AttackResult(
      AttackSet(source: "s", cases: cases, without: 0, knownTrue: 0),
      scorer: ScriptedScorer(bySentence: scores))
    #expect(result.captions == 3000 && result.held == 2400)
    #expect(result.pairs.pairs == 27_600 && result.pairs.right == 27_000)
  }
}
