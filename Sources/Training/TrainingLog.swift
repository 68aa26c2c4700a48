import Ground
import Records

/// The logs of a run in the hands of the one trainer that may write them, and what that trainer tells
/// whoever watches in the same process.
final class TrainingLog {
  /// Whether an earlier trainer has begun this run.
  let isResumed: Bool
  private let events: EventLogWriter
  /// Of generated sentences; nil for a run that writes none.
  private let sentences: EventLogWriter?
  /// Looked at before anything that lasts is written.
  private let possession: RunPossession
  private let observe: (TrainingUpdate) -> Void

  /// Locks the run directory and opens its logs.
  ///
  /// - Parameters:
  ///   - sentences: Whether generated sentences are written down.
  ///   - observe: Called on the training thread; must return quickly.
  /// - Throws: A ``Failure`` if another trainer is at work, or a file cannot be opened.
  init(
    _ directory: RunDirectory, sentences hasSentences: Bool,
    observe: @escaping (TrainingUpdate) -> Void
  ) throws {
    self.observe = observe
    let lock = try directory.lock()
    isResumed =
      try FileStatus.exists(directory.lastCheckpoint)
      || (FileStatus.of(directory.eventsFile)?.size ?? 0) > 0
    // The second barrier, for a lock file that somebody took for stale and removed.
    events = try EventLogWriter(path: directory.eventsFile, isExclusive: true)
    for file in [
      directory.lastCheckpoint, directory.bestCheckpoint, directory.vocabularyFile,
      directory.configurationFile, directory.provenanceFile,
    ] { AtomicFile.removeLeftovers(of: file) }
    sentences = hasSentences ? try EventLogWriter(path: directory.foilsFile) : nil
    possession = try RunPossession(
      directory, lock: lock, logs: [events] + [sentences].compactMap { $0 })
  }

  /// Makes sure that the run is still this trainer's own.
  ///
  /// - Throws: A ``Failure`` that says what is gone.
  func check() throws { try possession.check() }

  func append(_ event: Event) throws { try events.append(event) }

  /// Appends to the log of sentences, if there is one.
  func appendSentence(_ event: Event) throws { try sentences?.append(event) }

  /// Says what has become of the run.
  func state(_ name: String, step: Int, _ more: [String: JSONValue] = [:]) throws {
    var fields = more
    fields["state"] = .text(name)
    try append(Event(.state, step: step, fields))
  }

  /// Says why the run has failed, as far as that can be said.
  func fail(_ error: any Error, step: Int) {
    // Without the lock the log may be another trainer's.
    guard possession.hasLock else { return }
    try? state("failed", step: step, ["message": .text(String(describing: error))])
  }

  /// Says what a person should know.
  ///
  /// - Parameter remedy: What helps; makes it a warning.
  func note(
    _ message: String, step: Int, code: String = "info", remedy: String? = nil
  ) throws {
    var fields: [String: JSONValue] = [
      "level": remedy == nil ? "info" : "warning", "code": .text(code), "message": .text(message),
    ]
    if let remedy { fields["remedy"] = .text(remedy) }
    try append(Event(.note, step: step, fields))
    observe(.note(message, remedy: remedy))
  }

  /// Tells whoever watches; the log has the same and more.
  func tell(_ update: TrainingUpdate) { observe(update) }

  /// Waits until everything appended is on the disk.
  func synchronize() throws { try events.synchronize() }
}
