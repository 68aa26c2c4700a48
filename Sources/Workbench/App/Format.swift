import Foundation

/// Numbers and times as a person reads them.
public enum Format {
  /// A number with this many decimal places; a dash for what is no number.
  public static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value > 0 ? "∞" : "−∞" }
    let text = String(format: "%.\(places)f", value)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// A number with three significant digits, as losses are shown.
  public static func short(_ value: Double) -> String {
    guard value.isFinite else { return fixed(value, 0) }
    let size = abs(value)
    if size != 0, size < 0.001 || size >= 1e6 { return String(format: "%.2e", value) }
    return fixed(value, size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4)
  }

  /// A whole number with commas.
  public static func grouped(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return fixed(value, 0) }
    var digits = String(Int(abs(value).rounded()))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return (value < 0 ? "−" : "") + digits
  }

  /// A length of time as a person says it: `42 s`, `1 m 32 s`, `2 h 05 m`, `3 d 4 h`.
  public static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "–" }
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
