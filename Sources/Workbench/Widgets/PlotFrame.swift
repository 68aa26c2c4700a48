import Cells

/// Where the parts of a plot stand, and the drawing that depends on it.
struct PlotFrame {
  /// The cells of the lines.
  let area: Rect
  let xPositions: ClosedRange<Double>
  let yPositions: ClosedRange<Double>
  private let plot: LinePlot
  private let yTicks: [(value: Double, label: String)]
  private let rect: Rect

  init(_ plot: LinePlot, _ rect: Rect) {
    self.plot = plot
    self.rect = rect
    xPositions = plot.x.positions(of: plot.series.lazy.flatMap { $0.points.lazy.map(\.x) })
    let seen = xPositions
    let xAxis = plot.x
    // Only what is in the window of x stretches y.
    func isSeen(_ x: Double) -> Bool { xAxis.position(x).map { seen.contains($0) } ?? false }
    let values = plot.series.lazy.flatMap { series in
      series.points.lazy.filter { isSeen($0.x) }.map(\.y)
    }
    let bands = plot.series.lazy.flatMap { series in
      series.band.lazy.filter { isSeen($0.x) }.flatMap { [$0.low, $0.high] }
    }
    let tight = plot.y.positions(of: Array(values) + Array(bands))
    let room = plot.y.window == nil ? (tight.upperBound - tight.lowerBound) * 0.04 : 0
    yPositions = tight.lowerBound - room...tight.upperBound + room

    let titleRows = plot.y.title.isEmpty && plot.x.title.isEmpty ? 0 : 1
    let height = max(0, rect.height - 2 - titleRows)
    let ticks = plot.y.ticks(yPositions, count: max(2, height / 3 + 1))
    let labels = plot.y.labels(ticks)
    yTicks = zip(ticks, labels).map { (value: $0, label: $1) }
    let labelWidth = min(labels.map(TextWidth.of).max() ?? 0, max(0, rect.width / 3))
    area = Rect(
      rect.x + labelWidth + 2, rect.y + titleRows, rect.width - labelWidth - 3, height)
  }

  private func column(_ position: Double, of count: Int) -> Double {
    (position - xPositions.lowerBound) / (xPositions.upperBound - xPositions.lowerBound)
      * Double(count - 1)
  }

  private func row(_ position: Double, of count: Int) -> Double {
    (yPositions.upperBound - position) / (yPositions.upperBound - yPositions.lowerBound)
      * Double(count - 1)
  }

  /// The cell of a point; nil where it has none in the window.
  private func cell(_ point: PlotPoint) -> Point? {
    guard let px = plot.x.position(point.x), let py = plot.y.position(point.y),
      xPositions.contains(px), yPositions.contains(py)
    else { return nil }
    return Point(
      area.x + Int(column(px, of: area.width).rounded()),
      area.y + Int(row(py, of: area.height).rounded()))
  }

  func drawAxes(into buffer: inout CellBuffer) {
    let symbols = buffer.symbols
    let axisX = area.x - 1
    let axisY = area.bottom
    for y in area.y..<axisY { buffer.set(symbols.border[1], at: axisX, y, .border) }
    for x in area.x..<area.right { buffer.set(symbols.border[0], at: x, axisY, .border) }
    buffer.set(symbols.origin, at: axisX, axisY, .border)
    for tick in yTicks {
      guard let position = plot.y.position(tick.value), yPositions.contains(position) else {
        continue
      }
      let y = area.y + Int(row(position, of: area.height).rounded())
      buffer.set(symbols.tickLeft, at: axisX, y, .border)
      buffer.draw(
        tick.label, at: rect.x, y, .muted, room: axisX - rect.x - 1, alignment: .right)
    }
    drawXTicks(axisY, &buffer)
    if area.y > rect.y {
      buffer.draw(plot.y.title, at: rect.x, rect.y, .muted, room: rect.width / 2)
      let title = plot.x.title
      let width = min(TextWidth.of(title), rect.width / 2 - 1)
      buffer.draw(title, at: rect.right - 1 - width, rect.y, .muted, room: width)
    }
  }

  private func drawXTicks(_ axisY: Int, _ buffer: inout CellBuffer) {
    // As many as have room for their labels and two cells between.
    var count = max(2, area.width / 8 + 1)
    while count > 0 {
      let ticks = plot.x.ticks(xPositions, count: count)
      let places = zip(ticks, plot.x.labels(ticks)).compactMap {
        tick, label -> (Int, Int, String)? in
        guard let position = plot.x.position(tick), xPositions.contains(position) else {
          return nil
        }
        let x = area.x + Int(column(position, of: area.width).rounded())
        let width = TextWidth.of(label)
        return (x, max(rect.x, min(x - (width - 1) / 2, rect.right - width)), label)
      }
      let fits = zip(places, places.dropFirst()).allSatisfy {
        $0.1 + TextWidth.of($0.2) + 1 < $1.1
      }
      if fits {
        for (x, start, label) in places {
          buffer.set(buffer.symbols.tickBottom, at: x, axisY, .border)
          buffer.draw(label, at: start, axisY + 1, .muted, room: rect.right - start)
        }
        return
      }
      count -= 1
    }
  }

