/// The part of speech of a word in a sentence, as far as captions need it told apart.
///
/// The raw value is the letter that stands for it in the lexicon's text.
enum WordTag: UInt8, CaseIterable, Sendable {
  case noun = 0x6E  // n
  case pluralNoun = 0x70  // p
  case verb = 0x76  // v: base form and present
  case verbThird = 0x73  // s: third person
  case verbIng = 0x67  // g
  case verbPast = 0x64  // d: past and participle
  case adjective = 0x61  // a
  case comparative = 0x63  // c: and superlative
  case number = 0x6D  // m
  case preposition = 0x69  // i
  case determiner = 0x74  // t: and possessives
  case pronoun = 0x6F  // o
  case auxiliary = 0x62  // b
  case adverb = 0x72  // r: and particles
  case conjunction = 0x6B  // k
  case linker = 0x71  // q: "of", "to", "as", "than", "'s"

  /// The place in tables of all tags, 0 ..< ``count``.
  var index: Int { Int(WordTag.indices[Int(rawValue)]) }

  static let count = allCases.count

  private static let indices: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for (index, tag) in allCases.enumerated() { table[Int(tag.rawValue)] = UInt8(index) }
    return table
  }()

  /// The coarse class.
  var wordClass: WordClass {
    switch self {
    case .noun, .pluralNoun: .object
    case .verb, .verbThird, .verbIng, .verbPast: .relation
    case .adjective, .comparative: .attribute
    case .number: .number
    case .preposition: .preposition
    case .determiner, .pronoun, .auxiliary, .adverb, .conjunction, .linker: .function
    }
  }
}

/// One part of speech that a word can have.
struct WordReading: Equatable, Sendable {
  var tag: WordTag
  /// How often the word is read so, in tenths, 1 ... 10.
  var tenths: UInt8
}
