import Objectives
import Recipe
import Records

/// Opens models for whoever shows what they say.
public struct ModelProbes: ModelAccess {
  private let lenses = AnchorLensReader()

  public init() {}

  public func answers() -> any ModelAnswers { ProbeAnswers() }

  public func lens(_ request: AnchorLens.Request, run path: String) -> AnchorLens.Result {
    lenses.read(request, run: path)
  }

  public func lossLens(_ objective: RunConfiguration.Objective) -> LossLens {
    LossLens(objective)
  }
}
