import Cells
import Ground
import Runs
import Widgets

extension DashboardScreen {
  /// The moments of the runs at the cursor, or their last ones.
  func moments(_ model: WorkspaceModel) -> [(run: RunRecord, moment: SimilarityHistory.Moment)] {
    model.shown.compactMap { run in
      guard let history = model.similarities[run.id] else { return nil }
      let moment = history.last { moment in
        guard let cursor else { return true }
        return unit.value(step: moment.step, active: moment.active, of: run) <= cursor
      }
      return moment.map { (run, $0) }
    }
  }

  /// Similarities of pairs and of others: bars of one run, lines of several.
  func drawSimilarities(
    _ model: WorkspaceModel, at rect: Rect, isLarge: Bool, footer: String,
    _ buffer: inout CellBuffer
  ) {
    let plot = DashboardPlot.similarities
    let moments = moments(model)
    let steps = Set(moments.map(\.moment.step))
    let place = steps.count == 1 ? "step \((steps.first ?? 0).grouped)" : ""
    let isFocused = plot.curve == focus
    buffer.add(Pane(plot.title, note: place, footer: footer, isFocused: isFocused), in: rect)
    let inner = Pane.content(of: rect)
    let before = buffer.cursor
    if let only = moments.first, moments.count == 1, inner.height >= 5 {
      buffer.add(histogram(only.run, only.moment), in: inner)
    } else {
      buffer.add(spread(moments, isLarge: isLarge), in: inner)
    }
    buffer.cursor = isFocused ? Point(rect.x + 1, rect.y) : before
  }

  private func histogram(_ run: RunRecord, _ moment: SimilarityHistory.Moment) -> Histogram {
    let (positives, negatives) = (moment.positives, moment.negatives)
    let (from, count) = bins(moment)
    return Histogram(
      [
        .init(
          "pairs", number: run.seriesNumber, counts: positives.counts(from: from, count: count)),
        .init(
          "others", number: run.seriesNumber, counts: negatives.counts(from: from, count: count)),
      ], range: from...(from + positives.width * Double(count)))
  }

  /// The lowest end and the number of the bins from the lowest to the highest one of both.
  private func bins(_ moment: SimilarityHistory.Moment) -> (from: Double, count: Int) {
    let (positives, negatives) = (moment.positives, moment.negatives)
    let from = min(positives.from, negatives.from)
    let length = (max(positives.end, negatives.end) - from) / positives.width
    return (from, max(1, min(1000, Int(clamping: length.rounded()))))
  }

  /// A line for each bin of the moments that are shown.
  func histogramCSV(_ model: WorkspaceModel) -> String {
    var text = "run,step,similarity,pairs,others\n"
    for (run, moment) in moments(model) {
      let (positives, negatives) = (moment.positives, moment.negatives)
      let (from, count) = bins(moment)
      let pairs = zip(
        positives.counts(from: from, count: count), negatives.counts(from: from, count: count))
      let name = CSV.text(run.name)
      for (index, bin) in pairs.enumerated() {
        let middle = from + positives.width * (Double(index) + 0.5)
        text +=
          "\(name),\(moment.step),\(Format.short(middle)),\(Int(clamping: bin.0)),\(Int(clamping: bin.1))\n"
      }
    }
    return text
  }

  private func spread(
    _ moments: [(run: RunRecord, moment: SimilarityHistory.Moment)], isLarge: Bool
  ) -> LinePlot {
    let series = moments.map { run, moment in
      PlotSeries(
        isLarge ? run.name : "", number: run.seriesNumber, points: moment.positives.shares,
        raw: moment.negatives.shares)
    }
    let all = series.flatMap { $0.points + $0.raw }
    let (xs, ys) = (all.map(\.x), all.map(\.y))
    let low = xs.min() ?? 0
    return LinePlot(
      series,
      x: PlotAxis(isLarge ? "similarity" : "", window: low...max(low + 0.1, xs.max() ?? 1)),
      y: PlotAxis(isLarge ? "share" : "", window: 0...max(0.05, ys.max() ?? 1)),
      showsLegend: isLarge, note: isLarge ? "with marks: pairs; dim: others" : "")
  }
}
