import CSQLite

/// One connection to a database.
///
/// `@unchecked Sendable`: it is opened without SQLite's own locks and belongs to one thread at a
/// time. ``DatabaseFile`` gives it to one caller and takes it back when that one is done.
final class Database: @unchecked Sendable {
  private let connection: OpaquePointer
  /// Compiled statements that nobody is running.
  private var statements: [String: Statement] = [:]

  /// Opens a database, making it if need be.
  ///
  /// - Parameters:
  ///   - path: nil is one in memory.
  ///   - patience: How many milliseconds a call waits for a lock of another connection.
  /// - Throws: `DatabaseError`.
  init(path: String?, patience: Int32 = 0) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      path ?? ":memory:", &opened,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      let error = DatabaseError(code, of: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    connection = opened
    sqlite3_extended_result_codes(connection, 1)
    sqlite3_busy_timeout(connection, patience)
  }

  deinit {
    // A connection is closed for good once its statements are gone.
    statements = [:]
    sqlite3_close_v2(connection)
  }

  /// Runs statements without parameters, one after the other.
  func run(_ script: String) throws {
    let code = sqlite3_exec(connection, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code, of: connection) }
  }

  /// Runs one statement for what it does.
  func execute(_ sql: String, _ values: [(any ColumnValue)?] = []) throws {
    try rows(sql, values) { _ in }
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(connection)) }

  /// Calls `body` with each row. A statement is compiled once for each connection.
  func rows(
    _ sql: String, _ values: [(any ColumnValue)?] = [], _ body: (Row) throws -> Void
  ) throws {
    try using(sql) { statement in
      try statement.run(values) { row in
        try body(row)
        return true
      }
    }
  }

  /// What `body` makes of each row.
  func map<Element>(
    _ sql: String, _ values: [(any ColumnValue)?] = [], _ body: (Row) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try rows(sql, values) { elements.append(try body($0)) }
    return elements
  }

  /// What `body` makes of the first row; nil if there is none.
  func first<Element>(
    _ sql: String, _ values: [(any ColumnValue)?] = [], _ body: (Row) throws -> Element
  ) throws -> Element? {
    var first: Element?
    try using(sql) { statement in
      try statement.run(values) { row in
        first = try body(row)
        return false
      }
    }
    return first
  }

  /// The first column of the first row; nil if there is none, or NULL.
  func value<Value: ColumnValue>(_ sql: String, _ values: [(any ColumnValue)?] = []) throws
    -> Value?
  {
    try first(sql, values) { try $0.optional(0) as Value? } ?? nil
  }

  private func using(_ sql: String, _ body: (Statement) throws -> Void) throws {
    // Taken out while it runs, so that nobody starts it again from within.
    let statement = try statements.removeValue(forKey: sql) ?? Statement(sql, on: connection)
    defer { statements[sql] = statement }
    try body(statement)
  }

  /// Runs `body` as one transaction: all of it is done, or nothing.
  ///
  /// - Parameter writes: Whether the lock for writing is taken at once, as a transaction that reads
  ///   first could not get it later where another has written meanwhile.
  func transaction<Value>(writes: Bool, _ body: (Database) throws -> Value) throws -> Value {
    try run(writes ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED")
    do {
      let value = try body(self)
      try run("COMMIT")
      return value
    } catch {
      // Some errors, a full disk for one, have already ended the transaction.
      if sqlite3_get_autocommit(connection) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }
}
