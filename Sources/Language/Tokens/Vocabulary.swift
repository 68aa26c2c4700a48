import Ground

/// The tokens that a model knows, with how often the training captions have each.
///
/// An index is a row of the model's embedding table. Counts are made of training captions alone, so
/// that nothing of the dev and test splits reaches the model.
public struct Vocabulary: Equatable, Sendable {
  /// Where the tokens come from, which decides the names of the special tokens.
  public enum Kind: String, Codable, Sendable {
    /// Counted words: `<pad> <unk> <start> <end> <mask>` are the indices 0 to 4.
    case words
    /// A BERT vocabulary in its file's order: `[PAD] [UNK] [CLS] [SEP] [MASK]` anywhere.
    case wordPiece
  }

  public let kind: Kind
  /// Index → token.
  public let words: [String]
  /// How often each token occurs in the training captions; the unknown token counts all rarer words.
  public let counts: [Int]
  /// How many training captions have the token at least once (for inverse document frequencies).
  public let documentFrequencies: [Int]
  /// The number of training captions.
  public let captionCount: Int
  /// The index that fills up short captions.
  public let padding: Int
  /// The index of every token that is not in the vocabulary.
  public let unknown: Int
  /// The index that begins a caption (`[CLS]` for BERT).
  public let start: Int
  /// The index that ends a caption (`[SEP]` for BERT).
  public let end: Int
  /// The index that hides a word.
  public let mask: Int
  /// Of words; canonically equal ones are one word.
  private let indices: [String: Int32]
  /// Of pieces, which are told apart by their scalars as BERT's tables do: “가” as one syllable and
  /// as two letters are two pieces.
  private let pieces: [ExactText: Int32]

  /// The special tokens in the order padding, unknown, start, end, mask.
  public static func specialTokens(_ kind: Kind) -> [String] {
    switch kind {
    case .words: ["<pad>", "<unk>", "<start>", "<end>", "<mask>"]
    case .wordPiece: ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    }
  }

  /// Checks that the parts belong together.
  ///
  /// - Throws: `Failure` if the arrays differ in length, a special token is missing, a word stands
  ///   twice, or a count is impossible.
  public init(
    kind: Kind, words: [String], counts: [Int], documentFrequencies: [Int], captionCount: Int
  ) throws {
    guard words.count == counts.count, words.count == documentFrequencies.count else {
      throw Failure(
        "the vocabulary has \(words.count) words, \(counts.count) counts and "
          + "\(documentFrequencies.count) document frequencies; the three must be equal")
    }
    guard words.count <= Int(Int32.max), captionCount >= 0 else {
      throw Failure("the vocabulary has an impossible size or caption count (\(captionCount))")
    }
    var indices: [String: Int32] = [:]
    var pieces: [ExactText: Int32] = [:]
    if kind == .words { indices.reserveCapacity(words.count) }
    if kind == .wordPiece { pieces.reserveCapacity(words.count) }
    for (index, word) in words.enumerated() {
      switch kind {
      case .words:
        if let earlier = indices[word] {
          throw Failure("“\(word)” is both word \(earlier) and word \(index) of the vocabulary")
        }
        indices[word] = Int32(index)
      case .wordPiece:
        // Of a BERT vocabulary's equal lines the last counts, as in Hugging Face's reader.
        pieces[ExactText(word)] = Int32(index)
      }
      let count = counts[index]
      let documents = documentFrequencies[index]
      guard documents >= 0, count >= documents, captionCount >= documents else {
        throw Failure(
          "word \(index) of the vocabulary occurs \(count) times in \(documents) of "
            + "\(captionCount) captions, which cannot be")
      }
    }
    var special: [Int] = []
    for (order, name) in Vocabulary.specialTokens(kind).enumerated() {
      guard let index = kind == .words ? indices[name] : pieces[ExactText(name)],
        kind == .wordPiece || Int(index) == order
      else {
        let position = kind == .words ? " as word \(order)" : ""
        throw Failure("the vocabulary lacks the special token \(name)\(position)")
      }
      special.append(Int(index))
    }
    self.kind = kind
    self.words = words
    self.counts = counts
    self.documentFrequencies = documentFrequencies
    self.captionCount = captionCount
    self.indices = indices
    self.pieces = pieces
    (padding, unknown, start, end, mask) = (
      special[0], special[1], special[2], special[3], special[4]
    )
  }

