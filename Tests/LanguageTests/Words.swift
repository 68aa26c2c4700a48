import Ground

@testable import Language

/// A small vocabulary with the ids of sentences, for tests.
struct Words {
  let vocabulary: Vocabulary
  let foils: FoilVocabulary

  /// The words of these captions.
  init(_ captions: [String], lexicon: Lexicon = .english) {
    vocabulary = Vocabulary.build(captions: captions, tokenizer: WordTokenizer(), minimumCount: 1)
    foils = FoilVocabulary(vocabulary, lexicon: lexicon)
  }

  func ids(_ caption: String) -> [Int32] { vocabulary.encode(WordTokenizer().tokens(caption)) }

  func id(_ word: String) -> Int32 { Int32(vocabulary.index(of: word) ?? vocabulary.unknown) }

  func text(_ ids: some Sequence<Int32>) -> String {
    ids.map { vocabulary.words[Int($0)] }.joined(separator: " ")
  }

  /// The groups as "kind: words".
  func groups(_ caption: String) -> Set<String> {
    let ids = ids(caption)
    return Set(
      foils.groups(ids[...]).map { group in
        "\(group.kind.name): " + text(group.positions.map { ids[$0] })
      })
  }
}

/// A BERT vocabulary of these tokens after the special ones.
func wordPieces(_ tokens: [String]) throws -> Vocabulary {
  let words = Vocabulary.specialTokens(.wordPiece) + ["[unused1]"] + tokens
  let zeros = [Int](repeating: 0, count: words.count)
  return try Vocabulary(
    kind: .wordPiece, words: words, counts: zeros, documentFrequencies: zeros, captionCount: 0)
}
