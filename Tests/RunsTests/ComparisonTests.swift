import Foundation
import Records
import Testing

@testable import Ground
@testable import Runs

@Suite("Comparing runs")
struct ComparisonTests {
  /// Two margins with two seeds each; ranks of four images with two captions.
  private func workspace(withRanks: Bool = true) throws -> Workspace {
    let workspace = try Workspace()
    for (margin, seed, rank) in [(0.2, 0, 1), (0.2, 1, 1), (0.1, 0, 6), (0.1, 1, 11)] {
      let ranks = try EvaluationRanks(
        imageToText: [1, 1, 1, Int32(rank)], textToImage: [1, 1, 1, 1, 1, 1, 1, Int32(rank)],
        captionsPerImage: [2, 2, 2, 2])
      // By hand: one of four images and one of eight captions loses up to all three recalls.
      let lost = rank == 1 ? 0.0 : rank == 6 ? 2 : 3
      let sum = 600 - lost * (25 + 12.5)
      let run = try workspace.makeRun(
        "m\(margin)-s\(seed)", seed: seed, margin: margin,
        log: Line.state("started") + Line.eval(10, recall: sum / 6)
          + Line.eval(10, recall: sum / 6, final: true)
          + Line.eval(10, recall: sum / 6, split: "test", final: true)
          + Line.state("completed", step: 10))
      if withRanks { try ranks.write(to: run, split: "test") }
    }
    return workspace
  }

  private func runs(_ workspace: Workspace) throws -> [RunRecord] {
    let index = try workspace.index()
    try index.refresh()
    return try ["m0.2-s0", "m0.2-s1", "m0.1-s0", "m0.1-s1"].map { try index.run(named: $0) }
  }

  @Test("Ranks are written and read, and damaged ones are refused")
  func ranks() throws {
    let workspace = try Workspace()
    let run = try workspace.makeRun("a")
    let ranks = try EvaluationRanks(
      imageToText: [3, 1], textToImage: [1, 2, 7], captionsPerImage: [1, 2])
    #expect(try EvaluationRanks.read(from: run, split: "dev") == nil)
    try ranks.write(to: run, split: "dev/1")
    #expect(try EvaluationRanks.read(from: run, split: "dev/1") == ranks)
    #expect(FileManager.default.fileExists(atPath: run + "/ranks/dev-1_t2i.npy"))
    try NpyWriter.write(path: run + "/ranks/dev-1_t2i.npy", shape: [2], integers: [1, 2])
    #expect(throws: Failure.self) { try EvaluationRanks.read(from: run, split: "dev/1") }
    try NpyWriter.write(path: run + "/ranks/dev-1_t2i.npy", shape: [3], integers: [1, 0, 2])
    #expect(throws: Failure.self) { try EvaluationRanks.read(from: run, split: "dev/1") }
    // Image 0 has one caption, at 3; image 1's are at 1 and 2.
    let whole = try EvaluationRanks(
      imageToText: [3, 1], textToImage: [1, 2, 7], captionsPerImage: [1, 2],
      positives: [0, 1, 2])
    try whole.write(to: run, split: "dev/1")
    #expect(try EvaluationRanks.read(from: run, split: "dev/1") == whole)
    // mAP@R by hand: 0 and (1/1 + 2/2) / 2. Without those ranks it is not known.
    let score = try #require(QueryScores(whole, metric: .i2t(.averagePrecision)))
    #expect(score.image == [0, 100] && score.value == 50)
    #expect(QueryScores(ranks, metric: .i2t(.averagePrecision)) == nil)
    #expect(QueryScores(whole, metric: .i2t(.medianRank)) == nil)
    for wrong: [Int32] in [[0, 2, 0], [1, 1, 2], [0, 1]] {
      try NpyWriter.write(
        path: run + "/ranks/dev-1_positives.npy", shape: [wrong.count], integers: wrong)
      #expect(throws: Failure.self) { try EvaluationRanks.read(from: run, split: "dev/1") }
    }
    // What no longer fits is taken away.
    try ranks.write(to: run, split: "dev/1")
    #expect(try EvaluationRanks.read(from: run, split: "dev/1") == ranks)
  }

