/// A table in plain text: columns side by side, two blanks apart, under a line of headings.
///
/// Every table that the command prints is one, also that of an evaluation and the text of a table of
/// results. Widths are cells of a terminal.
public struct TextTable: Sendable {
  public struct Column: Sendable {
    public var title: String
    public var alignment: Alignment
    /// The least cells.
    public var minimum: Int

    public init(_ title: String, _ alignment: Alignment = .right, minimum: Int = 0) {
      self.title = title
      self.alignment = alignment
      self.minimum = minimum
    }
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  public init(_ columns: [Column]) { self.columns = columns }

  /// Columns with these headings.
  ///
  /// - Parameter left: The columns that are aligned to the left; the others, for numbers, to the
  ///   right.
  public init(_ titles: [String], left: Set<Int> = [0]) {
    self.init(
      titles.enumerated().map { Column($0.element, left.contains($0.offset) ? .left : .right) })
  }

  /// Adds a row of at most one cell a column; each stands on one line and is bounded, see
  /// ``PlainText/field(_:)``.
  public mutating func add(_ row: [String]) {
    precondition(row.count <= columns.count, "a row of \(row.count) cells in \(columns.count)")
    rows.append(row.map(PlainText.field))
  }

  /// The lines, without blanks at their ends.
  public var lines: [String] {
    let all = [columns.map { PlainText.field($0.title) }] + rows
    var widths = columns.map(\.minimum)
    for row in all {
      for (column, text) in row.enumerated() {
        widths[column] = max(widths[column], TextWidth.of(text))
      }
    }
    return all.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        if column > 0 { line += "  " }
        line += TextFit.pad(text, to: widths[column], columns[column].alignment)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
