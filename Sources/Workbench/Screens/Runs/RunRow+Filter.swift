import Queue
import Runs

/// A row answers a filter as its run does, and a job that has none as its configuration does.
extension RunRow: Filterable {
  var identifier: String {
    record?.identifier ?? job?.run?.split(separator: "/").last.map(String.init) ?? ""
  }

  var note: String { record?.note ?? "" }

  var tags: [String] {
    record?.tags ?? plan?.settings["run.tags"].map {
      $0.text.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init)
    } ?? []
  }

  var isArchived: Bool { record?.isArchived ?? false }

  /// The state by all names that it goes by: those of the list, of `foil runs` and of `foil queue`.
  private var stateNames: [String] {
    let names: [String] =
      switch state {
      case .running: ["running"]
      case .stopping: [job?.state.name ?? "stopping", "running"]
      case .queued: ["queued"]
      case .paused: [stateWord, "interrupted"]
      case .interrupted: ["died", "killed"]
      case .failed: ["failed"]
      case .cancelled: ["cancelled"] + (record.map { [$0.state.rawValue] } ?? [])
      case .completed: ["done", "completed"]
      case .imported: ["imported"]
      case .created: ["created"]
      }
    return names
  }

  func value(_ key: RunKey) -> RunValue? {
    if case .field(.state) = key { return RunValue(stateNames.joined(separator: ", ")) }
    if let value = record?.value(key) { return value }
    if case .field(.problem) = key, case .failed(let message)? = job?.state {
      return RunValue(message)
    }
    guard record == nil else { return nil }
    switch key {
    case .setting(let key): return plan?.settings[key]
    case .metric: return nil
    case .field(let field):
      switch field {
      case .name: return RunValue(name)
      case .identifier: return identifier.isEmpty ? nil : RunValue(identifier)
      case .path: return job?.run.map { RunValue($0) }
      case .step, .progress: return RunValue("0", number: 0)
      case .tags: return tags.isEmpty ? nil : RunValue(tags.joined(separator: ", "))
      case .archived: return RunValue("false")
      case .state, .started, .updated, .took, .note, .problem: return nil
      }
    }
  }
}

extension RunRow {
  /// Why what only a run has is not there.
  var withoutRun: String {
    switch state {
    case .running, .stopping: "the run is being opened"
    case .queued: "the job has not begun"
    case .paused: "the job was paused before it began"
    case .failed: "the job failed before it had a run; e opens its configuration"
    case .cancelled: "the job was cancelled before it had a run"
    case .interrupted: "the engine died before the job had a run"
    case .completed, .imported, .created: "the run is gone"
    }
  }

  /// What groups of seeds are made of: the run, or what the job's configuration says of it.
  var grouped: RunRecord? {
    if let record { return record }
    guard let job, let plan else { return nil }
    return RunRecord(planned: plan, id: -Int64(job.id), name: name, path: job.run ?? "")
  }

  func isMarked(_ model: WorkspaceModel) -> Bool {
    if let record { return model.marked.contains(record.id) }
    return job.map { model.markedJobs.contains($0.id) } ?? false
  }
}
