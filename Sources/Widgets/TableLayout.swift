import Cells
import Ground

/// Where the columns of a table stand, from what its visible rows need.
package struct TableLayout {
  package struct Place {
    package let column: Int
    package let x: Int
    package let width: Int
    /// Cells behind the decimal point, with it, of the widest number.
    package let fraction: Int
    package let alignment: TableColumn.Alignment
  }

  package let places: [Place]
  package let rows: [[[Span]]]
  package let first: Int
  package let selection: Int
  package let visible: Int
  /// Cells of a row without the scroll bar.
  package let width: Int
  private let symbols: Symbols
  /// Cells between two columns.
  private static let gap = 2

  package init(_ table: Table, _ rect: Rect, _ symbols: Symbols) {
    self.symbols = symbols
    visible = table.visibleRows(height: rect.height)
    let state = table.state.fitted(count: table.count, visible: visible)
    first = state.offset
    selection = state.selection
    rows = (first..<max(first, min(table.count, first + visible))).map(table.row)
    width = max(0, rect.width - (table.count > visible ? 1 : 0))

    var needs: [(width: Int, fraction: Int)] = []
    for (index, column) in table.columns.enumerated() {
      var whole = 0
      var fraction = 0
      var needed = TextWidth.of(Self.title(column, symbols))
      for row in rows where index < row.count {
        let text = row[index].map(\.text).joined()
        if column.alignment == .decimal, let parts = Self.parts(text) {
          whole = max(whole, parts.whole)
          fraction = max(fraction, parts.fraction)
        } else {
          needed = max(needed, TextWidth.of(text))
        }
      }
      needed = max(needed, whole + fraction, column.minimum)
      needed = min(needed, column.maximum)
      // Columns without a title are told apart by their place.
      let name = column.title.isEmpty ? "\(index)" : column.title
      needs.append(table.widths?.largest(name, needed, fraction) ?? (needed, fraction))
    }
    places = Self.place(table.columns, needs, rect.x, width)
  }

  private static func place(
    _ columns: [TableColumn], _ needs: [(width: Int, fraction: Int)], _ x: Int, _ width: Int
  ) -> [Place] {
    var shown = Array(columns.indices)
    func least(_ index: Int) -> Int {
      columns[index].weight > 0 ? columns[index].minimum : needs[index].width
    }
    func total() -> Int {
      shown.reduce(0) { $0 + least($1) } + max(0, shown.count - 1) * gap
    }
    while shown.count > 1, total() > width {
      // The least important one, and of several the last.
      let lowest = shown.map { columns[$0].importance }.min() ?? 0
      guard let index = shown.lastIndex(where: { columns[$0].importance == lowest }) else { break }
      shown.remove(at: index)
    }
    var extra = max(0, width - total())
    var places: [Place] = []
    var start = x
    var weights = shown.reduce(0) { $0 + columns[$1].weight }
    for index in shown {
      var cells = least(index)
      let weight = columns[index].weight
      if weight > 0 {
        // What a column does not need is left to the next ones.
        let share = extra * weight / weights
        let added = max(0, min(share, min(needs[index].width, columns[index].maximum) - cells))
        cells += added
        extra -= added
        weights -= weight
      }
      places.append(
        Place(
          column: index, x: start, width: min(cells, x + width - start),
          fraction: needs[index].fraction, alignment: columns[index].alignment))
      start += cells + gap
    }
    return places.filter { $0.width > 0 }
  }

  package func title(_ column: TableColumn) -> String { Self.title(column, symbols) }

  private static func title(_ column: TableColumn, _ symbols: Symbols) -> String {
    switch column.sort {
    case nil: column.title
    case .ascending?: column.title + symbols.sortUp
    case .descending?: column.title + symbols.sortDown
    }
  }

  /// Draws a cell of a row; `place` says of which column.
  package func draw(
    _ spans: [Span], _ place: Place, _ y: Int, _ base: Style, _ buffer: inout CellBuffer
  ) {
    let text = spans.map(\.text).joined()
    let needed = TextWidth.of(text)
    var x = place.x
    switch place.alignment {
    case .left: break
    case .right: x += max(0, place.width - needed)
    case .decimal:
      if let parts = Self.parts(text) {
        x += max(0, place.width - place.fraction - parts.whole)
      } else {
        // A dash for a missing number stands before the point.
        x += max(0, place.width - max(place.fraction, 0) - needed)
      }
    }
    buffer.draw(spans, at: x, y, over: base, room: place.x + place.width - x)
  }

  /// The cells before and from the decimal point of text that begins with a number.
  ///
  /// What follows the number (`± 2.1`, `%`) counts to the part behind the point.
  package static func parts(_ text: String) -> (whole: Int, fraction: Int)? {
    var whole = 0
    var digits = 0
    for character in text {
      if character.isASCII, character.isNumber {
        digits += 1
      } else if !(character == " " || character == "," || character == "-" || character == "−"
        || character == "+") || (digits > 0 && character == " ")
      {
        break
      }
      whole += 1
    }
    guard digits > 0 || text.hasPrefix(".") else { return nil }
    return (whole, TextWidth.of(text) - whole)
  }
}
