import Cells
import Ground

/// The names of the screens in a row, the present one marked, and the state at the right.
public struct TabBar: Widget {
  public var name: String
  public var tabs: [String]
  public var selected: Int
  /// What stands at the right, from the longest form to the shortest: the first one that leaves the
  /// tabs their names is shown.
  public var states: [State]

  /// What stands at the right of the tabs.
  public struct State: Sendable {
    /// What needs a person.
    public var alert: String
    public var text: String

    public init(_ alert: String, _ text: String) {
      self.alert = alert
      self.text = text
    }

    package var width: Int {
      TextWidth.of(alert) + TextWidth.of(text) + (alert.isEmpty || text.isEmpty ? 0 : 2)
    }
  }

  public init(_ name: String, tabs: [String], selected: Int, status: String = "") {
    self.name = name
    self.tabs = tabs
    self.selected = selected
    states = status.isEmpty ? [] : [State("", status)]
  }

  /// The tab at a column, for clicks.
  public func tab(atColumn column: Int, in rect: Rect) -> Int? {
    places(rect).first { column >= $0.x && column < $0.x + $0.width }?.index
  }

  private func places(_ rect: Rect) -> [(index: Int, x: Int, width: Int, text: String)] {
    var x = rect.x + TextWidth.of(name) + 2
    let wide = tabs.enumerated().map { " \($0 + 1) \($1) " }
    // Where the names do not fit, only the present one keeps its own.
    let fits = x + wide.reduce(0) { $0 + TextWidth.of($1) } <= rect.right
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
    guard let state = states.first(where: { $0.width <= room }), state.width > 0 else { return }
    let x = rect.right - 1 - state.width
    let used =
      state.alert.isEmpty
      ? 0 : buffer.draw(state.alert, at: x, rect.y, Style.alert.adding([.bold, .reverse])) + 2
    buffer.draw(state.text, at: x + used, rect.y, .bar, room: max(0, rect.right - x - used))
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
