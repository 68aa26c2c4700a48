import Ground

/// Comma-separated values (RFC 4180) that a spreadsheet takes for what they are.
public enum CSV {
  /// Cells of one line, each written by ``text(_:)`` or a number as it is.
  public static func line(_ cells: [String]) -> String { cells.joined(separator: ",") }

  /// A text as a cell: in quotes where it has commas, quotes or line ends, and without control
  /// characters.
  ///
  /// A spreadsheet calculates what begins with one of `= + - @`, a tab or a carriage return, so that
  /// a name could read files or call programs; an apostrophe before it makes it text. What is a
  /// number stays one.
  public static func text(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map(starters.contains) ?? false
    let plain = PlainText.lines(text)
    let cell = isFormula && Double(text) == nil ? "'" + plain : plain
    let isBare = !cell.unicodeScalars.contains { "\",\n\r;\t".unicodeScalars.contains($0) }
    return isBare ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  // The last four are what an input method makes of the first four.
  private static let starters: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
