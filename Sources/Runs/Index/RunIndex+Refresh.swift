import Foundation
import Ground
import Records
import Synchronization

extension RunIndex {
  /// What a refresh has changed.
  public struct Changes: Equatable, Sendable {
    /// Runs that are new or were read.
    public var updated = 0
    /// Runs whose directory is gone.
    public var removed = 0
    public var isEmpty: Bool { updated == 0 && removed == 0 }
  }

  /// What the index remembers of a run's files.
  private struct Known {
    let id: Int64
    let version: Int
    let isRunning: Bool
    let logState: String?
    let settings: String
    let notes: String
    let log: String
    let position: String
  }

  /// Ends the reading of new events that take back what the index has.
  private struct TakenBack: Error {}

  /// A run with something new.
  private struct Task {
    let found: WorkspaceScan.Found
    let known: Known?
    let isRunning: Bool
  }

  /// Brings the index up to date with the run directories.
  ///
  /// Only what was added to the logs since the last time is read; a log that was replaced or cut
  /// short, or in which a resumed run takes steps back, is read anew. With nothing new this looks at
  /// a few files of each run and reads none.
  ///
  /// - Parameter progress: Called on some thread with the number of runs that were read and that are
  ///   to be read.
  /// - Throws: `Failure` if the index cannot be used. What is wrong with a run is in its record.
  @discardableResult
  public func refresh(
    progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) throws -> Changes {
    try refreshing {
      try scan.withLock { scan in
        let found = scan.scan()
        var known = try self.known()
        var tasks: [Task] = []
        for run in found {
          let old = known.removeValue(forKey: run.path)
          let isRunning = self.isRunning(run, old)
          if Self.isChanged(run, old) || old?.isRunning != isRunning {
            tasks.append(Task(found: run, known: old, isRunning: isRunning))
          }
        }
        try remove(known.values.map(\.id))
        try perform(tasks, progress: progress)
        return Changes(updated: tasks.count, removed: known.count)
      }
    }
  }

  private func known() throws -> [String: Known] {
    try database.read { database in
      var known: [String: Known] = [:]
      try database.rows(
        """
        SELECT path, id, version, is_running, log_state, settings_file, notes_file, log_file,
          log_position FROM run
        """
      ) { row in
        known[try row.value(0)] = Known(
          id: try row.value(1), version: try row.value(2), isRunning: try row.value(3),
          logState: try row.optional(4), settings: try row.value(5), notes: try row.value(6),
          log: try row.value(7), position: try row.value(8))
      }
      return known
    }
  }

  private static func isChanged(_ run: WorkspaceScan.Found, _ known: Known?) -> Bool {
    guard let known else { return true }
    return known.settings != run.settings.text || known.log != run.log?.text ?? ""
      || known.notes != run.notes?.text ?? ""
  }

  /// Whether a trainer holds the run's lock. Nobody goes on with a completed run.
  private func isRunning(_ run: WorkspaceScan.Found, _ known: Known?) -> Bool {
    if run.isImported { return false }
    if let known, known.logState == "completed", !Self.isChanged(run, known) { return false }
    return (try? RunDirectory(opening: path(run.path)))?.isRunning ?? false
  }

  private func path(_ relative: String) -> String {
    relative == "." ? workspace : "\(workspace)/\(relative)"
  }

  private func remove(_ ids: [Int64]) throws {
    guard !ids.isEmpty else { return }
    try database.write { database in
      for id in ids {
        try database.execute("DELETE FROM run WHERE id = ?", [id])
      }
      try database.execute("UPDATE meta SET version = version + 1")
    }
  }

  /// Reads the runs, several at a time; each is in the index as soon as it was read.
  private func perform(
    _ tasks: [Task], progress: (@Sendable (Int, Int) -> Void)?
  ) throws {
    let workers = min(tasks.count, ProcessInfo.processInfo.activeProcessorCount)
    let next = Atomic(0)
    let done = Atomic(0)
    try Parallel.performThrowing(workers) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < tasks.count else { return }
        try read(tasks[index])
        progress?(done.add(1, ordering: .relaxed).newValue, tasks.count)
      }
    }
  }

  private func read(_ task: Task) throws {
    let run = path(task.found.path)
    let identifier = run.split(separator: "/").last.map(String.init) ?? run
    let settings = RunSettings(
      run: run, identifier: identifier, isImported: task.found.isImported)
    var problem = settings.problem
    var notes = RunNotes(tags: settings.tags)
    do {
      notes = try RunNotes.read(from: run) ?? notes
    } catch {
      problem = problem ?? "\(error)"
    }
    let log = try readLog(task, run: run, settings: settings)
    problem = problem ?? log.problem
    let row = IndexRow(
      found: task.found, isRunning: task.isRunning, settings: settings, notes: notes,
      problem: problem,
      hasNewSettings: task.known?.settings != task.found.settings.text
        || task.known?.notes != task.found.notes?.text ?? "")
    try database.write { database in
      // Another process that refreshes may have been faster; then its reading stands.
      let version: Int? = try database.value(
        "SELECT version FROM run WHERE path = ?", [task.found.path])
      guard version == task.known?.version else { return }
      try row.store(database, log: log)
    }
  }

  /// The digest of a run's log: the one that the index has with the new events, or a new one.
  private func readLog(_ task: Task, run: String, settings: RunSettings) throws -> IndexedLog {
    let file = run + "/events.jsonl"
    var log = IndexedLog()
    if let known = task.known, let old = FileSignature(text: known.log),
      let new = task.found.log,
      // A log that has changed without growing was written anew.
      old == new || old.size < new.size,
      let place = LogPlace(text: known.position), place.isWithin(file),
      let digest = try database.read({ try RunDigest.fetch($0, run: known.id) }),
      digest.dev == settings.dev, digest.test == settings.test
    {
      log.old = digest
      log.digest = digest
      var reader = EventLogReader(path: file, from: place.position)
      let batch = try? reader.poll { event in
        if log.digest.isTakenBack(by: event) { throw TakenBack() }
        log.digest.add(event)
      }
      if let batch, !batch.restarted {
        log.place = LogPlace(reader)
        log.note(batch)
        return log
      }
      log = IndexedLog()
    }
    log.digest.dev = settings.dev
    log.digest.test = settings.test
    var reader = EventLogReader(path: file)
    do {
      let batch = try reader.history { log.digest.add($0) }
      log.place = LogPlace(reader)
      log.note(batch)
    } catch {
      log.problem = "\(error)"
    }
    return log
  }
}
