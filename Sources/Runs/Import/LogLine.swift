import Foundation

/// A phrase to look for in lines; in small letters.
struct LogPhrase: ExpressibleByStringLiteral, Sendable {
  let bytes: [UInt8]
  init(stringLiteral text: StaticString) { bytes = text.withUTF8Buffer(Array.init) }
}

/// A line of a log without what terminals add to it: colours and other escape sequences.
struct LogLine {
  /// UTF-8.
  let bytes: [UInt8]
  /// The same with ASCII letters made small; places are the same in both.
  let lower: [UInt8]

  init(_ raw: some Collection<UInt8>) {
    bytes = raw.contains(where: { $0 == 0x1B || $0 == 0 }) ? Self.plain(raw) : Array(raw)
    lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  init(_ text: some StringProtocol) { self.init(text.utf8) }

  /// The lines of a text. A carriage return ends a line too: progress bars draw over themselves.
  static func forEach(in bytes: [UInt8], _ body: (LogLine) -> Void) {
    var start = 0
    for place in 0...bytes.count {
      guard place == bytes.count || bytes[place] == 0x0A || bytes[place] == 0x0D else { continue }
      if start < place, place - start < longest { body(LogLine(bytes[start..<place])) }
      start = place + 1
    }
  }

  /// Longer lines are none of a log.
  private static let longest = 1 << 16

  private static func plain(_ raw: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var bytes = raw.makeIterator()
    while let byte = bytes.next() {
      guard byte == 0x1B else {
        if byte != 0 { result.append(byte) }
        continue
      }
      // CSI ends in a byte from @ to ~, OSC in a bell or ESC \.
      guard let kind = bytes.next() else { break }
      if kind == UInt8(ascii: "[") {
        while let next = bytes.next(), !(0x40...0x7E).contains(next) {}
      } else if kind == UInt8(ascii: "]") {
        while let next = bytes.next(), next != 0x07, next != 0x5C {}
      }
    }
    return result
  }

  // MARK: - Looking for something

  func range(of phrase: LogPhrase, from start: Int = 0) -> Range<Int>? {
    let count = phrase.bytes.count
    guard start >= 0, count > 0, lower.count - start >= count else { return nil }
    return lower.withUnsafeBytes { line in
      phrase.bytes.withUnsafeBytes { wanted -> Range<Int>? in
        guard let base = line.baseAddress, let first = wanted.baseAddress else { return nil }
        var place = start
        while line.count - place >= count {
          // memmem is not standard C.
          guard
            let found = memchr(base + place, Int32(wanted[0]), line.count - place - count + 1)
          else { return nil }
          place = UnsafeRawPointer(found) - base
          if memcmp(base + place, first, count) == 0 { return place..<place + count }
          place += 1
        }
        return nil
      }
    }
  }

  func contains(_ phrase: LogPhrase) -> Bool { range(of: phrase) != nil }

  /// The text from a place on as it was written.
  func text(from place: Int) -> Substring {
    Substring(String(decoding: bytes[place...], as: UTF8.self))
  }

  /// The word in small letters that ends right before a place, blanks between them left out.
  func word(before place: Int) -> String {
    var end = place
    while end > 0, lower[end - 1] == 0x20 || lower[end - 1] == 0x09 { end -= 1 }
    var start = end
    while start > 0, Self.isLetter(lower[start - 1]) { start -= 1 }
    return String(decoding: lower[start..<end], as: UTF8.self)
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Seconds since 1970 of `2018-10-10 10:10:10,123` within the first bytes, taken as UTC.
  var timestamp: Double? {
    guard lower.count >= 19 else { return nil }
    for start in 0...min(40, lower.count - 19) where Self.isDigit(lower[start]) {
      if let time = timestamp(at: start) { return time }
    }
    return nil
  }

  private func timestamp(at start: Int) -> Double? {
    func number(_ offset: Int, _ count: Int) -> Int? {
      var value = 0
      for byte in lower[(start + offset)..<(start + offset + count)] {
        guard Self.isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    let dash = lower[start + 4]
    guard dash == UInt8(ascii: "-") || dash == UInt8(ascii: "/"), lower[start + 7] == dash,
      lower[start + 13] == UInt8(ascii: ":"), lower[start + 16] == UInt8(ascii: ":"),
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      (0...24).contains(hour), (0...60).contains(minute), (0...60).contains(second)
    else { return nil }
    // Days since 1970 in the Gregorian calendar, with years that begin in March.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    return Double(days * 86_400 + hour * 3_600 + minute * 60 + second)
  }
}

/// Reads a line from left to right.
struct LogScanner {
  let bytes: [UInt8]
  var place: Int

  /// Over the line in small letters.
  init(_ line: LogLine, at place: Int = 0) {
    bytes = line.lower
    self.place = place
  }

  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  @discardableResult
  mutating func skip(_ set: StaticString) -> Bool {
    let start = place
    set.withUTF8Buffer { set in
      while let byte = next, set.contains(byte) { place += 1 }
    }
    return place > start
  }

  /// Whole digits.
  mutating func integer() -> Int? {
    let start = place
    while let byte = next, LogLine.isDigit(byte) { place += 1 }
    return Int(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  /// A finite number, a percent sign behind it passed over; stays where it is if there is none.
  mutating func number() -> (value: Double, decimals: Int)? {
    let start = place
    if let sign = next, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { place += 1 }
    var decimals = 0
    var point = false
    var digits = 0
    while let byte = next {
      if LogLine.isDigit(byte) {
        digits += 1
        if point { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !point {
        point = true
      } else {
        break
      }
      place += 1
    }
    guard digits > 0 else {
      place = start
      return nil
    }
    // An exponent has digits, perhaps with a sign.
    if next == UInt8(ascii: "e") {
      let mark = place
      place += 1
      if let sign = next, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { place += 1 }
      if integer() == nil { place = mark }
    }
    guard let value = Double(String(decoding: bytes[start..<place], as: UTF8.self)), value.isFinite
    else {
      place = start
      return nil
    }
    if next == UInt8(ascii: "%") { place += 1 }
    return (value, decimals)
  }

  /// Letters, digits, `_` and `@`; empty if there are none.
  mutating func word() -> String {
    let start = place
    while let byte = next,
      LogLine.isLetter(byte) || LogLine.isDigit(byte) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "@")
    {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}
