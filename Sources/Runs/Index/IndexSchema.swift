import Foundation
import GRDB
import Ground

/// The tables of the index and how the file is opened.
///
/// The index holds nothing that the run directories do not, so a file of another version, or a
/// damaged one, is removed and made anew: here when it is opened, in ``IndexStore`` when it shows later.
enum IndexSchema {
  /// To be raised with every change to the tables or to what is read from a log.
  static let version = 5

  private static let tables = """
    CREATE TABLE meta (version INTEGER NOT NULL);
    INSERT INTO meta VALUES (0);
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      is_imported INTEGER NOT NULL,
      is_running INTEGER NOT NULL,
      log_state TEXT,
      started REAL, updated REAL, active REAL,
      step INTEGER NOT NULL, total_steps INTEGER, steps_per_epoch REAL,
      note TEXT NOT NULL, archived INTEGER NOT NULL,
      problem TEXT,
      version INTEGER NOT NULL,
      settings_file TEXT NOT NULL, notes_file TEXT NOT NULL, log_file TEXT NOT NULL,
      log_position TEXT NOT NULL, dev TEXT NOT NULL, test TEXT NOT NULL,
      loss_sum REAL, loss_count INTEGER NOT NULL,
      settings_digest INTEGER NOT NULL, log_digest INTEGER NOT NULL,
      message_digest INTEGER NOT NULL, keys_digest INTEGER NOT NULL
    );
    CREATE TABLE setting (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      key TEXT NOT NULL, text TEXT NOT NULL, number REAL,
      PRIMARY KEY (run, key)
    ) WITHOUT ROWID;
    CREATE TABLE metric (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      key TEXT NOT NULL, value REAL, is_nan INTEGER NOT NULL,
      PRIMARY KEY (run, key)
    ) WITHOUT ROWID;
    CREATE TABLE tag (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      place INTEGER NOT NULL, tag TEXT NOT NULL,
      PRIMARY KEY (run, place)
    ) WITHOUT ROWID;
    CREATE TABLE series (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      key TEXT NOT NULL, points BLOB NOT NULL, digest INTEGER NOT NULL,
      PRIMARY KEY (run, key)
    );
    CREATE TABLE message (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      place INTEGER NOT NULL, time REAL NOT NULL, step INTEGER NOT NULL,
      level TEXT NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (run, place)
    ) WITHOUT ROWID;
    PRAGMA user_version = \(version);
    """

  /// Opens the index at `path`, making or remaking it if need be; nil opens one in memory.
  static func open(_ path: String?) throws -> any DatabaseWriter {
    guard let path else {
      let database = try DatabaseQueue(configuration: configuration)
      try make(database)
      return database
    }
    do {
      return try openFile(path)
    } catch let error as DatabaseError where isDamage(error) {
      removeFile(path)
      return try openFile(path)
    }
  }

  private static func openFile(_ path: String) throws -> any DatabaseWriter {
    let database = try DatabasePool(path: path, configuration: configuration)
    let found = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    if found == version { return database }
    try make(database)
    return database
  }

  private static func make(_ database: any DatabaseWriter) throws {
    try database.write { database in
      // Another process may have made them meanwhile.
      guard try Int.fetchOne(database, sql: "PRAGMA user_version") != version else { return }
      for table in ["message", "series", "tag", "metric", "setting", "run", "meta"] {
        try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
      }
      try database.execute(sql: tables)
    }
  }

  private static var configuration: GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(20)
    configuration.label = "foil index"
    return configuration
  }

  static func isDamage(_ error: DatabaseError) -> Bool {
    error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
  }

  static func removeFile(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }
}
