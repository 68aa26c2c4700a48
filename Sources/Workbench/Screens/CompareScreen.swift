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

  // MARK: - Tables

  /// The tables as they are sorted; empty until the comparison has arrived.
  func tables(_ model: WorkspaceModel) -> [(name: String, table: ResultTable)] {
    guard case .tables(let tables, _)? = model.comparisons[model.shown.map(\.id)] else { return [] }
    return tables.map { name, table in
      guard let sort = sorts[name], table.columns.indices.contains(sort.column) else {
        return (name, table)
      }
      return (name, Self.sorted(table, by: sort.column, isDescending: sort.isDescending))
    }
  }

  func focusIndex(_ tables: [(name: String, table: ResultTable)]) -> Int {
    tables.firstIndex { $0.name == focus } ?? 0
  }

  /// The rows in the order of a column: numbers by size, others by name, empty cells last.
  static func sorted(_ table: ResultTable, by column: Int, isDescending: Bool) -> ResultTable {
    func number(_ cell: ResultTable.Cell) -> Double? {
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
    var sorted = ResultTable(table.title, columns: table.columns)
    for row in rows { sorted.append(row.element) }
    return sorted
  }
}
