import Compute

extension FoilVocabulary {
  /// The class of each token in its sentence; `other` for what may not be masked.
  ///
  /// An ambiguous word is what the tag model finds most probable ("they park", "a park"). Then:
  /// a participle between article and noun is an attribute; a word of a side is one before a noun and
  /// a preposition elsewhere; "a picture of" and "we see" are function words; "couple of" is a number.
  /// Tokens of words in several pieces are `other`.
  public func wordClasses(_ tokens: ArraySlice<Int32>) -> [WordClass] {
    var result = [WordClass](repeating: .other, count: tokens.count)
    let words = wholeWords(tokens)
    let ids = words.map { tokens[tokens.startIndex + $0] }
    let tags = tagModel.tags(
      ids.map { emissions[(Int($0) * WordTag.count)..<((Int($0) + 1) * WordTag.count)] })
    var hasNoun = false
    for (index, position) in words.enumerated() {
      let id = Int(ids[index])
      guard self.tokens[ids[index]] == .word, classes[id] != .other else { continue }
      let next = index + 1 < words.count ? index + 1 : nil
      let trait = traits[id]
      let nextTrait = next.map { traits[Int(ids[$0])] } ?? []
      let nextTag = next.map { tags[$0] }
      let isBeforeNoun =
        nextTag.map { $0.wordClass == .object || $0.wordClass == .attribute } ?? false
      var wordClass = tags[index].wordClass
      if trait.contains(.side) {
        wordClass = isBeforeNoun && !nextTrait.contains(.side) ? .attribute : .preposition
      } else if trait.contains(.counting), nextTrait.contains(.of) {
        wordClass = .number
      } else if trait.contains(.picture), !hasNoun, nextTrait.contains(.showing) {
        wordClass = .function
      } else if trait.contains(.seeing), !hasNoun {
        wordClass = .function
      } else if tags[index] == .verbIng || tags[index] == .verbPast, nextTag?.wordClass == .object,
        index > 0, [.determiner, .adjective, .number].contains(tags[index - 1])
      {
        wordClass = .attribute
      }
      if wordClass == .object { hasNoun = true }
      result[position] = wordClass
    }
    return result
  }

  /// The phrase groups of a caption: which words are masked together.
  ///
  /// - Objects: nouns, compound nouns together.
  /// - Attributes and numbers: alone, and with the noun that they are said of.
  /// - Relations and prepositions: alone, and with the nouns beside them.
  ///
  /// Groups overlap. A caption without any word of these classes has each of its words as a group,
  /// and one without words has none. Special tokens, punctuation and pieces are in no group.
  public func groups(_ tokens: ArraySlice<Int32>) -> [MaskGroup] {
    let classes = wordClasses(tokens)
    var groups: [MaskGroup] = []
    func add(_ kind: GroupKind, _ positions: [Int]) {
      let group = MaskGroup(kind: kind, positions: positions.sorted())
      if !groups.contains(group) { groups.append(group) }
    }
    // Nouns that follow each other are one.
    var nouns: [ClosedRange<Int>] = []
    for (position, wordClass) in classes.enumerated() where wordClass == .object {
      if let last = nouns.last, last.upperBound == position - 1 {
        nouns[nouns.count - 1] = last.lowerBound...position
      } else {
        nouns.append(position...position)
      }
    }
    for (position, wordClass) in classes.enumerated() {
      guard let kind = GroupKind(wordClass) else { continue }
      let left = nouns.last { $0.upperBound < position }
      let right = nouns.first { $0.lowerBound > position }
      switch wordClass {
      case .object:
        if let noun = nouns.first(where: { $0.lowerBound == position }) {
          add(.object, Array(noun))
        }
      case .attribute, .number:
        add(kind, [position])
        if let noun = described(position, left: left, right: right, classes, tokens) {
          add(kind, [position] + noun)
        }
      case .relation, .preposition:
        add(kind, [position])
        let before = left.map { Array($0) } ?? []
        let after = right.flatMap {
          isDirect(position, to: $0.lowerBound, classes) ? Array($0) : nil
        }
        if !before.isEmpty || after != nil { add(kind, before + [position] + (after ?? [])) }
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

  /// The noun that an attribute or a number is said of: the next one in its phrase, or the one before
  /// a form of "be".
  private func described(
    _ position: Int, left: ClosedRange<Int>?, right: ClosedRange<Int>?, _ classes: [WordClass],
    _ tokens: ArraySlice<Int32>
  ) -> ClosedRange<Int>? {
    if let right {
      let between = (position + 1)..<right.lowerBound
      let isPhrase = between.allSatisfy {
        switch classes[$0] {
        case .attribute, .number: true
        case .function:
          traits[Int(tokens[tokens.startIndex + $0])].contains(.and)
            || traits[Int(tokens[tokens.startIndex + $0])].contains(.of)
        default: false
        }
      }
      if isPhrase { return right }
    }
    if let left, classes[position] == .attribute {
      let between = (left.upperBound + 1)..<position
      if between.allSatisfy({ classes[$0] == .function || classes[$0] == .attribute }) {
        return left
      }
    }
    return nil
  }

  /// Whether only words of the noun's own phrase stand between a relation and the noun.
  private func isDirect(_ position: Int, to noun: Int, _ classes: [WordClass]) -> Bool {
    ((position + 1)..<noun).allSatisfy {
      classes[$0] == .function || classes[$0] == .attribute || classes[$0] == .number
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
