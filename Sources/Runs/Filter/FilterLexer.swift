import Ground

/// Cuts a filter into tokens.
struct FilterLexer {
  enum Token: Equatable {
    case word(String)
    /// In quotes, so that it is never a keyword.
    case quoted(String)
    case comparison(RunFilter.Comparison)
    case colon
    case open, close
    case and, or, not
  }

  struct Placed {
    let token: Token
    /// From 1, in characters.
    let column: Int
    /// Whether a blank stands before it.
    let followsSpace: Bool
  }

  static func tokens(_ text: String) throws -> [Placed] {
    var lexer = FilterLexer(characters: Array(text))
    return try lexer.all()
  }

  private let characters: [Character]
  private var place = 0

  private init(characters: [Character]) { self.characters = characters }

  private var next: Character? { place < characters.count ? characters[place] : nil }

  static func failure(_ what: String, column: Int, remedy: String? = nil) -> Failure {
    Failure(what, at: "filter, column \(column)", remedy: remedy, kind: .usage)
  }

  private mutating func all() throws -> [Placed] {
    var tokens: [Placed] = []
    var followsSpace = true
    while let character = next {
      if character.isWhitespace {
        place += 1
        followsSpace = true
        continue
      }
      let column = place + 1
      let token = try token(character)
      tokens.append(Placed(token: token, column: column, followsSpace: followsSpace))
      followsSpace = false
    }
    return tokens
  }

  private mutating func token(_ character: Character) throws -> Token {
    switch character {
    case "(":
      place += 1
      return .open
    case ")":
      place += 1
      return .close
    case ":":
      place += 1
      return .colon
    case "\"", "'": return .quoted(try quoted(by: character))
    case "<", ">", "=", "!", "~": return operatorToken(character)
    case "&" where follows("&"):
      place += 2
      return .and
    case "|" where follows("|"):
      place += 2
      return .or
    default: return word()
    }
  }

  private func follows(_ character: Character) -> Bool {
    place + 1 < characters.count && characters[place + 1] == character
  }

  private mutating func operatorToken(_ character: Character) -> Token {
    let hasEqual = follows("=")
    place += hasEqual ? 2 : 1
    switch (character, hasEqual) {
    case ("<", true): return .comparison(.lessOrEqual)
    case ("<", false): return .comparison(.less)
    case (">", true): return .comparison(.greaterOrEqual)
    case (">", false): return .comparison(.greater)
    case ("!", true): return .comparison(.notEqual)
    case ("!", false): return .not
    case ("~", _): return .comparison(.contains)
    default: return .comparison(.equal)
    }
  }

  private mutating func quoted(by quote: Character) throws -> String {
    let column = place + 1
    place += 1
    var text = ""
    while let character = next {
      place += 1
      if character == quote { return text }
      if character == "\\", let escaped = next {
        place += 1
        text.append(escaped)
      } else {
        text.append(character)
      }
    }
    throw Self.failure(
      "a quotation mark without its partner", column: column,
      remedy: "close the quotation with \(quote)")
  }

  private mutating func word() -> Token {
    let start = place
    while let character = next, !character.isWhitespace, !"()<>=!~:\"'".contains(character),
      !(character == "&" && follows("&")), !(character == "|" && follows("|"))
    {
      place += 1
    }
    let word = String(characters[start..<place])
    switch word.lowercased() {
    case "and": return .and
    case "or": return .or
    case "not": return .not
    default: return .word(word)
    }
  }
}
