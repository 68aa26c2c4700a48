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

  /// A length of time as a person says it; see ``RunTime/duration(_:)``.
  public static func duration(_ seconds: Double) -> String { RunTime.duration(seconds) }

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
