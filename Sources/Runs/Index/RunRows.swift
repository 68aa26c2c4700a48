import Compute
import Foundation
import GRDB
import Training

extension RunRecord {
  /// The runs that have changed after a version of the index.
  static func fetch(
    _ database: Database, workspace: String, since version: Int
  ) throws -> [RunRecord] {
    var settings: [Int64: [String: RunValue]] = [:]
    let changed = "WHERE run IN (SELECT id FROM run WHERE version > ?)"
    let settingRows = try Row.fetchCursor(
      database, sql: "SELECT run, key, text, number FROM setting \(changed)",
      arguments: [version])
    while let row = try settingRows.next() {
      settings[row[0], default: [:]][row[1]] = RunValue(row[2], number: row[3])
    }
    var metrics: [Int64: [String: Double]] = [:]
    let metricRows = try Row.fetchCursor(
      database, sql: "SELECT run, key, value, is_nan FROM metric \(changed)",
      arguments: [version])
    while let row = try metricRows.next() {
      let isNaN: Bool = row[3]
      metrics[row[0], default: [:]][row[1]] = isNaN ? .nan : row[2]
    }
    var tags: [Int64: [String]] = [:]
    let tagRows = try Row.fetchCursor(
      database, sql: "SELECT run, tag FROM tag \(changed) ORDER BY run, place",
      arguments: [version])
    while let row = try tagRows.next() { tags[row[0], default: []].append(row[1]) }
    return try Row.fetchAll(
      database, sql: "SELECT * FROM run WHERE version > ?", arguments: [version]
    ).map { row in
      let id: Int64 = row["id"]
      let relative: String = row["path"]
      let path = relative == "." ? workspace : "\(workspace)/\(relative)"
      let own = settings[id] ?? [:]
      return RunRecord(
        id: id, path: path,
        identifier: path.split(separator: "/").last.map(String.init) ?? path, name: row["name"],
        state: state(
          log: row["log_state"], isRunning: row["is_running"], isImported: row["is_imported"]),
        objective: own[RunKey.objectives]?.text ?? "",
        seed: own["run.seed"]?.number.flatMap { Int(exactly: $0) }, started: row["started"],
        updated: row["updated"], active: row["active"], step: row["step"],
        totalSteps: row["total_steps"],
        stepsPerEpoch: row["steps_per_epoch"], metrics: metrics[id] ?? [:], settings: own,
        tags: tags[id] ?? [], note: row["note"], isArchived: row["archived"],
        problem: row["problem"])
    }
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
  static func fetch(_ database: Database, run: Int64) throws -> [RunMessage] {
    try Row.fetchAll(
      database,
      sql: "SELECT time, step, level, code, text FROM message WHERE run = ? ORDER BY place",
      arguments: [run]
    ).map { RunMessage(time: $0[0], step: $0[1], level: $0[2], code: $0[3], text: $0[4]) }
  }
}

extension RunDigest {
  /// What was read of a log up to now.
  static func fetch(_ database: Database, run: Int64) throws -> RunDigest? {
    guard
      let row = try Row.fetchOne(database, sql: "SELECT * FROM run WHERE id = ?", arguments: [run])
    else { return nil }
    var digest = RunDigest()
    digest.logState = row["log_state"]
    digest.started = row["started"]
    digest.updated = row["updated"]
    digest.step = row["step"]
    digest.totalSteps = row["total_steps"]
    digest.stepsPerEpoch = row["steps_per_epoch"]
    digest.dev = row["dev"]
    digest.test = row["test"]
    for row in try Row.fetchAll(
      database, sql: "SELECT key, points FROM series WHERE run = ?", arguments: [run])
    {
      // A series that cannot be read makes the digest worthless: the log is read anew.
      guard let series = Series(data: row[1]) else { return nil }
      digest.series[row[0]] = series
    }
    for row in try Row.fetchAll(
      database, sql: "SELECT key, value, is_nan FROM metric WHERE run = ?", arguments: [run])
    {
      let isNaN: Bool = row[2]
      digest.metrics[row[0]] = isNaN ? .nan : row[1]
    }
    digest.active = ActiveTime(seconds: row["active"] ?? 0, last: digest.updated)
    digest.loss = EpochLoss(
      value: digest.metrics["last.loss"], sum: row["loss_sum"] ?? .nan, count: row["loss_count"])
    digest.messages = try RunMessage.fetch(database, run: run)
    return digest
  }

  /// Puts the curves, results and messages of a run in the place of those that the index has.
  ///
  /// - Parameter old: What the index has; only what differs is written.
  func store(_ database: Database, run: Int64, replacing old: RunDigest?) throws {
    if old == nil {
      for table in ["series", "metric", "message"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE run = ?", arguments: [run])
      }
    }
    let points = try database.makeStatement(
      sql: "INSERT OR REPLACE INTO series (run, key, points) VALUES (?, ?, ?)")
    for (key, value) in series where old?.series[key] != value {
      try points.execute(arguments: [run, key, value.data])
    }
    let results = try database.makeStatement(
      sql: "INSERT OR REPLACE INTO metric (run, key, value, is_nan) VALUES (?, ?, ?, ?)")
    for (key, value) in metrics where old?.metrics[key] != value {
      // SQLite keeps NaN as NULL.
      try results.execute(arguments: [run, key, value.isNaN ? nil : value, value.isNaN])
    }
    let notes = try database.makeStatement(
      sql: """
        INSERT OR REPLACE INTO message (run, place, time, step, level, code, text)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for (place, message) in messages.enumerated().dropFirst(old?.messages.count ?? 0) {
      try notes.execute(
        arguments: [
          run, place, message.time, message.step, message.level, message.code, message.text,
        ])
    }
  }
}
