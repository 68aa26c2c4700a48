import Cells
import Ground
import Recipe
import Widgets

/// Finding a setting by a part of its name or of what it means.
extension ConfigureScreen {
  mutating func beginFinding() {
    found = selected
    input = TextInput()
    mode = .find
  }

  mutating func endFinding(isKept: Bool) {
    if !isKept { selected = found }
    mode = .form
  }

  /// Whether a setting has all words of the search in its key or meaning.
  static func fits(_ setting: Setting, _ search: String) -> Bool {
    let text = "\(setting.key) \(setting.meaning)".lowercased()
    return search.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  /// How well a setting fits: its name, the beginning of it, a part of the key, or no more than the
  /// meaning.
  private static func rank(_ setting: Setting, _ search: String) -> Int {
    let name = search.lowercased().replacing(" ", with: "_")
    if setting.name == name { return 0 }
    if setting.name.hasPrefix(name) { return 1 }
    return setting.key.contains(name) ? 2 : 3
  }

  /// Selects what fits best while the search is typed.
  mutating func follow() {
    let fitting = rows.compactMap(\.setting)
    guard !input.isEmpty else {
      selected = found
      return
    }
    let ranked = fitting.enumerated().min {
      (Self.rank($0.element, input.text), $0.offset) < (
        Self.rank($1.element, input.text), $1.offset
      )
    }
    if let best = ranked?.element {
      selected = best.key
    }
  }

  /// Settings that fit but have no meaning in the configuration.
  var foundElsewhere: [Setting] {
    guard mode == .find, !input.isEmpty else { return [] }
    return Setting.all.filter {
      !$0.isRelevant(in: configuration) && Self.fits($0, input.text)
    }
  }

  /// The line that is typed, and what fits although it has no meaning here.
  func drawFind(_ rect: Rect, _ buffer: inout CellBuffer) {
    guard !rect.isEmpty else { return }
    let used = buffer.draw("find ", at: rect.x + 1, rect.y, .muted, room: rect.width - 1)
    let elsewhere = foundElsewhere
    var note = ""
    if let first = elsewhere.first {
      note = "no effect here: \(first.key)"
      if elsewhere.count > 1 { note += " + \(elsewhere.count - 1)" }
    }
    let noteWidth = min(TextWidth.of(note), max(0, rect.width - used - 20))
    buffer.draw(
      note, at: rect.right - noteWidth - 1, rect.y, .muted, room: noteWidth)
    input.draw(
      in: Rect(rect.x + 1 + used, rect.y, max(0, rect.width - used - noteWidth - 3), 1),
      into: &buffer)
  }
}
