import Ground

/// What a run's log lacks of the steps that its checkpoint has behind it.
///
/// A trainer logs a step before it writes that step's checkpoint, so a resumed run finds its whole
/// past in the log, unless the log was cut, emptied or damaged, or the machine lost what it had not
/// yet put on the disk.
package struct LogGap: Equatable {
  /// Missing `step` events, and the first and last of them.
  package var steps = 0
  package var first = 0
  package var last = 0
  /// Missing `epoch` events.
  package var epochs = 0

  /// Looks for a gap up to a step.
  ///
  /// - Parameters:
  ///   - every: Steps from one `step` event to the next.
  ///   - epoch: Steps of an epoch.
  /// - Returns: Nil if nothing is missing, or if a note of this gap stands in the log already.
  /// - Throws: A ``Failure`` if the log cannot be read.
  package static func find(
    in path: String, upTo step: Int, every: Int, epoch: Int
  ) throws -> LogGap? {
    var steps: Set<Int> = []
    var epochs: Set<Int> = []
    var notes: Set<String> = []
    var reader = EventLogReader(path: path)
    _ = try reader.history { event in
      switch event.kind {
      case .step: steps.insert(event.step)
      case .epoch: epochs.insert(event.step)
      case .note where event["code"]?.text == code:
        if let text = event["message"]?.text { notes.insert(text) }
      default: break
      }
    }
    var gap = LogGap()
    for number in stride(from: every, through: step, by: every) {
      guard !steps.contains(number) else { continue }
      gap.steps += 1
      if gap.first == 0 { gap.first = number }
      gap.last = number
    }
    gap.epochs = stride(from: epoch, through: step, by: epoch).count { !epochs.contains($0) }
    guard gap.steps > 0 || gap.epochs > 0, !notes.contains(gap.message) else { return nil }
    return gap
  }

  /// The code of the note.
  package static let code = "log-gap"

  package static let remedy =
    "weights and results are not concerned; if there is a copy of the whole log, compare with that"

  package var message: String {
    var parts: [String] = []
    if steps > 0 {
      parts.append("\(steps) logged step\(steps == 1 ? "" : "s"), from step \(first) to \(last)")
    }
    if epochs > 0 { parts.append("the end of \(epochs) epoch\(epochs == 1 ? "" : "s")") }
    return
      "the log lacks \(parts.joined(separator: " and ")): it was cut or damaged before the run "
      + "was resumed, so the curves have a hole there"
  }
}
