import Cells
import Ground
import Runs
import Widgets

/// What can be done with the tables.
extension CompareScreen: ListHost {
  public static let actions: [Action<CompareScreen>] = (going + output).map { action in
    action.unless(nothingToCompare)
  }

  private static let going: [Action<CompareScreen>] =
    Action.list(
      "compare.", in: "compare",
      [
        .up: "Go up in the table", .down: "Go down in the table", .pageUp: "Go a page up",
        .pageDown: "Go a page down", .first: "Go to the first row", .last: "Go to the last row",
      ])
    + [
      Action(
        "compare.left", [Key(.left), Key("h")], in: "compare", "Show columns further left",
        change: { $0.scroll(-1, $1) }),
      Action(
        "compare.right", [Key(.right), Key("l")], in: "compare", "Show columns further right",
        change: { $0.scroll(1, $1) }),
      Action(
        "compare.next-table", [Key(.tab), Key("]"), Key(.enter)], in: "compare",
        label: "next table", "Go to the next table", change: { $0.moveTable(1, $1) }),
      Action(
        "compare.previous-table", [Key(.tab, .shift), Key("[")], in: "compare",
        "Go to the table before", change: { $0.moveTable(-1, $1) }),
      Action(
        "compare.sort", [Key("s")], in: "compare", label: "sort", "Sort by the next column",
        change: { screen, model in
          if let (name, table) = screen.focused(model) { screen.sortNext(name, table) }
        }),
      Action(
        "compare.reverse", [Key("S")], in: "compare", "Turn the order of the sort around",
        change: { screen, model in
          guard let (name, _) = screen.focused(model), let sort = screen.sorts[name] else { return }
          screen.sorts[name] = (sort.column, !sort.isDescending)
        }),
    ]

  private static let output: [Action<CompareScreen>] = [
    Action(
      "compare.copy-markdown", [Key("m")], in: "compare", label: "Markdown",
      "Copy the table as Markdown", do: { $0.copy(.markdown, "Markdown", $1) }),
    Action(
      "compare.copy-latex", [Key("t")], in: "compare", label: "LaTeX", "Copy the table as LaTeX",
      do: { $0.copy(.latex, "LaTeX", $1) }),
    Action(
      "compare.copy-csv", [Key("c")], in: "compare", label: "CSV", "Copy the table as CSV",
      do: { $0.copy(.csv, "CSV", $1) }),
    Action(
      "compare.export-markdown", [Key("M")], in: "compare", "Write all tables to a Markdown file",
      do: { $0.export(.markdown, "md", $1) }),
    Action(
      "compare.export-latex", [Key("T")], in: "compare", "Write all tables to a LaTeX file",
      do: { $0.export(.latex, "tex", $1) }),
    Action(
      "compare.export-csv", [Key("C")], in: "compare", "Write the table to a CSV file",
      do: { screen, model in
        guard let (name, table) = screen.focused(model) else { return [] }
        let path = "\(model.workspace)/comparison-\(name).csv"
        return [.export(table.rendered(as: .csv) + "\n", path: path)]
      }),
  ]

  private static let nothingToCompare: Action<CompareScreen>.Obstacle = { _, model in
    if model.shown.isEmpty { return "no run is selected or marked" }
    switch model.comparisons[model.shown.map(\.id)] {
    case .tables(let tables, _)?: return tables.isEmpty ? "there is nothing to compare" : nil
    case .failed(let why)?: return why
    case nil: return "the comparison is being made"
    }
  }

  // MARK: - What they do

  /// The table with the focus; nil where there is none.
  private func focused(_ model: WorkspaceModel) -> (name: String, table: ResultTable)? {
    let tables = tables(model)
    return tables.isEmpty ? nil : tables[focusIndex(tables)]
  }

  mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Command] {
    guard let (name, table) = focused(model) else { return [] }
    var step = step
    if case .wheel(let notches) = step { step = .rows(notches > 0 ? 1 : -1) }
    states[name, default: ListState()].move(
      step, count: table.rows.count, page: max(1, drawn.perPage))
    return []
  }

  /// Shows columns further right or left.
  private mutating func scroll(_ columns: Int, _ model: WorkspaceModel) {
    guard let (name, table) = focused(model) else { return }
    let most = max(0, table.columns.count - Self.fixedColumns(table) - 1)
    let first = max(0, (firstColumns[name] ?? 0) + columns)
    firstColumns[name] = columns > 0 ? min(most, first) : first
  }

  private mutating func moveTable(_ count: Int, _ model: WorkspaceModel) {
    let tables = tables(model)
    guard !tables.isEmpty else { return }
    focus = tables[(focusIndex(tables) + tables.count + count) % tables.count].name
  }

  private func copy(
    _ format: ResultTable.Notation, _ title: String, _ model: WorkspaceModel
  ) -> [Command] {
    guard let (name, table) = focused(model) else { return [] }
    return [.copy(table.rendered(as: format)), .toast("\(name) copied as \(title)")]
  }

  /// Writes all tables to a file beside the workspace's runs.
  private func export(
    _ format: ResultTable.Notation, _ ending: String, _ model: WorkspaceModel
  ) -> [Command] {
    let tables = tables(model)
    guard !tables.isEmpty else { return [] }
    let text = tables.map { $0.table.rendered(as: format) }.joined(separator: "\n\n") + "\n"
    return [.export(text, path: "\(model.workspace)/comparison.\(ending)")]
  }

  /// Sorts by the column of this head, the other way around where it is so already.
  private mutating func sort(byHead place: Int, _ name: String, _ table: ResultTable) {
    let fixed = Self.fixedColumns(table)
    let skipped = min(firstColumns[name] ?? 0, max(0, table.columns.count - fixed - 1))
    let column = place < fixed ? place : place + skipped
    guard table.columns.indices.contains(column) else { return }
    let before = sorts[name]
    let first = table.columns[column].preference == .higher
    sorts[name] = (column, before?.column == column ? !(before?.isDescending ?? false) : first)
  }

  /// Goes through the columns; behind the last one the order of the comparison comes back.
  private mutating func sortNext(_ name: String, _ table: ResultTable) {
    let next = sorts[name].map { $0.column + 1 } ?? 0
    guard next < table.columns.count else {
      sorts[name] = nil
      return
    }
    sorts[name] = (next, table.columns[next].preference == .higher)
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    if case .mouse(let mouse) = input, let steps = input.wheelSteps {
      // The table below the pointer moves.
      if let name = drawn.name(at: mouse.position) { focus = name }
      return (true, move(.wheel(steps), model))
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
}
