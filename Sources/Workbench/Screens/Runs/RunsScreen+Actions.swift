import Cells
import Queue
import Recipe
import Runs
import Widgets

/// What the keys do.
extension RunsScreen {
  public mutating func perform(_ action: String, _ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    let index = selection(rows)
    let page = max(1, size.height - 6)
    switch action {
    case "runs.select-next": return select(index + 1, rows)
    case "runs.select-previous": return select(index - 1, rows)
    case "runs.page-down": return select(index + page, rows)
    case "runs.page-up": return select(index - page, rows)
    case "runs.first": return select(0, rows)
    case "runs.last": return select(rows.count - 1, rows)
    case "runs.sort":
      let all = RunOrder.cycle
      let next = (all.firstIndex(of: order) ?? -1) + 1
      order = all[next % all.count]
    case "runs.reverse": isReversed.toggle()
    case "runs.panes":
      // At first the one that is not seen where there is room for one only.
      let isNarrow = size.width < Self.wide
      let sequence: [Panes] = isNarrow ? [.automatic, .detail] : Panes.allCases
      panes = sequence[((sequence.firstIndex(of: panes) ?? 0) + 1) % sequence.count]
    case "runs.filter": line = .filter(TextInput(filterText), before: filterText)
    case "line.accept": return acceptLine(model)
    case "line.cancel":
      if case .filter(_, let before)? = line { setFilter(before) }
      line = nil
    case "runs.mark":
      range = nil
      return mark(rows, index, model) + select(index + 1, rows)
    case "runs.mark-range": return markRange(rows, index, model)
    case "runs.mark-all": return markAll(rows, model)
    case "runs.mark-group": return markGroup(rows, index, model)
    case "runs.unmark":
      range = nil
      return [.mark([])]
    case "runs.clear": return clear()
    case "runs.archived":
      line = nil
      setFilter(filter?.mentionsArchive == true ? "" : "archived=true")
    default:
      guard !rows.isEmpty || action == "runs.new" else { return [] }
      return act(action, model)
    }
    return []
  }

  private func mark(_ rows: [RunRow], _ index: Int, _ model: WorkspaceModel) -> [Command] {
    guard rows.indices.contains(index) else { return [] }
    return marks(model, [rows[index]], isMarked: !rows[index].isMarked(model))
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
  private mutating func markRange(
    _ rows: [RunRow], _ index: Int, _ model: WorkspaceModel
  ) -> [Command] {
    if range != nil {
      range = nil
      return []
    }
    guard rows.indices.contains(index), let id = rows[index].id else { return [] }
    range = MarkedRange(start: id, marked: model.marked, jobs: model.markedJobs)
    return select(index, rows)
  }

  /// Marks all rows of the list, or takes their marks away where all are marked.
  private mutating func markAll(_ rows: [RunRow], _ model: WorkspaceModel) -> [Command] {
    range = nil
    return marks(model, rows, isMarked: !rows.allSatisfy { $0.isMarked(model) })
  }

  /// Takes back the range that is being marked, or else the filter.
  private mutating func clear() -> [Command] {
    if let range {
      self.range = nil
      return [.mark(range.marked, jobs: range.jobs)]
    }
    setFilter("")
    return []
  }

  /// Marks the rows that differ from the selected one in the seed only.
  private func markGroup(_ rows: [RunRow], _ index: Int, _ model: WorkspaceModel) -> [Command] {
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

  private mutating func act(_ action: String, _ model: WorkspaceModel) -> [Command] {
    let row = selectedRow(model)
    switch action {
    case "runs.new":
      let last = model.runs.last { $0.state != .imported }
      var configuration = last?.configuration ?? .first(workspace: model.workspace)
      // A new run is named after what it is.
      configuration.run.name = ""
      // And takes the threads that there are.
      configuration.run.threads = 0
      return [.configure(configuration, from: last?.name ?? "")]
    case "runs.edit":
      if let record = row?.record { return [.configure(record.configuration, from: record.name)] }
      return row?.job.map { [.configureJob($0.id)] } ?? []
    case "runs.pause": return job(.pause, "paused", model)
    case "runs.resume": return job(.resume, "resumed", model)
    case "runs.retry":
      let jobs = targets(model).rows.count { Self.obstacle(.retry, $0) == nil }
      guard jobs > 1 else { return job(.retry, "put back into the queue:", model) }
      return confirm(
        .retry, "Launch again", "put back into the queue:", model, isDestructive: false)
    case "runs.cancel": return confirm(.cancel, "Cancel", "cancelled", model, isDestructive: true)
    case "runs.cancel-now":
      return confirm(
        .cancelNow, "Cancel at once", "cancelled", model, isDestructive: true)
    case "runs.earlier", "runs.later": return move(isEarlier: action == "runs.earlier", model)
    case "runs.tag":
      if let record = row?.record {
        line = .tags(TextInput(record.tags.joined(separator: " ")), record.id)
      }
      return []
    case "runs.note":
      if let record = row?.record { line = .note(TextInput(record.note), record.id) }
      return []
    case "runs.rename":
      if let record = row?.record { line = .name(TextInput(record.name), record.id) }
      return []
    case "runs.archive": return archive(model)
    case "runs.delete": return delete(model)
    case "runs.copy":
      let paths = targets(model).rows.compactMap { $0.record?.path ?? $0.job?.run }
      guard !paths.isEmpty else { return [] }
      let what = paths.count == 1 ? "the path" : "\(paths.count) paths"
      return [.copy(paths.joined(separator: "\n")), .toast("copied \(what)")]
    case "runs.dashboard": return [.select(row?.record?.id), .show("Dashboard")]
    case "runs.negatives": return [.select(row?.record?.id), .show("Negatives")]
    case "runs.compare": return [.select(row?.record?.id), .show("Compare")]
    case "runs.log":
      guard let row, row.record == nil, let job = row.job else {
        return [.select(row?.record?.id), .show("Log")]
      }
      return [.configureJob(job.id)]
    default: return []
    }
  }
}
