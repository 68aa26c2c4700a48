import Foundation
import Ground
import Synchronization

/// Appends events to a log.
///
/// Each event is one line and one `write` to a file opened for appending, so that a killed process
/// leaves at most the last line incomplete. Calls from several threads are put one after another.
public final class EventLogWriter: Sendable {
  public let path: String
  private let descriptor: Mutex<Int32>

  /// Opens the log at `path`, which need not exist.
  ///
  /// A last line without its end, left by a crash, is completed if it is an event and cut off
  /// otherwise.
  ///
  /// - Parameter isExclusive: Whether nobody else may open the log so until this value is released;
  ///   readers are not concerned.
  /// - Throws: `Failure` if the file cannot be opened or mended, or another has it exclusively.
  public init(path: String, isExclusive: Bool = false) throws {
    self.path = path
    let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw SystemError.failure("open the event log", path: path) }
    do {
      if isExclusive { try Self.lock(file, path) }
      try Self.mend(file, path)
    } catch {
      close(file)
      throw error
    }
    descriptor = Mutex(file)
  }

  deinit { descriptor.withLock { _ = close($0) } }

  /// Appends an event. Numbers that are not finite are written as the texts "NaN", "Infinity" and
  /// "-Infinity".
  ///
  /// - Throws: `Failure` if the line cannot be written in full; none of it is then in the file. Also if
  ///   the file has been removed, moved or replaced: nobody would read what is written to it.
  public func append(_ event: Event) throws {
    let line = Array((event.json + "\n").utf8)
    try descriptor.withLock { file in
      guard Self.isInPlace(file, path) else { throw Self.lost(path) }
      let before = lseek(file, 0, SEEK_END)
      do {
        try writeAll(line, to: file, path)
      } catch {
        // Half a line would spoil the next one too. If even this fails, the next opening mends it.
        if before >= 0 { _ = ftruncate(file, before) }
        throw error
      }
    }
  }

  /// Waits until everything appended is on the disk.
  public func synchronize() throws {
    try descriptor.withLock { file in
      guard fsync(file) == 0 else { throw SystemError.failure("sync the event log", path: path) }
    }
  }

  /// Whether the file is still the one at its path; true as well where the system cannot tell.
  var isInPlace: Bool { descriptor.withLock { Self.isInPlace($0, path) } }

  private static func isInPlace(_ file: Int32, _ path: String) -> Bool {
    (try? FileLock.isInPlace(file, path: path)) ?? true
  }

  static func lost(_ path: String) -> Failure {
    Failure(
      "the log has been removed, moved or replaced while it was written", at: path,
      remedy: "put it back, or train a new run")
  }

  private static func lock(_ file: Int32, _ path: String) throws {
    guard try FileLock.take(file, path: path, until: DispatchTime.now() + 0.1) else {
      let holders = FileLock.holders(of: file, path: path).map { " by \($0)" } ?? ""
      throw Failure(
        "the log is being written\(holders)", at: path,
        remedy: "wait for it or stop it; a run can be trained by one process only")
    }
  }

  /// Completes or removes a last line that has no end.
  private static func mend(_ file: Int32, _ path: String) throws {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return }
    // Walk backwards by blocks to the last line's beginning.
    let block = 1 << 16
    var tail: [UInt8] = []
    var start = size
    while start > 0 {
      let count = min(block, start)
      var piece = [UInt8](repeating: 0, count: count)
      let got = pread(file, &piece, count, off_t(start - count))
      guard got == count else { throw SystemError.failure("read the event log", path: path) }
      start -= count
      if let end = piece.lastIndex(of: UInt8(ascii: "\n")) {
        tail.insert(contentsOf: piece[(end + 1)...], at: 0)
        start += end + 1
        break
      }
      tail.insert(contentsOf: piece, at: 0)
      guard tail.count <= EventLogReader.longestLine else {
        throw Failure(
          "the last line has more than \(EventLogReader.longestLine) bytes", at: path,
          remedy: "this is no event log; move it away")
      }
    }
    guard !tail.isEmpty else { return }
    if (try? Event(line: tail)) != nil {
      try writeAll([UInt8(ascii: "\n")], to: file, path)
    } else if ftruncate(file, off_t(start)) != 0 {
      throw SystemError.failure("cut off the incomplete last line of the event log", path: path)
    }
  }
}
