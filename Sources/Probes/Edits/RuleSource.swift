import Corpus
import Ground
import Language
import Records
import Training

/// Writes candidates by rule: one word replaced by another of its class (``RuleEdits``).
///
/// The words are those of the training captions, whatever model reads them, so that all runs on a
/// data set meet the same candidates.
public struct RuleSource: CandidateSource {
  public let name = "rules"
  private let vocabulary: Vocabulary
  private let words: FoilVocabulary
  private let rules: RuleEdits
  private let seed: UInt64

  /// - Parameters:
  ///   - captions: The training captions.
  ///   - minimumCount: Words that occur less often there are neither replaced nor replacements.
  ///   - seed: Which edits are chosen.
  public init(captions: [String], minimumCount: Int, seed: UInt64 = 0) {
    vocabulary = Vocabulary.build(
      captions: captions, tokenizer: WordTokenizer(), minimumCount: minimumCount)
    words = FoilVocabulary(vocabulary)
    rules = RuleEdits(words, counts: vocabulary.counts)
    self.seed = seed
  }

  /// The rules for the data that a run was trained on.
  ///
  /// - Throws: `Failure` if the training captions cannot be read.
  public init(_ context: RunContext, seed: UInt64 = 0) throws {
    let train = try context.dataset.split(context.configuration.data.train)
    self.init(
      captions: train.captions, minimumCount: context.configuration.data.minimumCount, seed: seed)
  }

  public func candidates(
    for captions: [Int], of split: Split, count: Int
  ) throws -> [CandidateSet] {
    let tokenizer = WordTokenizer()
    return captions.map { caption in
      let image = Int(split.imageOfCaption[caption])
      let references = FoilReferences(
        captions: split.captions[split.captionOffsets[image]..<split.captionOffsets[image + 1]]
          .map { vocabulary.encode(tokenizer.tokens($0))[...] }, vocabulary: words)
      let gold = tokenizer.tokens(split.captions[caption])
      let tokens = vocabulary.encode(gold)
      var stream = RandomStream(seed: seed, purpose: "rule edits", index: UInt64(caption))
      let edits = rules.edits(
        tokens[...], groups: words.groups(tokens[...]), count: count, using: &stream,
        avoiding: references)
      return CandidateSet(
        gold: gold.joined(separator: " "),
        sentences: edits.map { edit in
          var sentence = gold
          for position in edit.changed {
            sentence[position] = vocabulary.words[Int(edit.tokens[position])]
          }
          return sentence.joined(separator: " ")
        })
    }
  }
}
