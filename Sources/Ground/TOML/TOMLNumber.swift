/// Reads TOML's words without quotes: truth values, numbers and, by their shape, dates.
package enum TOMLNumber {
  /// The value of a word, or nil if it is none.
  package static func value(of word: String) -> TOMLValue? {
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "inf", "+inf": return .real(.infinity)
    case "-inf": return .real(-.infinity)
    case "nan", "+nan", "-nan": return .real(.nan)
    default: break
    }
    let bytes = Array(word.utf8)
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
      guard let digits = digits(bytes.dropFirst(2), radix: radix) else { return nil }
      return Int(digits, radix: radix).map { .integer($0) }
    }
    return decimal(bytes) ?? (isDateOrTime(bytes) ? .dateOrTime : nil)
  }

  private static func decimal(_ bytes: [UInt8]) -> TOMLValue? {
    var rest = bytes[...]
    var text = ""
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      rest = rest.dropFirst()
      if sign == UInt8(ascii: "-") { text = "-" }
    }
    let point = rest.firstIndex(of: UInt8(ascii: "."))
    let exponent = rest.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
    let end = point ?? exponent ?? rest.endIndex
    guard let whole = digits(rest[..<end], radix: 10), whole == "0" || !whole.hasPrefix("0") else {
      return nil
    }
    text += whole
    guard point != nil || exponent != nil else { return Int(text).map { .integer($0) } }
    if let point {
      guard exponent ?? .max > point,
        let part = digits(rest[(point + 1)..<(exponent ?? rest.endIndex)], radix: 10)
      else { return nil }
      text += "." + part
    }
    if let exponent {
      var power = rest[(exponent + 1)...]
      text += "e"
      if let sign = power.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        power = power.dropFirst()
        if sign == UInt8(ascii: "-") { text += "-" }
      }
      guard let part = digits(power, radix: 10) else { return nil }
      text += part
    }
    return Double(text).map { .real($0) }
  }

  /// The digits without underscores, each of which must stand between two digits.
  private static func digits(_ bytes: ArraySlice<UInt8>, radix: Int) -> String? {
    var text = ""
    var mayEnd = false
    for byte in bytes {
      if byte == UInt8(ascii: "_"), mayEnd {
        mayEnd = false
        continue
      }
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix
      else { return nil }
      text.unicodeScalars.append(Unicode.Scalar(byte))
      mayEnd = true
    }
    return mayEnd ? text : nil
  }

  /// Whether a word has the shape `2026-11-21…` or `10:32…`.
  private static func isDateOrTime(_ bytes: [UInt8]) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
    }
    if bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
      return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy(isDigit)
    }
    return bytes.count >= 5 && bytes[2] == UInt8(ascii: ":") && [0, 1, 3, 4].allSatisfy(isDigit)
  }
}
