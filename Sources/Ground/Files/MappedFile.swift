import Foundation
import Synchronization

/// The bytes of a regular file, for reading.
///
/// A file of up to ``largestCopy`` bytes is copied into memory, so that whatever other programs do to
/// it afterwards has no influence. A larger one is mapped: only the pages that are touched are read,
/// but if another program shortens it afterwards, touching a page beyond its new end ends this process
/// with SIGBUS. What is read while a training runs goes through ``OpenFile`` instead.
//
// @unchecked Sendable: all properties are constants or atomic, and nobody writes to the memory behind
// `bytes` until deinit.
public final class MappedFile: @unchecked Sendable {
  /// Larger files are mapped.
  static let largestCopy = 256 << 20

  /// Where the file is.
  public let path: String
  private let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool
  private let read = Atomic<Int>(0)

  /// The size in bytes.
  public var count: Int { bytes.count }

  /// Copies or maps the file at `path`.
  ///
  /// - Throws: `Failure` if it cannot be opened or mapped, or is not a regular file. Pipes and
  ///   devices are refused at once, without waiting for what they may have to say.
  public init(path: String) throws {
    self.path = path
    let file = try OpenFile(path: path)
    isMapped = file.count > MappedFile.largestCopy
    if isMapped {
      bytes = try file.map()
    } else if file.count == 0 {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    } else {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 64)
      do {
        try file.read(at: 0, into: copy)
      } catch {
        copy.deallocate()
        throw error
      }
      bytes = UnsafeRawBufferPointer(copy)
    }
  }

  deinit {
    if !isMapped {
      bytes.deallocate()
    } else if let base = bytes.baseAddress {
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

  /// How much may be read before what was read is let go.
  private static let residentBytes = 256 << 20

  /// Notes that so many bytes were read and, now and then, lets the pages go.
  ///
  /// They stay in the system's cache, which gives them up when memory is short; without this a
  /// process that reads all over a file of 33 GB would count all of it as its own.
  package func didRead(bytes count: Int) {
    guard isMapped else { return }
    let (old, new) = read.wrappingAdd(count, ordering: .relaxed)
    guard old / MappedFile.residentBytes != new / MappedFile.residentBytes,
      let base = bytes.baseAddress
    else { return }
    // The mapping is read-only and of a file, so another thread that is reading at this moment gets
    // the same bytes again.
    _ = madvise(UnsafeMutableRawPointer(mutating: base), bytes.count, MADV_DONTNEED)
  }
}
