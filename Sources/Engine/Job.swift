import Compute
import Foundation
import Training

/// A run that somebody asked for: what is to be trained, how far it is, and where.
///
/// A value. The job itself is a file of the queue (`docs/engine.md`), written by ``JobQueue`` only.
public struct Job: Equatable, Sendable, Identifiable {
  /// Counts up in a workspace; never given twice.
  public let id: Int
  /// What tells it apart, for people.
  public var name: String
  public internal(set) var state = JobState.queued
  /// Higher ones begin first.
  public internal(set) var priority = 0
  /// The place among jobs of equal priority; ties go to the lower id.
  public internal(set) var order: Int
  /// Worker threads, fixed when the job first starts, because they have an influence on the bytes.
  public internal(set) var threads: Int?
  /// The run directory, planned when the job is claimed and made a little later.
  public internal(set) var run: String?
  /// How often an engine has begun or gone on with it.
  public internal(set) var attempts = 0
  /// Deaths of engines since a new attempt last began further on than the one before.
  public internal(set) var crashes = 0
  /// The step that the last attempt began at.
  public internal(set) var firstStep = 0
  /// The sweep that it belongs to.
  public var sweep: String?
  /// Who added it, and where.
  public var origin: Provenance.Origin
  /// When it was added and when its state last changed, in seconds since 1970.
  public internal(set) var addedAt: Double
  public internal(set) var changedAt: Double

  /// The order in which jobs begin.
  public static func precedes(_ a: Job, _ b: Job) -> Bool {
    (-a.priority, a.order, a.id) < (-b.priority, b.order, b.id)
  }

  mutating func apply(_ command: JobState.Command, now: Double) throws {
    state = try state.applying(command)
    changedAt = now
    if command == .retry || command == .resume { crashes = 0 }
  }

  mutating func apply(_ event: JobState.Event, now: Double) throws {
    state = try state.applying(event)
    changedAt = now
    switch event {
    case .claimed: attempts += 1
    case .lost: crashes += 1
    default: break
    }
  }

  /// Notes where an attempt begins; progress since the last one makes up for its crashes.
  mutating func begin(at step: Int) {
    if step > firstStep { crashes = 0 }
    firstStep = step
  }
}

// MARK: - File

extension Job {
  /// The version of the file's format.
  static let version = 1

  /// The job as a line of JSON, keys in ascending order.
  var json: String {
    var fields: [String: JSONValue] = [
      "version": .integer(Job.version), "id": .integer(id), "name": .text(name),
      "state": .text(state.name), "priority": .integer(priority), "order": .integer(order),
      "attempts": .integer(attempts), "crashes": .integer(crashes),
      "first_step": .integer(firstStep), "added_at": .real(addedAt),
      "changed_at": .real(changedAt), "folder": .text(origin.folder),
      "command_line": .list(origin.commandLine.map { .text($0) }),
    ]
    fields["threads"] = threads.map { .integer($0) }
    fields["run"] = run.map { .text($0) }
    fields["sweep"] = sweep.map { .text($0) }
    fields["git_commit"] = origin.gitCommit.map { .text($0) }
    fields["git_modified"] = origin.gitModified.map { .boolean($0) }
    fields["engine"] = state.engine.map { .text($0) }
    switch state {
    case .cancelling(_, let now): fields["now"] = .boolean(now)
    case .failed(let message): fields["message"] = .text(message)
    default: break
    }
    return JSONValue.object(fields).json + "\n"
  }

  /// Reads a job.
  ///
  /// - Throws: A ``Failure`` with the path and what is missing or wrong.
  init(json text: String, path: String) throws {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: text)
    } catch {
      throw Failure("the job file is damaged: \(error)", at: path, remedy: Job.damageRemedy)
    }
    func need<Value>(_ key: String, _ found: Value?) throws -> Value {
      guard let found else {
        throw Failure(
          "the job file has no valid `\(key)`", at: path, remedy: Job.damageRemedy)
      }
      return found
    }
    let version = try need("version", value["version"]?.integer)
    guard version == Job.version else {
      throw Failure(
        "the job file has version \(version), this program reads \(Job.version)", at: path,
        remedy: "use the program that wrote it")
    }
    id = try need("id", value["id"]?.integer)
    name = try need("name", value["name"]?.text)
    priority = try need("priority", value["priority"]?.integer)
    order = try need("order", value["order"]?.integer)
    attempts = try need("attempts", value["attempts"]?.integer)
    crashes = try need("crashes", value["crashes"]?.integer)
    firstStep = try need("first_step", value["first_step"]?.integer)
    addedAt = try need("added_at", value["added_at"]?.number)
    changedAt = try need("changed_at", value["changed_at"]?.number)
    threads = value["threads"]?.integer
    guard threads.map({ (1...1024).contains($0) }) ?? true else {
      throw Failure("`threads` is out of range", at: path, remedy: Job.damageRemedy)
    }
    run = value["run"]?.text
    sweep = value["sweep"]?.text
    origin = Provenance.Origin(
      folder: value["folder"]?.text ?? "",
      commandLine: value["command_line"]?.list?.compactMap(\.text) ?? [],
      gitCommit: value["git_commit"]?.text, gitModified: value["git_modified"]?.boolean)
    let word = try need("state", value["state"]?.text)
    func engine() throws -> String { try need("engine", value["engine"]?.text) }
    switch word {
    case "queued": state = .queued
    case "running": state = .running(engine: try engine())
    case "pausing": state = .pausing(engine: try engine())
    case "paused": state = .paused
    case "cancelling":
      state = .cancelling(engine: try engine(), now: value["now"]?.boolean ?? false)
    case "cancelled": state = .cancelled
    case "failed": state = .failed(message: value["message"]?.text ?? "")
    case "completed": state = .completed
    case "interrupted": state = .interrupted
    default: throw Failure("unknown state \"\(word)\"", at: path, remedy: Job.damageRemedy)
    }
  }

  init(id: Int, name: String, order: Int, origin: Provenance.Origin, now: Double) {
    self.id = id
    self.name = name
    self.order = order
    self.origin = origin
    addedAt = now
    changedAt = now
  }

  private static var damageRemedy: String {
    "the run, if there is one, is unharmed; remove the job with `foil queue drop` and add it anew"
  }
}
