import Corpus
import Foundation
import Ground
import Queue
import Records
import Runs

/// Reads requested data and remembers what it has read, so that only what has changed is read again.
struct RequestReader: Sendable {
  /// Where a run stood when something of it was read.
  private struct Stand: Equatable {
    var step: Int
    var updated: Double?
    var warnings: Double?

    init(_ run: RunRecord) {
      step = run.step
      updated = run.updated
      warnings = run.metrics["warnings"]
    }
  }

  private var stands: [DataRequest: Stand] = [:]
  private var logs: [RunRecord.ID: EventLogReader] = [:]
  private var journalLogs: [RunRecord.ID: EventLogReader] = [:]
  private var similarityLogs: [RunRecord.ID: (reader: EventLogReader, active: ActiveTime)] = [:]
  private var comparisons: [[RunRecord.ID]: [Stand]] = [:]
  private var logDate: Date?
  private var folderDate: Date?
  private var foilLogs: [RunRecord.ID: EventLogReader] = [:]
  /// How each run's marks stood when they were read.
  private var markFiles: [RunRecord.ID: MarkFile] = [:]

  private struct MarkFile: Equatable {
    var size: Int?
    var modified: Date?
  }

  /// A run's negatives kept at most; of longer logs the last ones.
  static let mostNegatives = 20_000
  /// Bytes of the engine's log that are shown.
  private static let logBytes: UInt64 = 64 * 1024

  /// Reads what has changed of the requests into the model.
  ///
  /// - Returns: The requests that need longer and are to be read elsewhere.
  mutating func read(
    _ requests: Set<DataRequest>, _ index: RunIndex?, _ workspace: Workspace,
    into model: inout WorkspaceModel
  ) -> [DataRequest] {
    let kept = requests.compactMap { if case .folder(let path) = $0 { path } else { nil } }
    model.folders = model.folders.filter { kept.contains($0.key) }
    var runs: [RunRecord.ID: RunRecord] = [:]
    for run in model.runs { runs[run.id] = run }
    var slow: [DataRequest] = []
    var curves: [RunRecord.ID: Set<String>] = [:]
    for request in requests {
      switch request {
      case .curve(let key):
        if isNew(request, runs[key.run]) { curves[key.run, default: []].insert(key.name) }
      case .curveNames(let id):
        guard isNew(request, runs[id]) else { continue }
        model.curveNames[id] = (try? index?.seriesKeys(of: id)) ?? []
      case .messages(let id):
        guard isNew(request, runs[id]) else { continue }
        model.messages[id] = (try? index?.messages(of: id)) ?? []
      case .journal(let id):
        if isNew(request, runs[id]), let run = runs[id] { readJournal(run, &model) }
      case .negatives(let id):
        if isNew(request, runs[id]), let run = runs[id] { readNegatives(run, &model) }
      case .similarities(let id):
        if isNew(request, runs[id]), let run = runs[id] { readSimilarities(run, &model) }
      case .foils(let id):
        if isNew(request, runs[id]), let run = runs[id] { readFoils(run, &model) }
      case .marks(let id):
        if let run = runs[id] { readMarks(run, &model) }
      case .comparison(let ids):
        let stands = ids.compactMap { runs[$0].map(Stand.init) }
        guard stands.count == ids.count, !ids.isEmpty, comparisons[ids] != stands else { continue }
        comparisons[ids] = stands
        slow.append(request)
      case .captions(let id):
        guard let path = runs[id]?.settings["data.path"]?.text, model.captions[path] == nil,
          stands[request] == nil, let run = runs[id]
        else { continue }
        stands[request] = Stand(run)
        slow.append(request)
      case .datasets: readDatasets(workspace, &model)
      case .facts(let path):
        let modified = DataFacts.modified(path)
        if model.facts[path]?.modified != modified || model.facts[path] == nil {
          slow.append(request)
        }
      case .folder(let path): model.folders[path] = DataFacts.names(in: path)
      case .estimate(let key):
        if model.estimates[key] == nil { slow.append(request) }
      case .lens(let lens):
        if model.lenses[lens] == nil, runs[lens.run] != nil { slow.append(request) }
      case .engineLog: readEngineLog(workspace, &model)
      // The store hands it to the models' reader.
      case .ask: continue
      }
    }
    for (run, names) in curves {
      guard let found = try? index?.series(Array(names), of: [run])[run] else { continue }
      for (name, series) in found { model.curves[CurveKey(run: run, name: name)] = series }
    }
    forget(runs, &model)
    return slow
  }

