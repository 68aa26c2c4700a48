// Nouns with their determiners and adjectives.
extension SceneParser {
  /// A noun with its determiner and adjectives; returns the index of the new entity.
  mutating func parseNoun() -> Int? {
    if isWide { return parseWideNoun() }
    let start = position
    let (isDefinite, quantity) = parseDeterminer()
    var description = SceneStatement.Description()
    while parseAdjective(into: &description) {}
    guard position < tokens.count, let word = SceneLexicon.word(tokens[position]),
      word.category == .shape || word.category == .thing
    else {
      position = start
      return nil
    }
    position += 1
    description.shape = SceneShape(rawValue: word.concept)
    statement.entities.append(
      SceneStatement.Entity(
        description: description,
        quantity: quantity ?? (word.isPlural ? .atLeast(2) : .some),
        mayOverlap: isDefinite, isDefinite: isDefinite))
    return statement.entities.count - 1
  }

  /// "The", "a", "the two", "a pair of", "three"; no quantity if there is none of them.
  mutating func parseDeterminer() -> (isDefinite: Bool, quantity: SceneStatement.Quantity?) {
    if accept("the") { return (true, parseNumber() ?? .exactly(1)) }
    if accept("a", "pair", "of") || accept("a", "couple", "of") { return (false, .exactly(2)) }
    if accept("a") || accept("an") { return (false, SceneStatement.Quantity.some) }
    return (false, parseNumber())
  }

  private mutating func parseNumber() -> SceneStatement.Quantity? {
    guard position < tokens.count,
      let entry = SceneLexicon.numberWords.first(where: { $0.word == tokens[position] })
    else { return nil }
    position += 1
    return entry.quantity
  }

  /// One colour or size; false if there is none or the description has that already.
  mutating func parseAdjective(into description: inout SceneStatement.Description) -> Bool {
    guard position < tokens.count, let word = SceneLexicon.word(tokens[position]) else {
      return false
    }
    var adjective = SceneStatement.Description()
    switch word.category {
    case .color: adjective.color = SceneColor(rawValue: word.concept)
    case .size: adjective.size = SceneSize(rawValue: word.concept)
    default: return false
    }
    guard description.merge(adjective) else { return false }
    position += 1
    return true
  }
}

extension SceneStatement.Description {
  /// Adds what the other one says; false, and unchanged, if both speak of the same attribute.
  mutating func merge(_ other: SceneStatement.Description) -> Bool {
    if shape != nil && other.shape != nil || color != nil && other.color != nil
      || size != nil && other.size != nil
    {
      return false
    }
    shape = shape ?? other.shape
    color = color ?? other.color
    size = size ?? other.size
    return true
  }
}
