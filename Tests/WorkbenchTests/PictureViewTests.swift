import Cells
import Testing

@testable import Ground
@testable import Widgets

@Suite struct PictureViewTests {
  private func draw(_ picture: Picture, _ size: Size, _ symbols: Symbols) -> CellBuffer {
    var buffer = CellBuffer(size, symbols: symbols)
    buffer.add(PictureView(picture), in: buffer.bounds)
    return buffer
  }

  /// Two pixels beside each other over two others.
  private func four(_ colors: [(UInt8, UInt8, UInt8)]) throws -> Picture {
    let pixels = colors.flatMap { [$0.0, $0.1, $0.2] }
    return Picture(raster: Raster(width: 2, height: 2, pixels: pixels))
  }

  @Test("Two pixels stand in a cell, one above the other")
  func halfBlocks() throws {
    let picture = try four([(255, 0, 0), (0, 0, 255), (0, 255, 0), (0, 0, 255)])
    let buffer = draw(picture, Size(2, 1), .unicode)
    #expect(buffer[0, 0].glyph.text == "▀")
    // Entries of xterm's cube: 196 red, 46 green, 21 blue.
    #expect(buffer[0, 0].style == Style(.palette(196), on: .palette(46)))
    #expect(buffer[1, 0].glyph.text == " ")
    #expect(buffer[1, 0].style.background == .palette(21))
    let plain = draw(picture, Size(2, 1), .ascii)
    #expect(plain.text().joined().unicodeScalars.allSatisfy { $0.isASCII })
    #expect(plain[1, 0].style.background == .palette(21))
  }

  @Test("Pixels of one of eight colours keep it, though they differ in 256")
  func eightColors() {
    let style = Style(.palette(196), on: .palette(160))
    let resolved = Theme.dark.resolve(style, depth: .eight)
    #expect(resolved.foreground == 1 && resolved.background == 1)
    // Text in its background's colour would not be seen.
    let text = Theme.dark.resolve(Style(.series(6), on: .palette(9)), depth: .eight)
    #expect(text.background == -1)
  }

  @Test("The aspect is kept, and small pictures are not blown up")
  func size() {
    let wide = PictureView(AskFixture.boxes)
    #expect(wide.size(in: Size(40, 40)) == Size(40, 15))
    #expect(wide.size(in: Size(100, 10)) == Size(27, 10))
    #expect(wide.size(in: Size(0, 10)) == Size(0, 0))
    #expect(PictureView(AskFixture.picture(0)).size(in: Size(300, 300)) == Size(96, 48))
    #expect(
      PictureView(Picture(raster: nil, parts: [], aspect: .nan)).size(in: Size(10, 5))
        == Size(10, 5))
  }

  @Test("Without colours a picture is what stands where")
  func words() {
    var symbols = Symbols.ascii
    symbols.showsColors = false
    let text = draw(AskFixture.boxes, Size(40, 16), symbols).text().joined(separator: "\n")
    #expect(text.contains("person") && text.contains("dining table") && text.contains("+--"))
    let flat = draw(AskFixture.boxes, Size(70, 4), .flat).text().joined(separator: " ")
    #expect(flat.contains("dining table (bottom middle)") && flat.contains("person (middle left)"))
  }

  @Test("Every size can be drawn")
  func anySize() throws {
    for picture in [
      AskFixture.boxes, AskFixture.picture(1), Picture(raster: nil),
      Picture(
        raster: nil,
        parts: [.init("x", left: .nan, top: -5, right: .infinity, bottom: 0)], aspect: 1),
    ] {
      for width in 0...20 {
        for height in 0...8 {
          for symbols in [Symbols.unicode, .ascii, .flat] {
            #expect(draw(picture, Size(width, height), symbols).width == width)
          }
        }
      }
    }
  }
}