  private func dots(_ point: PlotPoint, _ canvas: BrailleCanvas) -> (x: Double, y: Double)? {
    guard let px = plot.x.position(point.x), let py = plot.y.position(point.y) else { return nil }
    return (column(px, of: canvas.dotWidth), row(py, of: canvas.dotHeight))
  }

  /// The band and the raw line of a series, dim.
  func drawBehind(_ series: PlotSeries, _ symbols: Symbols, into canvas: inout BrailleCanvas) {
    let style = Style.series(series.number, .dim)
    for (before, after) in zip(series.band, series.band.dropFirst()) {
      drawBand(before, after, style, into: &canvas)
    }
    if !series.raw.isEmpty { draw(series.raw, style, ".", into: &canvas) }
  }

  /// Every other dot between the ends of a band, so that lines before it stay visible.
  private func drawBand(
    _ before: PlotSeries.Range, _ after: PlotSeries.Range, _ style: Style,
    into canvas: inout BrailleCanvas
  ) {
    guard let a = dots(PlotPoint(before.x, before.low), canvas),
      let b = dots(PlotPoint(before.x, before.high), canvas),
      let c = dots(PlotPoint(after.x, after.low), canvas),
      let d = dots(PlotPoint(after.x, after.high), canvas)
    else { return }
    let first = Int(max(0, a.x.rounded()))
    let last = Int(min(Double(canvas.dotWidth - 1), c.x.rounded()))
    guard first <= last else { return }
    for x in first...last {
      let part = c.x > a.x ? max(0, min(1, (Double(x) - a.x) / (c.x - a.x))) : 0
      let bottom = min(a.y + (c.y - a.y) * part, Double(canvas.dotHeight - 1))
      let top = max(b.y + (d.y - b.y) * part, 0)
      guard top <= bottom else { continue }
      for y in Int(top.rounded())...Int(bottom.rounded())
      where canvas.dotsX == 1 || (x + y) % 2 == 0 {
        canvas.set(x, y, style, ":")
      }
    }
  }

  func drawLine(_ series: PlotSeries, _ symbols: Symbols, into canvas: inout BrailleCanvas) {
    let style = Style.series(series.number)
    switch series.drawing {
    case .line: draw(series.points, style, symbols.mark(series.number), into: &canvas)
    case .faint: draw(series.points, .series(series.number, .dim), ".", into: &canvas)
    case .dots, .marks:
      for place in series.points.compactMap({ dots($0, canvas) }) {
        canvas.set(Int(place.x.rounded()), Int(place.y.rounded()), style, ":")
      }
    }
  }

  private func draw(
    _ points: [PlotPoint], _ style: Style, _ character: Unicode.Scalar,
    into canvas: inout BrailleCanvas
  ) {
    var last: (x: Double, y: Double)?
    for point in points {
      let place = dots(point, canvas)
      if let place { canvas.line(from: last ?? place, to: place, style, character) }
      last = place
    }
  }

  /// Marks along a line, so that it is told from others without colour.
  func drawMarks(_ series: PlotSeries, into buffer: inout CellBuffer) {
    let mark = buffer.symbols.mark(series.number)
    let seen = series.points.compactMap(cell)
    if series.drawing == .marks {
      for place in seen { buffer.set(mark, at: place.x, place.y, .series(series.number)) }
    }
    guard series.drawing == .line else { return }
    var next = area.x + 4 + series.number * 5 % 16
    for place in seen where place.x >= next {
      buffer.set(mark, at: place.x, place.y, .series(series.number))
      next = place.x + 16
    }
    if let last = seen.last { buffer.set(mark, at: last.x, last.y, .series(series.number)) }
    if let best = series.highlight.flatMap(cell) {
      buffer.set(mark, at: best.x, best.y, .series(series.number, [.bold, .reverse]))
    }
  }

  func drawCursor(_ value: Double, into buffer: inout CellBuffer) {
    guard let position = plot.x.position(value), xPositions.contains(position) else { return }
    let x = area.x + Int(column(position, of: area.width).rounded())
    for y in area.y..<area.bottom where buffer[x, y].glyph == .space {
      buffer.set(buffer.symbols.border[1], at: x, y, .muted)
    }
    for series in plot.series {
      guard let place = series.nearest(value).flatMap(cell) else { continue }
      buffer.set(
        buffer.symbols.mark(series.number), at: place.x, place.y, .series(series.number, .bold))
    }
    buffer.cursor = Point(x, area.bottom - 1)
  }
}
