import Cells

/// The names of the screens in a row, the present one marked, and the state at the right.
public struct TabBar: Widget {
  public var name: String
  public var tabs: [String]
  public var selected: Int
  public var status: String

  public init(_ name: String, tabs: [String], selected: Int, status: String = "") {
    self.name = name
    self.tabs = tabs
    self.selected = selected
    self.status = status
  }

  /// The tab at a column, for clicks.
  public func tab(atColumn column: Int, in rect: Rect) -> Int? {
    places(rect).first { column >= $0.x && column < $0.x + $0.width }?.index
  }

  private func places(_ rect: Rect) -> [(index: Int, x: Int, width: Int, text: String)] {
    var x = rect.x + TextWidth.of(name) + 2
    let statusWidth = TextWidth.of(status) + 2
    let wide = tabs.enumerated().map { " \($0 + 1) \($1) " }
    // Where the names do not fit beside the state, only the present one keeps its own.
    let fits = x + wide.reduce(0) { $0 + TextWidth.of($1) } + statusWidth <= rect.right
    return tabs.indices.map { index in
      let text = fits || index == selected ? wide[index] : " \(index + 1) "
      defer { x += TextWidth.of(text) }
      return (index, x, TextWidth.of(text), text)
    }
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    buffer.fill(rect.row(0), .bar)
    buffer.draw(" \(name) ", at: rect.x, rect.y, .bar.adding(.bold), room: rect.width)
    var end = rect.x + TextWidth.of(name) + 2
    for place in places(rect) where place.x < rect.right {
      buffer.draw(
        place.text, at: place.x, rect.y,
        place.index == selected ? Style.selection.adding(.bold) : .bar,
        room: rect.right - place.x)
      end = place.x + place.width
    }
    let room = rect.right - end - 2
    guard room > 3, !status.isEmpty else { return }
    buffer.draw(status, at: end + 1, rect.y, .bar, room: room, alignment: .right)
  }
}

/// The keys that work here, at the bottom of the screen.
public struct FunctionBar: Widget {
  public struct Item: Hashable, Sendable {
    public var action: String
    public var key: String
    public var label: String

    public init(action: String, key: String, label: String) {
      self.action = action
      self.key = key
      self.label = label
    }
  }

  public var items: [Item]

  public init(_ items: [Item]) { self.items = items }

  private func places(_ rect: Rect) -> [(item: Item, x: Int, width: Int)] {
    var x = rect.x + 1
    return items.compactMap { item in
      let width = TextWidth.of(item.key) + 1 + TextWidth.of(item.label)
      // Items are left out as a whole.
      guard x + width <= rect.right else { return nil }
      defer { x += width + 2 }
      return (item, x, width)
    }
  }

  /// The action at a column, for clicks.
  public func action(atColumn column: Int, in rect: Rect) -> String? {
    places(rect).first { column >= $0.x && column < $0.x + $0.width }?.item.action
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    buffer.fill(rect.row(0), .bar)
    for place in places(rect) {
      let used = buffer.draw(place.item.key, at: place.x, rect.y, .key)
      buffer.draw(place.item.label, at: place.x + used + 1, rect.y, .bar)
    }
  }
}
