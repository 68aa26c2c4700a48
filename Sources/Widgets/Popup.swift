import Cells
import Ground

/// A question or message over the screen, with buttons.
public struct Popup: Widget {
  public var title: String
  public var text: String
  /// From left to right; empty for a message.
  public var buttons: [String]
  public var selected: Int
  /// For what cannot be undone.
  public var isDangerous: Bool
  /// The most cells across.
  public var maximum: Int

  public init(
    _ title: String, _ text: String, buttons: [String] = [], selected: Int = 0,
    isDangerous: Bool = false, maximum: Int = 64
  ) {
    self.title = title
    self.text = text
    self.buttons = buttons
    self.selected = selected
    self.isDangerous = isDangerous
    self.maximum = maximum
  }

  /// The rectangle it takes on a screen.
  public func place(on screen: Rect) -> Rect {
    let buttonWidth = buttons.reduce(0) { $0 + TextWidth.of($1) + 5 }
    let longest = text.split(separator: "\n").map { TextWidth.of(String($0)) }.max() ?? 0
    let inner = max(buttonWidth, longest, TextWidth.of(title) + 4)
    let width = min(inner + 4, maximum, screen.width)
    let lines = TextBlock.wrap(text, width: width - 4).count
    return screen.centered(Size(width, lines + 2 + (buttons.isEmpty ? 0 : 2)))
  }

  public func draw(in screen: Rect, into buffer: inout CellBuffer) {
    let rect = place(on: screen)
    buffer.fill(rect)
    buffer.border(rect, isDangerous ? .alert : .accent)
    buffer.draw(
      " \(title) ", at: rect.x + 1, rect.y, (isDangerous ? Style.alert : .accent).adding(.bold),
      room: max(0, rect.width - 2))
    let inner = rect.inset(2, 1)
    let textHeight = inner.height - (buttons.isEmpty ? 0 : 2)
    buffer.add(TextBlock(text), in: Rect(inner.x, inner.y, inner.width, textHeight))
    guard !buttons.isEmpty, !inner.isEmpty else { return }
    for (index, place) in places(in: rect).enumerated() where place.x < inner.right {
      let isSelected = index == selected
      let text = buffer.symbols.isFlat ? buttons[index] : "[ \(buttons[index]) ]"
      buffer.draw(
        text, at: place.x, place.y, isSelected ? .selection : .plain, room: inner.right - place.x)
      if isSelected { buffer.cursor = Point(place.x, place.y) }
    }
  }

  /// Where the buttons stand in the popup's rectangle.
  private func places(in rect: Rect) -> [Rect] {
    let inner = rect.inset(2, 1)
    var x = inner.x
    return buttons.map { button in
      let width = TextWidth.of(button) + 4
      defer { x += width + 1 }
      return Rect(x, inner.bottom - 1, width, 1)
    }
  }

  /// The button at a cell of the screen.
  public func button(at point: Point, on screen: Rect) -> Int? {
    places(in: place(on: screen)).firstIndex { $0.contains(point) }
  }
}
