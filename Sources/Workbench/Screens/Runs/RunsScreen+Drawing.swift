import Cells
import Foundation
import Ground
import Runs
import Widgets

extension RunsScreen {
  /// Both panes are shown from this many columns on.
  static let wide = 110
  private static let detailWidth = 44

  /// Where the panes stand; those not shown are empty.
  func layout(in rect: Rect) -> (list: Rect, detail: Rect, line: Rect) {
    let hasLine = line != nil || problem != nil
    let parts = rect.rows([.share(), .fixed(hasLine ? 1 : 0)])
    let upper = parts[0]
    let lower = hasLine ? parts[1] : Rect(rect.x, rect.bottom, 0, 0)
    let none = Rect(upper.right, upper.y, 0, 0)
    switch panes {
    case .list: return (upper, none, lower)
    case .detail: return (Rect(upper.x, upper.y, 0, 0), upper, lower)
    case .automatic:
      guard upper.width >= Self.wide else { return (upper, none, lower) }
      let width = min(60, max(Self.detailWidth, upper.width / 3))
      let left = Rect(upper.x, upper.y, upper.width - width, upper.height)
      return (left, Rect(left.right, upper.y, width, upper.height), lower)
    }
  }

  public func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer) {
    let places = layout(in: rect)
    let all = rows(model)
    if !places.list.isEmpty { drawList(all, model, places.list, &buffer) }
    if !places.detail.isEmpty {
      let row = all.rows.isEmpty ? nil : all.rows[selection(all.rows)]
      drawDetail(row, model, places.detail, &buffer)
    }
    drawLine(places.line, &buffer)
  }

  private func drawList(
    _ all: RunRows, _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    var footer =
      all.rows.count == all.total ? "\(all.total)" : "\(all.rows.count) of \(all.total)"
    let hasMarks = !model.marked.isEmpty || !model.markedJobs.isEmpty
    let marked = hasMarks ? all.all.count { $0.isMarked(model) } : 0
    if marked > 0 { footer += ", \(marked) marked" }
    let hidden = marked > 0 ? marked - all.rows.count { $0.isMarked(model) } : 0
    if hidden > 0 { footer += " (\(hidden) hidden)" }
    let archived = all.shape.archived
    if archived > 0, !(filter?.mentionsArchive ?? false) { footer += ", \(archived) archived: A" }
    if range != nil { footer += ", marking a range" }
    let note = filterText.isEmpty ? order.label + (isReversed ? ", reversed" : "") : filterText
    buffer.add(Pane("Runs", note: note, footer: footer, isFocused: line == nil), in: rect)
    buffer.add(table(all.rows, model, buffer.symbols), in: Pane.content(of: rect))
  }

  /// What an empty list says.
  private func placeholder(_ model: WorkspaceModel) -> String {
    if let problem = model.problem { return problem }
    if !model.isLoaded { return "reading the runs" }
    if !filterText.isEmpty {
      return line == nil
        ? "No run fulfils the filter. Esc clears it, / changes it."
        : "No run fulfils the filter. Esc leaves it as it was."
    }
    return """
      No runs yet in \(model.workspace).

      n configures and starts one, r in the form launches it.

      No data set is needed: the form begins with synthetic scenes, which are drawn when it is \
      launched. `foil data` has more.
      """
  }

  func table(_ rows: [RunRow], _ model: WorkspaceModel, _ symbols: Symbols = .unicode) -> Table {
    let width = Pane.content(of: layout(in: Interface.content(of: size)).list).width
    let shape = self.rows(model).shape
    for column in shape.used {
      widths.shown.insert(column.rawValue)
    }
    // A column that has been there stays, also when its last value goes.
    let columns = RunColumn.allCases.filter { widths.shown.contains($0.rawValue) }
    var state = list
    state.selection = selection(rows)
    var table = Table(
      columns.map {
        $0.column(width: width, longest: shape.longest, order: order, isReversed: isReversed)
      }, count: rows.count, state: state, isFocused: line == nil, placeholder: placeholder(model)
    ) { index in
      columns.map { cell($0, rows[index], model, symbols) }
    }
    table.widths = widths
    if let place = columns.firstIndex(of: .run) { table.fits[place] = shape.fit }
    return table
  }

  private func cell(
    _ column: RunColumn, _ row: RunRow, _ model: WorkspaceModel, _ symbols: Symbols
  ) -> [Span] {
    let record = row.record
    func number(_ value: Double?) -> [Span] {
      [Span(value.map { Format.fixed($0, 1) } ?? "")]
    }
    var loss: Series? { record.flatMap { model.curves[CurveKey(run: $0.id, name: "step.loss")] } }
    switch column {
    case .mark: return mark(row, model, symbols)
    case .state: return stateSpans(row, symbols)
    case .run:
      let hasWarning = (record?.metrics["warnings"] ?? 0) > 0 || record?.problem != nil
      return [Span(row.title)] + (hasWarning ? [Span(" !", .caution)] : [])
    case .objective: return [Span(row.objective, .muted)]
    case .data: return [Span(row.dataName, .muted)]
    case .seed: return [Span(row.seed.map(String.init) ?? "")]
    case .epoch: return [Span(row.epochs)]
    case .loss:
      let isOver = row.state != .running && row.state != .stopping
      let text = Spark.text(loss?.logarithms ?? [], width: 8, symbols)
      return [Span(text, isOver ? .muted : .accent)]
    case .rSum:
      return [Span(row.bestRSum.map { Format.fixed($0, 1) } ?? "", .plain.adding(.bold))]
    case .imageToText: return number(record?.best(.i2t(.r1)))
    case .textToImage: return number(record?.best(.t2i(.r1)))
    case .test: return number(record?.test(.rSum))
    case .left: return [Span(row.timeLeft(loss).map(Format.duration) ?? "")]
    case .took: return [Span(row.took.map(Format.duration) ?? "", .muted)]
    case .started:
      return [Span(record?.started.map { Format.moment($0, now: model.now) } ?? "", .muted)]
    case .tags: return [Span(record?.tags.joined(separator: " ") ?? "", .muted)]
    }
  }

  private func mark(_ row: RunRow, _ model: WorkspaceModel, _ symbols: Symbols) -> [Span] {
    let glyph = row.record.map {
      Span(String(symbols.mark($0.seriesNumber)), .series($0.seriesNumber))
    }
    let sign = symbols.mode == .unicode ? "✓" : "*"
    return [glyph ?? Span(" "), Span(row.isMarked(model) ? sign : " ", .accent)]
  }

  /// The state as symbol and word; of what runs, the part that is done.
  private func stateSpans(_ row: RunRow, _ symbols: Symbols) -> [Span] {
    let symbol = row.stateSymbol(symbols)
    let style = row.stateStyle
    var word = row.stateWord
    if row.state == .running, let progress = row.progress {
      word = Spark.bar(progress, width: 5, symbols) + "\(Int(clamping: progress * 100))%"
    } else if row.state == .paused || row.state == .cancelled || row.state == .failed,
      let progress = row.progress, progress < 1, progress > 0
    {
      word += " \(Int(clamping: progress * 100))%"
    }
    return [Span(symbol.isEmpty ? word : symbol + " " + word, style)]
  }

  private func drawLine(_ rect: Rect, _ buffer: inout CellBuffer) {
    guard !rect.isEmpty else { return }
    let title =
      switch line {
      case .filter?: "filter: "
      case .tags?: "tags: "
      case .note?: "note: "
      case .name?: "name: "
      case nil: ""
      }
    var room = rect
    if let problem {
      let width = min(TextWidth.of(problem), max(rect.width / 2, rect.width - 44))
      buffer.draw(
        problem, at: rect.right - width - 1, rect.y, .alert, room: width)
      room.width -= width + 2
    }
    let used = buffer.draw(title, at: room.x + 1, room.y, .accent, room: room.width - 1)
    line?.input.draw(
      in: Rect(room.x + 1 + used, room.y, room.width - 1 - used, 1), into: &buffer)
  }
}

