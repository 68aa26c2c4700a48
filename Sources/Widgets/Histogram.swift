import Cells
import Foundation
import Ground

/// How often values fall into equal bins, one strip for each group over a common axis.
public struct Histogram: Widget {
  /// Values under one name.
  public struct Group: Hashable, Sendable {
    public var name: String
    public var number: Int
    /// Counts or weights of the bins, from the lower end of the range to the upper.
    public var counts: [Double]

    public init(_ name: String, number: Int, counts: [Double]) {
      self.name = name
      self.number = number
      self.counts = counts
    }

    /// Counts the values into bins; those outside the range and NaN are left out.
    public init(
      _ name: String, number: Int, values: some Sequence<Double>, bins: Int,
      range: ClosedRange<Double>
    ) {
      var counts = [Double](repeating: 0, count: max(1, bins))
      let isWide = range.upperBound > range.lowerBound
      for value in values where range.contains(value) {
        let part = isWide ? range.part(of: value) : 0
        counts[min(counts.count - 1, Int(clamping: part * Double(counts.count)))] += 1
      }
      self.init(name, number: number, counts: counts)
    }
  }

  public var groups: [Group]
  /// The ends of the first and the last bin.
  public var range: ClosedRange<Double>
  /// A value to mark on the axis, such as the margin.
  public var guide: Double?

  public init(_ groups: [Group], range: ClosedRange<Double>, guide: Double? = nil) {
    self.groups = groups
    self.range = range
    self.guide = guide
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    guard rect.height >= 3, rect.width >= 4, !groups.isEmpty else { return }
    guard !buffer.symbols.isFlat else { return drawAsText(rect, &buffer) }
    let bars = Rect(rect.x, rect.y, rect.width, rect.height - 2)
    let strips = bars.rows(groups.map { _ in .share(1, minimum: 1) })
    for (group, strip) in zip(groups, strips) where !strip.isEmpty {
      drawBars(group, strip, &buffer)
    }
    drawAxis(rect, bars.bottom, &buffer)
    for (group, strip) in zip(groups, strips) where !strip.isEmpty {
      let label = "\(buffer.symbols.mark(group.number)) \(group.name)"
      buffer.draw(
        label, at: strip.right - min(strip.width, TextWidth.of(label)), strip.y,
        .series(group.number), room: strip.width)
    }
  }

  private func drawBars(_ group: Group, _ strip: Rect, _ buffer: inout CellBuffer) {
    let counts = group.counts.map { $0.isFinite ? max(0, $0) : 0 }
    guard let largest = counts.max(), largest > 0 else { return }
    for x in 0..<strip.width {
      let value = counts[x * counts.count / strip.width] / largest
      // What is there at all is seen.
      let eighths =
        value > 0 ? max(1, Int(clamping: (value * Double(strip.height * 8)).rounded())) : 0
      for level in 0..<strip.height {
        let filled = eighths - 8 * level
        guard filled > 0 else { break }
        buffer.set(
          buffer.symbols.heights[min(8, filled) - 1], at: strip.x + x, strip.bottom - 1 - level,
          .series(group.number))
      }
    }
  }

  private func column(_ value: Double, _ rect: Rect) -> Int? {
    guard range.contains(value), range.upperBound > range.lowerBound else { return nil }
    return rect.x
      + min(rect.width - 1, Int(clamping: range.part(of: value) * Double(rect.width)))
  }

  private func drawAxis(_ rect: Rect, _ y: Int, _ buffer: inout CellBuffer) {
    buffer.fill(Rect(rect.x, y, rect.width, 1), .border, with: buffer.symbols.border[0])
    let ticks = Ticks.linear(range, count: max(2, rect.width / 9))
    var free = rect.x
    for (tick, label) in zip(ticks, Ticks.labels(ticks)) {
      guard let x = column(tick, rect) else { continue }
      let width = TextWidth.of(label)
      let start = max(rect.x, min(x - (width - 1) / 2, rect.right - width))
      guard start >= free else { continue }
      buffer.set(buffer.symbols.tickBottom, at: x, y, .border)
      buffer.draw(label, at: start, y + 1, .muted, room: width)
      free = start + width + 1
    }
    if let x = guide.flatMap({ column($0, rect) }) {
      for row in rect.y..<y where buffer[x, row].glyph == .space {
        buffer.set(buffer.symbols.border[1], at: x, row, .muted)
      }
    }
  }

  private func drawAsText(_ rect: Rect, _ buffer: inout CellBuffer) {
    for (line, group) in groups.enumerated() {
      let total = group.counts.reduce(0, +)
      guard let top = group.counts.indices.max(by: { group.counts[$0] < group.counts[$1] }) else {
        continue
      }
      let width = (range.upperBound - range.lowerBound) / Double(group.counts.count)
      let low = range.lowerBound + width * Double(top)
      buffer.draw(
        "\(group.name): \(Format.short(total)) values, most from \(Format.short(low)) to "
          + Format.short(low + width), at: rect.x, rect.y + line, room: rect.width)
    }
  }
}
