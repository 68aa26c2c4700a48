import Cells
import Ground

/// The course of a number in one row, scaled between its least and greatest value.
///
/// More values than cells are averaged; NaN and infinity leave a gap.
public struct Sparkline: Widget {
  public var values: [Double]
  public var style: Style

  public init(_ values: [Double], style: Style = .plain) {
    self.values = values
    self.style = style
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    let points = Self.condense(values, to: rect.width)
    let finite = points.filter(\.isFinite)
    guard !buffer.symbols.isFlat, let low = finite.min(), let high = finite.max() else { return }
    for (x, value) in points.enumerated() where value.isFinite {
      // A course without change is a line in the middle.
      let part = (low...high).part(of: value)
      let level = min(7, Int(clamping: part * 8))
      buffer.set(buffer.symbols.heights[level], at: rect.x + x, rect.y, style)
    }
  }

  /// At most `count` values: the means of equal stretches, without what is not finite.
  package static func condense(_ values: [Double], to count: Int) -> [Double] {
    guard count > 0, values.count > count else { return count > 0 ? values : [] }
    return (0..<count).map { part in
      let stretch = values[part * values.count / count..<(part + 1) * values.count / count]
      let finite = stretch.filter(\.isFinite)
      return finite.isEmpty ? .nan : finite.reduce(0) { $0 + $1 / Double(finite.count) }
    }
  }
}
