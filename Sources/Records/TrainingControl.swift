import Synchronization

/// How others ask a running training to stop; safe to call from any thread or signal source.
///
/// The trainer looks at it before each step, and between the chunks of an evaluation.
public final class TrainingControl: Sendable {
  /// What is wanted of the trainer.
  public enum Request: Int, Sendable {
    case goOn
    /// End after the step that it is in, or in the middle of an evaluation, with a checkpoint.
    case stop
    /// End at once, without a checkpoint; what came after the last one is lost.
    case abandon
  }

  private let wanted = Atomic(Request.goOn.rawValue)

  public init() {}

  public var request: Request {
    Request(rawValue: wanted.load(ordering: .relaxed)) ?? .stop
  }

  /// Changes what is wanted; ``Request/goOn`` takes back a request that the trainer has not seen.
  public func set(_ request: Request) { wanted.store(request.rawValue, ordering: .relaxed) }

  /// Asks the trainer to write a checkpoint and end after the step that it is in.
  public func requestStop() { set(.stop) }

  public var shouldStop: Bool { request != .goOn }
}