  /// Whether the run has gone on since this was read.
  private mutating func isNew(_ request: DataRequest, _ run: RunRecord?) -> Bool {
    guard let run else { return false }
    let stand = Stand(run)
    defer { stands[request] = stand }
    return stands[request] != stand
  }

  private mutating func readNegatives(_ run: RunRecord, _ model: inout WorkspaceModel) {
    var reader = logs[run.id] ?? EventLogReader(path: run.path + "/events.jsonl")
    defer { logs[run.id] = reader }
    guard let batch = try? reader.poll() else { return }
    var events = batch.restarted ? [] : model.negatives[run.id] ?? []
    var moments = batch.restarted ? [] : model.foilMoments[run.id] ?? []
    for event in batch.events {
      if event.kind == .negatives {
        events.append(event)
      } else if let moment = FoilMoment(event) {
        moments.append(moment)
      } else if event.kind == .state, event["state"]?.text == "resumed" {
        // Steps that the resumed run does over.
        events.removeAll { $0.step > event.step }
        moments.removeAll { $0.step > event.step }
      }
    }
    model.negatives[run.id] = events.suffix(Self.mostNegatives)
    model.foilMoments[run.id] = moments.suffix(Self.mostNegatives)
  }

  private mutating func readJournal(_ run: RunRecord, _ model: inout WorkspaceModel) {
    var reader = journalLogs[run.id] ?? EventLogReader(path: run.path + "/events.jsonl")
    defer { journalLogs[run.id] = reader }
    guard let batch = try? reader.poll() else { return }
    var journal = batch.restarted ? RunJournal() : model.journals[run.id] ?? RunJournal()
    for event in batch.events { journal.append(event) }
    model.journals[run.id] = journal
  }

  private mutating func readSimilarities(_ run: RunRecord, _ model: inout WorkspaceModel) {
    var (reader, active) =
      similarityLogs[run.id] ?? (EventLogReader(path: run.path + "/events.jsonl"), ActiveTime())
    defer { similarityLogs[run.id] = (reader, active) }
    guard let batch = try? reader.poll() else { return }
    var history = batch.restarted ? nil : model.similarities[run.id]
    if batch.restarted { active = ActiveTime() }
    for event in batch.events {
      if event.isResume, let newest = history?.moments.last, newest.step > event.step {
        history?.drop(after: event.step)
        active = ActiveTime(seconds: history?.moments.last?.active ?? 0, last: nil)
      }
      active.add(event)
      if event.kind == .step {
        history = history ?? SimilarityHistory()
        history?.append(event, active: active.seconds)
      }
    }
    model.similarities[run.id] = history
  }

