import Foundation

/// A regular file that is read at any place, by copying.
///
/// Unlike mapped memory it cannot end the process: if another program shortens the file, a read
/// beyond its new end is a ``Failure``. The file is held open, so that one which is replaced by
/// renaming, or removed, keeps its old content here. Safe to use from any number of threads.
package final class OpenFile: Sendable {
  package let path: String
  /// The file as it was when it was opened.
  package let status: FileStatus
  private let descriptor: Int32

  /// The size in bytes when the file was opened.
  package var count: Int { status.size }

  /// Opens the file at `path`.
  ///
  /// - Throws: `Failure` if it cannot be opened or is not a regular file. Pipes and devices are
  ///   refused at once, without waiting for what they may have to say.
  package init(path: String) throws {
    self.path = path
    // O_NONBLOCK: opening a pipe must fail below, not wait for a writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      // What open says of sockets and of devices without a driver.
      if errno == ENXIO { throw OpenFile.notRegular("a socket or a device", path) }
      throw SystemError.failure("open the file", path: path)
    }
    do {
      status = try FileStatus(descriptor: file, path: path)
      switch status.kind {
      case S_IFREG: break
      case S_IFDIR: throw Failure("found a folder, expected a file", at: path)
      case S_IFIFO: throw OpenFile.notRegular("a pipe", path)
      default: throw OpenFile.notRegular("a device", path)
      }
    } catch {
      close(file)
      throw error
    }
    descriptor = file
  }

  deinit { close(descriptor) }

  private static func notRegular(_ kind: String, _ path: String) -> Failure {
    Failure(
      "is not a regular file but \(kind)", at: path,
      remedy: "put the data itself there, as a file")
  }

  /// Copies the bytes from `offset` on until `buffer` is full.
  ///
  /// - Throws: `Failure` with the system's reason, or if the file ends before.
  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws {
    var done = 0
    while done < buffer.count {
      let got = pread(
        descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
        off_t(offset + done))
      if got < 0 {
        if errno == EINTR { continue }
        throw SystemError.failure("read the file", path: path)
      }
      guard got > 0 else {
        throw Failure(
          "the file ends at byte \(offset + done); it had \(count) bytes when it was opened",
          at: path, remedy: "another program has cut it short or is writing it: put it back")
      }
      done += got
    }
  }

  /// Copies the bytes of a range.
  package func bytes(_ range: Range<Int>) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    try bytes.withUnsafeMutableBytes { try read(at: range.lowerBound, into: $0) }
    return bytes
  }

  /// Reads the bytes of a range piece by piece, in their order; a piece has at most `size` bytes.
  ///
  /// - Parameter body: Gets the offset of a piece in the file and its bytes, for the call only.
  package func forEachPiece(
    of range: Range<Int>, size: Int = 1 << 20,
    _ body: (Int, UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard !range.isEmpty else { return }
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(size, range.count), alignment: 64)
    defer { buffer.deallocate() }
    var start = range.lowerBound
    while start < range.upperBound {
      let piece = UnsafeMutableRawBufferPointer(
        rebasing: buffer[..<min(buffer.count, range.upperBound - start)])
      try read(at: start, into: piece)
      try body(start, UnsafeRawBufferPointer(piece))
      start += piece.count
    }
  }

  /// Asks the system to read these bytes ahead. A hint: nothing fails.
  package func willNeed(_ range: Range<Int>) {
    let wanted = range.clamped(to: 0..<count)
    guard !wanted.isEmpty else { return }
    _ = posix_fadvise(
      descriptor, off_t(wanted.lowerBound), off_t(wanted.count), POSIX_FADV_WILLNEED)
  }

  /// The whole file mapped into memory, to be unmapped by the caller; not empty.
  ///
  /// - Throws: `Failure` if there is no address space for it.
  func map() throws -> UnsafeRawBufferPointer {
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else { throw SystemError.failure("map the file into memory", path: path) }
    return UnsafeRawBufferPointer(start: base, count: count)
  }
}
