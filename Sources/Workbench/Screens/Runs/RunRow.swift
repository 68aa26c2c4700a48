import Cells
import Foundation
import Ground
import Queue
import Recipe
import Runs

/// A line of the list of runs: a run, a job that is to become one, or both.
struct RunRow {
  enum Identifier: Hashable {
    case run(RunRecord.ID)
    case job(Job.ID)
  }

  var record: RunRecord?
  var job: Job?
  var glimpse: RunGlimpse?
  /// The configuration of a job that has no run yet.
  var plan: PlannedRun?
  /// What tells the row apart from others of its name; empty where there are none.
  var distinction = ""

  var id: Identifier? {
    record.map { .run($0.id) } ?? job.map { .job($0.id) }
  }

  /// What a person needs to know of the state, apart from where it came from.
  enum State: Int {
    case running, stopping, queued, paused, interrupted, failed, cancelled, completed, imported
    case created
  }

  /// The job's state where somebody may still act on it; else the run's.
  var state: State {
    switch job?.state {
    case .running?: return .running
    case .pausing?, .cancelling?: return .stopping
    case .queued?: return .queued
    case .paused?: return .paused
    case .interrupted?: return .interrupted
    case .failed?: return .failed
    case .cancelled?: return .cancelled
    case .completed?: return .completed
    case nil: break
    }
    switch record?.state {
    case .running?: return .running
    case .interrupted?: return .paused
    case .killed?: return .interrupted
    case .failed?: return .failed
    case .completed?: return .completed
    case .imported?: return .imported
    case .created?, nil: return .created
    }
  }

  /// The state in a word, for the list.
  var stateWord: String {
    switch state {
    case .running: "running"
    case .stopping: job?.state.name ?? "stopping"
    case .queued: "queued"
    case .paused: job == nil ? "stopped" : "paused"
    case .interrupted: "died"
    case .failed: "failed"
    case .cancelled: "cancelled"
    case .completed: "done"
    case .imported: "imported"
    case .created: "created"
    }
  }

  func stateSymbol(_ symbols: Symbols) -> String {
    guard !symbols.isFlat else { return "" }
    let isUnicode = symbols.mode == .unicode
    return switch state {
    case .running: isUnicode ? "▶" : ">"
    case .stopping: isUnicode ? "◌" : "~"
    case .queued: isUnicode ? "·" : "."
    case .paused: isUnicode ? "‖" : "="
    case .interrupted, .failed: "!"
    case .cancelled: isUnicode ? "×" : "x"
    case .completed: isUnicode ? "✓" : "+"
    case .imported: isUnicode ? "↓" : "i"
    case .created: isUnicode ? "·" : "."
    }
  }

  var stateStyle: Style {
    switch state {
    case .running: .accent
    case .failed, .interrupted: .alert
    case .completed: .good
    case .stopping, .queued, .paused, .cancelled, .imported, .created: .muted
    }
  }

  var name: String { record?.name ?? job?.name ?? "" }
  /// What the row is called where names alone would not tell rows apart.
  var title: String { distinction.isEmpty ? name : name + " " + distinction }
  var seed: Int? { record == nil ? plan?.seed : record?.seed }
  var step: Int { max(record?.step ?? 0, glimpse?.step ?? 0) }
  var totalSteps: Int? { record?.totalSteps ?? glimpse?.totalSteps }
  var bestRSum: Double? { record?.best(.rSum) ?? glimpse?.bestRSum }

  var progress: Double? {
    guard let total = totalSteps, total > 0 else { return nil }
    return min(1, Double(step) / Double(total))
  }

  /// Steps of an epoch, as the log or the configuration tell.
  var stepsPerEpoch: Double? {
    if let steps = record?.stepsPerEpoch, steps > 0 { return steps }
    guard let total = totalSteps, let epochs = record?.settings["training.epochs"]?.number,
      epochs > 0, total > 0
    else { return nil }
    return Double(total) / epochs
  }

