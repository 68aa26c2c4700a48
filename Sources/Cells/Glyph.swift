import Ground

/// What one cell shows: a character with up to two marks on it.
///
/// It holds code points instead of a `String`, so that a buffer of cells is compared and copied
/// without counting references. Further marks are dropped, which also tames stacks of them.
public struct Glyph: Hashable, Sendable {
  /// The character; 0 in the second cell of a wide one.
  public let scalar: UInt32
  /// Marks that join the character, 0 where there are none.
  public let firstMark: UInt32
  public let secondMark: UInt32
  /// Cells: 1 or 2, and 0 for the second cell of a wide character.
  public let cells: UInt8

  init(scalar: UInt32, firstMark: UInt32 = 0, secondMark: UInt32 = 0, cells: UInt8) {
    self.scalar = scalar
    self.firstMark = firstMark
    self.secondMark = secondMark
    self.cells = cells
  }

  /// A glyph of one code point.
  ///
  /// Control characters and lone marks become a space, so that nothing a text holds can move the
  /// cursor or change the terminal.
  public init(_ scalar: Unicode.Scalar) {
    let width = PlainText.isInvisible(scalar) ? 0 : TextWidth.of(scalar)
    self.init(scalar: width == 0 ? 0x20 : scalar.value, cells: UInt8(max(1, width)))
  }

  public static let space = Glyph(scalar: 0x20, cells: 1)
  /// Stands in the second cell of a wide character.
  public static let continuation = Glyph(scalar: 0, cells: 0)

  public var width: Int { Int(cells) }
  public var isContinuation: Bool { cells == 0 }

  /// The glyph as text, empty for a continuation.
  public var text: String {
    var view = String.UnicodeScalarView()
    for value in [scalar, firstMark, secondMark] where value != 0 {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// The glyphs that show a grapheme, one for each character that takes cells.
  ///
  /// Most graphemes are one glyph. Those of Indic scripts may be several, and flags are their two
  /// letters; ``TextWidth/forEachDrawn(of:_:)`` says what is drawn.
  public static func glyphs(of character: Character) -> [Glyph] {
    if let ascii = character.asciiValue {
      return ascii >= 0x20 && ascii < 0x7F ? [Glyph(scalar: UInt32(ascii), cells: 1)] : []
    }
    var glyphs: [Glyph] = []
    TextWidth.forEachDrawn(of: character) { scalar, cells in
      if cells > 0 {
        glyphs.append(Glyph(scalar: scalar.value, cells: UInt8(cells)))
      } else if let base = glyphs.popLast() {
        glyphs.append(base.adding(mark: scalar.value))
      }
    }
    return glyphs
  }

  private func adding(mark: UInt32) -> Glyph {
    if firstMark == 0 { return Glyph(scalar: scalar, firstMark: mark, cells: cells) }
    if secondMark == 0 {
      return Glyph(scalar: scalar, firstMark: firstMark, secondMark: mark, cells: cells)
    }
    return self
  }
}
