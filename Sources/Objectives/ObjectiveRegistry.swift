/// All objectives; a new one is a file of its own and a line here.
public enum ObjectiveRegistry {
  public static let all: [ObjectiveDescriptor] = [
    TripletLoss.descriptor, TripletSN.descriptor, FNELoss.descriptor, InfoNCE.descriptor,
    SigLIP.descriptor, RVSEPP.descriptor, SNDCG.descriptor, Kendall.descriptor,
  ]

  /// The objective of a name, written with `-` or `_`.
  public static func named(_ name: String) -> ObjectiveDescriptor? {
    let plain = name.replacing("-", with: "_")
    return all.first { $0.name == plain }
  }
}
