import Compute
import Corpus
import Foundation

/// How a run turns captions into token ids: its tokenizer and its vocabulary.
public struct TextPipeline: Sendable {
  public let vocabulary: Vocabulary
  private let tokenizer: any Tokenizer
  private let maximumTokens: Int
  private let marksEnds: Bool

  /// - Parameter vocabulary: As stored with the run, or made by ``makeVocabulary(_:captions:)``.
  public init(_ configuration: RunConfiguration, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    tokenizer =
      switch configuration.data.tokenizer {
      case .words: WordTokenizer()
      case .wordpiece: WordPieceTokenizer(vocabulary: vocabulary)
      }
    // A transformer reads [CLS] … [SEP] and has no more positions than it was made with.
    marksEnds = configuration.model.text.kind == .bert
    let limit = configuration.data.maximumTokens
    let positions = configuration.model.text.kind == .bert ? configuration.model.text.positions : 0
    maximumTokens =
      positions == 0 ? limit : (limit == 0 ? positions : min(limit, positions))
  }

  /// The vocabulary of a run: the words of the training captions alone, or a WordPiece file with
  /// their counts.
  public static func makeVocabulary(
    _ configuration: RunConfiguration, captions: [String]
  ) throws -> Vocabulary {
    switch configuration.data.tokenizer {
    case .words:
      return Vocabulary.build(
        captions: captions, tokenizer: WordTokenizer(),
        minimumCount: configuration.data.minimumCount)
    case .wordpiece:
      let pieces = try Vocabulary.wordPiece(path: configuration.data.vocabulary)
      return pieces.counting(
        captions: captions, tokenizer: WordPieceTokenizer(vocabulary: pieces))
    }
  }

  public func encode(_ captions: [String]) -> EncodedCaptions {
    EncodedCaptions(
      captions: captions, tokenizer: tokenizer, vocabulary: vocabulary,
      maximumTokens: maximumTokens, addStartEnd: marksEnds)
  }

  /// Smooth inverse document frequency ln((1 + captions) / (1 + captions with the word)) + 1 of each
  /// word, as scikit-learn's; markers weigh nothing.
  public var wordWeights: [Float] {
    let total = Double(vocabulary.captionCount)
    let markers = Set(
      [vocabulary.padding, vocabulary.start, vocabulary.end, vocabulary.mask])
    return vocabulary.documentFrequencies.enumerated().map { index, frequency in
      markers.contains(index) ? 0 : Float(log((1 + total) / (1 + Double(frequency))) + 1)
    }
  }
}
