import ArgumentParser
import Foundation
import Ground
import Queue
import Records
import Retrieval

struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Follow jobs live, from their logs.",
    discussion: """
      Without a job, all that run or begin meanwhile. It ends when none of them runs or waits any \
      more, and on Ctrl-C, which does not concern the jobs.
      """)

  @Argument(help: "A job's number or a run's directory.")
  var target: String?
  @Option(help: "Events from before to begin with, of each run.")
  var history = 10
  @OptionGroup var place: WorkspaceOption
  @Flag(help: "Print the events as the log has them, one JSON object a line, with the job.")
  var json = false

  func validate() throws {
    guard history >= 0 else { throw ValidationError("--history is a number of at least 0") }
  }

  func run() throws {
    if let target, !JobSelection.isSelection([target]) {
      let directory = try RunDirectory(opening: target)
      var follower = RunFollower(directory.path, job: nil, history: history, json: json)
      repeat {
        try follower.poll()
        guard directory.isRunning else { break }
        usleep(200_000)
      } while true
      return try follower.poll()
    }
    let chosen = try target.map { try JobSelection([$0]).identifiers(in: place.workspace) }
    try follow(chosen)
  }

  private func follow(_ chosen: [Int]?) throws {
    let queue = JobQueue(place.workspace)
    let watch = FolderWatch([place.workspace.jobsFolder])
    var followers: [Int: RunFollower] = [:]
    var states: [Int: String] = [:]
    while true {
      let jobs = try queue.snapshot().jobs.filter { chosen?.contains($0.id) ?? true }
      if let chosen, jobs.isEmpty {
        throw Failure(
          "there is no job \(chosen.first ?? 0)", at: place.workspace.queueFolder,
          remedy: "`foil queue` lists the jobs", kind: .usage)
      }
      for job in jobs {
        if let run = job.run, chosen != nil || job.state.isActive || followers[job.id] != nil {
          var follower =
            followers[job.id]
            ?? RunFollower(
              run, job: chosen?.count == 1 ? nil : job.id, history: history, json: json)
          try follower.poll()
          followers[job.id] = follower
        }
        if let old = states.updateValue(job.state.name, forKey: job.id), old != job.state.name {
          Console.narrate("job \(job.id) is \(job.state.name)")
        }
      }
      guard jobs.contains(where: { $0.state.isActive || $0.state == .queued }) else {
        for job in jobs where chosen != nil {
          Console.narrate("job \(job.id) is \(job.state.name)")
        }
        return
      }
      watch.wait(seconds: 0.25)
    }
  }
}

/// Prints what is new in a run's log.
private struct RunFollower {
  private var reader: EventLogReader
  private let job: Int?
  private let history: Int
  private let json: Bool
  private var isFirst = true
  private var totalSteps: Int?
  private var loss = EpochLoss()

  init(_ run: String, job: Int?, history: Int, json: Bool) {
    reader = EventLogReader(path: run + "/events.jsonl")
    self.job = job
    self.history = history
    self.json = json
  }

  mutating func poll() throws {
    let batch = try reader.poll()
    if batch.restarted { loss = EpochLoss() }
    let shown = isFirst ? batch.events.count - min(history, batch.events.count) : 0
    var lines: [String] = []
    for (index, event) in batch.events.enumerated() {
      totalSteps = event["total_steps"]?.integer ?? totalSteps
      loss.add(event)
      if index >= shown { lines.append(line(event)) }
    }
    isFirst = isFirst && batch.events.isEmpty
    for problem in batch.problems {
      Console.narrate("\(reader.path):\(problem.line): \(problem.what)")
    }
    guard !lines.isEmpty else { return }
    try Console.output(lines.joined(separator: "\n"))
  }

  private func line(_ event: Event) -> String {
    if json {
      var event = event
      if let job { event.fields["job"] = .integer(job) }
      return event.json
    }
    let place = totalSteps.map { "\(event.step.grouped)/\($0.grouped)" }
    let prefix = job.map { "#\($0)  " } ?? ""
    return "\(prefix)\(place ?? event.step.grouped)  "
      + PlainText.oneLine(phrase(event), limit: 2000)
  }

  private func phrase(_ event: Event) -> String {
    func number(_ key: String, _ places: Int) -> String {
      event[key]?.number.map { Format.fixed($0, places) } ?? "?"
    }
    switch event.kind {
    case .step:
      let mean = loss.value.map { Format.fixed($0, 4) } ?? "?"
      return "loss \(mean)  batch \(number("loss", 4))  gradient \(number("gradient_norm", 3))  "
        + "active \(number("active_share", 2))  \(number("captions_per_second", 0)) captions/s"
    case .epoch: return "epoch \(event["epoch"]?.integer ?? 0) ends, loss \(number("loss", 4))"
    case .evaluation:
      let sum = event.result(.rSum).map { Format.fixed($0, 1) } ?? "?"
      return "\(event["split"]?.text ?? "?")  \(EvaluationMetric.rSum.title) \(sum)"
        + (event["final"]?.boolean == true
          ? "  final" : event["best"]?.boolean == true ? "  best" : "")
    case .state:
      let message = event["message"]?.text.map { ": \($0)" } ?? ""
      return "\(event["state"]?.text ?? "?")\(message)"
    case .note: return "note: \(event["message"]?.text ?? "")"
    default: return event.kind.rawValue
    }
  }
}
