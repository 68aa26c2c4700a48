import Ground
import Records
import Retrieval

/// The scores of runs, query by query, from the ranks in their directories.
enum KeptScores {
  /// The scores of each group's runs; a group without ranks, or all if the runs cannot be paired,
  /// has none.
  static func read(
    _ groups: [RunGroup], split: String, metric: EvaluationMetric, notes: inout [String]
  ) throws -> [[QueryScores]] {
    var scores: [[QueryScores]] = []
    var missing: [RunRecord] = []
    var imported: [String] = []
    for group in groups {
      var own: [QueryScores] = []
      for run in group.runs {
        let name = run.settings["evaluation.\(split)"]?.text ?? split
        let ranks = try EvaluationRanks.read(from: run.path, split: name)
        // Ranks may have been kept when nobody asked where all matches stand.
        guard let score = ranks.flatMap({ QueryScores($0, metric: metric) }) else {
          // Other programs keep no ranks, and their models cannot be evaluated here.
          if run.state == .imported {
            imported.append(run.name)
          } else {
            missing.append(run)
          }
          continue
        }
        try check(score, of: run, split: split, metric: metric, notes: &notes)
        own.append(score)
      }
      scores.append(own)
    }
    if let first = missing.first {
      let others = missing.count == 1 ? "" : ", and so for the others"
      notes.append(
        "no kept ranks, so no tests: \(missing.map(\.identifier).joined(separator: ", ")); "
          + "`foil eval \(ShellWord.quoted(first.path)) --split \(split) --keep-ranks` makes them\(others)"
      )
    }
    if !imported.isEmpty {
      notes.append(
        "no tests with imported runs, which have no ranks: \(imported.joined(separator: ", "))")
    }
    let runs = groups.flatMap(\.runs)
    do {
      try QueryScores.requireSameQueries(scores.flatMap { $0 })
    } catch let failure as Failure {
      notes.append("no tests: \(failure.what)")
      return groups.map { _ in [] }
    }
    let differing = RunGrouping.differences(runs)
    if split == "test", differing.contains("evaluation.folds") {
      notes.append("no tests: the runs were measured with different numbers of folds")
      return groups.map { _ in [] }
    }
    if differing.contains("data.path") {
      notes.append(
        "the runs name different data folders; the tests take the images to be the same ones in "
          + "the same order")
    }
    return scores
  }

  /// Ranks must be those that the logged result was made of.
  private static func check(
    _ score: QueryScores, of run: RunRecord, split: String, metric: EvaluationMetric,
    notes: inout [String]
  ) throws {
    guard let logged = run.metrics["\(split).\(metric.key)"] else { return }
    // A mean over folds of unequal size differs a little from the mean over queries.
    guard abs(logged - score.value) > max(0.5, abs(logged) * 0.005) else { return }
    notes.append(
      "\(run.identifier): the log has \(metric.key) \(Format.fixed(logged, 2)), the kept ranks "
        + "give \(Format.fixed(score.value, 2)); were they kept with other folds?")
  }
}
