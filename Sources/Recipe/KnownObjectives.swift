import Objectives

extension RunConfiguration.Objective {
  /// The objectives that a configuration may name, as the registry has them.
  public static var known: [ObjectiveDescriptor] { ObjectiveRegistry.all }
}
