import Foundation

/// Failures of system calls on files, told in the system's words with a remedy where there is one.
package enum SystemError {
  /// The failure of an operation that has just set `errno`.
  package static func failure(
    _ operation: String, path: String, code: Int32 = errno
  ) -> Failure {
    Failure(
      "cannot \(operation): \(String(cString: strerror(code)))", at: path, remedy: remedy(for: code)
    )
  }

  private static func remedy(for code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT: "free some space on this file system, or choose another place"
    case EACCES, EPERM: "check who owns the file and its directory, and their permissions (ls -ld)"
    case EROFS: "this file system is read-only: choose another place"
    case ENOENT: "check the path; its directory must exist"
    case ENOTDIR: "a part of the path is a file, not a directory"
    case EMFILE, ENFILE: "too many files are open: raise the limit with ulimit -n"
    case ENOMEM: "raise the limit of address space (ulimit -v), or use a smaller file"
    default: nil
    }
  }
}
