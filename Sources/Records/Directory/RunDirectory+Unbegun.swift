import Foundation
import Ground

// Directories of runs that have not trained: nothing of one is removed before all of it was looked at.
extension RunDirectory {
  /// Removes what a start that was killed left at a planned path; does nothing if a run is there.
  ///
  /// - Throws: A ``Failure``, before anything is removed, if the directory holds something that a start
  ///   does not leave, as the log or the checkpoints of a run whose run.toml was moved away; and where
  ///   the system cannot tell what is there.
  public static func discardUnfinished(at path: String) throws {
    let directory = RunDirectory(made: path)
    guard try FileStatus.exists(path), try !FileStatus.exists(directory.configurationFile) else {
      return
    }
    try directory.remove(["events.jsonl", "provenance.json", "checkpoints"])
  }

  /// Removes the directory of a run that was made and could not begin.
  ///
  /// - Throws: A ``Failure``, before anything is removed, if something shows that it has begun.
  public func removeUnbegun() throws {
    guard !isRunning else {
      throw Failure("another program trains here; nothing was removed", at: path)
    }
    try remove([
      "events.jsonl", "foils.jsonl", "provenance.json", "run.toml", "vocabulary.json", "lock",
      "checkpoints",
    ])
  }

  /// Removes the directory if it holds nothing but these names, logs and folders among them empty.
  private func remove(_ known: [String]) throws {
    let names = try RunDirectory.names(in: path)
    for name in names where try !isOfStart(name, known) {
      throw Failure(
        "this may be a run that was trained: it has `\(name)`, which a start does not leave; nothing "
          + "was removed", at: path,
        remedy: "if run.toml is missing, put it back; otherwise move the directory away")
    }
    for name in names where name != "checkpoints" { unlink("\(path)/\(name)") }
    rmdir(checkpointsFolder)
    guard rmdir(path) == 0 else {
      throw SystemError.failure("remove an unfinished run directory", path: path)
    }
  }

  private func isOfStart(_ name: String, _ known: [String]) throws -> Bool {
    guard known.contains(name) else {
      return (known + ["run.toml"]).contains { AtomicFile.isLeftover(name, of: $0) }
    }
    let file = "\(path)/\(name)"
    switch name {
    case "checkpoints": return try RunDirectory.names(in: file).isEmpty
    case "events.jsonl", "foils.jsonl": return try FileStatus.of(file)?.size == 0
    default: return true
    }
  }

  private static func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Failure(
        "cannot read the folder: \((error as NSError).localizedDescription)", at: folder)
    }
  }
}
