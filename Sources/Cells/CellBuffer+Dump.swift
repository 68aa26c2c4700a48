extension CellBuffer {
  /// The text of every row, without spaces at the end.
  public func text() -> [String] {
    (0..<height).map { y in
      var line = row(y).map(\.glyph.text).joined()
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// The whole buffer as text that a person can compare: the rows, then the styled stretches of each
  /// row as numbers of colours and attributes at a depth, then the cursor.
  ///
  /// A stretch is `from-to:foreground/background` and letters for bold, dim, underline and
  /// reverse; `-` is the terminal's own colour.
  public func dump(theme: Theme = .dark, depth: ColorDepth = .many) -> String {
    var lines = ["\(width)x\(height) \(theme.name) \(depth.rawValue) \(symbols.mode.rawValue)"]
    lines += text().map { "|" + $0 }
    for y in 0..<height {
      let spans = styledSpans(y, theme, depth)
      if !spans.isEmpty { lines.append("\(y) " + spans.joined(separator: " ")) }
    }
    lines.append(cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor")
    return lines.joined(separator: "\n") + "\n"
  }

  private func styledSpans(_ y: Int, _ theme: Theme, _ depth: ColorDepth) -> [String] {
    let plain = ResolvedStyle(foreground: -1, background: -1, attributes: [])
    var spans: [String] = []
    var start = 0
    while start < width {
      let style = theme.resolve(self[start, y].style, depth: depth)
      var end = start + 1
      while end < width, theme.resolve(self[end, y].style, depth: depth) == style { end += 1 }
      if style != plain {
        let colors = "\(number(style.foreground))/\(number(style.background))"
        spans.append("\(start)-\(end - 1):\(colors)\(letters(style.attributes))")
      }
      start = end
    }
    return spans
  }

  private func number(_ color: Int16) -> String { color < 0 ? "-" : String(color) }

  private func letters(_ attributes: Attributes) -> String {
    var letters = ""
    if attributes.contains(.bold) { letters += "b" }
    if attributes.contains(.dim) { letters += "d" }
    if attributes.contains(.underline) { letters += "u" }
    if attributes.contains(.reverse) { letters += "r" }
    return letters
  }
}
