extension SceneStatement {
  /// Parses a caption of the scenes' grammar; `nil` if it is not understood.
  ///
  /// A caption is one or more sentences that end in full stops. A modifier belongs to the noun before
  /// it ("a star above a circle left of a square": the circle is left of the square); a relation
  /// after "and", or after the verb, belongs to the sentence's subject; "and" otherwise joins
  /// separate objects; "it" and "they" at the start of a sentence refer to the first object of the
  /// sentence before.
  public init?(parsing text: String) {
    guard let tokens = SceneParser.tokens(of: text) else { return nil }
    var parser = SceneParser(tokens: tokens)
    guard parser.parseCaption() else { return nil }
    self = parser.statement
  }
}

/// A recursive-descent parser from words to a ``SceneStatement``.
///
/// Each `parse…` function returns false (or `nil`) if the words at the current position do not begin
/// what it looks for.
struct SceneParser {
  /// A caption of more words is not understood, which bounds the work on hostile input.
  static let longestCaption = 120
  /// A caption about more things is not understood, which bounds the search for their objects.
  static let mostEntities = 8

  let tokens: [String]
  var position = 0
  var statement = SceneStatement()
  /// The entity to which "it" at the start of a sentence refers.
  private var topic: Int?
  /// The subject of the present sentence where it is not the first thing that was named.
  private var invertedSubject: Int?

  /// Whether also what changed words make of captions is understood.
  let isWide: Bool

  init(tokens: [String], isWide: Bool = false) {
    self.tokens = tokens
    self.isWide = isWide
  }

  /// Lower-case words, with commas and full stops as tokens of their own.
  static func tokens(of text: String) -> [String]? {
    guard text.utf8.count <= 16 * longestCaption else { return nil }
    var tokens: [String] = []
    var word = ""
    func finish() {
      if !word.isEmpty { tokens.append(word) }
      word = ""
    }
    for character in text {
      if character.isWhitespace {
        finish()
      } else if character == "," || character == "." {
        finish()
        tokens.append(String(character))
      } else {
        word += character.lowercased()
      }
    }
    finish()
    return tokens.count <= longestCaption ? tokens : nil
  }

  // MARK: - Sentences

  mutating func parseCaption() -> Bool {
    repeat {
      let first = statement.entities.count
      invertedSubject = nil
      guard parseSentence() else { return false }
      guard statement.entities.count <= SceneParser.mostEntities else { return false }
      if first < statement.entities.count { topic = invertedSubject ?? first }
      guard position == tokens.count || accept(".") else { return false }
    } while position < tokens.count
    return true
  }

  private mutating func parseSentence() -> Bool {
    if parseBackgroundPhrase() { _ = accept(",") }
    if !isWide, accept("the", "background", "is") { return parseBackgroundWords() }
    if accept("it") || accept("they") {
      guard let topic, accept("is") || accept("are") else { return false }
      return parsePredicate(of: topic, isClaim: true) && parseModifiers(of: topic)
    }
    if !isWide, parseBackgroundNoun() {
      return position == tokens.count || peek(".") || (accept("with") && parseList())
    }
    if let inverted = parseInversion() { return inverted }
    parseOpening()
    return parseList()
  }

  /// "There is", "the picture shows", "an image of" and the like, or nothing.
  private mutating func parseOpening() {
    let start = position
    if accept("there") {
      if accept("is") || accept("are") {
        _ = accept("also")
        return
      }
    } else if accept("we", "see") || accept("we", "can", "see") || accept("you", "can", "see") {
      return
    } else {
      _ = accept("a") || accept("an") || accept("the") || accept("this")
      if accept("picture") || accept("image") || accept("drawing") {
        for word in ["shows", "contains", "has", "of", "with", "showing"] where accept(word) {
          return
        }
      }
    }
    position = start
  }

  /// "Above a square is a star", "in the middle there are two stars"; `nil` if there is none.
  private mutating func parseInversion() -> Bool? {
    if let spots = parseSpots() {
      guard parseInversionVerb() else { return false }
      let subject = statement.entities.count
      guard parseList() else { return false }
      claim(subject, spots)
      return true
    }
    guard let link = parseLink() else { return nil }
    guard let landmark = parseNoun(), parseInversionVerb() else { return false }
    let subject = statement.entities.count
    invertedSubject = subject
    guard parseList() else { return false }
    claim(subject, link, landmark)
    return true
  }

