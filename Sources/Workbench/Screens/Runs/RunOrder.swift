import Engine
import Runs

/// What the list of runs is sorted by.
enum RunOrder: String, CaseIterable {
  /// What is going on first, then the queue, then the newest.
  case activity
  case rSum = "rSum"
  case started
  case name
  case objective

  /// What stands behind the list's title.
  var label: String {
    switch self {
    case .activity: "running, queue, newest"
    case .rSum: "best rSum"
    case .started: "newest"
    case .name: "name"
    case .objective: "objective, seed"
    }
  }
}

/// The rows of a version of the model, which are asked for several times a frame.
final class RowsCache {
  struct Key: Equatable {
    var version: Int
    var filter: String?
    var order: RunOrder
    var isReversed: Bool
  }

  var key: Key?
  var rows = RunRows()
}

/// The rows of the list: queue and runs merged, filtered and sorted.
struct RunRows {
  var rows: [RunRow] = []
  /// All of them, without the filter.
  var total = 0

  init() {}

  init(_ model: WorkspaceModel, filter: RunFilter?, order: RunOrder, reversed: Bool) {
    var jobs: [String: Job] = [:]
    for job in model.queue.jobs {
      // The last of several jobs of one run is the one that counts.
      if let run = job.run { jobs[run] = job }
    }
    var taken: Set<Job.ID> = []
    for record in model.runs {
      let job = jobs[record.path]
      if let job { taken.insert(job.id) }
      rows.append(
        RunRow(record: record, job: job, glimpse: job.flatMap { model.glimpses[$0.id] }))
    }
    for job in model.queue.jobs where !taken.contains(job.id) {
      // The run of an ended job was deleted or replaced by that of a later job.
      if job.state.isEnded, job.run != nil, job.state.name == "completed" { continue }
      rows.append(
        RunRow(job: job, glimpse: model.glimpses[job.id], plan: model.plans[job.id]))
    }
    total = rows.count
    let showsArchive = filter?.mentionsArchive ?? false
    let text = filter?.text.lowercased() ?? ""
    rows = rows.filter { row in
      guard let record = row.record else {
        return text.isEmpty || row.name.lowercased().contains(text)
      }
      if record.isArchived, !showsArchive { return false }
      return filter?.matches(record) ?? true
    }
    sort(order, model)
    if reversed { rows.reverse() }
  }

  private mutating func sort(_ order: RunOrder, _ model: WorkspaceModel) {
    var places: [Job.ID: Int] = [:]
    for (place, job) in model.queue.jobs.enumerated() { places[job.id] = place }
    func rank(_ row: RunRow) -> (Int, Int) {
      let place = row.job.flatMap { places[$0.id] } ?? 0
      switch row.state {
      case .running, .stopping: return (0, place)
      case .queued: return (1, place)
      case .interrupted where row.job != nil: return (1, place)
      case .paused where row.job != nil: return (2, place)
      default: return (3, 0)
      }
    }
    func started(_ row: RunRow) -> Double {
      row.record?.started ?? row.job?.addedAt ?? 0
    }
    // Equal rows keep the order of the model, so that nothing jumps.
    let keyed = rows.enumerated().map { (place: $0.offset, row: $0.element) }
    let sorted = keyed.sorted { a, b in
      switch order {
      case .activity:
        let (x, y) = (rank(a.row), rank(b.row))
        if x != y { return x < y }
        if started(a.row) != started(b.row) { return started(a.row) > started(b.row) }
      case .rSum:
        let (x, y) = (a.row.bestRSum ?? -.infinity, b.row.bestRSum ?? -.infinity)
        if x != y { return x > y }
      case .started:
        if started(a.row) != started(b.row) { return started(a.row) > started(b.row) }
      case .name:
        if a.row.name != b.row.name { return a.row.name < b.row.name }
      case .objective:
        let x = (a.row.objective, a.row.seed ?? -1)
        let y = (b.row.objective, b.row.seed ?? -1)
        if x != y { return x < y }
      }
      return a.place < b.place
    }
    rows = sorted.map(\.row)
  }
}
