import Corpus
import Dispatch
import Foundation
import Ground
import Queue
import Recipe
import Records
import Synchronization
import Testing

/// A folder that vanishes with the test.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("foil-engine-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// A workspace that vanishes with the test.
func withWorkspace<Value>(_ body: (Workspace, JobQueue) throws -> Value) throws -> Value {
  try withFolder { folder in
    let workspace = Workspace(folder.appendingPathComponent("runs").path)
    return try body(workspace, JobQueue(workspace))
  }
}

/// A configuration whose data is there; scripted jobs do not look at it.
func configuration(threads: Int = 1, name: String = "") -> RunConfiguration {
  var configuration = RunConfiguration()
  configuration.data.path = FileManager.default.temporaryDirectory.path
  configuration.run.threads = threads
  configuration.run.name = name
  return configuration
}

/// A training of a second on scenes that are drawn into the folder.
///
/// - Parameter everySteps: Steps from one evaluation to the next; an epoch has 7.
func smallTraining(in folder: URL, everySteps: Int) throws -> RunConfiguration {
  try Scenes.write(
    to: folder.appendingPathComponent("scenes"),
    options: SceneOptions(train: 20, dev: 6, test: 6, pictures: 0))
  var configuration = RunConfiguration()
  configuration.data.path = folder.path + "/scenes"
  configuration.data.minimumCount = 1
  configuration.run.threads = 1
  configuration.model.embeddingSize = 8
  configuration.model.text.wordDimension = 8
  configuration.training.batchSize = 16
  configuration.training.epochs = 2
  configuration.evaluation.everySteps = everySteps
  return configuration
}

extension JobQueue {
  func addOne(_ configuration: RunConfiguration, priority: Int = 0) throws -> Int {
    try #require(
      add(
        [Submission(configuration, priority: priority)],
        origin: Provenance.Origin(folder: "/", commandLine: ["test"])
      ).first
    ).id
  }

  func state(_ id: Int) throws -> String? { try snapshot()[id]?.state.name }

  /// Waits until a condition on the queue holds; a test that waits for ever fails.
  func wait(
    until what: String, location: SourceLocation = #_sourceLocation,
    _ condition: (Snapshot) throws -> Bool
  ) throws {
    let watch = FolderWatch([workspace.jobsFolder])
    let deadline = Date() + 60
    while try !condition(snapshot()) {
      if Date() > deadline {
        Issue.record("never: \(what); \(try snapshot())", sourceLocation: location)
        throw CancellationError()
      }
      watch.wait(seconds: 0.02)
    }
  }
}

/// Jobs whose work is a closure of the test, with a record of who ran when.
final class ScriptedRunner: JobRunner {
  struct Record {
    var running: [Int: Int] = [:]
    var threads = 0
    var mostThreads = 0
    var mostRunning = 0
    var begun: [Int] = []
    /// Whether a job ever ran twice at once.
    var overlapped = false
  }

  private let record = Mutex(Record())
  private let script: @Sendable (Job, TrainingControl) throws -> Bool

  init(_ script: @escaping @Sendable (Job, TrainingControl) throws -> Bool) {
    self.script = script
  }

  var result: Record { record.withLock { $0 } }

  func run(
    _ job: Job, configuration: RunConfiguration, control: TrainingControl,
    began: @escaping @Sendable (Int) -> Void
  ) throws -> Bool {
    let threads = configuration.run.threads
    record.withLock {
      $0.overlapped = $0.overlapped || $0.running[job.id] != nil
      $0.running[job.id] = threads
      $0.begun.append(job.id)
      $0.threads += threads
      $0.mostThreads = max($0.mostThreads, $0.threads)
      $0.mostRunning = max($0.mostRunning, $0.running.count)
    }
    defer {
      record.withLock {
        $0.running[job.id] = nil
        $0.threads -= threads
      }
    }
    began(0)
    return try script(job, control)
  }
}

/// Works in small steps until it is asked to stop, as a training does.
func obedient(_ control: TrainingControl, steps: Int = .max) -> Bool {
  for _ in 0..<steps {
    if control.shouldStop { return false }
    usleep(100)
  }
  return true
}
