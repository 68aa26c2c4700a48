import Foundation
import Ground
import Runs
import Widgets

/// Where a run goes on to something else.
struct TrainingPhase: Hashable {
  /// Steps done before it.
  var step: Int
  var name: String

  /// The phases that a run has reached behind its first: where warm-ups end, and where sentences are
  /// written and discrimination and correction are trained.
  ///
  /// - Parameter messages: By which the log says when sentences began.
  static func of(_ run: RunRecord, _ messages: [RunMessage]) -> [TrainingPhase] {
    func number(_ key: String) -> Double { run.settings[key]?.number ?? 0 }
    var phases: [TrainingPhase] = []
    func add(_ step: Double, _ name: String) {
      guard step > 0, step < Double(run.step), step.isFinite else { return }
      phases.append(TrainingPhase(step: Int(clamping: step.rounded()), name: name))
    }
    add(number("optimizer.warmup_steps"), "full rate")
    let each = run.stepsPerEpoch ?? 0
    let terms = run.objective.split(whereSeparator: { " ,+".contains($0) })
    for term in terms {
      // Hinges of all negatives, which is a triplet loss without hardest ones throughout.
      if term == "triplet", run.settings["objective.triplet.hardest"]?.text == "false" { continue }
      add(number("objective.\(term).warmup_epochs") * each, "warm-up ends")
    }
    guard let begin = messages.first(where: { $0.code == "foils" }) else { return merged(phases) }
    add(Double(begin.step), "sentences")
    if number("foils.discrimination_weight") > 0 || number("foils.correction_weight") > 0 {
      add(max(Double(begin.step), number("foils.words_epoch") * each), "D and C")
    }
    return merged(phases)
  }

  /// Phases that begin together stand as one.
  private static func merged(_ phases: [TrainingPhase]) -> [TrainingPhase] {
    var names: [Int: [String]] = [:]
    for phase in phases where names[phase.step]?.contains(phase.name) != true {
      names[phase.step, default: []].append(phase.name)
    }
    return names.sorted { $0.key < $1.key }.map {
      TrainingPhase(step: $0.key, name: $0.value.joined(separator: ", "))
    }
  }
}

extension DashboardScreen {
  /// The phases of the runs that are shown, those that all of them share once and without a colour.
  func rules(_ model: WorkspaceModel) -> [LinePlot.Rule] {
    let phases = model.shown.prefix(Self.mostLines).map { run in
      (run: run, phases: TrainingPhase.of(run, model.messages[run.id] ?? []))
    }
    let isShared = Set(phases.map(\.phases)).count == 1
    return (isShared ? phases.prefix(1) : phases[...]).flatMap { run, phases in
      phases.compactMap { phase in
        place(phase.step, run, model).map {
          LinePlot.Rule(x: $0, name: phase.name, number: isShared ? nil : run.seriesNumber)
        }
      }
    }
  }

  /// The x value of a step of a run.
  private func place(_ step: Int, _ run: RunRecord, _ model: WorkspaceModel) -> Double? {
    guard unit == .minute else { return unit.value(step: step, active: 0, of: run) }
    let points = model.curves[CurveKey(run: run.id, name: "step.loss")]?.points
    return points?.first { $0.step >= step }.map { unit.value($0, of: run) }
  }
}
