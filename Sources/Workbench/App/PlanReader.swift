import Engine
import Runs
import Training

/// Reads the configurations of jobs that have no run yet, each once: a job's configuration is frozen.
struct PlanReader {
  /// A long queue is read over several looks, so that none of them takes long.
  static let mostAtOnce = 100

  private(set) var known: [Job.ID: PlannedRun] = [:]
  /// Jobs whose configuration was read or cannot be.
  private var done: Set<Job.ID> = []

  /// - Parameter read: What reads a job's configuration.
  mutating func read(
    _ jobs: [Job], _ configuration: (Job) throws -> RunConfiguration
  ) {
    var count = 0
    for job in jobs where job.run == nil && !done.contains(job.id) && count < Self.mostAtOnce {
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
    read(jobs) { try queue.configuration(of: $0) }
  }
}
