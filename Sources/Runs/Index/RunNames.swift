import Recipe

/// What tells runs of one name apart.
public enum RunNames {
  /// Settings that are named at most.
  private static let most = 2

  /// For each run whose name others have too: the settings in which it differs from them, such as
  /// `epochs=4`, or, where there are none, its number among them in the order of their starts.
  public static func distinctions(_ runs: [RunRecord]) -> [RunRecord.ID: String] {
    var result: [RunRecord.ID: String] = [:]
    for group in Dictionary(grouping: runs, by: \.name).values where group.count > 1 {
      for (run, text) in zip(group, texts(group)) { result[run.id] = text }
    }
    return result
  }

  private static func texts(_ runs: [RunRecord]) -> [String] {
    var texts = runs.map { _ in "" }
    var used = 0
    let keys = (["run.seed"] + RunGrouping.differences(runs)).filter { key in
      Set(runs.compactMap { $0.settings[key]?.text }).count > 1
    }
    for key in keys where used < most {
      let longer = zip(texts, runs).map { text, run in
        let value = run.settings[key].map { "\(RunGrouping.shortName(key))=\(short($0.text))" }
        return [text, value ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
      }
      guard Set(longer).count > Set(texts).count else { continue }
      texts = longer
      used += 1
    }
    // What is left alike is counted.
    for alike in Dictionary(grouping: texts.indices, by: { texts[$0] }).values where alike.count > 1
    {
      let order = alike.sorted {
        (runs[$0].started ?? .infinity, abs(runs[$0].id))
          < (runs[$1].started ?? .infinity, abs(runs[$1].id))
      }
      for (number, index) in order.enumerated() {
        texts[index] += (texts[index].isEmpty ? "" : " ") + "#\(number + 1)"
      }
    }
    return texts
  }

  /// The last part of a path, and not more than a few letters of anything.
  private static func short(_ value: String) -> String {
    let part = value.split(separator: "/").last.map(String.init) ?? value
    return part.isEmpty ? "-" : part.count > 24 ? part.prefix(23) + "…" : part
  }

  /// The run's name without its seed at the end, as in `scenes-fne` of `scenes-fne-s1`.
  public static func withoutSeed(_ run: RunRecord) -> String {
    guard let seed = run.seed else { return run.name }
    for end in ["-s\(seed)", " s\(seed)", "_s\(seed)", " seed=\(seed)", "-seed\(seed)"]
    where run.name.hasSuffix(end) && run.name.count > end.count {
      return String(run.name.dropLast(end.count))
    }
    return run.name
  }
}
