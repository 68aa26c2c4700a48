import Ground

extension ResultTable.Cell {
  /// The cell as people read it, with typographic signs.
  public func shown(places: Int) -> String {
    switch self {
    case .empty: ""
    case .text(let text): PlainText.oneLine(text)
    case .integer(let number): String(number)
    case .number(let number): Format.fixed(number, places)
    case .spread(let mean, let deviation, _):
      deviation.map { "\(Format.fixed(mean, places)) ± \(Format.fixed($0, places))" }
        ?? Format.fixed(mean, places)
    case .interval(let interval):
      "[\(Format.fixed(interval.low, places)), \(Format.fixed(interval.high, places))]"
    case .boolean(let flag): flag ? "yes" : "no"
    case .probability(let p): p < 0.0005 ? "< 0.001" : Format.fixed(p, 3)
    }
  }
}

extension ResultTable {
  /// Columns side by side with a line of headings.
  func plainText() -> String {
    var table = TextTable(columns.map { TextTable.Column($0.title, $0.alignment) })
    for row in rows { table.add(zip(row, columns).map { $0.shown(places: $1.places) }) }
    return table.lines.joined(separator: "\n")
  }
}
