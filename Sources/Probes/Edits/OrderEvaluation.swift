import Corpus
import Ground
import Language
import Recipe
import Records
import Retrieval
import Training

/// Whether a model sees the order of words: captions against four shuffles of themselves.
///
/// After ARO's order tests (Yuksekgonul et al., ICLR 2023), which can be made for any data set. A
/// model that sums up words ties, and a tie counts as wrong; guessing is right in one of five.
public struct OrderEvaluation: Sendable, Equatable {
  /// One way of shuffling.
  public struct Kind: Sendable, Equatable {
    public var name: String
    public var result: PairwiseAccuracy
  }

  /// The caption against all four: `share` is Precision@1.
  public var result: AttackResult
  /// The caption against each alone.
  public var kinds: [Kind]
  /// Captions that have not four different shuffles.
  public var without: Int

  /// Shuffles and compares the captions of a split.
  ///
  /// - Parameters:
  ///   - seed: What the shuffles depend on, with the caption's number; the run's own seed has no part
  ///     in it, so that all runs meet the same ones.
  /// - Throws: What the scorer throws.
  public init(_ split: Split, scorer: some PairScorer, seed: UInt64 = 0) throws {
    let source = OrderSource(captions: split.captions, seed: seed)
    let shuffles = CaptionShuffle.allCases.count
    var set = try AttackSet(
      source, captions: Array(split.captions.indices), of: split, count: shuffles)
    set = AttackSet(
      source: set.source, cases: set.cases.filter { $0.candidates.sentences.count == shuffles },
      without: 0, knownTrue: 0)
    without = split.captions.count - set.cases.count
    var kinds = CaptionShuffle.allCases.map { Kind(name: $0.name, result: PairwiseAccuracy()) }
    result = try AttackResult(set, scorer: scorer) { gold, candidates in
      for (kind, candidate) in candidates.enumerated() {
        kinds[kind].result.add(gold: gold, edited: candidate)
      }
    }
    self.kinds = kinds
  }
}

extension OrderEvaluation: Encodable {
  enum CodingKeys: String, CodingKey {
    case captions, without, precision, low, high, kinds
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(result.captions, forKey: .captions)
    try container.encode(without, forKey: .without)
    try container.encode(result.share, forKey: .precision)
    try container.encode(result.interval.low, forKey: .low)
    try container.encode(result.interval.high, forKey: .high)
    try container.encode(
      Dictionary(kinds.map { ($0.name, $0.result) }, uniquingKeysWith: { first, _ in first }),
      forKey: .kinds)
  }
}

/// Writes the same words in another order, in each way of ``CaptionShuffle``.
public struct OrderSource: CandidateSource {
  public let name = "order"
  private let vocabulary: Vocabulary
  private let words: FoilVocabulary
  private let seed: UInt64

  /// - Parameter captions: All whose words are told apart; those that are to be shuffled, at least.
  public init(captions: [String], seed: UInt64 = 0) {
    vocabulary = Vocabulary.build(
      captions: captions, tokenizer: WordTokenizer(), minimumCount: 1)
    words = FoilVocabulary(vocabulary)
    self.seed = seed
  }

  /// A caption that has no shuffle of some kind has no sentence at all.
  public func candidates(
    for captions: [Int], of split: Split, count: Int
  ) throws -> [CandidateSet] {
    let tokenizer = WordTokenizer()
    return captions.map { caption in
      let gold = tokenizer.tokens(split.captions[caption])
      let tokens = vocabulary.encode(gold)
      var sentences: [String] = []
      for kind in CaptionShuffle.allCases {
        var stream = RandomStream(
          seed: seed, purpose: "caption order",
          index: UInt64(caption) * 8 + UInt64(kind.rawValue))
        guard
          let shuffled = kind.shuffled(tokens[...], vocabulary: words, using: &stream)
        else { break }
        sentences.append(shuffled.map { vocabulary.words[Int($0)] }.joined(separator: " "))
      }
      return CandidateSet(
        gold: gold.joined(separator: " "),
        sentences: sentences.count == CaptionShuffle.allCases.count
          ? Array(sentences.prefix(count)) : [])
    }
  }
}
