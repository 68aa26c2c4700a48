import Cells
import Foundation
import Ground
import Synchronization

/// Narration on standard error, data on standard output.
enum Console {
  /// Gives closed standard streams a place, so that no file of the run gets their number.
  static func openStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes all of the text.
  ///
  /// - Returns: 0, or the error number of the write that failed.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Writes text to standard output, as ``PlainText/lines(_:)`` leaves it.
  ///
  /// - Throws: A ``Failure`` if it cannot be written: a table that is cut off must not look done.
  static func output(_ text: String) throws {
    let error = write(PlainText.lines(text) + "\n", to: STDOUT_FILENO)
    guard error == 0 else {
      throw Failure(
        "standard output cannot be written: \(String(cString: strerror(error)))")
    }
  }

  /// Writes text to standard error without a line's end; a log that is full or gone does not stop a
  /// run.
  static func ask(_ text: String) { _ = write(PlainText.lines(text), to: STDERR_FILENO) }

  /// The one text that steers the terminal: a line in the place of the one that stands there.
  fileprivate static func replaceLine(with text: String) {
    _ = write("\r\u{1B}[K" + PlainText.oneLine(text), to: STDERR_FILENO)
  }

  /// Whether a person reads standard error.
  static var isInteractive: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  static func narrate(_ text: String) { ask(text + "\n") }

  /// Prints a value as JSON on one line: where there is one for each of many, or where a matrix would
  /// take a line for each number.
  static func printJSONLine(_ value: JSONValue) throws { try output(value.json) }

  /// Prints a value as JSON with stable keys.
  static func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // As the log has them: JSON has no numbers for what is not finite.
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    try output(
      JSONValue.escapingInvisible(String(decoding: try encoder.encode(value), as: UTF8.self)))
  }
}

/// One line on the terminal that is written over and over; nothing where there is no terminal.
struct ProgressLine {
  private var lastDrawn = Date.distantPast
  private var isShown = false

  /// Draws the line at most ten times a second.
  mutating func show(_ text: String, force: Bool = false) {
    guard Console.isInteractive else { return }
    guard force || Date().timeIntervalSince(lastDrawn) > 0.1 else { return }
    lastDrawn = Date()
    isShown = true
    let width = max(20, ProgressLine.terminalWidth - 1)
    Console.replaceLine(with: TextFit.truncate(PlainText.oneLine(text), to: width, ellipsis: ""))
  }

  /// Removes the line, so that other text can be written.
  mutating func clear() {
    guard isShown else { return }
    Console.replaceLine(with: "")
    isShown = false
  }

  private static var terminalWidth: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

/// A progress line that several threads report to.
final class SharedProgressLine: Sendable {
  private let line = Mutex(ProgressLine())

  func show(_ text: String) { line.withLock { $0.show(text) } }
  func clear() { line.withLock { $0.clear() } }
}
