import Cells
import Ground
import Recipe
import Records
import Retrieval
import Runs
import Widgets

/// A plot of the dashboard: one curve of each run.
struct DashboardPlot: Hashable, Sendable {
  /// The name of the curve in the index.
  let curve: String
  let title: String
  /// Curves whose sum the values are a share of; empty where they are values of their own.
  var whole: [String]
  /// A curve to compare with, drawn faint beside it, and what it is.
  var other: Other?

  struct Other: Hashable, Sendable {
    var curve: String
    var name: String
  }

  init(_ curve: String, _ title: String, of whole: [String] = [], beside other: Other? = nil) {
    self.curve = curve
    self.title = title
    self.whole = whole
    self.other = other
  }

  /// All curves that it needs.
  var curves: [String] { [curve] + whole + (other.map { [$0.curve] } ?? []) }

  /// Results of an evaluation: few points, not smoothed, with the best one marked.
  var isEvaluation: Bool { curve.hasPrefix("eval.") }

  /// The metric that it shows, if it is a plot of one that is known.
  private var metric: EvaluationMetric? { EvaluationMetric.ofCurve(curve)?.metric }

  /// Whether the first value is better than the second one; the larger where nobody says otherwise.
  func isBetter(_ value: Double, than other: Double) -> Bool {
    metric?.isBetter(value, than: other) ?? (value > other)
  }

  /// The best of some finite points.
  func best(_ points: [PlotPoint]) -> PlotPoint? { points.max { isBetter($1.y, than: $0.y) } }

  /// A value as it is told.
  func text(_ value: Double) -> String {
    isEvaluation ? Format.fixed(value, 1) : Format.short(value)
  }

  /// Histograms over similarities, not a curve over steps.
  static let similarities = DashboardPlot("similarities", "similarities")
  var isHistogram: Bool { self == Self.similarities }

  /// In the order of attention: results, loss, how training goes, why.
  static let known: [DashboardPlot] =
    [DashboardPlot(EvaluationMetric.rSum.curve(), "dev \(EvaluationMetric.rSum.title)")]
    + plots(of: .loss)
    + RetrievalMetric.summed.flatMap { metric in
      RetrievalDirection.allCases.map { way in
        let metric = EvaluationMetric.directed(way, metric)
        return DashboardPlot(metric.curve(), metric.plotTitle)
      }
    } + plots(of: .generated) + plots(of: .training)

  /// The plots of a part of the catalogue of curves, but for families, which runs have as they are.
  private static func plots(of panel: Curve.Panel) -> [DashboardPlot] {
    Curve.all.filter { $0.panel == panel && !$0.isFamily }.flatMap { curve in
      if curve.name == Curve.verdicts.name { return verdicts }
      let other = curve.companion.map {
        Other(curve: "\(curve.kind.rawValue).\($0.field)", name: $0.name)
      }
      return [DashboardPlot(curve.name, curve.title, beside: other)]
    }
  }

  /// The value of the objective.
  static let loss = DashboardPlot(Curve.loss.name, Curve.loss.title)

  /// Shown before any curve is there, so that an empty dashboard says what will come.
  static let always: Set<String> = [EvaluationMetric.rSum.curve(), loss.curve]

  /// Those that the runs have: the known ones, terms of the loss behind it, then all others.
  static func available(_ names: Set<String>) -> [DashboardPlot] {
    var plots: [DashboardPlot] = []
    let terms = Curve.termLoss.members(among: names)
    for plot in known where names.contains(plot.curve) || always.contains(plot.curve) {
      plots.append(plot)
      if plot == loss { plots += terms.map { DashboardPlot($0, title(ofCurve: $0)) } }
    }
    if names.contains("\(Curve.positiveHistogram.name).from") {
      // Beside the loss: what it does to positives and negatives.
      let loss = plots.firstIndex(of: loss) ?? 0
      plots.insert(similarities, at: min(plots.count, loss + 1 + terms.count))
    }
    let taken = Set(plots.flatMap(\.curves))
    for name in names.subtracting(taken).sorted() where !isInternal(name) {
      plots.append(DashboardPlot(name, title(ofCurve: name)))
    }
    return plots
  }

