import CSQLite
import Foundation

/// An index as it lies in its file, looked at without opening it: what is looked at is a copy.
///
/// Opening a database of this kind makes files beside it, even for reading.
public struct IndexHealth: Equatable, Sendable {
  public enum State: String, Sendable {
    case absent
    case sound
    /// Of another version of the program: it is made anew by the next command that needs it.
    case otherVersion = "other version"
    case damaged
    /// It changed while it was copied, or could not be copied.
    case unknown
  }

  public let path: String
  public let state: State
  /// Bytes of the file and its log.
  public let size: Int
  /// Runs that it knows; nil unless it is sound.
  public let runs: Int?

  /// The version of SQLite.
  public static var sqliteVersion: String { String(cString: sqlite3_libversion()) }

  /// - Parameter workspace: The folder whose index it is.
  public init(workspace: String) {
    path = workspace + "/.foil/index.sqlite"
    guard let first = Self.signatures(path).first.flatMap({ $0 }) else {
      (state, size, runs) = (.absent, 0, nil)
      return
    }
    size = first.size + (Self.signatures(path).last.flatMap { $0 }?.size ?? 0)
    (state, runs) = Self.examined(path)
  }

  private static let suffixes = ["", "-wal"]

  private static func signatures(_ path: String) -> [FileSignature?] {
    suffixes.map { FileSignature(path: path + $0) }
  }

  private static func examined(_ path: String) -> (State, Int?) {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent(
      "foil-doctor-\(UUID().uuidString)")
    guard
      (try? manager.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700]))
        != nil
    else { return (.unknown, nil) }
    defer { try? manager.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("index.sqlite").path
    for _ in 0..<3 {
      let before = signatures(path)
      for suffix in suffixes {
        unlink(copy + suffix)
        try? manager.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      guard before == signatures(path), manager.fileExists(atPath: copy) else { continue }
      return check(copy)
    }
    return (.unknown, nil)
  }

  private static func check(_ copy: String) -> (State, Int?) {
    do {
      let database = try Database(path: copy)
      let version = try IndexSchema.currentVersion(database)
      guard try database.value("PRAGMA quick_check") == "ok" else { return (.damaged, nil) }
      guard version == IndexSchema.version else { return (.otherVersion, nil) }
      return (.sound, try database.value("SELECT COUNT(*) FROM run"))
    } catch {
      return (.damaged, nil)
    }
  }
}
