import Cells

/// Where in a list the visible rows stand: one column, drawn only where there is more to see.
public struct ScrollBar: Widget {
  public var count: Int
  public var visible: Int
  public var offset: Int

  public init(count: Int, visible: Int, offset: Int) {
    self.count = count
    self.visible = visible
    self.offset = offset
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    guard count > visible, visible > 0, rect.height > 0, !buffer.symbols.isFlat else { return }
    let length = max(1, rect.height * visible / count)
    let start = (rect.height - length) * offset / max(1, count - visible)
    for line in 0..<length {
      buffer.set(buffer.symbols.scrollThumb, at: rect.x, rect.y + start + line, .border)
    }
  }
}
