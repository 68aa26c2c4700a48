import Recipe

/// What a configuration says of a run that it is yet to become, as the index says it of one that is
/// there.
public struct PlannedRun: Equatable, Sendable {
  /// Names of the objectives, as ``RunRecord/objective``.
  public var objective: String
  public var seed: Int
  /// The settings that have a meaning, by key.
  public var settings: [String: RunValue]

  public init(_ configuration: RunConfiguration) {
    settings = [:]
    for setting in Setting.all where setting.isRelevant(in: configuration) {
      settings[setting.key] = RunValue(setting.value(in: configuration))
    }
    objective = settings[RunKey.objectives]?.text ?? ""
    seed = configuration.run.seed
  }
}

extension RunRecord {
  /// A run as it would be that has not begun.
  public init(planned: PlannedRun, id: ID, name: String, path: String = "") {
    self.init(
      id: id, path: path, identifier: "", name: name, state: .created,
      objective: planned.objective, seed: planned.seed, step: 0, metrics: [:],
      settings: planned.settings, tags: [], note: "", isArchived: false)
  }
}
