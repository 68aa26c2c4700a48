import Training

/// Runs of one configuration with different seeds.
public struct RunGroup: Equatable, Sendable {
  /// A letter, by which the tables refer to the group.
  public var letter: String
  /// What sets the group apart from the others, for example `triplet margin=0.2`.
  public var label: String
  public var runs: [RunRecord]

  /// The mean and the standard deviation of a result over the runs that have it.
  public func spread(_ key: String) -> Table.Cell {
    let values = runs.compactMap { $0.metrics[key] }
    guard !values.isEmpty else { return .empty }
    return .spread(
      mean: Moments.mean(values), deviation: Moments.deviation(values), count: values.count)
  }
}

/// Puts runs together that differ in nothing that matters for their result but the seed.
public enum RunGrouping {
  /// Settings that may differ within a group.
  ///
  /// The number of threads changes results by rounding only; the rest changes nothing.
  public static let ignored: Set<String> = [
    "run.seed", "run.name", "run.threads", "run.directory", "run.tags", "evaluation.log_steps",
    "training.checkpoint_steps", "evaluation.edits",
  ]

  /// The settings in which runs differ, in the order of a run file; the seed and what does not
  /// matter for the result left out.
  public static func differences(_ runs: [RunRecord]) -> [String] {
    let known = Setting.all.map(\.key)
    let other = Set(runs.flatMap { $0.settings.keys }).subtracting(known).sorted()
    return (known + other).filter { key in
      guard !ignored.contains(key), let first = runs.first else { return false }
      return runs.contains { $0.settings[key]?.text != first.settings[key]?.text }
    }
  }

  /// The groups in the order of their first runs.
  ///
  /// - Parameter keys: Group by these settings alone; nil by all that matter.
  public static func groups(_ runs: [RunRecord], by keys: [String]? = nil) -> [RunGroup] {
    let differing = keys ?? differences(runs)
    var order: [[String]] = []
    var members: [[String]: [RunRecord]] = [:]
    for run in runs {
      let values = differing.map { run.settings[$0]?.text ?? "" }
      if members[values] == nil { order.append(values) }
      members[values, default: []].append(run)
    }
    let telling = keys ?? differing.filter { isTelling($0, among: runs) }
    var labels = order.map { label(telling, runs: members[$0] ?? []) }
    if Set(labels).count < labels.count {
      labels = order.map { label(differing, runs: members[$0] ?? []) }
    }
    return zip(order, labels).enumerated().map { place, group in
      RunGroup(letter: letter(place), label: group.1, runs: members[group.0] ?? [])
    }
  }

  /// Whether runs that have the setting differ in it.
  ///
  /// What belongs to an objective is there only in runs that are trained with it; between objectives
  /// their names say enough.
  private static func isTelling(_ key: String, among runs: [RunRecord]) -> Bool {
    Set(runs.compactMap { $0.settings[key]?.text }).count > 1
  }

  /// A, B, …, Z, AA, AB, …
  static func letter(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? last : letter(place / 26 - 1) + last
  }

  private static func label(_ keys: [String], runs: [RunRecord]) -> String {
    let parts = keys.compactMap { key -> String? in
      guard let value = runs.first?.settings[key]?.text else { return nil }
      if key == RunKey.objectives { return value }
      let isShort = keys.count { lastPart($0) == lastPart(key) } == 1
      return "\(isShort ? lastPart(key) : key)=\(value.isEmpty ? "-" : value)"
    }
    // Many differences say less than a name.
    return parts.isEmpty || parts.count > 4 ? sharedName(runs) : parts.joined(separator: " ")
  }

  /// The words with which the names of all runs begin: those of a sweep end in the seed.
  private static func sharedName(_ runs: [RunRecord]) -> String {
    let names = runs.map { $0.name.split(separator: " ", omittingEmptySubsequences: false) }
    guard let first = names.first else { return "" }
    let count = first.indices.first { index in
      names.contains { $0.count <= index || $0[index] != first[index] }
    }
    let shared = first[..<(count ?? first.count)].joined(separator: " ")
    return shared.isEmpty ? runs.first?.name ?? "" : shared
  }

  /// The last part of a key where that is unique.
  static func shortName(_ key: String) -> String {
    Setting.keys(for: lastPart(key)) == [key] ? lastPart(key) : key
  }

  private static func lastPart(_ key: String) -> String {
    key.split(separator: ".").last.map(String.init) ?? key
  }
}
