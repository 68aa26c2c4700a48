import Foundation
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
  static func open(_ path: String?) throws -> DatabaseFile {
    do {
      return try opened(path)
    } catch let error as DatabaseError where error.isDamage {
      guard let path else { throw error }
      removeFile(path)
      return try opened(path)
    }
  }

  private static func opened(_ path: String?) throws -> DatabaseFile {
    let database = try DatabaseFile(path: path)
    if try database.read(currentVersion) == version { return database }
    try database.write { database in
      // Another process may have made them meanwhile.
      guard try currentVersion(database) != version else { return }
      for table in ["message", "series", "tag", "metric", "setting", "run", "meta"] {
        try database.execute("DROP TABLE IF EXISTS \(table)")
      }
      try database.run(tables)
    }
    return database
  }

  static func currentVersion(_ database: Database) throws -> Int? {
    try database.value("PRAGMA user_version")
  }

  static func removeFile(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }
}
