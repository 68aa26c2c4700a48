import Foundation
import Ground
import Testing

@testable import Language

@Suite("WordPiece tokenizer")
struct WordPieceTests {
  struct Case: Decodable {
    let text: String
    let tokens: [String]
    let ids: [Int32]
  }

  static func fixture(_ name: String, _ type: String) throws -> String {
    try #require(Bundle.module.path(forResource: name, ofType: type, inDirectory: "Fixtures"))
  }

  // Made by Fixtures/wordpiece.py with Hugging Face's tokenizers.
  @Test("Pieces and ids are those of Hugging Face's BERT tokenizer")
  func parity() throws {
    let vocabulary = try Vocabulary.wordPiece(path: Self.fixture("wordpiece-vocab", "txt"))
    let tokenizer = WordPieceTokenizer(vocabulary: vocabulary)
    let data = try Data(
      contentsOf: URL(fileURLWithPath: Self.fixture("wordpiece-expected", "json")))
    let cases = try JSONDecoder().decode([Case].self, from: data)
    #expect(cases.count == 17)
    for item in cases {
      let tokens = tokenizer.tokens(item.text)
      #expect(tokens == item.tokens, "\(item.text)")
      #expect(vocabulary.encode(tokens) == item.ids, "\(item.text)")
    }
  }

  @Test("A special token written in a caption is text")
  func specialText() throws {
    let vocabulary = try Vocabulary.wordPiece(path: Self.fixture("wordpiece-vocab", "txt"))
    let tokens = WordPieceTokenizer(vocabulary: vocabulary).tokens("[MASK] [CLS]")
    #expect(tokens == ["[", "mask", "]", "[", "cls", "]"])
  }

  @Test("Special tokens are found wherever the file has them")
  func specialTokens() throws {
    let folder = try TemporaryFolder()
    try folder.lines("vocab.txt", ["dog", "[MASK]", "[SEP]", "[CLS]", "cat", "[UNK]", "[PAD]"])
    let vocabulary = try Vocabulary.wordPiece(path: folder.file("vocab.txt"))
    #expect(vocabulary.padding == 6 && vocabulary.unknown == 5 && vocabulary.start == 3)
    #expect(vocabulary.end == 2 && vocabulary.mask == 1 && vocabulary.count == 7)
    #expect(vocabulary.encode(["cat", "bird"]) == [4, 5])
    try folder.lines("vocab.txt", ["[PAD]", "[UNK]", "[CLS]", "[SEP]"])
    #expect {
      try Vocabulary.wordPiece(path: folder.file("vocab.txt"))
    } throws: { "\($0)".contains("[MASK]") }
  }

  @Test("Counting gives a piece's occurrences and captions")
  func counting() throws {
    let plain = try Vocabulary.wordPiece(path: Self.fixture("wordpiece-vocab", "txt"))
    let counted = plain.counting(
      captions: ["A dog, a dog", "dogs skateboard", "zebra"],
      tokenizer: WordPieceTokenizer(vocabulary: plain))
    func numbers(_ word: String) -> [Int]? {
      counted.index(of: word).map { [counted.counts[$0], counted.documentFrequencies[$0]] }
    }
    #expect(numbers("a") == [2, 1])
    #expect(numbers("dog") == [2, 1])
    #expect(numbers("dogs") == [1, 1])
    #expect(numbers("##board") == [1, 1])
    #expect(numbers("[UNK]") == [1, 1])
    #expect(numbers("two") == [0, 0])
    #expect(counted.captionCount == 3 && counted.words == plain.words)
  }
}
