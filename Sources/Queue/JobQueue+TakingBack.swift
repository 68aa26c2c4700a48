import Foundation
import Ground

/// What a person wants back: dropped jobs, and cancelled ones that had not begun.
extension JobQueue {
  /// Puts a dropped job back into the queue, in the state and the place that it had.
  ///
  /// - Throws: A ``Failure`` of kind `usage` if no such job was dropped.
  @discardableResult
  public func restore(_ id: Int) throws -> Job {
    try withLock {
      let kept = "\(workspace.droppedFolder)/\(id)"
      guard FileManager.default.fileExists(atPath: kept + ".json") else {
        throw Failure(
          "no job \(id) was dropped", at: workspace.droppedFolder,
          remedy: "`foil queue` lists the jobs that are there", kind: .usage)
      }
      let file = workspace.jobFile(id)
      guard !FileManager.default.fileExists(atPath: file) else {
        throw Failure("job \(id) is in the queue", at: file, kind: .usage)
      }
      // The job comes last: until then there is none, and the next call does the rest.
      for (from, to) in [(".toml", workspace.configurationFile(id)), (".json", file)] {
        guard rename(kept + from, to) == 0 || errno == ENOENT else {
          throw SystemError.failure("put the job back", path: kept + from)
        }
      }
      guard let job = try read(id) else {
        throw Failure("the job is gone", at: file)
      }
      return job
    }
  }

  /// Takes back the cancelling of a job that waited: it waits again, at the place that it had.
  ///
  /// - Parameter paused: Whether it was paused before.
  /// - Throws: A ``Failure`` of kind `usage` if the job is not cancelled.
  @discardableResult
  public func takeBackCancel(_ id: Int, paused: Bool) throws -> Job {
    try change(id) { job in
      try job.apply(.retry, now: now)
      if paused { try job.apply(.pause, now: now) }
    }
  }
}
