import Cells
import Ground

/// A signed number as a bar to the left or right of a middle line, in halves of a cell.
public struct GapBar: Widget {
  public var value: Double
  /// The value at which a half is full.
  public var limit: Double
  public var negative: Style
  public var positive: Style

  public init(
    _ value: Double, limit: Double, negative: Style = .muted, positive: Style = .caution
  ) {
    self.value = value
    self.limit = limit
    self.negative = negative
    self.positive = positive
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    guard rect.width >= 3, !buffer.symbols.isFlat else { return }
    let half = (rect.width - 1) / 2
    let middle = rect.x + half
    buffer.set(buffer.symbols.border[1], at: middle, rect.y, .border)
    guard value.isFinite, limit > 0 else { return }
    let halves = Int(clamping: (min(1, abs(value) / limit) * Double(2 * half)).rounded())
    let isNegative = value < 0
    let isUnicode = buffer.symbols.mode == .unicode
    let full: Unicode.Scalar = isUnicode ? "█" : "="
    let part: Unicode.Scalar = isUnicode ? (isNegative ? "▐" : "▌") : "-"
    let style = isNegative ? negative : positive
    for step in 0..<half {
      let filled = halves - 2 * step
      guard filled > 0 else { break }
      let x = isNegative ? middle - 1 - step : middle + 1 + step
      buffer.set(filled == 1 ? part : full, at: x, rect.y, style)
    }
  }
}
