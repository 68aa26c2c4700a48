// What changed words make of captions: sentences beside the grammar whose meaning is plain.
//
// No grammatical sentence comes here. Everything that is said is said to be so ("no" and "or" are not
// among the words), hence one part that is false of a scene makes the sentence false whatever the rest
// means, and a part of which the scene says nothing leaves the sentence undecided unless another
// part is false.
extension SceneStatement {
  /// Parses a caption of which words may have been replaced; `nil` if it is not understood.
  ///
  /// What the grammar covers is read as ``init(parsing:)`` reads it. Beside that:
  /// - Objects have one colour, one size, one shape and no pattern: "a pink white circle", "a striped
  ///   heart" and "a square star" are false. A repeated adjective says nothing new.
  /// - A background is a thing like others: "a star with a white background". On a striped one of two
  ///   named colours a person could see both, so that it is undecided; another is false.
  /// - Objects lie in no other object. They are on one at most directly above it, and against one at
  ///   most in the cell beside it; whether they are then is undecided.
  /// - "To the top of" is above, "the top middle" a place.
  /// - "A red corner" is false where nothing is red, "a red pair" where not two objects are.
  /// - Undecided besides: "plain" of an object, a size of the background, a relation to the background
  ///   or the picture, "at a star", a red corner where something is red.
  public init?(parsingEdited text: String) {
    if let statement = SceneStatement(parsing: text) {
      self = statement
      return
    }
    guard let tokens = SceneParser.tokens(of: text) else { return nil }
    var parser = SceneParser(tokens: tokens, isWide: true)
    guard parser.parseCaption() else { return nil }
    self = parser.statement
  }
}

/// Adjectives as they stand, before it is known what they are said of.
private struct Adjectives {
  var colors: [SceneColor] = []
  var sizes: [SceneSize] = []
  var patterns: [ScenePattern] = []
  /// "Square", or nouns before another noun.
  var shapes: [SceneShape] = []

  var isEmpty: Bool { colors.isEmpty && sizes.isEmpty && patterns.isEmpty && shapes.isEmpty }

  /// Takes a word up; false if it is none of them.
  mutating func add(_ word: SceneWord) -> Bool {
    func append<Value: RawRepresentable & Equatable>(_ values: inout [Value]) -> Bool
    where Value.RawValue == String {
      guard let value = Value(rawValue: word.concept) else { return false }
      if !values.contains(value) { values.append(value) }
      return true
    }
    switch word.category {
    case .color: return append(&colors)
    case .size: return append(&sizes)
    case .pattern: return append(&patterns)
    case .shape: return append(&shapes)
    default: return false
    }
  }
}

extension SceneParser {
  // MARK: - Nouns

  /// A noun of an object, the background, the picture or a part of it, with any adjectives.
  mutating func parseWideNoun() -> Int? {
    let start = position
    let (isDefinite, quantity) = parseDeterminer()
    var adjectives = parseAdjectives(isPredicate: false)
    var nouns: [SceneWord] = []
    while let noun = acceptWord(of: .shape) ?? acceptWord(of: .thing) { nouns.append(noun) }
    var entity = SceneStatement.Entity(
      description: SceneStatement.Description(), quantity: .atLeast(0),
      mayOverlap: isDefinite, isDefinite: isDefinite)
    let isOther = acceptOtherNoun(into: &entity)
    let head = isOther ? nil : nouns.popLast()
    let isSingle =
      quantity == nil || quantity == .exactly(1) || quantity == SceneStatement.Quantity.some
    guard isOther ? isSingle : head != nil, nouns.count <= 1,
      nouns.allSatisfy({ !$0.isPlural && adjectives.add($0) })
    else {
      position = start
      return nil
    }
    switch entity.referent {
    case .object:
      guard let head else { return nil }
      entity.quantity = quantity ?? (head.isPlural ? .atLeast(2) : .some)
      entity.description.shape = SceneShape(rawValue: head.concept)
      describe(&entity.description, adjectives, isList: quantity == nil && !nouns.isEmpty)
    case .background:
      // "A star and a background" says nothing of it.
      if adjectives.isEmpty && !isDefinite { statement.isUncertain = true }
      describeBackground(adjectives)
    case .part, .pair: describePart(adjectives)
    }
    statement.entities.append(entity)
    let index = statement.entities.count - 1
    if entity.referent == .pair {
      // Which two of more it is, is not certain; at least as many must be there.
      var both = SceneStatement.Entity(
        description: SceneStatement.Description(), quantity: .atLeast(2), mayOverlap: true)
      describe(&both.description, adjectives, isList: false)
      statement.entities.append(both)
    }
    return index
  }

