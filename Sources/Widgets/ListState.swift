/// Which row of a list is selected and which is the first one shown.
public struct ListState: Hashable, Sendable {
  /// The selected row; 0 in an empty list.
  public var selection: Int
  /// The first row shown.
  public var offset: Int

  public init(selection: Int = 0, offset: Int = 0) {
    self.selection = selection
    self.offset = offset
  }

  /// Moves the selection and stays within the list.
  public mutating func move(by rows: Int, count: Int) {
    let (sum, overflow) = selection.addingReportingOverflow(rows)
    select(overflow ? (rows > 0 ? count - 1 : 0) : sum, count: count)
  }

  /// Selects a row, or the nearest one that is there.
  public mutating func select(_ row: Int, count: Int) {
    selection = max(0, min(row, count - 1))
  }

  /// Scrolls without the selection, which is pulled along at the edges.
  public mutating func scroll(by rows: Int, count: Int, visible: Int) {
    offset = max(0, min(offset + rows, count - visible))
    let last = max(offset, min(offset + visible, count) - 1)
    selection = max(offset, min(selection, last))
  }

  /// The state with the selection on the screen and no room wasted behind the last row.
  public func fitted(count: Int, visible: Int) -> ListState {
    guard count > 0, visible > 0 else { return ListState() }
    var state = self
    state.select(selection, count: count)
    // A row of context above and below, where there is room for it.
    let margin = visible >= 5 ? 1 : 0
    state.offset = min(state.offset, state.selection - margin)
    state.offset = max(state.offset, state.selection + margin - visible + 1)
    state.offset = max(0, min(state.offset, count - visible))
    return state
  }
}
