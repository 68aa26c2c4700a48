import Cells
import Ground
import Runs
import Widgets

extension CompareScreen {
  public func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer) {
    drawn.places = [:]
    guard !rect.isEmpty else { return }
    let tables = tables(model)
    guard !tables.isEmpty else { return drawEmpty(model, rect, &buffer) }
    let focused = focusIndex(tables)
    let notes = notes(model, rect, buffer.symbols)
    let needed = tables.map { $0.table.rows.count + 3 }
    let heights = heights(needed, focused, rect.height - notes.count)
    for (line, note) in notes.enumerated() {
      buffer.draw(
        note, at: rect.x + 1, rect.bottom - notes.count + line, .caution, room: rect.width - 2)
    }
    let parts = rect.rows(heights.map { $0 > 0 ? .fixed($0) : .fixed(0) })
    for (index, (name, table)) in tables.enumerated() where !parts[index].isEmpty {
      draw(
        name, table, isFocused: index == focused,
        hidden: heights.contains(0) ? "\(index + 1) of \(tables.count) tables" : "", parts[index],
        &buffer)
    }
  }

  /// What a reader should know of the tables, in at most a few lines at the bottom.
  private func notes(_ model: WorkspaceModel, _ rect: Rect, _ symbols: Symbols) -> [String] {
    guard case .tables(_, let notes)? = model.comparisons[model.shown.map(\.id)] else { return [] }
    let lines = notes.flatMap { TextBlock.wrap("! " + $0, width: rect.width - 2) }
    let most = max(0, min(4, rect.height / 5))
    guard lines.count > most, most > 0 else { return Array(lines.prefix(most)) }
    return lines.prefix(most - 1) + ["and more; `foil compare` says all of it"]
  }

  /// All tables where they fit; else each gets a share, and where that is too little only the one
  /// with the focus is shown.
  private func heights(_ needed: [Int], _ focused: Int, _ height: Int) -> [Int] {
    if needed.reduce(0, +) <= height { return needed }
    let least = 5
    var heights = needed.map { min($0, least) }
    var left = height - heights.reduce(0, +)
    guard left >= 0 else { return needed.indices.map { $0 == focused ? height : 0 } }
    for index in [focused] + needed.indices.filter({ $0 != focused }) {
      let more = min(left, needed[index] - heights[index])
      heights[index] += more
      left -= more
    }
    return heights
  }

  private func drawEmpty(_ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer) {
    buffer.add(Pane("Compare", isFocused: true), in: rect)
    let text: String
    var style = Style.muted
    switch model.comparisons[model.shown.map(\.id)] {
    case _ where model.shown.isEmpty:
      text = "Mark runs to compare their settings and results; the first one is the reference."
    case .failed(let why)?:
      text = why
      style = .caution
    case .tables?: text = "There is nothing to compare."
    case nil: text = "Comparing \(model.shown.count) runs…"
    }
    let shown = buffer.symbols.mode == .unicode ? text : text.replacing("…", with: "...")
    buffer.add(TextBlock(shown, style: style), in: Pane.content(of: rect).inset(1, 0))
  }

  private func draw(
    _ name: String, _ table: ResultTable, isFocused: Bool, hidden: String, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    let title = table.title.isEmpty ? name : table.title
    let scrolled = firstColumns[name] ?? 0
    let content = widget(name, table, isFocused: isFocused, symbols: buffer.symbols)
    let place = Pane.content(of: rect).inset(1, 0)
    let shown = TableLayout(content, place, buffer.symbols).places.count
    var notes: [String] = []
    if shown < content.columns.count {
      let missing = content.columns.count - shown
      notes.append("\(missing) more column\(missing == 1 ? "" : "s") at the right")
    }
    if scrolled > 0 { notes.append("\(scrolled) column\(scrolled == 1 ? "" : "s") at the left") }
    if !hidden.isEmpty { notes.append(hidden) }
    buffer.add(
      Pane(title, footer: notes.joined(separator: ", "), isFocused: isFocused), in: rect)
    drawn.places[name] = place
    if isFocused { drawn.perPage = max(1, place.height - 2) }
    buffer.add(content, in: place)
  }

  /// Columns that stay where they are when the others are scrolled: the names of the rows.
  static func fixedColumns(_ table: ResultTable) -> Int {
    min(table.columns.prefix { $0.alignment == .left }.count, 2, max(0, table.columns.count - 1))
  }

  /// The table for the screen, with its best values bold.
  func widget(
    _ name: String, _ table: ResultTable, isFocused: Bool, symbols: Symbols = .unicode
  ) -> Table {
    let fixed = Self.fixedColumns(table)
    let skipped = min(firstColumns[name] ?? 0, max(0, table.columns.count - fixed - 1))
    let shown = Array(0..<fixed) + Array((fixed + skipped)..<table.columns.count)
    let best = table.columns.indices.map { Self.bestRows(table, column: $0) }
    let sort = sorts[name]
    let columns = shown.enumerated().map { place, index in
      let column = table.columns[index]
      return TableColumn(
        Self.plain(column.title, symbols), column.alignment == .left ? .left : .decimal,
        minimum: place < fixed ? least(index, table) : 1,
        maximum: column.alignment == .left ? 48 : 24,
        weight: column.alignment == .left && place < fixed ? 1 : 0,
        importance: shown.count - place,
        sort: sort?.column == index ? (sort?.isDescending == true ? .descending : .ascending) : nil)
    }
    // Labels are shortened so that they can be told apart.
    var fits: [Int: NameFit] = [:]
    for index in 0..<fixed {
      fits[index] = NameFit(table.rows.map { $0[index].shown(places: 1) })
    }
    var widget = Table(
      columns, count: table.rows.count, state: states[name] ?? ListState(), isFocused: isFocused
    ) { row in
      shown.map { index in
        let cell = table.rows[row][index].shown(places: table.columns[index].places)
        let text = Self.plain(cell, symbols)
        let isBest = best[index].contains(row)
        return [Span(text, isBest ? Style(.standard, on: .standard, .bold) : .plain)]
      }
    }
    widget.fits = fits
    return widget
  }

  /// The least cells of a column with names: what they need, up to a third of a narrow screen.
  private func least(_ index: Int, _ table: ResultTable) -> Int {
    let longest = table.rows.reduce(TextWidth.of(table.columns[index].title)) {
      max($0, TextWidth.of($1[index].shown(places: 1)))
    }
    return max(1, min(longest, 26))
  }

  /// Text without the typographic signs of cells and headings, for terminals that lack them.
  private static func plain(_ text: String, _ symbols: Symbols) -> String {
    guard symbols.mode != .unicode else { return text }
    return text.replacing("±", with: "+-").replacing("−", with: "-").replacing("Δ", with: "diff.")
  }

  /// The rows with the best value of a column, if it has a preference and values that differ.
  private static func bestRows(_ table: ResultTable, column: Int) -> Set<Int> {
    guard let preference = table.columns[column].preference else { return [] }
    func magnitude(_ cell: ResultTable.Cell) -> Double? {
      switch cell {
      case .integer(let number): Double(number)
      case .number(let number): number
      case .spread(let mean, _, _): mean
      default: nil
      }
    }
    let values = table.rows.map { magnitude($0[column]).flatMap { $0.isFinite ? $0 : nil } }
    let all = values.compactMap { $0 }
    guard all.count > 1, let low = all.min(), let high = all.max(), low < high else { return [] }
    let best = preference == .higher ? high : low
    return Set(values.indices.filter { values[$0] == best })
  }
}
