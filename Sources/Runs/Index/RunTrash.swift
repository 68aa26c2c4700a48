import Foundation
import Ground
import Records

/// Deletes runs by moving them to the folder `trash` beside them, from where they can be taken back.
public enum RunTrash {
  /// A run in the trash.
  public struct Item: Equatable, Sendable {
    /// Where it is.
    public let path: String
    /// When it was moved there, as far as the folder tells, in seconds since 1970.
    public let deleted: Double?

    public var identifier: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// Name of the folder; the index does not look into it.
  public static let folderName = "trash"

  /// Moves a run directory to the trash.
  ///
  /// - Returns: Where it is now.
  /// - Throws: `Failure` if a trainer is at work in it, or it cannot be moved.
  @discardableResult
  public static func move(_ run: String) throws -> String {
    var path = run
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    if let directory = try? RunDirectory(opening: path), directory.isRunning {
      throw Failure(
        "a trainer is at work in the run", at: path,
        remedy: "stop it first, then delete the run")
    }
    let folder = url.deletingLastPathComponent().appendingPathComponent(folderName).path
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw SystemError.failure("make the folder", path: folder)
    }
    for attempt in 0..<1000 {
      let suffix = attempt == 0 ? "" : "-\(attempt)"
      let target = "\(folder)/\(url.lastPathComponent)\(suffix)"
      // rename would replace an empty folder of that name.
      if access(target, F_OK) == 0 { continue }
      guard rename(url.path, target) == 0 else {
        throw SystemError.failure("move the run to \(folder)", path: path)
      }
      return target
    }
    throw Failure("found no free name in the trash", at: folder, remedy: "empty the trash")
  }
}
