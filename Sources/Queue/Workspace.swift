import Foundation
import Ground
import Recipe

/// A folder with runs and, in `queue/`, the jobs that are to become runs.
public struct Workspace: Equatable, Sendable {
  /// Absolute.
  public let path: String

  /// - Parameter path: The folder; it is made when something is written.
  public init(_ path: String) {
    self.path = RunConfiguration.absolute(path.isEmpty ? "." : path)
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
}
