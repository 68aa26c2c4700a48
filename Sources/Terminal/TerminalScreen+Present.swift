import Cells

extension TerminalScreen {
  /// Shows a buffer: writes the cells that changed, at once, and nothing where none did.
  ///
  /// Where the buffer has another size than the screen, its upper left part is shown.
  public func present(_ buffer: CellBuffer) {
    let rows = shown.map { buffer.changedRows(since: $0) } ?? Array(0..<size.height)
    if let shown, rows.isEmpty, shown.size == buffer.size, shown.cursor == buffer.cursor { return }
    if !curses.put(buffer, rows: rows, endsWithoutPairs: true) {
      // Colours of former screens hold the pairs.
      curses.forgetPairs()
      _ = curses.put(buffer, rows: Array(0..<size.height), endsWithoutPairs: false)
    }
    curses.update(cursor: buffer.cursor)
    shown = buffer
  }

  /// Makes the next ``present(_:)`` paint everything in the colours of another theme.
  public func use(_ theme: Theme) {
    curses.use(theme)
    invalidate()
  }

  /// Makes the next ``present(_:)`` paint everything, for a screen that something else wrote on.
  public func invalidate() {
    shown = nil
    curses.repaint()
  }
}
