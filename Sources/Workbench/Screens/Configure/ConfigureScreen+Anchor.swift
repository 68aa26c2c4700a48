import Cells
import Ground
import Recipe
import Records
import Runs
import Widgets

extension ConfigureScreen {
  /// The finished run whose anchors are shown: the chosen one, else the newest.
  func lensRun(_ model: WorkspaceModel) -> RunRecord? {
    if let subject = model.subject, subject.state == .completed { return subject }
    return model.runs.last { $0.state == .completed }
  }

  /// What is asked of the lens; nil where it shows the synthetic anchor.
  func lensRequest(_ model: WorkspaceModel) -> AnchorLens.Request? {
    guard let anchor = side.anchor, side.page == .lens, let run = lensRun(model) else { return nil }
    return AnchorLens.Request(run: run.id, number: anchor, objective: configuration.objective)
  }

  /// The negatives of a real anchor and their weights.
  func drawAnchor(
    _ request: AnchorLens.Request, _ rect: Rect, _ model: WorkspaceModel,
    _ buffer: inout CellBuffer
  ) {
    let run = lensRun(model)
    buffer.add(
      Pane(
        "Loss lens", note: "anchor of \(run?.name ?? "")",
        footer: side.isRelative ? "weight of largest" : "gradient weight",
        isFocused: drawn.columns == 1), in: rect)
    let inner = Pane.content(of: rect)
    guard case .anchor(let lens)? = model.lenses[request] else {
      var text = "opening the model of \(run?.name ?? "the run")"
      if case .failed(let problem)? = model.lenses[request] { text = problem }
      buffer.add(TextBlock(text, style: .muted), in: inner.inset(1, 0))
      return
    }
    let height = min(lens.curves.count + 5, max(0, inner.height - 8))
    let parts = inner.rows([.share(), .fixed(height)])
    buffer.add(plot(lens, showsLegend: height < 3), in: parts[0])
    if height > 0 { drawAnchorNumbers(lens, parts[1], &buffer) }
  }

  private func plot(_ lens: AnchorLens, showsLegend: Bool) -> LinePlot {
    let series = lens.curves.enumerated().map { number, curve in
      return PlotSeries(
        curve.name, number: number,
        points: zip(lens.negatives, curve.shown(isRelative: side.isRelative)).map {
          PlotPoint($0.similarity, $1)
        })
    }
    return LinePlot(
      series.reversed(), x: PlotAxis("similarity"), y: Self.weightAxis(series),
      cursor: side.similarity,
      showsLegend: showsLegend)
  }

  private func drawAnchorNumbers(_ lens: AnchorLens, _ rect: Rect, _ buffer: inout CellBuffer) {
    let room = rect.width - 2
    buffer.draw(
      "image \(lens.image), s+ \(Format.similarity(lens.positive)): \(PlainText.oneLine(lens.caption))",
      at: rect.x + 1, rect.y, .muted, room: room)
    guard let place = lens.nearest(side.similarity) else { return }
    let negative = lens.negatives[place]
    let truth = negative.isTrue.map { $0 ? ", in fact true" : "" } ?? ""
    buffer.draw(
      [
        Span("negative at \(Format.similarity(negative.similarity))\(truth): "),
        Span(PlainText.oneLine(negative.caption), Style(.standard, on: .standard, .bold)),
      ], at: rect.x + 1, rect.y + 1, room: room)
    if let posterior = negative.posterior {
      buffer.draw(
        "P(false negative) \(Format.probability(posterior)), by the run's similarities",
        at: rect.x + 1, rect.y + 2, .muted, room: room)
    }
    let first = rect.x + 20
    func cells(_ texts: [String], _ y: Int, _ style: Style) {
      for (column, text) in texts.enumerated() where first + 10 * (column + 1) <= rect.right {
        buffer.draw(text, at: first + 10 * column, y, style, room: 9, alignment: .right)
      }
    }
    cells(["weight", "eff. neg.", "largest"], rect.y + 3, .muted)
    for (number, curve) in lens.curves.enumerated() where rect.y + 4 + number < rect.bottom {
      let y = rect.y + 4 + number
      buffer.draw(
        [Span(String(buffer.symbols.mark(number)), .series(number)), Span(" \(curve.name)")],
        at: rect.x + 1, y, room: min(18, rect.width - 1))
      cells(
        [
          Format.similarity(curve.weights[place]), Format.fixed(curve.effective, 1),
          Format.similarity(curve.largest),
        ], y, .plain)
    }
  }
}
