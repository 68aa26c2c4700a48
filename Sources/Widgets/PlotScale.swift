import Foundation
import Ground

/// Where the positions of an axis stand in dots and cells, and its ticks.
///
/// Lines are drawn in dots, several to a cell; all else stands in the cell of its dot, so that marks,
/// ticks and lines agree. What is seen is a little more than asked for where that puts ticks that are
/// evenly spaced into evenly spaced cells.
struct PlotScale {
  /// The positions that are seen, from the first dot's to the last one's.
  let range: ClosedRange<Double>
  let cells: Int
  /// Dots of a cell along this axis.
  let dots: Int
  /// The numbers of the ticks.
  private(set) var ticks: [Double] = []

  /// How much more may be seen.
  enum Stretch: Double {
    case across = 0.06
    case up = 0.3
  }

  /// - Parameters:
  ///   - positions: What must be seen.
  ///   - count: Ticks there is room for.
  init(
    _ axis: PlotAxis, _ positions: ClosedRange<Double>, cells: Int, dots: Int, count: Int,
    stretch: Stretch
  ) {
    self.cells = max(1, cells)
    self.dots = dots
    if let fit = PlotScale.fit(
      axis, positions, cells: self.cells, dots: dots, count: count, stretch: stretch)
    {
      range = fit.range
      ticks = axis.multiples(of: fit.step, in: fit.range)
    } else {
      range = positions
      ticks = evenTicks(axis, count)
    }
  }

  /// A range with a step of ticks that is a whole number of cells.
  private static func fit(
    _ axis: PlotAxis, _ seen: ClosedRange<Double>, cells: Int, dots: Int, count: Int,
    stretch: Stretch
  ) -> (range: ClosedRange<Double>, step: Double)? {
    let span = seen.upperBound - seen.lowerBound
    let steps = Double(cells * dots - 1)
    guard span.isFinite, span > 0, steps > 2, count >= 2 else { return nil }
    var best: (cost: Double, range: ClosedRange<Double>, step: Double)?
    for step in axis.steps(over: span) {
      // One dot is left over, so that the first tick can stand on a dot.
      let apart = ((steps - 1) * step / (Double(dots) * span)).rounded(.down)
      guard apart >= 1, apart < Double(cells) else { continue }
      let dot = step / (apart * Double(dots))
      let whole = dot * steps
      let shown = (Double(cells) / apart).rounded(.up)
      let more = whole / span - 1
      guard more <= stretch.rawValue, shown <= Double(count) else { continue }
      var low = seen.lowerBound - (stretch == .up ? (whole - span) / 2 : 0)
      // What is never negative has no room below 0.
      if seen.lowerBound >= 0, low < 0, axis.scale == .linear { low = 0 }
      // From the last tick at or below, or above if that is nearer, in whole dots.
      let tick = (low / step).rounded(.up) * step
      low = tick - ((tick - low) / dot - 1e-9).rounded(.up) * dot
      let range = (low, low + whole)
      guard range.0.isFinite, range.1.isFinite, range.0 <= seen.lowerBound + 1e-9 * span,
        range.1 >= seen.upperBound - 1e-9 * span
      else { continue }
      let inside = axis.multiples(of: step, in: range.0...range.1).count
      guard inside >= 2, inside <= count else { continue }
      // A little more is seen rather than a scale that is hard to read.
      let missing = max(0, 1 - Double(inside) / (0.6 * Double(count)))
      let cost = more + 0.5 * missing * missing
      if cost < best?.cost ?? .infinity { best = (cost, range.0...range.1, step) }
    }
    return best.map { ($0.range, $0.step) }
  }

  /// As many ticks as there is room for whose cells are evenly apart, where they themselves are.
  private func evenTicks(_ axis: PlotAxis, _ count: Int) -> [Double] {
    for count in stride(from: count, through: 1, by: -1) {
      let ticks = axis.ticks(range, count: count)
      let positions = ticks.compactMap(axis.position)
      guard positions.count == ticks.count else { continue }
      let cells = positions.compactMap(cell)
      func gaps<Value: Numeric>(_ values: [Value]) -> [Value] {
        zip(values, values.dropFirst()).map { $1 - $0 }
      }
      let apart = gaps(positions)
      let isEven = (apart.max() ?? 0) - (apart.min() ?? 0) < 1e-6 * (apart.max() ?? 1)
      if !ticks.isEmpty, !isEven || Set(gaps(cells)).count <= 1 { return ticks }
    }
    return []
  }

  var dotCount: Int { cells * dots }

  /// The dot of a position, as a fraction; outside of the range it lies outside of the dots.
  func dot(_ position: Double) -> Double {
    range.part(of: position) * Double(dotCount - 1)
  }

  /// The cell of a position's dot; nil where it has none.
  func cell(_ position: Double) -> Int? {
    let place = dot(position).rounded()
    guard place >= 0, place < Double(dotCount) else { return nil }
    return Int(clamping: place) / dots
  }

  /// The position in the middle of a cell.
  func position(ofCell cell: Int) -> Double {
    let dot = Double(cell * dots) + Double(dots - 1) / 2
    let part = dotCount > 1 ? dot / Double(dotCount - 1) : 0.5
    return range.value(at: min(1, part))
  }
}