  /// The title of a curve: a metric's, that of the catalogue, or else made of its name.
  static func title(ofCurve name: String) -> String {
    if let (metric, split) = EvaluationMetric.ofCurve(name) {
      // What is not said is measured on dev.
      if split == "dev" { return metric.plotTitle }
      return "\(split.replacing(".", with: " ").replacing("_", with: " ")) \(metric.plotTitle)"
    }
    if let title = Curve.find(name)?.title { return title }
    var parts = name.split(separator: ".").map { $0.replacing("_", with: " ") }
    let kind = parts.first
    if parts.count > 1, ["step", "eval"].contains(kind) { parts.removeFirst() }
    if parts.count > 1, kind == "eval", parts[0] == "dev" { parts.removeFirst() }
    if kind == "foils" { parts[0] = "sentences:" }
    return parts.joined(separator: " ")
  }

  /// Whether the words of a search stand in the title or the curve's name.
  func fits(_ search: String) -> Bool {
    let text = "\(title) \(curve)".lowercased()
    return search.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  /// The ends of the histograms' axes are no curves that a person wants to see, nor are counts of
  /// sentences, which depend on the batch alone.
  private static func isInternal(_ name: String) -> Bool {
    Curve.find(name)?.curve.panel == .hidden
  }
}

/// What stands on the x axis.
enum DashboardUnit: Int, CaseIterable, Sendable {
  case step
  case epoch
  case minute

  /// What one of them is called.
  var title: String {
    switch self {
    case .step: "step"
    case .epoch: "epoch"
    case .minute: "minute"
    }
  }

  var plural: String { title + "s" }

  /// The x value of a point of a run.
  func value(_ point: Series.Point, of run: RunRecord) -> Double {
    value(step: point.step, active: point.active, of: run)
  }

  /// - Parameter active: Seconds of training up to the step.
  func value(step: Int, active: Double, of run: RunRecord) -> Double {
    switch self {
    case .step: Double(step)
    case .epoch: Double(step) / max(1, run.stepsPerEpoch ?? 1)
    case .minute: active / 60
    }
  }
}

/// Lines of runs, or of groups of runs.
enum DashboardSeries {
  /// The points of a curve over an axis.
  static func points(_ series: Series, of run: RunRecord, unit: DashboardUnit) -> [PlotPoint] {
    series.points.map { PlotPoint(unit.value($0, of: run), $0.value) }
  }

  /// The share that a curve is of the sum of curves that were logged with it.
  static func share(_ part: Series, of whole: [Series]) -> Series {
    var values: [Int: Double] = [:]
    for point in whole.flatMap(\.points) { values[point.step, default: 0] += point.value }
    var share = Series()
    for var point in part.points {
      guard let all = values[point.step], all > 0 else { continue }
      point.value /= all
      share.append(point)
    }
    return share
  }

  /// Mean and standard deviation over runs at the places of the longest one, where at least two
  /// runs have a value.
  static func band(
    _ name: String, number: Int, _ lines: [[PlotPoint]]
  ) -> PlotSeries? {
    guard let base = lines.max(by: { $0.count < $1.count }), !base.isEmpty else { return nil }
    var points: [PlotPoint] = []
    var band: [PlotSeries.Range] = []
    var cursors = [Int](repeating: 0, count: lines.count)
    for place in base {
      let values = lines.indices.compactMap { index in
        value(of: lines[index], at: place.x, &cursors[index])
      }
      guard !values.isEmpty else {
        points.append(PlotPoint(place.x, .nan))
        continue
      }
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      points.append(PlotPoint(place.x, mean))
      guard values.count > 1 else { continue }
      var squares = 0.0
      for value in values { squares += (value - mean) * (value - mean) }
      let deviation = (squares / (count - 1)).squareRoot()
      band.append(PlotSeries.Range(place.x, mean - deviation, mean + deviation))
    }
    return PlotSeries(name, number: number, points: points, band: band)
  }

  /// The value of a line at a place, between its points; nil outside of it.
  private static func value(
    of line: [PlotPoint], at x: Double, _ place: inout Int
  ) -> Double? {
    while place + 1 < line.count, line[place + 1].x <= x { place += 1 }
    guard place < line.count, line[place].x <= x, line[place].y.isFinite else { return nil }
    if line[place].x == x { return line[place].y }
    guard place + 1 < line.count, line[place + 1].y.isFinite else { return nil }
    let part = (x - line[place].x) / (line[place + 1].x - line[place].x)
    return line[place].y + part * (line[place + 1].y - line[place].y)
  }
}
