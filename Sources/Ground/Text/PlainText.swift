/// Text as a terminal, a table or a message may show it.
///
/// Names, tags, ids, captions and paths come from files and from people. What is invisible in them
/// can steer a terminal (C0 and C1 controls, escape sequences), turn a line around (bidirectional
/// marks), hide (zero-width characters) or break a line (U+2028): all of it becomes blanks here, and
/// everything that leaves the program as text goes through here.
public enum PlainText {
  /// The text on one line, each control, format and line-separating character a blank.
  public static func oneLine(_ text: String) -> String { cleaned(text) { _ in false } }

  /// The text on one line of at most this many characters, cut with an ellipsis.
  public static func oneLine(_ text: String, limit: Int) -> String {
    // A character may be any number of scalars, so the text is bounded in scalars first.
    let bounded = text.unicodeScalars.prefix(limit * 8 + 8)
    let line = oneLine(String(bounded))
    if line.count <= limit, bounded.endIndex == text.unicodeScalars.endIndex { return line }
    return line.prefix(max(0, limit - 1)) + "…"
  }

  /// A text of a file or a person in a sentence or a table: one line of at most 500 characters.
  public static func field(_ text: String) -> String { oneLine(text, limit: 500) }

  /// The text with its line ends and tabs, without everything else that ``oneLine(_:)`` takes.
  public static func lines(_ text: String) -> String { cleaned(text) { $0 == "\n" || $0 == "\t" } }

  private static func cleaned(_ text: String, keeping: (Unicode.Scalar) -> Bool) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isInvisible(scalar) && !keeping(scalar) ? " " : scalar)
    }
    return String(result)
  }

  /// Whether the scalar steers, hides or separates instead of being seen.
  public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: break
    }
    // Letters and marks by category that have no shape.
    switch scalar.value {
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0, 0xE0000...0xE0FFF:
      return true
    default: return false
    }
  }
}