extension Series {
  /// Losses, which fall by orders of magnitude, on a logarithmic scale.
  var logarithms: [Double] {
    let values = points.map(\.value)
    let isPositive = values.allSatisfy { $0 > 0 || !$0.isFinite }
    return isPositive ? values.map { $0.isFinite ? log($0) : .nan } : values
  }
}

/// Small graphs as text, for cells of tables.
enum Spark {
  /// A course of values; empty without values and in flat mode.
  static func text(_ values: [Double], width: Int, _ symbols: Symbols) -> String {
    guard !symbols.isFlat, width > 0 else { return "" }
    let points = Sparkline.condense(values, to: width)
    let finite = points.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return "" }
    var text = ""
    for value in points {
      guard value.isFinite else {
        text += " "
        continue
      }
      let part = (low...high).part(of: value)
      text.unicodeScalars.append(symbols.heights[min(7, Int(clamping: part * 8))])
    }
    return text
  }

  /// A progress bar with a space behind it; empty in flat mode.
  static func bar(_ fraction: Double, width: Int, _ symbols: Symbols) -> String {
    guard !symbols.isFlat else { return "" }
    let eighths = Int(clamping: max(0, min(1, fraction.isNaN ? 0 : fraction)) * Double(width * 8))
    var text = ""
    for x in 0..<width {
      let filled = eighths - 8 * x
      text.unicodeScalars.append(
        filled <= 0 ? symbols.track : symbols.eighths[min(8, filled) - 1])
    }
    return text + " "
  }
}
