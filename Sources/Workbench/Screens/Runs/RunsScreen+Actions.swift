import Cells
import Engine
import Runs
import Training

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
      let all = RunOrder.allCases
      let next = (all.firstIndex(of: order) ?? 0) + 1
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
    case "runs.mark": return mark(rows, index, model) + select(index + 1, rows)
    case "runs.mark-group": return markGroup(rows, index, model)
    case "runs.unmark": return [.mark([])]
    default:
      guard !rows.isEmpty || action == "runs.new" else { return [] }
      return act(action, model)
    }
    return []
  }

  private func mark(_ rows: [RunRow], _ index: Int, _ model: WorkspaceModel) -> [Command] {
    guard rows.indices.contains(index), let id = rows[index].record?.id else { return [] }
    var marked = model.marked
    if let place = marked.firstIndex(of: id) { marked.remove(at: place) } else { marked.append(id) }
    return [.mark(marked)]
  }

  /// Marks the runs that differ from the selected one in the seed only.
  private func markGroup(_ rows: [RunRow], _ index: Int, _ model: WorkspaceModel) -> [Command] {
    guard rows.indices.contains(index), let record = rows[index].record else { return [] }
    let groups = RunGrouping.groups(rows.compactMap(\.record))
    guard let group = groups.first(where: { $0.runs.contains { $0.id == record.id } }) else {
      return []
    }
    let new = group.runs.map(\.id).filter { !model.marked.contains($0) }
    guard !new.isEmpty else {
      // All of them are marked: takes the marks away.
      let ids = Set(group.runs.map(\.id))
      return [.mark(model.marked.filter { !ids.contains($0) })]
    }
    let count = group.runs.count
    return [
      .mark(model.marked + new),
      .toast(count == 1 ? "no other seed of this run" : "\(count) seeds of one configuration"),
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
      return row?.record.map { [.configure($0.configuration, from: $0.name)] } ?? []
    case "runs.pause": return job(.pause, model)
    case "runs.resume": return job(.resume, model)
    case "runs.retry": return job(.retry, model)
    case "runs.cancel": return confirm(.cancel, "Cancel", model)
    case "runs.cancel-now": return confirm(.cancelNow, "Cancel without a checkpoint:", model)
    case "runs.earlier", "runs.later": return move(row, isEarlier: action == "runs.earlier", model)
    case "runs.tag":
      if let record = row?.record {
        line = .tags(TextInput(record.tags.joined(separator: " ")), record.id)
      }
      return []
    case "runs.note":
      if let record = row?.record { line = .note(TextInput(record.note), record.id) }
      return []
    case "runs.archive":
      return targets(model).compactMap { row in
        row.record.map { .archive($0.id, !$0.isArchived) }
      }
    case "runs.delete": return delete(model)
    case "runs.copy":
      let paths = targets(model).compactMap { $0.record?.path ?? $0.job?.run }
      guard !paths.isEmpty else { return [] }
      let what = paths.count == 1 ? "the path" : "\(paths.count) paths"
      return [.copy(paths.joined(separator: "\n")), .toast("copied \(what)")]
    case "runs.dashboard": return [.select(row?.record?.id), .show("Dashboard")]
    case "runs.negatives": return [.select(row?.record?.id), .show("Negatives")]
    case "runs.compare": return [.select(row?.record?.id), .show("Compare")]
    case "runs.log": return [.select(row?.record?.id), .show("Log")]
    default: return []
    }
  }
}
