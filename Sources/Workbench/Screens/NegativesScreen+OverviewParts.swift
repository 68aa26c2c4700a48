import Cells
import Foundation
import Ground
import Language
import Runs
import Widgets

/// The parts of the overview.
extension NegativesScreen {
  func draw(
    _ part: FoilOverviewState.Part, _ data: FoilOverview, _ run: RunRecord, footer: String,
    isChosen: Bool, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard !rect.isEmpty else { return }
    drawn.places[part.rawValue] = rect
    buffer.add(
      Pane(part.rawValue, note: note(part, data), footer: footer, isFocused: isChosen), in: rect)
    let inner = Pane.content(of: rect)
    let isLarge = inner.width >= 60 && inner.height >= 16
    switch part {
    case .gaps: drawGaps(data, run, inner, &buffer)
    case .scores: buffer.add(scores(data, run, isLarge: isLarge), in: inner)
    case .perplexity:
      let before = buffer.cursor
      buffer.add(perplexity(data, run, isLarge: isLarge, inner.size), in: inner)
      // The plot shows the chosen step with the terminal's cursor, which belongs to the chosen part.
      buffer.cursor = before
    case .verdicts: drawVerdicts(data, inner.inset(1, 0), &buffer)
    case .words: drawWords(data, inner.inset(1, 0), &buffer)
    }
    if isChosen { buffer.cursor = Point(rect.x + 1, rect.y) }
  }

  private func note(_ part: FoilOverviewState.Part, _ data: FoilOverview) -> String {
    switch part {
    case .gaps:
      let count = Int(clamping: (data.gaps?.counts.reduce(0, +) ?? 0).rounded())
      return count == 0 ? "" : "\(count.grouped) trained on"
    case .scores:
      let above = data.scores.count { $0.sentence > $0.caption }
      return data.scores.isEmpty ? "" : "\(above.grouped) of \(data.scores.count.grouped) above"
    case .perplexity:
      return data.curve.count >= Self.fewestSmoothed ? "smoothed \(Self.smoothing)" : ""
    case .verdicts: return data.written == 0 ? "" : "of \(data.written.grouped) written"
    case .words:
      return data.means[.substitutions].map { "\(Format.grouped($0)) distinct a step" } ?? ""
    }
  }

  /// The steps that sentences are taken from.
  func stretch(_ data: FoilOverview, _ state: FoilOverviewState) -> String {
    guard state.part != .perplexity else { return "all steps" }
    let (first, last) = (data.steps.lowerBound.grouped, data.steps.upperBound.grouped)
    let steps = first == last ? "step \(last)" : "steps \(first) to \(last)"
    return state.stretch == .one ? steps : "\(state.stretch.rawValue), \(steps)"
  }

  private func drawGaps(
    _ data: FoilOverview, _ run: RunRecord, _ rect: Rect, _ buffer: inout CellBuffer
  ) {
    guard let gaps = data.gaps else {
      let text = "No counts were logged here: they stand beside each logged step."
      return buffer.add(TextBlock(text, style: .muted), in: rect.inset(1, 0))
    }
    buffer.add(
      Histogram(
        [.init("right of 0: above", number: run.seriesNumber, counts: gaps.counts)],
        range: gaps.from...max(gaps.from + gaps.width, gaps.end), guide: 0), in: rect)
  }

  private func scores(_ data: FoilOverview, _ run: RunRecord, isLarge: Bool) -> LinePlot {
    let all = data.scores.flatMap { [$0.caption, $0.sentence] }.filter(\.isFinite)
    let (low, high) = (all.min() ?? 0, all.max() ?? 1)
    let window = low...max(low + 0.01, high)
    func points(_ isKept: Bool) -> [PlotPoint] {
      data.scores.filter { $0.isKept == isKept }.map { PlotPoint($0.caption, $0.sentence) }
    }
    let number = run.seriesNumber
    return LinePlot(
      data.scores.isEmpty
        ? []
        : [
          PlotSeries(
            "as similar as the caption", number: number,
            points: [PlotPoint(low, low), PlotPoint(high, high)], drawing: .faint),
          PlotSeries(
            "not among the hardest", number: number, points: points(false), drawing: .dots),
          PlotSeries("among the hardest", number: number, points: points(true), drawing: .marks),
        ], x: PlotAxis(isLarge ? "caption" : "", window: window),
      y: PlotAxis(isLarge ? "sentence" : "", window: window), showsLegend: isLarge,
      placeholder: "no sentence of this stretch has a score")
  }