  @Test("A metric outside of the field's table has a column where it is tested")
  func otherMetric() throws {
    let workspace = try workspace()
    var options = Comparison.Options()
    options.metric = .t2i(.meanRank)
    let comparison = try Comparison(try runs(workspace), options: options)
    let results = comparison.resultsTable()
    let column = try #require(results.columns.firstIndex { $0.key == "test.t2i.meanr" })
    #expect(results.columns[column].preference == .lower)
    let usual = try Comparison(try runs(workspace)).resultsTable()
    #expect(results.columns.count == usual.columns.count + 1)
    // Seven of eight captions are first and one is at 1, or at 6 or 11.
    #expect(comparison.tests.count == 1 && isClose(comparison.tests[0].difference, 7.5 / 8))
    options.metric = .i2t(.averagePrecision)
    let unknown = try Comparison(try runs(workspace), options: options)
    #expect(unknown.tests.isEmpty && unknown.notes.contains { $0.contains("--keep-ranks") })
    let table = unknown.resultsTable()
    let last = try #require(table.columns.firstIndex { $0.key == "test.i2t.map_r" })
    #expect(table.rows.allSatisfy { $0[last] == .empty })
  }

  @Test("Seeds are grouped; only what differs is shown")
  func groups() throws {
    let workspace = try workspace()
    let comparison = try Comparison(try runs(workspace))
    #expect(comparison.split == "test" && comparison.notes.isEmpty)
    #expect(comparison.groups.map(\.label) == ["margin=0.2", "margin=0.1"])
    #expect(comparison.groups.map(\.runs.count) == [2, 2])
    #expect(
      comparison.settingsTable().rendered(as: .csv)
        == "setting,A,B\nobjective.margin,0.2,0.1")
    let results = comparison.resultsTable()
    let sum = try #require(results.columns.firstIndex { $0.key == "test.rsum" })
    #expect(results.rows[0][sum] == .spread(mean: 600, deviation: 0, count: 2))
    guard case .spread(let mean, let deviation?, 2) = results.rows[1][sum] else {
      Issue.record("\(results.rows[1][sum])")
      return
    }
    // 525 and 487.5: the mean, and half their distance times √2.
    #expect(isClose(mean, 506.25) && isClose(deviation, 18.75 * 2.0.squareRoot()))
  }

  @Test("Sizes that the text encoder does not have are not among what a run changed")
  func alone() throws {
    let workspace = try Workspace()
    // As a run's own file has them: the numbers that 0 stands for, whatever the encoder.
    for kind in ["gru", "bert"] {
      try workspace.makeRun(kind) {
        $0.model.text.kind = .init(rawValue: kind) ?? .words
        $0.model.text.layers = 4
        $0.model.text.heads = 4
        $0.model.text.positions = 512
        $0.model.text.wordDimension = 200
        $0.model.text.dropout = 0.1
      }
    }
    let index = try workspace.index()
    try index.refresh()
    func changed(_ run: String) throws -> [String] {
      let table = try Comparison([try index.run(named: run)]).changesTable()
      return table.rendered(as: .csv).split(separator: "\n").dropFirst().map {
        String($0.prefix { $0 != "," })
      }
    }
    #expect(try changed("gru") == ["model.text.word_dimension", "model.text.dropout"])
    #expect(
      try changed("bert") == [
        "model.text.kind", "model.text.layers", "model.text.heads", "model.text.positions",
        "model.text.dropout",
      ])
  }

  @Test("Groups of different objectives are called by them, not by what belongs to one of them")
  func labels() throws {
    let workspace = try Workspace()
    for (terms, tau) in [("triplet", 0.1), ("triplet_sn", 0.1), ("triplet_sn", 0.2)] {
      for seed in 0...1 {
        try workspace.makeRun("\(terms)\(tau)-\(seed)", seed: seed) {
          $0.objective.terms = [terms]
          if terms == "triplet_sn" { $0.objective["triplet_sn.tau"] = .real(tau) }
          $0.run.name = "sweep \(terms) s\(seed)"
        }
      }
    }
    let index = try workspace.index()
    try index.refresh()
    let runs = try index.runs()
    #expect(
      RunGrouping.groups(runs).map(\.label).sorted()
        == ["triplet", "triplet_sn tau=0.1", "triplet_sn tau=0.2"])
    // Alone, a group is called by what its runs' names have in common.
    let alone = runs.filter { $0.objective == "triplet" }
    #expect(RunGrouping.groups(alone).map(\.label) == ["sweep triplet"])
  }

  @Test("Differences, their tests and effect sizes")
  func tests() throws {
    let workspace = try workspace()
    let comparison = try Comparison(try runs(workspace))
    let test = try #require(comparison.tests.first)
    #expect(comparison.tests.count == 1 && test.group == 1 && test.reference == 0)
    #expect(isClose(test.difference, -93.75))
    // One image differs; swapping it or not gives the same size.
    #expect(test.p == 1 && test.corrected == 1)
    // Three images without a difference and one with −93.75: mean over deviation is −1/2.
    #expect(isClose(try #require(test.imageEffect), -0.5))
    #expect(test.interval.low < -93.75 && test.interval.high >= -1e-9)
    // The pooled deviation is that of 525 and 487.5 over √2; the correction for 2 + 2 is 4/7.
    let pooled = 18.75
    #expect(isClose(try #require(test.seedEffect), -93.75 / pooled * 4 / 7))
    #expect(comparison.json()["tests"]?.list?.count == 1)
  }

  @Test("Grouped by another setting, all against all, and by a single recall")
  func options() throws {
    var options = Comparison.Options()
    options.groupKeys = [.setting("run.seed"), .setting("objective.margin")]
    options.pairs = .all
    options.metric = .i2t(.r1)
    options.resamples = 200
    let workspace = try workspace()
    let comparison = try Comparison(try runs(workspace), options: options)
    #expect(comparison.groups.count == 4 && comparison.tests.count == 6)
    #expect(comparison.groups[2].label == "seed=0 margin=0.1")
    #expect(
      comparison.tests.map(\.difference).map { ($0 * 10).rounded() / 10 } == [
        0, -25, -25, -25, -25, 0,
      ])
    #expect(comparison.tests.allSatisfy { $0.seedEffect == nil })
    #expect(RunGrouping.letter(0) == "A" && RunGrouping.letter(27) == "AB")
  }

  @Test("Without ranks there is no test, and it is said how to get them")
  func withoutRanks() throws {
    let workspace = try workspace(withRanks: false)
    let comparison = try Comparison(try runs(workspace))
    #expect(comparison.tests.isEmpty && comparison.intervals == [nil, nil])
    #expect(comparison.notes.contains { $0.contains("--keep-ranks") })
    #expect(comparison.tables().map(\.name) == ["results", "settings"])
  }

  @Test("Ranks of other queries are not paired, and ranks that do not fit the log are told")
  func otherQueries() throws {
    let workspace = try workspace()
    try EvaluationRanks(
      imageToText: [1, 1, 1], textToImage: [1, 1, 1], captionsPerImage: [1, 1, 1]
    ).write(to: workspace.path + "/runs/m0.1-s1", split: "test")
    let comparison = try Comparison(try runs(workspace))
    #expect(comparison.tests.isEmpty)
    #expect(comparison.notes.contains { $0.contains("different queries") })
    #expect(comparison.notes.contains { $0.contains("m0.1-s1: the log has rsum 487.50") })
  }

  @Test("A second run of the same configuration and seed is no further evidence")
  func copies() throws {
    let workspace = try workspace()
    let run = try workspace.makeRun(
      "again", seed: 1, margin: 0.2,
      log: Line.state("started").replacing("\"t\":1000.0", with: "\"t\":5000.0")
        + Line.eval(10, recall: 100, split: "test", final: true)
        + Line.state("completed", step: 10))
    let all = try runs(workspace)
    let index = try workspace.index()
    try index.refresh()
    let comparison = try Comparison(all + [try index.run(named: run)])
    #expect(comparison.groups.map(\.runs.count) == [2, 2])
    #expect(comparison.notes.contains { $0.hasPrefix("m0.2-s1 is left out") })
  }
}
