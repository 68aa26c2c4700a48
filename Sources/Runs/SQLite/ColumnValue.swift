import CSQLite
import Foundation

/// A value that a column holds.
protocol ColumnValue {
  /// Reads a column of the present row; nil if it holds another type, or nothing.
  init?(_ statement: OpaquePointer, column: Int32)

  /// Gives the value to a parameter, the first being 1.
  ///
  /// - Returns: SQLite's result code.
  func bind(to statement: OpaquePointer, at parameter: Int32) -> Int32
}

extension Int64: ColumnValue {
  init?(_ statement: OpaquePointer, column: Int32) {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    self = sqlite3_column_int64(statement, column)
  }

  func bind(to statement: OpaquePointer, at parameter: Int32) -> Int32 {
    sqlite3_bind_int64(statement, parameter, self)
  }
}

extension Int: ColumnValue {
  init?(_ statement: OpaquePointer, column: Int32) {
    guard let value = Int64(statement, column: column) else { return nil }
    self.init(exactly: value)
  }

  func bind(to statement: OpaquePointer, at parameter: Int32) -> Int32 {
    Int64(self).bind(to: statement, at: parameter)
  }
}

extension Bool: ColumnValue {
  init?(_ statement: OpaquePointer, column: Int32) {
    guard let value = Int64(statement, column: column) else { return nil }
    self = value != 0
  }

  func bind(to statement: OpaquePointer, at parameter: Int32) -> Int32 {
    Int64(self ? 1 : 0).bind(to: statement, at: parameter)
  }
}

/// SQLite keeps NaN as NULL.
extension Double: ColumnValue {
  init?(_ statement: OpaquePointer, column: Int32) {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_FLOAT, SQLITE_INTEGER: self = sqlite3_column_double(statement, column)
    default: return nil
    }
  }

  func bind(to statement: OpaquePointer, at parameter: Int32) -> Int32 {
    sqlite3_bind_double(statement, parameter, self)
  }
}

/// Bytes that are no UTF-8 are read as replacement characters.
extension String: ColumnValue {
  init?(_ statement: OpaquePointer, column: Int32) {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let text = sqlite3_column_text(statement, column)
    else { return nil }
    let bytes = UnsafeBufferPointer(
      start: text, count: Int(sqlite3_column_bytes(statement, column)))
    self = String(decoding: bytes, as: UTF8.self)
  }

  func bind(to statement: OpaquePointer, at parameter: Int32) -> Int32 {
    // With its length, so that a zero byte does not end it.
    sqlite3_bind_text64(
      statement, parameter, self, UInt64(utf8.count), foil_sqlite_transient(), UInt8(SQLITE_UTF8))
  }
}

extension Data: ColumnValue {
  init?(_ statement: OpaquePointer, column: Int32) {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
    let bytes = sqlite3_column_blob(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    self = bytes.map { Data(bytes: $0, count: count) } ?? Data()
  }

  func bind(to statement: OpaquePointer, at parameter: Int32) -> Int32 {
    guard !isEmpty else { return sqlite3_bind_zeroblob(statement, parameter, 0) }
    return withUnsafeBytes {
      sqlite3_bind_blob64(
        statement, parameter, $0.baseAddress, UInt64($0.count), foil_sqlite_transient())
    }
  }
}
