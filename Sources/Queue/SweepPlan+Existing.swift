import Foundation
import Ground
import Recipe
import Records

extension SweepPlan {
  /// Which runs of the plan are in a workspace already, as a job or as a run directory.
  ///
  /// Runs are recognised by their configuration without name, tags, place, and, unless the sweep
  /// varies it, number of threads.
  ///
  /// - Returns: For each run of the plan the job or the run directory that is the same, or nil.
  public func existing(in workspace: Workspace) throws -> [String?] {
    var found: [String: String] = [:]
    for path in SweepPlan.runDirectories(in: workspace) {
      if let configuration = try? FormerDefaults.read(path + "/run.toml") {
        found[identity(configuration)] = path
      }
    }
    let queue = JobQueue(workspace)
    for job in try queue.snapshot().jobs {
      if let configuration = try? queue.configuration(of: job) {
        found[identity(configuration)] = "job \(job.id), \(job.state.name)"
      }
    }
    return runs.map { found[identity($0.configuration.withAbsolutePaths())] }
  }

  /// What makes two runs the same.
  private func identity(_ configuration: RunConfiguration) -> String {
    var plain = configuration
    plain.run.name = ""
    plain.run.tags = []
    if !keys.contains("run.directory") { plain.run.directory = "" }
    if !keys.contains("run.threads") { plain.run.threads = 0 }
    return plain.toml()
  }

  private static func runDirectories(in workspace: Workspace) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace.path)) ?? []
    return names.sorted().map { "\(workspace.path)/\($0)" }.filter {
      FileManager.default.fileExists(atPath: $0 + "/run.toml")
    }
  }
}
