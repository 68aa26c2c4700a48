/// How many cells text takes on a terminal, in agreement with `wcwidth`, which ncurses asks.
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
    Glyph.glyphs(of: character).reduce(0) { $0 + $1.width }
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
