import Compute
import Foundation

/// A folder that appears under its name only when all that belongs into it is there.
enum NewFolder {
  /// Calls `body` with a hidden folder beside `directory`, which it becomes when `body` returns.
  ///
  /// - Throws: `Failure` (wrong usage) if something other than an empty folder is in the place, or
  ///   what `body` throws; then nothing is left behind.
  static func make<Result>(_ directory: URL, _ body: (URL) throws -> Result) throws -> Result {
    let target = directory.standardizedFileURL
    let files = FileManager.default
    let exists = files.fileExists(atPath: target.path)
    if exists, (try? files.contentsOfDirectory(atPath: target.path).isEmpty) != true {
      throw Failure(
        "the folder exists and is not empty", at: target.path,
        remedy: "Name a new folder, or remove this one yourself.", kind: .usage)
    }
    PartialFolder.removeLeftovers(of: target)
    let partial = PartialFolder.new(for: target)
    do {
      try files.createDirectory(at: partial, withIntermediateDirectories: true)
      defer { try? files.removeItem(at: partial) }
      let result = try body(partial)
      if exists { try files.removeItem(at: target) }
      try files.moveItem(at: partial, to: target)
      return result
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        "the data set could not be written: \(TextLines.reason(error))", at: target.path,
        remedy: "Check the free space and the folder's permissions.")
    }
  }
}
