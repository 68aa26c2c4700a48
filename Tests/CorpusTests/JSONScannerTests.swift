import Foundation
import Testing

@testable import Corpus
@testable import Ground

@Suite("Scanning large JSON files")
struct JSONScannerTests {
  private func scan<Value>(
    _ text: String, _ body: (inout JSONScanner) throws -> Value
  ) throws -> Value {
    try Array(text.utf8).withUnsafeBytes { bytes in
      var scanner = JSONScanner(bytes, path: "x.json")
      let value = try body(&scanner)
      try scanner.end()
      return value
    }
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
        var scanner = JSONScanner(bytes, path: "x.json")
        _ = try scanner.text()
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
}
