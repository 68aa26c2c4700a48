import Foundation
import Ground

/// Makes run directories of what other programs have logged.
///
/// An imported run has `events.jsonl` like any other, and `import.json` in place of `run.toml`.
public enum RunImport {
  /// An import that was made, or that had been made before.
  public struct Result: Equatable, Sendable {
    /// The run directory.
    public var path: String
    public var name: String
    public var format: ImportRecord.Format
    public var events: Int
    /// Warnings in the log: sums that do not add up, damaged records.
    public var warnings: [String]
    /// What else the log says about how it was read.
    public var notes: [String] = []
    /// Whether the same files had been imported before, so that nothing was written.
    public var existed: Bool
    /// Whether the files had been imported when they held something else, and that run was renewed.
    public var renewed = false
  }

  /// What was found and is no run.
  public struct Omission: Equatable, Sendable {
    public var path: String
    public var reason: String
  }

  /// What an import has made.
  public struct Report: Equatable, Sendable {
    public var runs: [Result] = []
    /// What could have been a run and is none.
    public var omissions: [Omission] = []
    /// Files that end like logs and have no line of one.
    public var otherTexts: [String] = []
  }

  static let largestLog = 1 << 30

  /// Imports a TensorBoard event file, a training log, or a folder with such files.
  ///
  /// In a folder, the event files of each folder become one run, and each text log one or, where it
  /// holds several trainings, several. What cannot be read is in the report and costs nothing else.
  ///
  /// - Parameters:
  ///   - path: A file or a folder.
  ///   - workspace: The folder to make the run directories in.
  /// - Throws: `Failure` if a single file cannot be imported, or the workspace not be made.
  public static func run(_ path: String, to workspace: String) throws -> Report {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure("there is no such file or folder", at: path)
    }
    do {
      try FileManager.default.createDirectory(
        atPath: workspace, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        "cannot make the folder: \((error as NSError).localizedDescription)", at: workspace)
    }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    var session = ImportSession(workspace: workspace)
    if !isFolder.boolValue {
      session.above = Array(url.deletingLastPathComponent().pathComponents)
      try session.add(try candidate(url))
      return session.report
    }
    session.above = url.pathComponents
    session.isFolder = true
    let search = ImportSearch(url)
    session.report.omissions = search.omissions
    session.report.otherTexts = search.otherTexts
    session.name(search.candidates)
    for candidate in search.candidates {
      do {
        try session.add(candidate)
      } catch {
        session.report.omissions.append(
          Omission(path: candidate.path, reason: (error as? Failure)?.what ?? "\(error)"))
      }
    }
    return session.report
  }

  private static func candidate(_ file: URL) throws -> ImportCandidate {
    let isEvents =
      try ImportSearch.isEventFile(file.lastPathComponent)
      || MappedFile(path: file.path).withBytes { EventFile.isEventFile($0) }
    return ImportCandidate(
      kind: isEvents ? .events([file]) : .log(file), below: [],
      stem: isEvents ? nil : file.deletingPathExtension().lastPathComponent)
  }
}
