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
