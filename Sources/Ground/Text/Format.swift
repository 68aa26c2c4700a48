import Foundation

/// Numbers and times as a person reads them.
public enum Format {
  /// A number with this many decimal places, at most 17; what rounds to nothing has no sign.
  public static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value > 0 ? "inf" : "-inf" }
    let text = String(format: "%.\(max(0, min(places, 17)))f", value)
    return text.hasPrefix("-") && !text.utf8.contains { (0x31...0x39).contains($0) }
      ? String(text.dropFirst()) : text
  }

  /// A number with six digits, without needless zeros.
  public static func significant(_ value: Double) -> String {
    value.isFinite ? String(format: "%.6g", value) : fixed(value, 0)
  }

  /// A number as short as it can be told apart: four digits, as losses are shown.
  public static func short(_ value: Double) -> String {
    let size = abs(value)
    if size.isFinite, size != 0, size < 0.001 || size >= 1e6 {
      return String(format: "%.2e", value)
    }
    return fixed(value, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4)
  }

  /// A place on an axis: whole numbers in groups of three digits, others with what tells them apart.
  public static func place(_ value: Double) -> String {
    guard value != value.rounded() else { return grouped(value) }
    return abs(value) >= 1 ? fixed(value, 2) : short(value)
  }

  /// The whole number that is nearest, in groups of three digits.
  public static func grouped(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return fixed(value, 0) }
    return Int(clamping: value.rounded()).grouped
  }

  /// `1 run`, `12,345 runs`.
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(number.grouped) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A similarity: three decimals.
  public static func similarity(_ value: Double, signed: Bool = false) -> String {
    guard value.isFinite else { return "-" }
    // No similarity is so large; what a foreign log may call one is shown as it is.
    guard abs(value) < 1e6 else { return (signed && value > 0 ? "+" : "") + short(value) }
    let digits = String(Int(clamping: (abs(value) * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let sign = value < 0 && digits != "0" ? "-" : signed ? "+" : ""
    return sign + padded.dropLast(3) + "." + padded.suffix(3)
  }

  /// A probability: three decimals, small ones as powers of ten.
  public static func probability(_ value: Double) -> String {
    value > 0 && value < 0.001 ? String(format: "%.0e", value) : similarity(value)
  }

  /// A share as a percentage with one decimal.
  public static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "-" }
    let tenths = Int(clamping: (min(max(share, -10), 10) * 1000).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10) %"
  }
}

// MARK: - Times

extension Format {
  /// A length of time as a person says it: `42 s`, `1 m 32 s`, `2 h 05 m`, `3 d 4 h`.
  public static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "-" }
    let whole = Int(clamping: seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) m \(two(whole % 60)) s" }
    if whole < 86_400 { return "\(whole / 3600) h \(two(whole % 3600 / 60)) m" }
    return "\(whole / 86_400) d \(whole % 86_400 / 3600) h"
  }

  /// The time in UTC, as in `2026-11-21 10:32`.
  public static func utc(_ seconds: Double) -> String {
    guard seconds.isFinite, abs(seconds) < 1e11 else { return "?" }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: seconds))
    return "\(parts.year ?? 0)-\(two(parts.month ?? 0))-\(two(parts.day ?? 0)) "
      + "\(two(parts.hour ?? 0)):\(two(parts.minute ?? 0))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The time of day in hours and minutes.
  public static func clock(_ seconds: Double, zone: TimeZone = clockZone) -> String {
    guard seconds > 0, seconds < 1e11 else { return "" }
    let local =
      Int(clamping: seconds) + zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
    let minutes = local / 60 % 1440
    return String(format: "%02d:%02d", minutes / 60, minutes % 60)
  }

  /// The time of day where that is today, else the day too.
  public static func moment(
    _ seconds: Double, now: Double, zone: TimeZone = clockZone
  ) -> String {
    guard seconds > 0, seconds < 1e11 else { return "" }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let date = Date(timeIntervalSince1970: seconds)
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    let today = calendar.dateComponents(
      [.year, .month, .day], from: Date(timeIntervalSince1970: now))
    let time = clock(seconds, zone: zone)
    guard parts != today else { return time }
    let day = String(format: "%02d-%02d", parts.month ?? 0, parts.day ?? 0)
    return parts.year == today.year ? "\(day) \(time)" : "\(parts.year ?? 0)-\(day)"
  }

  /// The zone of this machine.
  public static var clockZone: TimeZone { .current }
}

extension Int {
  /// The number in groups of three digits: 1234567 as `1,234,567`.
  public var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
