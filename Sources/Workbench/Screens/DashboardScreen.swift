import Cells
import Recipe
import Retrieval
import Runs
import Widgets

/// Curves of the runs that are shown: a grid of plots over a common axis, or one plot alone.
public struct DashboardScreen: Screen, ListHost {
  public static let title = "Dashboard"

  /// The plot with the focus, by curve, so that new curves do not move it.
  var focus = EvaluationMetric.rSum.curve()
  var isAlone = false
  /// Index of the smoothing; nil: by the number of values, see ``smoothing(_:)``.
  var weight: Int?
  var isLogX = false
  var isLogY = false
  var groupsSeeds = false
  var unit = DashboardUnit.step
  var window: ClosedRange<Double>?
  var cursor: Double?
  /// Only plots whose titles have these words are shown.
  var search = TextSearch()
  let drawn = LastDrawn()

  /// Weights of the smoothing that the keys go through.
  static let weights = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99]
  /// Without a choice, curves of so many values are smoothed, by the weight of this index.
  static let fewestSmoothed = 200
  static let usualWeight = 3

  public init() {}

  public var contexts: [KeyContext] {
    if search.isTyping { return ["dashboard search"] }
    return isAlone ? ["dashboard plot", "dashboard"] : ["dashboard"]
  }

  public var typed: TextInput? { search.typing }

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    var requests: Set<DataRequest> = []
    let plots = available(model)
    let curves = plots.filter { !$0.isHistogram }.flatMap(\.curves)
    for run in model.shown {
      if plots.contains(.similarities) { requests.insert(.similarities(run.id)) }
      requests.insert(.curveNames(run.id))
      requests.insert(.messages(run.id))
      for curve in curves { requests.insert(.curve(CurveKey(run: run.id, name: curve))) }
    }
    return requests
  }

  /// The plots that the runs have, in their order.
  private func available(_ model: WorkspaceModel) -> [DashboardPlot] {
    var names: Set<String> = []
    for run in model.shown { names.formUnion(model.curveNames[run.id] ?? []) }
    return DashboardPlot.available(names)
  }

  /// The plots that are shown: those that fit the search, those that are zero throughout at the end. All
  /// of them where none fits.
  func plots(_ model: WorkspaceModel) -> [DashboardPlot] {
    let all = available(model)
    let wanted = search.text
    let fitting = wanted.isEmpty ? all : all.filter { $0.fits(wanted) }
    let chosen = fitting.isEmpty ? all : fitting
    let zero = Set(chosen.filter { isZero($0, model) })
    return zero.isEmpty
      ? chosen : chosen.filter { !zero.contains($0) } + chosen.filter(zero.contains)
  }

  /// Whether all runs have nothing but zeros there.
  private func isZero(_ plot: DashboardPlot, _ model: WorkspaceModel) -> Bool {
    let curves = model.shown.compactMap { model.curves[CurveKey(run: $0.id, name: plot.curve)] }
    return !plot.isHistogram && !curves.isEmpty
      && curves.allSatisfy { $0.points.allSatisfy { $0.value == 0 } }
  }

  func focusIndex(_ plots: [DashboardPlot]) -> Int {
    plots.firstIndex { $0.curve == focus } ?? 0
  }

  /// A plot's curve, or the share that it is of another one.
  func curve(_ plot: DashboardPlot, _ run: RunRecord, _ model: WorkspaceModel) -> Series? {
    func series(_ name: String) -> Series? { model.curves[CurveKey(run: run.id, name: name)] }
    guard let own = series(plot.curve) else { return nil }
    return plot.whole.isEmpty
      ? own : DashboardSeries.share(own, of: plot.whole.compactMap(series))
  }

  /// The lines of a plot, raw: one for each run, or for each group of seeds; faint ones for what it
  /// compares with.
  ///
  /// - Parameter most: Runs or groups at most.
  func lines(
    _ plot: DashboardPlot, _ model: WorkspaceModel, most: Int = .max
  ) -> [PlotSeries] {
    let groups = groups(model).prefix(most)
    var lines: [PlotSeries] = []
    for group in groups {
      lines += line(plot, group.label, group.runs, model).map { [$0] } ?? []
    }
    guard let other = plot.other else { return lines }
    for group in groups {
      guard
        var faint = line(DashboardPlot(other.curve, ""), group.label, group.runs, model)
      else { continue }
      faint.name += ": \(other.name)"
      faint.drawing = .faint
      faint.band = []
      lines.append(faint)
    }
    return lines
  }

  /// The runs that have a line of their own, each by itself or the seeds of a configuration together.
  func groups(_ model: WorkspaceModel) -> [(label: String, runs: [RunRecord])] {
    let runs = model.shown
    return groupsSeeds
      ? RunGrouping.groups(runs).map { ($0.label, $0.runs) } : runs.map { ($0.name, [$0]) }
  }

  /// The line of a run, or the mean and band of several.
  private func line(
    _ plot: DashboardPlot, _ label: String, _ runs: [RunRecord], _ model: WorkspaceModel
  ) -> PlotSeries? {
    guard let first = runs.first else { return nil }
    func points(_ run: RunRecord) -> [PlotPoint] {
      curve(plot, run, model).map { DashboardSeries.points($0, of: run, unit: unit) } ?? []
    }
    if runs.count > 1 {
      let all = runs.map(points).filter { !$0.isEmpty }
      guard
        var series = DashboardSeries.band(
          "\(label) (\(all.count) seeds)", number: first.seriesNumber, all)
      else { return nil }
      if plot.isEvaluation {
        series.highlight = plot.best(series.points.filter(\.y.isFinite))
      }
      return series.points.isEmpty ? nil : series
    }
    var series = PlotSeries(first.name, number: first.seriesNumber, points: points(first))
    // The last evaluation holds while the run goes on.
    series.end = first.active.map { unit.value(step: first.step, active: $0, of: first) }
    if plot.isEvaluation, let best = first.metrics["best.step"], best.isFinite {
      let place = model.curves[CurveKey(run: first.id, name: plot.curve)]?.points
      if let point = place?.first(where: { Double($0.step) == best }) {
        series.highlight = PlotPoint(unit.value(point, of: first), point.value)
      }
    }
    return series.points.isEmpty ? nil : series
  }

  /// The range of x over all lines of a plot.
  func extent(_ plot: DashboardPlot, _ model: WorkspaceModel) -> ClosedRange<Double> {
    // The cursor chooses the step of the histograms.
    let plot = plot.isHistogram ? .loss : plot
    var low = Double.infinity
    var high = -Double.infinity
    for point in lines(plot, model).lazy.flatMap(\.points) where point.x.isFinite {
      if isLogX, point.x <= 0 { continue }
      low = min(low, point.x)
      high = max(high, point.x)
    }
    return low < high ? low...high : (isLogX ? 0.1...1 : 0...1)
  }

  var xAxis: PlotAxis {
    PlotAxis(unit.title, scale: isLogX ? .logarithmic : .linear, window: window)
  }
}
