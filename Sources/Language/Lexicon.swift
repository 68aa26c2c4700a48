import Ground

/// What is known of English words: parts of speech, lemmas, and which words may mean the same.
///
/// ``english`` is compiled in and covers the words of image captions; `docs/foils.md` says how it was
/// made. Words that it lacks are guessed by their endings.
public struct Lexicon: Sendable {
  struct Entry: Equatable, Sendable {
    var lemma: String
    /// Most frequent first.
    var readings: [WordReading]
  }

  private let entries: [String: Entry]
  /// Synonyms, direct hypernyms and direct hyponyms.
  let relations: WordRelations
  let tagModel: TagModel

  /// The lexicon of the words of captions.
  public static let english: Lexicon = {
    do {
      return try Lexicon(
        words: EnglishLexicon.words,
        relations: WordRelations(
          anyClass: handSynonyms + " " + handHypernyms,
          byClass: [
            .object: EnglishLexicon.nouns, .relation: EnglishLexicon.verbs,
            .attribute: EnglishLexicon.adjectives,
          ]),
        tagModel: TagModel(EnglishLexicon.transitions))
    } catch {
      // A test reads the compiled text, so this is never reached in a program that was tested.
      preconditionFailure("the lexicon in the program is damaged: \(error)")
    }
  }()

  /// A lexicon without any word and without the rules for endings: all words are unknown.
  public static let empty = Lexicon()

  /// Whether unknown words are guessed by their endings.
  let guesses: Bool

  private init() {
    entries = [:]
    relations = WordRelations()
    tagModel = TagModel()
    guesses = false
  }

  /// Reads the compact text.
  ///
  /// - Parameters:
  ///   - words: Entries set apart by white space: `word,lemma,readings`, or `word,readings` where the
  ///     word is its lemma. Readings are letters (``WordTag``), each followed by its share in tenths
  ///     if there are several: `park,n7v3`.
  ///   - relations: Which words may mean the same.
  ///   - tagModel: What follows what.
  /// - Throws: `Failure` if an entry cannot be read.
  init(words: String, relations: WordRelations, tagModel: TagModel) throws {
    var entries: [String: Entry] = [:]
    for item in words.split(whereSeparator: \.isWhitespace) {
      let fields = item.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 2 || fields.count == 3, let last = fields.last,
        let readings = Lexicon.readings(last), !fields[0].isEmpty
      else { throw Failure("the lexicon has the entry “\(item)”, expected word,lemma,readings") }
      entries[String(fields[0])] = Entry(
        lemma: String(fields.count == 3 ? fields[1] : fields[0]), readings: readings)
    }
    self.entries = entries
    self.relations = relations
    self.tagModel = tagModel
    guesses = true
  }

  /// The number of words.
  public var count: Int { entries.count }

  /// What is known of a lower-case word; nil if nothing.
  func entry(_ word: String) -> Entry? {
    if let entry = entries[word] { return entry }
    return guesses ? guess(word) : nil
  }

  /// Whether the word itself is listed, rather than guessed.
  public func lists(_ word: String) -> Bool { entries[word] != nil }

  private static func readings(_ text: Substring) -> [WordReading]? {
    var result: [WordReading] = []
    var hasShares = false
    for byte in text.utf8 {
      if let tag = WordTag(rawValue: byte) {
        result.append(WordReading(tag: tag, tenths: 10))
      } else if (0x31...0x39).contains(byte), let last = result.last, last.tenths == 10 {
        result[result.count - 1].tenths = byte - 0x30
        hasShares = true
      } else {
        return nil
      }
    }
    let isSound =
      result.count == 1 ? !hasShares : hasShares && result.allSatisfy { $0.tenths < 10 }
    return !result.isEmpty && isSound ? result : nil
  }
}

// MARK: - Words that are not listed

extension Lexicon {
  /// Endings and what words with them are, longest first.
  private static let endings: [(ending: String, tag: WordTag)] = [
    ("ness", .noun), ("ment", .noun), ("tion", .noun), ("sion", .noun), ("ship", .noun),
    ("ball", .noun), ("room", .noun), ("able", .adjective), ("ible", .adjective),
    ("less", .adjective), ("like", .adjective), ("ing", .verbIng), ("ful", .adjective),
    ("ous", .adjective), ("ive", .adjective), ("ish", .adjective), ("ist", .noun),
    ("ity", .noun), ("man", .noun), ("men", .pluralNoun), ("est", .comparative),
    ("ed", .verbPast), ("ly", .adverb), ("er", .noun), ("or", .noun),
  ]

  /// A word by its digits, its last part, its stem or its ending; nil if none of them tells.
  private func guess(_ word: String) -> Entry? {
    func entry(_ tag: WordTag, lemma: String? = nil) -> Entry {
      Entry(lemma: lemma ?? word, readings: [WordReading(tag: tag, tenths: 10)])
    }
    guard let first = word.utf8.first else { return nil }
    if (0x30...0x39).contains(first) {
      let isNumber = word.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
      return isNumber ? entry(.number) : nil
    }
    guard word.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D }) else { return nil }
    if let hyphen = word.lastIndex(of: "-") {
      // "Red-haired" and "two-story" say how something is; "sand-castle" is a castle.
      let part = String(word[word.index(after: hyphen)...])
      guard let tag = entries[part]?.readings.first?.tag else { return nil }
      switch tag {
      case .noun, .pluralNoun, .number: return entry(tag)
      case .adjective, .verbPast, .verbIng: return entry(.adjective)
      default: return nil
      }
    }
    guard word.utf8.count > 3 else { return nil }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") {
      for (cut, added) in [(3, "y"), (2, ""), (1, "")] where word.utf8.count > cut + 1 {
        if cut == 3, !word.hasSuffix("ies") { continue }
        if cut == 2, !word.hasSuffix("es") { continue }
        let stem = String(word.dropLast(cut)) + added
        if let reading = entries[stem]?.readings.first {
          let tag: WordTag? =
            reading.tag == .noun ? .pluralNoun : reading.tag == .verb ? .verbThird : nil
          if let tag { return entry(tag, lemma: stem) }
        }
      }
      return entry(.pluralNoun, lemma: String(word.dropLast()))
    }
    let found = Lexicon.endings.first {
      word.hasSuffix($0.ending) && word.utf8.count >= $0.ending.utf8.count + 3
    }
    return found.map { entry($0.tag) }
  }
}
