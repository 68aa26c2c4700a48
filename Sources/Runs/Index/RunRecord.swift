import Ground

/// How a run stands, as its log and its lock tell it.
public enum RunState: String, CaseIterable, Sendable {
  /// The directory is there, nothing has begun.
  case created
  /// A trainer is at work in it.
  case running
  /// Stopped on request; can be resumed.
  case interrupted
  /// The trainer went away without a word; can be resumed.
  case killed
  case failed
  case completed
  /// Read from another program's log.
  case imported
}

/// A setting's value as it is filtered and shown.
public struct RunValue: Equatable, Sendable {
  public var text: String
  /// The value as a number, if it is one.
  public var number: Double?

  public init(_ text: String, number: Double? = nil) {
    self.text = text
    self.number = number
  }
}

/// What the index knows of a run, without its curves.
public struct RunRecord: Identifiable, Equatable, Sendable {
  /// The number of the run in the index, which follows from its place in the workspace.
  public let id: Int64
  /// The run directory.
  public var path: String
  /// The last part of the path.
  public var identifier: String
  /// `run.name`, or the identifier without its time and digits.
  public var name: String
  public var state: RunState
  /// Names of the objectives, for example `triplet`; empty if they are not known.
  public var objective: String
  public var seed: Int?
  /// Seconds since 1970 of the first and the last event.
  public var started: Double?
  public var updated: Double?
  /// Seconds that it was trained, without pauses and interruptions; see ``ActiveTime``.
  public var active: Double?
  /// Training steps done, and how many there will be.
  public var step: Int
  public var totalSteps: Int?
  /// Steps of an epoch, by which a step becomes a number of epochs.
  public var stepsPerEpoch: Double?
  /// Results by key: `best.rsum`, `best.step`, `test.i2t.r1`, `last.loss`, `warnings` and so on.
  public var metrics: [String: Double]
  /// The configuration by key.
  public var settings: [String: RunValue]
  public var tags: [String]
  public var note: String
  public var isArchived: Bool
  /// What is wrong with the run's files, if something is.
  public var problem: String?

  /// The part of the training that is done, from 0 to 1; nil if its length is not known.
  public var progress: Double? {
    totalSteps.map { $0 > 0 ? min(1, Double(step) / Double($0)) : 0 }
  }
}

extension RunState {
  /// Whether nothing more can come of the run without somebody resuming it.
  public var isOver: Bool { self != .created && self != .running }
}

extension RunRecord {
  /// The value behind a key of ``RunKey``; nil if the run has none.
  public func value(_ key: RunKey) -> RunValue? {
    switch key {
    case .setting(let key): return settings[key]
    case .metric(let key):
      return metrics[key].map { RunValue(JSONNumber.short($0), number: $0) }
    case .field(let field):
      switch field {
      case .name: return RunValue(name)
      case .identifier: return RunValue(identifier)
      case .path: return RunValue(path)
      case .state: return RunValue(state.rawValue)
      case .started: return started.map { RunValue(Format.utc($0), number: $0) }
      case .updated: return updated.map { RunValue(Format.utc($0), number: $0) }
      case .took: return active.map { RunValue(Format.duration($0), number: $0) }
      case .step: return RunValue(String(step), number: Double(step))
      case .progress:
        return progress.map { RunValue(JSONNumber.short($0), number: $0) }
      case .tags: return tags.isEmpty ? nil : RunValue(tags.joined(separator: ", "))
      case .note: return note.isEmpty ? nil : RunValue(note)
      case .archived: return RunValue(isArchived ? "true" : "false")
      case .problem: return problem.map { RunValue($0) }
      }
    }
  }
}
