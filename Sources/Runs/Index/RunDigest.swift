import Ground
import Records
import Retrieval

/// A message of a run for a person.
public struct RunMessage: Equatable, Sendable {
  public var time: Double
  public var step: Int
  /// `info`, `warning` or `error`.
  public var level: String
  /// A word for programs, for example `collapse`.
  public var code: String
  public var text: String
}

/// What the events of a log come to: curves, results and state. Events are added as they come.
struct RunDigest: Equatable {
  var series: [String: Series] = [:]
  var metrics: [String: Double] = [:]
  var messages: [RunMessage] = []
  /// The last `state` of the log.
  var logState: String?
  var started: Double?
  var updated: Double?
  var active = ActiveTime()
  var loss = EpochLoss()
  var step = 0
  var totalSteps: Int?
  var stepsPerEpoch: Double?
  /// Names of the splits by what they are for.
  var dev = "dev"
  var test = "test"

  /// A log that names more curves or notes than this is not one of ours; the rest is left out.
  static let mostSeries = 512
  static let mostMessages = 1000

  /// Whether the event takes back something that was already added, so that the log must be read
  /// from its beginning.
  func isTakenBack(by event: Event) -> Bool {
    event.isResume && event.step < step
  }

  mutating func add(_ event: Event) {
    started = started ?? event.time
    updated = event.time
    active.add(event)
    step = max(step, event.step)
    loss.add(event)
    metrics["last.loss"] = loss.value
    switch event.kind {
    case .state: addState(event)
    case .note: addNote(event)
    case .evaluation: addEvaluation(event)
    default:
      if event.kind == .epoch, let epoch = event["epoch"]?.number, epoch > 0, event.step > 0 {
        stepsPerEpoch = Double(event.step) / epoch
      }
      for (key, value) in event.fields where key != "epoch" {
        addValues(value, key: "\(event.kind.rawValue).\(key)", of: event)
      }
    }
  }

  private mutating func addState(_ event: Event) {
    guard let state = event["state"]?.text else { return }
    logState = state
    totalSteps = event["total_steps"]?.integer ?? totalSteps
    if state == "failed" {
      addMessage(event, level: "error", code: "failed", text: event["message"]?.text ?? "")
    }
  }

  private mutating func addNote(_ event: Event) {
    let level = event["level"]?.text ?? "info"
    if level == "warning" { metrics["warnings", default: 0] += 1 }
    var text = event["message"]?.text ?? ""
    if let remedy = event["remedy"]?.text { text += " (\(remedy))" }
    addMessage(event, level: level, code: event["code"]?.text ?? "info", text: text)
  }

  private mutating func addMessage(_ event: Event, level: String, code: String, text: String) {
    guard messages.count < Self.mostMessages else { return }
    messages.append(
      RunMessage(time: event.time, step: event.step, level: level, code: code, text: text))
  }

  private mutating func addEvaluation(_ event: Event) {
    let split = event["split"]?.text ?? dev
    let role = split == dev ? "dev" : split == test ? "test" : split
    let values = Self.results(event)
    let isFinal = event["final"]?.boolean ?? false
    if role == "dev" {
      let rSum = event.result(.rSum) ?? -.infinity
      let best = metrics[ResultKey.best(.rSum)] ?? -.infinity
      if isFinal || (event["best"]?.boolean ?? (rSum > best)) {
        for (key, value) in values { metrics["best.\(key)"] = value }
        metrics["best.step"] = Double(event.step)
      }
      if !isFinal { metrics[ResultKey.last(.rSum)] = event.result(.rSum) }
    }
    if isFinal {
      for (key, value) in values { metrics["\(role).\(key)"] = value }
    } else {
      for key in RetrievalDirection.allCases.map(\.rawValue) + [EvaluationMetric.rSum.key] {
        guard let value = event[key] else { continue }
        addValues(value, key: "eval.\(role).\(key)", of: event)
      }
    }
  }

  /// The numbers of an `eval` event by ``EvaluationMetric/key``; what it does not have stays unknown.
  private static func results(_ event: Event) -> [String: Double] {
    var values: [String: Double] = [:]
    for metric in EvaluationMetric.allCases { values[metric.key] = event.result(metric) }
    guard let edits = event["edits"] else { return values }
    if case .object(let kinds)? = edits["kinds"], kinds.count <= 64 {
      for (kind, value) in kinds where kind.utf8.count <= 100 {
        values["edits.\(kind)"] = value.number
      }
    }
    for metric in ["accuracy", "mean_of_kinds", "gap"] {
      values["edits.\(metric)"] = edits[metric]?.number
    }
    return values
  }

  /// Adds the numbers in a value, which may be objects in objects.
  private mutating func addValues(
    _ value: JSONValue, key: String, of event: Event, depth: Int = 0
  ) {
    if case .object(let fields) = value {
      guard depth < 4 else { return }
      for (name, inner) in fields {
        // Older logs have the name of a filter with a hyphen.
        let name = key == "foils.verdicts" ? name.replacing("-", with: "_") : name
        addValues(inner, key: "\(key).\(name)", of: event, depth: depth + 1)
      }
    } else if let number = value.number {
      guard key.utf8.count <= 200, series[key] != nil || series.count < Self.mostSeries else {
        return
      }
      series[key, default: Series()].append(
        Series.Point(
          step: event.step, time: event.time, active: active.seconds, value: number))
    }
  }
}
