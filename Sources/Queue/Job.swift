import Foundation
import Ground
import Recipe
import Records

/// A run that somebody asked for: what is to be trained, how far it is, and where.
///
/// A value. The job itself is a file of the queue (`docs/engine.md`), written by ``JobQueue`` only.
public struct Job: Equatable, Sendable, Identifiable {
  /// Counts up in a workspace; never given twice.
  public let id: Int
  /// What tells it apart, for people.
  public var name: String
  public internal(set) var state = JobState.queued
  /// Higher ones begin first; one of ``priorities``.
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
  /// Whether training has begun in ``run``, so that the directory must be there.
  public internal(set) var hasBegun = false
  /// The sweep that it belongs to.
  public var sweep: String?
  /// Who added it, and where.
  public var origin: Provenance.Origin
  /// When it was added and when its state last changed, in seconds since 1970.
  public internal(set) var addedAt: Double
  public internal(set) var changedAt: Double

  /// The order in which jobs begin.
  public static func precedes(_ a: Job, _ b: Job) -> Bool {
    (b.priority, a.order, a.id) < (a.priority, b.order, b.id)
  }

  /// What a job's priority may be.
  public static let priorities = -1_000_000...1_000_000

  /// - Throws: A ``Failure`` of kind `usage` if it is none of ``priorities``.
  public static func checked(priority: Int) throws -> Int {
    guard priorities.contains(priority) else {
      throw Failure(
        "the priority is \(priority); expected a number from \(priorities.lowerBound) to "
          + "\(priorities.upperBound)", kind: .usage)
    }
    return priority
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
    hasBegun = true
  }

  /// Lets the next attempt begin a new run.
  mutating func forgetRun() {
    run = nil
    threads = nil
    firstStep = 0
    hasBegun = false
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
      "first_step": .integer(firstStep), "begun": .boolean(hasBegun), "added_at": .real(addedAt),
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
    /// A number that can be counted up, and differences of which can be taken.
    func count(_ key: String) throws -> Int {
      try need(key, value[key]?.integer.flatMap { (0...Job.largestCount).contains($0) ? $0 : nil })
    }
    func time(_ key: String) throws -> Double {
      try need(key, value[key]?.number.flatMap { (0...Job.latestTime).contains($0) ? $0 : nil })
    }
    /// A place in a line, of which only the order matters: any finite number is one.
    func place(_ key: String) throws -> Int {
      Int(clamping: try need(key, value[key]?.number.flatMap { $0.isFinite ? $0 : nil }))
    }
    id = try count("id")
    name = try need("name", value["name"]?.text)
    priority = Job.bounded(try place("priority"), to: Job.priorities)
    order = Job.bounded(try place("order"), to: -Job.largestCount...Job.largestCount)
    attempts = try count("attempts")
    crashes = try count("crashes")
    firstStep = try count("first_step")
    addedAt = try time("added_at")
    changedAt = try time("changed_at")
    threads = try value["threads"].map { value in
      try need("threads", value.integer.flatMap { (1...1024).contains($0) ? $0 : nil })
    }
    hasBegun = value["begun"]?.boolean ?? (firstStep > 0)
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

  /// What JSON's numbers hold exactly everywhere; far more than is ever counted.
  static let largestCount = 1 << 53
  /// In the year 33658.
  private static let latestTime = 1e12

  private static func bounded(_ number: Int, to range: ClosedRange<Int>) -> Int {
    min(max(number, range.lowerBound), range.upperBound)
  }

  private static var damageRemedy: String {
    "the run, if there is one, is unharmed; remove the job with `foil queue drop JOB` and add it anew"
  }
}
