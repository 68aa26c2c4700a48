/// The coarse class of a word: what a masked word may be replaced by.
public enum WordClass: UInt8, Sendable, CaseIterable {
  /// Nouns.
  case object
  /// Adjectives, and participles before a noun.
  case attribute
  /// Number words, digits, "several", "many", "few".
  case number
  /// Verbs that say something of the picture; no auxiliaries.
  case relation
  /// Prepositions of place and manner, and the words of sides ("left", "top").
  case preposition
  /// Articles, pronouns, auxiliaries, conjunctions, adverbs, "of", "to".
  case function
  /// Special tokens, unknown words, pieces of words, punctuation.
  case other
}

/// What a group of masked words is about; kept with every edit.
public enum GroupKind: UInt8, Sendable, CaseIterable {
  case object
  case attribute
  case number
  case relation
  case preposition

  /// The name in logs and tables.
  public var name: String {
    switch self {
    case .object: "object"
    case .attribute: "attribute"
    case .number: "number"
    case .relation: "relation"
    case .preposition: "preposition"
    }
  }

  /// The kind of that name, or nil.
  public init?(name: String) {
    guard let kind = GroupKind.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// The kind of a single masked word of that class; nil if such words are not masked.
  public init?(_ wordClass: WordClass) {
    switch wordClass {
    case .object: self = .object
    case .attribute: self = .attribute
    case .number: self = .number
    case .relation: self = .relation
    case .preposition: self = .preposition
    case .function, .other: return nil
    }
  }
}

/// Words of a caption that are masked together.
public struct MaskGroup: Sendable, Equatable {
  public var kind: GroupKind
  /// Token positions in the caption, ascending, at least one.
  public var positions: [Int]

  public init(kind: GroupKind, positions: [Int]) {
    self.kind = kind
    self.positions = positions
  }
}
