import Cells
import Runs
import Training

/// Curves of the runs that are shown: a grid of plots over a common axis, or one plot alone.
public struct DashboardScreen: Screen {
  public static let title = "Dashboard"

  /// The plot with the focus, by curve, so that new curves do not move it.
  var focus = "eval.dev.rsum"
  var isAlone = false
  var weight = 3
  var isLogX = false
  var isLogY = false
  var groupsSeeds = false
  var unit = DashboardUnit.step
  var window: ClosedRange<Double>?
  var cursor: Double?
  let drawn = LastDrawn()

  /// Weights of the smoothing that the keys go through.
  static let weights = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99]

  public init() {}

  public var contexts: [KeyContext] { isAlone ? ["dashboard plot", "dashboard"] : ["dashboard"] }

  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    var requests: Set<DataRequest> = []
    let plots = plots(model)
    let curves = plots.filter { !$0.isHistogram }.map(\.curve)
    for run in model.shown {
      if plots.contains(.similarities) { requests.insert(.similarities(run.id)) }
      requests.insert(.curveNames(run.id))
      requests.insert(.messages(run.id))
      for curve in curves { requests.insert(.curve(CurveKey(run: run.id, name: curve))) }
    }
    return requests
  }

  /// The plots that there are, in their order.
  func plots(_ model: WorkspaceModel) -> [DashboardPlot] {
    var names: Set<String> = []
    for run in model.shown { names.formUnion(model.curveNames[run.id] ?? []) }
    return DashboardPlot.available(names)
  }

  func focusIndex(_ plots: [DashboardPlot]) -> Int {
    plots.firstIndex { $0.curve == focus } ?? 0
  }

  /// The lines of a plot, raw: one for each run, or for each group of seeds.
  func lines(_ plot: DashboardPlot, _ model: WorkspaceModel) -> [PlotSeries] {
    let runs = model.shown
    func line(_ run: RunRecord) -> [PlotPoint] {
      guard let series = model.curves[CurveKey(run: run.id, name: plot.curve)] else { return [] }
      return DashboardSeries.points(series, of: run, unit: unit)
    }
    var lines: [PlotSeries] = []
    let groups: [(label: String, runs: [RunRecord])] =
      groupsSeeds
      ? RunGrouping.groups(runs).map { ($0.label, $0.runs) } : runs.map { ($0.name, [$0]) }
    for group in groups {
      guard let first = group.runs.first else { continue }
      var series: PlotSeries
      if group.runs.count > 1 {
        let all = group.runs.map(line).filter { !$0.isEmpty }
        guard
          let band = DashboardSeries.band(
            "\(group.label) (\(all.count) seeds)", number: first.seriesNumber, all)
        else { continue }
        series = band
        if plot.isEvaluation {
          series.highlight = band.points.filter(\.y.isFinite).max { $0.y < $1.y }
        }
      } else {
        series = PlotSeries(first.name, number: first.seriesNumber, points: line(first))
        if plot.isEvaluation, let best = first.metrics["best.step"], best.isFinite {
          let place = model.curves[CurveKey(run: first.id, name: plot.curve)]?.points
          if let point = place?.first(where: { Double($0.step) == best }) {
            series.highlight = PlotPoint(unit.value(point, of: first), point.value)
          }
        }
      }
      if !series.points.isEmpty { lines.append(series) }
    }
    return lines
  }

  /// The range of x over all lines of a plot.
  func extent(_ plot: DashboardPlot, _ model: WorkspaceModel) -> ClosedRange<Double> {
    // The cursor chooses the step of the histograms.
    let plot = plot.isHistogram ? DashboardPlot("step.loss", "loss") : plot
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
