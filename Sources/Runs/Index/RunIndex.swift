import Compute
import Foundation
import GRDB
import Synchronization

/// An index over the run directories below a workspace folder.
///
/// It is an SQLite file that holds nothing of its own: what is in it was read from the run
/// directories, and removing it loses nothing. ``refresh(progress:)`` reads what has been added to
/// the logs since the last time; several processes may refresh and read at the same time.
public final class RunIndex: Sendable {
  /// The folder, as an absolute path.
  public let workspace: String
  let database: any DatabaseWriter
  /// One refresh at a time in this process, with what the last scan found.
  let scan: Mutex<WorkspaceScan>
  private let cache = Mutex(Cache())

  /// The runs as they were last read from the database.
  private struct Cache {
    var version = -1
    var runs: [Int64: RunRecord] = [:]
  }

  /// Opens the index of a workspace, making it if need be. Nothing is read from the runs yet.
  ///
  /// - Parameters:
  ///   - workspace: The folder below which run directories are.
  ///   - file: Where the index is; nil is `.foil/index.sqlite` in the workspace, or memory if the
  ///     workspace cannot be written to.
  /// - Throws: `Failure` if the workspace is no folder, or the file cannot be opened.
  public init(workspace: String, file: String? = nil) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: workspace, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      throw Failure(
        "there is no such folder", at: workspace,
        remedy: "name the folder of the runs with --workspace")
    }
    let url = URL(fileURLWithPath: workspace).standardizedFileURL
    self.workspace = url.path
    scan = Mutex(WorkspaceScan(workspace: url.path))
    let path = file ?? Self.defaultFile(in: url.path)
    do {
      database = try IndexSchema.open(path)
    } catch let error as DatabaseError {
      throw Failure(
        "the index cannot be opened: \(error.message ?? "\(error.resultCode)")", at: path,
        remedy: "remove the file; it is made anew from the runs")
    }
  }

  /// nil if the workspace cannot be written to.
  private static func defaultFile(in workspace: String) -> String? {
    let folder = workspace + "/.foil"
    _ = mkdir(folder, 0o755)
    return access(folder, W_OK) == 0 ? folder + "/index.sqlite" : nil
  }

  /// Runs a piece of work on the database and turns its errors into `Failure`s.
  func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw Failure(
        "the index cannot be used: \(error.message ?? "\(error.resultCode)")",
        at: workspace + "/.foil/index.sqlite",
        remedy: "remove the file; it is made anew from the runs")
    }
  }
}

// MARK: - Reading

extension RunIndex {
  /// The runs that fulfil a filter, the first started first.
  ///
  /// Only runs that have changed since the last call are read from the database.
  ///
  /// - Parameter filter: nil takes every run.
  public func runs(matching filter: RunFilter? = nil) throws -> [RunRecord] {
    let all = try records()
    let chosen = filter.map { filter in all.filter(filter.matches) } ?? all
    return chosen.sorted {
      ($0.started ?? .infinity, $0.identifier) < ($1.started ?? .infinity, $1.identifier)
    }
  }

  /// A number that grows with every change to the index, for those who draw what it says.
  public func version() throws -> Int {
    try translating {
      try database.read { try Int.fetchOne($0, sql: "SELECT version FROM meta") ?? 0 }
    }
  }

  private func records() throws -> [RunRecord] {
    try translating {
      try cache.withLock { cache in
        try database.read { database in
          let version = try Int.fetchOne(database, sql: "SELECT version FROM meta") ?? 0
          guard version != cache.version else { return }
          // A version that has gone back means another database in the same place.
          let since = version > cache.version ? cache.version : -1
          let kept = since < 0 ? [:] : cache.runs
          let ids = Set(try Int64.fetchAll(database, sql: "SELECT id FROM run"))
          cache.runs = kept.filter { ids.contains($0.key) }
          for run in try RunRecord.fetch(database, workspace: workspace, since: since) {
            cache.runs[run.id] = run
          }
          cache.version = version
        }
        return Array(cache.runs.values)
      }
    }
  }

  /// The names of a run's curves, for example `step.loss` or `eval.dev.rsum`, in ascending order.
  public func seriesKeys(of run: RunRecord.ID) throws -> [String] {
    try translating {
      try database.read {
        try String.fetchAll(
          $0, sql: "SELECT key FROM series WHERE run = ? ORDER BY key", arguments: [run])
      }
    }
  }

  /// A curve of a run; nil if it has none of that name.
  public func series(_ key: String, of run: RunRecord.ID) throws -> Series? {
    try series([key], of: [run])[run]?[key]
  }

  /// Curves of several runs, by run and name.
  public func series(
    _ keys: [String], of runs: [RunRecord.ID]
  ) throws -> [RunRecord.ID: [String: Series]] {
    try translating {
      try database.read { database in
        var found: [RunRecord.ID: [String: Series]] = [:]
        let statement = try database.makeStatement(
          sql: "SELECT points FROM series WHERE run = ? AND key = ?")
        for run in runs {
          for key in keys {
            guard let data = try Data.fetchOne(statement, arguments: [run, key]) else { continue }
            found[run, default: [:]][key] = Series(data: data)
          }
        }
        return found
      }
    }
  }

  /// The messages of a run in the order of its log.
  public func messages(of run: RunRecord.ID) throws -> [RunMessage] {
    try translating { try database.read { try RunMessage.fetch($0, run: run) } }
  }
}
