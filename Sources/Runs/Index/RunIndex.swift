import Foundation
import Ground
import Synchronization

/// An index over the run directories below a workspace folder.
///
/// It is an SQLite file that holds nothing of its own: what is in it was read from the run
/// directories, and removing it loses nothing. ``refresh(progress:)`` reads what has been added to
/// the logs since the last time; several processes may refresh and read at the same time.
public final class RunIndex: Sendable {
  /// The folder, as an absolute path.
  public let workspace: String
  private let store: IndexStore
  /// One refresh at a time in this process, with what the last scan found.
  let scan: Mutex<WorkspaceScan>
  private let cache = Mutex(Cache())

  /// The runs as they were last read from the database.
  private struct Cache {
    var generation = -1
    var version = -1
    var runs: [Int64: RunRecord] = [:]
  }

  /// Opens the index of a workspace, making it if need be. Nothing is read from the runs yet.
  ///
  /// - Parameters:
  ///   - workspace: The folder below which run directories are.
  ///   - file: Where the index is; nil is `.foil/index.sqlite` in the workspace. Where it cannot be
  ///     kept, it is in memory, and ``notice`` says why.
  /// - Throws: `Failure` if the workspace is no folder.
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
    store = try IndexStore(path: file ?? Self.defaultFile(in: url.path))
  }

  /// nil if the workspace cannot be written to, which is no reason for a notice: whoever looks at
  /// somebody else's runs has no right to.
  private static func defaultFile(in workspace: String) -> String? {
    let folder = workspace + "/.foil"
    if mkdir(folder, 0o755) != 0, errno == EACCES || errno == EROFS { return nil }
    return access(folder, W_OK) == 0 || !isFolder(folder) ? folder + "/index.sqlite" : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  var database: DatabaseFile { store.database }

  /// Why the index is not kept in its file, for a person; nil if it is, or if the workspace is not
  /// one's own. To be asked after the last call.
  public var notice: String? { store.notice }

  /// Runs a piece of work that reads from the database, on one that is sound.
  private func reading<Value>(_ body: () throws -> Value) throws -> Value {
    try store.perform(refill: { _ = try refresh() }, body)
  }

  /// Runs a refresh, which by itself fills a database that is new.
  func refreshing<Value>(_ body: () throws -> Value) throws -> Value {
    try store.perform(refill: {}, body)
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
    try reading {
      try database.read { try $0.value("SELECT version FROM meta") ?? 0 }
    }
  }

  private func records() throws -> [RunRecord] {
    try reading {
      let generation = store.generation
      return try cache.withLock { cache in
        try database.read { database in
          let version = try database.value("SELECT version FROM meta") ?? 0
          guard version != cache.version || generation != cache.generation else { return }
          // A version that has gone back means another database in the same place.
          let isLater = generation == cache.generation && version > cache.version
          let since = isLater ? cache.version : -1
          let ids = Set(try database.map("SELECT id FROM run") { try $0.value(0) as Int64 })
          var runs = isLater ? cache.runs.filter { ids.contains($0.key) } : [:]
          for run in try RunRecord.fetch(database, workspace: workspace, since: since) {
            runs[run.id] = run
          }
          guard runs.count == ids.count else { throw IndexDamage() }
          cache = Cache(generation: generation, version: version, runs: runs)
        }
        return Array(cache.runs.values)
      }
    }
  }

  /// The names of a run's curves, for example `step.loss` or `eval.dev.rsum`, in ascending order.
  public func seriesKeys(of run: RunRecord.ID) throws -> [String] {
    try reading { try database.read { try Self.seriesKeys($0, of: run) } }
  }

  /// - Throws: `IndexDamage` if they are not those that were written.
  private static func seriesKeys(_ database: Database, of run: RunRecord.ID) throws -> [String] {
    let keys: [String] = try database.map(
      "SELECT key FROM series WHERE run = ? ORDER BY key", [run]
    ) { try $0.value(0) }
    let digest: Int64? = try database.value("SELECT keys_digest FROM run WHERE id = ?", [run])
    guard digest == nil || digest == IndexDigest(keys: keys).column else { throw IndexDamage() }
    return keys
  }

  /// A curve of a run; nil if it has none of that name.
  public func series(_ key: String, of run: RunRecord.ID) throws -> Series? {
    try series([key], of: [run])[run]?[key]
  }

  /// Curves of several runs, by run and name.
  public func series(
    _ keys: [String], of runs: [RunRecord.ID]
  ) throws -> [RunRecord.ID: [String: Series]] {
    try reading {
      try database.read { database in
        var curves: [RunRecord.ID: [String: Series]] = [:]
        let stored = "SELECT points, digest FROM series WHERE run = ? AND key = ?"
        for run in runs {
          var known: [String]?
          for key in keys {
            let found = try database.first(stored, [run, key]) { row in
              (points: try row.value(0) as Data, digest: try row.value(1) as Int64)
            }
            guard let found else {
              // What is not there must not be a lost row.
              let all = try known ?? Self.seriesKeys(database, of: run)
              known = all
              if all.contains(key) { throw IndexDamage() }
              continue
            }
            guard let series = Series(data: found.points),
              IndexDigest(series: key, run: run, points: found.points).column == found.digest
            else { throw IndexDamage() }
            curves[run, default: [:]][key] = series
          }
        }
        return curves
      }
    }
  }

  /// The messages of a run in the order of its log.
  public func messages(of run: RunRecord.ID) throws -> [RunMessage] {
    try reading { try database.read { try RunMessage.fetch($0, run: run) } }
  }
}
