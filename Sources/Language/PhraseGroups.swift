import Ground

extension FoilVocabulary {
  /// The class of each token in its sentence; `other` for what may not be masked.
  ///
  /// An ambiguous word is what the tag model finds most probable ("they park", "a park"). Then:
  /// a participle between article and noun is an attribute; a word of a side is one before a noun and
  /// a preposition elsewhere; "a picture of" and "we see" are function words; "couple of" is a number.
  /// Tokens of words in several pieces are `other`.
  public func wordClasses(_ tokens: ArraySlice<Int32>) -> [WordClass] {
    analysis(tokens).map(\.wordClass)
  }

  /// What a token is in its sentence.
  struct Analysis {
    var wordClass = WordClass.other
    /// Nil for tokens that are no whole words.
    var tag: WordTag?
    var traits: WordTraits = []
  }

  func analysis(_ tokens: ArraySlice<Int32>) -> [Analysis] {
    var result = [Analysis](repeating: Analysis(), count: tokens.count)
    let words = wholeWords(tokens)
    let ids = words.map { tokens[tokens.startIndex + $0] }
    let tags = tagModel.tags(
      ids.map { emissions[(Int($0) * WordTag.count)..<((Int($0) + 1) * WordTag.count)] })
    let traits = ids.map { self.traits[Int($0)] }
    var hasNoun = false
    for (index, position) in words.enumerated() {
      let id = ids[index]
      result[position].tag = tags[index]
      result[position].traits = traits[index]
      guard self.tokens[id] == .word, classes[Int(id)] != .other else { continue }
      let wordClass = contextClass(index, tags, traits, hasNoun: hasNoun)
      if wordClass == .object { hasNoun = true }
      result[position].wordClass = wordClass
    }
    return result
  }

  /// The class of one word by its tag and its neighbours.
  private func contextClass(
    _ index: Int, _ tags: [WordTag], _ traits: [WordTraits], hasNoun: Bool
  ) -> WordClass {
    let trait = traits[index]
    let previousTag = index > 0 ? tags[index - 1] : nil
    let nextTag = index + 1 < tags.count ? tags[index + 1] : nil
    let nextTrait = index + 1 < tags.count ? traits[index + 1] : []
    if trait.contains(.side) {
      // "The top left corner", but "the top of".
      var following = index + 1
      while following < tags.count, traits[following].contains(.side) { following += 1 }
      let isBeforeNoun =
        following < tags.count && [.object, .attribute].contains(tags[following].wordClass)
      return isBeforeNoun ? .attribute : .preposition
    }
    if trait.contains(.counting), nextTrait.contains(.of) { return .number }
    if trait.contains(.picture), !hasNoun, nextTrait.contains(.showing) { return .function }
    if trait.contains(.seeing), !hasNoun || previousTag == .auxiliary { return .function }
    if tags[index] == .verbIng || tags[index] == .verbPast, nextTag?.wordClass == .object,
      let previousTag, [.determiner, .adjective, .number].contains(previousTag)
    {
      return .attribute
    }
    return tags[index].wordClass
  }

  /// The phrase groups of a caption: which words are masked together.
  ///
  /// - Objects: nouns, compound nouns together.
  /// - Attributes and numbers: alone, and with the noun that they are said of.
  /// - Relations and prepositions: alone, and with the nouns beside them; a side also with the
  ///   preposition that leads to it ("in front").
  ///
  /// Groups overlap. A caption without any word of these classes has each of its words as a group,
  /// and one without words has none. Special tokens, punctuation and pieces are in no group.
  public func groups(_ tokens: ArraySlice<Int32>) -> [MaskGroup] {
    let words = analysis(tokens)
    var groups: [MaskGroup] = []
    func add(_ kind: GroupKind, _ positions: [Int]) {
      let group = MaskGroup(kind: kind, positions: positions.sorted())
      if !groups.contains(group) { groups.append(group) }
    }
    // Nouns that follow each other are one.
    var nouns: [ClosedRange<Int>] = []
    for (position, word) in words.enumerated() where word.wordClass == .object {
      if let last = nouns.last, last.upperBound == position - 1 {
        nouns[nouns.count - 1] = last.lowerBound...position
      } else {
        nouns.append(position...position)
      }
    }
    for (position, word) in words.enumerated() {
      guard let kind = GroupKind(word.wordClass) else { continue }
      let left = nouns.last { $0.upperBound < position }
      let right = nouns.first { $0.lowerBound > position }
      switch word.wordClass {
      case .object:
        if let noun = nouns.first(where: { $0.lowerBound == position }) {
          add(.object, Array(noun))
        }
      case .attribute, .number:
        add(kind, [position])
        if let noun = described(position, left: left, right: right, words) {
          add(kind, [position] + noun)
        }
      case .relation, .preposition:
        // "In front of" says one thing: "in" alone is not masked.
        if sideAfter(position, words) != nil { continue }
        let lead = leadBefore(position, words)
        let own = (lead.map { [$0] } ?? []) + [position]
        add(kind, [position])
        add(kind, own)
        let before = nouns.last { $0.upperBound < own[0] }.map { Array($0) } ?? []
        let after = right.flatMap { isDirect(position, to: $0.lowerBound, words) ? Array($0) : nil }
        add(kind, before + own + (after ?? []))
      case .function, .other: break
      }
    }
    if groups.isEmpty {
      for position in wholeWords(tokens)
      where self.tokens[tokens[tokens.startIndex + position]] == .word {
        add(.object, [position])
      }
    }
    return groups
  }

