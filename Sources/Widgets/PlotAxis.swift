import Foundation

/// How numbers stand along an axis, and which of them are seen.
public struct PlotAxis: Hashable, Sendable {
  public enum Scale: Hashable, Sendable {
    case linear
    /// Numbers that are not positive are left out.
    case logarithmic
  }

  public var scale: Scale
  /// The range that is seen; nil for all there is.
  public var window: ClosedRange<Double>?
  /// What the numbers are, with their unit.
  public var title: String

  public init(_ title: String = "", scale: Scale = .linear, window: ClosedRange<Double>? = nil) {
    self.title = title
    self.scale = scale
    self.window = window
  }

  /// The place of a number on a linear scale; nil where it has none.
  package func position(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    switch scale {
    case .linear: return value
    case .logarithmic: return value > 0 ? log10(value) : nil
    }
  }

  /// The number at a place.
  package func value(_ position: Double) -> Double {
    scale == .linear ? position : pow(10, position)
  }

  /// The positions that are seen: of the window, else of the values, never empty.
  func positions(of values: some Sequence<Double>) -> ClosedRange<Double> {
    if let window, let low = position(window.lowerBound), let high = position(window.upperBound),
      low < high
    {
      return low...high
    }
    var low = Double.infinity
    var high = -Double.infinity
    for value in values {
      guard let place = position(value) else { continue }
      low = min(low, place)
      high = max(high, place)
    }
    guard low <= high else { return 0...1 }
    if high - low > abs(high) * 1e-12 { return low...high }
    let room = low == 0 || scale == .logarithmic ? 0.5 : abs(low) * 0.1
    let most = Double.greatestFiniteMagnitude
    return max(-most, low - room)...min(most, low + room)
  }

  func ticks(_ positions: ClosedRange<Double>, count: Int) -> [Double] {
    switch scale {
    case .linear: Ticks.linear(positions, count: count)
    case .logarithmic:
      Ticks.logarithmic(value(positions.lowerBound)...value(positions.upperBound), count: count)
    }
  }

  /// Steps between ticks over a span of positions, whole decades on a logarithmic axis; none where
  /// ticks are not evenly apart.
  package func steps(over span: Double) -> [Double] {
    switch scale {
    case .logarithmic: return span < 3 ? [] : [1, 2, 3, 5, 10, 20, 50]
    case .linear:
      let power = pow(10, floor(log10(span)))
      guard power.isFinite, power > 1e-300 else { return [] }
      return [0.01, 0.1, 1].flatMap { decade in [1.0, 2, 5].map { $0 * decade * power } }
    }
  }

  /// The numbers at the multiples of a step of positions.
  func multiples(of step: Double, in range: ClosedRange<Double>) -> [Double] {
    Ticks.multiples(of: step, in: range).map { scale == .linear ? $0 : pow(10, $0) }
  }

  package func labels(_ ticks: [Double]) -> [String] {
    // Where a narrow range has linear ticks, they share their decimals.
    let isNarrow = ticks.count > 1 && (ticks.last ?? 1) < 10 * (ticks.first ?? 1)
    return scale == .linear || isNarrow ? Ticks.labels(ticks) : Ticks.logarithmicLabels(ticks)
  }

  /// The axis with a window zoomed about a number: a factor below 1 shows less.
  public func zoomed(
    _ factor: Double, about value: Double?, all: ClosedRange<Double>
  ) -> PlotAxis {
    let seen = positions(of: [all.lowerBound, all.upperBound])
    let middle = value.flatMap(position) ?? (seen.lowerBound + seen.upperBound) / 2
    let low = middle - (middle - seen.lowerBound) * factor
    let high = middle + (seen.upperBound - middle) * factor
    guard low < high, (high - low).isFinite else { return self }
    var axis = self
    axis.window = self.value(low)...self.value(high)
    return axis
  }

  /// The axis with a window moved by a part of what is seen.
  public func panned(_ part: Double, all: ClosedRange<Double>) -> PlotAxis {
    let seen = positions(of: [all.lowerBound, all.upperBound])
    let shift = (seen.upperBound - seen.lowerBound) * part
    let (low, high) = (seen.lowerBound + shift, seen.upperBound + shift)
    guard low < high, (high - low).isFinite else { return self }
    var axis = self
    axis.window = value(low)...value(high)
    return axis
  }
}
