import Testing

@testable import Ground

struct PlainTextTests {
  @Test func everyInvisibleScalarBecomesABlank() {
    let hidden: [UInt32] = [
      0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0xAD, 0x061C, 0x200B, 0x200D,
      0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0x3164,
      0xE0001,
    ]
    for value in hidden {
      let scalar = Unicode.Scalar(value)!
      #expect(PlainText.oneLine("a\(Character(scalar))b") == "a b", "U+\(String(value, radix: 16))")
    }
    // Carriage return and line feed are one character of two scalars.
    #expect(PlainText.oneLine("a\r\nb") == "a  b")
  }

  @Test func whatIsSeenStays() {
    for text in ["plain", "Grüße", "e\u{301}", "猫が座る", "👍🏽", "naïve “quotes” – …"] {
      #expect(PlainText.oneLine(text) == text)
    }
  }

  @Test func linesKeepTheirEnds() {
    #expect(PlainText.lines("a\n\tb\u{1B}[31m\u{202E}c\r\n") == "a\n\tb [31m c \n")
  }

  @Test func longTextIsCut() {
    #expect(PlainText.oneLine("abcdef", limit: 6) == "abcdef")
    #expect(PlainText.oneLine("abcdefg", limit: 6) == "abcde…")
    let marks = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(PlainText.oneLine(marks, limit: 6).unicodeScalars.count < 100)
  }
}

struct TextTableTests {
  /// The cells before the second column of each line, as `wcwidth` counts them.
  private func widths(_ lines: [String]) -> [Int] {
    lines.map { line in
      line.unicodeScalars.prefix { $0 != "|" }.reduce(0) { $0 + TextWidth.of($1) }
    }
  }

  @Test func columnsAreAsWideAsATerminalShowsThem() {
    var table = TextTable(["name", "x"], left: [0, 1])
    for name in ["dog", "e\u{301}e\u{301}", "二つの犬", "한국어", "😀", "❤️", "ﾊﾛｰ"] {
      table.add([name, "|"])
    }
    #expect(table.lines.first == "name      x")
    #expect(Set(widths(table.lines.dropFirst().map { $0 })) == [10])
  }

  @Test func joinedEmojiAreTakenApartAndFilesCannotSteer() {
    var table = TextTable(["name", "x"], left: [0, 1])
    table.add(["👩\u{200D}👩\u{200D}👧", "|"])
    table.add(["a\u{202E}b\u{2028}c\u{1B}[31m\nd", "|"])
    table.add(["e", "|"])
    #expect(table.lines[1] == "👩 👩 👧      |")
    #expect(table.lines[2] == "a b c [31m d  |")
    #expect(Set(widths(table.lines.dropFirst().map { $0 })).count == 1)
  }

  @Test func numbersStandAtTheRightAndColumnsKeepTheirLeast() {
    var table = TextTable([.init("", .left), .init("n", minimum: 4), .init("share")])
    table.add(["all", "1,234", "7.0 %"])
    table.add(["of them", "5"])
    #expect(
      table.lines == ["             n  share", "all      1,234  7.0 %", "of them      5"])
  }
}

struct FormatTests {
  @Test func whatRoundsToNothingHasNoSign() {
    #expect(Format.fixed(-0.04, 1) == "0.0" && Format.fixed(-0.06, 1) == "-0.1")
    #expect(Format.fixed(.nan, 2) == "NaN" && Format.fixed(-.infinity, 2) == "-inf")
    #expect(Format.significant(1.0 / 3) == "0.333333" && Format.significant(.nan) == "NaN")
  }

  @Test func countsAndTimesReadAlikeEverywhere() {
    #expect(Format.count(1, "run") == "1 run" && Format.count(12_345, "run") == "12,345 runs")
    #expect((-1_234_567).grouped == "-1,234,567" && Int.min.grouped.hasPrefix("-9,223,"))
    #expect(Format.duration(3_665) == "1 h 01 m" && Format.duration(172_800) == "2 d 0 h")
    #expect(Format.utc(0) == "1970-01-01 00:00" && Format.utc(.infinity) == "?")
    #expect(Format.percent(0.1234) == "12.3 %" && Format.percent(.nan) == "-")
  }
}

struct BoundedIntegerTests {
  @Test func everyDoubleIsAnInteger() {
    #expect(Int(clamping: 1e300) == .max && Int(clamping: -1e300) == .min)
    #expect(Int(clamping: Double.infinity) == .max && Int(clamping: -Double.infinity) == .min)
    #expect(Int(clamping: Double.nan) == 0 && Int(clamping: Float.nan) == 0)
    #expect(Int(clamping: 9_223_372_036_854_775_807.0) == .max)
    #expect(Int(clamping: -9_223_372_036_854_775_808.0) == .min)
    #expect(Int(clamping: 0x1p63.nextDown) == 9_223_372_036_854_774_784)
    #expect(Int(clamping: -2.9) == -2 && Int(clamping: 2.9) == 2 && Int(clamping: Float(7)) == 7)
  }
}
