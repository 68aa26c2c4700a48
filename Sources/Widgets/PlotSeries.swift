/// A point of a plot; a `y` that is not finite is a gap.
public struct PlotPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A line of a plot.
public struct PlotSeries: Hashable, Sendable {
  /// A range at a place, such as mean ± standard deviation over seeds.
  public struct Range: Hashable, Sendable {
    public var x: Double
    public var low: Double
    public var high: Double

    public init(_ x: Double, _ low: Double, _ high: Double) {
      self.x = x
      self.low = low
      self.high = high
    }
  }

  /// How the points are shown.
  public enum Drawing: Hashable, Sendable {
    /// A line with marks along it.
    case line
    /// A dim line without marks, as what another one is compared with.
    case faint
    /// Each by itself, as a dot or as the mark of the series.
    case dots
    case marks
  }

  public var name: String
  /// Colour and mark, which stay with a run wherever it is shown.
  public var number: Int
  /// In the order of `x`.
  public var points: [PlotPoint]
  /// What the points are smoothed from, drawn dim behind them; empty where they are not.
  public var raw: [PlotPoint]
  /// Whether `raw` is drawn; its values are told in any case.
  public var showsRaw = true
  /// Up to where the last value holds, for a line whose run has gone on since; nil: to its last point.
  public var end: Double?
  /// A band drawn dim behind the line.
  public var band: [Range]
  /// A point to mark, such as the best epoch.
  public var highlight: PlotPoint?
  public var drawing: Drawing

  package var isFaint: Bool { drawing == .faint }

  public init(
    _ name: String, number: Int, points: [PlotPoint], raw: [PlotPoint] = [], band: [Range] = [],
    highlight: PlotPoint? = nil, drawing: Drawing = .line
  ) {
    self.name = name
    self.number = number
    self.points = points
    self.raw = raw
    self.band = band
    self.highlight = highlight
    self.drawing = drawing
  }

  /// The series smoothed, with itself behind; see ``Smoothing/debiased(_:weight:)``.
  public func smoothed(weight: Double) -> PlotSeries {
    guard weight > 0 else { return self }
    var series = self
    series.raw = points
    let values = Smoothing.debiased(points.map(\.y), weight: weight)
    series.points = zip(points, values).map { PlotPoint($0.x, $1) }
    return series
  }

  /// The points as they were measured.
  public var measured: [PlotPoint] { raw.isEmpty ? points : raw }

  /// The point of `points` or `raw` whose value holds at a place: the last one at or before it. Nil
  /// before the first one and behind the end of the line.
  public func held(at x: Double, in points: [PlotPoint]) -> PlotPoint? {
    guard let last = points.last, x <= max(end ?? last.x, last.x) else { return nil }
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].x <= x { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? points[low - 1] : nil
  }

  /// The point nearest to a place that has a value, by halving.
  public func nearest(_ x: Double) -> PlotPoint? {
    guard !points.isEmpty else { return nil }
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].x < x { low = middle + 1 } else { high = middle }
    }
    let before = points[..<low].last { $0.y.isFinite }
    let after = points[low...].first { $0.y.isFinite }
    guard let before else { return after }
    guard let after else { return before }
    return x - before.x <= after.x - x ? before : after
  }
}
