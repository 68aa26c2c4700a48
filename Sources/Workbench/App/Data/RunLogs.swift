import Records
import Runs

/// The logs of runs, read from where the last read ended.
struct RunLogs: Sendable {
  private let name: String
  private var readers: [RunRecord.ID: EventLogReader] = [:]
  private var stands = RunStands<RunRecord.ID>()

  /// - Parameter name: The name of the log in the run's directory.
  init(_ name: String) { self.name = name }

  /// What has come since; nil where the run has not gone on or its log cannot be read.
  mutating func poll(_ id: RunRecord.ID, _ context: DataContext) -> EventLogReader.Batch? {
    let run = context.runs[id]
    guard stands.isNew(id, run), let run else { return nil }
    var reader = readers[id] ?? EventLogReader(path: "\(run.path)/\(name)")
    defer { readers[id] = reader }
    return try? reader.poll()
  }

  mutating func forget(_ context: DataContext) {
    readers = readers.filter { context.runs[$0.key] != nil }
    stands.keep { context.runs[$0] != nil }
  }
}
