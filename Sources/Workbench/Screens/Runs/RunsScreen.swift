import Cells
import Compute
import Engine
import Runs
import Training

/// The home screen: the queue and all runs, with what can be done to them.
public struct RunsScreen: Screen {
  public static let title = "Runs"

  static let context: KeyContext = "runs"
  static let lineContext: KeyContext = "line of text"

  /// What is typed in the line at the bottom.
  enum Line {
    case filter(TextInput, before: String)
    case tags(TextInput, RunRecord.ID)
    case note(TextInput, RunRecord.ID)

    var input: TextInput {
      get {
        switch self {
        case .filter(let input, _), .tags(let input, _), .note(let input, _): input
        }
      }
      set {
        switch self {
        case .filter(_, let before): self = .filter(newValue, before: before)
        case .tags(_, let run): self = .tags(newValue, run)
        case .note(_, let run): self = .note(newValue, run)
        }
      }
    }
  }

  /// Which panes are shown.
  enum Panes: CaseIterable {
    case automatic, list, detail
  }

  var selected: RunRow.Identifier?
  /// Where the selection was last, for when its row goes away.
  var place = 0
  var list = ListState()
  var filterText = ""
  var filter: RunFilter?
  var problem: String?
  var order = RunOrder.activity
  var isReversed = false
  var line: Line?
  var panes = Panes.automatic
  var size = Size(80, 24)
  private let cache = RowsCache()

  public init() {}

  public var contexts: [KeyContext] { line == nil ? [Self.context] : [Self.lineContext] }

  public var isTyping: Bool { line != nil }

  func rows(_ model: WorkspaceModel) -> RunRows {
    let key = RowsCache.Key(
      version: model.version, filter: filter?.text, order: order, isReversed: isReversed)
    if model.version > 0, key == cache.key { return cache.rows }
    let rows = RunRows(model, filter: filter, order: order, reversed: isReversed)
    cache.key = key
    cache.rows = rows
    return rows
  }

  /// The row of the selection, or the one that is now in its place.
  func selection(_ rows: [RunRow]) -> Int {
    if let selected, let index = rows.firstIndex(where: { $0.id == selected }) { return index }
    return max(0, min(place, rows.count - 1))
  }

  func selectedRow(_ model: WorkspaceModel) -> RunRow? {
    let rows = rows(model).rows
    return rows.isEmpty ? nil : rows[selection(rows)]
  }

  /// The runs that an action concerns: the marked ones, or the selected one.
  private func targets(_ model: WorkspaceModel) -> [RunRow] {
    let rows = rows(model).rows
    let marked = rows.filter { row in row.record.map { model.marked.contains($0.id) } ?? false }
    if !marked.isEmpty { return marked }
    return rows.isEmpty ? [] : [rows[selection(rows)]]
  }

  // MARK: - Data

