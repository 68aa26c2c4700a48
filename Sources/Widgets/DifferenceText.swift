import Cells
import Ground

/// A difference of two sentences as text: `a [-man-] {+woman+} rides`, also readable without colours.
package enum DifferenceText {
  /// A line with the places of the second sentence's words.
  package struct Line {
    /// A word by its number in the sentence, with its cells in the line.
    package struct Word: Equatable {
      package var index: Int
      package var x: Int
      package var width: Int
    }

    package var spans: [Span] = []
    package var words: [Word] = []
    package var width = 0
  }

  /// The pieces in lines of a width.
  package static func lines(_ pieces: [WordDifference.Piece], width: Int) -> [[Span]] {
    layout(pieces, width: width).map(\.spans)
  }

  /// The same with the places of words.
  package static func layout(_ pieces: [WordDifference.Piece], width: Int) -> [Line] {
    var lines = [Line()]
    var number = 0
    for piece in pieces {
      for (index, word) in piece.words.enumerated() {
        let (before, after, style) = marks(
          piece.kind, isFirst: index == 0, isLast: index == piece.words.count - 1)
        let cells = TextWidth.of(before + word + after)
        if lines[lines.count - 1].width > 0, cells >= width - lines[lines.count - 1].width {
          lines.append(Line())
        }
        let space = lines[lines.count - 1].width > 0 ? " " : ""
        let x = lines[lines.count - 1].width + space.count
        lines[lines.count - 1].spans.append(Span(space + before + word + after, style))
        lines[lines.count - 1].width = x + cells
        guard piece.kind != .removed else { continue }
        lines[lines.count - 1].words.append(
          Line.Word(index: number, x: x + before.count, width: TextWidth.of(word)))
        number += 1
      }
    }
    return lines
  }

  private static func marks(
    _ kind: WordDifference.Piece.Kind, isFirst: Bool, isLast: Bool
  ) -> (before: String, after: String, style: Style) {
    switch kind {
    case .same: ("", "", .plain)
    case .removed: (isFirst ? "[-" : "", isLast ? "-]" : "", Style(ColorRole.removed))
    case .added: (isFirst ? "{+" : "", isLast ? "+}" : "", Style(ColorRole.added))
    }
  }
}
