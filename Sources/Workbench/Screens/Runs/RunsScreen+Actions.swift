import Queue
import Recipe
import Runs
import Widgets

/// What the keys do.
extension RunsScreen: ListHost {
  public mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    if case .wheel(let steps) = step { return scroll(by: 3 * steps, rows) }
    let page = max(1, size.height - 6)
    return select(step.row(from: selection(rows), count: rows.count, page: page), rows)
  }

  /// The next of the arrangements of list and detail.
  mutating func changePanes() {
    // At first the one that is not seen where there is room for one only.
    let isNarrow = size.width < Self.wide
    let sequence: [Panes] = isNarrow ? [.automatic, .detail] : Panes.allCases
    panes = sequence[((sequence.firstIndex(of: panes) ?? 0) + 1) % sequence.count]
  }

  // MARK: - Marks

  /// Marks the selected row, or takes its mark away, and goes to the next one.
  mutating func mark(_ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    let index = selection(rows)
    range = nil
    guard rows.indices.contains(index) else { return [] }
    return marks(model, [rows[index]], isMarked: !rows[index].isMarked(model))
      + select(index + 1, rows)
  }

  /// Marks rows, or takes their marks away; other marks stay.
  private func marks(_ model: WorkspaceModel, _ rows: [RunRow], isMarked: Bool) -> [Command] {
    let runs = rows.compactMap(\.record?.id)
    let jobs = rows.filter { $0.record == nil }.compactMap(\.job?.id)
    let (oldRuns, oldJobs) = (Set(runs), Set(jobs))
    let keptRuns = isMarked ? model.marked : model.marked.filter { !oldRuns.contains($0) }
    let keptJobs = isMarked ? model.markedJobs : model.markedJobs.filter { !oldJobs.contains($0) }
    let (known, knownJobs) = (Set(keptRuns), Set(keptJobs))
    return [
      .mark(
        keptRuns + (isMarked ? runs.filter { !known.contains($0) } : []),
        jobs: keptJobs + (isMarked ? jobs.filter { !knownJobs.contains($0) } : []))
    ]
  }

  /// Begins a range at the selection, or ends it with its marks.
  mutating func markRange(_ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    let index = selection(rows)
    if range != nil {
      range = nil
      return []
    }
    guard rows.indices.contains(index), let id = rows[index].id else { return [] }
    range = MarkedRange(start: id, marked: model.marked, jobs: model.markedJobs)
    return select(index, rows)
  }

  /// Marks all rows of the list, or takes their marks away where all are marked.
  mutating func markAll(_ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    range = nil
    return marks(model, rows, isMarked: !rows.allSatisfy { $0.isMarked(model) })
  }

  /// Takes back the range that is being marked, or else the filter.
  mutating func clear() -> [Command] {
    if let range {
      self.range = nil
      return [.mark(range.marked, jobs: range.jobs)]
    }
    setFilter("")
    return []
  }

  /// Marks the rows that differ from the selected one in the seed only.
  func markGroup(_ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    let index = selection(rows)
    guard rows.indices.contains(index), let own = rows[index].grouped else { return [] }
    let groups = RunGrouping.groups(rows.compactMap(\.grouped))
    guard let group = groups.first(where: { $0.runs.contains { $0.id == own.id } }) else {
      return []
    }
    let ids = Set(group.runs.map(\.id))
    let members = rows.filter { row in row.grouped.map { ids.contains($0.id) } ?? false }
    guard members.contains(where: { !$0.isMarked(model) }) else {
      // All of them are marked: takes the marks away.
      return marks(model, members, isMarked: false)
    }
    let count = members.count
    return marks(model, members, isMarked: true) + [
      .toast(count == 1 ? "no other seed of this run" : "\(count) seeds of one configuration")
    ]
  }

  // MARK: - Runs and jobs

  /// Opens the form on what the last run was.
  func newRun(_ model: WorkspaceModel) -> [Command] {
    let last = model.runs.last { $0.state != .imported }
    var configuration = last?.configuration ?? .first(workspace: model.workspace)
    // A new run is named after what it is.
    configuration.run.name = ""
    // And takes the threads that there are.
    configuration.run.threads = 0
    return [.configure(configuration, from: last?.name ?? "")]
  }

  /// Opens the form on the selected run or job.
  func editCopy(_ model: WorkspaceModel) -> [Command] {
    let row = selectedRow(model)
    if let record = row?.record { return [.configure(record.configuration, from: record.name)] }
    return row?.job.map { [.configureJob($0.id)] } ?? []
  }

  /// Shows another screen on the selected run.
  func show(_ title: String, _ model: WorkspaceModel) -> [Command] {
    selectedRow(model).map { [.select($0.record?.id), .show(title)] } ?? []
  }

  /// Shows what the selected run did, or what the selected job is to become.
  func showLog(_ model: WorkspaceModel) -> [Command] {
    guard let row = selectedRow(model), row.record == nil, let job = row.job else {
      return show("Log", model)
    }
    return [.configureJob(job.id)]
  }

  /// Puts jobs back into the queue; several after a question.
  func retry(_ model: WorkspaceModel) -> [Command] {
    let jobs = targets(model).rows.count { Self.obstacle(.retry, $0) == nil }
    guard jobs > 1 else { return job(.retry, "put back into the queue:", model) }
    return confirm(
      .retry, "Launch again", "put back into the queue:", model, isDestructive: false)
  }

  func copyPaths(_ model: WorkspaceModel) -> [Command] {
    let paths = targets(model).rows.compactMap { $0.record?.path ?? $0.job?.run }
    guard !paths.isEmpty else { return [] }
    let what = paths.count == 1 ? "the path" : "\(paths.count) paths"
    return [.copy(paths.joined(separator: "\n")), .toast("copied \(what)")]
  }
}
