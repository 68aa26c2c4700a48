import Corpus
import Foundation
import Ground
import Language
import Recipe

/// How a run turns captions into token ids: its tokenizer and its vocabulary.
public struct TextPipeline: Sendable {
  public let vocabulary: Vocabulary
  private let tokenizer: any Tokenizer
  private let maximumTokens: Int
  private let marksEnds: Bool
  /// The WordPiece file, beside which a tokenizer's configuration may stand.
  private let vocabularyPath: String

  /// - Parameter vocabulary: As stored with the run, or made by ``makeVocabulary(_:captions:)``.
  public init(_ configuration: RunConfiguration, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    vocabularyPath = configuration.data.vocabulary
    tokenizer =
      switch configuration.data.tokenizer {
      case .words: WordTokenizer()
      case .wordpiece: WordPieceTokenizer(vocabulary: vocabulary)
      }
    // A transformer reads [CLS] … [SEP] and has no more positions than it was made with.
    marksEnds = configuration.model.text.kind.has(.marksEnds)
    let limit = configuration.data.maximumTokens
    let text = configuration.model.text.withUsualSizes()
    let positions = text.kind.has(.learnsPositions) ? text.positions : 0
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

  /// A word about a vocabulary that does not fit the captions, which are lower-cased: pieces with
  /// capitals can never be found.
  var caseNote: Failure? {
    guard vocabulary.kind == .wordPiece else { return nil }
    let pieces = vocabulary.words.filter { !$0.hasPrefix("[") }
    let capitals = pieces.filter { $0.contains { $0.isUppercase } }.count
    let total = vocabulary.counts.reduce(0, +)
    let share = total == 0 ? 0 : Double(vocabulary.counts[vocabulary.unknown]) / Double(total)
    let percent = Format.percent(share)
    if 100 * capitals > pieces.count {
      return Failure(
        "\(capitals) of the vocabulary's \(pieces.count) pieces have capitals, but captions are "
          + "lower-cased: \(percent) of the pieces of the training captions are "
          + vocabulary.words[vocabulary.unknown],
        remedy:
          "take the vocab.txt and the weights of an uncased model; cased ones are not supported")
    }
    let folder = URL(fileURLWithPath: vocabularyPath).deletingLastPathComponent()
    let settings = folder.appendingPathComponent("tokenizer_config.json").path
    if !vocabularyPath.isEmpty, lowercasesText(settings) == false {
      return Failure(
        "do_lower_case is false, but captions are lower-cased: \(percent) of the pieces of the "
          + "training captions are " + vocabulary.words[vocabulary.unknown], at: settings,
        remedy: "take an uncased model unless the captions' language has no capitals")
    }
    guard share > 0.05 else { return nil }
    return Failure(
      "\(percent) of the pieces of the training captions are not in the vocabulary",
      remedy: "see whether data.vocabulary is of the captions' language")
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
