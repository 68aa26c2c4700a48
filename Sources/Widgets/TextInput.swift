import Cells
import Ground

/// A line of text that is being typed, with a caret.
///
/// Text that stands there before anything is typed is selected: what is typed or pasted takes its
/// place, Backspace and Delete clear it, and a key that moves the caret keeps it.
public struct TextInput: Hashable, Sendable {
  /// Characters that a line holds at most.
  public static let longest = 4096
  /// Code points of a character that are kept, so that a stack of marks is no way around the bound.
  static let longestCharacter = 32

  public private(set) var characters: [Character]
  /// The characters before the caret.
  public private(set) var caret: Int
  /// Whether all of the text is selected.
  public private(set) var isSelected: Bool
  /// Whether the last key or paste held more than there was room for.
  public private(set) var hasOverflown = false

  /// - Parameter text: What stands there already; of more than ``longest`` characters the first.
  public init(_ text: String = "") {
    characters = []
    caret = 0
    isSelected = false
    insert(text)
    hasOverflown = false
    isSelected = !characters.isEmpty
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// Takes a key and says whether it was one for editing.
  public mutating func take(_ key: Key) -> Bool {
    if let character = key.typed {
      insert(String(character))
      return true
    }
    guard let edit = Self.edits[key] else { return false }
    hasOverflown = false
    let wasSelected = isSelected
    isSelected = false
    switch edit {
    case .left: caret = wasSelected ? 0 : max(0, caret - 1)
    case .right: caret = min(characters.count, caret + 1)
    case .start: caret = 0
    case .end: caret = characters.count
    case .wordLeft: caret = wordStart
    case .wordRight: caret = wordEnd
    case .backspace where wasSelected, .delete where wasSelected: remove(0..<characters.count)
    case .backspace: if caret > 0 { remove(caret - 1..<caret) }
    case .delete: if caret < characters.count { remove(caret..<caret + 1) }
    case .wordBack: remove(wordStart..<caret)
    case .clearLeft: remove(0..<caret)
    case .clearRight: remove(caret..<characters.count)
    }
    return true
  }

  private enum Edit {
    case left, right, start, end, wordLeft, wordRight
    case backspace, delete, wordBack, clearLeft, clearRight
  }

  private static let edits: [Key: Edit] = [
    Key(.left): .left, Key("b", .control): .left, Key(.right): .right, Key("f", .control): .right,
    Key(.home): .start, Key("a", .control): .start, Key(.end): .end, Key("e", .control): .end,
    Key(.left, .control): .wordLeft, Key("b", .alt): .wordLeft,
    Key(.right, .control): .wordRight, Key("f", .alt): .wordRight,
    Key(.backspace): .backspace, Key(.delete): .delete, Key("d", .control): .delete,
    Key("w", .control): .wordBack, Key(.backspace, .alt): .wordBack,
    Key("u", .control): .clearLeft, Key("k", .control): .clearRight,
  ]

  /// Inserts text at the caret, or in place of what is selected; line feeds become spaces.
  ///
  /// Text beyond ``longest`` characters is dropped and ``hasOverflown`` set; the work is bounded by
  /// the room that there is, however long the text.
  public mutating func insert(_ text: String) {
    if isSelected {
      isSelected = false
      characters = []
      caret = 0
    }
    let room = Self.longest - characters.count
    // No more code points than the room may need: one character can be as long as the text.
    let scalars = text.unicodeScalars
    let end =
      scalars.index(
        scalars.startIndex, offsetBy: (room + 1) * Self.longestCharacter,
        limitedBy: scalars.endIndex) ?? scalars.endIndex
    var added: [Character] = []
    hasOverflown = end < scalars.endIndex
    for character in text[..<end] {
      guard added.count < room else {
        hasOverflown = true
        break
      }
      added.append(Self.plain(character))
    }
    characters.insert(contentsOf: added, at: caret)
    caret += added.count
  }

  /// Puts the caret behind the text and selects nothing.
  public mutating func moveToEnd() {
    isSelected = false
    caret = characters.count
  }

  /// Selects the whole text, so that what is typed takes its place.
  public mutating func selectAll() {
    caret = characters.count
    isSelected = !characters.isEmpty
  }

  private static func plain(_ character: Character) -> Character {
    if character.isNewline || character == "\t" { return " " }
    let scalars = character.unicodeScalars
    guard scalars.dropFirst(longestCharacter).first != nil else { return character }
    return String(String.UnicodeScalarView(scalars.prefix(longestCharacter))).first ?? " "
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

  /// The first character that is shown where there is room for so many cells, and the cells between
  /// it and the caret: from the caret backwards, so that no more is looked at than is shown.
  ///
  /// - Parameter width: Cells of the character at a place.
  package static func window(
    before caret: Int, room: Int, width: (Int) -> Int
  ) -> (start: Int, cells: Int) {
    // The caret needs a cell of its own behind the last character.
    var start = caret
    var cells = 0
    while start > 0 {
      let next = cells + width(start - 1)
      if next > room - 1 { break }
      cells = next
      start -= 1
    }
    return (start, cells)
  }

  /// Draws the part around the caret in one row and puts the cursor there.
  public func draw(
    in rect: Rect, into buffer: inout CellBuffer, style: Style = .plain, hasCursor: Bool = true
  ) {
    guard rect.width > 0 else { return }
    let (start, cells) = Self.window(before: caret, room: rect.width) {
      TextWidth.of(characters[$0])
    }
    let style = isSelected && hasCursor ? Style.selection : style
    buffer.clipped(to: rect) { buffer in
      var x = rect.x
      for character in characters[start...] {
        guard x < rect.right else { break }
        for glyph in Glyph.glyphs(of: character) where x + glyph.width <= rect.right {
          buffer.set(glyph, at: x, rect.y, style)
          x += glyph.width
        }
      }
    }
    if hasCursor { buffer.cursor = Point(rect.x + cells, rect.y) }
  }
}
