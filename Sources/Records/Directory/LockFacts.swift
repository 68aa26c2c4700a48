import Foundation
import Ground

/// A lock file as somebody sees it who does not want the lock.
///
/// Nothing is changed; whether it is held is asked by a shared lock of a moment, for which takers
/// wait.
package struct LockFacts: Equatable, Sendable {
  package let path: String
  package let isHeld: Bool
  /// What its last holder wrote: process and host.
  package let process: Int32?
  package let host: String?
  /// Whether that process lives; nil where it is another machine's.
  package let isAlive: Bool?
  /// The processes of this machine that hold it, as the kernel names them; nil if it names none.
  package let holders: String?

  /// Nil if there is no such file.
  package init?(path: String) {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    self.path = path
    // Before the look itself takes a lock for its moment.
    let named = FileLock.holders(of: file, path: path)
    isHeld = RunLock.isHeld(path)
    holders = isHeld ? named : nil
    var bytes = [UInt8](repeating: 0, count: 300)
    let count = max(0, pread(file, &bytes, bytes.count, 0))
    let words = String(decoding: bytes[..<count], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    process = words.count == 2 ? Int32(words[0]) : nil
    host = process == nil ? nil : PlainText.oneLine(String(words[1]), limit: 100)
    guard let process, host == SystemFacts.host else {
      isAlive = nil
      return
    }
    // A process of another user answers with EPERM.
    isAlive = process > 0 && (kill(process, 0) == 0 || errno == EPERM)
  }
}
