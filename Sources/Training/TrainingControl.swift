import Synchronization

/// How others ask a running training to stop; safe to call from any thread or signal source.
public final class TrainingControl: Sendable {
  private let isRequested = Atomic(false)

  public init() {}

  /// Asks the trainer to write a checkpoint and end after the step that it is in.
  public func requestStop() { isRequested.store(true, ordering: .relaxed) }

  public var shouldStop: Bool { isRequested.load(ordering: .relaxed) }
}
