import Ground
import Records

/// Where a job is in its life.
///
/// What a state needs belongs to the state: only a job that an engine works on has an engine, only a
/// failed one a message. Changes go through ``applying(_:)-(Command)`` and ``applying(_:)-(Event)``,
/// which refuse what the table in `docs/engine.md` does not have.
public enum JobState: Equatable, Sendable {
  /// Waits for an engine with room.
  case queued
  case running(engine: String)
  /// Ends after its step, with a checkpoint, and will be paused.
  case pausing(engine: String)
  /// Has a checkpoint, holds no thread and no memory, and waits for a person.
  case paused
  /// Ends and will be cancelled; `now`: without a checkpoint.
  case cancelling(engine: String, now: Bool)
  case cancelled
  case failed(message: String)
  case completed
  /// Its engine died while it ran; an engine that starts takes it up again.
  case interrupted

  /// What a person can ask for.
  public enum Command: String, CaseIterable, Sendable {
    case pause, resume, cancel
    case cancelNow = "cancel now"
    case retry
  }

  /// What an engine reports.
  public enum Event: Equatable, Sendable {
    /// An engine has taken the job.
    case claimed(engine: String)
    /// The training ended before its last step because it was asked to.
    case stopped
    case completed
    case failed(message: String)
    /// The engine that had the job is dead.
    case lost
    /// An engine takes up again what was interrupted.
    case recovered
  }

  /// The state in one word, as files and tables have it.
  public var name: String {
    switch self {
    case .queued: "queued"
    case .running: "running"
    case .pausing: "pausing"
    case .paused: "paused"
    case .cancelling: "cancelling"
    case .cancelled: "cancelled"
    case .failed: "failed"
    case .completed: "completed"
    case .interrupted: "interrupted"
    }
  }

  /// The engine that works on the job.
  public var engine: String? {
    switch self {
    case .running(let engine), .pausing(let engine), .cancelling(let engine, _): engine
    default: nil
    }
  }

  /// Whether an engine works on the job.
  public var isActive: Bool { engine != nil }

  /// Whether nothing happens to the job any more unless a person asks for it.
  public var isEnded: Bool {
    switch self {
    case .cancelled, .failed, .completed: true
    default: false
    }
  }
}

// MARK: - Transitions

extension JobState {
  /// The state after a person's command.
  ///
  /// - Throws: A ``Failure`` of kind `usage` that says why not and what to do instead.
  public func applying(_ command: Command) throws -> JobState {
    switch (command, self) {
    case (.pause, .queued), (.pause, .interrupted): return .paused
    case (.pause, .running(let engine)): return .pausing(engine: engine)
    case (.resume, .paused), (.resume, .interrupted): return .queued
    case (.resume, .pausing(let engine)): return .running(engine: engine)
    case (.cancel, .queued), (.cancel, .paused), (.cancel, .interrupted),
      (.cancelNow, .queued), (.cancelNow, .paused), (.cancelNow, .interrupted):
      return .cancelled
    case (.cancel, .running(let engine)), (.cancel, .pausing(let engine)):
      return .cancelling(engine: engine, now: false)
    case (.cancelNow, .running(let engine)), (.cancelNow, .pausing(let engine)),
      (.cancelNow, .cancelling(let engine, now: false)):
      return .cancelling(engine: engine, now: true)
    case (.retry, .failed), (.retry, .cancelled), (.retry, .interrupted): return .queued
    default: throw refusal(of: command.rawValue, remedy: remedy(for: command))
    }
  }

  /// The state after what an engine reports.
  ///
  /// - Throws: A ``Failure`` if it cannot have happened to a job in this state.
  public func applying(_ event: Event) throws -> JobState {
    switch (event, self) {
    case (.claimed(let engine), .queued): return .running(engine: engine)
    // Nobody asked this job to stop, so its engine is ending, or the pause was taken back.
    case (.stopped, .running): return .queued
    case (.stopped, .pausing), (.lost, .pausing): return .paused
    case (.stopped, .cancelling), (.lost, .cancelling): return .cancelled
    case (.completed, .running), (.completed, .pausing), (.completed, .cancelling):
      return .completed
    case (.failed(let message), .running), (.failed(let message), .pausing),
      (.failed(let message), .cancelling):
      return .failed(message: message)
    case (.lost, .running): return .interrupted
    case (.recovered, .interrupted): return .queued
    default: throw refusal(of: "\(event)", remedy: nil)
    }
  }

  /// Throws if a job in this state must not be moved in the queue: an engine has it, or it has ended.
  func checkMovable() throws {
    if isActive || isEnded {
      throw refusal(of: "move", remedy: "only a job that waits can be moved")
    }
  }

  /// Throws if a job in this state must not be dropped.
  func checkDroppable() throws {
    if isActive { throw refusal(of: "drop", remedy: "cancel it first") }
  }

  private func refusal(of action: String, remedy: String?) -> Failure {
    Failure("the job is \(name): \(action) is not possible", remedy: remedy, kind: .usage)
  }

  private func remedy(for command: Command) -> String? {
    switch (command, self) {
    case (.resume, .failed), (.resume, .cancelled): "put it back into the queue with `retry`"
    case (.resume, .queued): "it begins as soon as an engine has room: `foil engine status`"
    case (.retry, .paused), (.retry, .pausing): "go on with `resume`"
    case (_, .completed): "add a new job to train again"
    case (.cancel, .cancelling): "`cancel --now` does not wait for the checkpoint"
    default: nil
    }
  }
}