  /// From so many points on the curves are smoothed, by this weight.
  static let fewestSmoothed = 200
  static let smoothing = 0.8

  /// Over all steps, with the values at the chosen one where they do not cover the curves.
  private func perplexity(
    _ data: FoilOverview, _ run: RunRecord, isLarge: Bool, _ size: Size
  ) -> LinePlot {
    let weight = data.curve.count >= Self.fewestSmoothed ? Self.smoothing : 0
    let series = FoilWords.allCases.compactMap { words -> PlotSeries? in
      let points = data.curve.compactMap { point in
        point.values[words].map { PlotPoint(Double(point.step), log($0)) }
      }
      guard !points.isEmpty else { return nil }
      // A mean of logarithms, as perplexity itself is one.
      let smooth = Smoothing.debiased(points.map(\.y), weight: weight)
      let isFaint = words == .gold
      var line = PlotSeries(
        words.label, number: run.seriesNumber + (words == .corrected ? 1 : 0),
        points: zip(points, smooth).map { PlotPoint($0.x, exp($1)) },
        raw: weight > 0 ? points.map { PlotPoint($0.x, exp($0.y)) } : [],
        drawing: isFaint ? .faint : .line)
      line.showsRaw = !isFaint
      return line
    }
    var plot = LinePlot(
      series, x: PlotAxis(isLarge ? "step" : ""),
      y: PlotAxis(isLarge ? "perplexity" : "", scale: .logarithmic),
      cursor: data.isNewest || size.height < 12 ? nil : Double(data.steps.upperBound),
      note: weight > 0 ? "~ smoothed \(weight)" : "",
      placeholder: "no language model was asked about these sentences")
    plot.holdsValues = true
    return plot
  }

  private func drawVerdicts(_ data: FoilOverview, _ rect: Rect, _ buffer: inout CellBuffer) {
    guard data.written > 0 else {
      return buffer.add(TextBlock("No counts were logged here.", style: .muted), in: rect)
    }
    for (line, verdict) in FoilVerdict.allCases.enumerated() where line < rect.height {
      let share = Double(data.verdicts[verdict] ?? 0) / Double(data.written)
      bar(
        verdict.name, share, width: 18, style: verdict == .accepted ? .good : .accent,
        Rect(rect.x, rect.y + line, rect.width, 1), &buffer)
    }
  }

  /// A label, a share as a number, and as a bar where there is room.
  private func bar(
    _ label: String, _ share: Double, width: Int, style: Style, _ rect: Rect,
    _ buffer: inout CellBuffer
  ) {
    buffer.draw(label, at: rect.x, rect.y, room: min(width, rect.width))
    let x = rect.x + width
    buffer.draw(
      Format.percent(share), at: x, rect.y, room: min(7, rect.right - x), alignment: .right)
    let room = rect.right - x - 8
    guard room >= 3 else { return }
    buffer.add(ProgressBar(share, style: style), in: Rect(x + 8, rect.y, min(room, 40), 1))
  }

  private func drawWords(_ data: FoilOverview, _ rect: Rect, _ buffer: inout CellBuffer) {
    guard data.changes > 0 else {
      return buffer.add(
        TextBlock("No sentence of this stretch was accepted.", style: .muted), in: rect)
    }
    let arrow = buffer.symbols.mode == .unicode ? "→" : "->"
    let kinds = rect.width >= 60 ? 36 : 19
    for (line, kind) in GroupKind.allCases.enumerated() where line < rect.height {
      bar(
        kind.name, Double(data.kinds[kind] ?? 0) / Double(data.changes), width: 12, style: .accent,
        Rect(rect.right - kinds, rect.y + line, kinds, 1), &buffer)
    }
    let digits = String(data.substitutions.first?.count ?? 0).count
    let width = rect.width - kinds - 2
    for (line, entry) in data.substitutions.enumerated() {
      guard line < rect.height else { break }
      let count = String(entry.count)
      let text = String(repeating: " ", count: max(0, digits - count.count)) + count
      buffer.draw(
        [Span(text + " ", .muted), Span("\(entry.pair.old) \(arrow) \(entry.pair.new)")],
        at: rect.x, rect.y + line, room: width)
    }
  }
}
