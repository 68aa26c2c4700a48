import Foundation
import Ground
import Queue

/// What `foil queue --json` prints.
struct QueueReport: Encodable {
  var jobs: [JobReport]
  var engines: [EngineReport]
  var problems: [String]

  init(_ snapshot: JobQueue.Snapshot) {
    jobs = snapshot.jobs.map { JobReport($0) }
    engines = snapshot.engines.map { EngineReport($0) }
    problems = snapshot.problems.map(\.description)
  }

  /// Prints jobs that were just changed.
  static func print(_ jobs: [Job], json: Bool) throws {
    if json {
      try Console.printJSON(jobs.map { JobReport($0) })
    } else if !jobs.isEmpty {
      try Console.output(
        jobs.map { "\($0.id)  \($0.state.name)  \(PlainText.field($0.name))" }
          .joined(separator: "\n"))
    }
  }
}

/// A job with what its run's log says.
struct JobReport: Encodable {
  var id: Int
  var name: String
  var state: String
  var message: String?
  var priority: Int
  var threads: Int?
  var engine: String?
  var run: String?
  var sweep: String?
  var attempts: Int
  var addedAt: Double
  var changedAt: Double
  var step: Int?
  var totalSteps: Int?
  var loss: Double?
  var bestRSum: Double?

  enum CodingKeys: String, CodingKey {
    case id, name, state, message, priority, threads, engine, run, sweep, attempts, step, loss
    case addedAt = "added_at"
    case changedAt = "changed_at"
    case totalSteps = "total_steps"
    case bestRSum = "best_rsum"
  }

  init(_ job: Job) {
    id = job.id
    name = job.name
    state = job.state.name
    if case .failed(let text) = job.state { message = text }
    priority = job.priority
    threads = job.threads
    engine = job.state.engine
    sweep = job.sweep
    attempts = job.attempts
    addedAt = job.addedAt
    changedAt = job.changedAt
    guard let path = job.run, let glimpse = RunGlimpse(run: path) else { return }
    run = path
    step = glimpse.step
    totalSteps = glimpse.totalSteps
    // JSON has no word for what is not finite.
    loss = glimpse.loss.flatMap { $0.isFinite ? $0 : nil }
    bestRSum = glimpse.bestRSum
  }
}

/// An engine as JSON.
struct EngineReport: Encodable {
  var id: String
  var process: Int32
  var host: String
  var jobs: Int
  var threads: Int
  var endsWhenIdle: Bool
  var isStopping: Bool
  var startedAt: Double

  enum CodingKeys: String, CodingKey {
    case id, process, host, jobs, threads
    case endsWhenIdle = "ends_when_idle"
    case isStopping = "stopping"
    case startedAt = "started_at"
  }

  init(_ engine: EngineRecord) {
    id = engine.id
    process = engine.process
    host = engine.host
    jobs = engine.jobs
    threads = engine.threads
    endsWhenIdle = engine.endsWhenIdle
    isStopping = engine.isStopping
    startedAt = engine.startedAt
  }

  /// One line for a person.
  var line: String {
    "engine     process \(process) on \(PlainText.field(host)), \(jobs) at once, \(threads) threads"
      + (isStopping ? ", ending" : "")
      + (endsWhenIdle ? ", ends when nothing is left to do" : "")
  }
}

extension QueueReport {
  /// The jobs as an aligned table.
  var lines: [String] {
    var table = TextTable(["job", "state", "step", "loss", "best rSum", "name"], left: [1, 5])
    for job in jobs {
      let step = job.step.map { step in
        job.totalSteps.map { "\(step.grouped)/\($0.grouped)" } ?? step.grouped
      }
      table.add([
        "\(job.id)", job.state + (job.priority == 0 ? "" : " (\(job.priority))"), step ?? "",
        job.loss.map { Format.fixed($0, 4) } ?? "",
        job.bestRSum.map { Format.fixed($0, 1) } ?? "", job.name,
      ])
    }
    return table.lines
  }
}
