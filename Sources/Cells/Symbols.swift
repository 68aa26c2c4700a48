/// The characters that drawing uses besides text: lines, bars, marks.
///
/// Terminals without UTF-8, fonts without braille and screen readers get other sets, so no widget
/// writes such a character itself.
public struct Symbols: Sendable, Hashable {
  /// Which characters may be used.
  public enum Mode: String, Sendable, CaseIterable {
    /// Box drawing, blocks and braille.
    case unicode
    /// ASCII only.
    case ascii
    /// No boxes, no bars, plots as tables: for screen readers and braille displays.
    case flat
  }

  public let mode: Mode
  /// Whether there are colours, so that pictures can be drawn with them.
  public var showsColors = true
  /// horizontal, vertical, then the corners: upper left, upper right, lower left, lower right.
  public let border: [Unicode.Scalar]
  /// Eight heights from low to high for sparklines.
  public let heights: [Unicode.Scalar]
  /// Eighths of a cell from the left, of which the last is a full cell.
  public let eighths: [Unicode.Scalar]
  /// The empty part of a progress bar.
  public let track: Unicode.Scalar
  /// Marks of series, in the order of their numbers.
  public let series: [Unicode.Scalar]
  /// Shades from light to full for heat strips.
  public let shades: [Unicode.Scalar]
  public let ellipsis: String
  public let sortUp: String
  public let sortDown: String
  public let pointer: String
  public let scrollThumb: Unicode.Scalar
  public let dropDown: String
  public let checked: String
  public let unchecked: String
  public let tickLeft: Unicode.Scalar
  public let tickBottom: Unicode.Scalar
  public let origin: Unicode.Scalar
  /// A line from top to bottom that stands behind others.
  public let rule: Unicode.Scalar

  public var usesBraille: Bool { mode == .unicode }
  public var isFlat: Bool { mode == .flat }

  /// The mark of a series; numbers beyond the marks begin anew.
  public func mark(_ series: Int) -> Unicode.Scalar {
    let count = self.series.count
    return self.series[((series % count) + count) % count]
  }

  public static let unicode = Symbols(
    mode: .unicode, border: ["─", "│", "┌", "┐", "└", "┘"],
    heights: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], track: "░",
    series: ["●", "▲", "■", "◆", "▼", "○", "△", "□", "◇", "▽"],
    shades: [" ", "░", "▒", "▓", "█"], ellipsis: "…", sortUp: "▴", sortDown: "▾", pointer: "▸",
    scrollThumb: "┃", dropDown: "▾", checked: "☑", unchecked: "☐", tickLeft: "┤",
    tickBottom: "┬", origin: "└", rule: "┊")

  public static let ascii = Symbols(
    mode: .ascii, border: ["-", "|", "+", "+", "+", "+"],
    heights: ["_", "_", ".", ".", "-", "-", "=", "#"],
    eighths: [" ", " ", " ", "-", "-", "-", "=", "#"], track: ".",
    series: ["o", "^", "#", "x", "v", "*", "+", "%", "@", "&"],
    shades: [" ", ".", ":", "+", "#"], ellipsis: "~", sortUp: "^", sortDown: "v", pointer: ">",
    scrollThumb: "#", dropDown: "v", checked: "[x]", unchecked: "[ ]", tickLeft: "+",
    tickBottom: "+", origin: "+", rule: ":")

  public static let flat = Symbols(
    mode: .flat, border: [" ", " ", " ", " ", " ", " "], heights: ascii.heights,
    eighths: ascii.eighths, track: " ", series: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"],
    shades: ascii.shades, ellipsis: "~", sortUp: " up", sortDown: " down", pointer: ">",
    scrollThumb: " ", dropDown: "", checked: "[x]", unchecked: "[ ]", tickLeft: " ",
    tickBottom: " ", origin: " ", rule: " ")

  public static func of(_ mode: Mode) -> Symbols {
    switch mode {
    case .unicode: unicode
    case .ascii: ascii
    case .flat: flat
    }
  }
}
