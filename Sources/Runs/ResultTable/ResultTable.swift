import Ground

/// A table that is shown on a screen, printed or exported: the same columns and rows everywhere.
public struct ResultTable: Equatable, Sendable {
  /// A column.
  public struct Column: Equatable, Sendable {
    /// Which value is emphasised, in formats that can.
    public enum Preference: Sendable { case higher, lower }

    /// The heading.
    public var title: String
    /// The name in CSV and JSON.
    public var key: String
    public var alignment: Alignment
    /// Places after the point of numbers that are shown; CSV and JSON have all digits.
    public var places: Int
    /// Whether the highest or the lowest value is the best one.
    public var preference: Preference?

    public init(
      _ title: String, key: String? = nil, alignment: Alignment = .left, places: Int = 1,
      preference: Preference? = nil
    ) {
      self.title = title
      self.key = key ?? title
      self.alignment = alignment
      self.places = places
      self.preference = preference
    }
  }

  /// What stands at a place.
  public enum Cell: Equatable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    case number(Double)
    /// A mean over n values with their standard deviation, which one value has not.
    case spread(mean: Double, deviation: Double?, count: Int)
    case interval(ConfidenceInterval)
    case boolean(Bool)
    /// A probability; small ones are shown as below a bound.
    case probability(Double)

    /// The number by which the best of a column is found.
    var magnitude: Double? {
      switch self {
      case .integer(let number): Double(number)
      case .number(let number): number
      case .spread(let mean, _, _): mean
      default: nil
      }
    }
  }

  /// What the table shows; the caption of a LaTeX table.
  public var title: String
  public var columns: [Column]
  /// Each row has one cell a column.
  public private(set) var rows: [[Cell]] = []

  public init(_ title: String = "", columns: [Column]) {
    self.title = title
    self.columns = columns
  }

  /// Adds a row, which must have one cell a column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row of \(row.count) cells in \(columns.count)")
    rows.append(row)
  }

  /// The formats that a table can be written in.
  public enum Notation: String, CaseIterable, Sendable {
    case text, csv, json, markdown, latex
  }

  /// The table as text of a format, without a line end after the last line.
  public func rendered(as notation: Notation) -> String {
    switch notation {
    case .text: plainText()
    case .csv: csv()
    case .json: json().json
    case .markdown: markdown()
    case .latex: latex()
    }
  }

  /// Whether the cell is the best of its column, if that has a preference and values that differ.
  func isBest(row: Int, column: Int) -> Bool {
    guard let preference = columns[column].preference,
      let own = rows[row][column].magnitude, own.isFinite
    else { return false }
    let all = rows.compactMap { $0[column].magnitude }.filter(\.isFinite)
    guard all.count > 1, all.contains(where: { $0 != own }) else { return false }
    return own == (preference == .higher ? all.max() : all.min())
  }
}
