import Corpus
import Foundation
import Ground
import Language
import Testing

@Suite("Vocabulary")
struct VocabularyTests {
  static let captions = [
    "A cat and a dog.", "The dog runs, the dog barks", "a zebra and the ant", ".",
  ]

  @Test("Words come by falling count, then alphabetically, after the special tokens")
  func order() {
    let vocabulary = Vocabulary.build(
      captions: Self.captions, tokenizer: WordTokenizer(), minimumCount: 1)
    #expect(
      vocabulary.words == [
        "<pad>", "<unk>", "<start>", "<end>", "<mask>",
        "a", "dog", "the", "and", "ant", "barks", "cat", "runs", "zebra",
      ])
    #expect(vocabulary.counts == [0, 0, 0, 0, 0, 3, 3, 3, 2, 1, 1, 1, 1, 1])
    #expect(vocabulary.documentFrequencies == [0, 0, 0, 0, 0, 2, 2, 2, 2, 1, 1, 1, 1, 1])
    #expect(vocabulary.captionCount == 4)
  }

  @Test("Rare words become the unknown word, which counts them")
  func rare() {
    let vocabulary = Vocabulary.build(
      captions: Self.captions, tokenizer: WordTokenizer(), minimumCount: 2)
    #expect(vocabulary.words.dropFirst(5) == ["a", "dog", "the", "and"])
    // cat; runs and barks; zebra and ant: five words in three captions.
    #expect(vocabulary.counts[vocabulary.unknown] == 5)
    #expect(vocabulary.documentFrequencies[vocabulary.unknown] == 3)
    #expect(vocabulary.encode(["the", "zebra"]) == [7, 1])
    #expect(vocabulary.index(of: "zebra") == nil && vocabulary.index(of: "<mask>") == 4)
  }

  @Test("A vocabulary file reads back equal and is written the same way each time")
  func file() throws {
    let folder = try TemporaryFolder()
    let vocabulary = Vocabulary.build(
      captions: Self.captions + ["Le café, l’été \u{1F642} \"狗\""], tokenizer: WordTokenizer(),
      minimumCount: 1)
    try vocabulary.write(to: folder.file("a.json"))
    try vocabulary.write(to: folder.file("b.json"))
    #expect(try Vocabulary(readingFrom: folder.file("a.json")) == vocabulary)
    let url = { URL(fileURLWithPath: folder.file($0)) }
    #expect(try Data(contentsOf: url("a.json")) == Data(contentsOf: url("b.json")))
    let pieces = try Vocabulary.wordPiece(path: WordPieceTests.fixture("wordpiece-vocab", "txt"))
    try pieces.write(to: folder.file("c.json"))
    #expect(try Vocabulary(readingFrom: folder.file("c.json")) == pieces)
  }

  static let special = #""<pad>","<unk>","<start>","<end>","<mask>""#

  static func json(
    version: String = "1", kind: String = #""words""#, captions: String = "2",
    words: String = "\(special),\"a\"", counts: String = "0,0,0,0,0,2",
    documents: String = "0,0,0,0,0,2"
  ) -> String {
    #"{"version":\#(version),"kind":\#(kind),"captionCount":\#(captions),"words":[\#(words)],"#
      + #""counts":[\#(counts)],"documentFrequencies":[\#(documents)]}"#
  }

  @Test("The sound form of the hostile cases is read")
  func sound() throws {
    let folder = try TemporaryFolder()
    try folder.write("v.json", Self.json())
    #expect(try Vocabulary(readingFrom: folder.file("v.json")).count == 6)
  }

  @Test(
    "Hostile vocabulary files give a failure that names the file",
    arguments: [
      ("", "not a vocabulary"), ("[]", "not a vocabulary"), ("{}", "version"),
      (json(version: "2"), "version 2"), (json(version: "1e400"), "not a vocabulary"),
      (json(kind: #""other""#), "not a vocabulary"), (json(captions: "-1"), "caption count"),
      (json(captions: "1"), "occurs 2 times in 2"), (json(counts: "0,0,0,0,0"), "5 counts"),
      (json(counts: "0,0,0,0,0,1"), "occurs 1 times"),
      (json(counts: "0,0,0,0,0,1.5"), "not a vocabulary"), ("{\"version\" 1}", "character 11"),
      (json(documents: "0,0,0,0,0,-2"), "cannot be"),
      (json(words: "\(special),\"<pad>\""), "both word 0 and word 5"),
      (json(words: #""<pad>","<unk>","<start>","<mask>","<end>","a""#), "<end>"),
      (json(words: "\(special),null"), "words"),
      (String(json().dropLast(3)), "not a vocabulary"),
    ])
  func hostile(text: String, expected: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("v.json", text)
    #expect {
      try Vocabulary(readingFrom: folder.file("v.json"))
    } throws: { error in
      error is Failure && "\(error)".contains("v.json") && "\(error)".contains(expected)
    }
  }

  @Test("Deep nesting is a failure, not a crash")
  func deep() throws {
    let folder = try TemporaryFolder()
    try folder.write("v.json", String(repeating: "[", count: 100_000))
    #expect(throws: Failure.self) { try Vocabulary(readingFrom: folder.file("v.json")) }
  }

  @Test("A missing vocabulary file is a failure")
  func missing() {
    #expect(throws: Failure.self) { try Vocabulary(readingFrom: "/nonexistent/v.json") }
  }
}

@Suite("Encoded captions")
struct EncodedCaptionsTests {
  static let vocabulary = Vocabulary.build(
    captions: ["a b c d"], tokenizer: WordTokenizer(), minimumCount: 1)

  static func encode(_ captions: [String], maximum: Int, startEnd: Bool) -> [[Int32]] {
    let encoded = EncodedCaptions(
      captions: captions, tokenizer: WordTokenizer(), vocabulary: vocabulary,
      maximumTokens: maximum, addStartEnd: startEnd)
    return (0..<encoded.count).map {
      Array(encoded.ids[encoded.offsets[$0]..<encoded.offsets[$0 + 1]])
    }
  }

  @Test("Captions are cut, framed and never empty")
  func cases() {
    // a b c d are 5 6 7 8.
    let captions = ["d c b a", "a z", "..."]
    #expect(Self.encode(captions, maximum: 0, startEnd: false) == [[8, 7, 6, 5], [5, 1], [1]])
    #expect(
      Self.encode(captions, maximum: 0, startEnd: true)
        == [[2, 8, 7, 6, 5, 3], [2, 5, 1, 3], [2, 1, 3]])
    #expect(Self.encode(captions, maximum: 2, startEnd: false) == [[8, 7], [5, 1], [1]])
    #expect(
      Self.encode(captions, maximum: 4, startEnd: true) == [
        [2, 8, 7, 3], [2, 5, 1, 3], [2, 1, 3],
      ])
    #expect(
      Self.encode(captions, maximum: 1, startEnd: true) == [[2, 8, 3], [2, 5, 3], [2, 1, 3]])
    #expect(Self.encode([], maximum: 0, startEnd: true).isEmpty)
  }

  @Test("Many captions keep their order over the blocks that are tokenized at once")
  func order() {
    let letters = ["a", "b", "c", "d"]
    let captions = (0..<10_000).map { letters[($0 * 7) % 4] }
    let encoded = Self.encode(captions, maximum: 0, startEnd: false)
    #expect(encoded.count == 10_000)
    #expect(encoded.enumerated().allSatisfy { $0.element == [Int32(5 + ($0.offset * 7) % 4)] })
  }
}
