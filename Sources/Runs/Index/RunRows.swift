import Foundation
import Ground
import Records

extension RunRecord {
  /// The runs that have changed after a version of the index.
  static func fetch(
    _ database: Database, workspace: String, since version: Int
  ) throws -> [RunRecord] {
    let changed = "WHERE run IN (SELECT id FROM run WHERE version > ?)"
    var settings: [Int64: [String: RunValue]] = [:]
    try database.rows("SELECT run, key, text, number FROM setting \(changed)", [version]) { row in
      let (run, key): (Int64, String) = (try row.value(0), try row.value(1))
      settings[run, default: [:]][key] = RunValue(try row.value(2), number: try row.optional(3))
    }
    var metrics: [Int64: [String: Double]] = [:]
    try database.rows("SELECT run, key, value, is_nan FROM metric \(changed)", [version]) { row in
      let (run, key): (Int64, String) = (try row.value(0), try row.value(1))
      metrics[run, default: [:]][key] = try metric(row, at: 2)
    }
    var tags: [Int64: [String]] = [:]
    try database.rows("SELECT run, tag FROM tag \(changed) ORDER BY run, place", [version]) { row in
      let run: Int64 = try row.value(0)
      tags[run, default: []].append(try row.value(1))
    }
    return try database.map("SELECT * FROM run WHERE version > ?", [version]) { row in
      let id: Int64 = try row.value("id")
      return try record(
        row, id: id, workspace: workspace, settings: settings[id] ?? [:],
        metrics: metrics[id] ?? [:], tags: tags[id] ?? [])
    }
  }

  /// - Throws: `IndexDamage` if the rows are not those that were written.
  private static func record(
    _ row: Row, id: Int64, workspace: String, settings: [String: RunValue],
    metrics: [String: Double], tags: [String]
  ) throws -> RunRecord {
    let relative: String = try row.value("path")
    let isImported: Bool = try row.value("is_imported")
    let isRunning: Bool = try row.value("is_running")
    var log = try RunDigest(log: row)
    log.metrics = metrics
    let path = relative == "." ? workspace : "\(workspace)/\(relative)"
    let record = RunRecord(
      id: id, path: path,
      identifier: path.split(separator: "/").last.map(String.init) ?? path,
      name: try row.value("name"),
      state: state(log: log.logState, isRunning: isRunning, isImported: isImported),
      objective: settings[RunKey.objectives]?.text ?? "",
      seed: settings["run.seed"]?.number.flatMap { Int(exactly: $0) }, started: log.started,
      updated: log.updated, active: log.active.seconds, step: log.step, totalSteps: log.totalSteps,
      stepsPerEpoch: log.stepsPerEpoch, metrics: metrics, settings: settings, tags: tags,
      note: try row.value("note"), isArchived: try row.value("archived"),
      problem: try row.optional("problem"))
    let own = IndexDigest(
      path: relative, name: record.name, isImported: isImported, isRunning: isRunning,
      note: record.note, isArchived: record.isArchived, problem: record.problem,
      settings: settings, tags: tags)
    guard try own.column == row.value("settings_digest"),
      try IndexDigest(log: log).column == row.value("log_digest")
    else { throw IndexDamage() }
    return record
  }

  /// A result; SQLite keeps NaN as NULL, and the next column says so.
  fileprivate static func metric(_ row: Row, at index: Int) throws -> Double {
    try row.value(index + 1) ? .nan : row.value(index)
  }

  private static func state(log: String?, isRunning: Bool, isImported: Bool) -> RunState {
    if isRunning { return .running }
    if isImported { return .imported }
    switch log {
    case nil: return .created
    case "interrupted": return .interrupted
    case "failed": return .failed
    case "completed": return .completed
    default: return .killed
    }
  }
}

