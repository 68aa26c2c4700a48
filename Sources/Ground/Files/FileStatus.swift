import Foundation

/// Which file it is, and what tells whether it was changed.
package struct FileStatus: Equatable, Sendable {
  /// The file system and the file's number there; together they name one file, whatever its path.
  package let device: UInt64
  package let number: UInt64
  /// Names that the file has; 0 once the last one is removed.
  package let links: Int
  /// Bytes.
  package let size: Int
  /// When the content was last changed, in nanoseconds since 1970-01-01 00:00 UTC.
  package let modified: Int
  /// The kind of file: `S_IFREG`, `S_IFDIR`, ….
  package let kind: mode_t

  /// - Throws: A `Failure` with the system's reason.
  package init(descriptor: Int32, path: String) throws {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw SystemError.failure("examine the file", path: path)
    }
    self.init(status)
  }

  /// What stands at a path, links followed; nil if nothing does.
  ///
  /// - Throws: A `Failure` where the system cannot tell, so that nobody takes that for nothing.
  package static func of(_ path: String) throws -> FileStatus? {
    var status = stat()
    if stat(path, &status) == 0 { return FileStatus(status) }
    guard errno == ENOENT || errno == ENOTDIR else {
      throw SystemError.failure("examine the file", path: path)
    }
    return nil
  }

  /// Whether something stands at a path.
  ///
  /// - Throws: A `Failure` where the system cannot tell.
  package static func exists(_ path: String) throws -> Bool { try of(path) != nil }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    links = Int(clamping: status.st_nlink)
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    kind = status.st_mode & S_IFMT
  }

  /// Whether both are one file, whatever its content.
  package func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && number == other.number
  }

  /// Whether both are one file that nobody has written to in between.
  package func isUnchanged(since other: FileStatus) -> Bool {
    isSameFile(as: other) && size == other.size && modified == other.modified
  }
}
