import Compute
import Foundation

/// The failure of a system call that has just set `errno`.
func systemFailure(_ operation: String, _ path: String, code: Int32 = errno) -> Failure {
  let remedy: String? =
    switch code {
    case ENOSPC, EDQUOT: "free some space on this file system, or choose another place"
    case EACCES, EPERM: "check the permissions (ls -ld)"
    case EROFS: "this file system is read-only: choose another place"
    case ENOENT: "check the path; its folder must exist"
    case ENOTDIR: "a part of the path is a file, not a folder"
    default: nil
    }
  return Failure(
    "cannot \(operation): \(String(cString: strerror(code)))", at: path, remedy: remedy)
}

/// Writes all bytes at the descriptor's place, in one call wherever the system allows.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
  try bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
      let written = write(descriptor, rest.baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw systemFailure("write", path)
      }
      done += written
    }
  }
}

/// Waits until the entries of a folder are on the disk.
func synchronizeFolder(_ path: String) throws {
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard folder >= 0 else { throw systemFailure("open the folder", path) }
  defer { close(folder) }
  // Some file systems cannot sync a folder and say EINVAL.
  guard fsync(folder) == 0 || errno == EINVAL else { throw systemFailure("sync the folder", path) }
}