  /// The side that a preposition leads to: "in front", "at the bottom"; nil if it leads to none.
  private func sideAfter(_ position: Int, _ words: [Analysis]) -> Int? {
    guard words[position].wordClass == .preposition, !words[position].traits.contains(.side) else {
      return nil
    }
    var next = position + 1
    if next < words.count, words[next].tag == .determiner { next += 1 }
    let isSide =
      next < words.count && words[next].wordClass == .preposition
      && words[next].traits.contains(.side)
    return isSide ? next : nil
  }

  /// The preposition that leads to a side, or nil.
  private func leadBefore(_ position: Int, _ words: [Analysis]) -> Int? {
    guard words[position].traits.contains(.side) else { return nil }
    return (max(0, position - 2)..<position).first { sideAfter($0, words) == position }
  }

  /// The noun that an attribute or a number is said of: the next one in its phrase ("red and white
  /// shirt", "couple of men"), or the one before a form of "be" ("the shirt is red").
  private func described(
    _ position: Int, left: ClosedRange<Int>?, right: ClosedRange<Int>?, _ words: [Analysis]
  ) -> ClosedRange<Int>? {
    if let right {
      let isPhrase = words[(position + 1)..<right.lowerBound].allSatisfy {
        switch $0.wordClass {
        case .attribute, .number: true
        case .function: $0.tag == .conjunction || $0.traits.contains(.of)
        default: false
        }
      }
      if isPhrase { return right }
    }
    guard let left, words[position].wordClass == .attribute else { return nil }
    let between = words[(left.upperBound + 1)..<position]
    let isPredicate =
      between.first?.tag == .auxiliary
      && between.allSatisfy {
        $0.wordClass == .attribute
          || [.auxiliary, .adverb, .conjunction].contains($0.tag ?? .noun)
      }
    return isPredicate ? left : nil
  }

  /// Whether only words of the noun's own phrase stand between a relation and the noun. A side has a
  /// noun only by "of": "at the bottom of the hill".
  private func isDirect(_ position: Int, to noun: Int, _ words: [Analysis]) -> Bool {
    let between = (position + 1)..<noun
    if words[position].traits.contains(.side),
      between.isEmpty || !words[position + 1].traits.contains(.of)
    {
      return false
    }
    return between.allSatisfy {
      switch words[$0].wordClass {
      case .attribute, .number: true
      case .function:
        switch words[$0].tag {
        case .determiner, .linker, .adverb: true
        // "In a red and white shirt".
        case .conjunction: words[$0 - 1].wordClass == .attribute
        default: false
        }
      default: false
      }
    }
  }

  /// The positions of the tokens that are words by themselves: no special tokens, no punctuation, no
  /// pieces and no beginning of a word that goes on in pieces. The unknown token is one, so that the
  /// tag model sees that a word stands there.
  func wholeWords(_ tokens: ArraySlice<Int32>) -> [Int] {
    var result: [Int] = []
    for (position, id) in tokens.enumerated() {
      let isPieceNext =
        position + 1 < tokens.count
        && self.tokens[tokens[tokens.startIndex + position + 1]] == .piece
      switch self.tokens[id] {
      case .word where !isPieceNext: result.append(position)
      case .special where id == unknown: result.append(position)
      default: break
      }
    }
    return result
  }
}
