import Cells

/// Something that can be drawn into a rectangle of cells: a pure function of its values.
public protocol Widget {
  /// Draws into the rectangle; the buffer is clipped to it.
  func draw(in rect: Rect, into buffer: inout CellBuffer)
}

extension CellBuffer {
  /// Draws a widget, which cannot reach beyond its rectangle.
  public mutating func add(_ widget: some Widget, in rect: Rect) {
    let part = rect.intersection(clip)
    guard !part.isEmpty else { return }
    clipped(to: rect) { widget.draw(in: rect, into: &$0) }
  }
}

/// A piece of text in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension CellBuffer {
  /// Draws pieces of text one behind the other and gives the cells they took.
  ///
  /// Where `base` has a background (a selected row), it shows behind all pieces.
  @discardableResult
  public mutating func draw(
    _ spans: [Span], at x: Int, _ y: Int, over base: Style = .plain, room: Int? = nil
  ) -> Int {
    let room = room ?? clip.right - x
    var used = 0
    for span in spans where used < room {
      used += draw(span.text, at: x + used, y, span.style.over(base), room: room - used)
    }
    return used
  }
}
