import Foundation
import Ground

/// A folder that appears under its name only when all that belongs into it is there.
enum NewFolder {
  /// Calls `body` with a hidden folder beside `directory`, which it becomes when `body` returns.
  ///
  /// - Parameters:
  ///   - directory: The folder to make; its parent is made if need be.
  ///   - expected: What may stand in its place, for the message, as "empty".
  ///   - isReplaceable: Whether a folder in its place may be replaced; an empty one may be.
  /// - Throws: `Failure` (wrong usage) if something else is in the place, or what `body` throws; then
  ///   nothing is left behind, and what stood there is as it was.
  static func make<Result>(
    _ directory: URL, expected: String = "empty", isReplaceable: (URL) -> Bool = { _ in false },
    _ body: (URL) throws -> Result
  ) throws -> Result {
    let target = directory.standardizedFileURL
    let files = FileManager.default
    let exists = files.fileExists(atPath: target.path)
    if exists, (try? files.contentsOfDirectory(atPath: target.path).isEmpty) != true,
      !isReplaceable(target)
    {
      throw Failure(
        "the folder exists and is not \(expected)", at: target.path,
        remedy: "name a new folder, or remove this one yourself", kind: .usage)
    }
    PartialFolder.removeLeftovers(of: target)
    let partial = PartialFolder.new(for: target)
    do {
      try files.createDirectory(at: partial, withIntermediateDirectories: true)
      defer { try? files.removeItem(at: partial) }
      let result = try body(partial)
      try exists ? replace(target, by: partial) : files.moveItem(at: partial, to: target)
      return result
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        "the data set could not be written: \(TextLines.reason(error))", at: target.path,
        remedy: "check the free space and the folder's permissions")
    }
  }

  /// The earlier folder stands aside, and comes back if the new one cannot take its place.
  private static func replace(_ target: URL, by partial: URL) throws {
    let files = FileManager.default
    let old = PartialFolder.replaced(by: partial)
    try files.moveItem(at: target, to: old)
    do {
      try files.moveItem(at: partial, to: target)
    } catch {
      try? files.moveItem(at: old, to: target)
      throw error
    }
    try files.removeItem(at: old)
  }
}
