import Ground
import Retrieval
import Runs

/// What `foil eval` found of several runs, a line for each, with the mean over the runs.
struct EvaluationComparison: Encodable {
  /// How far a run's accuracy on edited captions is from the first one's.
  struct Difference: Encodable {
    var run: String
    var difference: Double
    /// 95 %, by a paired bootstrap over images.
    var low: Double
    var high: Double
  }

  let runs: [EvaluationReport]
  /// Of all runs but the first; empty without edited captions.
  let differences: [Difference]

  /// - Throws: `Failure` if the runs were not measured on the same edits.
  init(_ runs: [EvaluationReport]) throws {
    self.runs = runs
    let edits = runs.compactMap(\.edits)
    guard let first = edits.first, edits.count == runs.count else {
      differences = []
      return
    }
    for other in edits
    where other.byImage.map(\.pairs) != first.byImage.map(\.pairs)
      || other.kinds.map(\.name) != first.kinds.map(\.name)
    {
      throw Failure(
        "the runs were measured on different edited captions: \(first.file) with "
          + "\(first.overall.pairs) pairs and \(other.file) with \(other.overall.pairs)",
        remedy: "compare runs of the same data, or give one data set with --data")
    }
    let scores = edits.map { edits in
      let images = edits.byImage.filter { $0.pairs > 0 }
      return QueryScores(
        image: images.map { _ in 0 }, caption: images.map { 100 * Double($0.right) },
        captions: images.map { Double($0.pairs) })
    }
    let bootstrap = try Bootstrap(groups: scores.map { [$0] })
    differences = zip(runs, edits).enumerated().dropFirst().map { index, pair in
      let interval = bootstrap.interval(of: index, minus: 0)
      return Difference(
        run: pair.0.run, difference: pair.1.overall.accuracy - first.overall.accuracy,
        low: interval.low, high: interval.high)
    }
  }

  /// The columns: what is shown, and its number in each run.
  private var columns: [(title: String, places: Int, values: [Double?])] {
    var columns: [(title: String, places: Int, values: [Double?])] = [
      ("rSum", 1, runs.map(\.metrics.rSum))
    ]
    if runs.contains(where: { $0.ratings != nil }) {
      columns.append(("rated rSum", 1, runs.map(\.ratings?.metrics.rSum)))
      columns.append(("ρ", 3, runs.map { $0.ratings?.spearman }))
    }
    if runs.contains(where: { $0.order != nil }) {
      columns.append(("order", 1, runs.map(\.order?.result.share)))
    }
    guard let kinds = runs.first?.edits?.kinds.map(\.name) else { return columns }
    columns.append(("edits", 1, runs.map(\.edits?.overall.accuracy)))
    for (index, kind) in kinds.enumerated() {
      columns.append((kind, 1, runs.map { $0.edits?.kinds[index].result.accuracy }))
    }
    columns.append(("gap", 4, runs.map(\.edits?.overall.gapMean)))
    return columns
  }

  /// The table for a person.
  var lines: [String] {
    let columns = columns
    let hasDifferences = !differences.isEmpty
    var table = TextTable(
      ["run"] + columns.map(\.title) + (hasDifferences ? ["edits − first", "95 %"] : []))
    for (index, run) in runs.enumerated() {
      var row = [run.run]
      row += columns.map { column in
        column.values[index].map { Format.fixed($0, column.places) } ?? ""
      }
      if hasDifferences, index > 0 {
        let found = differences[index - 1]
        row += [
          Format.fixed(found.difference, 1),
          "[\(Format.fixed(found.low, 1)), \(Format.fixed(found.high, 1))]",
        ]
      }
      table.add(row)
    }
    func summary(_ name: String, _ statistic: ([Double]) -> Double?) -> [String] {
      [name]
        + columns.map { column in
          statistic(column.values.compactMap { $0 })
            .map { Format.fixed($0, column.places) } ?? ""
        }
    }
    table.add(summary("mean of \(runs.count)", Moments.mean))
    table.add(summary("deviation", Moments.deviation))
    return table.lines + (runs.first?.blind.map { [EvaluationReport.line($0)] } ?? [])
  }
}
