import Foundation
import Ground
import Recipe
import Records

/// One call of an import: what it has made, and what the workspace had.
struct ImportSession {
  let workspace: String
  /// The parts of the imported folder's own path.
  var above: [String] = []
  /// Whether a folder is imported, so that a text without a line of a log is no error.
  var isFolder = false
  var report = RunImport.Report()

  /// Short names that several candidates would have.
  private var shared: Set<String> = []
  /// Digests of the text logs of this import by folder, with the file that had it first.
  private var seen: [String: String] = [:]
  private var earlier: [Key: (path: String, record: ImportRecord)] = [:]

  /// What makes a run the same one as before.
  private struct Key: Hashable {
    let format: ImportRecord.Format
    let source: String?
    let part: Int

    init(_ record: ImportRecord) {
      format = record.format
      // Event files of a training that was resumed come behind the first.
      source = record.sources.first
      part = record.part ?? 1
    }
  }

  init(workspace: String) {
    self.workspace = workspace
    let names = (try? FileManager.default.contentsOfDirectory(atPath: workspace)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = "\(workspace)/\(name)"
      guard let record = try? ImportRecord.read(from: path) else { continue }
      earlier[Key(record)] = (path, record)
    }
  }

  // MARK: - Names

  private func shortName(_ candidate: ImportCandidate) -> String {
    ImportName.name(below: candidate.below, above: above, file: candidate.stem)
  }

  /// Finds the names that would be given twice.
  mutating func name(_ candidates: [ImportCandidate]) {
    let counts = Dictionary(grouping: candidates.map(shortName)) { $0 }
    shared = Set(counts.filter { $0.value.count > 1 }.keys)
  }

  private func name(_ candidate: ImportCandidate) -> String {
    let short = shortName(candidate)
    guard shared.contains(short) else { return short }
    return ImportName.full(below: candidate.below, above: above, file: candidate.stem)
  }

  // MARK: - Reading

  mutating func add(_ candidate: ImportCandidate) throws {
    switch candidate.kind {
    case .events(let files): try addEvents(files, name: name(candidate))
    case .log(let file): try addLog(file, name: name(candidate))
    }
  }

  private mutating func addEvents(_ files: [URL], name: String) throws {
    var contents: [[ScalarEvent]] = []
    var warnings: [String] = []
    var omitted: [String: Int] = [:]
    var failure: Failure?
    for file in files {
      do {
        let found = try EventFile.read(file.path)
        contents.append(found.events)
        warnings += found.problems.map { "\(file.lastPathComponent), \($0)" }
        omitted.merge(found.omitted) { $0 + $1 }
      } catch let error as Failure {
        // The others of a folder may be sound.
        failure = error
        warnings.append("\(file.lastPathComponent): \(error.what)")
      }
    }
    let merge = EventFileMerge(contents)
    let events = TensorBoardImport.events(merge.events)
    guard !events.isEmpty else {
      if let failure { throw failure }
      let other = omitted.isEmpty ? "" : ": they have \(Self.list(omitted))"
      throw Failure("found no scalars in the event files\(other)", at: files[0].path)
    }
    var notes: [String] = []
    if !omitted.isEmpty { notes.append("left out: \(Self.list(omitted))") }
    notes += merge.notes
    var result = try make(
      events,
      ImportRecord(
        format: .tensorBoard, sources: files.map(\.path), sha256: try Self.digest(files),
        name: name, settings: [:]))
    result.warnings = warnings + merge.warnings + result.warnings
    result.notes = notes + result.notes
    report.runs.append(result)
  }

  private static func list(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
  }

