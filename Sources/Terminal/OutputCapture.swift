import CSignals
import Foundation
import Ground

/// What was written to descriptors 1 and 2 while the screen was up: a stray line of a library would
/// stay on the screen for good.
///
/// Descriptors that are no terminal (`2>errors.txt`) are left alone. The file has no name, so
/// nothing remains of it.
public final class OutputCapture: Sendable {
  /// The file, or −1 where nothing is captured.
  private let file: Int32
  private let savedOut: Int32
  private let savedError: Int32

  init(enabled: Bool) throws {
    guard enabled, isatty(1) == 1 || isatty(2) == 1 else {
      (file, savedOut, savedError) = (-1, -1, -1)
      return
    }
    // A TMPDIR that is not there must not keep the screen from opening.
    var file: Int32 = -1
    for folder in [NSTemporaryDirectory(), "/tmp", "/dev/shm"] where file < 0 {
      file = Self.namelessFile(in: folder)
    }
    guard file >= 0, fcntl(file, F_SETFD, FD_CLOEXEC) == 0, fcntl(file, F_SETFL, O_APPEND) == 0
    else {
      throw SystemError.failure("make a file for captured output", path: NSTemporaryDirectory())
    }
    self.file = file
    savedOut = isatty(1) == 1 ? fcntl(1, F_DUPFD_CLOEXEC, 10) : -1
    savedError = isatty(2) == 1 ? fcntl(2, F_DUPFD_CLOEXEC, 10) : -1
  }

  /// A file in a folder that has no name any more; −1 where none can be made.
  private static func namelessFile(in folder: String) -> Int32 {
    var template = Array((folder + "/foil-output-XXXXXX").utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      guard let path = buffer.baseAddress else { return Int32(-1) }
      let file = mkstemp(path)
      if file >= 0 { unlink(path) }
      return file
    }
  }

  /// Redirects the descriptors.
  func begin() {
    guard file >= 0 else { return }
    fflush(nil)
    if savedOut >= 0 { dup2(file, 1) }
    if savedError >= 0 { dup2(file, 2) }
    foil_signals_set_capture(savedOut, savedError, file)
  }

  /// Puts the descriptors back, for as long as the process is stopped.
  func pause() {
    guard file >= 0 else { return }
    fflush(nil)
    foil_signals_set_capture(-1, -1, -1)
    if savedOut >= 0 { dup2(savedOut, 1) }
    if savedError >= 0 { dup2(savedError, 2) }
  }

  /// Puts the descriptors back and shows what was captured on the old descriptor 2.
  func end() {
    guard file >= 0 else { return }
    fflush(nil)
    foil_signals_replay()
  }

  /// What was written from a byte on, at most `limit` bytes of it, and where to go on.
  ///
  /// Safe from any thread.
  public func read(from offset: Int, limit: Int = 64 * 1024) -> (text: String, next: Int) {
    guard file >= 0, offset >= 0, limit > 0 else { return ("", max(0, offset)) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = pread(file, &bytes, limit, off_t(offset))
    guard count > 0 else { return ("", offset) }
    return (String(decoding: bytes.prefix(count), as: UTF8.self), offset + count)
  }

  deinit {
    for descriptor in [file, savedOut, savedError] where descriptor >= 0 { close(descriptor) }
  }
}
