import Foundation
import Ground
import Testing

@testable import Cells

@Suite struct CellBufferTests {
  private func line(_ width: Int, _ draw: (inout CellBuffer) -> Void) -> String {
    var buffer = CellBuffer(width: width, height: 1)
    draw(&buffer)
    return (0..<width).map { buffer[$0, 0].glyph.text }.joined()
  }

  @Test("Text that does not fit ends with an ellipsis at a whole grapheme")
  func truncates() {
    #expect(line(5) { $0.draw("abcdef", at: 0, 0) } == "abcd…")
    #expect(line(6) { $0.draw("abcdef", at: 0, 0) } == "abcdef")
    // The second wide character would need the ellipsis' cell.
    #expect(line(4) { $0.draw("二つの", at: 0, 0) } == "二… ")
    #expect(line(5) { $0.draw("二つの", at: 0, 0) } == "二つ…")
    #expect(line(1) { $0.draw("ab", at: 0, 0) } == "…")
    #expect(TextFit.truncate("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    #expect(TextFit.truncate("abcdef", to: 0) == "")
  }

  @Test("Alignment counts cells")
  func aligns() {
    #expect(line(6) { $0.draw("二b", at: 0, 0, room: 6, alignment: .right) } == "   二b")
    #expect(line(6) { $0.draw("ab", at: 0, 0, room: 6, alignment: .center) } == "  ab  ")
  }

  @Test("Control characters never reach a cell")
  func strips() {
    #expect(line(9) { $0.draw("a\u{1B}[2Jb\r\n\u{9B}c", at: 0, 0) } == "a[2Jbc   ")
    var buffer = CellBuffer(width: 1, height: 1)
    buffer.set("\u{1B}", at: 0, 0, .plain)
    #expect(buffer[0, 0].glyph == .space)
  }

  @Test("Half of a wide character never remains")
  func overwritesWide() {
    #expect(
      line(4) {
        $0.draw("二二", at: 0, 0); $0.draw("x", at: 1, 0)
      } == " x二")
    #expect(
      line(4) {
        $0.draw("二二", at: 0, 0); $0.draw("x", at: 2, 0)
      } == "二x ")
    #expect(
      line(4) {
        $0.draw("二二", at: 0, 0); $0.draw("犬", at: 1, 0)
      } == " 犬 ")
    #expect(line(3) { $0.set("二", at: 2, 0, .plain) } == "   ")
  }

  @Test("Random drawing leaves each wide character with its second cell")
  func keepsPairs() {
    var generator = SystemRandomNumberGenerator()
    var buffer = CellBuffer(width: 12, height: 3)
    for _ in 0..<5000 {
      let x = Int.random(in: -3..<15, using: &generator)
      let y = Int.random(in: -1..<4, using: &generator)
      let clip = Rect(
        .random(in: -2..<10, using: &generator), .random(in: -1..<3, using: &generator),
        .random(in: 0..<12, using: &generator), .random(in: 0..<4, using: &generator))
      buffer.clipped(to: clip) { buffer in
        buffer.draw(["二犬", "abc", "x", "二"].randomElement() ?? "", at: x, y)
      }
      for row in 0..<3 {
        for column in 0..<12 {
          let glyph = buffer[column, row].glyph
          if glyph.width == 2 { #expect(buffer[column + 1, row].glyph.isContinuation) }
          if glyph.isContinuation { #expect(buffer[column - 1, row].glyph.width == 2) }
        }
      }
    }
  }

  @Test("Drawing is cut at the clip and at the edges")
  func clips() {
    var buffer = CellBuffer(width: 5, height: 3)
    buffer.clipped(to: Rect(1, 1, 3, 1)) { buffer in
      buffer.fill(Rect(-10, -10, 100, 100), with: "#")
      buffer.border(Rect(0, 0, 5, 3))
      buffer.clipped(to: Rect(0, 0, 5, 5)) { $0.set("!", at: 0, 0, .plain) }
    }
    #expect(buffer.text() == ["", " ###", ""])
    var tiny = CellBuffer(width: 0, height: -3)
    tiny.border(Rect(0, 0, 5, 3))
    #expect(tiny.text() == [])
    #expect(CellBuffer(width: 1 << 40, height: 1).width == CellBuffer.largestSide)
  }

  @Test("Differences are the cells whose text or style changed")
  func differs() {
    var first = CellBuffer(width: 4, height: 3)
    first.draw("abcd", at: 0, 1)
    var second = first
    second.draw("x", at: 2, 1)
    second.fill(Rect(0, 2, 1, 1), .plain.adding(.bold))
    #expect(second.differences(from: first) == [Point(2, 1), Point(0, 2)])
    #expect(second.changedRows(since: first) == [1, 2])
    #expect(first.changedRows(since: first) == [])
    #expect(first != second)
  }

  @Test("A dump shows text, colours, attributes and the cursor")
  func dumps() {
    var buffer = CellBuffer(width: 6, height: 2)
    buffer.draw("ab", at: 1, 0, .series(0, .bold))
    buffer.draw("!", at: 0, 1, .alert)
    buffer.cursor = Point(1, 1)
    #expect(
      buffer.dump() == "6x2 dark 256 unicode\n| ab\n|!\n0 1-2:75/-b\n1 0-0:203/-\ncursor 1,1\n")
    #expect(
      buffer.dump(depth: .mono)
        == "6x2 dark 1 unicode\n| ab\n|!\n0 1-2:-/-b\n1 0-0:-/-bu\ncursor 1,1\n")
  }
}
