import Cells
import Foundation
import Testing

@testable import Ground
@testable import Queue
@testable import Records
@testable import Widgets
@testable import Workbench

/// Sentences in which several words are changed.
@Suite struct NegativesWordsTests {
  /// The fixture with a kept and a rejected sentence in which two words are changed.
  private static func twoWords() -> WorkspaceModel {
    var model = NegativesDetailTests.model()
    for (verdict, isKept) in [("accepted", true), ("related", false)] {
      var fields: [String: JSONValue] = [
        "image": 1, "caption": 6, "gold": "a red ball lies on green grass", "gold_score": 0.47,
        "sentence": "a red ball rolls under green grass", "verdict": .text(verdict),
        "kept": .boolean(isKept),
        "changes": [
          [
            "position": 3, "old": "lies", "new": "rolls", "kind": "relation", "p_old": 0.25,
            "p_new": 0.0625,
          ],
          [
            "position": 4, "old": "on", "new": "under", "kind": "preposition", "p_old": 0.04,
            "p_new": 0.002,
          ],
        ],
      ]
      if isKept { fields["score"] = 0.4 }
      model.foils[3, default: []].insert(
        Event(.foil, step: 300, time: 1000, fields), at: 0)
    }
    return model
  }

  @Test("The kinds of all changed words are said: in full, in short, or in lines of their own")
  func changedWords() throws {
    let model = Self.twoWords()
    let screen = NegativesDetailTests.screen(["last", "open"], model)
    let anchor = try #require(screen.selectedAnchor(screen.anchors(model)))
    let row = try #require(screen.rows(anchor, model).first { $0.isDrawn && $0.changes.count == 2 })
    let changes = row.changes
    func lines(_ room: Int, _ below: Int) -> [String] {
      ChangedWords(changes).lines(behind: [Span("  hardest")], room: room, below: below)
        .map { $0.map(\.text).joined() }
    }
    let (first, second) = ("relation p 0.063 for 0.250", "preposition p 0.002 for 0.040")
    #expect(lines(68, 9) == ["  hardest  \(first)  \(second)"])
    #expect(lines(67, 9) == ["  hardest  rel 0.063/0.250  prep 0.002/0.040"])
    #expect(lines(44, 9) == lines(67, 9))
    #expect(lines(43, 57) == ["  hardest", "\(first)  \(second)"])
    #expect(lines(43, 56) == ["  hardest", first, second])
    // A row is as much higher: of 83 cells 54 are left behind numbers and bar, of 69 there are 40.
    func heights(_ width: Int) -> [Int] {
      screen.places([row, row], anchor, model, in: Rect(0, 0, width, 20)).map(\.rect.height)
    }
    #expect(heights(84) == [2, 2])
    #expect(heights(70) == [3, 3])
    #expect(ChangedWords([]).lines(behind: [Span("  hardest")], room: 0, below: 0).count == 1)
  }

  @Test("Screens with two changed words", arguments: [Size(80, 24), Size(160, 45)])
  func goldenTwoWords(_ size: Size) {
    let model = Self.twoWords()
    expectGolden(
      ScreenFixture.draw(
        NegativesDetailTests.screen(["last", "open"], model), size, .unicode, model),
      "negatives-detail-\(size.width)x\(size.height)-two-words")
  }
}
