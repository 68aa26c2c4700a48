import Cells
import Foundation
import Ground
import Recipe
import Records
import Runs
import Widgets

// What is told of curves in numbers: smoothing, the last values, and those at the cursor.
extension DashboardScreen {
  // MARK: - Smoothing

  /// The weight of the smoothing of a plot's lines.
  ///
  /// Without a choice only curves of many values are smoothed: the average runs behind by 1 / (1 − w)
  /// values, which is most of a short curve.
  func smoothing(_ lines: [PlotSeries]) -> Double {
    if let weight { return Self.weights[weight] }
    let most = lines.map(\.points.count).max() ?? 0
    return most >= Self.fewestSmoothed ? Self.weights[Self.usualWeight] : 0
  }

  /// The smoothing of what is logged every so many steps.
  func weightIndex(_ model: WorkspaceModel) -> Int {
    if let weight { return weight }
    let most = model.shown.map {
      model.curves[CurveKey(run: $0.id, name: Curve.loss.name)]?.points.count ?? 0
    }.max()
    return most ?? 0 >= Self.fewestSmoothed ? Self.usualWeight : 0
  }

  // MARK: - The last values

  /// Of a single run: what its curve came to in the epoch, and the last value; of an evaluation the
  /// last and the best one. As much of it as there is room for.
  func note(
    _ plot: DashboardPlot, _ series: [PlotSeries], _ model: WorkspaceModel, room: Int
  ) -> String {
    let own = series.filter { !$0.isFaint }
    let other = plot.other?.name ?? ""
    guard own.count == 1, let line = own.first, let last = line.measured.last else {
      return series.contains(where: \.isFaint) ? "faint: \(other)" : ""
    }
    let value = plot.text(last.y)
    if plot.isEvaluation {
      guard let best = line.highlight, plot.isBetter(best.y, than: last.y) else { return value }
      return "\(value), best \(plot.text(best.y))"
    }
    var texts: [String] = []
    let mean = epochMean(plot, model)
    if let beside = series.first(where: \.isFaint)?.measured.last {
      let means = zip(
        [mean, epochMean(DashboardPlot(plot.other?.curve ?? "", ""), model)], [0, 1]
      )
      .compactMap { $0.0 }
      if means.count == 2 {
        let both = "\(plot.text(means[0])), \(other) \(plot.text(means[1]))"
        texts = ["epoch mean \(both)", both]
      }
      texts.append("\(value), \(other) \(plot.text(beside.y))")
    } else {
      let smooth = line.raw.isEmpty ? nil : line.points.last.map { "~" + plot.text($0.y) }
      let lasts = "last " + ([value] + (smooth.map { [$0] } ?? [])).joined(separator: " ")
      if let mean {
        let short = "epoch mean " + plot.text(mean)
        texts = ["\(short), \(lasts)", "\(short), last \(value)", short, plot.text(mean)]
      } else {
        texts = [lasts]
      }
    }
    // A frame and its title take the rest.
    let free = room - TextWidth.of(plot.title) - 9
    return texts.first { TextWidth.of($0) <= free } ?? texts.last ?? ""
  }

  /// The mean of the only run's curve since the epoch began; of the loss that over all steps.
  private func epochMean(_ plot: DashboardPlot, _ model: WorkspaceModel) -> Double? {
    guard let run = model.shown.first, model.shown.count == 1 else { return nil }
    if plot == .loss { return run.metrics["last.loss"] }
    return curve(plot, run, model)?.epochMean(stepsPerEpoch: run.stepsPerEpoch)
  }

  // MARK: - The cursor

  /// The places where the plot has values.
  private func places(_ plot: DashboardPlot, _ model: WorkspaceModel) -> [Double] {
    // The cursor chooses the step of the histograms.
    let plot = plot.isHistogram ? .loss : plot
    return Set(lines(plot, model).flatMap(\.points).map(\.x).filter(\.isFinite)).sorted()
  }

  /// The place with a value that is nearest.
  func logged(near x: Double, _ plot: DashboardPlot, _ model: WorkspaceModel) -> Double {
    places(plot, model).min { abs($0 - x) < abs($1 - x) } ?? x
  }

  /// Moves the cursor by about a sixtieth of what is seen, to the next place with a value at least.
  mutating func step(
    _ direction: Double, _ seen: ClosedRange<Double>, _ plot: DashboardPlot,
    _ model: WorkspaceModel
  ) {
    guard let cursor else {
      let end = direction < 0 ? seen.upperBound : seen.lowerBound
      self.cursor = logged(near: end, plot, model)
      return
    }
    let target =
      isLogX && cursor > 0 && seen.lowerBound > 0
      ? cursor * pow(seen.upperBound / seen.lowerBound, direction / 60)
      : cursor + direction * (seen.upperBound - seen.lowerBound) / 60
    let ahead = places(plot, model).filter {
      direction > 0 ? $0 > cursor : $0 < cursor
    }.filter(seen.contains)
    if let place = ahead.min(by: { abs($0 - target) < abs($1 - target) }) { self.cursor = place }
  }

  // MARK: - The table of values

  /// More lines are not told apart.
  static let mostLines = 8

  /// From so many lines on the small plots have no room for their values.
  static let tableLines = 4

  /// Lines of the table of values; 0 where the plots tell them themselves.
  func valueRows(_ model: WorkspaceModel, height: Int) -> Int {
    guard cursor != nil, !isAlone, model.shown.count >= Self.tableLines, height >= 16 else {
      return 0
    }
    return min(model.shown.count + 3, height / 3)
  }

  /// The values of the plots of this page at the cursor, a line for each run or group.
  func drawValues(_ model: WorkspaceModel, _ rect: Rect, _ buffer: inout CellBuffer) {
    guard let cursor else { return }
    let plots = plots(model).filter { !$0.isHistogram }
    let page = Array(self.plots(model).dropFirst(drawn.first).prefix(drawn.perPage))
      .filter { !$0.isHistogram }
    let focused = plots.first { $0.curve == focus }
    // The plot with the focus first, then the others in their order.
    let columns = (focused.map { [$0] } ?? []) + page.filter { $0.curve != focus }
    let values = columns.map { plot in lines(plot, model).filter { !$0.isFaint } }
    var names: [(name: String, number: Int)] = []
    for line in values.joined()
    where !names.contains(where: { $0 == (line.name, line.number) }) {
      names.append((line.name, line.number))
    }
    let symbols = buffer.symbols
    let title = "at \(unit.title) \(Format.place(cursor))"
    var table = Table(
      [TableColumn("", minimum: 12, maximum: 40, weight: 1, importance: 100)]
        + columns.enumerated().map {
          TableColumn($1.title, .right, minimum: 8, maximum: 16, importance: 99 - $0)
        },
      count: names.count, state: ListState(), isFocused: false
    ) { row in
      let (name, number) = names[row]
      return [
        [Span(String(symbols.mark(number)), .series(number)), Span(" " + name)]
      ]
        + zip(columns, values).map { plot, lines in
          let line = lines.first { $0.name == name && $0.number == number }
          guard let line, let point = line.held(at: cursor, in: line.points) else {
            return [Span("-", .muted)]
          }
          return [Span(plot.text(point.y))]
        }
    }
    table.hasSelection = false
    buffer.add(Pane(title, note: "- where a run has no value"), in: rect)
    buffer.add(table, in: Pane.content(of: rect))
  }
}
