import Cells
import Ground

/// A frame with a title at the top left, a note at the top right and one at the bottom.
public struct Pane: Widget {
  public var title: String
  /// What qualifies the content, such as a filter.
  public var note: String
  /// What the content says in one line, such as a count.
  public var footer: String
  public var isFocused: Bool

  public init(_ title: String, note: String = "", footer: String = "", isFocused: Bool = false) {
    self.title = title
    self.note = note
    self.footer = footer
    self.isFocused = isFocused
  }

  /// Where the content stands in a pane of this rectangle.
  public static func content(of rect: Rect) -> Rect { rect.inset(1, 1) }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    let style: Style = isFocused ? .accent : .border
    buffer.border(rect, style)
    let room = rect.width - 4
    guard room > 0 else { return }
    let used = buffer.draw(
      " \(title) ", at: rect.x + 1, rect.y, isFocused ? style.adding(.bold) : .title, room: room + 2
    )
    let left = room - used
    if !note.isEmpty, left > 6 {
      let text = " " + TextFit.truncate(note, to: left - 3, ellipsis: buffer.symbols.ellipsis) + " "
      buffer.draw(
        text, at: rect.right - 2 - TextWidth.of(text), rect.y, .muted, room: TextWidth.of(text))
    }
    if !footer.isEmpty, rect.height > 2 {
      let text =
        " " + TextFit.truncate(footer, to: room - 2, ellipsis: buffer.symbols.ellipsis) + " "
      buffer.draw(
        text, at: rect.right - 2 - TextWidth.of(text), rect.bottom - 1, .muted,
        room: TextWidth.of(text))
    }
  }
}
