import CSQLite

/// What SQLite says when something does not work.
struct DatabaseError: Error, CustomStringConvertible {
  /// The primary result code, for example `SQLITE_BUSY`.
  let code: Int32
  let message: String

  var description: String { message }

  /// The last error of a connection, or of a code where there is none.
  init(_ code: Int32, of connection: OpaquePointer?) {
    self.code = code & 0xff
    message = String(cString: connection == nil ? sqlite3_errstr(code) : sqlite3_errmsg(connection))
  }

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// Whether the file is no database, or a damaged one.
  var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
}

/// A column that holds another type than was written.
struct ColumnMismatch: Error {
  let column: String
}
