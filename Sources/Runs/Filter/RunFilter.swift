import Ground

/// A condition on runs, such as `loss=fne and best.rsum>300` or `tag:paper not state=failed`.
///
/// The language is described in `docs/comparing.md`.
public struct RunFilter: Equatable, Sendable {
  /// The condition as a tree.
  indirect enum Node: Equatable, Sendable {
    case all
    case and(Node, Node)
    case or(Node, Node)
    case not(Node)
    case comparison(RunKey, Comparison, Literal)
    case has(RunKey)
    case tag(String)
    /// A word that the name, the directory, a tag or the note contains.
    case text(String)
  }

  enum Comparison: String, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contains = "~"
  }

  struct Literal: Equatable, Sendable {
    let text: String
    let number: Double?
  }

  let root: Node
  /// The filter as it was written.
  public let text: String

  /// Reads a filter; an empty one takes every run.
  ///
  /// - Throws: `Failure` of kind `usage` with the column, from 1, of what is wrong.
  public init(_ text: String) throws {
    self.text = text
    root = try FilterParser.parse(text)
  }

  /// Whether the run, or the job that is yet to become one, fulfils the condition.
  public func matches(_ run: some Filterable) -> Bool { Self.evaluate(root, run) }

  /// Whether the filter speaks of the archive; if not, lists leave archived runs out.
  public var mentionsArchive: Bool { Self.mentionsArchive(root) }

  private static func mentionsArchive(_ node: Node) -> Bool {
    switch node {
    case .comparison(let key, _, _), .has(let key): key == .field(.archived)
    case .and(let a, let b), .or(let a, let b): mentionsArchive(a) || mentionsArchive(b)
    case .not(let inner): mentionsArchive(inner)
    case .all, .tag, .text: false
    }
  }

  private static func evaluate(_ node: Node, _ run: some Filterable) -> Bool {
    switch node {
    case .all: return true
    case .and(let a, let b): return evaluate(a, run) && evaluate(b, run)
    case .or(let a, let b): return evaluate(a, run) || evaluate(b, run)
    case .not(let inner): return !evaluate(inner, run)
    case .has(.field(.archived)): return run.isArchived
    case .has(let key): return run.value(key).map { !$0.text.isEmpty } ?? false
    case .tag(let pattern): return run.tags.contains { Glob.matches(pattern, $0) }
    case .text(let word):
      return ([run.name, run.identifier, run.note] + run.tags).contains { contains($0, word) }
    case .comparison(.field(.tags), .equal, let literal):
      return run.tags.contains { Glob.matches(literal.text, $0) }
    case .comparison(.field(.tags), .notEqual, let literal):
      return !run.tags.contains { Glob.matches(literal.text, $0) }
    case .comparison(let key, let comparison, let literal):
      // A run without the value fulfils no comparison.
      return run.value(key).map { compare($0, comparison, literal) } ?? false
    }
  }

  private static func compare(
    _ value: RunValue, _ comparison: Comparison, _ literal: Literal
  ) -> Bool {
    if comparison == .contains { return contains(value.text, literal.text) }
    // A time is compared with seconds since 1970 or, cut as one likes, with a date.
    let isTime = value.text.contains(":")
    if let a = value.number, let b = literal.number, !isTime || b > 1e8 {
      switch comparison {
      case .equal: return a == b
      case .notEqual: return a != b
      case .less: return a < b
      case .lessOrEqual: return a <= b
      case .greater: return a > b
      case .greaterOrEqual: return a >= b
      case .contains: return false
      }
    }
    let a = value.text.lowercased()
    let b = isTime ? literal.text.uppercased().replacing("T", with: " ") : literal.text.lowercased()
    // A number and a word have no order.
    let isOrdered = isTime || value.number == nil && literal.number == nil
    switch comparison {
    case .equal: return isEqual(a, b)
    case .notEqual: return !isEqual(a, b)
    case .less: return isOrdered && a < b
    case .lessOrEqual: return isOrdered && a <= b
    case .greater: return isOrdered && a > b
    case .greaterOrEqual: return isOrdered && a >= b
    case .contains: return false
    }
  }

  /// Whether the text, or an element of a list, fits the pattern.
  private static func isEqual(_ text: String, _ pattern: String) -> Bool {
    Glob.matches(pattern, text)
      || text.contains(", ")
        && text.split(separator: ", ").contains { Glob.matches(pattern, String($0)) }
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    part.isEmpty || text.lowercased().contains(part.lowercased())
  }
}

/// Patterns with `*` for any text and `?` for any character, without regard to case.
enum Glob {
  static func matches(_ pattern: String, _ text: String) -> Bool {
    let pattern = Array(pattern.lowercased())
    let text = Array(text.lowercased())
    var (p, t) = (0, 0)
    // Where the last star stands and how much of the text it has taken: only that one is ever
    // tried again, so the time is at most the product of the lengths.
    var star: (pattern: Int, text: Int)?
    while t < text.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (p, t)
        p += 1
      } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
        p += 1
        t += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        p = last.pattern + 1
        t = last.text + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}