  private mutating func parseInversionVerb() -> Bool {
    let comma = accept(",")
    _ = accept("there")
    return accept("is") || accept("are") || comma
  }

  // MARK: - Lists and modifiers

  private mutating func parseList() -> Bool {
    guard parseItem() else { return false }
    while true {
      if accept(",", "including") || accept("including") {
        guard let whole = statement.entities.indices.last else { return false }
        statement.entities[whole].mayOverlap = true
      } else if isWide && peek("alongside") {
        guard parseAlongside() else { return false }
        continue
      } else if !parseSeparator() {
        return true
      }
      guard parseItem() else { return false }
    }
  }

  private mutating func parseSeparator() -> Bool {
    if accept(",", "and") || accept("and") || accept(",") {
      if accept("there"), !accept("is"), !accept("are") { return false }
      return true
    }
    return accept("together", "with") || accept("along", "with") || accept("alongside")
      || accept("with")
  }

  mutating func parseItem() -> Bool {
    guard let subject = parseNoun() else { return false }
    return parseModifiers(of: subject)
  }

  /// Everything that may follow a noun; false if something was begun and makes no sense.
  private mutating func parseModifiers(of subject: Int) -> Bool {
    var nearest = subject
    while true {
      if parseSimpleModifier(of: &nearest) || parseCompanion(of: nearest) { continue }
      let start = position
      if accept("that", "is") || accept("that", "are") {
        guard parsePredicate(of: nearest, isClaim: false) else { return false }
      } else if accept("is") || accept("are") {
        let isClaim = statement.entities[subject].isDefinite
        guard parsePredicate(of: subject, isClaim: isClaim) else { return false }
      } else if accept("can", "be", "seen") {
        continue
      } else if accept("and") || accept(",", "and") {
        var head = subject
        guard parseSimpleModifier(of: &head) else {
          position = start
          return true
        }
        nearest = head
      } else {
        return true
      }
    }
  }

  /// A relation with its landmark, a place or a background; `nearest` becomes the last noun read.
  private mutating func parseSimpleModifier(of nearest: inout Int) -> Bool {
    if parseBackgroundPhrase() || isWide && parseWholePicture() { return true }
    if let spots = parseSpots() {
      claim(nearest, spots)
      return true
    }
    let start = position
    if let link = parseLink() {
      if let landmark = parseNoun() {
        claim(nearest, link, landmark)
        if isWide { parsePronounClaim(landmark, of: nearest) }
        nearest = landmark
        return true
      }
      position = start
    }
    return false
  }

  /// What follows "is": adjectives, a relation, a place, or "shown".
  private mutating func parsePredicate(of subject: Int, isClaim: Bool) -> Bool {
    var head = subject
    if accept("shown") || accept("visible") || parseSimpleModifier(of: &head) { return true }
    if isWide { return parseWidePredicate(of: subject, isClaim: isClaim) }
    var description = SceneStatement.Description()
    guard parseAdjective(into: &description) else { return false }
    while true {
      let start = position
      _ = accept("and")
      if !parseAdjective(into: &description) {
        position = start
        break
      }
    }
    if isClaim {
      statement.claims.append(.attribute(subject, description))
      return true
    }
    return statement.entities[subject].description.merge(description)
  }

  /// "With a star above it", "has a star to its left".
  private mutating func parseCompanion(of owner: Int) -> Bool {
    let saved = self
    if accept("with") || accept("has") || accept("have"), let companion = parseNoun(),
      let link = parsePronounLink()
    {
      claim(companion, link, owner)
      return true
    }
    self = saved
    return false
  }

  /// "Above it", "to its left".
  mutating func parsePronounLink() -> SceneLink? {
    let start = position
    if accept("to") || accept("on"), accept("its") || accept("their") {
      if accept("left") { return .relation(.left) }
      if accept("right") { return .relation(.right) }
      if isWide {
        if accept("top") { return .contact(.top) }
        if accept("bottom") { return .contact(.bottom) }
      }
    }
    position = start
    if let link = parseLink(), accept("it") || accept("them") { return link }
    position = start
    return nil
  }

  // MARK: - Words

  func peek(_ word: String) -> Bool { position < tokens.count && tokens[position] == word }

  /// Steps over the given words if they are the next ones.
  mutating func accept(_ words: String...) -> Bool {
    guard tokens.count - position >= words.count else { return false }
    for (offset, word) in words.enumerated() where tokens[position + offset] != word {
      return false
    }
    position += words.count
    return true
  }
}