extension RunMessage {
  /// - Throws: `IndexDamage` if the rows are not those that were written.
  static func fetch(_ database: Database, run: Int64) throws -> [RunMessage] {
    let messages = try database.map(
      "SELECT time, step, level, code, text FROM message WHERE run = ? ORDER BY place", [run]
    ) { row in
      RunMessage(
        time: try row.value(0), step: try row.value(1), level: try row.value(2),
        code: try row.value(3), text: try row.value(4))
    }
    let digest: Int64? = try database.value("SELECT message_digest FROM run WHERE id = ?", [run])
    guard digest == nil || digest == IndexDigest(messages: messages).column else {
      throw IndexDamage()
    }
    return messages
  }
}

extension RunDigest {
  /// What stands in a run's own row.
  fileprivate init(log row: Row) throws {
    logState = try row.optional("log_state")
    started = try row.optional("started")
    updated = try row.optional("updated")
    step = try row.value("step")
    totalSteps = try row.optional("total_steps")
    stepsPerEpoch = try row.optional("steps_per_epoch")
    dev = try row.value("dev")
    test = try row.value("test")
    active = ActiveTime(seconds: try row.optional("active") ?? 0, last: updated)
    loss = EpochLoss(
      value: nil, sum: try row.optional("loss_sum") ?? .nan, count: try row.value("loss_count"))
  }

  /// What was read of a log up to now; nil if it is not what was written: the log is read anew.
  static func fetch(_ database: Database, run: Int64) throws -> RunDigest? {
    let own = try database.first("SELECT * FROM run WHERE id = ?", [run]) { row in
      (digest: try RunDigest(log: row), written: try row.value("log_digest") as Int64)
    }
    guard var digest = own?.digest else { return nil }
    var isSound = true
    try database.rows("SELECT key, points, digest FROM series WHERE run = ?", [run]) { row in
      let key: String = try row.value(0)
      let points: Data = try row.value(1)
      let written: Int64 = try row.value(2)
      let series = Series(data: points)
      isSound =
        isSound && series != nil
        && IndexDigest(series: key, run: run, points: points).column == written
      digest.series[key] = series
    }
    try database.rows("SELECT key, value, is_nan FROM metric WHERE run = ?", [run]) { row in
      digest.metrics[try row.value(0)] = try RunRecord.metric(row, at: 1)
    }
    guard isSound, IndexDigest(log: digest).column == own?.written else { return nil }
    digest.loss = EpochLoss(
      value: digest.metrics["last.loss"], sum: digest.loss.sum, count: digest.loss.count)
    digest.messages = try RunMessage.fetch(database, run: run)
    return digest
  }

  /// Puts the curves, results and messages of a run in the place of those that the index has.
  ///
  /// - Parameter old: What the index has; only what differs is written.
  func store(_ database: Database, run: Int64, replacing old: RunDigest?) throws {
    if old == nil {
      for table in ["series", "metric", "message"] {
        try database.execute("DELETE FROM \(table) WHERE run = ?", [run])
      }
    }
    for (key, value) in series where old?.series[key] != value {
      let data = value.data
      let digest = IndexDigest(series: key, run: run, points: data)
      try database.execute(
        "INSERT OR REPLACE INTO series (run, key, points, digest) VALUES (?, ?, ?, ?)",
        [run, key, data, digest.column])
    }
    for (key, value) in metrics where old?.metrics[key] != value {
      // SQLite keeps NaN as NULL.
      try database.execute(
        "INSERT OR REPLACE INTO metric (run, key, value, is_nan) VALUES (?, ?, ?, ?)",
        [run, key, value, value.isNaN])
    }
    for key in old?.metrics.keys.filter({ metrics[$0] == nil }) ?? [] {
      try database.execute("DELETE FROM metric WHERE run = ? AND key = ?", [run, key])
    }
    for (place, message) in messages.enumerated().dropFirst(old?.messages.count ?? 0) {
      try database.execute(
        """
        INSERT OR REPLACE INTO message (run, place, time, step, level, code, text)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [run, place, message.time, message.step, message.level, message.code, message.text])
    }
  }
}
