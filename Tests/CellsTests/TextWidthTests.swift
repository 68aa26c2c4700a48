import Foundation
import Ground
import Testing

@testable import Cells

@Suite struct TextWidthTests {
  @Test("Widths are those of published tables")
  func widths() {
    #expect(TextWidth.of("abc") == 3)
    #expect(TextWidth.of("二つの犬") == 8)
    #expect(TextWidth.of("e\u{301}") == 1)
    #expect(TextWidth.of("한국어") == 6)
    // The same syllable as its three letters.
    #expect(TextWidth.of("\u{1112}\u{1161}\u{11AB}") == 2)
    #expect(TextWidth.of("😀") == 2)
    #expect(TextWidth.of("⠿─█●▲") == 5)
    #expect(TextWidth.of("ﾊﾛｰ") == 3)
    #expect(TextWidth.of("\u{200B}\u{FEFF}") == 0)
    #expect(TextWidth.of("a\u{1B}[31mb\u{07}\n") == 6)
  }

  @Test("Emoji that are joined count as the first, flags as two letters")
  func emoji() {
    #expect(TextWidth.of("👩‍👩‍👧") == 2)
    #expect(Glyph.glyphs(of: "🇩🇪").map(\.text) == ["D", "E"])
    #expect(Glyph.glyphs(of: "❤️").map(\.text) == ["❤"])
    #expect(Glyph.glyphs(of: "👍🏽").map(\.text) == ["👍"])
  }

  @Test("Letters of conjuncts keep a cell each")
  func conjuncts() {
    let glyphs = "क्षि".flatMap { Glyph.glyphs(of: $0) }
    #expect(glyphs.map(\.text).joined().unicodeScalars.count == "क्षि".unicodeScalars.count)
  }

  @Test("Signs that reverse text and other invisible ones are not drawn")
  func invisible() {
    #expect("a\u{202E}b\u{2066}c".flatMap { Glyph.glyphs(of: $0) }.map(\.text) == ["a", "b", "c"])
  }
}
