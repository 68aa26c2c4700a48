import Foundation
import Synchronization

/// A regular file mapped into memory for reading.
///
/// Only the pages that are touched are read, so a file larger than memory can be open. The size is
/// fixed when the file is opened: if another process shortens the file afterwards, touching a page
/// beyond its new end ends this process with SIGBUS. Files that Foil writes are replaced by renaming
/// (``AtomicFile``) and never shortened, which leaves an existing mapping whole.
//
// @unchecked Sendable: all properties are constants or atomic, and the memory behind `bytes` is mapped without
// write permission until deinit.
public final class MappedFile: @unchecked Sendable {
  /// Where the file is.
  public let path: String
  private let bytes: UnsafeRawBufferPointer
  private let read = Atomic<Int>(0)

  /// The size in bytes.
  public var count: Int { bytes.count }

  /// Maps the file at `path`.
  ///
  /// - Throws: `Failure` if it cannot be opened or mapped, or is not a regular file. Pipes and
  ///   devices are refused at once, without waiting for what they may have to say.
  public init(path: String) throws {
    self.path = path
    // O_NONBLOCK: opening a pipe must fail below, not wait for a writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      // What open says of sockets and of devices without a driver.
      if errno == ENXIO { throw MappedFile.notRegular("a socket or a device", path) }
      throw SystemError.failure("open the file", path: path)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw SystemError.failure("examine the file", path: path)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure("found a folder, expected a file", at: path)
    case S_IFIFO: throw MappedFile.notRegular("a pipe", path)
    default: throw MappedFile.notRegular("a device", path)
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), base != MAP_FAILED else {
      throw SystemError.failure("map the file into memory", path: path)
    }
    bytes = UnsafeRawBufferPointer(start: base, count: size)
  }

  private static func notRegular(_ kind: String, _ path: String) -> Failure {
    Failure(
      "is not a regular file but \(kind)", at: path,
      remedy: "put the data itself there, as a file")
  }

  deinit {
    if let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }

  /// Lends the file's bytes, which are valid only during the call.
  public func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try withExtendedLifetime(self) { try body(bytes) }
  }

  /// Lends the file's bytes as `Data` without copying them; it must not be kept beyond the call.
  public func withData<Result>(_ body: (Data) throws -> Result) rethrows -> Result {
    try withBytes { bytes in
      guard let base = bytes.baseAddress else { return try body(Data()) }
      return try body(
        Data(
          bytesNoCopy: UnsafeMutableRawPointer(mutating: base), count: bytes.count,
          deallocator: .none))
    }
  }

  /// Asks the system to read these bytes ahead. A hint: nothing fails.
  func willNeed(_ range: Range<Int>) {
    let wanted = range.clamped(to: 0..<bytes.count)
    guard !wanted.isEmpty, let base = bytes.baseAddress else { return }
    let page = Int(getpagesize())
    let start = wanted.lowerBound / page * page
    _ = madvise(
      UnsafeMutableRawPointer(mutating: base + start), wanted.upperBound - start, MADV_WILLNEED)
  }

  /// How much may be read before what was read is let go.
  private static let residentBytes = 256 << 20

  /// Notes that so many bytes were read and, now and then, lets the pages go.
  ///
  /// They stay in the system's cache, which gives them up when memory is short; without this a
  /// process that reads all over a file of 33 GB would count all of it as its own.
  package func didRead(bytes count: Int) {
    guard bytes.count > MappedFile.residentBytes else { return }
    let (old, new) = read.wrappingAdd(count, ordering: .relaxed)
    guard old / MappedFile.residentBytes != new / MappedFile.residentBytes,
      let base = bytes.baseAddress
    else { return }
    // The mapping is read-only and of a file, so another thread that is reading at this moment gets
    // the same bytes again.
    _ = madvise(UnsafeMutableRawPointer(mutating: base), bytes.count, MADV_DONTNEED)
  }
}
