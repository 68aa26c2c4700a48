import Foundation
import Ground

/// An exclusive right that a file stands for: to train in a run directory, to be an engine, to change
/// a queue.
///
/// The lock belongs to the open file: it ends when this value is released or the process dies, in
/// whatever way, so a crashed run never has to be unlocked by hand. It says nothing to others once the
/// file is not at its path any more; who holds one for long looks at ``isInPlace`` now and then.
public final class RunLock: Sendable {
  private let descriptor: Int32
  package let path: String

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
    self.path = path
    descriptor = try Self.open(path, until: DispatchTime.now() + patience) { file in
      let holder = Self.holder(of: file).map { " as process \($0)" } ?? ""
      return Failure("\(taken)\(holder)", at: path, remedy: remedy)
    }
    // Only for messages, hence no matter if it fails.
    if ftruncate(descriptor, 0) == 0 {
      try? writeAll(Array("\(getpid()) \(SystemFacts.host)\n".utf8), to: descriptor, path)
    }
  }

  /// The locked file at `path`.
  private static func open(
    _ path: String, until deadline: DispatchTime, refusal: (Int32) -> Failure
  ) throws -> Int32 {
    while true {
      // Close on exec, or a child of the trainer would go on holding the lock.
      let file = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard file >= 0 else { throw SystemError.failure("open the lock", path: path) }
      do {
        // Whoever only looks holds a shared lock for a moment; that is worth waiting for.
        guard try FileLock.take(file, path: path, until: deadline) else { throw refusal(file) }
        if try FileLock.isInPlace(file, path: path) { return file }
        // Removed or replaced between opening and locking: a lock that nobody else would find.
        guard DispatchTime.now() < deadline else {
          throw Failure(
            "the lock file is replaced again and again", at: path,
            remedy: "see which program does that; the file belongs to Foil alone")
        }
      } catch {
        close(file)
        throw error
      }
      close(file)
    }
  }

  deinit { close(descriptor) }

  /// Whether the file that is locked is still the one at its path, so that others see the lock.
  ///
  /// True as well where the system cannot tell: a file server that does not answer takes no lock away.
  package var isInPlace: Bool { (try? FileLock.isInPlace(descriptor, path: path)) ?? true }

  /// Whether somebody holds the lock at `path` now.
  ///
  /// A file that is there but cannot be opened may be held: only one that is missing certainly is not.
  package static func isHeld(_ path: String) -> Bool {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return errno != ENOENT && errno != ENOTDIR }
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
    return "\(process) on \(PlainText.oneLine(String(words[1]), limit: 300).trimming(" "))"
  }
}

/// `flock` on an open file or folder.
package enum FileLock {
  /// Waits for the exclusive lock, no longer than until `deadline`.
  ///
  /// - Returns: False if another still holds it then.
  /// - Throws: A `Failure` if the file cannot be locked.
  package static func take(
    _ file: Int32, path: String, until deadline: DispatchTime
  ) throws -> Bool {
    var pause: UInt32 = 500
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      guard code == EWOULDBLOCK else { throw SystemError.failure("lock", path: path, code: code) }
      guard DispatchTime.now() < deadline else { return false }
      usleep(pause)
      pause = min(10_000, pause * 2)
    }
    return true
  }

  /// Whether an open file is the one at `path`.
  ///
  /// - Throws: A `Failure` where the system cannot tell.
  package static func isInPlace(_ file: Int32, path: String) throws -> Bool {
    let held = try FileStatus(descriptor: file, path: path)
    guard held.links > 0, let found = try FileStatus.of(path) else { return false }
    return held.isSameFile(as: found)
  }

  /// The processes of this machine that hold a lock of the file, such as "process 123 (vim)", for
  /// messages; nil if the kernel names none.
  package static func holders(of file: Int32, path: String) -> String? {
    guard let status = try? FileStatus(descriptor: file, path: path),
      let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return nil }
    // "1: FLOCK  ADVISORY  WRITE 3106 08:01:1048606 0 EOF": the device is not everywhere that of stat.
    let names = table.split(separator: "\n").compactMap { line -> String? in
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      guard words.count >= 6, words[1] == "FLOCK", let process = Int32(words[4]), process > 0,
        words[5].split(separator: ":").last.flatMap({ UInt64($0) }) == status.number
      else { return nil }
      let name = (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)) ?? ""
      let plain = PlainText.oneLine(name.trimming("\n"))
      return "process \(process)" + (plain.isEmpty ? "" : " (\(plain))")
    }
    return names.isEmpty ? nil : Array(Set(names)).sorted().joined(separator: ", ")
  }
}
