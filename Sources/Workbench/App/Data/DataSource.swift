import Cells
import Queue
import Runs

/// One kind of data that screens ask for: how it is read, when anew, and when it is forgotten.
///
/// A new kind is a case of ``DataRequest``, a field of ``WorkspaceModel`` and a source, which stands in the
/// list of ``RequestReader``.
protocol DataSource: Sendable {
  /// Reads what has changed of those requests that are of this kind.
  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange]
  /// What of those requests needs longer and is to be read elsewhere.
  mutating func slowReads(_ requests: Set<DataRequest>, _ context: DataContext) -> [SlowRead]
  /// Drops what is remembered of runs that are gone.
  mutating func forget(_ context: DataContext) -> [ModelChange]
}

extension DataSource {
  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] { [] }
  mutating func slowReads(
    _ requests: Set<DataRequest>, _ context: DataContext
  ) -> [SlowRead] { [] }
  mutating func forget(_ context: DataContext) -> [ModelChange] { [] }
}

/// What was read, as the change that it is to a model.
typealias ModelChange = @Sendable (inout WorkspaceModel) -> Void

/// What a source reads from, as of one moment.
struct DataContext: Sendable {
  let model: WorkspaceModel
  /// nil before the workspace is made.
  let index: RunIndex?
  let workspace: Workspace
  /// The runs that there are.
  let runs: [RunRecord.ID: RunRecord]

  init(_ model: WorkspaceModel, _ index: RunIndex?, _ workspace: Workspace) {
    self.model = model
    self.index = index
    self.workspace = workspace
    runs = Dictionary(model.runs.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }
}

/// A read that may take seconds.
struct SlowRead: Sendable {
  /// What it keeps waiting.
  enum Line: Sendable {
    /// What is read from files.
    case files
    /// What opens models or measures.
    case probes
  }

  var request: DataRequest
  var line = Line.files
  /// Seconds that it waits before it begins; then it is done only if somebody still asks for it.
  var delay: Double?
  /// Reads, given the runs that there are; nil where nothing came of it.
  var work: @Sendable ([RunRecord]) -> ModelChange?
}

/// Where a run stood when something of it was read.
struct RunStand: Equatable, Sendable {
  private var step: Int
  private var updated: Double?
  private var warnings: Double?

  init(_ run: RunRecord) {
    step = run.step
    updated = run.updated
    warnings = run.metrics["warnings"]
  }
}

/// Which runs have gone on since something of them was read.
struct RunStands<Key: Hashable & Sendable>: Sendable {
  private var stands: [Key: RunStand] = [:]

  /// Whether the run has gone on; it counts as read from then on.
  mutating func isNew(_ key: Key, _ run: RunRecord?) -> Bool {
    guard let run else { return false }
    let stand = RunStand(run)
    defer { stands[key] = stand }
    return stands[key] != stand
  }

  mutating func keep(_ isKept: (Key) -> Bool) { stands = stands.filter { isKept($0.key) } }
}

extension DataContext {
  /// The change that keeps only what belongs to runs that are there; nil where all does.
  func kept<Value>(
    _ field: WritableKeyPath<WorkspaceModel, [RunRecord.ID: Value]> & Sendable
  ) -> ModelChange? {
    guard model[keyPath: field].keys.contains(where: { runs[$0] == nil }) else { return nil }
    return { [runs] model in
      model[keyPath: field] = model[keyPath: field].filter { runs[$0.key] != nil }
    }
  }
}
