import Cells
import Ground
import Queue
import Recipe
import Records
import Retrieval
import Runs
import Widgets

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
    case name(TextInput, RunRecord.ID)

    var input: TextInput {
      get {
        switch self {
        case .filter(let input, _), .tags(let input, _), .note(let input, _), .name(let input, _):
          input
        }
      }
      set {
        switch self {
        case .filter(_, let before): self = .filter(newValue, before: before)
        case .tags(_, let run): self = .tags(newValue, run)
        case .note(_, let run): self = .note(newValue, run)
        case .name(_, let run): self = .name(newValue, run)
        }
      }
    }
  }

  /// A range that is being marked.
  struct MarkedRange {
    var start: RunRow.Identifier
    /// What was marked before.
    var marked: [RunRecord.ID]
    var jobs: [Job.ID]
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
  /// The range that is being marked, from where it began to the selection.
  var range: MarkedRange?
  var size = Size(80, 24)
  private let cache = RowsCache()
  /// Widths and columns of the list as they have been.
  let widths = ColumnWidths()

  public init() {}

  public var contexts: [KeyContext] { line == nil ? [Self.context] : [Self.lineContext] }

  public var typed: TextInput? { line?.input }

  public func isEmpty(_ model: WorkspaceModel) -> Bool { rows(model).rows.isEmpty }

  func rows(_ model: WorkspaceModel) -> RunRows {
    let key = RowsCache.Key(
      version: model.version, filter: filter?.text, order: order, isReversed: isReversed)
    if model.version > 0, key == cache.key { return cache.rows }
    let rows = RunRows(
      model, filter: filter, order: order, reversed: isReversed, cache: cache)
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

  // MARK: - Data

  static let detailCurves = [
    Curve.loss.name, EvaluationMetric.rSum.curve(), Curve.captionsPerSecond.name,
    Curve.activeShare.name, Curve.effectiveNegatives.name,
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

  // MARK: - The selection of all screens

  public func chosenRun(_ model: WorkspaceModel) -> RunRecord.ID? {
    selectedRow(model)?.record?.id
  }

  /// Selects the run that another screen has chosen; a waiting job stays selected where there is none.
  public mutating func follow(_ run: RunRecord.ID?, _ model: WorkspaceModel) {
    let rows = rows(model).rows
    guard let run, let index = rows.firstIndex(where: { $0.record?.id == run }) else { return }
    _ = select(index, rows)
  }

  /// Goes so many rows down, over jobs that have not begun.
  public mutating func chooseRun(by count: Int, _ model: WorkspaceModel) -> [Command] {
    let rows = rows(model).rows
    let runs = rows.indices.filter { rows[$0].record != nil }
    guard !runs.isEmpty else { return [] }
    let now = selection(rows)
    let place = runs.lastIndex { $0 <= now } ?? 0
    return select(runs[max(0, min(place + count, runs.count - 1))], rows)
  }

  /// Takes a filter away that hides a run.
  public mutating func reveal(_ run: RunRecord.ID, _ model: WorkspaceModel) {
    let rows = rows(model)
    guard !rows.rows.contains(where: { $0.record?.id == run }),
      let hidden = rows.all.first(where: { $0.record?.id == run })
    else { return }
    setFilter(hidden.isArchived ? "archived=true" : "")
  }

  // MARK: - From session to session

  public func remember(in memory: inout WorkbenchMemory) {
    memory.order = order
    memory.isReversed = isReversed
    memory.filter = filter?.text ?? ""
  }

  public mutating func recall(_ memory: WorkbenchMemory) {
    order = memory.order ?? order
    isReversed = memory.isReversed
    setFilter(memory.filter)
  }
}
