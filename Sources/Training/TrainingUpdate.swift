import Retrieval

/// What a trainer tells whoever watches it in the same process; the log has the same and more.
public enum TrainingUpdate: Sendable {
  /// The run's directory, the steps in all and the step that training begins at.
  case started(directory: String, totalSteps: Int, firstStep: Int, parameters: Int)
  case step(Progress)
  case evaluated(split: String, RetrievalMetrics, isBest: Bool, epoch: Double)
  /// Something that a person should know, and what helps.
  case note(String, remedy: String?)

  /// Where the training is after a step.
  public struct Progress: Sendable {
    public var step: Int
    public var totalSteps: Int
    public var epoch: Int
    public var epochs: Int
    /// Mean loss of the epoch so far.
    public var loss: Double
    public var captionsPerSecond: Double
    public var secondsLeft: Double
  }
}

/// How a training ended.
public struct TrainingOutcome: Sendable {
  /// Whether all steps were done; false if it was asked to stop.
  public var isComplete: Bool
  public var directory: String
  public var step: Int
  /// Steps done when the best result on dev was reached.
  public var bestStep: Int
  /// The split that chose it.
  public var devSplit: String
  /// The metric that it was best by.
  public var bestBy: EvaluationMetric
  /// Metrics of the best checkpoint; nil where the run is not complete or the split is missing.
  public var dev: RetrievalMetrics?
  public var test: RetrievalMetrics?
}
