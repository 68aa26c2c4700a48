import Cells
import Foundation
import Ground

/// Lines over axes with round ticks, a legend where no line is, and a cursor with values.
///
/// Series differ by colour and by marks along them. What is not finite is left out and does not
/// stretch the axes, so that one diverged run does not flatten the others.
public struct LinePlot: Widget {
  public var series: [PlotSeries]
  public var x: PlotAxis
  public var y: PlotAxis
  /// The place on the x axis whose values are shown.
  public var cursor: Double?
  /// Whether a line has a value only where it was measured: at the cursor that of the last point at
  /// or before it, none before its first point and behind its end. Otherwise that of the nearest.
  public var holdsValues = false
  /// Whether the legend tells the last value of each line where there is no cursor.
  public var showsLast = false
  public var showsLegend: Bool
  /// Places on the x axis where something changes.
  public var rules: [Rule] = []
  /// Whether lines also differ by being dashed and dotted.
  public var variesLines = false
  /// How values are written.
  public var text: (Double) -> String = Format.short
  /// What is said under the legend, such as the smoothing that was used.
  public var note: String
  /// What an empty plot says.
  public var placeholder: String

  /// A place where something changes, of all lines or of those with a number.
  public struct Rule: Hashable, Sendable {
    public var x: Double
    public var name: String
    public var number: Int?

    package init(x: Double, name: String, number: Int?) {
      self.x = x
      self.name = name
      self.number = number
    }
  }

  public init(
    _ series: [PlotSeries], x: PlotAxis = PlotAxis(), y: PlotAxis = PlotAxis(),
    cursor: Double? = nil, showsLegend: Bool = true, note: String = "",
    placeholder: String = "no values yet"
  ) {
    self.series = series
    self.x = x
    self.y = y
    self.cursor = cursor
    self.showsLegend = showsLegend
    self.note = note
    self.placeholder = placeholder
  }

  /// The x value at a column of the plot drawn in this rectangle, for the mouse.
  public func xValue(atColumn column: Int, in rect: Rect) -> Double? {
    let frame = PlotFrame(self, rect)
    guard column >= frame.area.x, column < frame.area.right, frame.area.width > 1 else {
      return nil
    }
    return x.value(frame.xScale.position(ofCell: column - frame.area.x))
  }

  /// The point of a line, as it is drawn, that is told at a place.
  func point(of line: PlotSeries, at x: Double) -> PlotPoint? {
    holdsValues ? line.held(at: x, in: line.points) : line.nearest(x)
  }

  /// The point of a line, as it was measured, that is told at a place.
  package func measured(of line: PlotSeries, at x: Double) -> PlotPoint? {
    guard !holdsValues else { return line.held(at: x, in: line.measured) }
    return PlotSeries(line.name, number: line.number, points: line.measured).nearest(x)
  }

  public func draw(in rect: Rect, into buffer: inout CellBuffer) {
    guard series.contains(where: { $0.points.contains { $0.y.isFinite } }) else {
      buffer.add(TextBlock(placeholder, style: .muted), in: rect.inset(1, 0))
      return
    }
    guard !buffer.symbols.isFlat else { return drawAsText(rect, &buffer) }
    let frame = PlotFrame(self, rect, usesBraille: buffer.symbols.usesBraille)
    guard frame.area.width >= 2, frame.area.height >= 1 else { return }
    frame.drawAxes(into: &buffer)
    var canvas = BrailleCanvas(
      width: frame.area.width, height: frame.area.height,
      usesBraille: buffer.symbols.usesBraille)
    for line in series { frame.drawBehind(line, buffer.symbols, into: &canvas) }
    for line in series where line.isFaint { frame.drawLine(line, buffer.symbols, into: &canvas) }
    for (place, line) in series.filter({ !$0.isFaint }).enumerated() {
      let pen = variesLines ? BrailleCanvas.Pen.all[place % BrailleCanvas.Pen.all.count] : .solid
      frame.drawLine(line, buffer.symbols, pen, into: &canvas)
    }
    buffer.clipped(to: frame.area) { buffer in
      frame.draw(rules, canvas, into: &buffer)
      canvas.draw(at: frame.area.x, frame.area.y, into: &buffer)
      for line in series { frame.drawMarks(line, into: &buffer) }
      if let cursor { frame.drawCursor(cursor, into: &buffer) }
      if showsLegend { drawLegend(frame, canvas, &buffer) }
    }
  }

