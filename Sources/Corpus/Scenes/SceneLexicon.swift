/// A content word of the scenes' grammar.
public struct SceneWord: Sendable, Equatable {
  public let text: String
  public let category: SceneLexicon.Category
  /// What it means; words of the same category and concept are synonyms.
  public let concept: String
  /// Whether it is a plural noun.
  public let isPlural: Bool
}

/// The content words of the scenes' grammar by category.
///
/// Categories are chosen by interchangeability: in a caption of the grammar, any word may be replaced
/// by any other word of its category (and of its number, for nouns), and the result is understood.
public enum SceneLexicon {
  /// What kind of thing a word says.
  public enum Category: String, Sendable, CaseIterable {
    /// A noun that names a shape: circle, squares.
    case shape
    /// A noun that fits any object: shape, things.
    case thing
    case color
    case size
    /// A number word: two, several.
    case number
    /// A relation that is one preposition: above, beneath.
    case preposition
    /// A relation that is a comparative before "than": bigger, lower.
    case comparative
    /// Left or right, in relations and in places.
    case side
    /// Top or bottom, in places.
    case edge
    /// The pattern of a background: plain, striped.
    case pattern
  }

  /// All content words, in a fixed order.
  public static let words: [SceneWord] = makeWords()

  /// The grammar's other words (articles, verbs, "next", "corner", …), in a fixed order.
  public static let functionWords: [String] = [
    "a", "adjacent", "against", "along", "alongside", "also", "an", "and", "are", "at",
    "background", "be",
    "can", "center", "centre", "contains", "corner", "couple", "drawing", "has", "have", "image",
    "in", "including", "is", "it", "its", "middle", "next", "of", "on", "pair", "picture", "see",
    "seen", "showing", "shown", "shows", "side", "than", "that", "the", "their", "them", "there",
    "they", "this", "to", "together", "visible", "we", "with", "you",
  ]

  /// The content word of this spelling, without regard to case.
  public static func word(_ text: String) -> SceneWord? { byText[text.lowercased()] }

  /// The other words that mean the same.
  public static func synonyms(of text: String) -> [String] {
    guard let entry = word(text) else { return [] }
    return words.filter { isExchangeable($0, entry) && $0.concept == entry.concept }.map(\.text)
      .filter { $0 != entry.text }
  }

  /// The words that could stand in its place and mean something else.
  public static func alternatives(to text: String) -> [String] {
    guard let entry = word(text) else { return [] }
    return words.filter { isExchangeable($0, entry) && $0.concept != entry.concept }.map(\.text)
  }

  private static func isExchangeable(_ one: SceneWord, _ other: SceneWord) -> Bool {
    one.category == other.category && one.isPlural == other.isPlural
  }

  // MARK: - Tables

  static let shapeNouns: [(shape: SceneShape, nouns: [(singular: String, plural: String)])] = [
    (.circle, [("circle", "circles"), ("disc", "discs"), ("dot", "dots")]),
    (.square, [("square", "squares"), ("box", "boxes")]),
    (.triangle, [("triangle", "triangles")]),
    (.star, [("star", "stars")]),
    (.cross, [("cross", "crosses")]),
    (.diamond, [("diamond", "diamonds"), ("rhombus", "rhombuses")]),
    (.heart, [("heart", "hearts")]),
  ]
  static let thingNouns = [("shape", "shapes"), ("object", "objects"), ("thing", "things")]
  static let colorWords: [(color: SceneColor, words: [String])] = [
    (.red, ["red", "scarlet"]), (.blue, ["blue"]), (.green, ["green"]), (.yellow, ["yellow"]),
    (.orange, ["orange"]), (.purple, ["purple", "violet"]), (.pink, ["pink"]),
    (.brown, ["brown"]), (.black, ["black"]), (.white, ["white"]), (.grey, ["grey", "gray"]),
  ]
  static let sizeWords: [(size: SceneSize, words: [String])] = [
    (.large, ["big", "large"]), (.small, ["small", "little", "tiny"]),
  ]
  /// Number words with the number that they mean; "several" means at least three.
  static let numberWords: [(word: String, quantity: SceneStatement.Quantity)] = [
    ("one", .exactly(1)), ("two", .exactly(2)), ("three", .exactly(3)), ("four", .exactly(4)),
    ("five", .exactly(5)), ("six", .exactly(6)), ("several", .atLeast(3)),
  ]
  static let prepositions: [(relation: SceneRelation, words: [String])] = [
    (.above, ["above", "over"]), (.below, ["below", "under", "beneath"]), (.nextTo, ["beside"]),
  ]
  static let comparatives: [(relation: SceneRelation, words: [String])] = [
    (.bigger, ["bigger", "larger"]), (.smaller, ["smaller"]), (.above, ["higher"]),
    (.below, ["lower"]),
  ]
  static let patternWords: [(pattern: ScenePattern, words: [String])] = [
    (.plain, ["plain"]), (.striped, ["striped"]), (.checkered, ["checkered", "checked"]),
  ]

  private static let byText = Dictionary(
    words.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })

  private static func makeWords() -> [SceneWord] {
    var all: [SceneWord] = []
    func add(_ text: String, _ category: Category, _ concept: String, plural: Bool = false) {
      all.append(SceneWord(text: text, category: category, concept: concept, isPlural: plural))
    }
    for (shape, nouns) in shapeNouns {
      for noun in nouns {
        add(noun.singular, .shape, shape.rawValue)
        add(noun.plural, .shape, shape.rawValue, plural: true)
      }
    }
    for noun in thingNouns {
      add(noun.0, .thing, "thing")
      add(noun.1, .thing, "thing", plural: true)
    }
    for (color, words) in colorWords { for word in words { add(word, .color, color.rawValue) } }
    for (size, words) in sizeWords { for word in words { add(word, .size, size.rawValue) } }
    for (word, _) in numberWords { add(word, .number, word) }
    for (relation, words) in prepositions {
      for word in words { add(word, .preposition, relation.rawValue) }
    }
    for (relation, words) in comparatives {
      for word in words { add(word, .comparative, relation.rawValue) }
    }
    for side in ["left", "right"] { add(side, .side, side) }
    for edge in ["top", "bottom"] { add(edge, .edge, edge) }
    for (pattern, words) in patternWords {
      for word in words { add(word, .pattern, pattern.rawValue) }
    }
    return all
  }
}