  /// Epochs done of all epochs, as `7/12`.
  var epochs: String {
    guard let steps = stepsPerEpoch, let total = totalSteps else { return "" }
    let all = (Double(total) / steps).rounded()
    // A log that counts its epochs in such numbers counts none.
    guard all < 1e9 else { return "" }
    let done = min(all, (Double(step) / steps + 1e-9).rounded(.down))
    return "\(Int(clamping: done))/\(Int(clamping: all))"
  }

  /// Seconds until the last step at the pace of the last points of a curve.
  func timeLeft(_ curve: Series?) -> Double? {
    guard state == .running, let total = totalSteps, let points = curve?.points.suffix(20),
      let first = points.first, let last = points.last, last.step > first.step,
      last.active > first.active
    else { return nil }
    let pace = (last.active - first.active) / (Double(last.step) - Double(first.step))
    return max(0, Double(total) - Double(max(step, last.step))) * pace
  }

  /// The objective with those of its parameters that are not the default.
  var objective: String {
    guard let objective = record?.objective ?? plan?.objective else { return "" }
    let settings = record?.settings ?? plan?.settings ?? [:]
    let terms = objective.split(whereSeparator: { " ,+".contains($0) }).map(String.init)
    let names = terms.map { term in
      let changed = Self.parameters[term, default: []].compactMap { parameter -> String? in
        guard let value = settings[parameter.key], value.text != parameter.text else {
          return nil
        }
        if let number = value.number, number == parameter.number { return nil }
        return parameter.name + " " + value.text
      }
      return ([term] + changed).joined(separator: " ")
    }
    let own = names.isEmpty ? objective : names.joined(separator: " + ")
    return Self.foils(settings).map { "\(own) + \($0)" } ?? own
  }

  /// The name of the generated negatives; nil without any.
  private static func foils(_ settings: [String: RunValue]) -> String? {
    guard let word = settings["foils.generator"]?.text,
      let generator = RunConfiguration.Foils.Generator(rawValue: word), generator != .off
    else { return nil }
    var foils = RunConfiguration().foils
    func number(_ key: String, _ value: inout Double) {
      if let given = settings["foils.\(key)"]?.number { value = given }
    }
    foils.generator = generator
    foils.grounding = settings["foils.grounding"].flatMap { .init(rawValue: $0.text) } ?? .auto
    number("weight", &foils.weight)
    number("language_weight", &foils.languageWeight)
    number("warmup_language_weight", &foils.warmupLanguageWeight)
    number("discrimination_weight", &foils.discriminationWeight)
    number("correction_weight", &foils.correctionWeight)
    foils.frozenLanguageLoss = settings["foils.frozen_language_loss"]?.text == "true"
    if let given = settings["foils.filters"], let setting = Setting.named("foils.filters"),
      case .texts(let words) = Setting.Value(given.text, for: setting.kind)
    {
      foils.filters = words
    }
    return foils.title
  }

  private struct Parameter {
    let key: String
    let name: String
    let text: String
    let number: Double?
  }

  /// The parameters of each objective with their defaults.
  private static let parameters: [String: [Parameter]] = {
    var found: [String: [Parameter]] = [:]
    for setting in Setting.all {
      guard let term = setting.term else { continue }
      let number: Double? =
        switch setting.defaultValue {
        case .integer(let value): Double(value)
        case .real(let value): value
        default: nil
        }
      let text: String =
        switch setting.defaultValue {
        case .text(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        case .texts(let texts): texts.joined(separator: ", ")
        case .integer, .real, .reals: ""
        }
      found[term, default: []].append(
        Parameter(key: setting.key, name: setting.name, text: text, number: number))
    }
    return found
  }()
}

extension RunRecord {
  /// The run's configuration, as far as this version knows its settings.
  public var configuration: RunConfiguration {
    var configuration = RunConfiguration()
    // The terms come first: they decide which parameters there are.
    for setting in Setting.all {
      guard let value = settings[setting.key] else { continue }
      try? setting.assign(Setting.Value(value.text, for: setting.kind), in: &configuration)
    }
    configuration.run.directory = RunConfiguration().run.directory
    return configuration
  }
}
