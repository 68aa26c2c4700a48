import Ground

/// An image or a caption of a split that a model ranks for a query.
public struct ProbeHit: Sendable, Hashable {
  /// Its place among all images or captions of the split, from 1; equal ones as they stand there.
  public let rank: Int
  /// The image, or that of the caption: its number in the split, from 0.
  public let image: Int
  /// The image's id in the data set.
  public let id: String?
  /// The caption, or the first one of the image: its line in the split, from 0.
  public let caption: Int
  /// The text of that caption.
  public let text: String
  public let similarity: Float
  /// Whether the split pairs it with the query.
  public let isOwn: Bool
  /// Whether the query and it are true of each other, where the data set knows.
  public let isTrue: Bool?

  package init(
    rank: Int, image: Int, id: String?, caption: Int, text: String, similarity: Float, isOwn: Bool,
    isTrue: Bool?
  ) {
    self.rank = rank
    self.image = image
    self.id = id
    self.caption = caption
    self.text = text
    self.similarity = similarity
    self.isOwn = isOwn
    self.isTrue = isTrue
  }
}

/// What one word does for the similarity of a sentence with an image.
public struct WordContribution: Sendable, Hashable {
  public let word: String
  /// Similarity of the whole sentence less that of the sentence without the word.
  public let contribution: Float
  /// Whether the model's vocabulary has the word.
  public let isKnown: Bool

  package init(word: String, contribution: Float, isKnown: Bool) {
    self.word = word
    self.contribution = contribution
    self.isKnown = isKnown
  }
}

/// A sentence and an image: how similar they are, and because of which words.
public struct SentenceScore: Sendable, Hashable {
  public let sentence: String
  public let image: Int
  public let similarity: Float
  /// The image's place among all images of the split for this sentence, from 1.
  public let rank: Int
  /// Whether the sentence holds of the image, where the data set knows.
  public let isTrue: Bool?
  /// The words in reading order, at most ``RetrievalProbe/mostWords``.
  public let words: [WordContribution]

  package init(
    sentence: String, image: Int, similarity: Float, rank: Int, isTrue: Bool?,
    words: [WordContribution]
  ) {
    self.sentence = sentence
    self.image = image
    self.similarity = similarity
    self.rank = rank
    self.isTrue = isTrue
    self.words = words
  }
}

/// By how much a changed caption is more or less similar to an image than before.
public struct CaptionChange: Sendable, Hashable {
  public let image: Int
  public let before: Float
  public let after: Float
  public let difference: WordDifference
  /// Of each change of ``difference``: the similarity of the old caption with this change alone, less
  /// that of the old caption.
  public let effects: [Float]
  /// Whether the new caption holds of the image, where the data set knows.
  public let isTrue: Bool?

  package init(
    image: Int, before: Float, after: Float, difference: WordDifference, effects: [Float],
    isTrue: Bool?
  ) {
    self.image = image
    self.before = before
    self.after = after
    self.difference = difference
    self.effects = effects
    self.isTrue = isTrue
  }

  public var total: Float { after - before }
  /// What the changes do together beyond the sum of what each does alone.
  public var interaction: Float { total - effects.reduce(0, +) }
}
