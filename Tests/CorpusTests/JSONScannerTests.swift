import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Scanning large JSON files")
struct JSONScannerTests {
  private func scan<Value>(
    _ text: String, _ body: (inout JSONScanner) throws -> Value
  ) throws -> Value {
    try Array(text.utf8).withUnsafeBytes { try COCOFile.read($0, of: "x.json", body) }
  }

  @Test(
    "Numbers are the nearest float64",
    arguments: [
      "0", "-0", "7", "-12.5", "236.98", "0.1", "123456789012345", "1234567890123456789", "1e3",
      "2.5E-3", "0.30000000000000004", "1.7976931348623157e308", "5e-324", "0.000001", "-0.07",
    ])
  func numbers(_ literal: String) throws {
    // The system's strtod is the reference.
    #expect(try scan(" \(literal) ") { try $0.number() } == strtod(literal, nil))
  }

  @Test(
    "What RFC 8259 forbids is an error at its byte",
    arguments: [
      ("", 1), ("01", 1), ("-", 1), ("1.", 3), (".5", 1), ("1e", 3), ("+1", 1), ("nul", 1),
      ("[1,]", 4), ("[1 2]", 4), ("{\"a\" 1}", 6), ("{a: 1}", 2), ("{\"a\": 1,}", 9),
      ("\"a\nb\"", 3), ("\"ab", 4), ("\"ab\\", 5), ("[", 2), ("1 1", 3), ("]", 1), ("[1}", 3),
    ])
  func malformed(_ text: String, _ byte: Int) throws {
    let failure = try #require(throws: Failure.self) { try scan(text) { try $0.skip() } }
    #expect(failure.place == "x.json, byte \(byte)", "\(text): \(failure)")
  }

  @Test("Texts keep their escapes' meaning, and invalid ones are errors")
  func texts() throws {
    #expect(
      try scan(#""a\"b\\\/\n\u00e9\ud83d\ude00é""#) { try $0.text() } == "a\"b\\/\né😀é")
    #expect(throws: Failure.self) { try scan(#""\x""#) { try $0.text() } }
    #expect(throws: Failure.self) { try scan(#""\u12""#) { try $0.text() } }
    let invalid: [UInt8] = [0x22, 0xFF, 0x22]
    #expect(throws: Failure.self) {
      try invalid.withUnsafeBytes { bytes in
        _ = try COCOFile.read(bytes, of: "x.json") { try $0.text() }
      }
    }
  }

  @Test("Deep nesting is refused before the stack is used up")
  func depth() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    try scan(deep) { try $0.skip() }
    let failure = try #require(throws: Failure.self) {
      try scan(String(repeating: "[", count: 1_000_000)) { try $0.skip() }
    }
    #expect(failure.place == "x.json, byte 65")
  }

  @Test("Whole numbers may be written as decimals, others are errors")
  func integers() throws {
    #expect(try scan("640.0") { try $0.integer() } == 640)
    #expect(try scan("-3") { try $0.integer() } == -3)
    #expect(try scan("900100000101") { try $0.integer() } == 900_100_000_101)
    for text in ["1.5", "1e30", "9007199254740994", "\"1\"", "null"] {
      #expect(throws: Failure.self) { try scan(text) { try $0.integer() } }
    }
  }

  @Test("Half of a surrogate pair is refused in a data file and replaced in a log")
  func surrogates() throws {
    for text in [#""\ud83d""#, #""\ude00""#, #""\ud83d\n""#, #""\ud83d\u0041""#] {
      #expect(throws: Failure.self) { try scan(text) { try $0.text() } }
      #expect(try JSONValue(parsing: text).text?.unicodeScalars.first == "\u{FFFD}")
    }
    let failure = try #require(throws: Failure.self) { try JSONValue(parsing: #"["a\q"]"#) }
    #expect(failure.place == "byte 4" && failure.what == "not JSON: expected an escape of JSON")
  }

  @Test("Whole numbers and others are told apart, and zero keeps its sign")
  func numerals() throws {
    let values = try JSONValue(parsing: "[-0, -0.0, 123456789012345678, 0.5, 1e2, -7]")
    #expect(values == [0, 0.0, 123_456_789_012_345_678, 0.5, 100.0, -7])
    #expect(values.list?[1].number?.sign == .minus)
  }

  @Test("A key of more than 65,536 bytes is an error where it begins")
  func keys() throws {
    let text = "{\"\(String(repeating: "k", count: 65_537))\": 1}"
    let failure = try #require(throws: Failure.self) { try JSONValue(parsing: text) }
    #expect(failure.place == "byte 2")
  }
}
