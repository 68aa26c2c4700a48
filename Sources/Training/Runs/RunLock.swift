import Compute
import Foundation

/// An exclusive right that a file stands for: to train in a run directory, to be an engine, to change
/// a queue.
///
/// The lock belongs to the open file: it ends when this value is released or the process dies, in
/// whatever way, so a crashed run never has to be unlocked by hand.
public final class RunLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - path: The lock file, made if it is missing.
  ///   - patience: Seconds to wait for another holder.
  ///   - taken: What the failure says if another holds it.
  ///   - remedy: What the failure says that helps.
  /// - Throws: `Failure` if another holds it, with its process if that is known.
  package init(
    path: String, patience: Double = 0.1, taken: String = "the run is already running",
    remedy: String = "wait for it or stop it; a run can be trained by one process only"
  ) throws {
    // Close on exec, or a child of the trainer would go on holding the lock.
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw SystemError.failure("open the lock", path: path) }
    // Whoever only looks holds a shared lock for a moment; that is worth waiting for.
    let deadline = DispatchTime.now() + patience
    var pause: UInt32 = 500
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      guard code == EWOULDBLOCK else {
        close(file)
        throw SystemError.failure("lock", path: path, code: code)
      }
      guard DispatchTime.now() < deadline else {
        let holder = Self.holder(of: file).map { " as process \($0)" } ?? ""
        close(file)
        throw Failure(
          "\(taken)\(holder)", at: path, remedy: remedy)
      }
      usleep(pause)
      pause = min(10_000, pause * 2)
    }
    // Only for messages, hence no matter if it fails.
    if ftruncate(file, 0) == 0 {
      try? writeAll(Array("\(getpid()) \(SystemFacts.host)\n".utf8), to: file, path)
    }
    descriptor = file
  }

  deinit { close(descriptor) }

  /// Whether somebody holds the lock at `path` now.
  package static func isHeld(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// Process and host as the holder wrote them.
  private static func holder(of file: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 300)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let words = String(decoding: bytes[..<count], as: UTF8.self).split(separator: " ")
    guard words.count == 2, let process = Int32(words[0]) else { return nil }
    return "\(process) on \(ConfigurationReader.printable(String(words[1])).trimming(" "))"
  }
}
