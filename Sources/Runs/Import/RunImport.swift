import Compute
import Foundation
import Training

/// Makes run directories of what other programs have logged.
///
/// An imported run has `events.jsonl` like any other, and `import.json` in place of `run.toml`.
public enum RunImport {
  /// An import that was made, or that had been made before.
  public struct Result: Equatable, Sendable {
    /// The run directory.
    public var path: String
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

  private static let deepest = 8
  private static let largestLog = 1 << 30

  /// Imports a TensorBoard event file, a training log, or a folder with such files.
  ///
  /// In a folder, the event files of each folder become one run and each text log one.
  ///
  /// - Parameters:
  ///   - path: A file or a folder.
  ///   - workspace: The folder to make the run directories in.
  /// - Throws: `Failure` if nothing was found to import, or a file cannot be read or written.
  public static func run(_ path: String, to workspace: String) throws -> [Result] {
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
    if isFolder.boolValue {
      var results: [Result] = []
      try importFolder(url, to: workspace, into: &results, depth: 0)
      guard !results.isEmpty else {
        throw Failure(
          "found nothing to import", at: path,
          remedy: "TensorBoard's files are called events.out.tfevents.…, training logs end in "
            + ".log or .txt")
      }
      return results
    }
    let isEventFile = try MappedFile(path: url.path).withBytes { EventFile.isEventFile($0) }
    if isEventFile { return [try importEvents([url], to: workspace)] }
    guard let result = try importLog(url, to: workspace) else {
      throw Failure(
        "found neither a TensorBoard event file nor a log with the lines of VSE++", at: path,
        remedy: "such a log has lines like `Image to text: 43.8, 72.4, 81.8, 2.0, 13.4`")
    }
    return [result]
  }

  private static func importFolder(
    _ folder: URL, to workspace: String, into results: inout [Result], depth: Int
  ) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let files = names.map { folder.appendingPathComponent($0) }
    let events = files.filter { $0.lastPathComponent.contains("tfevents") }
    if !events.isEmpty { results.append(try importEvents(events, to: workspace)) }
    for file in files where ["log", "txt"].contains(file.pathExtension) {
      if let result = try importLog(file, to: workspace) { results.append(result) }
    }
    guard depth < deepest else { return }
    for file in files where !file.lastPathComponent.hasPrefix(".") {
      let values = try? file.resourceValues(forKeys: [.isDirectoryKey, .isSymbolicLinkKey])
      // A link may lead back to where it stands.
      if values?.isDirectory == true, values?.isSymbolicLink != true {
        try importFolder(file, to: workspace, into: &results, depth: depth + 1)
      }
    }
  }

  private static func importEvents(_ files: [URL], to workspace: String) throws -> Result {
    var scalars: [ScalarEvent] = []
    var warnings: [String] = []
    for file in files {
      let contents = try EventFile.read(file.path)
      scalars += contents.events
      warnings += contents.problems.map { "\(file.lastPathComponent), \($0)" }
    }
    let events = TensorBoardImport.events(scalars)
    guard !events.isEmpty else {
      throw Failure("found no scalars in the event files", at: files[0].path)
    }
    // A lone file tells less than the folder that it is in.
    let name = files[0].deletingLastPathComponent().lastPathComponent
    return try make(
      events,
      ImportRecord(
        format: .tensorBoard, sources: files.map(\.path), sha256: try digest(files), name: name,
        settings: [:]), warnings: warnings, in: workspace)
  }

  /// nil if the text has no lines of such a log.
  private static func importLog(_ file: URL, to workspace: String) throws -> Result? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let modified = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    guard let bytes = try SmallFile.bytes(file.path, limit: largestLog) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let log = VSELog.events(
      text.split(whereSeparator: { $0.isNewline }), time: modified)
    guard !log.events.isEmpty else { return nil }
    let name =
      ["train", "log", "output", "stdout", "eval"].contains(
        file.deletingPathExtension().lastPathComponent)
      ? file.deletingLastPathComponent().lastPathComponent
      : file.deletingPathExtension().lastPathComponent
    return try make(
      log.events,
      ImportRecord(
        format: .vseLog, sources: [file.path], sha256: try digest([file]), name: name,
        settings: log.settings), warnings: [], in: workspace)
  }

  private static func digest(_ files: [URL]) throws -> String {
    if files.count == 1 { return try SHA256.hex(ofFile: files[0].path) }
    // Of the single digests, so that no file need be held.
    return try SHA256.hex(of: Array(files.map { try SHA256.hex(ofFile: $0.path) }.joined().utf8))
  }

  /// Makes the run directory; it appears complete or not at all.
  private static func make(
    _ events: [Event], _ record: ImportRecord, warnings: [String], in workspace: String
  ) throws -> Result {
    let started = events.first?.time ?? 0
    let date = Date(timeIntervalSince1970: started.isFinite && abs(started) < 1e11 ? started : 0)
    let identifier =
      "\(RunDirectory.timestamp(date))-\(RunDirectory.plainName(record.name))-"
      + record.sha256.prefix(4)
    let path = "\(workspace)/\(identifier)"
    let earlier = earlierImport(of: record, in: workspace)
    let notes = events.filter { $0.kind == .note }
    let isWarning = { (event: Event) in event["level"]?.text == "warning" }
    var result = Result(
      path: path, format: record.format, events: events.count,
      warnings: warnings + notes.filter(isWarning).compactMap { $0["message"]?.text },
      existed: false)
    result.notes = notes.filter { !isWarning($0) }.compactMap { $0["message"]?.text }
    if let earlier {
      result.path = earlier.path
      result.existed = earlier.record.sha256 == record.sha256
      guard !result.existed else { return result }
      result.renewed = true
      // The record comes last: after a crash in between, the next import writes both anew.
      try write(events, to: earlier.path)
      try record.write(to: earlier.path)
      return result
    }
    if FileManager.default.fileExists(atPath: path) {
      let other = try? ImportRecord.read(from: path)
      guard other?.sha256 == record.sha256 else {
        throw Failure("the run directory exists", at: path, remedy: "import into another folder")
      }
      result.existed = true
      return result
    }
    let temporary = "\(workspace)/.\(identifier).\(getpid())"
    guard mkdir(temporary, 0o755) == 0 else {
      throw SystemError.failure("make the run directory", path: temporary)
    }
    do {
      try write(events, to: temporary)
      try record.write(to: temporary)
      guard rename(temporary, path) == 0 else {
        throw SystemError.failure("put the run directory in its place", path: path)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
    return result
  }

  private static func write(_ events: [Event], to run: String) throws {
    try AtomicFile.write(events.map { $0.json + "\n" }.joined(), to: run + "/events.jsonl")
  }

  /// The run that was made of the same files, which may have grown since.
  private static func earlierImport(
    of record: ImportRecord, in workspace: String
  ) -> (path: String, record: ImportRecord)? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace)) ?? []
    for name in names.sorted()
    where !name.hasPrefix(".") && name.contains(RunDirectory.plainName(record.name)) {
      let path = "\(workspace)/\(name)"
      // Event files of a training that was resumed come behind the first.
      if let earlier = try? ImportRecord.read(from: path), earlier.format == record.format,
        earlier.sources.first == record.sources.first
      {
        return (path, earlier)
      }
    }
    return nil
  }
}