  static let detailCurves = [
    "step.loss", "eval.dev.rsum", "step.captions_per_second", "step.active_share",
    "step.effective_negatives",
  ]

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    let rows = rows(model).rows
    guard !rows.isEmpty else { return [] }
    let index = selection(rows)
    var wanted: Set<DataRequest> = []
    // What may be on the screen, wherever the selection stands on it.
    let reach = max(8, size.height)
    for row in rows[max(0, index - reach)..<min(rows.count, index + reach + 1)] {
      if let id = row.record?.id { wanted.insert(.curve(CurveKey(run: id, name: "step.loss"))) }
    }
    if let id = rows[index].record?.id {
      for name in Self.detailCurves { wanted.insert(.curve(CurveKey(run: id, name: name))) }
      wanted.insert(.messages(id))
    }
    return wanted
  }

  /// Selects the run that another screen has chosen; a waiting job stays selected where there is none.
  mutating func follow(_ run: RunRecord.ID?, _ model: WorkspaceModel) {
    let rows = rows(model).rows
    guard let run, let index = rows.firstIndex(where: { $0.record?.id == run }) else { return }
    _ = select(index, rows)
  }

  /// Goes so many rows down, over jobs that have not begun.
  mutating func step(by count: Int, _ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    let runs = rows.indices.filter { rows[$0].record != nil }
    guard !runs.isEmpty else { return [] }
    let now = selection(rows)
    let place = runs.lastIndex { $0 <= now } ?? 0
    return select(runs[max(0, min(place + count, runs.count - 1))], rows)
  }

  // MARK: - Inputs

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    switch input {
    case .resize(let new):
      size = new
      return (true, [])
    case .key(let key):
      guard var typed = line?.input, typed.take(key) else { return (false, []) }
      line?.input = typed
      readFilter()
      return (true, [])
    case .paste(let text):
      guard var typed = line?.input else { return (false, []) }
      typed.insert(text)
      line?.input = typed
      readFilter()
      return (true, [])
    case .mouse(let mouse): return (true, take(mouse, model))
    default: return (false, [])
    }
  }

  private mutating func take(_ mouse: Mouse, _ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    switch mouse.action {
    case .scroll(let steps):
      return select(selection(rows) + 3 * steps, rows)
    case .press(.left):
      let places = layout(in: Interface.content(of: size))
      let table = table(rows, model)
      let rect = Pane.content(of: places.list)
      if let row = table.row(at: mouse.position, in: rect) {
        // A click on the selected row opens it.
        if row == selection(rows), rows[row].record != nil { return [.show("Dashboard")] }
        return select(row, rows)
      }
      return []
    default: return []
    }
  }

  mutating func select(_ index: Int, _ rows: [RunRow]) -> [Command] {
    guard !rows.isEmpty else { return [] }
    place = max(0, min(index, rows.count - 1))
    selected = rows[place].id
    let visible = max(1, Pane.content(of: layout(in: Interface.content(of: size)).list).height - 1)
    list.selection = place
    list = list.fitted(count: rows.count, visible: visible)
    return [.select(rows[place].record?.id)]
  }

  /// Reads the filter while it is typed; a mistake is told, and the one before stays.
  private mutating func readFilter() {
    guard case .filter(let input, let before)? = line else { return }
    setFilter(input.text)
    // Half a condition is often a word that no run has: shows what was shown before.
    if problem != nil { filter = try? RunFilter(before) }
  }

  private mutating func setFilter(_ text: String) {
    filterText = text
    do {
      filter = text.allSatisfy(\.isWhitespace) ? nil : try RunFilter(text)
      problem = nil
    } catch let failure as Failure {
      problem = failure.what + (failure.remedy.map { "; \($0)" } ?? "")
    } catch {
      problem = "\(error)"
    }
  }

  // MARK: - Actions

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

  private mutating func acceptLine(_ model: WorkspaceModel) -> [Command] {
    guard let line else { return [] }
    switch line {
    case .filter:
      // A filter with a mistake is not left standing.
      guard problem == nil else { return [] }
      self.line = nil
      return []
    case .tags(let input, let run):
      self.line = nil
      let words = input.text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
      return [.tags(run, words)]
    case .note(let input, let run):
      self.line = nil
      return [.note(run, input.text)]
    }
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

  /// The command for the jobs among the targets that it is possible for.
  private func job(_ command: JobState.Command, _ model: WorkspaceModel) -> [Command] {
    targets(model).compactMap(\.job).filter { (try? $0.state.applying(command)) != nil }
      .map { .job(command, $0.id) }
  }

  private func confirm(
    _ command: JobState.Command, _ verb: String, _ model: WorkspaceModel
  ) -> [Command] {
    let commands = job(command, model)
    let jobs = targets(model).compactMap(\.job)
    guard let first = jobs.first, !commands.isEmpty else { return [] }
    let what = commands.count == 1 ? first.name : "\(commands.count) jobs"
    return [.confirm(question: "\(verb) \(what)?", then: commands)]
  }

  private func move(_ row: RunRow?, isEarlier: Bool, _ model: WorkspaceModel) -> [Command] {
    guard let job = row?.job else { return [] }
    let waiting = model.queue.jobs.filter { !$0.state.isActive && !$0.state.isEnded }
    guard let index = waiting.firstIndex(where: { $0.id == job.id }) else { return [] }
    if isEarlier {
      return index > 0 ? [.move(job.id, .before(waiting[index - 1].id))] : []
    }
    guard index + 1 < waiting.count else { return [] }
    return [
      .move(job.id, index + 2 < waiting.count ? .before(waiting[index + 2].id) : .last)
    ]
  }

  private func delete(_ model: WorkspaceModel) -> [Command] {
    let rows = targets(model).filter { !($0.job?.state.isActive ?? false) }
    var commands: [Command] = []
    for row in rows {
      if let job = row.job { commands.append(.drop(job.id)) }
      if let record = row.record { commands.append(.delete(record.id)) }
    }
    guard let first = rows.first, !commands.isEmpty else { return [] }
    let what = rows.count == 1 ? first.name : "\(rows.count) runs"
    let hasRuns = rows.contains { $0.record != nil }
    let how =
      hasRuns
      ? "Move \(what) to the trash of the workspace? It can be taken back from there."
      : "Take \(what) out of the queue?"
    return [.confirm(question: how, then: commands + [.mark([])])]
  }
}
