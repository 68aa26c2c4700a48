import Foundation

/// A file that appears at its place complete or not at all.
///
/// The bytes go to a hidden file in the same directory; ``commit()`` syncs it, renames it to its
/// place and syncs the directory. Without a commit (an error, a cancelled task) the hidden file is
/// removed and whatever was at the place stays. Use from one thread at a time.
public final class AtomicFile {
  /// Where the file will appear.
  public let path: String
  private let directory: String
  private let temporary: String
  private let destination: String
  private var file: Int32

  /// Begins to write a file for `path`.
  ///
  /// A symbolic link at `path` is followed, so that the link stays and its target is replaced.
  ///
  /// - Throws: `Failure` if the directory is missing or not writable, or if something other than a
  ///   regular file is at `path`.
  public init(path: String) throws {
    self.path = path
    let place = try AtomicFile.resolve(path)
    directory = place.directory
    let unique = "\(getpid())-\(String(UInt32.random(in: 0 ... .max), radix: 16))"
    temporary = "\(directory)/.\(place.name).\(unique).tmp"
    destination = "\(directory)/\(place.name)"
    file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw SystemError.failure("write in \(directory)", path: path) }
  }

  deinit { discard() }

  /// Appends bytes.
  ///
  /// - Throws: `Failure` with the system's reason, for example a full disk. Nothing is left behind.
  public func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard file >= 0 else { fatalError("AtomicFile: write after the end") }
    var done = 0
    while done < bytes.count {
      let piece = UnsafeRawBufferPointer(rebasing: bytes[done..<min(bytes.count, done + 1 << 26)])
      let written = Foundation.write(file, piece.baseAddress, piece.count)
      if written < 0 {
        if errno == EINTR { continue }
        let failure = SystemError.failure("write", path: path)
        discard()
        throw failure
      }
      done += written
    }
  }

  /// Appends bytes.
  public func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  /// Puts the file in its place, durably. Nothing can be written afterwards.
  ///
  /// - Throws: `Failure` with the system's reason. Nothing is left behind.
  public func commit() throws {
    guard file >= 0 else { fatalError("AtomicFile: commit after the end") }
    guard fsync(file) == 0, rename(temporary, destination) == 0 else {
      let failure = SystemError.failure("put the file in its place", path: path)
      discard()
      throw failure
    }
    close(file)
    file = -1
    let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    // Some file systems cannot sync a directory and say EINVAL; there the rename is all there is.
    if fsync(folder) != 0 && errno != EINVAL {
      throw SystemError.failure("sync the directory \(directory)", path: path)
    }
  }

  /// Gives up: removes what was written. Does nothing after ``commit()``.
  public func discard() {
    guard file >= 0 else { return }
    close(file)
    unlink(temporary)
    file = -1
  }

  /// Writes `bytes` as the whole file at `path`.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try AtomicFile(path: path)
    try file.write(bytes)
    try file.commit()
  }

  /// Writes `text` in UTF-8 as the whole file at `path`.
  public static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Removes the hidden files that killed processes left while they wrote `path`.
  ///
  /// Call it only where no other process can be writing that file, as the owner of a run directory.
  public static func removeLeftovers(of path: String) {
    guard let place = try? resolve(path),
      let names = try? FileManager.default.contentsOfDirectory(atPath: place.directory)
    else { return }
    for name in names where isLeftover(name, of: place.name) {
      unlink("\(place.directory)/\(name)")
    }
  }

  /// Removes the hidden files of that kind of all files in a folder that `isOwned` names.
  ///
  /// Call it only where no other process can be writing these files.
  package static func removeLeftovers(in folder: String, of isOwned: (String) -> Bool) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names {
      if let file = target(ofLeftover: name), isOwned(file) { unlink("\(folder)/\(name)") }
    }
  }

  /// Whether `name` is a hidden file that is written for the file `file` of the same folder.
  package static func isLeftover(_ name: String, of file: String) -> Bool {
    target(ofLeftover: name) == file
  }

  /// The file that a hidden file is written for; nil for names that ``init(path:)`` does not make.
  private static func target(ofLeftover name: String) -> String? {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return nil }
    let parts = name.dropFirst().dropLast(4).split(
      separator: ".", omittingEmptySubsequences: false)
    // Digits, a hyphen, hexadecimal digits.
    guard parts.count > 1,
      let unique = parts.last?.split(
        separator: "-", omittingEmptySubsequences: false), unique.count == 2,
      Int32(unique[0]) != nil, UInt32(unique[1], radix: 16) != nil
    else { return nil }
    return parts.dropLast().joined(separator: ".")
  }

  /// The directory and the name behind `path`, with links followed.
  private static func resolve(_ path: String) throws -> (directory: String, name: String) {
    var real = path
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw Failure("found a directory or a device where a file is to be written", at: path)
      }
      if let resolved = realpath(path, nil) {
        real = String(cString: resolved)
        free(resolved)
      }
    }
    guard let slash = real.lastIndex(of: "/") else { return (".", try name(real, of: path)) }
    let directory = real[..<slash]
    return (
      directory.isEmpty ? "" : String(directory),
      try name(String(real[real.index(after: slash)...]), of: path)
    )
  }

  private static func name(_ name: String, of path: String) throws -> String {
    guard !name.isEmpty, name != ".", name != ".." else {
      throw Failure("expected the name of a file to write", at: path.isEmpty ? "\"\"" : path)
    }
    return name
  }
}
