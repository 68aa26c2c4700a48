import Foundation
import Ground

/// Writes all bytes at the descriptor's place, in one call wherever the system allows.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
  try bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
      let written = write(descriptor, rest.baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw SystemError.failure("write", path: path)
      }
      done += written
    }
  }
}

/// Waits until the entries of a folder are on the disk.
func synchronizeFolder(_ path: String) throws {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { throw SystemError.failure("open the folder", path: path) }
  defer { close(folder) }
  // Some file systems cannot sync a folder and say EINVAL.
  guard fsync(folder) == 0 || errno == EINVAL else {
    throw SystemError.failure("sync the folder", path: path)
  }
}
