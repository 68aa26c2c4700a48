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
    return order.enumerated().map { place, values in
      let own = members[values] ?? []
      return RunGroup(
        letter: letter(place), label: label(differing, values, runs: own), runs: own)
    }
  }

  /// A, B, …, Z, AA, AB, …
  static func letter(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? last : letter(place / 26 - 1) + last
  }

  private static func label(_ keys: [String], _ values: [String], runs: [RunRecord]) -> String {
    // Many differences say less than a name.
    let names = Set(runs.map(\.name))
    let parts = zip(keys, values).map { key, value in
      key == RunKey.objectives ? value : "\(shortName(key))=\(value.isEmpty ? "-" : value)"
    }
    if !parts.isEmpty, parts.count <= 4 { return parts.joined(separator: " ") }
    return names.count == 1 ? names.first ?? "" : (runs.first?.name ?? "")
  }

  /// The last part of a key where that is unique.
  static func shortName(_ key: String) -> String {
    let last = key.split(separator: ".").last.map(String.init) ?? key
    return Setting.keys(for: last) == [key] ? last : key
  }
}
