/// Columns of text, the first to the left and numbers to the right.
struct TextTable {
  private var rows: [[String]]
  /// Columns that are aligned to the left.
  private let left: Set<Int>

  init(_ header: [String], left: Set<Int> = [0]) {
    rows = [header]
    self.left = left
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines, without spaces at their ends.
  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - text.count)
        line += (column > 0 ? "  " : "") + (left.contains(column) ? text + space : space + text)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
