import Cells
import Ground

/// Where the parts of a plot stand, and the drawing that depends on it.
struct PlotFrame {
  /// The cells of the lines.
  let area: Rect
  let xScale: PlotScale
  let yScale: PlotScale
  private let plot: LinePlot
  private let yLabels: [String]
  private let xTicks: [XTick]
  private let rect: Rect

  private struct XTick {
    var x: Int
    var start: Int
    var label: String
  }

  /// - Parameter usesBraille: Whether a cell has 2 x 4 dots, or one.
  init(_ plot: LinePlot, _ rect: Rect, usesBraille: Bool = true) {
    self.plot = plot
    self.rect = rect
    let (dotsX, dotsY) = usesBraille ? (2, 4) : (1, 1)
    let all = plot.series.lazy.flatMap { [$0.points, $0.showsRaw ? $0.raw : []].joined() }
    let wanted = plot.x.positions(of: all.map(\.x))
    // What the scale may show beyond the window is seen too.
    let margin = (wanted.upperBound - wanted.lowerBound) * PlotScale.Stretch.across.rawValue
    let seen = wanted.lowerBound - margin...wanted.upperBound + margin
    let xAxis = plot.x
    // Only what is in the window of x stretches y.
    func isSeen(_ x: Double) -> Bool { xAxis.position(x).map { seen.contains($0) } ?? false }
    let values = all.filter { isSeen($0.x) }.map(\.y)
    let bands = plot.series.lazy.flatMap { series in
      series.band.lazy.filter { isSeen($0.x) }.flatMap { [$0.low, $0.high] }
    }
    var tight = plot.y.positions(of: Array(values) + Array(bands))
    let room = plot.y.window == nil ? (tight.upperBound - tight.lowerBound) * 0.02 : 0
    if (tight.upperBound + room - (tight.lowerBound - room)).isFinite {
      tight = tight.lowerBound - room...tight.upperBound + room
    }

    let titleRows = plot.y.title.isEmpty && plot.x.title.isEmpty ? 0 : 1
    let height = max(0, rect.height - 2 - titleRows)
    yScale = PlotScale(
      plot.y, tight, cells: height, dots: dotsY, count: max(2, height / 3 + 1), stretch: .up)
    let labels = plot.y.labels(yScale.ticks)
    yLabels = labels
    let labelWidth = min(labels.map(TextWidth.of).max() ?? 0, max(0, rect.width / 3))
    area = Rect(
      rect.x + labelWidth + 2, rect.y + titleRows, rect.width - labelWidth - 3, height)
    (xScale, xTicks) = PlotFrame.xScale(plot.x, wanted, area, rect, dots: dotsX)
  }

  /// As many ticks as have room for their labels and a cell between.
  private static func xScale(
    _ axis: PlotAxis, _ wanted: ClosedRange<Double>, _ area: Rect, _ rect: Rect, dots: Int
  ) -> (PlotScale, [XTick]) {
    var count = max(2, area.width / 8 + 1)
    while true {
      let scale = PlotScale(
        axis, wanted, cells: area.width, dots: dots, count: count, stretch: .across)
      let ticks = zip(scale.ticks, axis.labels(scale.ticks)).compactMap {
        tick, label -> XTick? in
        guard let x = axis.position(tick).flatMap(scale.cell).map({ area.x + $0 }) else {
          return nil
        }
        let width = TextWidth.of(label)
        return XTick(
          x: x, start: max(rect.x, min(x - (width - 1) / 2, rect.right - width)), label: label)
      }
      let fits = zip(ticks, ticks.dropFirst()).allSatisfy {
        $0.start + TextWidth.of($0.label) + 1 < $1.start
      }
      if fits { return (scale, ticks) }
      count = min(count - 1, scale.ticks.count - 1)
    }
  }

  /// The column of a place on the x axis; nil where it is not seen.
  func column(_ x: Double) -> Int? {
    plot.x.position(x).flatMap(xScale.cell).map { area.x + $0 }
  }

  /// The row of a value; nil where it is not seen.
  private func row(_ y: Double) -> Int? {
    plot.y.position(y).flatMap(yScale.cell).map { area.bottom - 1 - $0 }
  }

  /// The cell of a point, which is that of its dot; nil where it has none in the window.
  func cell(_ point: PlotPoint) -> Point? {
    guard let x = column(point.x), let y = row(point.y) else { return nil }
    return Point(x, y)
  }

