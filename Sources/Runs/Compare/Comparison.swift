import Ground
import Retrieval

/// Runs side by side: how their configurations differ, what they reached at the checkpoint that was
/// best on dev, and which differences are more than chance.
///
/// The tests need the ranks that evaluation keeps in the run directories, and no model.
public struct Comparison: Sendable {
  /// What is compared and how.
  public struct Options: Sendable {
    /// Which groups are tested against each other.
    public enum Pairs: String, CaseIterable, Sendable {
      /// Each with the first.
      case first
      /// Each with each.
      case all
    }

    /// `test` or `dev`; nil takes test if a run has been measured on it.
    public var split: String?
    /// What is tested; a mean over queries.
    public var metric = EvaluationMetric.rSum
    public var pairs = Pairs.first
    /// Draws of the bootstrap and of the randomisation test.
    public var resamples = 10_000
    public var seed: UInt64 = 0
    /// Settings, or what else runs are told by, to group by; nil takes all settings that matter for
    /// the result.
    public var groupKeys: [RunKey]?

    public init() {}
  }

  /// The difference between two groups.
  public struct Test: Equatable, Sendable {
    /// Indices of the groups; the difference is `group` less `reference`.
    public let group: Int
    public let reference: Int
    public let difference: Double
    /// 95 %, over images and, where a group has several runs, over seeds.
    public let interval: ConfidenceInterval
    /// Of the paired randomisation test over images.
    public let p: Double
    /// Corrected by Holm for all tests of the comparison.
    public internal(set) var corrected: Double
    /// Mean over images of the difference, in standard deviations over images.
    public let imageEffect: Double?
    /// Hedges' g over seeds; nil unless both groups have at least two runs.
    public let seedEffect: Double?
  }

  public let groups: [RunGroup]
  public let options: Options
  /// `test` or `dev`.
  public let split: String
  /// 95 % of each group's metric; nil without ranks.
  public let intervals: [ConfidenceInterval?]
  public let tests: [Test]
  /// What was left out, and what a reader should know.
  public let notes: [String]

  /// Compares runs, in the order given; the first one's group is the reference.
  ///
  /// - Throws: `Failure` if there are no runs, or kept ranks are damaged.
  public init(_ runs: [RunRecord], options: Options = Options()) throws {
    guard !runs.isEmpty else {
      throw Failure("found no runs to compare", remedy: "`foil runs` lists them", kind: .usage)
    }
    var notes: [String] = []
    groups = RunGrouping.groups(runs, by: options.groupKeys).map { group in
      Self.withoutCopies(group, notes: &notes)
    }
    notes += Self.fairness(groups)
    self.options = options
    split = options.split ?? (runs.contains { $0.test(.rSum) != nil } ? "test" : "dev")
    let unfinished = groups.flatMap(\.runs).filter {
      $0.state != .completed && $0.state != .imported
    }
    if !unfinished.isEmpty {
      notes.append(
        "not completed: \(unfinished.map(\.identifier).joined(separator: ", ")); their best "
          + "checkpoint so far counts")
    }
    notes += Self.importedNotes(groups, split: split)
    let scores = try KeptScores.read(groups, split: split, metric: options.metric, notes: &notes)
    (intervals, tests) = try Self.test(scores, options: options)
    self.notes = notes
  }

  /// What a reader should know of runs that other programs have measured.
  private static func importedNotes(_ groups: [RunGroup], split: String) -> [String] {
    var notes: [String] = []
    for group in groups where group.runs.count > 1 {
      let imported = group.runs.filter { $0.state == .imported }
      guard !imported.isEmpty else { continue }
      let seeds = group.runs.map(\.seed)
      if seeds.contains(nil) || Set(seeds).count < seeds.count {
        notes.append(
          "\(group.letter) is a mean over runs that are not known to be seeds of one training")
      }
    }
    let runs = groups.flatMap(\.runs)
    guard split == "test", runs.contains(where: { $0.state == .imported }) else { return notes }
    let measured = runs.filter { $0.test(.rSum) != nil }
    let folds = Set(measured.map { $0.settings["evaluation.folds"]?.text ?? "unknown" })
    let images = Set(measured.compactMap { $0.settings["import.test_images"]?.text })
    if folds.count > 1 || images.count > 1 {
      let kinds = measured.map { run in
        let folds = run.settings["evaluation.folds"]?.text ?? "unknown"
        let images = run.settings["import.test_images"].map { ", \($0.text) images" } ?? ""
        return "\(run.name) (folds: \(folds)\(images))"
      }
      let certainty = folds.contains("unknown") ? "may not have been" : "was not"
      notes.append(
        "test \(certainty) measured in the same way: \(kinds.joined(separator: ", "))")
    }
    return notes
  }

  /// Of runs with the same seed only the last counts: they are copies, not further evidence.
  private static func withoutCopies(_ group: RunGroup, notes: inout [String]) -> RunGroup {
    var group = group
    var kept: [RunRecord] = []
    for run in group.runs.sorted(by: { ($0.started ?? 0) < ($1.started ?? 0) }).reversed() {
      let isCopy =
        run.seed != nil && run.state != .imported
        && kept.contains {
          $0.seed == run.seed && RunGrouping.differences([$0, run]).isEmpty
            // An unfinished run does not stand for a finished one.
            && ($0.state == .completed || run.state != .completed)
        }
      if isCopy {
        notes.append(
          "\(run.identifier) is left out: a later run has the same configuration and seed")
      } else {
        kept.append(run)
      }
    }
    let identifiers = Set(kept.map(\.id))
    group.runs = group.runs.filter { identifiers.contains($0.id) }
    return group
  }

  private static func test(
    _ scores: [[QueryScores]], options: Options
  ) throws -> ([ConfidenceInterval?], [Test]) {
    let tested = scores.indices.filter { !scores[$0].isEmpty }
    guard !tested.isEmpty else { return (scores.map { _ in nil }, []) }
    let bootstrap = try Bootstrap(
      groups: tested.map { scores[$0] }, resamples: options.resamples, seed: options.seed)
    var intervals = [ConfidenceInterval?](repeating: nil, count: scores.count)
    for (place, group) in tested.enumerated() { intervals[group] = bootstrap.interval(of: place) }
    let contributions = tested.map { mean(scores[$0].map(\.contributions)) }
    var tests: [Test] = []
    for (second, group) in tested.enumerated().dropFirst() {
      let references = options.pairs == .all ? Array(0..<second) : [0]
      for first in references {
        let differences = zip(contributions[second], contributions[first]).map(-)
        let result = RandomizationTest(
          differences: differences, resamples: options.resamples, seed: options.seed)
        tests.append(
          Test(
            group: group, reference: tested[first], difference: result.difference,
            interval: bootstrap.interval(of: second, minus: first), p: result.p,
            corrected: result.p, imageEffect: EffectSize.paired(differences),
            seedEffect: EffectSize.hedges(
              scores[group].map(\.value), scores[tested[first]].map(\.value))))
      }
    }
    for (test, p) in MultipleTesting.holm(tests.map(\.p)).enumerated() {
      tests[test].corrected = p
    }
    return (intervals, tests)
  }

  /// The mean over runs, image by image.
  private static func mean(_ runs: [[Double]]) -> [Double] {
    var sum = runs[0]
    for run in runs.dropFirst() {
      for image in sum.indices { sum[image] += run[image] }
    }
    return sum.map { $0 / Double(runs.count) }
  }
}
