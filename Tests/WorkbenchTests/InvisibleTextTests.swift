import Ground
import Testing

@testable import Cells

@Suite struct InvisibleTextTests {
  @Test("What command lines show as a blank, screens do not draw; everything else both show")
  func agrees() {
    var differing: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // What takes no cell of its own is a mark, and no glyph without a letter under it.
      let isDrawn = Glyph(scalar) != .space || scalar == " "
      let isBlank = PlainText.oneLine(String(scalar)) == " " && scalar != " "
      if isDrawn != (!isBlank && TextWidth.of(scalar) > 0) {
        differing.append(String(value, radix: 16))
      }
    }
    #expect(differing == [])
  }

  @Test("No cell holds a sign that is not seen")
  func cells() {
    var text = ""
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), PlainText.isInvisible(scalar) else { continue }
      text.unicodeScalars.append("a")
      text.unicodeScalars.append(scalar)
      #expect(Glyph(scalar) == .space)
    }
    let drawn = text.flatMap { Glyph.glyphs(of: $0) }.map(\.text).joined()
    #expect(drawn.unicodeScalars.allSatisfy { $0 == "a" } && drawn.count > 200)
  }
}
