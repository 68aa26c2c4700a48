import CSQLite
import Foundation
import Synchronization

/// A database that threads and processes share: one of them writes at a time, and whoever reads
/// sees it as it was when the reading began, without waiting.
///
/// The file is in SQLite's WAL mode. A database in memory has one connection for all.
final class DatabaseFile: Sendable {
  private let path: String?
  private let writer: Database
  private let writing = NSLock()
  /// Connections that nobody reads with.
  private let readers = Mutex<[Database]>([])

  /// Milliseconds that a call waits for another process.
  private static let patience: Int32 = 20_000
  /// Connections that are kept for the next reading.
  private static let idleReaders = 4

  /// - Parameter path: nil is one in memory.
  /// - Throws: `DatabaseError`.
  init(path: String?) throws {
    self.path = path
    writer = try Database(path: path, patience: Self.patience)
    if path != nil {
      try Self.useLog(writer)
      // Safe against a program that dies; a machine that dies may lose what can be read again.
      try writer.run("PRAGMA synchronous = NORMAL")
    }
    try writer.run("PRAGMA foreign_keys = ON")
  }

  private static func useLog(_ writer: Database) throws {
    let end = ContinuousClock.now + .milliseconds(Int(patience))
    while true {
      do {
        let mode: String? = try writer.value("PRAGMA journal_mode = WAL")
        if mode == "wal" { return }
        throw DatabaseError(
          code: SQLITE_ERROR, message: "the file system does not let several programs share it")
      } catch let error as DatabaseError where error.code == SQLITE_BUSY && .now < end {
        // The switch reads first and writes then, where SQLite gives up without waiting if another
        // program is writing.
        usleep(10_000)
      }
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard let path else { return try write(body) }
    let reader = try readers.withLock { $0.popLast() } ?? makeReader(path)
    // One in which something failed is closed, as its transaction may not have ended.
    let value = try reader.transaction(writes: false, body)
    readers.withLock { if $0.count < Self.idleReaders { $0.append(reader) } }
    return value
  }

  private func makeReader(_ path: String) throws -> Database {
    let reader = try Database(path: path, patience: Self.patience)
    try reader.run("PRAGMA query_only = ON")
    return reader
  }

  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try writing.withLock { try writer.transaction(writes: true, body) }
  }
}
