import Cells
import Ground
import Records
import Runs
import Widgets

extension ConfigureScreen {
  /// Draws the loss lens or the run file.
  func drawSide(_ rect: Rect, _ model: WorkspaceModel, _ buffer: inout CellBuffer) {
    switch side.page {
    case .lens:
      if let request = lensRequest(model) {
        drawAnchor(request, rect, model, &buffer)
      } else {
        drawLens(rect, model, &buffer)
      }
    case .changes: drawChanges(rect, &buffer)
    case .toml:
      buffer.add(Pane("run.toml", isFocused: drawn.columns == 1), in: rect)
      let inner = Pane.content(of: rect).inset(1, 0)
      if drawn.columns == 1 { drawn.perPage = max(1, inner.height) }
      let lines = configuration.toml().split(separator: "\n", omittingEmptySubsequences: false)
      // Beside the form the file follows the selection.
      var offset = side.offset
      let chosen = drawn.columns == 2 ? tomlLine(lines) : nil
      if let line = chosen {
        offset = max(0, min(line - inner.height / 2, lines.count - inner.height))
        if line - offset >= 0, line - offset < inner.height {
          buffer.fill(inner.row(line - offset), .inactiveSelection)
        }
      }
      for (row, line) in lines.dropFirst(offset).prefix(inner.height).enumerated() {
        let isTable = line.hasPrefix("[")
        let isSelected = chosen == offset + row
        let style: Style = isTable ? .title : .plain
        buffer.draw(
          String(line), at: inner.x, inner.y + row,
          isSelected ? style.over(.inactiveSelection) : style, room: inner.width)
      }
    }
  }

  /// The line of the selected setting in the run file.
  private func tomlLine(_ lines: [Substring]) -> Int? {
    guard let setting else { return nil }
    guard let table = lines.firstIndex(of: Substring("[\(setting.table)]")) else { return nil }
    return lines[table...].firstIndex { $0.hasPrefix("\(setting.name) = ") }
  }

  private func drawLens(_ rect: Rect, _ model: WorkspaceModel, _ buffer: inout CellBuffer) {
    let lens = lenses.lens(configuration.objective, model.lossLens)
    buffer.add(
      Pane(
        "Loss lens", note: side.isRelative ? "weight of largest" : "gradient weight",
        isFocused: drawn.columns == 1), in: rect)
    let inner = Pane.content(of: rect)
    let lines = lens.curves.count + lens.curves.count { $0.posterior != nil }
    let height = min(lines + 2 + (lens.problem == nil ? 0 : 1), max(0, inner.height - 8))
    let parts = inner.rows([.share(), .fixed(height)])
    // The numbers below name the curves.
    buffer.add(plot(lens, showsLegend: height < 3), in: parts[0])
    if height > 0 { drawNumbers(lens, parts[1], &buffer) }
  }

  private func plot(_ lens: LossLens, showsLegend: Bool) -> LinePlot {
    var series: [PlotSeries] = []
    for (number, curve) in lens.curves.enumerated() {
      series.append(line(curve.name, number, curve.shown(isRelative: side.isRelative)))
    }
    for curve in lens.curves {
      guard let posterior = curve.posterior else { continue }
      series.append(line("\(curve.name) P(false)", series.count, posterior))
    }
    // Drawn the other way round, so that the chosen losses lie above those to compare with.
    return LinePlot(
      series.reversed(), x: PlotAxis("similarity"), y: Self.weightAxis(series),
      cursor: side.similarity, showsLegend: showsLegend)
  }

  /// Where no weight is above 0, up to 1: an axis around 0 would show weights that cannot be.
  static func weightAxis(_ series: [PlotSeries]) -> PlotAxis {
    let isZero = series.allSatisfy { $0.points.allSatisfy { $0.y == 0 } }
    return PlotAxis("weight", window: isZero ? 0...1 : nil)
  }

  private func line(_ name: String, _ number: Int, _ values: [Double]) -> PlotSeries {
    PlotSeries(
      name, number: number, points: zip(LossLens.similarities, values).map { PlotPoint($0, $1) })
  }

  private static func end(_ similarity: Float?) -> String {
    Format.similarity(similarity.map { Double($0) } ?? .nan)
  }

  private func drawNumbers(_ lens: LossLens, _ rect: Rect, _ buffer: inout CellBuffer) {
    let place = LossLens.index(of: side.similarity)
    let anchor =
      "anchor: s+ 0.500, negative at \(Format.similarity(LossLens.similarities[place])), "
      + "\(LossLens.others.count) others from \(Self.end(LossLens.others.first)) to "
      + Self.end(LossLens.others.last)
    buffer.draw(anchor, at: rect.x + 1, rect.y, .muted, room: rect.width - 2)
    // The columns from the left as far as there is room.
    let head = ["weight", "eff.neg.", "P(false)", "P(drawn)", "largest"]
    let first = rect.x + 16
    func draw(_ texts: [(String, Style)], _ y: Int, _ buffer: inout CellBuffer) {
      for (column, text) in texts.enumerated() where first + 9 * (column + 1) <= rect.right {
        buffer.draw(
          text.0, at: first + 9 * column, y, text.1, room: 8, alignment: .right)
      }
    }
    draw(head.map { ($0, .muted) }, rect.y + 1, &buffer)
    func name(_ text: String, _ number: Int, _ y: Int, _ buffer: inout CellBuffer) {
      buffer.draw(
        [Span(String(buffer.symbols.mark(number)), .series(number)), Span(" \(text)")],
        at: rect.x + 1, y, room: min(15, rect.width - 1))
    }
    var last = lens.curves.count
    for (number, curve) in lens.curves.enumerated() {
      let y = rect.y + 2 + number
      name(curve.name, number, y, &buffer)
      func at(_ values: [Double]?) -> String {
        guard let values, values.indices.contains(place) else { return "" }
        return Format.similarity(values[place])
      }
      func chance(_ values: [Double]?) -> String {
        guard let values, values.indices.contains(place) else { return "" }
        return Format.probability(values[place])
      }
      draw(
        [
          (at(curve.weights), Style(.standard, on: .standard, .bold)),
          (at(curve.effective), .plain), ("", .plain), (chance(curve.probability), .plain),
          (Format.similarity(curve.largest), .muted),
        ], y, &buffer)
      guard curve.posterior != nil else { continue }
      name("\(curve.name) P(false)", last, rect.y + 2 + last, &buffer)
      draw(
        [("", .plain), ("", .plain), (chance(curve.posterior), .plain)],
        rect.y + 2 + last, &buffer)
      last += 1
    }
    if let problem = lens.problem {
      buffer.draw(problem, at: rect.x + 1, rect.bottom - 1, .caution, room: rect.width - 2)
    }
  }
}
