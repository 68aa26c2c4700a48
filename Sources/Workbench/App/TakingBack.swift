import Ground
import Queue
import Runs

/// How a change that was made is taken back.
enum TakingBack: Sendable {
  /// Puts a dropped job back.
  case undrop(Job.ID)
  /// Takes a job out of the queue that was put into it and has not begun.
  case unlaunch(Job.ID)
  /// Lets a job wait again that was cancelled while it waited.
  case uncancel(Job.ID, wasPaused: Bool)
  /// Takes a run out of the trash.
  case restore(from: String, to: String)
  /// Puts a run into the archive, or takes it back.
  case archive(run: String, isArchived: Bool)
  /// Gives a run the name that it had; nil is that of its configuration.
  case rename(run: String, name: String?)
}

/// The changes of one command, the last one first to be taken back.
struct UndoStep: Sendable {
  /// What was done, as in "archived scenes-fne".
  var text: String
  var changes: [TakingBack]
}

extension TakingBack {
  func carryOut(_ queue: JobQueue) throws {
    switch self {
    case .undrop(let id): try queue.restore(id)
    case .unlaunch(let id):
      guard let job = try queue.snapshot()[id] else { return }
      guard job.state == .queued || job.state == .paused, job.attempts == 0 else {
        throw Failure(
          "\(PlainText.oneLine(job.name)) has begun", remedy: "cancel it with x", kind: .usage)
      }
      try queue.drop(id)
    case .uncancel(let id, let wasPaused): try queue.takeBackCancel(id, paused: wasPaused)
    case .restore(let path, let place): try RunTrash.restore(path, to: place)
    case .archive(let run, let isArchived):
      try RunNotes.update(run, initialTags: []) { $0.isArchived = isArchived }
    case .rename(let run, let name): try RunNotes.update(run, initialTags: []) { $0.name = name }
    }
  }

  /// Whether a job waits for an engine once it is taken back.
  var needsEngine: Bool {
    switch self {
    case .undrop, .uncancel(_, wasPaused: false): true
    default: false
    }
  }
}
