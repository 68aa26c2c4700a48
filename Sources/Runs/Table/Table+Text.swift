import Foundation
import Ground

extension Table.Cell {
  /// The cell as people read it, with typographic signs.
  public func shown(places: Int) -> String {
    switch self {
    case .empty: ""
    case .text(let text): PlainText.oneLine(text)
    case .integer(let number): String(number)
    case .number(let number): Self.decimal(number, places)
    case .spread(let mean, let deviation, _):
      deviation.map { "\(Self.decimal(mean, places)) ± \(Self.decimal($0, places))" }
        ?? Self.decimal(mean, places)
    case .interval(let interval):
      "[\(Self.decimal(interval.low, places)), \(Self.decimal(interval.high, places))]"
    case .boolean(let flag): flag ? "yes" : "no"
    case .probability(let p): p < 0.0005 ? "< 0.001" : Self.decimal(p, 3)
    }
  }

  static func decimal(_ number: Double, _ places: Int) -> String {
    guard number.isFinite else { return number.isNaN ? "NaN" : number > 0 ? "inf" : "-inf" }
    let text = String(format: "%.\(max(0, min(places, 17)))f", number)
    // A difference of nothing has no sign.
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
      ? String(text.dropFirst()) : text
  }
}

extension Table {
  /// Columns side by side, two blanks apart, with a line of headings.
  func plainText() -> String {
    let cells = rows.map { row in
      zip(row, columns).map { $0.shown(places: $1.places) }
    }
    let widths = columns.indices.map { column in
      cells.reduce(PlainText.width(columns[column].title)) {
        max($0, PlainText.width($1[column]))
      }
    }
    func line(_ texts: [String]) -> String {
      var line = ""
      for (column, text) in texts.enumerated() {
        if column > 0 { line += "  " }
        let gap = String(repeating: " ", count: widths[column] - PlainText.width(text))
        line += columns[column].alignment == .left ? text + gap : gap + text
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    return ([line(columns.map(\.title))] + cells.map(line)).joined(separator: "\n")
  }
}
