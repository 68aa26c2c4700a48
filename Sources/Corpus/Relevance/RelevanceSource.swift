/// What says how alike two captions are, for labels between “matches” and “does not”.
///
/// Each turns a caption into a vector; the likeness of two captions is the cosine of theirs. Nothing
/// of it is trained.
public enum RelevanceSource: Sendable, Equatable {
  /// A `.npy` of floats [captions, dimension] from a sentence encoder: row i is caption i of the split.
  case embeddings(path: String)
  /// Counts of words × inverse document frequencies ln((1 + n) / (1 + df)) + 1, scikit-learn's default.
  case tfidf
  /// A text file of word vectors as GloVe's; a caption is the plain mean of its words' vectors.
  case wordVectors(path: String)

  /// The file that the labels depend on beside the captions, for a run's provenance.
  public var file: String? {
    switch self {
    case .embeddings(let path), .wordVectors(let path): path
    case .tfidf: nil
    }
  }
}
