import Cells
import Ground

/// How far something is, as a bar with eighths of a cell.
public struct ProgressBar: Widget {
  /// 0 to 1; others are clamped, NaN is 0.
  public var fraction: Double
  public var style: Style
  /// Text behind the bar, such as `58 %`; it keeps its room at any value.
  public var label: String

  public init(_ fraction: Double, style: Style = .accent, label: String = "") {
    self.fraction = fraction
    self.style = style
    self.label = label
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    let labelWidth = label.isEmpty ? 0 : TextWidth.of(label) + 1
    let width = rect.width - labelWidth
    if !label.isEmpty {
      buffer.draw(label, at: rect.right - labelWidth + 1, rect.y, room: labelWidth - 1)
    }
    guard width > 0, !buffer.symbols.isFlat else { return }
    let value = fraction.isNaN ? 0 : max(0, min(1, fraction))
    let eighths = Int(clamping: (value * Double(width * 8)).rounded(.down))
    for x in 0..<width {
      let filled = eighths - 8 * x
      if filled <= 0 {
        buffer.set(buffer.symbols.track, at: rect.x + x, rect.y, .border)
      } else {
        buffer.set(buffer.symbols.eighths[min(8, filled) - 1], at: rect.x + x, rect.y, style)
      }
    }
  }
}
