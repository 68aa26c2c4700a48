import Testing

@testable import Ground

@Suite("Differences of sentences, word by word")
struct WordDifferenceTests {
  private func shown(_ old: String, _ new: String) -> String {
    WordDifference(from: old, to: new).pieces.map { piece in
      switch piece.kind {
      case .same: piece.text
      case .removed: "-\(piece.text)"
      case .added: "+\(piece.text)"
      }
    }.joined(separator: " | ")
  }

  @Test(
    "What stays, goes and comes",
    arguments: [
      ("a man on a horse", "a woman on a horse", "a | -man | +woman | on a horse"),
      ("a man", "a man", "a man"), ("a Man", "a man", "a Man"), ("", "a dog", "+a dog"),
      ("a dog", "", "-a dog"), ("", "", ""),
      ("a red ball lies here", "a ball lies here", "a | -red | ball lies here"),
      ("a ball", "a big red ball", "a | +big red | ball"),
      (
        "two dogs run", "one cat runs",
        "-two | +one | -dogs | +cat | -run | +runs"
      ),
      ("the cat sat on the mat", "the mat", "the | -cat sat on the | mat"),
    ])
  func pieces(_ old: String, _ new: String, _ expected: String) {
    #expect(shown(old, new) == expected)
  }

  @Test("All changes together make the new sentence; each alone changes one place")
  func applying() {
    let difference = WordDifference(
      from: "a man rides a brown horse fast", to: "a woman rides a horse very fast")
    #expect(
      difference.changes.map(difference.applying) == [
        "a woman rides a brown horse fast", "a man rides a horse fast",
        "a man rides a brown horse very fast",
      ])
    var words = difference.old
    for change in difference.changes.reversed() {
      words.replaceSubrange(change.range, with: change.added)
    }
    #expect(words == difference.new)
  }

  @Test("Very long sentences are one change")
  func long() {
    let old = Array(repeating: "a", count: 1001)
    #expect(WordDifference(from: old, to: ["b"]).changes.count == 1)
    #expect(WordDifference(from: old, to: old).changes.isEmpty)
  }
}
