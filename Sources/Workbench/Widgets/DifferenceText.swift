import Cells
import Corpus

/// A difference of two sentences as text: `a [-man-] {+woman+} rides`, also readable without colours.
enum DifferenceText {
  /// The pieces in lines of a width.
  static func lines(_ pieces: [WordDifference.Piece], width: Int) -> [[Span]] {
    var lines: [[Span]] = [[]]
    var used = 0
    for piece in pieces {
      for (index, word) in piece.words.enumerated() {
        let (text, style) = shown(
          word, piece.kind, isFirst: index == 0, isLast: index == piece.words.count - 1)
        let cells = TextWidth.of(text)
        if used > 0, cells >= width - used {
          lines.append([])
          used = 0
        }
        lines[lines.count - 1].append(Span((used > 0 ? " " : "") + text, style))
        used += (used > 0 ? 1 : 0) + cells
      }
    }
    return lines
  }

  private static func shown(
    _ word: String, _ kind: WordDifference.Piece.Kind, isFirst: Bool, isLast: Bool
  ) -> (String, Style) {
    switch kind {
    case .same: (word, .plain)
    case .removed: ((isFirst ? "[-" : "") + word + (isLast ? "-]" : ""), Style(ColorRole.removed))
    case .added: ((isFirst ? "{+" : "") + word + (isLast ? "+}" : ""), Style(ColorRole.added))
    }
  }
}
