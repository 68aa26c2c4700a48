import Recipe

/// Runs of one configuration with different seeds.
public struct RunGroup: Equatable, Sendable {
  /// A letter, by which the tables refer to the group.
  public var letter: String
  /// What sets the group apart from the others, for example `triplet margin=0.2`.
  public var label: String
  public var runs: [RunRecord]

  /// The mean and the standard deviation of a result over the runs that have it.
  public func spread(_ key: String) -> ResultTable.Cell {
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

  /// Settings of imported runs that name files and machines, which seeds of one training may differ
  /// in, and how the result was measured.
  private static let notTelling: Set<String> = Set(
    [
      "seed", "logger_name", "model_name", "name", "exp_name", "output_dir", "save_dir", "resume",
      "workers", "num_workers", "log_step", "print_freq", "gpu", "gpu_id", "gpuid", "gpus",
      "device", "local_rank", "rank", "port", "dist_url",
    ].map { "import.\($0)" })

  /// The settings by which runs are told apart where nobody says otherwise.
  private static func groupingKeys(_ runs: [RunRecord]) -> [String] {
    differences(runs).filter { !notTelling.contains($0) }
  }

  /// Whether an imported run says enough of its training to be a seed of others.
  private static func tellsSettings(_ run: RunRecord) -> Bool {
    run.settings.keys.contains { key in
      !ignored.contains(key) && !notTelling.contains(key) && key != "evaluation.folds"
        && key != "import.test_images"
    }
  }

  /// The groups in the order of their first runs.
  ///
  /// What an imported run does not tell is not known to be equal: it is a seed of other runs only if
  /// both tell their settings, these are equal, and their seeds are known and different. By keys that
  /// a person names it belongs to those with the same value, and stands alone without one.
  ///
  /// - Parameter keys: Group by these alone; nil by all settings that matter.
  public static func groups(_ runs: [RunRecord], by keys: [RunKey]? = nil) -> [RunGroup] {
    let differing = keys ?? groupingKeys(runs).map { .setting($0) }
    var order: [[String]] = []
    var members: [[String]: [RunRecord]] = [:]
    var seeds: Set<[String]> = []
    for run in runs {
      var values = differing.map { run.value($0)?.text ?? "" }
      if run.state == .imported {
        let isKnown: Bool
        if keys == nil {
          values.append("imported")
          isKnown =
            tellsSettings(run)
            && run.seed.map { seeds.insert(values + [String($0)]).inserted } == true
        } else {
          isKnown = differing.allSatisfy { run.value($0) != nil }
        }
        if !isKnown { values.append(run.path) }
      }
      if members[values] == nil { order.append(values) }
      members[values, default: []].append(run)
    }
    let telling = keys ?? differing.filter { isTelling($0, among: runs) }
    var labels = order.map { label(telling, runs: members[$0] ?? []) }
    if Set(labels).count < labels.count {
      labels = order.map { label(differing, runs: members[$0] ?? []) }
    }
    labels = distinct(labels, order.map { members[$0] ?? [] })
    labels = zip(labels, order).map { label, values in
      // What still has the same name is told apart by its directory.
      guard labels.count(where: { $0 == label }) > 1, let run = members[values]?.first else {
        return label
      }
      return "\(label) (\(run.identifier))"
    }
    return zip(order, labels).enumerated().map { place, group in
      RunGroup(letter: letter(place), label: group.1, runs: members[group.0] ?? [])
    }
  }

  /// Whether runs that have the setting differ in it.
  ///
  /// What belongs to an objective is there only in runs that are trained with it; between objectives
  /// their names say enough.
  private static func isTelling(_ key: RunKey, among runs: [RunRecord]) -> Bool {
    Set(runs.compactMap { $0.value(key)?.text }).count > 1
  }

  /// A, B, …, Z, AA, AB, …
  static func letter(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? last : letter(place / 26 - 1) + last
  }

  private static func label(_ keys: [RunKey], runs: [RunRecord]) -> String {
    let parts = keys.compactMap { wanted -> String? in
      guard let value = runs.first?.value(wanted)?.text else { return nil }
      if wanted == .setting(RunKey.objectives) || wanted == .field(.name) { return value }
      let key = wanted.name
      let isShort = keys.count { lastPart($0.name) == lastPart(key) } == 1
      return "\(isShort ? lastPart(key) : key)=\(value.isEmpty ? "-" : value)"
    }
    // Many differences say less than a name.
    return parts.isEmpty || parts.count > 4 ? sharedName(runs) : parts.joined(separator: " ")
  }

  /// Labels that are alike with what tells their groups apart behind them.
  private static func distinct(_ labels: [String], _ groups: [[RunRecord]]) -> [String] {
    var result = labels
    for alike in Dictionary(grouping: labels.indices, by: { labels[$0] }).values
    where alike.count > 1 {
      var firsts: [RunRecord] = []
      for index in alike {
        guard var run = groups[index].first else { continue }
        // Groups differ in more than seeds.
        run.name = labels[index]
        run.settings["run.seed"] = nil
        firsts.append(run)
      }
      let distinctions = RunNames.distinctions(firsts)
      for (index, run) in zip(alike, firsts) {
        if let text = distinctions[run.id] { result[index] += " " + text }
      }
    }
    return result
  }

  /// The words with which the names of all runs begin, without the seed.
  private static func sharedName(_ runs: [RunRecord]) -> String {
    let names = runs.map {
      RunNames.withoutSeed($0).split(separator: " ", omittingEmptySubsequences: false)
    }
    guard let first = names.first else { return "" }
    let count = first.indices.first { index in
      names.contains { $0.count <= index || $0[index] != first[index] }
    }
    let shared = first[..<(count ?? first.count)].joined(separator: " ")
    return shared.isEmpty ? runs.first.map(RunNames.withoutSeed) ?? "" : shared
  }

  /// The last part of a key where that is unique.
  static func shortName(_ key: String) -> String {
    Setting.keys(for: lastPart(key)) == [key] ? lastPart(key) : key
  }

  private static func lastPart(_ key: String) -> String {
    key.split(separator: ".").last.map(String.init) ?? key
  }
}
