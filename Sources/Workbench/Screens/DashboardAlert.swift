import Foundation
import Ground
import Runs

/// Something about a run that needs a person: silence, numbers that are none, divergence, collapse.
struct DashboardAlert: Equatable {
  var run: RunRecord
  var text: String

  /// Seconds without a word after which a running run counts as stalled.
  static let silence = 120.0

  /// Of all runs that are shown; for each run what is measured first, then the newest messages.
  static func all(_ model: WorkspaceModel) -> [DashboardAlert] {
    model.shown.flatMap { run in texts(run, model).map { DashboardAlert(run: run, text: $0) } }
  }

  private static func texts(_ run: RunRecord, _ model: WorkspaceModel) -> [String] {
    let messages = (model.messages[run.id] ?? []).filter {
      $0.level == "warning" || $0.level == "error"
    }
    return measured(run, model)
      + messages.suffix(3).reversed().map { "\($0.code) at step \($0.step): \($0.text)" }
  }

  /// What the run itself does not say.
  static func measured(_ run: RunRecord, _ model: WorkspaceModel) -> [String] {
    var texts: [String] = []
    if run.state == .running, let updated = run.updated, model.now - updated > silence {
      let time = Format.duration(model.now - updated)
      texts.append("stalled: nothing logged for \(time); is its process alive?")
    }
    if let loss = run.metrics["last.loss"], !loss.isFinite {
      texts.append("the loss is not finite: lower the learning rate")
    } else if let text = divergence(model.curves[CurveKey(run: run.id, name: "step.loss")]) {
      texts.append(text)
    }
    if let text = decline(run) { texts.append(text) }
    return texts
  }

  /// Says that the loss has become larger than it was at first, and much larger than at its lowest.
  ///
  /// Compared are medians of twenty stretches of the curve, which single outliers do not move.
  static func divergence(_ loss: Series?) -> String? {
    let points = (loss?.points ?? []).filter(\.value.isFinite)
    guard points.count >= 40 else { return nil }
    let width = points.count / 20
    let stretches = stride(from: points.count % width, to: points.count, by: width).map { start in
      let part = points[start..<(start + width)]
      return (step: part[part.startIndex].step, value: part.map(\.value).sorted()[width / 2])
    }
    guard let first = stretches.first, let last = stretches.last,
      let lowest = stretches.min(by: { $0.value < $1.value }), lowest.value > 0,
      last.value > 1.5 * first.value, last.value > 3 * lowest.value
    else { return nil }
    return "the loss diverges: \(Format.short(last.value)), after \(Format.short(lowest.value)) at "
      + "step \(lowest.step): lower the learning rate or optimizer.gradient_clip"
  }

  /// Says that the results on dev have fallen by more than a quarter since the best.
  static func decline(_ run: RunRecord) -> String? {
    guard let best = run.best(.rSum), let last = run.metrics[ResultKey.last(.rSum)], best > 20,
      last < 0.75 * best
    else { return nil }
    let step = run.metrics["best.step"].map { " at step \(Format.grouped($0))" } ?? ""
    return "dev rSum fell to \(Format.fixed(last, 1)) after \(Format.fixed(best, 1))\(step)"
  }
}
