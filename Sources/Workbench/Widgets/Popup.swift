import Cells

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
    var x = inner.x
    for (index, button) in buttons.enumerated() where x < inner.right {
      let isSelected = index == selected
      let text = buffer.symbols.isFlat ? button : "[ \(button) ]"
      let used = buffer.draw(
        text, at: x, inner.bottom - 1, isSelected ? .selection : .plain, room: inner.right - x)
      if isSelected { buffer.cursor = Point(x, inner.bottom - 1) }
      x += used + 1
    }
  }
}

/// A short message about what happened off the screen, at its lower right.
public struct Toast: Widget, Sendable {
  public enum Kind: Hashable, Sendable {
    case information
    case success
    case caution
    case alert
  }

  public var text: String
  public var kind: Kind

  public init(_ text: String, _ kind: Kind = .information) {
    self.text = text
    self.kind = kind
  }

  private var style: Style {
    switch kind {
    case .information: .accent
    case .success: .good
    case .caution: .caution
    case .alert: .alert
    }
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    let word = kind == .alert ? "! " : ""
    let width = min(TextWidth.of(word + text) + 4, rect.width)
    guard width > 4, rect.height >= 3 else {
      buffer.draw(word + text, at: rect.x, rect.bottom - 1, style, room: rect.width)
      return
    }
    let place = Rect(rect.right - width, rect.bottom - 3, width, 3)
    buffer.fill(place)
    buffer.border(place, style)
    buffer.draw(word + text, at: place.x + 2, place.y + 1, room: width - 4)
  }

  /// Draws toasts one above the other, the newest at the bottom.
  public static func draw(_ toasts: [Toast], in rect: Rect, into buffer: inout CellBuffer) {
    for (index, toast) in toasts.reversed().enumerated() {
      let height = rect.height - 3 * index
      guard height >= 3 else { break }
      buffer.add(toast, in: Rect(rect.x, rect.y, rect.width, height))
    }
  }
}
