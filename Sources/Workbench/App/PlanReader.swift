import Foundation
import Queue
import Recipe
import Runs

/// Reads the configurations of jobs that have no run, each once: a job's configuration is frozen.
///
/// A job has none before it is claimed, and where it failed before its run directory was made.
struct PlanReader {
  /// A long queue is read over several looks, so that none of them takes long.
  static let mostAtOnce = 100

  private(set) var known: [Job.ID: PlannedRun] = [:]
  /// Jobs whose configuration was read or cannot be.
  private var done: Set<Job.ID> = []

  /// - Parameters:
  ///   - hasRun: Whether there is a run directory.
  ///   - configuration: What reads a job's configuration.
  mutating func read(
    _ jobs: [Job], hasRun: (String) -> Bool = { _ in true },
    _ configuration: (Job) throws -> RunConfiguration
  ) {
    var count = 0
    for job in jobs where !done.contains(job.id) && count < Self.mostAtOnce {
      if let run = job.run {
        // Of a job at work the run comes, of a completed one it was deleted.
        if job.state.isActive || job.state == .completed || hasRun(run) { continue }
      }
      done.insert(job.id)
      count += 1
      // The engine will say what is wrong with it.
      known[job.id] = (try? configuration(job)).map(PlannedRun.init)
    }
    // A job that has been claimed keeps its plan until its run is known.
    let present = Set(jobs.map(\.id))
    guard !done.isSubset(of: present) else { return }
    done.formIntersection(present)
    known = known.filter { present.contains($0.key) }
  }

  mutating func read(_ jobs: [Job], _ workspace: Workspace) {
    let queue = JobQueue(workspace)
    read(
      jobs, hasRun: { FileManager.default.fileExists(atPath: $0 + "/run.toml") },
      { try queue.configuration(of: $0) })
  }
}
