/// How many cells text takes on a terminal, in agreement with `wcwidth`, which ncurses asks.
///
/// Screens, tables of the command line and tables in plain text or Markdown ask here.
public enum TextWidth {
  /// Cells of one code point: 0 for marks that join the one before, 2 for wide ones, else 1.
  ///
  /// Control characters count 0; drawing drops them.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (value >= 0x7F && value < 0xA0) ? 0 : 1 }
    if isWide(value) { return 2 }
    return isZeroWidth(scalar) ? 0 : 1
  }

  /// Cells that the text takes when drawn.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    var width = 0
    for character in text { width += of(character) }
    return width
  }

  /// Cells that one grapheme takes when drawn.
  public static func of(_ character: Character) -> Int {
    var width = 0
    forEachDrawn(of: character) { width += $1 }
    return width
  }

  /// Calls `body` with each code point that is drawn of a grapheme and the cells that it takes, which
  /// are 0 for a mark on the one before.
  ///
  /// Nothing invisible is drawn (see ``PlainText``). Of emoji joined by a zero-width joiner only the
  /// first is, and neither variation selectors nor skin tones, because terminals disagree on their
  /// widths. Flags are drawn as their two letters.
  public static func forEachDrawn(
    of character: Character, _ body: (_ scalar: Unicode.Scalar, _ cells: Int) -> Void
  ) {
    var base: UInt32?
    for scalar in character.unicodeScalars {
      let value = scalar.value
      if value == 0x200D, let base, isPictograph(base) { return }
      if (0xFE00...0xFE0F).contains(value) { continue }
      if (0x1F3FB...0x1F3FF).contains(value), base != nil { continue }
      if (0x1F1E6...0x1F1FF).contains(value), let letter = Unicode.Scalar(value - 0x1F1E6 + 0x41) {
        body(letter, 1)
        base = letter.value
        continue
      }
      if PlainText.isInvisible(scalar) { continue }
      let cells = of(scalar)
      if cells > 0 { base = value } else if base == nil { continue }
      body(scalar, cells)
    }
  }

  private static func isPictograph(_ value: UInt32) -> Bool {
    (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    let table = WidthTable.wide
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < table.count && table[low].contains(value)
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Signs that are set before a number, and format characters with a shape of their own.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return false
    // Hangul vowels and finals join the consonant before.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return true
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return true
      default: return false
      }
    }
  }
}

/// Where text stands in the room that it is given.
public enum Alignment: Sendable {
  case left
  case right
  case center
}

/// Cutting and padding text to a number of cells.
public enum TextFit {
  /// Text with spaces to `room` cells; longer text stays as it is.
  public static func pad(_ text: String, to room: Int, _ alignment: Alignment = .left) -> String {
    let missing = max(0, room - TextWidth.of(text))
    switch alignment {
    case .left: return text + String(repeating: " ", count: missing)
    case .right: return String(repeating: " ", count: missing) + text
    case .center:
      let before = missing / 2
      return String(repeating: " ", count: before) + text
        + String(repeating: " ", count: missing - before)
    }
  }
}