  private mutating func addLog(_ file: URL, name: String) throws {
    let digest = try Self.digest([file])
    let place = file.deletingLastPathComponent().path + "\n" + digest
    if let first = seen[place] {
      report.omissions.append(
        RunImport.Omission(path: file.path, reason: "it holds the same as \(first)"))
      return
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let modified = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    let bytes = try SmallFile.bytes(file.path, limit: RunImport.largestLog) ?? []
    let parts = VSELog.parts(of: TextEncoding.utf8(bytes), time: modified)
    if parts.isEmpty, isFolder {
      report.otherTexts.append(file.path)
      return
    }
    guard !parts.isEmpty else {
      throw Failure(
        "found neither a TensorBoard event file nor a log with the lines of VSE++", at: file.path,
        remedy: "such a log has lines like `Image to text: 43.8, 72.4, 81.8, 2.0, 13.4`")
    }
    seen[place] = file.lastPathComponent
    let names = Self.names(of: parts, name)
    for (index, part) in parts.enumerated() {
      let (events, settings) = part.finished()
      var result = try make(
        events,
        ImportRecord(
          format: .vseLog, sources: [file.path], sha256: digest, name: names[index],
          settings: settings, part: parts.count > 1 ? index + 1 : nil))
      if parts.count > 1 {
        result.notes.insert(
          "the log holds \(parts.count) trainings or models; this is number \(index + 1)", at: 0)
      }
      report.runs.append(result)
    }
  }

  /// The parts of a log are called after their models, or numbered.
  private static func names(of parts: [VSELogPart], _ name: String) -> [String] {
    guard parts.count > 1 else { return [name] }
    let models = parts.map(\.modelName)
    let isTelling = !models.contains(nil) && Set(models).count == models.count
    return models.enumerated().map { index, model in
      "\(name)/\(isTelling ? model ?? "" : String(index + 1))"
    }
  }

  private static func digest(_ files: [URL]) throws -> String {
    if files.count == 1 { return try SHA256.hex(ofFile: files[0].path) }
    // Of the single digests, so that no file need be held.
    return try SHA256.hex(of: Array(files.map { try SHA256.hex(ofFile: $0.path) }.joined().utf8))
  }

  // MARK: - Writing

  /// Makes the run directory; it appears complete or not at all.
  private mutating func make(_ events: [Event], _ record: ImportRecord) throws -> RunImport.Result {
    let started = events.first?.time ?? 0
    let date = Date(timeIntervalSince1970: started.isFinite && abs(started) < 1e11 ? started : 0)
    let identifier =
      "\(RunDirectory.timestamp(date))-\(RunName.plain(record.name))-"
      + record.sha256.prefix(4)
    let path = "\(workspace)/\(identifier)"
    let notes = events.filter { $0.kind == .note }
    let isWarning = { (event: Event) in event["level"]?.text == "warning" }
    var result = RunImport.Result(
      path: path, name: record.name, format: record.format, events: events.count,
      warnings: notes.filter(isWarning).compactMap { $0["message"]?.text }, existed: false)
    result.notes = notes.filter { !isWarning($0) }.compactMap { $0["message"]?.text }
    let key = Key(record)
    let old = earlier[key] ?? existing(path, record)
    if let old {
      result.path = old.path
      result.existed = old.record.sha256 == record.sha256 && old.record.reader == record.reader
      guard !result.existed else { return result }
      result.renewed = true
      // The record comes last: after a crash in between, the next import writes both anew.
      try Self.write(events, to: old.path)
      try record.write(to: old.path)
    } else {
      if FileManager.default.fileExists(atPath: path) {
        throw Failure("the run directory exists", at: path, remedy: "import into another folder")
      }
      try create(path, identifier, events, record)
    }
    if let other = earlier.first(where: { $0.key != key && $0.value.record.name == record.name }) {
      result.notes.append(
        "another imported run has the same name: \(other.value.path) of "
          + (other.value.record.sources.first ?? "?"))
    }
    earlier[key] = (result.path, record)
    return result
  }

  /// The run that was made of a file with the same content and name in another place.
  private func existing(
    _ path: String, _ record: ImportRecord
  ) -> (path: String, record: ImportRecord)? {
    guard let other = try? ImportRecord.read(from: path), other.sha256 == record.sha256,
      other.name == record.name, other.part == record.part
    else { return nil }
    return (path, other)
  }

  private func create(
    _ path: String, _ identifier: String, _ events: [Event], _ record: ImportRecord
  ) throws {
    let temporary = "\(workspace)/.\(identifier).\(getpid())"
    guard mkdir(temporary, 0o755) == 0 else {
      throw SystemError.failure("make the run directory", path: temporary)
    }
    do {
      try Self.write(events, to: temporary)
      try record.write(to: temporary)
      guard rename(temporary, path) == 0 else {
        throw SystemError.failure("put the run directory in its place", path: path)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
  }

  private static func write(_ events: [Event], to run: String) throws {
    try AtomicFile.write(events.map { $0.json + "\n" }.joined(), to: run + "/events.jsonl")
  }
}
