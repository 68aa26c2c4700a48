import Cells
import Foundation
import Ground
import Widgets

extension DashboardScreen {
  public func draw(_ model: WorkspaceModel, in rect: Rect, into buffer: inout CellBuffer) {
    drawn.places = [:]
    guard !rect.isEmpty else { return }
    guard !model.shown.isEmpty else {
      buffer.add(Pane("Dashboard", isFocused: true), in: rect)
      buffer.add(
        TextBlock("Select a run, or mark several of them, to see their curves.", style: .muted),
        in: Pane.content(of: rect).inset(1, 0))
      return
    }
    let alerts = DashboardAlert.all(model)
    let values = valueRows(model, height: rect.height)
    let parts = rect.rows([
      .fixed(1), .fixed(alerts.isEmpty ? 0 : 1), .fixed(values), .share(),
    ])
    drawLegend(model, parts[0], &buffer)
    if !alerts.isEmpty { draw(alerts, in: parts[1], &buffer) }
    drawPlots(model, parts[3], &buffer)
    if values > 0 { drawValues(model, parts[2], &buffer) }
  }

  // MARK: - Plots

  private func drawPlots(
    _ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    let plots = plots(model)
    let index = focusIndex(plots)
    if isAlone {
      drawn.columns = 1
      drawn.perPage = 1
      drawn.first = index
      draw(plots[index], model, at: rect, isLarge: true, footer: "", &buffer)
      return
    }
    let columns = rect.width < 70 ? 1 : max(2, rect.width / 50)
    let rows = max(1, rect.height / 10)
    drawn.columns = columns
    drawn.perPage = columns * rows
    drawn.first = index / drawn.perPage * drawn.perPage
    let page = index / drawn.perPage
    let pages = (plots.count + drawn.perPage - 1) / drawn.perPage
    let shown = Array(plots.dropFirst(page * drawn.perPage).prefix(drawn.perPage))
    let lines = rect.rows(Array(repeating: .share(), count: rows))
    for (row, line) in lines.enumerated() {
      let cells = line.columns(Array(repeating: .share(), count: columns))
      for (column, cell) in cells.enumerated() where row * columns + column < shown.count {
        let isLast = row * columns + column == shown.count - 1
        let footer = isLast && pages > 1 ? "page \(page + 1) of \(pages)" : ""
        draw(
          shown[row * columns + column], model, at: cell, isLarge: false, footer: footer, &buffer)
      }
    }
  }

  private func draw(
    _ plot: DashboardPlot, _ model: WorkspaceModel, at rect: Rect, isLarge: Bool, footer: String,
    _ buffer: inout CellBuffer
  ) {
    drawn.places[plot.curve] = rect
    if plot.isHistogram {
      return drawSimilarities(model, at: rect, isLarge: isLarge, footer: footer, &buffer)
    }
    let widget = widget(plot, model, isLarge: isLarge)
    let isFocused =
      plot.curve == focus
      || (drawn.first == 0 && plots(model).first == plot && focusIsMissing(model))
    buffer.add(
      Pane(
        plot.title, note: note(plot, widget.series, model, room: rect.width), footer: footer,
        isFocused: isFocused), in: rect)
    let inner = Pane.content(of: rect)
    let before = buffer.cursor
    buffer.add(widget, in: inner)
    // The terminal's cursor is in the plot with the focus, though all show the values.
    if !isFocused {
      buffer.cursor = before
    } else if cursor == nil {
      buffer.cursor = Point(rect.x + 1, rect.y)
    }
  }

  func focusIsMissing(_ model: WorkspaceModel) -> Bool {
    !plots(model).contains { $0.curve == focus }
  }