  /// The lines of the legend: each series' name, with a cursor its value there.
  private func legendLines(_ symbols: Symbols) -> [[Span]] {
    var lines: [[Span]] = series.map { line in
      [legendMark(line, symbols), Span(" " + line.name)] + values(line)
    }
    if let cursor { lines.append([Span("\(x.title) \(Format.place(cursor))", .muted)]) }
    if !note.isEmpty { lines.append([Span(note, .muted)]) }
    return lines
  }

  /// The value that is told of a line as it was measured, and behind it the smoothed one, with the
  /// place of its point where that is another one than the cursor's.
  private func values(_ line: PlotSeries) -> [Span] {
    guard line.drawing == .line || line.drawing == .faint else { return [] }
    let shown: PlotPoint?
    let smooth: PlotPoint?
    if let cursor {
      shown = measured(of: line, at: cursor)
      smooth = line.raw.isEmpty ? nil : point(of: line, at: cursor)
      guard shown != nil else { return [Span(" -", .muted)] }
    } else {
      guard showsLast else { return [] }
      shown = line.measured.last
      smooth = line.raw.isEmpty ? nil : line.points.last
    }
    guard let shown else { return [] }
    var spans = [Span(" " + text(shown.y), Style(.standard, on: .standard, .bold))]
    if let smooth { spans.append(Span(" ~" + text(smooth.y), .muted)) }
    if holdsValues, let cursor, shown.x != cursor {
      spans.append(Span(" (\(Format.place(shown.x)))", .muted))
    }
    return spans
  }

  private func legendMark(_ line: PlotSeries, _ symbols: Symbols) -> Span {
    switch line.drawing {
    case .line, .marks: Span(String(symbols.mark(line.number)), .series(line.number))
    case .faint: Span(".", .series(line.number, .dim))
    case .dots: Span(":", .series(line.number))
    }
  }

  private func drawLegend(
    _ frame: PlotFrame, _ canvas: BrailleCanvas, _ buffer: inout CellBuffer
  ) {
    let lines = legendLines(buffer.symbols)
    let widths = lines.map { $0.reduce(0) { $0 + TextWidth.of($1.text) } }
    let size = Size(min((widths.max() ?? 0), frame.area.width - 2), lines.count)
    guard size.width > 3, size.height < frame.area.height || lines.count == 1 else { return }
    let place = LegendPlace.find(size, canvas)
    for (row, line) in lines.enumerated() {
      let start = frame.area.x + place.x
      buffer.fill(Rect(start, frame.area.y + place.y + row, size.width, 1))
      buffer.draw(line, at: start, frame.area.y + place.y + row, room: size.width)
    }
  }

  /// For screen readers: a sentence for each line.
  private func drawAsText(_ rect: Rect, _ buffer: inout CellBuffer) {
    var row = rect.y
    for line in series {
      let finite = line.measured.filter { $0.y.isFinite }
      guard let last = finite.last, let low = finite.min(by: { $0.y < $1.y }),
        let high = finite.max(by: { $0.y < $1.y })
      else { continue }
      if line.drawing == .dots || line.drawing == .marks {
        buffer.draw("\(line.name): \(finite.count) points", at: rect.x, row, room: rect.width)
        row += 1
        continue
      }
      let mark = String(buffer.symbols.mark(line.number))
      var text = [mark, line.name].filter { !$0.isEmpty }.joined(separator: " ")
      text += ": \(self.text(last.y)) at \(x.title) \(Format.place(last.x)), "
      text += "lowest \(self.text(low.y)) at \(Format.place(low.x)), "
      text += "highest \(self.text(high.y)) at \(Format.place(high.x))"
      if let cursor {
        text +=
          measured(of: line, at: cursor).map {
            ", \(self.text($0.y)) at \(Format.place($0.x))"
          } ?? ", none at \(Format.place(cursor))"
      }
      buffer.draw(text, at: rect.x, row, room: rect.width)
      row += 1
    }
  }
}
