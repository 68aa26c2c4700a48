import Foundation
import Ground

/// Many runs from one description: a grid, a list of alternatives, and seeds.
///
/// The file is described in `docs/engine.md`. The runs are all combinations of an alternative, a
/// value for each key of the grid and a seed; the first seed's come first, so that a first comparison
/// is there early.
public struct SweepPlan: Equatable, Sendable {
  /// More runs than this are a mistake.
  static let mostRuns = 10_000

  /// One run of the sweep.
  public struct Run: Equatable, Sendable {
    public var name: String
    /// What differs from the other runs, as `key=value` in the order of the file.
    public var differences: [String]
    public var configuration: RunConfiguration
  }

  public let name: String
  public let runs: [Run]
  /// The keys that runs differ in.
  public let keys: [String]

  /// Reads a sweep file.
  ///
  /// - Parameter overrides: `key=value` pairs that hold for all runs, after the file's own `[set]`.
  /// - Throws: A ``Failure`` of kind `usage` with file, line and key.
  public init(file: String, overrides: [String] = []) throws {
    guard let text = try SmallText.read(file) else {
      throw Failure("there is no such file", at: file, kind: .usage)
    }
    let url = URL(fileURLWithPath: file)
    try self.init(
      text: text, file: file, folder: url.deletingLastPathComponent().path,
      name: url.deletingPathExtension().lastPathComponent, overrides: overrides)
  }

  /// - Parameters:
  ///   - text: The sweep file's content.
  ///   - file: What messages call it.
  ///   - folder: Where `base` is looked for.
  ///   - name: The sweep's name if the text gives none.
  init(text: String, file: String, folder: String, name: String, overrides: [String] = []) throws {
    var reader = SweepReader(file: file, folder: folder, name: name)
    try reader.read(try TOMLParser.parse(text, file: file))
    let base = try reader.base.applying(overrides: overrides)
    let seeds: [SweepReader.Choice] = reader.seeds.map { seed in
      .init(key: "run.seed", value: .integer(seed), line: reader.seedsLine)
    }
    let axes: [[[SweepReader.Choice]]] =
      [seeds.map { [$0] }, reader.alternatives] + reader.grid.map { axis in axis.map { [$0] } }
    let used = axes.filter { !$0.isEmpty }
    let count = used.reduce(1) { product, axis in
      product.multipliedReportingOverflow(by: axis.count).overflow
        ? Int.max : product * axis.count
    }
    guard count <= SweepPlan.mostRuns else {
      throw Failure(
        "the sweep has \(count) runs; at most \(SweepPlan.mostRuns) are meant to be", at: file,
        kind: .usage)
    }
    var combinations: [[SweepReader.Choice]] = [[]]
    for axis in used {
      combinations = combinations.flatMap { head in axis.map { head + $0 } }
    }
    // The order of the list and the grid, seeds last, whatever the order of the runs.
    let keys = (reader.alternatives + reader.grid).joined().map(\.key) + ["run.seed"]
    try self.init(
      combinations, keys: keys, over: base, file: file, name: reader.name,
      isNamed: reader.isNamed)
  }

  init(
    _ combinations: [[SweepReader.Choice]], keys named: [String], over base: RunConfiguration,
    file: String, name: String, isNamed: Bool
  ) throws {
    try RunConfiguration.check(name: name, "name")
    self.name = name
    var configurations: [RunConfiguration] = []
    var seen: Set<String> = []
    for choices in combinations {
      var configuration = base
      for choice in choices {
        do {
          guard let setting = Setting.named(choice.key) else { continue }
          try setting.assign(choice.value, in: &configuration)
        } catch let failure as Failure {
          throw Failure(
            failure.what, at: "\(file):\(choice.line)", remedy: failure.remedy, kind: .usage)
        }
      }
      if seen.insert(configuration.toml()).inserted { configurations.append(configuration) }
    }
    var order: [String] = []
    for key in named where !order.contains(key) { order.append(key) }
    let settings = order.compactMap { Setting.named($0) }
    // What belongs to an objective is compared among the runs that are trained with it.
    let varying = settings.filter { setting in
      let relevant = configurations.filter(setting.isRelevant)
      guard let first = relevant.first.map(setting.value) else { return false }
      return relevant.contains { setting.value(in: $0) != first }
    }
    keys = varying.map(\.key)
    runs = try configurations.map { configuration in
      var configuration = configuration
      let prefix = isNamed || base.run.name.isEmpty ? name : base.run.name
      let telling = varying.filter { $0.isRelevant(in: configuration) }
      let parts = telling.map { SweepPlan.phrase($0, of: configuration, among: varying) }
      configuration.run.name = ([prefix] + parts).joined(separator: " ")
      do {
        try configuration.validate()
        try configuration.checkNames()
      } catch let failure as Failure {
        throw Failure(
          "the run \"\(configuration.run.name)\": \(failure.what)", at: file,
          remedy: failure.remedy, kind: .usage)
      }
      return Run(
        name: configuration.run.name,
        differences: telling.map { "\($0.key)=\($0.value(in: configuration).literal)" },
        configuration: configuration)
    }
  }

  /// What a run's name says of one setting: `margin=0.2`, `s1` for the seed.
  public static func phrase(
    _ setting: Setting, of configuration: RunConfiguration, among settings: [Setting]
  ) -> String {
    if setting.key == "run.seed" { return "s\(configuration.run.seed)" }
    // As many last parts of the key as tell it apart from the others.
    let parts = setting.key.split(separator: ".")
    var count = 1
    while count < parts.count,
      settings.contains(where: {
        $0.key != setting.key && $0.key.split(separator: ".").suffix(count) == parts.suffix(count)
      })
    { count += 1 }
    let short = parts.suffix(count).joined(separator: ".")
    let value: String =
      switch setting.value(in: configuration) {
      // A path would fill the whole name.
      case .text(let text): text.split(separator: "/").last.map(String.init) ?? "none"
      case .texts(let texts): texts.isEmpty ? "none" : texts.joined(separator: "+")
      case let value: value.literal.filter { !" []".contains($0) }
      }
    return "\(short)=\(value)"
  }
}
