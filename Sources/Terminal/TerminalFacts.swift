import Cells
import Foundation

/// What a screen would find here, without opening one: nothing is written to the terminal.
public struct TerminalFacts: Sendable {
  /// The variable TERM; empty where it is not set.
  public let type: String
  /// Whether standard input and output are terminals, as screens need.
  public let isTerminal: Bool
  /// Whether the terminal database knows the type and it can place its cursor.
  public let canShowScreens: Bool
  /// Colours that the type has.
  public let colors: Int
  /// Colours that screens use.
  public let depth: ColorDepth
  /// Why that many.
  public let depthReason: String
  public let reportsMouse: Bool
  /// The character set of the locale: `UTF-8`.
  public let encoding: String
  public let isUTF8: Bool
  /// Columns and rows; nil where no standard stream is a terminal.
  public let size: Size?

  /// The version of ncurses.
  public static var ncursesVersion: String { Curses.version }

  public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    type = environment["TERM"] ?? ""
    isTerminal = isatty(0) == 1 && isatty(1) == 1
    let known = type.isEmpty ? nil : Curses.describe(type)
    canShowScreens = known?.placesCursor ?? false
    colors = known?.colors ?? 0
    reportsMouse = known?.reportsMouse ?? false
    let options = TerminalOptions()
    depth = canShowScreens ? options.depth(available: colors, environment: environment) : .mono
    depthReason =
      if type.isEmpty {
        "TERM is not set"
      } else if known == nil {
        "the terminal database does not know \(type)"
      } else if !canShowScreens {
        "\(type) cannot place its cursor"
      } else if depth == .mono, colors >= 8 {
        "NO_COLOR is set"
      } else {
        "\(type) has \(colors) colours"
      }
    setlocale(LC_CTYPE, "")
    encoding = String(cString: nl_langinfo(Int32(CODESET)))
    isUTF8 = encoding.uppercased() == "UTF-8"
    size = Self.size
  }

  private static var size: Size? {
    for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO] {
      var window = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 {
        return Size(Int(window.ws_col), Int(window.ws_row))
      }
    }
    return nil
  }

  /// How pictures are drawn, and why so. Pictures are cells of characters and colours; no protocol
  /// for pixels is used, so nothing has to be asked of the terminal.
  public var pictures: (form: String, reason: String) {
    guard canShowScreens else { return ("none", depthReason) }
    guard depth != .mono else { return ("boxes with names", "no colours: \(depthReason)") }
    let colors = depth == .many ? "256 colours" : "8 colours"
    return isUTF8
      ? ("two pixels a cell in \(colors)", "colours, and half blocks as the locale is UTF-8")
      : ("one pixel a cell in \(colors)", "colours, but no half blocks: the locale is \(encoding)")
  }
}
