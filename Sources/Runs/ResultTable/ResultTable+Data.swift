import Ground

extension ResultTable {
  /// Comma-separated values (RFC 4180) with all digits. A column of means has one of standard
  /// deviations (`_sd`) and one of counts (`_n`) behind it, a column of intervals two (`_low`,
  /// `_high`).
  func csv() -> String {
    let kinds = columns.indices.map { column in Split(rows.lazy.map { $0[column] }) }
    let head = zip(columns, kinds).flatMap { column, kind in
      kind.suffixes.map { column.key + $0 }
    }
    let body = rows.map { row in
      zip(row, kinds).flatMap { cell, kind in kind.fields(cell) }
    }
    return ([head.map(CSV.text)] + body).map(CSV.line).joined(separator: "\n")
  }

  /// What a column becomes in CSV.
  private enum Split {
    case single, spread, interval

    init(_ cells: some Sequence<Cell>) {
      self = .single
      for cell in cells {
        switch cell {
        case .spread: self = .spread
        case .interval: self = .interval
        default: break
        }
      }
    }

    var suffixes: [String] {
      switch self {
      case .single: [""]
      case .spread: ["", "_sd", "_n"]
      case .interval: ["_low", "_high"]
      }
    }

    func fields(_ cell: Cell) -> [String] {
      switch (self, cell) {
      case (.spread, .spread(let mean, let deviation, let count)):
        [number(mean), deviation.map(number) ?? "", String(count)]
      case (.interval, .interval(let interval)): [number(interval.low), number(interval.high)]
      case (.spread, _): [ResultTable.exact(cell), "", ""]
      case (.interval, _): [ResultTable.exact(cell), ""]
      case (.single, _): [ResultTable.exact(cell)]
      }
    }

    private func number(_ value: Double) -> String { ResultTable.exact(.number(value)) }
  }

  /// A cell of one value with all its digits.
  private static func exact(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): CSV.text(text)
    case .integer(let number): String(number)
    case .number(let number), .probability(let number):
      JSONValue.real(number).json.filter { $0 != "\"" }
    case .boolean(let flag): flag ? "true" : "false"
    case .spread(let mean, _, _): exact(.number(mean))
    case .interval(let interval): exact(.number(interval.low))
    }
  }

  /// The rows as a list of objects, keyed by column; empty cells are null.
  public func json() -> JSONValue {
    .list(
      rows.map { row in
        .object(
          Dictionary(
            zip(columns.map(\.key), row.map(Self.json)), uniquingKeysWith: { first, _ in first }))
      })
  }

  private static func json(_ cell: Cell) -> JSONValue {
    switch cell {
    case .empty: .null
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .number(let number), .probability(let number): .real(number)
    case .boolean(let flag): .boolean(flag)
    case .spread(let mean, let deviation, let count):
      [
        "mean": .real(mean), "sd": deviation.map { .real($0) } ?? .null, "n": .integer(count),
      ]
    case .interval(let interval): ["low": .real(interval.low), "high": .real(interval.high)]
    }
  }
}
