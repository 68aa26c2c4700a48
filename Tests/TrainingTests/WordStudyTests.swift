import Foundation
import Ground
import Language
import Testing

@testable import Probes
@testable import Records

@Suite("What discrimination and correction make of sentences")
struct WordStudyTests {
  /// Nouns by frequency: dog 9, cat 7, horse 5, car 4, bus 3, boat 2, train 1.
  private static func vocabulary() throws -> Vocabulary {
    let special = ["<pad>", "<unk>", "<start>", "<end>", "<mask>"]
    let words = ["a", "dog", "cat", "horse", "car", "bus", "boat", "train"]
    let counts = [30, 9, 7, 5, 4, 3, 2, 1]
    return try Vocabulary(
      kind: .words, words: special + words, counts: [0, 0, 0, 0, 0] + counts,
      documentFrequencies: [0, 0, 0, 0, 0] + counts, captionCount: 30)
  }

  private static func entry(
    _ old: String, _ new: String, corrected: String?, replaced: [Float] = [], kept: Bool = true,
    step: Int = 100
  ) -> FoilLog.Entry {
    FoilLog.Entry(
      step: step,
      sentence: FoilSentence(
        image: 0, caption: 0, gold: ["a", old], words: ["a", new],
        changes: [
          FoilSentence.Change(
            position: 1, old: old, new: new, kind: .object, newProbability: nil,
            oldProbability: nil, correction: corrected)
        ], goldScore: 0.5, score: 0.4, verdict: .accepted, rejectedBy: [], isKept: kept,
        replaced: replaced,
        isTrue: nil))
  }

  @Test("Discrimination, correction and substitutions have the values of a calculation by hand")
  func values() throws {
    let folder = try TemporaryFolder()
    func line(_ step: Int, _ share: Double) -> String {
      Event(.foils, step: step, ["correction_top5": .real(share)]).json + "\n"
    }
    // Step 100 was done twice, and no sentence is of step 300.
    let text = line(100, 0.1) + line(200, 0.75) + line(300, 0) + line(100, 0.25)
    try folder.write(text, to: "events.jsonl")
    let study = try WordStudy(
      [
        Self.entry("dog", "cat", corrected: "dog", replaced: [0.1, 0.9]),
        Self.entry("cat", "dog", corrected: "horse", replaced: [0.8, 0.8]),
        Self.entry("boat", "dog", corrected: "boat", replaced: [0.3, 0.4], step: 200),
        Self.entry("train", "bus", corrected: "dog", step: 200),
        Self.entry("dog", "cat", corrected: nil, step: 300),
        Self.entry("dog", "car", corrected: "dog", replaced: [1, 0], kept: false),
      ], vocabulary: try Self.vocabulary(), log: folder.path + "/events.jsonl")
    #expect(study.sentences == 5 && study.steps == 3)
    // Replaced 0.9, 0.8, 0.4 against 0.1, 0.8, 0.3: 3 + 2½ + 2 of 9 pairs.
    let found = try #require(study.discrimination)
    #expect(found.replaced == 3 && found.unchanged == 3)
    let area = try #require(found.areaUnderCurve)
    #expect(abs(area - 0.8333333333333333) < 1e-12)
    // Precision 1, ⅔ and ¾ at the three thirds of recall.
    let precision = try #require(found.averagePrecision)
    #expect(abs(precision - 0.8055555555555556) < 1e-12)
    let share = 2.0 / 3
    #expect(found.replacedAccuracy == share && found.unchangedAccuracy == share)
    // The commonest noun that does not stand there: dog, cat, cat, dog; of the first five without
    // "dog" the last is boat, and train is never among them.
    let corrected = try #require(study.correction)
    #expect(corrected.words == 4 && corrected.top1 == 0.5 && corrected.top5 == 0.5)
    #expect(corrected.commonestTop1 == 0.5 && corrected.commonestTop5 == 0.75)
    // Dog → cat twice, three others once: ⅖ · log₂ 2.5 + ⅗ · log₂ 5; only "dog" comes twice as an old
    // word, and always becomes "cat".
    let varied = try #require(study.substitutions)
    #expect(varied.count == 5 && varied.distinct == 4)
    #expect(abs(varied.entropy - 1.9219280948873623) < 1e-12)
    #expect(abs(varied.newGivenOld) < 1e-12)
  }

  @Test(
    "An old word that becomes two others equally often leaves one bit; without heads there is none")
  func plain() throws {
    let study = try WordStudy(
      [
        Self.entry("dog", "cat", corrected: nil), Self.entry("dog", "car", corrected: nil),
        Self.entry("bus", "boat", corrected: nil), Self.entry("bus", "car", corrected: nil),
      ], vocabulary: try Self.vocabulary(), log: "nowhere")
    #expect(study.discrimination == nil && study.correction == nil)
    #expect(study.substitutions?.entropy == 2 && study.substitutions?.newGivenOld == 1)
    let nothing = try WordStudy([], vocabulary: try Self.vocabulary(), log: "nowhere")
    #expect(nothing.sentences == 0 && nothing.substitutions == nil)
  }
}
