import Cells
import Widgets

/// A search that a screen keeps, and the line in which it is typed: what is typed counts at once.
struct TextSearch: Sendable {
  /// The search that was kept.
  private(set) var kept = ""
  /// The search as it is typed; nil while none is.
  private(set) var typing: TextInput?

  /// The words that are looked for now.
  var text: String { typing?.text ?? kept }
  var isTyping: Bool { typing != nil }

  mutating func begin() { typing = TextInput(kept) }

  /// Keeps what is typed.
  mutating func keep() {
    kept = text
    typing = nil
  }

  /// Leaves the line; what was kept before counts again.
  mutating func leave() { typing = nil }

  /// Looks for nothing any more.
  mutating func clear() { self = TextSearch() }

  /// Takes a character or a paste into the line; nil while none is typed, and whether it took it.
  mutating func take(_ input: Input) -> Bool? {
    guard var text = typing else { return nil }
    switch input {
    case .key(let key):
      guard text.take(key) else { return false }
    case .paste(let pasted): text.insert(pasted)
    default: return false
    }
    typing = text
    return true
  }
}
