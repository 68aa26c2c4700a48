import Ground
import Recipe

/// What a program that shows runs needs of whoever opens and computes with models.
///
/// What is asked and what is answered are plain values, so that whoever shows them knows no model.
public protocol ModelAccess: Sendable {
  /// One who answers questions to models and keeps those that it has opened.
  func answers() -> any ModelAnswers

  /// An anchor of a finished run as losses see it; called from one queue at a time.
  ///
  /// - Parameter path: The run's directory.
  func lens(_ request: AnchorLens.Request, run path: String) -> AnchorLens.Result

  /// What losses make of one negative as its similarity moves; takes a millisecond.
  func lossLens(_ objective: RunConfiguration.Objective) -> LossLens
}

/// Answers questions to the best checkpoints of runs.
public protocol ModelAnswers: Sendable {
  /// Answers a question, opening the model if it is not open.
  ///
  /// - Parameters:
  ///   - path: The run's directory.
  ///   - control: Lets go of a model that is being opened.
  ///   - opening: Called with true before a model is opened, and with false afterwards.
  /// - Throws: A ``Failure`` where there is no answer, and anything after a request to let go.
  func answer(
    _ request: AskRequest, run path: String, control: TrainingControl,
    opening: @Sendable (Bool) -> Void
  ) throws -> AskReply
}

/// For programs without models: every question fails, and no loss is computed.
public struct NoModels: ModelAccess, ModelAnswers {
  private static let reason = "models cannot be opened here"

  public init() {}

  public func answers() -> any ModelAnswers { self }

  public func answer(
    _ request: AskRequest, run path: String, control: TrainingControl,
    opening: @Sendable (Bool) -> Void
  ) throws -> AskReply {
    throw Failure(Self.reason, at: path)
  }

  public func lens(_ request: AnchorLens.Request, run path: String) -> AnchorLens.Result {
    .failed(Self.reason)
  }

  public func lossLens(_ objective: RunConfiguration.Objective) -> LossLens {
    LossLens(curves: [], problem: nil)
  }
}
