import Cells
import Ground
import Runs
import Widgets

/// Mouse, and the line at the bottom that is typed in.
extension RunsScreen {
  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    switch input {
    case .resize(let new):
      if size != new { widths.forget() }
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
    switch mouse.action {
    case .scroll(let steps): return move(.wheel(steps), model)
    case .press(.left):
      let rows = rows(model).rows
      let places = layout(in: Interface.content(of: size))
      let table = table(rows, model)
      let rect = Pane.content(of: places.list)
      if let index = table.column(at: mouse.position, in: rect) {
        sort(byHead: table.columns[index].title)
        return []
      }
      if let row = table.row(at: mouse.position, in: rect) {
        // A click on the selected row opens it.
        if row == selection(rows), rows[row].record != nil { return [.show("Dashboard")] }
        return select(row, rows)
      }
      return []
    default: return []
    }
  }

  /// Moves the list below the selection, which is pulled along at the edges.
  mutating func scroll(by lines: Int, _ rows: [RunRow]) -> [Command] {
    list.selection = selection(rows)
    list.scroll(by: lines, count: rows.count, visible: visibleRows)
    let offset = list.offset
    let commands = select(list.selection, rows)
    list.offset = offset
    return commands
  }

  mutating func select(_ index: Int, _ rows: [RunRow]) -> [Command] {
    guard !rows.isEmpty else { return [] }
    place = max(0, min(index, rows.count - 1))
    selected = rows[place].id
    list.selection = place
    list = list.fitted(count: rows.count, visible: visibleRows)
    return [.select(rows[place].record?.id)] + rangeMarks(rows)
  }

  private var visibleRows: Int {
    max(1, Pane.content(of: layout(in: Interface.content(of: size)).list).height - 1)
  }

  /// Sorts by the column of this head, the other way around where it is so already.
  private mutating func sort(byHead title: String) {
    guard let order = RunColumn(rawValue: title)?.order else { return }
    isReversed = order == self.order ? !isReversed : false
    self.order = order
  }

  /// The marks of the range up to the selection.
  func rangeMarks(_ rows: [RunRow]) -> [Command] {
    guard let range, let start = rows.firstIndex(where: { $0.id == range.start }) else { return [] }
    var (marked, jobs) = (range.marked, range.jobs)
    for row in rows[min(start, place)...max(start, place)] {
      if let id = row.record?.id {
        if !marked.contains(id) { marked.append(id) }
      } else if let id = row.job?.id, !jobs.contains(id) {
        jobs.append(id)
      }
    }
    return [.mark(marked, jobs: jobs)]
  }

  /// Reads the filter while it is typed; a mistake is told, and the one before stays.
  private mutating func readFilter() {
    guard case .filter(let input, let before)? = line else { return }
    setFilter(input.text)
    // Half a condition is often a word that no run has: shows what was shown before.
    if problem != nil { filter = try? RunFilter(before) }
  }

  mutating func setFilter(_ text: String) {
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

  /// Leaves the line; a filter is again what it was.
  mutating func cancelLine() {
    if case .filter(_, let before)? = line { setFilter(before) }
    line = nil
  }

  mutating func acceptLine(_ model: WorkspaceModel) -> [Command] {
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
    case .name(let input, let run):
      self.line = nil
      return [.rename(run, input.text)]
    }
  }
}
