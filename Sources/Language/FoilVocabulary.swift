import Ground

/// What is known of the words of a vocabulary: classes, lemmas, relations, and which word may stand
/// where another stood.
///
/// Made once a run; all questions are answered by token id.
public struct FoilVocabulary: Sendable {
  /// By id: the class of the word's most frequent reading.
  public let classes: [WordClass]
  /// By id: words with the same number are inflections of one lemma. Numbers are below the
  /// vocabulary's size.
  public let lemmas: [Int32]
  /// By id: how the word is inflected.
  public let forms: [WordForm]
  /// The vocabulary's special tokens and how its ids are cut.
  let tokens: TokenKinds
  /// The unknown token.
  let unknown: Int32
  let tagModel: TagModel
  /// By id, `WordTag.count` scores each.
  let emissions: [Float]
  /// By id: what else the phrase rules must know.
  let traits: [WordTraits]

  private let fillLists: [[Int32]]
  /// By id: words with the same number have lemma and class in common.
  private let senses: [Int32]
  /// Sense → the related senses at `relatedSenses[relatedOffsets[s]..<relatedOffsets[s + 1]]`,
  /// ascending.
  private let relatedOffsets: [Int32]
  private let relatedSenses: [Int32]

  /// - Parameters:
  ///   - vocabulary: The tokens of the model. Only words that the training captions have are fills;
  ///     where nothing was counted, all are.
  ///   - lexicon: What is known of words.
  public init(_ vocabulary: Vocabulary, lexicon: Lexicon = .english) {
    let count = vocabulary.count
    let tokens = TokenKinds(vocabulary)
    var classes = [WordClass](repeating: .other, count: count)
    var forms = [WordForm](repeating: .plain, count: count)
    var traits = [WordTraits](repeating: [], count: count)
    var emissions = [Float](repeating: 0, count: count * WordTag.count)
    var membership = [UInt8](repeating: 0, count: count)
    var lemmaNames = [String](repeating: "", count: count)
    let unknownEmissions = lexicon.tagModel.emissions([
      WordReading(tag: .noun, tenths: 5), WordReading(tag: .pluralNoun, tenths: 2),
      WordReading(tag: .adjective, tenths: 2), WordReading(tag: .verbIng, tenths: 1),
    ])

    for id in 0..<count {
      let word = vocabulary.words[id]
      // Special tokens and pieces must not meet a word's lemma by their spelling.
      lemmaNames[id] = tokens.isWord(id) ? word : " \(id)"
      let entry = tokens.isWord(id) ? lexicon.entry(word) : nil
      let scores = entry.map { lexicon.tagModel.emissions($0.readings) } ?? unknownEmissions
      emissions.replaceSubrange((id * WordTag.count)..<((id + 1) * WordTag.count), with: scores)
      guard let entry, let first = entry.readings.first else { continue }
      lemmaNames[id] = entry.lemma
      traits[id] = WordTraits(word)
      classes[id] = traits[id].contains(.side) ? .preposition : first.tag.wordClass
      let isNumeral = word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      forms[id] =
        traits[id].contains(.side) ? .side : isNumeral ? .numeral : WordForm(first.tag)
      membership[id] = 1 << classes[id].rawValue
      // "Top" is also a noun, but in a place for nouns it would nearly always be wrong.
      if traits[id].contains(.side) {
        membership[id] |= 1 << WordClass.attribute.rawValue
        continue
      }
      for reading in entry.readings where reading.tenths >= 3 {
        membership[id] |= 1 << reading.tag.wordClass.rawValue
      }
    }

    var numbers: [String: Int32] = [:]
    lemmas = lemmaNames.enumerated().map { id, name in
      if let number = numbers[name] { return number }
      let number = Int32(numbers.count)
      numbers[name] = number
      return number
    }
    (senses, relatedOffsets, relatedSenses) = FoilVocabulary.relations(
      lemmaNames, classes, lexicon.relations)

    let isCounted = vocabulary.counts.contains { $0 > 0 }
    fillLists = WordClass.allCases.map { wordClass in
      (0..<count).filter { id in
        guard tokens.isWord(id), !isCounted || vocabulary.counts[id] > 0 else { return false }
        return wordClass == .other
          ? membership[id] == 0 : membership[id] & (1 << wordClass.rawValue) != 0
      }.map(Int32.init)
    }
    self.classes = classes
    self.forms = forms
    self.traits = traits
    self.emissions = emissions
    self.tokens = tokens
    unknown = Int32(vocabulary.unknown)
    tagModel = lexicon.tagModel
  }

