import CSQLite

/// What SQLite says when something does not work.
struct DatabaseError: Error, CustomStringConvertible {
  /// SQLite's extended result code, which says more than ``code``, for example which operation on
  /// the file failed.
  let extendedCode: Int32
  let message: String

  /// The primary result code, for example `SQLITE_BUSY`.
  var code: Int32 { extendedCode & 0xff }

  /// The message, with the extended code where there is one.
  var description: String {
    code == extendedCode ? message : "\(message), SQLite's code \(extendedCode)"
  }

  /// The last error of a connection, or of a code where there is none.
  init(_ code: Int32, of connection: OpaquePointer?) {
    extendedCode = code
    message = String(cString: connection == nil ? sqlite3_errstr(code) : sqlite3_errmsg(connection))
  }

  init(code: Int32, message: String) {
    extendedCode = code
    self.message = message
  }

  /// Whether the file is no database, or a damaged one.
  var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
}

/// A column that holds another type than was written.
struct ColumnMismatch: Error {
  let column: String
}
