import Foundation

/// Small files of text, such as a job's state, read whole.
package enum SmallText {
  /// The text of the file, or nil if there is none.
  ///
  /// - Throws: A ``Failure`` if it is there and is no small text.
  package static func read(_ path: String) throws -> String? {
    let largest = 1 << 20
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw SystemError.failure("open the file", path: path)
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= largest
    else { throw Failure("expected a small file, found something else", at: path) }
    var bytes = [UInt8](repeating: 0, count: largest + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        Foundation.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw SystemError.failure("read the file", path: path) }
      if got == 0 { break }
      count += got
    }
    guard count <= largest, let text = String(validating: bytes[..<count], as: UTF8.self) else {
      throw Failure("expected a small text file", at: path)
    }
    return text
  }
}
