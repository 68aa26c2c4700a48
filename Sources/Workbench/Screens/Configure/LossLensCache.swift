import Recipe
import Records

/// The lens of the last configuration, so that moving about in the form computes nothing.
final class LossLensCache {
  private var last: (configuration: RunConfiguration.Objective, lens: LossLens)?

  func lens(
    _ configuration: RunConfiguration.Objective, _ make: (RunConfiguration.Objective) -> LossLens
  ) -> LossLens {
    if let last, last.configuration == configuration { return last.lens }
    let lens = make(configuration)
    last = (configuration, lens)
    return lens
  }
}
