import Foundation
import Ground
import Records
import Retrieval

/// A line of what a run did, for a person.
public struct JournalLine: Equatable, Sendable {
  public enum Level: Equatable, Sendable {
    case info, warning, error
  }

  /// Seconds since 1970.
  public var time: Double
  public var step: Int
  public var level: Level
  public var text: String
}

/// What a run did from its beginning: states, epochs, evaluations and notes, in the order of the log.
///
/// Steps that a resumed run does over are told again, behind the line that says so.
public struct RunJournal: Equatable, Sendable {
  /// Older lines are left out.
  static let mostLines = 5000

  public private(set) var lines: [JournalLine] = []
  /// Lines that were left out.
  public private(set) var dropped = 0

  public init() {}

  mutating func append(_ event: Event) {
    guard let (level, text) = Self.text(event) else { return }
    lines.append(
      JournalLine(time: event.time, step: event.step, level: level, text: PlainText.oneLine(text)))
    guard lines.count > Self.mostLines + Self.mostLines / 10 else { return }
    dropped += lines.count - Self.mostLines
    lines = lines.suffix(Self.mostLines)
  }

  /// Nil for what is logged too often to be read.
  private static func text(_ event: Event) -> (JournalLine.Level, String)? {
    switch event.kind {
    case .state: return state(event)
    case .epoch:
      let loss = event["loss"]?.number.map { ", loss \(Format.short($0))" } ?? ""
      return (.info, "epoch \(event["epoch"]?.integer.map(String.init) ?? "?") done\(loss)")
    case .evaluation: return (.info, evaluation(event))
    case .note:
      let message = event["message"]?.text ?? ""
      guard let remedy = event["remedy"]?.text else {
        return (event["level"]?.text == "error" ? .error : .info, message)
      }
      return (.warning, "\(message) (\(remedy))")
    default: return nil
    }
  }

  private static func state(_ event: Event) -> (JournalLine.Level, String)? {
    let total = event["total_steps"]?.integer.map { " of \(Format.grouped(Double($0)))" } ?? ""
    switch event["state"]?.text {
    case "started":
      let steps = event["total_steps"]?.integer.map { ", \(Format.grouped(Double($0))) steps" }
      return (.info, "started" + (steps ?? ""))
    case "resumed": return (.info, "resumed at step \(Format.grouped(Double(event.step)))\(total)")
    case "interrupted": return (.info, "paused, with a checkpoint of this step")
    case "abandoned": return (.warning, "stopped without a checkpoint of this step")
    case "early-stopped": return (.info, "stopped early: no better evaluation for long enough")
    case "completed": return (.info, "completed")
    case "failed": return (.error, "failed: \(event["message"]?.text ?? "no reason was written")")
    case let other?: return (.info, other)
    case nil: return nil
    }
  }

  private static func evaluation(_ event: Event) -> String {
    func one(_ metric: EvaluationMetric) -> String {
      "\(metric.title) " + (event.result(metric).map { Format.fixed($0, 1) } ?? "-")
    }
    let split = event["split"]?.text ?? "?"
    var text = "\(split) \(one(.rSum))"
    // Where another metric than the sum chooses, it is told with its value.
    let by = event.bestBy.flatMap { $0 == .rSum ? nil : " by \(one($0))" } ?? ""
    if event["final"]?.boolean == true {
      text += ", the best checkpoint\(by)"
    } else if event["best"]?.boolean == true {
      text += ", the best so far\(by)"
    }
    return text + ", \(one(.i2t(.r1))), \(one(.t2i(.r1)))"
  }
}
