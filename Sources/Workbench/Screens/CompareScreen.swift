import Cells
import Ground
import Runs
import Widgets

/// The tables of a comparison of the runs that are shown.
public struct CompareScreen: Screen {
  public static let title = "Compare"

  /// The table with the focus, by name.
  var focus = "results"
  /// Selections by the name of the table.
  var states: [String: ListState] = [:]
  /// Columns behind the first ones that are scrolled past, by table.
  var firstColumns: [String: Int] = [:]
  /// The column that a table is sorted by, and whether the largest comes first.
  var sorts: [String: (column: Int, isDescending: Bool)] = [:]
  let drawn = LastDrawn()

  public init() {}

  public var contexts: [KeyContext] { ["compare"] }

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    let ids = model.shown.map(\.id)
    return ids.isEmpty ? [] : [.comparison(ids)]
  }

  // MARK: - Keys

  public static let keys: [KeyBinding<Void>] = [
    key("up", [Key(.up), Key("k")], "", "Go up in the table"),
    key("down", [Key(.down), Key("j")], "", "Go down in the table"),
    key("page-up", [Key(.pageUp), Key("b", .control)], "", "Go a page up"),
    key("page-down", [Key(.pageDown), Key("f", .control)], "", "Go a page down"),
    key("first", [Key(.home), Key("g")], "", "Go to the first row"),
    key("last", [Key(.end), Key("G")], "", "Go to the last row"),
    key("left", [Key(.left), Key("h")], "", "Show columns further left"),
    key("right", [Key(.right), Key("l")], "", "Show columns further right"),
    key("next", [Key(.tab), Key("]"), Key(.enter)], "next table", "Go to the next table"),
    key("previous", [Key(.tab, .shift), Key("[")], "", "Go to the table before"),
    key("sort", [Key("s")], "sort", "Sort by the next column"),
    key("reverse", [Key("S")], "", "Turn the order of the sort around"),
    key("copy-markdown", [Key("m")], "Markdown", "Copy the table as Markdown"),
    key("copy-latex", [Key("t")], "LaTeX", "Copy the table as LaTeX"),
    key("copy-csv", [Key("c")], "CSV", "Copy the table as CSV"),
    key("export-markdown", [Key("M")], "", "Write all tables to a Markdown file"),
    key("export-latex", [Key("T")], "", "Write all tables to a LaTeX file"),
    key("export-csv", [Key("C")], "", "Write the table to a CSV file"),
  ]

  private static func key(
    _ name: String, _ keys: [Key], _ label: String, _ description: String
  ) -> KeyBinding<Void> {
    KeyBinding("compare.\(name)", keys, in: "compare", label: label, description, handler: ())
  }

  // MARK: - Tables

  /// The tables as they are sorted; empty until the comparison has arrived.
  func tables(_ model: WorkspaceModel) -> [(name: String, table: Runs.Table)] {
    guard case .tables(let tables, _)? = model.comparisons[model.shown.map(\.id)] else { return [] }
    return tables.map { name, table in
      guard let sort = sorts[name], table.columns.indices.contains(sort.column) else {
        return (name, table)
      }
      return (name, Self.sorted(table, by: sort.column, isDescending: sort.isDescending))
    }
  }

  func focusIndex(_ tables: [(name: String, table: Runs.Table)]) -> Int {
    tables.firstIndex { $0.name == focus } ?? 0
  }

  /// The rows in the order of a column: numbers by size, others by name, empty cells last.
  static func sorted(_ table: Runs.Table, by column: Int, isDescending: Bool) -> Runs.Table {
    func number(_ cell: Runs.Table.Cell) -> Double? {
      switch cell {
      case .integer(let number): Double(number)
      case .number(let number), .probability(let number): number
      case .spread(let mean, _, _): mean
      case .interval(let interval): interval.low
      case .boolean(let flag): flag ? 1 : 0
      case .empty, .text: nil
      }
    }
    let rows = table.rows.enumerated().sorted { a, b in
      let (left, right) = (a.element[column], b.element[column])
      if (left == .empty) != (right == .empty) { return right == .empty }
      if let x = number(left), let y = number(right), x != y {
        return isDescending ? x > y : x < y
      }
      let (x, y) = (left.shown(places: 3), right.shown(places: 3))
      if number(left) == nil, x != y { return isDescending ? x > y : x < y }
      return a.offset < b.offset
    }
    var sorted = Runs.Table(table.title, columns: table.columns)
    for row in rows { sorted.append(row.element) }
    return sorted
  }

  // MARK: - Actions

  public mutating func perform(_ action: String, _ model: WorkspaceModel) -> [Command] {
    let tables = tables(model)
    guard !tables.isEmpty else { return [] }
    let index = focusIndex(tables)
    let (name, table) = tables[index]
    let page = max(1, drawn.perPage)
    switch action {
    case "compare.up": move(-1, name, table)
    case "compare.down": move(1, name, table)
    case "compare.page-up": move(-page, name, table)
    case "compare.page-down": move(page, name, table)
    case "compare.first": move(-Int(Int32.max), name, table)
    case "compare.last": move(Int(Int32.max), name, table)
    case "compare.left": firstColumns[name] = max(0, (firstColumns[name] ?? 0) - 1)
    case "compare.right":
      let most = max(0, table.columns.count - Self.fixedColumns(table) - 1)
      firstColumns[name] = min(most, (firstColumns[name] ?? 0) + 1)
    case "compare.next": focus = tables[(index + 1) % tables.count].name
    case "compare.previous": focus = tables[(index + tables.count - 1) % tables.count].name
    case "compare.sort": sortNext(name, table)
    case "compare.reverse":
      if let sort = sorts[name] { sorts[name] = (sort.column, !sort.isDescending) }
    default: return output(action, tables, name, table, model)
    }
    return []
  }

  private func output(
    _ action: String, _ tables: [(name: String, table: Runs.Table)], _ name: String,
    _ table: Runs.Table, _ model: WorkspaceModel
  ) -> [Command] {
    func all(_ format: Runs.Table.Format) -> String {
      tables.map { $0.table.rendered(as: format) }.joined(separator: "\n\n") + "\n"
    }
    switch action {
    case "compare.copy-markdown":
      return [.copy(table.rendered(as: .markdown)), .toast("\(name) copied as Markdown")]
    case "compare.copy-latex":
      return [.copy(table.rendered(as: .latex)), .toast("\(name) copied as LaTeX")]
    case "compare.copy-csv":
      return [.copy(table.rendered(as: .csv)), .toast("\(name) copied as CSV")]
    case "compare.export-markdown":
      return [.export(all(.markdown), path: "\(model.workspace)/comparison.md")]
    case "compare.export-latex":
      return [.export(all(.latex), path: "\(model.workspace)/comparison.tex")]
    case "compare.export-csv":
      return [
        .export(
          table.rendered(as: .csv) + "\n", path: "\(model.workspace)/comparison-\(name).csv")
      ]
    default: return []
    }
  }

  private mutating func move(_ rows: Int, _ name: String, _ table: Runs.Table) {
    states[name, default: ListState()].move(by: rows, count: table.rows.count)
  }

  /// Sorts by the column of this head, the other way around where it is so already.
  private mutating func sort(byHead place: Int, _ name: String, _ table: Runs.Table) {
    let fixed = Self.fixedColumns(table)
    let skipped = min(firstColumns[name] ?? 0, max(0, table.columns.count - fixed - 1))
    let column = place < fixed ? place : place + skipped
    guard table.columns.indices.contains(column) else { return }
    let before = sorts[name]
    let first = table.columns[column].preference == .higher
    sorts[name] = (column, before?.column == column ? !(before?.isDescending ?? false) : first)
  }

  /// Goes through the columns; behind the last one the order of the comparison comes back.
  private mutating func sortNext(_ name: String, _ table: Runs.Table) {
    let next = sorts[name].map { $0.column + 1 } ?? 0
    guard next < table.columns.count else { return sorts[name] = nil }
    sorts[name] = (next, table.columns[next].preference == .higher)
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    if case .mouse(let mouse) = input, let steps = input.wheelSteps {
      // The table below the pointer moves.
      if let name = drawn.name(at: mouse.position) { focus = name }
      return (true, perform(steps > 0 ? "compare.down" : "compare.up", model))
    }
    guard let click = input.click, let name = drawn.name(at: click) else { return (false, []) }
    focus = name
    let tables = tables(model)
    if let place = drawn.places[name], let table = tables.first(where: { $0.name == name })?.table {
      let first = widget(name, table, isFocused: true)
      if let head = first.column(at: click, in: place) {
        sort(byHead: head, name, table)
        return (true, [])
      }
      if let row = first.row(at: click, in: place) {
        states[name, default: ListState()].select(row, count: table.rows.count)
      }
    }
    return (true, [])
  }

  public func obstacle(to action: String, _ model: WorkspaceModel) -> String? {
    if model.shown.isEmpty { return "no run is selected or marked" }
    switch model.comparisons[model.shown.map(\.id)] {
    case .tables(let tables, _)?: return tables.isEmpty ? "there is nothing to compare" : nil
    case .failed(let why)?: return why
    case nil: return "the comparison is being made"
    }
  }
}
