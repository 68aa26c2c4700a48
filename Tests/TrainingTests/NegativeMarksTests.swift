import Foundation
import Testing

@testable import Ground
@testable import Records

@Suite("Marks of negatives")
struct NegativeMarksTests {
  private let first = NegativeMarks.Key(anchor: .caption(1), negative: .image(2))
  private let second = NegativeMarks.Key(anchor: .image(0), negative: .sentence("a \"red\" dog"))

  @Test("What is appended is read, the last mark counts, and one can be taken back")
  func file() throws {
    let folder = try TemporaryFolder()
    #expect(try NegativeMarks(run: folder.path) == NegativeMarks())
    try NegativeMarks.append(.isTrue, of: first, step: 10, run: folder.path, time: 5)
    try NegativeMarks.append(.isFine, of: second, step: 10, run: folder.path, time: 6)
    try NegativeMarks.append(.isBroken, of: second, step: 20, run: folder.path, time: 7)
    var marks = try NegativeMarks(run: folder.path)
    #expect(marks.marks == [first: .isTrue, second: .isBroken] && marks.skippedLines == 0)
    try NegativeMarks.append(nil, of: first, step: 30, run: folder.path)
    marks = try NegativeMarks(run: folder.path)
    #expect(marks.marks == [second: .isBroken] && marks.count(.isBroken) == 1)
    let text = try String(contentsOfFile: folder.path + "/marks.jsonl", encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[0] == #"{"t":5.0,"step":10,"kind":"mark","anchor":{"caption":1},"mark":"true","#
        + #""negative":{"image":2}}"#)
  }

  @Test("A mark keeps what became of the negative, and rates are told apart by it")
  func uses() throws {
    let folder = try TemporaryFolder()
    func mark(_ mark: NegativeMark, _ sentence: String, _ facts: MarkedNegative) throws {
      try NegativeMarks.append(
        mark, of: .init(anchor: .image(0), negative: .sentence(sentence)), step: 1, facts,
        run: folder.path)
    }
    try mark(.isTrue, "rejected and true", MarkedNegative(verdict: .likely, isTrained: false))
    try mark(.isTrue, "trained", MarkedNegative(verdict: .accepted, isTrained: true))
    try mark(.isFine, "trained and fine", MarkedNegative(verdict: .accepted, isTrained: true))
    try mark(.isFine, "accepted", MarkedNegative(verdict: .accepted, isTrained: false))
    // As a file of an earlier version has it, and as one of a later version may.
    let file = folder.path + "/marks.jsonl"
    let old =
      #"{"t":1,"step":1,"kind":"mark","anchor":{"image":0},"negative":{"sentence":"old"},"#
      + #""mark":"true"}"# + "\n"
      + #"{"t":1,"step":1,"kind":"mark","anchor":{"image":0},"negative":{"sentence":"new"},"#
      + #""mark":"fine","verdict":"some other filter","trained":"?"}"# + "\n"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(#""verdict":"likely""#))
    try folder.write(text + old, to: "marks.jsonl")
    let marks = try NegativeMarks(run: folder.path)
    #expect(marks.marks.count == 6 && marks.skippedLines == 0)
    #expect(marks.count(.isTrue, .trained) == 1 && marks.count(.isFine, .trained) == 1)
    #expect(marks.count(.isTrue, .rejected) == 1 && marks.count(.isFine, .rejected) == 0)
    #expect(marks.count(.isTrue, .other) == 1 && marks.count(.isFine, .other) == 2)
    #expect(marks.count(.isTrue) == 3)
  }

  @Test("Damaged lines cost themselves only")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let good = #"{"t":1,"step":1,"kind":"mark","anchor":{"caption":1},"negative":{"image":2},"#
    let lines = [
      good + #""mark":"fine"}"#, "{", good + #""mark":"perhaps"}"#, good + "}",
      #"{"t":1,"step":1,"kind":"mark","anchor":{},"negative":{"image":2},"mark":"true"}"#,
      #"{"t":1,"step":1,"kind":"note"}"#, "\u{1}x",
      good + #""mark":"true","who":"somebody"}"#,
    ]
    // The last line was cut off by a crash.
    try folder.write(lines.joined(separator: "\n") + "\n{\"t\":2", to: "marks.jsonl")
    let marks = try NegativeMarks(run: folder.path)
    #expect(marks.marks == [first: .isTrue])
    #expect(marks.skippedLines == 6)
    // The next mark does not become part of it.
    try NegativeMarks.append(.isFine, of: second, step: 3, run: folder.path)
    #expect(try NegativeMarks(run: folder.path).marks == [first: .isTrue, second: .isFine])
  }

  @Test("Several writers at once lose nothing")
  func writers() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    try Parallel.performThrowing(4) { thread in
      for number in 0..<10 {
        try NegativeMarks.append(
          .isFine, of: .init(anchor: .caption(thread), negative: .image(number)), step: 0,
          run: path)
      }
    }
    let marks = try NegativeMarks(run: path)
    #expect(marks.marks.count == 40 && marks.skippedLines == 0)
  }
}
