import Corpus
import Foundation

/// Numbers and times as a person reads them.
public enum Format {
  /// A number with this many decimal places.
  public static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value > 0 ? "inf" : "-inf" }
    return String(format: "%.\(places)f", value)
  }

  /// A number as short as it can be told apart: four digits, as losses are shown.
  public static func short(_ value: Double) -> String {
    let size = abs(value)
    if size.isFinite, size != 0, size < 0.001 || size >= 1e6 {
      return String(format: "%.2e", value)
    }
    return fixed(value, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4)
  }

  /// The whole number that is nearest, in groups of three digits.
  public static func grouped(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return fixed(value, 0) }
    return Int(value.rounded()).grouped
  }

  /// A length of time as a person says it: `42 s`, `1 m 32 s`, `2 h 05 m`, `3 d 4 h`.
  public static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "-" }
    let whole = Int(seconds.rounded())
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) m \(two(whole % 60)) s" }
    if whole < 86_400 { return "\(whole / 3600) h \(two(whole % 3600 / 60)) m" }
    return "\(whole / 86_400) d \(whole % 86_400 / 3600) h"
  }

  /// The time of day in hours and minutes.
  public static func clock(_ seconds: Double, zone: TimeZone = clockZone) -> String {
    guard seconds > 0, seconds < 1e11 else { return "" }
    let local = Int(seconds) + zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
    let minutes = local / 60 % 1440
    return String(format: "%02d:%02d", minutes / 60, minutes % 60)
  }

  /// The zone of this machine.
  public static var clockZone: TimeZone { .current }
}
