import Ground

/// The four orders of words by which ARO asks whether a model sees order at all (Yuksekgonul et al.,
/// ICLR 2023): the true caption against its shuffles, chance is one in five.
///
/// The words of a shuffle are those of the caption, so only their order can tell them apart. Start and
/// end tokens keep their places; a word in pieces moves as one.
public enum CaptionShuffle: UInt8, Sendable, CaseIterable {
  /// Nouns change places with nouns and adjectives with adjectives.
  case nounsAndAdjectives
  /// All words but nouns and adjectives change places.
  case otherWords
  /// Each three words in a row are shuffled among themselves.
  case withinTrigrams
  /// The runs of three words change places.
  case trigrams

  /// The name in tables.
  public var name: String {
    switch self {
    case .nounsAndAdjectives: "nouns-adjectives"
    case .otherWords: "other-words"
    case .withinTrigrams: "within-trigrams"
    case .trigrams: "trigrams"
    }
  }

  /// The caption in another order; nil if no other order was found, as for a caption of one word.
  ///
  /// - Parameters:
  ///   - tokens: The caption.
  ///   - vocabulary: What tells nouns, adjectives and pieces.
  ///   - random: Where the order comes from.
  public func shuffled(
    _ tokens: ArraySlice<Int32>, vocabulary: FoilVocabulary, using random: inout RandomStream
  ) -> [Int32]? {
    let units = vocabulary.units(tokens)
    let sets = movable(units, vocabulary.analysis(tokens))
    // Shuffles of few words often give the same sentence again.
    for _ in 0..<16 {
      var order = Array(units.indices)
      for set in sets {
        var moved = set
        random.shuffle(&moved)
        let sources = moved.flatMap { $0 }
        for (place, source) in zip(set.flatMap { $0 }.sorted(), sources) { order[place] = source }
      }
      var result = Array(tokens)
      let places = units.flatMap { $0 }
      let sources = order.flatMap { Array(units[$0]) }
      for (place, source) in zip(places, sources) {
        result[place] = tokens[tokens.startIndex + source]
      }
      if result != Array(tokens) { return result }
    }
    return nil
  }

  /// Sets whose members change places among themselves; a member is a run of units.
  private func movable(
    _ units: [Range<Int>], _ words: [FoilVocabulary.Analysis]
  ) -> [[[Int]]] {
    let numbers = Array(units.indices)
    let runs = stride(from: 0, to: units.count, by: 3).map {
      Array(numbers[$0..<min($0 + 3, units.count)])
    }
    func single(where condition: (WordTag?) -> Bool) -> [[Int]] {
      numbers.filter { condition(words[units[$0].lowerBound].tag) }.map { [$0] }
    }
    func isNoun(_ tag: WordTag?) -> Bool { tag == .noun || tag == .pluralNoun }
    func isAdjective(_ tag: WordTag?) -> Bool { tag == .adjective || tag == .comparative }
    switch self {
    case .nounsAndAdjectives: return [single(where: isNoun), single(where: isAdjective)]
    case .otherWords: return [single { !isNoun($0) && !isAdjective($0) }]
    case .withinTrigrams: return runs.map { $0.map { [$0] } }
    case .trigrams: return [runs]
    }
  }
}

extension FoilVocabulary {
  /// The caption's words as ranges of positions: a word with its pieces is one, special tokens except
  /// the unknown one are none.
  func units(_ tokens: ArraySlice<Int32>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for (position, id) in tokens.enumerated() {
      switch self.tokens[id] {
      case .special where id != unknown: continue
      case .piece:
        if let last = result.last, last.upperBound == position {
          result[result.count - 1] = last.lowerBound..<(position + 1)
        } else {
          result.append(position..<(position + 1))
        }
      default: result.append(position..<(position + 1))
      }
    }
    return result
  }
}
