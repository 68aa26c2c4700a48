import Cells
import Ground

/// Text over several lines, wrapped at words, with the places of a search marked.
public struct TextBlock: Widget {
  public var text: String
  public var style: Style
  /// The first line shown.
  public var offset: Int
  /// Found places are marked; empty for none. Case does not count.
  public var search: String

  public init(_ text: String, style: Style = .plain, offset: Int = 0, search: String = "") {
    self.text = text
    self.style = style
    self.offset = offset
    self.search = search
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    let lines = Self.wrap(text, width: rect.width)
    for (line, text) in lines.dropFirst(max(0, offset)).prefix(rect.height).enumerated() {
      let y = rect.y + line
      buffer.draw(text, at: rect.x, y, style, room: rect.width)
      for match in Self.matches(of: search, in: text) {
        let before = TextWidth.of(String(text[..<match.lowerBound]))
        buffer.draw(
          String(text[match]), at: rect.x + before, y, .match, room: rect.width - before)
      }
    }
  }

  /// The lines of text at a width in cells; a word that is longer is cut at a grapheme.
  ///
  /// Tabs count as one space. Spaces at a break are dropped.
  public static func wrap(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var cells = 0
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
        let needed = TextWidth.of(String(word))
        if !line.isEmpty, cells + 1 + needed <= width {
          line += " " + word
          cells += 1 + needed
          continue
        }
        if !line.isEmpty { lines.append(line) }
        line = ""
        cells = 0
        for character in word {
          let step = TextWidth.of(character)
          if cells + step > width, !line.isEmpty {
            lines.append(line)
            line = ""
            cells = 0
          }
          line.append(character)
          cells += step
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The places of a search in text, without regard to case; those that overlap count once.
  public static func matches(of search: String, in text: String) -> [Range<String.Index>] {
    guard !search.isEmpty else { return [] }
    let wanted = search.map { $0.lowercased() }
    let have = text.map { $0.lowercased() }
    var ranges: [Range<String.Index>] = []
    var position = 0
    let places = Array(text.indices) + [text.endIndex]
    while position + wanted.count <= have.count {
      if have[position..<position + wanted.count].elementsEqual(wanted) {
        ranges.append(places[position]..<places[position + wanted.count])
        position += wanted.count
      } else {
        position += 1
      }
    }
    return ranges
  }
}
