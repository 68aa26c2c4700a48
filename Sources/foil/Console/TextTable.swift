import Ground

/// Columns of text, the first to the left and numbers to the right.
struct TextTable {
  private var rows: [[String]]
  /// Columns that are aligned to the left.
  private let left: Set<Int>

  init(_ header: [String], left: Set<Int> = [0]) {
    rows = [header.map(Phrase.field)]
    self.left = left
  }

  /// Adds a row; each cell stands on one line and is bounded.
  mutating func add(_ row: [String]) { rows.append(row.map(Phrase.field)) }

  /// The lines, without spaces at their ends.
  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? PlainText.width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - PlainText.width(text))
        line += (column > 0 ? "  " : "") + (left.contains(column) ? text + space : space + text)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
