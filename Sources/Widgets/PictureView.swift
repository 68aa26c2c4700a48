import Cells
import Ground

/// A picture in cells: its pixels in half blocks where there are colours, otherwise what stands
/// where, as boxes with names.
public struct PictureView: Widget {
  public var picture: Picture

  public init(_ picture: Picture) { self.picture = picture }

  /// The most boxes that are drawn, the largest ones.
  static let mostParts = 12

  /// The cells that the picture takes of a room, at its own aspect.
  ///
  /// A cell is taken to be twice as high as wide.
  public func size(in room: Size) -> Size {
    guard room.width > 0, room.height > 0 else { return Size(0, 0) }
    let aspect = Double(picture.aspect)
    var width = min(Double(room.width), 2 * Double(room.height) * aspect)
    if let raster = picture.raster { width = min(width, Double(max(2, raster.width))) }
    let height = (width / (2 * aspect)).rounded()
    return Size(
      max(1, Int(clamping: width.rounded())),
      max(1, min(room.height, Int(clamping: min(height, 4096)))))
  }

  /// Whether pixels are drawn in a buffer.
  private func showsPixels(_ buffer: CellBuffer) -> Bool {
    picture.raster != nil && buffer.symbols.showsColors && !buffer.symbols.isFlat
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    guard !rect.isEmpty else { return }
    if buffer.symbols.isFlat { return drawList(rect, &buffer) }
    let size = size(in: rect.size)
    let place = Rect(rect.x, rect.y, size.width, size.height)
    if showsPixels(buffer), let raster = picture.raster {
      drawPixels(raster, place, &buffer)
    } else {
      drawParts(place, &buffer)
    }
  }

  // MARK: - Pixels

  private func drawPixels(_ raster: Raster, _ rect: Rect, _ buffer: inout CellBuffer) {
    // Two pixels a cell, one above the other; where there are no half blocks one.
    let perCell = buffer.symbols.mode == .unicode ? 2 : 1
    guard let small = raster.scaled(width: rect.width, height: rect.height * perCell) else {
      return
    }
    func color(_ x: Int, _ y: Int) -> Color {
      let place = (y * small.width + x) * 3
      return .nearest(
        red: small.pixels[place], green: small.pixels[place + 1], blue: small.pixels[place + 2])
    }
    for y in 0..<rect.height {
      for x in 0..<rect.width {
        let upper = color(x, y * perCell)
        let lower = perCell == 2 ? color(x, y * perCell + 1) : upper
        if upper == lower {
          buffer.set(" ", at: rect.x + x, rect.y + y, Style(on: upper))
        } else {
          buffer.set("▀", at: rect.x + x, rect.y + y, Style(upper, on: lower))
        }
      }
    }
  }

  // MARK: - Boxes with names

  private func drawParts(_ rect: Rect, _ buffer: inout CellBuffer) {
    guard rect.width >= 4, rect.height >= 2 else { return }
    buffer.border(rect, .border)
    buffer.clipped(to: rect) { buffer in
      let shown = Array(picture.parts.prefix(Self.mostParts).enumerated())
      for (number, part) in shown { drawBox(part, number, rect, &buffer) }
      // Names over the boxes, so that a box does not cut through one.
      for (number, part) in shown { drawName(part, number, rect, &buffer) }
    }
  }

  /// The cells of a part's box.
  private func box(_ part: Picture.Part, _ rect: Rect) -> Rect {
    func place(_ share: Float, _ length: Int) -> Int {
      let share = share.isFinite ? max(0, min(1, share)) : 0
      return Int(clamping: (share * Float(length)).rounded())
    }
    let x = min(place(part.left, rect.width), rect.width - 1)
    let y = min(place(part.top, rect.height), rect.height - 1)
    return Rect(
      rect.x + x, rect.y + y, max(1, place(part.right, rect.width) - x),
      max(1, place(part.bottom, rect.height) - y))
  }

  private func drawBox(
    _ part: Picture.Part, _ number: Int, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let box = box(part, rect)
    let style = Style.series(number)
    if box.width >= 3, box.height >= 2 {
      buffer.fill(box)
      buffer.border(box, style)
    } else {
      buffer.set(buffer.symbols.mark(number), at: box.x, box.y, style)
    }
  }

  private func drawName(
    _ part: Picture.Part, _ number: Int, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let box = box(part, rect)
    let style = Style.series(number)
    if box.width >= 3, box.height >= 3 {
      // Inside, in as many lines as there are.
      let lines = TextBlock.wrap(part.label, width: box.width - 2)
      let fits = lines.count <= box.height - 2
      for (line, text) in (fits ? lines : [part.label]).enumerated() {
        buffer.draw(text, at: box.x + 1, box.y + 1 + line, style, room: box.width - 2)
      }
    } else if box.width >= 5 {
      buffer.draw(part.label, at: box.x + 1, box.y, style, room: box.width - 2)
    } else {
      let room = min(TextWidth.of(part.label), max(0, rect.right - 1 - box.x - 2))
      buffer.draw(part.label, at: box.x + 2, box.y, style, room: room)
    }
  }

  /// What the picture shows in words, for those who hear it.
  private func drawList(_ rect: Rect, _ buffer: inout CellBuffer) {
    let words = picture.parts.map { part in
      let x = (part.left + part.right) / 2
      let y = (part.top + part.bottom) / 2
      let row = y < 1.0 / 3 ? "top" : y < 2.0 / 3 ? "middle" : "bottom"
      let column = x < 1.0 / 3 ? "left" : x < 2.0 / 3 ? "middle" : "right"
      return "\(part.label) (\(row == column ? "middle" : "\(row) \(column)"))"
    }
    let text = words.isEmpty ? "a picture" : words.joined(separator: ", ")
    buffer.add(TextBlock(text), in: rect)
  }
}
