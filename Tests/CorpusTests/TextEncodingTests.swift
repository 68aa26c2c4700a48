import Foundation
import Testing

@testable import Ground
@testable import Language

@Suite("Text files of other encodings")
struct TextEncodingTests {
  /// Reads the lines of a file in `folder`, with what is wrong.
  private func problems(_ folder: TemporaryFolder) throws -> [Failure] {
    try TextLines(path: folder.file("a b.txt")).problems
  }

  /// Runs the command that a remedy ends with, as whoever pastes it does.
  private func follow(_ failure: Failure) throws {
    let command = try #require(failure.remedy?.split(separator: "\n").last { $0.hasPrefix("  ") })
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", String(command)]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "\(command)")
  }

  private func utf16(_ text: String, little: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return little ? bytes : bytes.reversed()
    }
  }

  @Test("An odd byte among letters is CP1252's, and the command makes it the right character")
  func western() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a b.txt", bytes: Array("the man".utf8) + [0x92] + Array("s caf".utf8) + [0xE9, 0x0A])
    let found = try problems(folder)
    #expect(found.count == 1 && found[0].what == "byte 7 is not valid UTF-8")
    #expect(found[0].remedy?.contains("iconv -f CP1252") == true)
    try follow(found[0])
    #expect(try TextLines.read(folder.file("a b.txt")) == ["the man’s café"])
  }

  @Test("Runs of high bytes may be of any encoding")
  func unknown() throws {
    let folder = try TemporaryFolder()
    // 一只狗 in GBK.
    let dog: [UInt8] = [0xD2, 0xBB, 0xD6, 0xBB, 0xB9, 0xB7, 0x0A]
    try folder.write("a b.txt", bytes: Array("a dog\n".utf8) + dog + dog)
    let found = try problems(folder)
    #expect(found.count == 2)
    #expect(found[0].remedy?.contains("from its encoding") == true)
    #expect(found[0].remedy?.contains("-f ENCODING") == true)
  }

  @Test("One bad line of a UTF-8 file is mended, not the whole file converted")
  func mixed() throws {
    let folder = try TemporaryFolder()
    try folder.write("a b.txt", bytes: Array("café\nnaïve\ncr".utf8) + [0xE8] + Array("me\n".utf8))
    let found = try problems(folder)
    #expect(found.map(\.place) == ["\(folder.file("a b.txt")), line 3"])
    #expect(found[0].remedy?.contains("iconv") == false)
  }

  @Test(
    "UTF-16 is told by its mark, or by the zero bytes of Latin letters",
    arguments: [(true, true), (true, false), (false, true), (false, false)])
  func wide(little: Bool, mark: Bool) throws {
    let folder = try TemporaryFolder()
    let text = "a dog runs\ntwo cats sit\n"
    try folder.write("a b.txt", bytes: utf16(text, little: little, mark: mark))
    let found = try problems(folder)
    let name = mark ? "UTF-16" : little ? "UTF-16LE" : "UTF-16BE"
    #expect(found.map(\.what) == ["the file is \(name), expected UTF-8"])
    try follow(found[0])
    #expect(try TextLines.read(folder.file("a b.txt")) == ["a dog runs", "two cats sit"])
  }

  @Test("UTF-32 without a mark")
  func widest() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = "a dog\n".utf8.flatMap { [$0, 0, 0, 0] as [UInt8] }
    try folder.write("a b.txt", bytes: bytes)
    let found = try problems(folder)
    #expect(found.map(\.what) == ["the file is UTF-32LE, expected UTF-8"])
    try follow(found[0])
    #expect(try TextLines.read(folder.file("a b.txt")) == ["a dog"])
  }

  @Test("Lines that end in CR alone are told, and a stray zero byte is named")
  func carriageReturns() throws {
    let folder = try TemporaryFolder()
    try folder.write("a b.txt", "one\rtwo\rthree\r")
    let found = try problems(folder)
    #expect(found.count == 1 && found[0].what.contains("CR alone"))
    try follow(found[0])
    #expect(try TextLines.read(folder.file("a b.txt")) == ["one", "two", "three"])
    try folder.write("a b.txt", bytes: Array("one\ntw".utf8) + [0] + Array("o\nthree\n".utf8))
    #expect(try problems(folder).map(\.place) == ["\(folder.file("a b.txt")), line 2"])
  }

  @Test("A piece is its line without the line end, whatever space it is")
  func pieces() throws {
    let folder = try TemporaryFolder()
    let lines = [
      "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "\u{2028}", "\u{85}", "\u{C}", "\u{A0}", " ",
      "\u{3000}", "dog",
    ]
    for end in ["\n", "\r\n"] {
      try folder.write("vocab.txt", lines.joined(separator: end) + end)
      let vocabulary = try Vocabulary.wordPiece(path: folder.file("vocab.txt"))
      #expect(vocabulary.words == lines)
      #expect(vocabulary.index(of: "dog") == 11)
    }
    try folder.write(
      "vocab.txt", lines.joined(separator: "\n").replacing("[CLS]\n", with: "[CLS]\n\n"))
    PrecompTests.expectFailure("vocab.txt, line 4: empty line") {
      _ = try Vocabulary.wordPiece(path: folder.file("vocab.txt"))
    }
  }

  @Test("Pieces that are canonically equal are two, as in BERT's tables")
  func exactPieces() throws {
    let folder = try TemporaryFolder()
    // U+F900 is canonically the same as U+8C48; é as one scalar and as two.
    let lines = [
      "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "\u{8C48}", "\u{F900}", "\u{E9}", "e\u{301}",
    ]
    try folder.lines("vocab.txt", lines)
    let vocabulary = try Vocabulary.wordPiece(path: folder.file("vocab.txt"))
    #expect(vocabulary.encode(["\u{8C48}", "\u{F900}", "\u{E9}", "e\u{301}"]) == [5, 6, 7, 8])
    let stored = try JSONDecoder().decode(
      Vocabulary.self, from: Data(try vocabulary.json()))
    #expect(stored.encode(["\u{8C48}", "\u{F900}"]) == [5, 6])
  }
}
