import Ground

extension CellBuffer {
  /// Draws text in one line and gives the cells it took.
  ///
  /// Control characters, also those that begin terminal commands, are dropped. Text longer than
  /// `room` ends with an ellipsis at a whole grapheme.
  /// - Parameters:
  ///   - room: cells at most; the rest of the clip where it is nil.
  ///   - alignment: where shorter text stands in `room`.
  @discardableResult
  public mutating func draw(
    _ text: String, at x: Int, _ y: Int, _ style: Style = .plain, room: Int? = nil,
    alignment: Alignment = .left
  ) -> Int {
    let room = max(0, room ?? clip.right - x)
    guard room > 0 else { return 0 }
    let fitted = TextFit.fit(text, in: room, ellipsis: symbols.ellipsis)
    var place = x
    switch alignment {
    case .left: break
    case .right: place += room - fitted.width
    case .center: place += (room - fitted.width) / 2
    }
    for glyph in fitted.glyphs {
      set(glyph, at: place, y, style)
      place += glyph.width
    }
    return fitted.width
  }

  /// Fills a rectangle with one character.
  public mutating func fill(
    _ rect: Rect, _ style: Style = .plain, with scalar: Unicode.Scalar = " "
  ) {
    let part = rect.intersection(clip)
    guard !part.isEmpty else { return }
    let glyph = Glyph(scalar)
    for y in part.y..<part.bottom {
      for x in stride(from: part.x, to: part.right, by: glyph.width) {
        set(glyph, at: x, y, style)
      }
    }
  }

  /// Draws a frame at the edge of a rectangle; nothing where it is smaller than 2 × 2.
  public mutating func border(_ rect: Rect, _ style: Style = .border) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let line = symbols.border
    for x in rect.x + 1..<rect.right - 1 {
      set(line[0], at: x, rect.y, style)
      set(line[0], at: x, rect.bottom - 1, style)
    }
    for y in rect.y + 1..<rect.bottom - 1 {
      set(line[1], at: rect.x, y, style)
      set(line[1], at: rect.right - 1, y, style)
    }
    set(line[2], at: rect.x, rect.y, style)
    set(line[3], at: rect.right - 1, rect.y, style)
    set(line[4], at: rect.x, rect.bottom - 1, style)
    set(line[5], at: rect.right - 1, rect.bottom - 1, style)
  }

  /// Copies the cells of another buffer to a place.
  public mutating func paste(_ other: CellBuffer, at x: Int, _ y: Int) {
    for row in 0..<other.height {
      for column in 0..<other.width {
        let cell = other[column, row]
        set(cell.glyph, at: x + column, y + row, cell.style)
      }
    }
  }
}

extension TextFit {
  /// The glyphs of a line that fit into `room` cells, with an ellipsis where something is missing.
  public static func fit(_ text: String, in room: Int, ellipsis: String = "…") -> (
    glyphs: [Glyph], width: Int
  ) {
    var glyphs: [Glyph] = []
    var width = 0
    // The last place at which the ellipsis still fits.
    let mark = ellipsis.flatMap { Glyph.glyphs(of: $0) }
    let markWidth = mark.reduce(0) { $0 + $1.width }
    var cut = (count: 0, width: 0)
    for character in text {
      let shown = Glyph.glyphs(of: character)
      let cells = shown.reduce(0) { $0 + $1.width }
      if width + cells > room {
        guard markWidth <= room else { return (Array(glyphs.prefix(cut.count)), cut.width) }
        return (glyphs.prefix(cut.count) + mark, cut.width + markWidth)
      }
      glyphs += shown
      width += cells
      if width + markWidth <= room { cut = (glyphs.count, width) }
    }
    return (glyphs, width)
  }

  /// Text cut to `room` cells, with an ellipsis where something is missing.
  public static func truncate(_ text: String, to room: Int, ellipsis: String = "…") -> String {
    fit(text, in: room, ellipsis: ellipsis).glyphs.map(\.text).joined()
  }
}