  private init(countedWords: [(word: String, tally: Tally)], rare: Tally, captionCount: Int) {
    kind = .words
    let special = Vocabulary.specialTokens(.words)
    words = special + countedWords.map(\.word)
    var counts = [Int](repeating: 0, count: special.count)
    var documents = counts
    counts[1] = rare.occurrences
    documents[1] = rare.captions
    self.counts = counts + countedWords.map(\.tally.occurrences)
    documentFrequencies = documents + countedWords.map(\.tally.captions)
    self.captionCount = captionCount
    (padding, unknown, start, end, mask) = (0, 1, 2, 3, 4)
    var indices: [String: Int32] = [:]
    for (index, word) in words.enumerated() { indices[word] = Int32(index) }
    self.indices = indices
    pieces = [:]
  }

  /// Counts the words of the training captions.
  ///
  /// - Parameters:
  ///   - captions: The training captions, and no others.
  ///   - tokenizer: What cuts them into words.
  ///   - minimumCount: Words that occur less often become the unknown word; 1 keeps all.
  /// - Returns: The special tokens, then the words by falling count, equal counts in alphabetical
  ///   order.
  public static func build(
    captions: [String], tokenizer: some Tokenizer, minimumCount: Int
  ) -> Vocabulary {
    // Each word gets a number at its first occurrence; the captions are kept as such numbers.
    var numbers: [String: Int32] = [:]
    var tallies: [Tally] = []
    var ids: [Int32] = []
    var ends: [Int] = []
    for (caption, text) in captions.enumerated() {
      for word in tokenizer.tokens(text) {
        let number = numbers[word] ?? Int32(tallies.count)
        if Int(number) == tallies.count {
          numbers[word] = number
          tallies.append(Tally())
        }
        tallies[Int(number)].add(caption: caption)
        ids.append(number)
      }
      ends.append(ids.count)
    }
    for special in specialTokens(.words) { numbers[special] = nil }
    // Types are written out: the compiler takes seconds to find them.
    let counted: [(word: String, tally: Tally)] = numbers.map { word, number in
      (word, tallies[Int(number)])
    }
    let kept = counted.filter { $0.tally.occurrences >= minimumCount }.sorted { a, b -> Bool in
      (b.tally.occurrences, a.word) < (a.tally.occurrences, b.word)
    }
    // The unknown word is in a caption once however many of its words are rare.
    var rare = Tally()
    var position = 0
    for (caption, end) in ends.enumerated() {
      for id in ids[position..<end] where tallies[Int(id)].occurrences < minimumCount {
        rare.add(caption: caption)
      }
      position = end
    }
    return Vocabulary(countedWords: kept, rare: rare, captionCount: captions.count)
  }

  /// The same tokens with the counts of these training captions.
  public func counting(captions: [String], tokenizer: some Tokenizer) -> Vocabulary {
    var tallies = [Tally](repeating: Tally(), count: words.count)
    for (caption, text) in captions.enumerated() {
      for index in encode(tokenizer.tokens(text)) { tallies[Int(index)].add(caption: caption) }
    }
    return Vocabulary(copying: self, tallies: tallies, captionCount: captions.count)
  }

  private init(copying other: Vocabulary, tallies: [Tally], captionCount: Int) {
    kind = other.kind
    words = other.words
    counts = tallies.map(\.occurrences)
    documentFrequencies = tallies.map(\.captions)
    self.captionCount = captionCount
    indices = other.indices
    pieces = other.pieces
    (padding, unknown, start, end, mask) = (
      other.padding, other.unknown, other.start, other.end, other.mask
    )
  }

  public var count: Int { words.count }

  /// The index of a token, or nil if the vocabulary lacks it.
  public func index(of word: String) -> Int? { number(of: word).map(Int.init) }

  /// The tokens' indices; tokens that the vocabulary lacks get ``unknown``.
  public func encode(_ tokens: [String]) -> [Int32] {
    tokens.map { number(of: $0) ?? Int32(unknown) }
  }

  private func number(of word: String) -> Int32? {
    kind == .words ? indices[word] : pieces[ExactText(word)]
  }

  /// Occurrences of one token while captions are counted in order.
  private struct Tally {
    var occurrences = 0
    var captions = 0
    private var lastCaption = -1

    mutating func add(caption: Int) {
      occurrences += 1
      if caption != lastCaption { captions += 1 }
      lastCaption = caption
    }
  }
}

/// A text that equals another only if all their scalars do, unlike `String`, to which canonically
/// equivalent texts are one.
private struct ExactText: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (one: ExactText, other: ExactText) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
