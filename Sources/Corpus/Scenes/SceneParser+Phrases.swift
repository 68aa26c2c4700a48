// The fixed phrases of the grammar: relations, places and backgrounds.
extension SceneParser {
  /// "Above", "next to", "to the left of", "bigger than".
  mutating func parseRelation() -> SceneRelation? {
    let start = position
    if accept("next", "to") || accept("adjacent", "to") { return .nextTo }
    if let word = acceptWord(of: .preposition) { return SceneRelation(rawValue: word.concept) }
    if let word = acceptWord(of: .comparative), accept("than") {
      return SceneRelation(rawValue: word.concept)
    }
    position = start
    _ = accept("to", "the") || accept("on", "the")
    if let word = acceptWord(of: .side) {
      _ = accept("side")
      if accept("of") { return SceneRelation(rawValue: word.concept) }
    }
    position = start
    return nil
  }

  /// "At the top", "in the bottom left corner", "on the left of the picture", "in the middle".
  mutating func parsePlace() -> ScenePlace? {
    let start = position
    if let place = parsePlaceName() {
      let afterName = position
      guard accept("of") else { return place }
      if accept("the"), acceptPicture() { return place }
      // "To the left of a square" is a relation; "in the middle of a square" is nothing.
      position = afterName
    }
    position = start
    return nil
  }

  private mutating func parsePlaceName() -> ScenePlace? {
    guard accept("in", "the") || accept("at", "the") || accept("on", "the") else { return nil }
    if accept("middle") || accept("center") || accept("centre") { return .middle }
    if let edge = acceptWord(of: .edge) {
      guard let side = acceptWord(of: .side) else {
        return edge.concept == "top" ? .top : .bottom
      }
      _ = accept("corner")
      switch (edge.concept, side.concept) {
      case ("top", "left"): return .topLeft
      case ("top", _): return .topRight
      case (_, "left"): return .bottomLeft
      default: return .bottomRight
      }
    }
    if let side = acceptWord(of: .side) {
      _ = accept("side")
      return side.concept == "left" ? .left : .right
    }
    return nil
  }

  /// "On a striped green background".
  mutating func parseBackgroundPhrase() -> Bool {
    let start = position
    if accept("on") || accept("against"), parseBackgroundNoun() { return true }
    position = start
    return false
  }

  /// "A striped green background".
  mutating func parseBackgroundNoun() -> Bool {
    let start = position
    _ = accept("a") || accept("an") || accept("the")
    if let claim = backgroundWords(), accept("background") {
      statement.claims.append(claim)
      return true
    }
    position = start
    return false
  }

  /// "Green", "striped", "striped and green" as what is said of the background.
  mutating func parseBackgroundWords() -> Bool {
    guard let claim = backgroundWords() else { return false }
    statement.claims.append(claim)
    return true
  }

  private mutating func backgroundWords() -> SceneStatement.Claim? {
    let pattern = acceptWord(of: .pattern).flatMap { ScenePattern(rawValue: $0.concept) }
    if pattern != nil { _ = accept("and") }
    let color = acceptWord(of: .color).flatMap { SceneColor(rawValue: $0.concept) }
    return pattern == nil && color == nil ? nil : .background(color, pattern)
  }

  mutating func acceptWord(of category: SceneLexicon.Category) -> SceneWord? {
    guard position < tokens.count, let word = SceneLexicon.word(tokens[position]),
      word.category == category
    else { return nil }
    position += 1
    return word
  }
}
