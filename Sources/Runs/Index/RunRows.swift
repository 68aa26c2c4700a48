import Foundation
import GRDB
import Ground
import Records

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
      settings[try row.decode(Int64.self, atIndex: 0), default: [:]][
        try row.decode(String.self, atIndex: 1)] = RunValue(
          try row.decode(String.self, atIndex: 2), number: try row.decode(Double?.self, atIndex: 3))
    }
    var metrics: [Int64: [String: Double]] = [:]
    let metricRows = try Row.fetchCursor(
      database, sql: "SELECT run, key, value, is_nan FROM metric \(changed)",
      arguments: [version])
    while let row = try metricRows.next() {
      metrics[try row.decode(Int64.self, atIndex: 0), default: [:]][
        try row.decode(String.self, atIndex: 1)] = try metric(row, at: 2)
    }
    var tags: [Int64: [String]] = [:]
    let tagRows = try Row.fetchCursor(
      database, sql: "SELECT run, tag FROM tag \(changed) ORDER BY run, place",
      arguments: [version])
    while let row = try tagRows.next() {
      tags[try row.decode(Int64.self, atIndex: 0), default: []].append(
        try row.decode(String.self, atIndex: 1))
    }
    return try Row.fetchAll(
      database, sql: "SELECT * FROM run WHERE version > ?", arguments: [version]
    ).map { row in
      let id = try row.decode(Int64.self, forColumn: "id")
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
    let relative = try row.decode(String.self, forColumn: "path")
    let isImported = try row.decode(Bool.self, forColumn: "is_imported")
    let isRunning = try row.decode(Bool.self, forColumn: "is_running")
    var log = try RunDigest(log: row)
    log.metrics = metrics
    let path = relative == "." ? workspace : "\(workspace)/\(relative)"
    let record = RunRecord(
      id: id, path: path,
      identifier: path.split(separator: "/").last.map(String.init) ?? path,
      name: try row.decode(String.self, forColumn: "name"),
      state: state(log: log.logState, isRunning: isRunning, isImported: isImported),
      objective: settings[RunKey.objectives]?.text ?? "",
      seed: settings["run.seed"]?.number.flatMap { Int(exactly: $0) }, started: log.started,
      updated: log.updated, active: log.active.seconds, step: log.step, totalSteps: log.totalSteps,
      stepsPerEpoch: log.stepsPerEpoch, metrics: metrics, settings: settings, tags: tags,
      note: try row.decode(String.self, forColumn: "note"),
      isArchived: try row.decode(Bool.self, forColumn: "archived"),
      problem: try row.decode(String?.self, forColumn: "problem"))
    let own = IndexDigest(
      path: relative, name: record.name, isImported: isImported, isRunning: isRunning,
      note: record.note, isArchived: record.isArchived, problem: record.problem,
      settings: settings, tags: tags)
    guard try own.column == row.decode(Int64.self, forColumn: "settings_digest"),
      try IndexDigest(log: log).column == row.decode(Int64.self, forColumn: "log_digest")
    else { throw IndexDamage() }
    return record
  }

  /// A result; SQLite keeps NaN as NULL, and the next column says so.
  fileprivate static func metric(_ row: Row, at index: Int) throws -> Double {
    try row.decode(Bool.self, atIndex: index + 1)
      ? .nan : try row.decode(Double.self, atIndex: index)
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
    let messages = try Row.fetchAll(
      database,
      sql: "SELECT time, step, level, code, text FROM message WHERE run = ? ORDER BY place",
      arguments: [run]
    ).map { row in
      RunMessage(
        time: try row.decode(Double.self, atIndex: 0), step: try row.decode(Int.self, atIndex: 1),
        level: try row.decode(String.self, atIndex: 2),
        code: try row.decode(String.self, atIndex: 3), text: try row.decode(String.self, atIndex: 4)
      )
    }
    let digest = try Int64.fetchOne(
      database, sql: "SELECT message_digest FROM run WHERE id = ?", arguments: [run])
    guard digest == nil || digest == IndexDigest(messages: messages).column else {
      throw IndexDamage()
    }
    return messages
  }
}

extension RunDigest {
  /// What stands in a run's own row.
  fileprivate init(log row: Row) throws {
    logState = try row.decode(String?.self, forColumn: "log_state")
    started = try row.decode(Double?.self, forColumn: "started")
    updated = try row.decode(Double?.self, forColumn: "updated")
    step = try row.decode(Int.self, forColumn: "step")
    totalSteps = try row.decode(Int?.self, forColumn: "total_steps")
    stepsPerEpoch = try row.decode(Double?.self, forColumn: "steps_per_epoch")
    dev = try row.decode(String.self, forColumn: "dev")
    test = try row.decode(String.self, forColumn: "test")
    active = ActiveTime(
      seconds: try row.decode(Double?.self, forColumn: "active") ?? 0, last: updated)
    loss = EpochLoss(
      value: nil, sum: try row.decode(Double?.self, forColumn: "loss_sum") ?? .nan,
      count: try row.decode(Int.self, forColumn: "loss_count"))
  }

  /// What was read of a log up to now; nil if it is not what was written: the log is read anew.
  static func fetch(_ database: Database, run: Int64) throws -> RunDigest? {
    guard
      let row = try Row.fetchOne(database, sql: "SELECT * FROM run WHERE id = ?", arguments: [run])
    else { return nil }
    var digest = try RunDigest(log: row)
    for row in try Row.fetchAll(
      database, sql: "SELECT key, points, digest FROM series WHERE run = ?", arguments: [run])
    {
      let key = try row.decode(String.self, atIndex: 0)
      let points = try row.decode(Data.self, atIndex: 1)
      guard let series = Series(data: points),
        try IndexDigest(series: key, run: run, points: points).column
          == row.decode(Int64.self, atIndex: 2)
      else { return nil }
      digest.series[key] = series
    }
    for row in try Row.fetchAll(
      database, sql: "SELECT key, value, is_nan FROM metric WHERE run = ?", arguments: [run])
    {
      digest.metrics[try row.decode(String.self, atIndex: 0)] = try RunRecord.metric(row, at: 1)
    }
    guard
      try IndexDigest(log: digest).column == row.decode(Int64.self, forColumn: "log_digest")
    else { return nil }
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
        try database.execute(sql: "DELETE FROM \(table) WHERE run = ?", arguments: [run])
      }
    }
    let points = try database.makeStatement(
      sql: "INSERT OR REPLACE INTO series (run, key, points, digest) VALUES (?, ?, ?, ?)")
    for (key, value) in series where old?.series[key] != value {
      let data = value.data
      let digest = IndexDigest(series: key, run: run, points: data)
      try points.execute(arguments: [run, key, data, digest.column])
    }
    let results = try database.makeStatement(
      sql: "INSERT OR REPLACE INTO metric (run, key, value, is_nan) VALUES (?, ?, ?, ?)")
    for (key, value) in metrics where old?.metrics[key] != value {
      // SQLite keeps NaN as NULL.
      try results.execute(arguments: [run, key, value.isNaN ? nil : value, value.isNaN])
    }
    for key in old?.metrics.keys.filter({ metrics[$0] == nil }) ?? [] {
      try database.execute(
        sql: "DELETE FROM metric WHERE run = ? AND key = ?", arguments: [run, key])
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
