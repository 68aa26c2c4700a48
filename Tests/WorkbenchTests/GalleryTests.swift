import Cells
import Testing

@testable import terminal_probe

/// Pages with all widgets, compared cell by cell with dumps that were looked at.
@Suite struct GalleryTests {
  @Test("80 x 24 in 256 colours", arguments: 1...3)
  func standard(_ page: Int) {
    expectGolden(ProbeState(page: page).draw(Size(80, 24), .unicode), "page\(page)-80x24")
  }

  @Test("120 x 40 in 8 colours", arguments: 1...3)
  func eight(_ page: Int) {
    expectGolden(
      ProbeState(page: page).draw(Size(120, 40), .unicode), "page\(page)-120x40-8", depth: .eight)
  }

  @Test("80 x 24 in ASCII without colours", arguments: 1...3)
  func ascii(_ page: Int) {
    expectGolden(
      ProbeState(page: page).draw(Size(80, 24), .ascii), "page\(page)-80x24-ascii", depth: .mono)
  }

  @Test("40 x 10 on a light background", arguments: 1...3)
  func small(_ page: Int) {
    expectGolden(
      ProbeState(page: page).draw(Size(40, 10), .unicode), "page\(page)-40x10-light", theme: .light)
  }

  @Test("80 x 24 for screen readers", arguments: 1...3)
  func flat(_ page: Int) {
    let buffer = ProbeState(page: page).draw(Size(80, 24), .flat)
    expectGolden(buffer, "page\(page)-80x24-flat", depth: .mono)
    let drawing = Set("─│┌┐└┘█▌▐░▒▓●▲■◆")
    #expect(!buffer.text().joined().contains { drawing.contains($0) })
  }

  @Test("Every page can be drawn at every size")
  func anySize() {
    for page in 1...3 {
      for width in Array(0...30) + [79, 200] {
        for height in Array(0...14) + [60] {
          for symbols in [Symbols.unicode, .ascii, .flat] {
            let buffer = ProbeState(page: page, marks: 1).draw(Size(width, height), symbols)
            #expect(buffer.size == Size(width, height))
          }
        }
      }
    }
  }
}