  /// Looks for data sets among the folders beside the workspace, again when one has come or gone.
  private mutating func readDatasets(_ workspace: Workspace, _ model: inout WorkspaceModel) {
    let folder = URL(fileURLWithPath: workspace.path).standardizedFileURL
      .deletingLastPathComponent()
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path)
    guard let date = attributes?[.modificationDate] as? Date, date != folderDate else { return }
    folderDate = date
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    model.datasets = names.sorted().prefix(1000).filter { !$0.hasPrefix(".") }
      .map { folder.appendingPathComponent($0).path }
      .filter { FileManager.default.fileExists(atPath: $0 + "/train_caps.txt") }
  }

  mutating func readFoils(_ run: RunRecord, _ model: inout WorkspaceModel) {
    var reader = foilLogs[run.id] ?? EventLogReader(path: run.path + "/foils.jsonl")
    defer { foilLogs[run.id] = reader }
    guard let batch = try? reader.poll() else { return }
    var events = batch.restarted ? [] : model.foils[run.id] ?? []
    for event in batch.events {
      if event.kind == .foil {
        events.append(event)
      } else if event.kind == .state {
        // Steps that the resumed run does over.
        events.removeAll { $0.step > event.step }
      }
    }
    model.foils[run.id] = events.suffix(Self.mostNegatives)
  }

  /// A person's marks do not change the run's log: their own file says whether there are new ones.
  private mutating func readMarks(_ run: RunRecord, _ model: inout WorkspaceModel) {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: NegativeMarks.file(run: run.path))
    let file = MarkFile(
      size: attributes?[.size] as? Int, modified: attributes?[.modificationDate] as? Date)
    guard markFiles[run.id] != file, let marks = try? NegativeMarks(run: run.path) else { return }
    markFiles[run.id] = file
    model.marks[run.id] = marks
  }

  private mutating func readEngineLog(_ workspace: Workspace, _ model: inout WorkspaceModel) {
    let path = workspace.engineLog
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let date = attributes?[.modificationDate] as? Date
    guard let date, date != logDate, let handle = FileHandle(forReadingAtPath: path) else { return }
    defer { try? handle.close() }
    logDate = date
    guard let size = try? handle.seekToEnd() else { return }
    let start = size > Self.logBytes ? size - Self.logBytes : 0
    guard (try? handle.seek(toOffset: start)) != nil,
      let bytes = try? handle.read(upToCount: Int(Self.logBytes))
    else { return }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    if start > 0, !lines.isEmpty { lines.removeFirst() }
    model.engineLog = lines
  }

  /// Drops what belongs to runs that are gone.
  private mutating func forget(
    _ runs: [RunRecord.ID: RunRecord], _ model: inout WorkspaceModel
  ) {
    logs = logs.filter { runs[$0.key] != nil }
    foilLogs = foilLogs.filter { runs[$0.key] != nil }
    journalLogs = journalLogs.filter { runs[$0.key] != nil }
    model.journals = model.journals.filter { runs[$0.key] != nil }
    model.foils = model.foils.filter { runs[$0.key] != nil }
    model.foilMoments = model.foilMoments.filter { runs[$0.key] != nil }
    if model.curves.keys.contains(where: { runs[$0.run] == nil }) {
      model.curves = model.curves.filter { runs[$0.key.run] != nil }
    }
    similarityLogs = similarityLogs.filter { runs[$0.key] != nil }
    model.similarities = model.similarities.filter { runs[$0.key] != nil }
    model.negatives = model.negatives.filter { runs[$0.key] != nil }
    model.messages = model.messages.filter { runs[$0.key] != nil }
    model.marks = model.marks.filter { runs[$0.key] != nil }
    model.curveNames = model.curveNames.filter { runs[$0.key] != nil }
  }
}

/// Reads that may take seconds.
enum SlowReads {
  static func comparison(_ ids: [RunRecord.ID], _ runs: [RunRecord]) -> ComparisonResult {
    let chosen = ids.compactMap { id in runs.first { $0.id == id } }
    do {
      let comparison = try Comparison(chosen)
      return .tables(comparison.tables(among: runs), notes: comparison.notes)
    } catch {
      return .failed((error as? Failure)?.description ?? "\(error)")
    }
  }

  /// The captions of the training split that a run was trained on, with the path of its data.
  static func captions(
    _ id: RunRecord.ID, _ runs: [RunRecord]
  ) -> (path: String, captions: [String])? {
    guard let run = runs.first(where: { $0.id == id }),
      let path = run.settings["data.path"]?.text, !path.isEmpty,
      let dataset = try? Dataset(path: path),
      let split = try? dataset.split(run.settings["data.train"]?.text ?? "train")
    else { return nil }
    return (path, split.captions)
  }
}