  /// Nouns that are no object's.
  private mutating func acceptOtherNoun(into entity: inout SceneStatement.Entity) -> Bool {
    if accept("background") {
      entity.referent = .background
    } else if ["corner", "side", "middle", "center", "centre"].contains(where: {
      accept($0)
    }) || acceptPicture() {
      entity.referent = .part
    } else if accept("pair") || accept("couple") {
      entity.referent = .pair
    } else {
      return false
    }
    return true
  }

  /// Colours, sizes and patterns, and "square" where it can be no noun.
  private mutating func parseAdjectives(isPredicate: Bool) -> Adjectives {
    var adjectives = Adjectives()
    while true {
      let start = position
      if !adjectives.isEmpty { _ = accept("and") }
      let canBeSquare = peek("square") && (isPredicate || isAdjective(at: position + 1))
      guard canBeSquare || isAdjective(at: position),
        let word = SceneLexicon.word(tokens[position]), adjectives.add(word)
      else {
        position = start
        return adjectives
      }
      position += 1
    }
  }

  private func isAdjective(at position: Int) -> Bool {
    guard position < tokens.count, let word = SceneLexicon.word(tokens[position]) else {
      return false
    }
    return [.color, .size, .pattern].contains(word.category)
  }

  // MARK: - What adjectives say

  /// Adds what is said of an object.
  ///
  /// - Parameter isList: Whether nouns in a row could be a list without commas ("red star circle").
  private mutating func describe(
    _ description: inout SceneStatement.Description, _ adjectives: Adjectives, isList: Bool
  ) {
    if adjectives.patterns.contains(.plain) { statement.isUncertain = true }
    if adjectives.patterns.contains(where: { $0 != .plain }) { statement.isImpossible = true }
    func set<Value: Equatable>(_ property: inout Value?, _ values: [Value]) {
      if values.contains(where: { $0 != property ?? values[0] }) { statement.isImpossible = true }
      property = property ?? values.first
    }
    set(&description.color, adjectives.colors)
    set(&description.size, adjectives.sizes)
    if isList || adjectives.shapes.contains(where: { $0 == description.shape }) {
      // Neither "a box square" nor "red star circle" has one plain meaning.
      statement.isUncertain = true
    } else {
      set(&description.shape, adjectives.shapes)
    }
  }

  private mutating func describeBackground(_ adjectives: Adjectives) {
    if !adjectives.sizes.isEmpty || !adjectives.shapes.isEmpty { statement.isUncertain = true }
    if adjectives.colors.count > 1 {
      statement.claims.append(.mixedBackground(adjectives.colors))
      statement.isUncertain = true
    } else if let color = adjectives.colors.first {
      statement.claims.append(.background(color, nil))
    }
    // "A plain striped background" may be a simple one with stripes.
    let patterns =
      adjectives.patterns.count > 1
      ? adjectives.patterns.filter { $0 != .plain } : adjectives.patterns
    if patterns.count < adjectives.patterns.count { statement.isUncertain = true }
    for pattern in patterns { statement.claims.append(.background(nil, pattern)) }
  }

  /// Adds what is certain where a part of the picture has colours or a pattern: they are somewhere.
  private mutating func describePart(_ adjectives: Adjectives) {
    statement.isUncertain = true
    statement.claims += adjectives.colors.map { .colorAppears($0) }
    for pattern in adjectives.patterns where pattern != .plain {
      statement.claims.append(.background(nil, pattern))
    }
  }

  /// The adjectives after "is".
  mutating func parseWidePredicate(of subject: Int, isClaim: Bool) -> Bool {
    let adjectives = parseAdjectives(isPredicate: true)
    guard !adjectives.isEmpty else { return false }
    switch statement.entities[subject].referent {
    case .object:
      var description =
        isClaim ? SceneStatement.Description() : statement.entities[subject].description
      if !isClaim, adjectives.shapes.contains(where: { $0 == description.shape }) {
        statement.isUncertain = true
        return true
      }
      describe(&description, adjectives, isList: false)
      if isClaim {
        statement.claims.append(.attribute(subject, description))
      } else {
        statement.entities[subject].description = description
      }
    case .background: describeBackground(adjectives)
    case .part, .pair: describePart(adjectives)
    }
    return true
  }
}
