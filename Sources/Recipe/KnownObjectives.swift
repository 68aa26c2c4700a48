import Objectives

extension RunConfiguration.Objective {
  /// The objectives that a configuration may name, as the registry has them.
  public static var known: [ObjectiveDescriptor] { ObjectiveRegistry.all }

  /// Whether its triplet loss is that of the hardest negative (MH) instead of the sum (SH).
  public var takesHardest: Bool {
    self["\(TripletLoss.descriptor.name).hardest"] != .boolean(false)
  }
}
