import CNcursesw
import Foundation
import Ground
import Testing

@testable import Cells

@Suite struct WidthAgreementTests {
  @Test("Widths are those of the C library, which ncurses asks, for all it knows")
  func agrees() throws {
    setlocale(LC_CTYPE, "C.UTF-8")
    try #require(foil_character_width(0x4E8C) == 2, "no C.UTF-8 locale")
    var differing: [String] = []
    for value in UInt32(0x20)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = foil_character_width(wchar_t(value))
      // Newer versions of Unicode know characters that older ones do not.
      guard theirs >= 0, scalar.properties.age.map({ $0.major <= 14 }) ?? false else { continue }
      if Int(theirs) != TextWidth.of(scalar) { differing.append(String(value, radix: 16)) }
    }
    // Unicode 15.1 made this Ahom sign a mark that takes no cell.
    #expect(differing.filter { $0 != "1171e" } == [])
  }
}