  /// The plot; small ones have a legend only for the values at the cursor.
  func widget(_ plot: DashboardPlot, _ model: WorkspaceModel, isLarge: Bool) -> LinePlot {
    let raw = lines(plot, model, most: Self.mostLines)
    let weight = plot.isEvaluation ? 0 : smoothing(raw)
    var isSmoothed = false
    let lines = raw.map { line in
      let isFaint = line.isFaint
      var line = line.band.isEmpty ? line.smoothed(weight: weight) : line
      isSmoothed = isSmoothed || !line.raw.isEmpty
      // What is drawn dim behind the lines would be taken for the faint ones.
      line.showsRaw = plot.other == nil
      if !isLarge { line.name = isFaint ? plot.other?.name ?? "" : "" }
      return line
    }
    var widget = LinePlot(
      lines, x: titled(xAxis, isLarge), y: PlotAxis("", scale: isLogY ? .logarithmic : .linear),
      cursor: cursor, showsLegend: isLarge || (cursor != nil && lines.count < Self.tableLines),
      note: isSmoothed && isLarge ? "~ smoothed \(weight)" : "",
      placeholder: plot.isEvaluation ? "no evaluation yet" : "no values yet")
    widget.holdsValues = true
    widget.showsLast = true
    widget.text = plot.text
    widget.rules = rules(model)
    // Three lines are told apart by colour and marks alone.
    widget.variesLines = raw.count { !$0.isFaint } > 3
    return widget
  }

  /// Small plots leave out the title of the axis, which the line at the top names.
  private func titled(_ axis: PlotAxis, _ isLarge: Bool) -> PlotAxis {
    var axis = axis
    if !isLarge { axis.title = "" }
    return axis
  }

  // MARK: - The lines above

  private func drawLegend(_ model: WorkspaceModel, _ row: Rect, _ buffer: inout CellBuffer) {
    if let typing = search.typing {
      let found = typing.text.isEmpty || plots(model).contains { $0.fits(typing.text) }
      let used = buffer.draw(" plots /", at: row.x, row.y, .accent, room: row.width)
      let note = found ? "" : "  no plot has this in its title"
      let room = max(0, row.width - used - TextWidth.of(note))
      typing.draw(in: Rect(row.x + used, row.y, room, 1), into: &buffer)
      buffer.draw(note, at: row.right - TextWidth.of(note), row.y, .caution)
      return
    }
    var state = [unit.plural]
    let weight = Self.weights[weightIndex(model)]
    if weight > 0 { state.append("smoothed \(weight)") }
    if isLogX { state.append("log x") }
    if isLogY { state.append("log y") }
    if window != nil { state.append("zoomed") }
    if groupsSeeds { state.append("seeds: mean, sd") }
    let lines = groups(model).count
    if lines > Self.mostLines { state.append("\(Self.mostLines) of \(lines) drawn") }
    if !search.text.isEmpty { state.append("/" + search.text) }
    let note = state.joined(separator: ", ")
    let noteWidth = min(TextWidth.of(note), row.width / 2)
    buffer.draw(note, at: row.right - 1 - noteWidth, row.y, .muted, room: noteWidth)
    var x = row.x + 1
    let end = row.right - noteWidth - 3
    for (index, run) in model.shown.enumerated() {
      let best = run.best(.rSum).map { " " + Format.fixed($0, 1) } ?? ""
      let width = 2 + TextWidth.of(run.name) + TextWidth.of(best)
      let left = model.shown.count - index
      if x + width > end, index > 0 {
        buffer.draw("+\(left)", at: x, row.y, .muted, room: end - x)
        return
      }
      let spans = [
        Span(String(buffer.symbols.mark(run.seriesNumber)), .series(run.seriesNumber)),
        Span(" " + run.name), Span(best, Style(.standard, on: .standard, .bold)),
      ]
      x += buffer.draw(spans, at: x, row.y, room: end - x) + 2
    }
  }

  private func draw(
    _ alerts: [DashboardAlert], in row: Rect, _ buffer: inout CellBuffer
  ) {
    guard let first = alerts.first else { return }
    let more = alerts.count > 1 ? "  +\(alerts.count - 1) more" : ""
    let room = max(0, row.width - 2 - TextWidth.of(more))
    let used = buffer.draw(
      [
        Span("! ", .alert),
        Span(String(buffer.symbols.mark(first.run.seriesNumber)), .series(first.run.seriesNumber)),
        Span(" \(first.run.name): \(first.text)", .alert),
      ], at: row.x + 1, row.y, room: room)
    buffer.draw(more, at: row.x + 1 + used, row.y, .muted)
  }
}
