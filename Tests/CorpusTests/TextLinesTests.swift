import Foundation
import Testing

@testable import Ground

@Suite("Caption and id files")
struct TextLinesTests {
  static func parse(_ bytes: [UInt8]) -> (lines: [String], problems: [String]) {
    let text = bytes.withUnsafeBytes { TextLines(bytes: $0, path: "caps.txt") }
    return (text.lines, text.problems.map { "\($0)" })
  }

  @Test(
    "LF, CRLF, a byte order mark and a missing final newline give the same lines",
    arguments: [
      "a b\nc é\n", "a b\nc é", "a b\r\nc é\r\n", "a b\r\nc é", "\u{FEFF}a b\nc é\n",
      "  a b \n\tc é\u{3000}\n",
    ])
  func endings(text: String) {
    let result = Self.parse(Array(text.utf8))
    #expect(result.lines == ["a b", "c é"] && result.problems.isEmpty)
  }

  @Test("A line longer than any caption is named, and the lines behind it are read")
  func endless() {
    let long = [UInt8](repeating: 0x61, count: TextLines.longestLine + 1)
    let result = Self.parse(Array("a b\n".utf8) + long + Array("\nc\n".utf8))
    #expect(result.lines == ["a b", "", "c"])
    #expect(result.problems.count == 1)
    #expect(result.problems[0].contains("caps.txt, line 2: the line has 1048577 bytes"))
    let last = Self.parse(long)
    #expect(last.problems.count == 1 && last.problems[0].contains("line 1: the line has"))
    #expect(Self.parse(Array(long.dropLast())).problems.isEmpty)
  }

  @Test("Blank lines are named, wherever they are")
  func blank() {
    #expect(Self.parse([]).lines.isEmpty)
    for (text, line) in [("\na\n", 1), ("a\n \t\nb", 2), ("a\n\u{2003}\n", 2), ("a\r\n\r\n", 2)] {
      let problems = Self.parse(Array(text.utf8)).problems
      #expect(
        problems.count == 1 && problems.allSatisfy { $0.contains("caps.txt, line \(line): blank") })
    }
  }

  @Test("A blank line between others is to be filled, as removing it would move the later ones")
  func blankRemedy() {
    let text = "a\n\nb\n \n\n"
    let problems = Array(text.utf8).withUnsafeBytes { TextLines(bytes: $0, path: "p").problems }
    #expect(problems.map(\.place) == ["p, line 2", "p, line 4", "p, line 5"])
    let remedies = problems.map { $0.remedy ?? "" }
    #expect(remedies.map { $0.hasPrefix("Write a word, for example unk") } == [true, false, false])
    #expect(remedies.map { $0.hasPrefix("Remove the line from the end") } == [false, true, true])
    // A line that is not UTF-8 is a caption as well, which must not move.
    let bytes: [UInt8] = [0x61, 0x0A, 0x0A, 0xFF, 0x0A]
    let invalid = bytes.withUnsafeBytes { TextLines(bytes: $0, path: "p").problems }
    #expect(invalid.count == 2 && invalid.first?.remedy?.hasPrefix("Write a word") == true)
    #expect(invalid.last?.remedy?.contains("iconv") == true)
  }

  @Test("Invalid UTF-8 is named by line and byte, and the other lines stay")
  func invalid() {
    // "ok\n", then "ab" and a Latin-1 é at byte 5, then a truncated euro sign at byte 8.
    let result = Self.parse([0x6F, 0x6B, 0x0A, 0x61, 0x62, 0xE9, 0x63, 0x0A, 0xE2, 0x82])
    #expect(result.lines == ["ok", "", ""])
    #expect(result.problems.count == 2)
    #expect(result.problems.first?.contains("line 2: byte 5 is not valid UTF-8") == true)
    #expect(result.problems.last?.contains("line 3: byte 8 is not valid UTF-8") == true)
  }

  @Test("Random bytes give as many lines as they have, without a crash")
  func fuzz() {
    var stream = RandomStream(seed: 11, purpose: "fuzz")
    let alphabet: [UInt8] = [
      0x0A, 0x0D, 0x20, 0x61, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0xFF, 0xEF, 0,
    ]
    for _ in 0..<3000 {
      let bytes = (0..<stream.below(24)).map { _ in stream.pick(alphabet) }
      let result = Self.parse(bytes)
      // A file of another encoding, or of lines that end in CR, is one problem as a whole.
      if result.lines.isEmpty, result.problems.count == 1 { continue }
      let newlines = bytes.filter { $0 == 0x0A }.count
      let expected = newlines + (bytes.isEmpty || bytes.last == 0x0A ? 0 : 1)
      #expect(result.lines.count == expected, "\(bytes)")
      #expect(result.problems.count == result.lines.filter(\.isEmpty).count, "\(bytes)")
    }
  }
}
