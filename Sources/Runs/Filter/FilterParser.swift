import Ground
import Retrieval

/// A recursive-descent parser of filters.
///
/// ```
/// filter     = [ either ]
/// either     = both { "or" both }
/// both       = single { [ "and" ] single }
/// single     = "not" single | "(" either ")" | term
/// term       = key comparison value | "tag" ":" value | "has" ":" key | word
/// comparison = "=" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "~"
/// ```
struct FilterParser {
  /// Longer filters, and deeper ones, are mistakes.
  static let longest = 4096
  /// Conditions side by side nest too, in the tree that is walked for each run.
  static let mostTokens = 600
  private static let deepest = 64

  private let tokens: [FilterLexer.Placed]
  private let end: Int
  private var place = 0

  static func parse(_ text: String) throws -> RunFilter.Node {
    guard text.utf8.count <= longest else {
      throw Failure(
        "a filter of \(text.utf8.count) bytes, expected at most \(longest)", kind: .usage)
    }
    var parser = FilterParser(tokens: try FilterLexer.tokens(text), end: text.count + 1)
    guard !parser.tokens.isEmpty else { return .all }
    guard parser.tokens.count <= mostTokens else {
      throw Failure(
        "a filter of \(parser.tokens.count) words and signs, expected at most \(mostTokens)",
        kind: .usage)
    }
    let node = try parser.either(depth: 0)
    if let left = parser.next {
      throw FilterLexer.failure(
        left.token == .close
          ? "a closing parenthesis without an opening one" : "expected `and`, `or` or the end",
        column: left.column)
    }
    return node
  }

  private init(tokens: [FilterLexer.Placed], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private var next: FilterLexer.Placed? { place < tokens.count ? tokens[place] : nil }

  private mutating func take(_ token: FilterLexer.Token) -> Bool {
    guard next?.token == token else { return false }
    place += 1
    return true
  }

  private mutating func either(depth: Int) throws -> RunFilter.Node {
    var node = try both(depth: depth)
    while take(.or) { node = .or(node, try both(depth: depth)) }
    return node
  }

  private mutating func both(depth: Int) throws -> RunFilter.Node {
    var node = try single(depth: depth)
    while true {
      if take(.and) {
        node = .and(node, try single(depth: depth))
      } else if let token = next?.token, token != .or, token != .close {
        // Conditions side by side must all hold.
        node = .and(node, try single(depth: depth))
      } else {
        return node
      }
    }
  }

  private mutating func single(depth: Int) throws -> RunFilter.Node {
    guard let placed = next else {
      throw FilterLexer.failure("expected a condition, found the end", column: end)
    }
    guard depth < Self.deepest else {
      throw FilterLexer.failure("nested deeper than \(Self.deepest)", column: placed.column)
    }
    place += 1
    switch placed.token {
    case .not: return .not(try single(depth: depth + 1))
    case .open:
      let node = try either(depth: depth + 1)
      guard take(.close) else {
        throw FilterLexer.failure(
          "an opening parenthesis without a closing one", column: placed.column)
      }
      return node
    case .quoted(let text): return .text(text)
    case .word(let word): return try term(word, column: placed.column)
    case .and, .or, .close, .colon, .comparison:
      throw FilterLexer.failure(
        "expected a condition", column: placed.column,
        remedy: "for example loss=triplet, \(ResultKey.best(.rSum))>300, tag:paper, "
          + "has:\(ResultKey.test(.rSum)), or a word")
    }
  }

  private mutating func term(_ word: String, column: Int) throws -> RunFilter.Node {
    switch next?.token {
    case .comparison(let comparison):
      place += 1
      let key = try key(word, column: column)
      return .comparison(key, comparison, try literal(after: comparison.rawValue))
    case .colon:
      place += 1
      switch word.lowercased() {
      case "tag": return .tag(try literal(after: ":").text)
      case "has":
        let keyColumn = next?.column ?? end
        return .has(try key(try literal(after: ":").text, column: keyColumn))
      default:
        // As in other programs' filters, a colon asks for a value.
        return .comparison(
          try key(word, column: column), .equal, try literal(after: ":"))
      }
    default: return .text(word)
    }
  }

  private func key(_ word: String, column: Int) throws -> RunKey {
    do {
      return try RunKey(word)
    } catch let failure as Failure {
      throw FilterLexer.failure(failure.what, column: column, remedy: failure.remedy)
    }
  }

  private mutating func literal(after sign: String) throws -> RunFilter.Literal {
    guard let placed = next else {
      throw FilterLexer.failure("expected a value after `\(sign)`, found the end", column: end)
    }
    switch placed.token {
    case .word(var text):
      place += 1
      // A time has colons: `started>2026-11-21T10:30`.
      while let colon = next, colon.token == .colon, !colon.followsSpace,
        place + 1 < tokens.count, case .word(let more) = tokens[place + 1].token,
        !tokens[place + 1].followsSpace
      {
        text += ":" + more
        place += 2
      }
      return RunFilter.Literal(text: text, number: Double(text))
    case .quoted(let text):
      place += 1
      return RunFilter.Literal(text: text, number: nil)
    default:
      throw FilterLexer.failure("expected a value after `\(sign)`", column: placed.column)
    }
  }
}
