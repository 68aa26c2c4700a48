import Corpus
import Language

/// What writing sentences needs to know of a split: its captions as tokens, the phrases in them, and
/// what the captions of each image say.
public struct FoilData: Sendable {
  public let vocabulary: FoilVocabulary
  let captions: EncodedCaptions
  /// Phrases of each caption, and the class of each of its words in its sentence.
  let groups: [[MaskGroup]]
  let classes: [[WordClass]]
  /// Captions of each image.
  let references: [FoilReferences]
  let imageOfCaption: [Int32]
  let rules: RuleEdits
  /// The most frequent word of each class, by the class's number: what a language model that knows
  /// nothing says.
  let commonest: [Int32]
  let mask: Int32

  /// - Parameter captions: The split's, clean of word dropout.
  public init(split: Split, captions: EncodedCaptions, vocabulary: Vocabulary) {
    let words = FoilVocabulary(vocabulary)
    self.init(
      words, vocabulary: vocabulary, captions: captions, imageOfCaption: split.imageOfCaption,
      groups: (0..<captions.count).map {
        words.groups(captions.ids[captions.offsets[$0]..<captions.offsets[$0 + 1]])
      },
      classes: (0..<captions.count).map {
        words.wordClasses(captions.ids[captions.offsets[$0]..<captions.offsets[$0 + 1]])
      },
      references: (0..<split.imageCount).map { image in
        let lines = split.captionOffsets[image]..<split.captionOffsets[image + 1]
        return FoilReferences(
          captions: lines.map { captions.ids[captions.offsets[$0]..<captions.offsets[$0 + 1]] },
          vocabulary: words)
      })
  }

  /// What is known of the words alone, for captions that come one by one.
  public init(vocabulary: Vocabulary, captions: EncodedCaptions) {
    self.init(
      FoilVocabulary(vocabulary), vocabulary: vocabulary, captions: captions, imageOfCaption: [],
      groups: [], classes: [], references: [])
  }

  private init(
    _ words: FoilVocabulary, vocabulary: Vocabulary, captions: EncodedCaptions,
    imageOfCaption: [Int32], groups: [[MaskGroup]], classes: [[WordClass]],
    references: [FoilReferences]
  ) {
    self.vocabulary = words
    self.captions = captions
    self.imageOfCaption = imageOfCaption
    self.groups = groups
    self.classes = classes
    self.references = references
    mask = Int32(vocabulary.mask)
    rules = RuleEdits(words, counts: vocabulary.counts)
    commonest = WordClass.allCases.map { kind in
      words.fills(of: kind).max { vocabulary.counts[Int($0)] < vocabulary.counts[Int($1)] } ?? -1
    }
  }

  /// The tokens of a caption.
  func tokens(_ caption: Int) -> ArraySlice<Int32> {
    captions.ids[captions.offsets[caption]..<captions.offsets[caption + 1]]
  }
}

/// A caption that sentences are written for, and its image.
struct FoilSource {
  /// Position in the batch.
  var pair: Int
  /// Line of the caption in its split; −1 for a caption that is in none.
  var caption: Int
  /// Among the images whose regions are at hand.
  var image: Int
  var tokens: ArraySlice<Int32>
  var groups: [MaskGroup]
  /// The class of each token in its sentence.
  var classes: [WordClass]
  var references: FoilReferences
}

/// One word that a sentence has changed.
struct FoilChange {
  /// Among the caption's tokens.
  var position: Int
  var old: Int32
  var new: Int32
  var kind: GroupKind
  /// What the language model gave the two words; nil for rules.
  var probabilities: (new: Float, old: Float)?
  /// Where the language model was asked, among the masked positions; nil for rules.
  var slot: Int?
}

/// A sentence that was written for a source.
struct FoilCandidate {
  /// Index of the source.
  var source: Int
  /// Its tokens among those of all candidates.
  var tokens: Range<Int>
  /// Among the changes of all candidates.
  var changes: Range<Int>
  var verdict: FoilVerdict
  /// Similarity to the image by the current model without dropout; NaN if it was rejected unseen.
  var score: Float
  /// Its row among the kept sentences; −1 if it was not kept.
  var row = -1
}
