import Recipe
import Runs

/// Names that tell a run from those that are there.
extension ConfigureScreen {
  /// Settings that make no name, or stand in the automatic one already.
  private static let untold = RunGrouping.ignored.union(["data.path", "objective.terms"])

  /// A configuration as it is launched: its name says in what it differs from the run that it was
  /// copied from, or, where nobody gave a name, from the first of those that would be called the same.
  ///
  /// - Parameter count: How many seeds are launched.
  func named(
    _ configuration: RunConfiguration, of count: Int = 1, _ model: WorkspaceModel
  ) -> RunConfiguration {
    var own = configuration
    let settings = PlannedRun(own).settings
    if own.run.name.isEmpty {
      let base = RunName.of(own)
      let siblings = Self.siblings(base, model)
      guard let first = siblings.first else { return own }
      own.run.name = Self.joined(base, Self.differences(own, settings, from: first), own)
    } else if !parentName.isEmpty, own.run.name == parent.run.name {
      var name = Self.joined(
        own.run.name, Self.differences(own, settings, from: PlannedRun(parent).settings), own)
      if count > 1 || own.run.seed != parent.run.seed { name += " s\(own.run.seed)" }
      own.run.name = name
    } else if count > 1 {
      own.run.name += " s\(own.run.seed)"
    }
    let taken = Set(model.runs.map(\.name) + model.queue.jobs.map(\.name))
    let name = own.run.name
    var number = 2
    while taken.contains(own.run.name) {
      own.run.name = "\(name) (\(number))"
      number += 1
    }
    return own
  }

  /// The settings of runs and jobs that have an automatic name, or one made of it, oldest first.
  private static func siblings(
    _ base: String, _ model: WorkspaceModel
  ) -> [[String: RunValue]] {
    func isSibling(_ name: String) -> Bool { name == base || name.hasPrefix(base + " ") }
    return model.runs.filter { isSibling($0.name) }.map(\.settings)
      + model.queue.jobs.filter { $0.run == nil && isSibling($0.name) }
      .compactMap { model.plans[$0.id]?.settings }
  }

  private static func differences(
    _ own: RunConfiguration, _ settings: [String: RunValue], from other: [String: RunValue]
  ) -> [Setting] {
    var plain = RunConfiguration()
    plain.objective.terms = own.objective.terms
    plain.foils.generator = own.foils.generator
    let defaults = PlannedRun(plain).settings
    return Setting.all.filter { setting in
      guard !untold.contains(setting.key), let value = settings[setting.key]?.text else {
        return false
      }
      // A setting of an objective that the other did not have is no difference but for its value.
      return value != other[setting.key]?.text ?? defaults[setting.key]?.text
    }
  }

  /// The most differences that a name tells.
  private static let mostTold = 4

  private static func joined(
    _ base: String, _ told: [Setting], _ own: RunConfiguration
  ) -> String {
    let phrases = told.prefix(mostTold).map { SweepPlan.phrase($0, of: own, among: told) }
    let more = told.count > mostTold ? ["+\(told.count - mostTold)"] : []
    return ([base] + phrases + more).joined(separator: " ")
  }
}
