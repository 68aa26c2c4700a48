import Foundation
import Ground

/// A folder with runs and, in `queue/`, the jobs that are to become runs.
public struct Workspace: Equatable, Sendable {
  /// Absolute.
  public let path: String

  /// - Parameter path: The folder; it is made when something is written.
  public init(_ path: String) {
    self.path = TrainingLauncher.absolute(path.isEmpty ? "." : path)
  }

  public var queueFolder: String { path + "/queue" }
  public var jobsFolder: String { path + "/queue/jobs" }
  public var droppedFolder: String { path + "/queue/dropped" }
  public var enginesFolder: String { path + "/queue/engines" }
  /// Held by whoever changes the queue, for as long as that takes.
  var lockFile: String { path + "/queue/lock" }
  /// What detached engines have to say.
  public var engineLog: String { path + "/queue/engine.log" }

  func jobFile(_ id: Int) -> String { "\(jobsFolder)/\(id).json" }

  /// The frozen configuration of a job.
  public func configurationFile(_ id: Int) -> String { "\(jobsFolder)/\(id).toml" }

  /// Makes the folders.
  func prepare() throws {
    for folder in [jobsFolder, droppedFolder, enginesFolder] {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw Failure(
          "cannot make the folder: \((error as NSError).localizedDescription)", at: folder,
          remedy: "choose another workspace with --workspace")
      }
    }
  }

  /// The text of a small file of the queue, or nil if there is none.
  ///
  /// - Throws: A ``Failure`` if it is there and is no small text.
  static func read(_ path: String) throws -> String? {
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
