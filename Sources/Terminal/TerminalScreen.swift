import CSignals
import Cells
import Foundation
import Ground
import Synchronization

/// The terminal as a screen of cells, from `init` to `close`.
///
/// It is used from one thread, the one that made it; ``waker`` and ``capturedOutput`` may go to
/// others. However the process ends, the terminal is as it was: by `close`, `exit`, a signal or a
/// trap.
public final class TerminalScreen {
  /// Ends the wait of ``readInputs(timeout:)`` from another thread.
  public let waker: TerminalWaker
  /// What was written to descriptors 1 and 2 while the screen was up.
  public let capturedOutput: OutputCapture
  /// The characters to draw with.
  public private(set) var symbols: Symbols
  /// The colours that are shown.
  public var colorDepth: ColorDepth { curses.colorDepth }
  /// The size to draw at, at least 1 × 1.
  public var size: Size { curses.size }

  let curses: Curses
  let input: Int32
  let output: Int32
  var decoder = InputDecoder()
  /// What the terminal shows, nil where that is unknown.
  var shown: CellBuffer?
  private var modes = termios()
  private var isUp = false
  private var isOpen = true
  private let hasReports: Bool
  private var wantsMouse: Bool

  private static let isTaken = Mutex(false)

  /// Opens the screen on the terminal that standard input and output are connected to.
  /// - Throws: a usage `Failure` without a terminal, or on one that cannot show a screen.
  public init(_ options: TerminalOptions = TerminalOptions()) throws {
    guard isatty(0) == 1, isatty(1) == 1 else {
      throw Failure(
        "the screens need a terminal; \(isatty(0) == 1 ? "standard output" : "standard input")"
          + " is not one", remedy: options.headlessHint, kind: .usage)
    }
    guard Self.isTaken.withLock({ taken in (!taken, taken = true).0 }) else {
      throw Failure("a screen is already open in this process", kind: .usage)
    }
    do {
      // Only characters: with the numbers' locale, C code would write decimal commas.
      setlocale(LC_CTYPE, "")
      let isUTF8 = String(cString: nl_langinfo(Int32(CODESET))).uppercased() == "UTF-8"
      symbols = Symbols.of(options.symbols ?? (isUTF8 ? .unicode : .ascii))
      input = fcntl(0, F_DUPFD_CLOEXEC, 10)
      output = fcntl(1, F_DUPFD_CLOEXEC, 10)
      guard input >= 0, output >= 0, tcgetattr(output, &modes) == 0 else {
        throw SystemError.failure("read the terminal's settings of", path: "standard output")
      }
      waker = try TerminalWaker()
      capturedOutput = try OutputCapture(enabled: options.capturesOutput)
      // Before ncurses, which installs its own handlers only where there are none.
      foil_signals_set_polite(options.signalsAreInput)
      guard foil_signals_install(output, waker.writeEnd) else {
        throw SystemError.failure("install handlers of signals of", path: "the process")
      }
      do {
        curses = try Curses(output: output, input: input, options: options, isUTF8: isUTF8)
      } catch {
        foil_signals_remove()
        throw error
      }
    } catch {
      Self.isTaken.withLock { $0 = false }
      throw error
    }
    symbols.showsColors = curses.colorDepth != .mono
    hasReports = !Curses.capability("kmous").isEmpty
    wantsMouse = options.mouse
    setLeaveBytes()
    capturedOutput.begin()
    foil_signals_arm(&modes)
    isUp = true
    writeBytes(reportsOn)
    curses.resize(currentSize())
  }

  deinit { close() }

  /// Opens a screen, runs the body, and gives the terminal back also when the body throws.
  public static func run<Result>(
    _ options: TerminalOptions = TerminalOptions(), _ body: (TerminalScreen) throws -> Result
  ) throws -> Result {
    let screen = try TerminalScreen(options)
    defer { screen.close() }
    return try body(screen)
  }

  /// Gives the terminal back; further calls do nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    putDown()
    capturedOutput.end()
    foil_signals_remove()
    curses.close()
    Foundation.close(input)
    Foundation.close(output)
    Self.isTaken.withLock { $0 = false }
  }

  /// Whether clicks and the wheel are reported, or left to the terminal, which selects text.
  public var mouse: Bool {
    get { wantsMouse }
    set {
      guard newValue != wantsMouse else { return }
      wantsMouse = newValue
      if isUp, hasReports {
        writeBytes(Array((newValue ? Reports.mouseOn : Reports.mouseOff).utf8))
      }
    }
  }

  /// Puts text onto the clipboard of the terminal's machine, also over ssh (OSC 52).
  ///
  /// Many terminals accept 74,994 bytes at most; longer text is refused.
  /// - Returns: false where the text is too long. Terminals do not say whether they took it.
  public func copy(_ text: String) -> Bool {
    guard isUp, text.utf8.count <= 74_994 else { return false }
    writeBytes(Array("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}".utf8))
    return true
  }

  /// Stops the process group as ^Z does, with the terminal as it was, and comes back.
  public func suspend() {
    guard isUp else { return }
    putDown()
    capturedOutput.pause()
    _ = foil_signals_stop(waker.readEnd)
    capturedOutput.begin()
    putUp()
  }

  /// After a stop that could not be seen coming (SIGSTOP) the shell has changed the settings.
  func enterAgain() {
    guard isUp else { return }
    // What was typed since is for this program, which goes on.
    putDown(keepsInput: true)
    putUp()
  }

  private func putUp() {
    foil_signals_arm(&modes)
    isUp = true
    curses.enter()
    writeBytes(reportsOn)
    curses.resize(currentSize())
    shown = nil
  }

  private func putDown(keepsInput: Bool = false) {
    guard isUp else { return }
    isUp = false
    writeBytes(reportsOff)
    curses.leave()
    _ = foil_signals_disarm()
    // Mouse reports under way would otherwise be typed into the shell.
    tcsetattr(output, keepsInput ? TCSADRAIN : TCSAFLUSH, &modes)
    decoder = InputDecoder()
  }

  /// The size that the terminal says, at least 1 × 1; 80 × 24 where it says none.
  func currentSize() -> Size {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return Size(80, 24) }
    return Size(Int(window.ws_col), Int(window.ws_row))
  }

  // MARK: - Bytes of our own

  private enum Reports {
    static let mouseOn = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"
  }

  private var reportsOn: [UInt8] {
    hasReports ? Array(((wantsMouse ? Reports.mouseOn : "") + Reports.pasteOn).utf8) : []
  }

  private var reportsOff: [UInt8] {
    hasReports ? Array((Reports.mouseOff + Reports.pasteOff).utf8) : []
  }

  private func setLeaveBytes() {
    var bytes = reportsOff
    for name in ["sgr0", "op", "cnorm", "rmkx", "rmcup"] { bytes += Curses.capability(name) }
    if Curses.capability("rmcup").isEmpty { bytes += Array("\r\n".utf8) }
    bytes.withUnsafeBytes { foil_signals_set_leave($0.baseAddress, $0.count) }
  }

  private func writeBytes(_ bytes: [UInt8]) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        write(output, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if written < 0, errno != EINTR { return }
      done += max(0, written)
    }
  }
}
