import Corpus
import Language

/// What writes false captions: rules, or a model.
public protocol CandidateSource {
  /// What tables call it.
  var name: String { get }

  /// Writes candidates for captions of a split.
  ///
  /// - Parameters:
  ///   - captions: Numbers of captions in the split.
  ///   - count: How many candidates are wanted for each.
  /// - Returns: One set for each caption, with at most `count` sentences; fewer, or none, where the
  ///   caption gives no more.
  func candidates(for captions: [Int], of split: Split, count: Int) throws -> [CandidateSet]
}

/// A caption as its source spells it, with sentences that are to be false for the image.
public struct CandidateSet: Sendable, Equatable {
  /// The true caption; spelled as the candidates are, so that spelling gives nothing away.
  public var gold: String
  public var sentences: [String]

  public init(gold: String, sentences: [String]) {
    self.gold = gold
    self.sentences = sentences
  }

  /// The set without sentences that say what one of the image's captions says word for word, and
  /// without repetitions.
  ///
  /// - Parameter references: The image's captions.
  func distinct(from references: ArraySlice<String>) -> CandidateSet {
    let tokenizer = WordTokenizer()
    var seen = Set(references.map(tokenizer.tokens))
    seen.insert(tokenizer.tokens(gold))
    return CandidateSet(
      gold: gold, sentences: sentences.filter { seen.insert(tokenizer.tokens($0)).inserted })
  }
}
