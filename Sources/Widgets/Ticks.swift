import Foundation
import Ground

/// Round numbers along an axis.
public enum Ticks {
  /// Multiples of 1, 2 or 5 · 10ⁿ within a range, at most `count` of them where that is possible.
  public static func linear(_ range: ClosedRange<Double>, count: Int) -> [Double] {
    let span = range.upperBound - range.lowerBound
    guard span > 0, count > 0, range.lowerBound.isFinite, range.upperBound.isFinite else {
      return []
    }
    // Of a range longer than the largest number, each end by itself.
    let parts = Double(count)
    let rough =
      span.isFinite ? span / parts : range.upperBound / parts - range.lowerBound / parts
    let power = pow(10, floor(log10(rough)))
    guard power > 0, power.isFinite else { return [] }
    for factor in [1.0, 2, 5, 10, 20, 50] {
      let step = factor * power
      guard step.isFinite else { return range.contains(0) ? [0] : [] }
      let first = (range.lowerBound / step - 1e-9).rounded(.up)
      let last = (range.upperBound / step + 1e-9).rounded(.down)
      guard last - first + 1 <= Double(count), abs(first) < 1e15, abs(last) < 1e15 else { continue }
      return multiples(of: step, in: range)
    }
    return []
  }

  /// The multiples of a step within a range; none where they cannot be counted.
  static func multiples(of step: Double, in range: ClosedRange<Double>) -> [Double] {
    let first = (range.lowerBound / step - 1e-9).rounded(.up)
    let last = (range.upperBound / step + 1e-9).rounded(.down)
    guard last >= first, last - first < 1000, abs(first) < 1e15, abs(last) < 1e15 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 == 0 ? 0 : clean($0, step) }
  }

  /// Powers of ten within a range of positive numbers, with 2 and 5 between where there is room.
  public static func logarithmic(_ range: ClosedRange<Double>, count: Int) -> [Double] {
    guard range.lowerBound > 0, range.upperBound.isFinite, count > 0 else { return [] }
    let low = Int(clamping: floor(log10(range.lowerBound) + 1e-9))
    let high = Int(clamping: ceil(log10(range.upperBound) - 1e-9))
    func inside(_ value: Double) -> Bool {
      value.isFinite && value >= range.lowerBound * (1 - 1e-9)
        && value <= range.upperBound * (1 + 1e-9)
    }
    let fine = (low...max(low, high)).flatMap { exponent in
      [1.0, 2, 5].map { clean($0, pow(10, Double(exponent))) }
    }.filter(inside)
    if fine.count <= count { return fine.count >= 2 ? fine : linear(range, count: count) }
    let decades = (low...max(low, high)).map { clean(1, pow(10, Double($0))) }.filter(inside)
    let every = max(1, (decades.count + count - 1) / count)
    return decades.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }

  /// `count · step` without the rounding that multiplication leaves (0.30000000000000004).
  private static func clean(_ count: Double, _ step: Double) -> Double {
    let exponent = Int(clamping: floor(log10(step) + 1e-9))
    guard exponent < 0, exponent > -15 else { return count * step }
    let scale = pow(10, Double(-exponent))
    return (count * step * scale).rounded() / scale
  }

  /// The labels of ticks: all with the same decimals, powers of ten where they are very large or
  /// small.
  public static func labels(_ ticks: [Double]) -> [String] {
    guard let largest = ticks.map(abs).max() else { return [] }
    let smallest = ticks.filter { $0 != 0 }.map(abs).min() ?? 0
    if largest >= 1e6 || (smallest > 0 && smallest < 1e-3) {
      return ticks.map { scientific($0) }
    }
    let decimals = ticks.map { Self.decimals($0, tolerance: 1e-6 * largest) }.max() ?? 0
    return ticks.map { Format.fixed($0, decimals) }
  }

  /// The labels of ticks of a logarithmic axis, each as short as it can be.
  public static func logarithmicLabels(_ ticks: [Double]) -> [String] {
    ticks.map { tick in
      if abs(tick) >= 1e6 || abs(tick) < 1e-3 { return scientific(tick) }
      return Format.fixed(tick, decimals(tick, tolerance: 1e-6 * abs(tick)))
    }
  }

  /// How many decimals a number needs.
  private static func decimals(_ value: Double, tolerance: Double) -> Int {
    (0...6).first { decimals in
      let scale = pow(10, Double(decimals))
      return abs((value * scale).rounded() - value * scale) <= tolerance * scale
    } ?? 6
  }

  private static func scientific(_ value: Double) -> String {
    if value == 0 { return "0" }
    guard value.isFinite else { return Format.short(value) }
    var exponent = Int(clamping: floor(log10(abs(value)) + 1e-12))
    var mantissa = value / pow(10, Double(exponent))
    if abs(mantissa) >= 9.995 {
      mantissa /= 10
      exponent += 1
    }
    let text = Format.fixed(mantissa, 2)
    let short = text.replacing(/\.?0+$/, with: "")
    return "\(short)e\(exponent)"
  }
}
