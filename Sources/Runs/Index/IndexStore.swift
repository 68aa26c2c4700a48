import CSQLite
import Foundation
import Ground
import Synchronization

/// The database behind an index, which mends itself.
///
/// All that is in it can be read again from the run directories. So a damaged file is removed and
/// made anew whenever the damage shows, and where no file can be kept (a full disk, a folder without
/// rights) the index is in memory.
final class IndexStore: Sendable {
  private struct State {
    var database: DatabaseFile
    /// nil in memory.
    var path: String?
    /// Counts the databases that there have been: what was read of an earlier one does not count.
    var generation = 0
    var notice: String?
  }

  private let state: Mutex<State>

  /// Opens the index at `path`, making it if need be; nil is one in memory.
  ///
  /// - Throws: `Failure` only if not even memory holds a database.
  init(path: String?) throws {
    do {
      state = Mutex(State(database: try IndexSchema.open(path), path: path))
    } catch {
      let kept = try Self.inMemory()
      state = Mutex(
        State(database: kept, path: nil, notice: Self.notice(of: error, at: path ?? "")))
    }
  }

  var database: DatabaseFile { state.withLock { $0.database } }
  var generation: Int { state.withLock { $0.generation } }
  /// Why the index is not kept in its file, for a person; nil if it is.
  var notice: String? { state.withLock { $0.notice } }

  /// Runs a piece of work on the database; if it fails because of what is in the file or because
  /// nothing can be written to it, replaces the database and runs it again.
  ///
  /// - Parameter refill: Reads the run directories into a database that is new.
  /// - Throws: `Failure`.
  func perform<Value>(refill: () throws -> Void, _ body: () throws -> Value) throws -> Value {
    var failures = 0
    while true {
      let generation = self.generation
      do {
        return try body()
      } catch {
        guard let trouble = Trouble(error) else { throw error }
        failures += 1
        guard failures < 4, trouble != .other else {
          throw Self.failure(error, at: state.withLock { $0.path })
        }
        // A second failure for the same reason would come again in a file.
        try replace(generation, trouble: failures > 1 ? .noPlace : trouble, because: error)
        try refill()
      }
    }
  }

  /// Another thread may have replaced the database already.
  private func replace(_ generation: Int, trouble: Trouble, because error: any Error) throws {
    try state.withLock { state in
      guard state.generation == generation else { return }
      state.generation += 1
      if let path = state.path, trouble == .damage {
        IndexSchema.removeFile(path)
        if let database = try? IndexSchema.open(path) {
          state.database = database
          return
        }
      }
      if let path = state.path { state.notice = Self.notice(of: error, at: path) }
      state.database = try Self.inMemory()
      state.path = nil
    }
  }

  private static func inMemory() throws -> DatabaseFile {
    do {
      return try IndexSchema.open(nil)
    } catch {
      throw failure(error, at: nil)
    }
  }

  private static func notice(of error: any Error, at path: String) -> String {
    "the index cannot be kept in \(PlainText.oneLine(path)) (\(describe(error))); the runs are "
      + "read anew each time"
  }

  private static func failure(_ error: any Error, at path: String?) -> Failure {
    Failure(
      "the index over the runs cannot be used: \(describe(error))", at: path ?? "memory",
      remedy: path.map { _ in
        "another program may be at work on it: try again; if that does not help, end the other "
          + "foil programs and remove the file, which is made anew from the runs"
      })
  }

  private static func describe(_ error: any Error) -> String {
    switch error {
    case let error as DatabaseError:
      PlainText.oneLine(error.description, limit: 200)
    case is IndexDamage, is ColumnMismatch: "what was read is not what was written"
    default: PlainText.oneLine("\(error)", limit: 200)
    }
  }

  /// What a failure of the database says about its file; nil for failures of something else.
  private enum Trouble {
    /// The file's content is not what was written.
    case damage
    /// The file cannot be written or opened.
    case noPlace
    case other

    init?(_ error: any Error) {
      switch error {
      case is IndexDamage, is ColumnMismatch: self = .damage
      case let error as DatabaseError:
        switch error.code {
        // A lost table or column is an "error", contradicting rows are a "constraint".
        case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_CONSTRAINT, SQLITE_MISMATCH,
          SQLITE_FORMAT, SQLITE_SCHEMA, SQLITE_IOERR, SQLITE_TOOBIG, SQLITE_RANGE:
          self = .damage
        case SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
          self = .noPlace
        default: self = .other
        }
      default: return nil
      }
    }
  }
}
