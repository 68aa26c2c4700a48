import Cells
import Ground

/// A column of a ``Table``.
public struct TableColumn: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable {
    case left
    case right
    /// Numbers stand with their decimal points one above the other.
    case decimal
  }

  public enum Sort: Hashable, Sendable {
    case ascending
    case descending
  }

  public var title: String
  public var alignment: Alignment
  /// The least cells; a column takes what its visible rows need where `weight` is 0.
  public var minimum: Int
  /// The most cells, also of a column that takes a share.
  public var maximum: Int
  /// The share of the room that is left over.
  public var weight: Int
  /// Columns of the lowest importance are left out first where the table is too narrow.
  public var importance: Int
  public var sort: Sort?

  public init(
    _ title: String, _ alignment: Alignment = .left, minimum: Int = 1, maximum: Int = 60,
    weight: Int = 0, importance: Int = 1, sort: Sort? = nil
  ) {
    self.title = title
    self.alignment = alignment
    self.minimum = minimum
    self.maximum = maximum
    self.weight = weight
    self.importance = importance
    self.sort = sort
  }
}

/// A list of rows in columns, with a selection.
///
/// Rows are asked for only where they are shown, so a table of a million rows costs a screenful.
public struct Table: Widget {
  public var columns: [TableColumn]
  public var count: Int
  public var state: ListState
  public var isFocused: Bool
  public var showsHeader: Bool
  /// Whether a row is selected; false for a table that is only read.
  public var hasSelection = true
  /// What an empty table says: what to do next.
  public var placeholder: String
  /// How names of a column are shortened, by column.
  package var fits: [Int: NameFit] = [:]
  /// Keeps columns as wide as they once were; nil lets them shrink.
  package var widths: ColumnWidths?
  /// The cells of a row: for each column the pieces of text.
  public var row: (Int) -> [[Span]]

  public init(
    _ columns: [TableColumn], count: Int, state: ListState = ListState(), isFocused: Bool = false,
    showsHeader: Bool = true, placeholder: String = "", row: @escaping (Int) -> [[Span]]
  ) {
    self.columns = columns
    self.count = max(0, count)
    self.state = state
    self.isFocused = isFocused
    self.showsHeader = showsHeader
    self.placeholder = placeholder
    self.row = row
  }

  /// How many rows a rectangle of this height shows.
  public func visibleRows(height: Int) -> Int { max(0, height - (showsHeader ? 1 : 0)) }

  /// The row at a cell, for clicks; nil outside of the rows.
  public func row(at point: Point, in rect: Rect) -> Int? {
    guard rect.contains(point) else { return nil }
    let visible = visibleRows(height: rect.height)
    let line = point.y - rect.y - (showsHeader ? 1 : 0)
    let index = state.fitted(count: count, visible: visible).offset + line
    return line >= 0 && index < count ? index : nil
  }

  /// The column whose head is at a cell, for sorting by click.
  public func column(at point: Point, in rect: Rect, symbols: Symbols = .unicode) -> Int? {
    guard showsHeader, point.y == rect.y, rect.contains(point) else { return nil }
    let layout = TableLayout(self, rect, symbols)
    return layout.places.first { point.x >= $0.x && point.x < $0.x + $0.width }?.column
  }

  /// A cell's text, with its name shortened to the room that the column has.
  private func fitted(_ spans: [Span], _ place: TableLayout.Place, _ symbols: Symbols) -> [Span] {
    guard let fit = fits[place.column], var name = spans.first else { return spans }
    let rest = spans.dropFirst().reduce(0) { $0 + TextWidth.of($1.text) }
    name.text = fit.fit(name.text, to: max(1, place.width - rest), ellipsis: symbols.ellipsis)
    return [name] + spans.dropFirst()
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    let layout = TableLayout(self, rect, buffer.symbols)
    if showsHeader { drawHeader(layout, rect, &buffer) }
    let top = rect.y + (showsHeader ? 1 : 0)
    guard count > 0 else {
      let block = TextBlock(placeholder, style: .muted)
      buffer.add(block, in: Rect(rect.x + 1, top, rect.width - 2, rect.height - (top - rect.y)))
      return
    }
    for (line, cells) in layout.rows.enumerated() {
      let isSelected = hasSelection && layout.first + line == layout.selection
      let base: Style = isSelected ? (isFocused ? .selection : .inactiveSelection) : .plain
      let y = top + line
      if isSelected { buffer.fill(Rect(rect.x, y, layout.width, 1), base) }
      for place in layout.places where place.column < cells.count {
        layout.draw(
          fitted(cells[place.column], place, buffer.symbols), place, y, base, &buffer)
      }
      if isSelected, isFocused { buffer.cursor = Point(rect.x, y) }
    }
    ScrollBar(count: count, visible: layout.visible, offset: layout.first)
      .draw(in: Rect(rect.right - 1, top, 1, rect.bottom - top), into: &buffer)
  }

  private func drawHeader(_ layout: TableLayout, _ rect: Rect, _ buffer: inout CellBuffer) {
    for place in layout.places {
      let column = columns[place.column]
      let isLeft = column.alignment == .left
      buffer.draw(
        layout.title(column), at: place.x, rect.y,
        column.sort == nil ? .muted : Style(ColorRole.title, .bold), room: place.width,
        alignment: isLeft ? .left : .right)
    }
  }
}

/// How wide the columns of a table have been, so that nothing jumps when a long value goes away.
package final class ColumnWidths {
  private var widths: [String: (cells: Int, fraction: Int)] = [:]
  /// Columns that have been shown.
  package var shown: Set<String> = []

  package init() {}

  /// The largest need of a column up to now.
  package func largest(_ title: String, _ cells: Int, _ fraction: Int) -> (
    width: Int, fraction: Int
  ) {
    let before = widths[title] ?? (0, 0)
    let now = (max(before.cells, cells), max(before.fraction, fraction))
    widths[title] = now
    return (now.0, now.1)
  }

  package func forget() {
    widths = [:]
    shown = []
  }
}
