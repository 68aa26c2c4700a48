import Ground

extension ResultTable {
  /// A table of GitHub's Markdown; the best of a column is bold.
  func markdown() -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = columns.map { $0.alignment == .left ? "---" : "---:" }
    let body = rows.indices.map { row in
      line(
        columns.indices.map { column in
          let text = Self.markdown(rows[row][column].shown(places: columns[column].places))
          return isBest(row: row, column: column) ? "**\(text)**" : text
        })
    }
    return ([line(columns.map { Self.markdown($0.title) }), line(rule)] + body)
      .joined(separator: "\n")
  }

  private static func markdown(_ text: String) -> String {
    var result = ""
    for character in PlainText.oneLine(text) {
      // HTML would be taken for markup, too.
      if "\\|*_`<>[]#~&".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// A LaTeX table for the package booktabs; the best of a column is bold.
  func latex() -> String {
    let shape = columns.map { $0.alignment == .left ? "l" : "r" }.joined()
    func line(_ cells: [String]) -> String { "    " + cells.joined(separator: " & ") + " \\\\" }
    var lines = ["% \\usepackage{booktabs}", "\\begin{table}", "  \\centering"]
    if !title.isEmpty { lines.append("  \\caption{\(Self.latex(title))}") }
    lines += ["  \\begin{tabular}{\(shape)}", "    \\toprule"]
    lines += [line(columns.map { Self.latex($0.title) }), "    \\midrule"]
    for row in rows.indices {
      lines.append(
        line(
          columns.indices.map { column in
            latex(
              rows[row][column], places: columns[column].places,
              isBest: isBest(row: row, column: column))
          }))
    }
    lines += ["    \\bottomrule", "  \\end{tabular}", "\\end{table}"]
    return lines.joined(separator: "\n")
  }

  private func latex(_ cell: Cell, places: Int, isBest: Bool) -> String {
    let decimal = { Format.fixed($0, places) }
    switch cell {
    case .spread(let mean, let deviation?, _):
      let value = isBest ? "\\mathbf{\(decimal(mean))}" : decimal(mean)
      return "$\(value) \\pm \(decimal(deviation))$"
    case .integer, .number, .spread, .interval, .probability:
      let text = cell.shown(places: places).replacing("inf", with: "\\infty")
        .replacing("NaN", with: "\\mathrm{NaN}")
      return isBest ? "$\\mathbf{\(text)}$" : "$\(text)$"
    case .empty, .text, .boolean: return Self.latex(cell.shown(places: places))
    }
  }

  /// The text with LaTeX's special characters made harmless.
  static func latex(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.oneLine(text).unicodeScalars {
      switch scalar {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\" + String(scalar)
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "\"": result += "''"
      case "±": result += "$\\pm$"
      case "−": result += "$-$"
      case "Δ": result += "$\\Delta$"
      case "→": result += "$\\rightarrow$"
      // Two hyphens would become a dash, quotes and backticks typographic ones.
      case "-" where result.hasSuffix("-"): result += "{}-"
      case "`": result += "\\textasciigrave{}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
