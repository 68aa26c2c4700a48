import Ground
import Records

/// What was read of a log.
struct IndexedLog {
  var digest = RunDigest()
  /// What the index had before; nil if all was read anew.
  var old: RunDigest?
  var place: LogPlace?
  var problem: String?

  /// Lines that were skipped count as a warning, and the first of them is told.
  mutating func note(_ batch: EventLogReader.Batch) {
    guard let first = batch.problems.first else { return }
    digest.metrics["warnings", default: 0] += 1
    digest.messages.append(
      RunMessage(
        time: digest.updated ?? 0, step: digest.step, level: "warning", code: "log",
        text: "\(batch.skippedLines) lines of the log were skipped; line \(first.line): "
          + first.what))
  }
}

/// A run as it goes into the index.
struct IndexRow {
  let found: WorkspaceScan.Found
  let isRunning: Bool
  let settings: RunSettings
  let notes: RunNotes
  let problem: String?
  let hasNewSettings: Bool

  func store(_ database: Database, log: IndexedLog) throws {
    try database.execute("UPDATE meta SET version = version + 1")
    let digest = log.digest
    try database.execute(
      """
      INSERT INTO run (id, path, name, is_imported, is_running, log_state, started, updated, step,
        total_steps, steps_per_epoch, note, archived, problem, version, settings_file,
        notes_file, log_file, log_position, dev, test, active, loss_sum, loss_count,
        settings_digest, log_digest, message_digest, keys_digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT version FROM meta), ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (path) DO UPDATE SET name = excluded.name, is_imported = excluded.is_imported,
        is_running = excluded.is_running, log_state = excluded.log_state,
        started = excluded.started, updated = excluded.updated, step = excluded.step,
        total_steps = excluded.total_steps, steps_per_epoch = excluded.steps_per_epoch,
        note = excluded.note, archived = excluded.archived, problem = excluded.problem,
        version = excluded.version, settings_file = excluded.settings_file,
        notes_file = excluded.notes_file, log_file = excluded.log_file,
        log_position = excluded.log_position, dev = excluded.dev, test = excluded.test,
        active = excluded.active, loss_sum = excluded.loss_sum, loss_count = excluded.loss_count,
        settings_digest = excluded.settings_digest, log_digest = excluded.log_digest,
        message_digest = excluded.message_digest, keys_digest = excluded.keys_digest
      """,
      [
        Self.identity(of: found.path), found.path, notes.name ?? settings.name, found.isImported,
        isRunning,
        digest.logState, digest.started,
        digest.updated, digest.step, digest.totalSteps, digest.stepsPerEpoch, notes.note,
        notes.isArchived, problem, found.settings.text, found.notes?.text ?? "",
        found.log?.text ?? "", log.place?.text ?? "", digest.dev, digest.test,
        digest.active.seconds, digest.loss.sum, digest.loss.count,
        IndexDigest(
          path: found.path, name: notes.name ?? settings.name, isImported: found.isImported,
          isRunning: isRunning, note: notes.note, isArchived: notes.isArchived, problem: problem,
          settings: settings.values, tags: notes.tags
        ).column, IndexDigest(log: digest).column, IndexDigest(messages: digest.messages).column,
        IndexDigest(keys: digest.series.keys).column,
      ])
    let id: Int64? = try database.value("SELECT id FROM run WHERE path = ?", [found.path])
    guard let id else { return }
    if hasNewSettings { try storeSettings(database, run: id) }
    try digest.store(database, run: id, replacing: log.old)
  }

  /// The number of a run follows from its place, so that an index that is made anew gives the same
  /// ones to whoever has kept them.
  private static func identity(of path: String) -> Int64 {
    Int64(bitPattern: RandomStream.hash(path) >> 1)
  }

  private func storeSettings(_ database: Database, run: Int64) throws {
    try database.execute("DELETE FROM setting WHERE run = ?", [run])
    for (key, value) in settings.values {
      try database.execute(
        "INSERT INTO setting (run, key, text, number) VALUES (?, ?, ?, ?)",
        [run, key, value.text, value.number])
    }
    try database.execute("DELETE FROM tag WHERE run = ?", [run])
    for (place, name) in notes.tags.enumerated() {
      try database.execute(
        "INSERT INTO tag (run, place, tag) VALUES (?, ?, ?)", [run, place, name])
    }
  }
}
