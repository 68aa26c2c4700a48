import Cells

/// A line of text that is being typed, with a caret.
public struct TextInput: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// The characters before the caret.
  public private(set) var caret: Int

  public init(_ text: String = "") {
    characters = Array(text)
    caret = characters.count
  }

  public var text: String { String(characters) }

  /// Takes a key and says whether it was one for editing.
  public mutating func take(_ key: Key) -> Bool {
    if let character = key.typed {
      insert(String(character))
      return true
    }
    switch (key.code, key.modifiers) {
    case (.left, []), (.character("b"), .control): caret = max(0, caret - 1)
    case (.right, []), (.character("f"), .control): caret = min(characters.count, caret + 1)
    case (.home, []), (.character("a"), .control): caret = 0
    case (.end, []), (.character("e"), .control): caret = characters.count
    case (.left, .control), (.character("b"), .alt): caret = wordStart
    case (.right, .control), (.character("f"), .alt): caret = wordEnd
    case (.backspace, []):
      if caret > 0 { remove(caret - 1..<caret) }
    case (.delete, []), (.character("d"), .control):
      if caret < characters.count { remove(caret..<caret + 1) }
    case (.character("w"), .control), (.backspace, .alt): remove(wordStart..<caret)
    case (.character("u"), .control): remove(0..<caret)
    case (.character("k"), .control): remove(caret..<characters.count)
    default: return false
    }
    return true
  }

  /// Inserts text at the caret; line feeds become spaces.
  public mutating func insert(_ text: String) {
    let added = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    characters.insert(contentsOf: added, at: caret)
    caret += added.count
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    caret = range.lowerBound
  }

  private var wordStart: Int {
    var place = caret
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = caret
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }

  /// Draws the part around the caret in one row and puts the cursor there.
  public func draw(
    in rect: Rect, into buffer: inout CellBuffer, style: Style = .plain, hasCursor: Bool = true
  ) {
    guard rect.width > 0 else { return }
    var start = 0
    func cells(_ range: Range<Int>) -> Int { characters[range].reduce(0) { $0 + TextWidth.of($1) } }
    // The caret needs a cell of its own behind the last character.
    while start < caret, cells(start..<caret) > rect.width - 1 { start += 1 }
    buffer.clipped(to: rect) { buffer in
      var x = rect.x
      for character in characters[start...] {
        for glyph in Glyph.glyphs(of: character) where x + glyph.width <= rect.right {
          buffer.set(glyph, at: x, rect.y, style)
          x += glyph.width
        }
      }
    }
    if hasCursor { buffer.cursor = Point(rect.x + cells(start..<caret), rect.y) }
  }
}