  /// The number of tokens.
  public var count: Int { classes.count }

  /// The lemma's number of a token.
  @inlinable public func lemma(of id: Int32) -> Int32 { lemmas[Int(id)] }

  /// Whether a sentence may stay true if one word replaces the other: the same lemma, a synonym, a
  /// direct hypernym or a direct hyponym (filter F3).
  public func areRelated(_ a: Int32, _ b: Int32) -> Bool {
    if lemmas[Int(a)] == lemmas[Int(b)] { return true }
    let (first, second) = (senses[Int(a)], senses[Int(b)])
    var low = Int(relatedOffsets[Int(first)])
    var high = Int(relatedOffsets[Int(first) + 1])
    while low < high {
      let middle = (low + high) / 2
      if relatedSenses[middle] == second { return true }
      if relatedSenses[middle] < second { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// Numbers the pairs of lemma and class, and lists which are related to which.
  private static func relations(
    _ lemmas: [String], _ classes: [WordClass], _ relations: WordRelations
  ) -> (senses: [Int32], offsets: [Int32], related: [Int32]) {
    var numbers: [Sense: Int32] = [:]
    var all: [Sense] = []
    let senses = zip(lemmas, classes).map { lemma, wordClass in
      let sense = Sense(lemma: lemma, wordClass: wordClass)
      if let number = numbers[sense] { return number }
      let number = Int32(all.count)
      numbers[sense] = number
      all.append(sense)
      return number
    }
    var offsets: [Int32] = [0]
    var related: [Int32] = []
    for sense in all {
      let names = relations.related(sense.lemma, sense.wordClass)
      var row = Set(
        names.same.compactMap { numbers[Sense(lemma: $0, wordClass: sense.wordClass)] })
      for name in names.any {
        for wordClass in WordClass.allCases {
          if let number = numbers[Sense(lemma: name, wordClass: wordClass)] { row.insert(number) }
        }
      }
      related.append(contentsOf: row.sorted())
      offsets.append(Int32(related.count))
    }
    return (senses, offsets, related)
  }

  private struct Sense: Hashable {
    var lemma: String
    var wordClass: WordClass
  }

  /// Whether the word can follow the one before it as far as "a" and "an" are concerned; true after
  /// all other words.
  public func fitsArticle(_ id: Int32, after previous: Int32) -> Bool {
    let article = traits[Int(previous)].intersection([.a, .an])
    if article.isEmpty { return true }
    return traits[Int(id)].contains(.vowel) == (article == .an)
  }

  /// The words that can stand in a place of that class, ascending.
  ///
  /// A word with several frequent readings is in several lists. Special and unknown tokens, pieces of
  /// words and punctuation are in none, function words in that of `function` alone. The list of
  /// `other` has the words of which nothing is known.
  public func fills(of wordClass: WordClass) -> [Int32] { fillLists[Int(wordClass.rawValue)] }

  /// The ids that may stand where `id` stood, ascending: of its class, without the word itself and
  /// its inflections.
  ///
  /// - Parameter matchingForm: Only words that are mostly of that class and inflected alike, so that
  ///   "dogs" is replaced by plurals and "standing" by participles.
  public func fills(like id: Int32, matchingForm: Bool = false) -> [Int32] {
    let lemma = lemmas[Int(id)]
    return fills(of: classes[Int(id)]).filter {
      lemmas[Int($0)] != lemma && (!matchingForm || isAlike($0, id))
    }
  }

  /// Whether the words have class and inflection in common, by their most frequent readings.
  func isAlike(_ a: Int32, _ b: Int32) -> Bool {
    classes[Int(a)] == classes[Int(b)] && forms[Int(a)] == forms[Int(b)]
  }
}

/// How a word is inflected, as far as a word in its place must be inflected alike.
public enum WordForm: UInt8, Sendable, CaseIterable {
  case plain
  case plural
  case third
  case ing
  case past
  case comparative
  /// Written with digits.
  case numeral
  /// "left", "top", "front".
  case side

  init(_ tag: WordTag) {
    switch tag {
    case .pluralNoun: self = .plural
    case .verbThird: self = .third
    case .verbIng: self = .ing
    case .verbPast: self = .past
    case .comparative: self = .comparative
    default: self = .plain
    }
  }
}

/// Sets of words that the phrase rules treat in a way of their own.
struct WordTraits: OptionSet, Sendable {
  var rawValue: UInt16
  static let side = WordTraits(rawValue: 1)
  static let picture = WordTraits(rawValue: 2)
  static let showing = WordTraits(rawValue: 4)
  static let seeing = WordTraits(rawValue: 8)
  static let counting = WordTraits(rawValue: 16)
  static let of = WordTraits(rawValue: 32)
  static let and = WordTraits(rawValue: 64)

  static let a = WordTraits(rawValue: 128)
  static let an = WordTraits(rawValue: 256)
  /// Begins with a vowel's sound.
  static let vowel = WordTraits(rawValue: 512)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ word: String) {
    self = []
    if Lexicon.sides.contains(word) { insert(.side) }
    if Lexicon.pictureWords.contains(word) { insert(.picture) }
    if Lexicon.showingWords.contains(word) { insert(.showing) }
    if Lexicon.seeingWords.contains(word) { insert(.seeing) }
    if Lexicon.countingNouns.contains(word) { insert(.counting) }
    if word == "of" { insert(.of) }
    if word == "and" { insert(.and) }
    if word == "a" { insert(.a) }
    if word == "an" { insert(.an) }
    if WordTraits.beginsWithVowel(word) { insert(.vowel) }
  }

  private static func beginsWithVowel(_ word: String) -> Bool {
    // "A uniform", "a one-way street"; "an hour".
    for start in ["uni", "use", "usu", "eu", "one", "once", "ukulele", "utensil", "unicycle"]
    where word.hasPrefix(start) { return word.hasPrefix("unin") || word.hasPrefix("unid") }
    if word.hasPrefix("hour") || word.hasPrefix("honest") { return true }
    return word.utf8.first.map { "aeiou".utf8.contains($0) } ?? false
  }
}

/// Which tokens are whole words.
struct TokenKinds: Sendable {
  enum Kind: UInt8, Sendable { case word, special, piece, punctuation }
  private let kinds: [Kind]

  init(_ vocabulary: Vocabulary) {
    let special: Set<Int> = [
      vocabulary.padding, vocabulary.unknown, vocabulary.start, vocabulary.end, vocabulary.mask,
    ]
    let isPieces = vocabulary.kind == .wordPiece
    kinds = vocabulary.words.enumerated().map { id, word in
      if special.contains(id) { return .special }
      if isPieces {
        if word.hasPrefix("##") { return .piece }
        // BERT's reserved tokens.
        if word.hasPrefix("["), word.hasSuffix("]"), word.utf8.count > 2 { return .special }
      }
      let hasLetter = word.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      return hasLetter ? .word : .punctuation
    }
  }

  subscript(id: Int32) -> Kind { kinds[Int(id)] }
  func isWord(_ id: Int) -> Bool { kinds[id] == .word }
}