  func drawAxes(into buffer: inout CellBuffer) {
    let symbols = buffer.symbols
    let axisX = area.x - 1
    let axisY = area.bottom
    for y in area.y..<axisY { buffer.set(symbols.border[1], at: axisX, y, .border) }
    for x in area.x..<area.right { buffer.set(symbols.border[0], at: x, axisY, .border) }
    buffer.set(symbols.origin, at: axisX, axisY, .border)
    for (tick, label) in zip(yScale.ticks, yLabels) {
      guard let y = row(tick) else { continue }
      buffer.set(symbols.tickLeft, at: axisX, y, .border)
      buffer.draw(label, at: rect.x, y, .muted, room: axisX - rect.x - 1, alignment: .right)
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
    for tick in xTicks {
      buffer.set(buffer.symbols.tickBottom, at: tick.x, axisY, .border)
      buffer.draw(tick.label, at: tick.start, axisY + 1, .muted, room: rect.right - tick.start)
    }
  }

  /// The dot of a point from the upper left.
  private func dots(_ point: PlotPoint, _ canvas: BrailleCanvas) -> (x: Double, y: Double)? {
    guard let px = plot.x.position(point.x), let py = plot.y.position(point.y) else { return nil }
    // Rounded as cells are, so that a half goes the same way for both.
    return (
      xScale.dot(px).rounded(), Double(canvas.dotHeight - 1) - yScale.dot(py).rounded()
    )
  }

  /// The band and the raw line of a series, dim.
  func drawBehind(_ series: PlotSeries, _ symbols: Symbols, into canvas: inout BrailleCanvas) {
    let style = Style.series(series.number, .dim)
    for (before, after) in zip(series.band, series.band.dropFirst()) {
      drawBand(before, after, style, into: &canvas)
    }
    if series.showsRaw, !series.raw.isEmpty { draw(series.raw, style, ".", into: &canvas) }
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
    let first = Int(clamping: max(0, a.x.rounded()))
    let last = Int(clamping: min(Double(canvas.dotWidth - 1), c.x.rounded()))
    guard first <= last else { return }
    for x in first...last {
      let part = c.x > a.x ? max(0, min(1, (Double(x) - a.x) / (c.x - a.x))) : 0
      let bottom = min(a.y + (c.y - a.y) * part, Double(canvas.dotHeight - 1))
      let top = max(b.y + (d.y - b.y) * part, 0)
      guard top <= bottom else { continue }
      for y in Int(clamping: top.rounded())...Int(clamping: bottom.rounded())
      where canvas.dotsX == 1 || (x + y) % 2 == 0 {
        canvas.set(x, y, style, ":")
      }
    }
  }

  func drawLine(
    _ series: PlotSeries, _ symbols: Symbols, _ pen: BrailleCanvas.Pen = .solid,
    into canvas: inout BrailleCanvas
  ) {
    let style = Style.series(series.number)
    switch series.drawing {
    case .line: draw(series.points, style, symbols.mark(series.number), pen, into: &canvas)
    case .faint: draw(series.points, .series(series.number, .dim), ".", into: &canvas)
    case .dots, .marks:
      for place in series.points.compactMap({ dots($0, canvas) }) {
        canvas.set(Int(clamping: place.x.rounded()), Int(clamping: place.y.rounded()), style, ":")
      }
    }
  }

  private func draw(
    _ points: [PlotPoint], _ style: Style, _ character: Unicode.Scalar,
    _ pen: BrailleCanvas.Pen = .solid, into canvas: inout BrailleCanvas
  ) {
    var last: (x: Double, y: Double)?
    var pen = pen
    for point in points {
      let place = dots(point, canvas)
      if let place {
        if let last {
          if last != place { canvas.line(from: last, to: place, style, character, &pen) }
        } else {
          canvas.line(from: place, to: place, style, character)
        }
      }
      last = place
    }
  }

  /// Lines through the plot behind all others, with their names at the top where there is room.
  func draw(
    _ rules: [LinePlot.Rule], _ canvas: BrailleCanvas, into buffer: inout CellBuffer
  ) {
    func style(_ rule: LinePlot.Rule) -> Style {
      rule.number.map { Style.series($0, .dim) } ?? .border
    }
    let seen = rules.compactMap { rule in column(rule.x).map { (rule: rule, x: $0) } }
    for (rule, x) in seen {
      for y in area.y..<area.bottom where !canvas.isOccupied(x - area.x, y - area.y) {
        buffer.set(buffer.symbols.rule, at: x, y, style(rule))
      }
    }
    for (rule, x) in seen {
      let width = TextWidth.of(rule.name)
      // Right of its line or left of it, in the first of the upper rows whose cells are free.
      let places = (area.y..<min(area.bottom, area.y + 3)).flatMap { y in
        [x + 1, x - width].map { Point($0, y) }
      }
      let free = places.first { place in
        place.x >= area.x && place.x + width <= area.right
          && (place.x..<place.x + width).allSatisfy { x in
            buffer[x, place.y].glyph == .space
              && !canvas.isOccupied(x - area.x, place.y - area.y)
          }
      }
      guard let free else { continue }
      buffer.draw(rule.name, at: free.x, free.y, rule.number == nil ? .muted : style(rule))
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

  /// A line through the plot, and the mark of each series on its point that is told.
  func drawCursor(_ value: Double, into buffer: inout CellBuffer) {
    guard let x = column(value) else { return }
    for y in area.y..<area.bottom where buffer[x, y].glyph == .space {
      buffer.set(buffer.symbols.border[1], at: x, y, .muted)
    }
    for series in plot.series {
      guard let place = plot.point(of: series, at: value).flatMap(cell) else { continue }
      buffer.set(
        buffer.symbols.mark(series.number), at: place.x, place.y, .series(series.number, .bold))
    }
    buffer.cursor = Point(x, area.bottom - 1)
  }
}
