import CNcursesw
import Cells
import Foundation
import Ground

/// The only file that calls ncurses: one screen of one terminal, used by one thread.
final class Curses {
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let files: [UnsafeMutablePointer<FILE>]
  private var pairs: ColorPairs
  private var lastStyle: (style: Style, resolved: ResolvedStyle, pair: Int32)?
  private let depth: ColorDepth
  private var theme: Theme
  private let isUTF8: Bool
  private(set) var size: Size

  /// The largest screen; a terminal that claims more is served in part.
  static let largest = Size(1000, 500)

  /// Sets the terminal up; nothing is written to one that cannot show a screen.
  /// - Parameters:
  ///   - output: the descriptor to draw to; `input`: the one that keys come from.
  /// - Throws: a usage `Failure` where the terminal is unknown or cannot place its cursor.
  init(output: Int32, input: Int32, options: TerminalOptions, isUTF8: Bool) throws {
    let name = ProcessInfo.processInfo.environment["TERM"] ?? ""
    var placesCursor = false
    guard foil_probe_terminal(output, &placesCursor) == 1, placesCursor else {
      throw Failure(
        name.isEmpty
          ? "TERM is not set" : "the terminal type '\(name)' is unknown or cannot place its cursor",
        at: "TERM", remedy: options.headlessHint, kind: .usage)
    }
    guard let out = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 10), "w"),
      let inn = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 10), "r"),
      let screen = newterm(nil, out, inn), let window = foil_standard_window()
    else {
      throw Failure(
        "the terminal type '\(name)' could not be set up", at: "TERM",
        remedy: options.headlessHint, kind: .usage)
    }
    self.screen = screen
    self.window = window
    files = [out, inn]
    theme = options.theme
    self.isUTF8 = isUTF8
    raw()
    noecho()
    nonl()
    keypad(window, true)
    leaveok(window, false)
    scrollok(window, false)
    // ncurses would put drawing off while keys wait; the loop decides that.
    typeahead(-1)
    var available = 0
    if has_colors() { available = Int(foil_capability_number("colors")) }
    var depth = options.depth(
      available: available, environment: ProcessInfo.processInfo.environment)
    // Without colours, no byte about them is written.
    if depth != .mono, start_color() != OK || use_default_colors() != OK { depth = .mono }
    self.depth = depth
    pairs = ColorPairs(count: depth == .mono ? 1 : Int(foil_pair_count()))
    size = Size(1, 1)
  }

  var colorDepth: ColorDepth { depth }

  /// `ncurses 6.4.20221231`.
  static var version: String { curses_version().map { String(cString: $0) } ?? "unknown" }

  /// What the terminal database says of a type; nil where it does not know it.
  static func describe(
    _ type: String
  ) -> (colors: Int, placesCursor: Bool, reportsMouse: Bool)? {
    var colors: Int32 = -1
    var placesCursor = false
    var reportsMouse = false
    guard foil_describe_terminal(type, &colors, &placesCursor, &reportsMouse) == 1 else {
      return nil
    }
    return (max(0, Int(colors)), placesCursor, reportsMouse)
  }

  /// A string capability without its padding.
  static func capability(_ name: String) -> [UInt8] {
    guard let text = foil_capability(name) else { return [] }
    var bytes = Array(UnsafeBufferPointer(start: text, count: strlen(text))).map {
      UInt8(bitPattern: $0)
    }
    while let start = bytes.firstRange(of: Array("$<".utf8)),
      let end = bytes[start.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    {
      bytes.removeSubrange(start.lowerBound...end)
    }
    return bytes
  }

  /// Takes a new size; the next update paints everything.
  func resize(_ size: Size) {
    self.size = Size(
      max(1, min(size.width, Self.largest.width)), max(1, min(size.height, Self.largest.height)))
    resizeterm(Int32(self.size.height), Int32(self.size.width))
    repaint()
  }

  /// Makes the next update paint everything.
  func repaint() { clearok(curscrWindow, true) }

  private var curscrWindow: UnsafeMutablePointer<WINDOW> { foil_current_window() ?? window }

  /// Puts rows of a buffer onto ncurses' screen, and the cursor; nothing is written yet.
  ///
  /// Cells for which there is no colour pair left are put without colours, or end the call.
  /// - Returns: false where it was ended: all rows have to be put again.
  func put(_ buffer: CellBuffer, rows: [Int], endsWithoutPairs: Bool) -> Bool {
    for y in rows where y < size.height {
      var x = 0
      guard y < buffer.height else {
        while x < size.width {
          putCell(.blank, x, y, pair: 0, [])
          x += 1
        }
        continue
      }
      while x < size.width {
        let cell = x < buffer.width ? buffer[x, y] : .blank
        if cell.glyph.isContinuation {
          x += 1
          continue
        }
        let (resolved, pair) = look(cell.style)
        guard pair >= 0 || !endsWithoutPairs else { return false }
        let fits = x + cell.glyph.width <= size.width
        let shown = fits ? cell : Cell(.space, cell.style)
        putCell(shown, x, y, pair: max(0, pair), resolved.attributes)
        x += max(1, cell.glyph.width)
      }
    }
    return true
  }

  /// Shows what is put from here on in the colours of another theme.
  func use(_ theme: Theme) {
    self.theme = theme
    forgetPairs()
  }

  /// Forgets all colour pairs; every row has to be put again.
  func forgetPairs() {
    pairs.removeAll()
    lastStyle = nil
    reset_color_pairs()
  }

  /// The colours of a style and their pair, −1 where there is none left.
  private func look(_ style: Style) -> (ResolvedStyle, Int32) {
    if let last = lastStyle, last.style == style { return (last.resolved, last.pair) }
    let resolved = theme.resolve(style, depth: depth)
    var pair: Int32 = 0
    if depth != .mono {
      switch pairs.number(foreground: resolved.foreground, background: resolved.background) {
      case .known(let number): pair = number
      case .new(let number):
        init_extended_pair(number, Int32(resolved.foreground), Int32(resolved.background))
        pair = number
      case .full: return (resolved, -1)
      }
    }
    lastStyle = (style, resolved, pair)
    return (resolved, pair)
  }

  private func putCell(_ cell: Cell, _ x: Int, _ y: Int, pair: Int32, _ attributes: Attributes) {
    let glyph = shown(cell.glyph)
    var text: (wchar_t, wchar_t, wchar_t, wchar_t) = (
      wchar_t(glyph.scalar), wchar_t(glyph.firstMark), wchar_t(glyph.secondMark), 0
    )
    withUnsafeBytes(of: &text) { bytes in
      foil_put(
        window, Int32(y), Int32(x), bytes.bindMemory(to: wchar_t.self).baseAddress,
        attributes.contains(.bold), attributes.contains(.dim), attributes.contains(.underline),
        attributes.contains(.reverse), pair)
    }
    if cell.glyph.width == 2, glyph.width == 1 {
      putCell(Cell(.space, cell.style), x + 1, y, pair: pair, attributes)
    }
  }

  /// What the C library cannot show at the width that was reckoned with is shown as `?`.
  private func shown(_ glyph: Glyph) -> Glyph {
    if glyph.scalar < 0x7F, glyph.firstMark == 0 { return glyph }
    guard isUTF8 else { return Glyph("?") }
    return Int(foil_character_width(wchar_t(glyph.scalar))) == glyph.width ? glyph : Glyph("?")
  }

  /// Writes what differs from what the terminal shows, and puts the cursor.
  func update(cursor: Point?) {
    curs_set(cursor == nil ? 0 : 1)
    // An unused cursor rests where nothing is read aloud twice.
    let place = cursor ?? Point(0, size.height - 1)
    wmove(
      window, Int32(max(0, min(place.y, size.height - 1))),
      Int32(max(0, min(place.x, size.width - 1))))
    wnoutrefresh(window)
    doupdate()
  }

  /// Leaves the screen; `enter` comes back to it.
  func leave() {
    curs_set(1)
    endwin()
  }

  /// Enters the screen again and paints what it showed.
  func enter() {
    repaint()
    doupdate()
  }

  /// Frees what ncurses holds; the screen has been left.
  func close() {
    delscreen(screen)
    for file in files { fclose(file) }
  }
}
