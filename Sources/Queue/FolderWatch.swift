import Foundation

/// Waits for changes in folders, without looking again and again.
///
/// Safe to use from any thread. Where the kernel has no watches left, waits are short instead.
public final class FolderWatch: Sendable {
  private let watch: Int32
  private let wakeOut: Int32
  private let wakeIn: Int32
  /// The longest wait in seconds where nothing tells of changes.
  private static let blindWait = 0.05

  /// - Parameter folders: Those that exist are watched for files that come, go or are replaced.
  public init(_ folders: [String]) {
    var watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    let mask = UInt32(IN_MOVED_TO) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    for folder in folders where watch >= 0 {
      if inotify_add_watch(watch, folder, mask) < 0 {
        close(watch)
        watch = -1
      }
    }
    self.watch = watch
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (wakeOut, wakeIn) = (ends[0], ends[1])
  }

  deinit {
    for file in [watch, wakeOut, wakeIn] where file >= 0 { close(file) }
  }

  /// Ends a wait, or the next one if none is going on.
  public func wake() {
    var byte: UInt8 = 1
    // A full pipe has woken already.
    _ = write(wakeIn, &byte, 1)
  }

  /// Returns after a change, a ``wake()`` or this many seconds.
  public func wait(seconds: Double) {
    let isBlind = watch < 0 || wakeOut < 0
    let limit = max(0, min(isBlind ? min(seconds, Self.blindWait) : seconds, 3600))
    // poll leaves out descriptors below 0.
    var files = [watch, wakeOut].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&files, UInt(files.count), Int32((limit * 1000).rounded(.up))) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 4096)
    for file in files where file.revents != 0 {
      while read(file.fd, &bytes, bytes.count) > 0 {}
    }
  }
}
