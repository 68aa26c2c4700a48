import CSQLite

/// The present row of a statement, valid until the next one is fetched.
struct Row {
  private let statement: Statement

  fileprivate init(_ statement: Statement) { self.statement = statement }

  /// - Throws: `ColumnMismatch` if the column holds another type, or nothing.
  func value<Value: ColumnValue>(_ column: Int) throws -> Value {
    guard let value = Value(statement.pointer, column: Int32(column)) else {
      throw ColumnMismatch(column: "\(column)")
    }
    return value
  }

  /// nil where the column is NULL.
  ///
  /// - Throws: `ColumnMismatch` if the column holds another type.
  func optional<Value: ColumnValue>(_ column: Int) throws -> Value? {
    guard sqlite3_column_type(statement.pointer, Int32(column)) != SQLITE_NULL else { return nil }
    return try value(column) as Value
  }

  func value<Value: ColumnValue>(_ column: String) throws -> Value {
    try value(index(of: column))
  }

  func optional<Value: ColumnValue>(_ column: String) throws -> Value? {
    try optional(index(of: column))
  }

  private func index(of column: String) throws -> Int {
    guard let index = statement.columns[column] else { throw ColumnMismatch(column: column) }
    return index
  }
}

/// A compiled statement of one connection.
final class Statement {
  fileprivate let pointer: OpaquePointer
  private let connection: OpaquePointer

  /// - Throws: `DatabaseError`.
  init(_ sql: String, on connection: OpaquePointer) throws {
    var compiled: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let compiled else {
      throw code == SQLITE_OK
        ? DatabaseError(code: SQLITE_MISUSE, message: "there is no statement in it")
        : DatabaseError(code, of: connection)
    }
    pointer = compiled
    self.connection = connection
  }

  deinit { sqlite3_finalize(pointer) }

  /// The places of the columns by name.
  fileprivate private(set) lazy var columns: [String: Int] = {
    var columns: [String: Int] = [:]
    for index in 0..<sqlite3_column_count(pointer) {
      if let name = sqlite3_column_name(pointer, index) {
        columns[String(cString: name)] = Int(index)
      }
    }
    return columns
  }()

  /// Runs the statement and calls `body` with each row, until it says that it has seen enough.
  ///
  /// - Parameter values: One a parameter; nil is NULL.
  /// - Throws: `DatabaseError`, and what `body` throws.
  func run(_ values: [(any ColumnValue)?], _ body: (Row) throws -> Bool) throws {
    defer {
      sqlite3_reset(pointer)
      sqlite3_clear_bindings(pointer)
    }
    // What is not bound would silently be NULL.
    guard sqlite3_bind_parameter_count(pointer) == Int32(values.count) else {
      throw DatabaseError(
        code: SQLITE_MISUSE, message: "a statement was not given one value for each parameter")
    }
    for (index, value) in values.enumerated() {
      let parameter = Int32(index + 1)
      let code =
        value?.bind(to: pointer, at: parameter) ?? sqlite3_bind_null(pointer, parameter)
      guard code == SQLITE_OK else { throw DatabaseError(code, of: connection) }
    }
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW:
        guard try body(Row(self)) else { return }
      case SQLITE_DONE: return
      case let code: throw DatabaseError(code, of: connection)
      }
    }
  }
}
