/// Puts the event files of one folder one behind the other.
///
/// Each start of a training makes a file. One that was resumed does the steps since its checkpoint
/// again, so the later file begins at or below the last step of the earlier one: then the earlier
/// values are dropped and a session starts. Files without common tags were written side by side.
struct EventFileMerge {
  /// In the order of the training; where it was resumed stands a session's start.
  private(set) var events: [ScalarEvent] = []
  private(set) var warnings: [String] = []
  private(set) var notes: [String] = []

  private struct Value {
    let file: Int
    let time: Double
    let step: Int
    var scalar: ScalarEvent.Scalar
    var isKept = true
  }

  private var values: [Value] = []
  /// Starts of sessions that a file itself has, by the number of values before them.
  private var sessions: [(place: Int, file: Int, event: ScalarEvent)] = []

  init(_ files: [[ScalarEvent]]) {
    let ordered = files.enumerated().sorted { a, b in
      (Self.start(a.element), a.offset) < (Self.start(b.element), b.offset)
    }
    for (file, events) in ordered.map(\.element).enumerated() { add(events, file: file) }
    dropRepeated()
    var markers: [(place: Int, event: ScalarEvent)] = sessions.map { ($0.place, $0.event) }
    for file in ordered.indices.dropFirst() {
      guard let marker = dropResumed(by: file) else { continue }
      // TensorFlow's supervisor says itself where it begins.
      if !markers.contains(where: { $0.place == marker.place }) { markers.append(marker) }
    }
    write(markers.sorted { $0.place < $1.place })
  }

  private static func start(_ events: [ScalarEvent]) -> Double {
    for event in events {
      if case .scalars = event.content { return event.time }
    }
    return .infinity
  }

  private mutating func add(_ events: [ScalarEvent], file: Int) {
    // HREM and others log the mean rank of both directions as `meanr`.
    var ranks: (step: Int, isOther: Bool)?
    for event in events {
      switch event.content {
      case .fileVersion, .other: break
      case .sessionStart: if event.step > 0 { sessions.append((values.count, file, event)) }
      case .scalars(let scalars):
        guard event.step >= 0 else { continue }
        for var scalar in scalars {
          if scalar.tag == "meanr" {
            if let seen = ranks, seen.step == event.step, seen.isOther { scalar.tag = "meanri" }
            ranks = (event.step, false)
          } else if scalar.tag == "r1i", ranks?.step == event.step {
            ranks?.isOther = true
          }
          values.append(Value(file: file, time: event.time, step: event.step, scalar: scalar))
        }
      }
    }
  }

  /// Drops each value of a tag behind which the same file has the same step or an earlier one.
  private mutating func dropRepeated() {
    var least: [String: (file: Int, step: Int)] = [:]
    var repeated: [String: Int] = [:]
    // Behind a session's start it is known why steps come again.
    var sessionStep: [Int: Int] = [:]
    var next = sessions.endIndex - 1
    for index in values.indices.reversed() {
      while next >= 0, sessions[next].place > index {
        let session = sessions[next]
        sessionStep[session.file] = min(sessionStep[session.file] ?? .max, session.event.step)
        next -= 1
      }
      if let step = sessionStep[values[index].file], values[index].step >= step {
        values[index].isKept = false
      }
      let value = values[index]
      guard value.isKept else { continue }
      if let later = least[value.scalar.tag], later.file == value.file, later.step <= value.step {
        values[index].isKept = false
        repeated[value.scalar.tag, default: 0] += 1
      } else {
        least[value.scalar.tag] = (value.file, value.step)
      }
    }
    for (tag, count) in repeated.sorted(by: { $0.key < $1.key }) {
      warnings.append(
        "the steps of `\(tag)` go back or stand still in one file; of \(count) steps only the last "
          + "value counts")
    }
  }

  /// Drops what a file does over of those before it.
  ///
  /// - Returns: Where the session starts; nil if the file does nothing over.
  private mutating func dropResumed(by file: Int) -> (place: Int, event: ScalarEvent)? {
    guard let first = values.firstIndex(where: { $0.file == file }) else { return nil }
    var begin: [String: Int] = [:]
    for value in values[first...] where value.file == file && value.isKept {
      begin[value.scalar.tag] = min(begin[value.scalar.tag] ?? .max, value.step)
    }
    var cut: (time: Double, step: Int, begin: Int)?
    for value in values[..<first] where value.isKept {
      guard let step = begin[value.scalar.tag], value.step >= step else { continue }
      if value.time < cut?.time ?? .infinity { cut = (value.time, value.step, step) }
    }
    guard let cut else { return nil }
    if let latest = values[..<first].last(where: { $0.isKept && begin[$0.scalar.tag] != nil }),
      values[first].time < latest.time
    {
      warnings.append(
        "two files were written at the same time with the same tags; of common steps the file that "
          + "began later counts")
    }
    for index in values.indices[..<first] where values[index].isKept {
      let value = values[index]
      if let step = begin[value.scalar.tag], value.step >= step {
        values[index].isKept = false
      } else if value.time > cut.time, value.step != cut.step || cut.begin != cut.step {
        // Logged behind the checkpoint, in steps of another kind or not again. What stands beside the
        // first step that is done over may be of the checkpoint.
        values[index].isKept = false
      }
    }
    let last = values[..<first].lazy.filter(\.isKept).map(\.step).max()
    notes.append(
      last == nil
        ? "a later file begins anew, so the earlier one is dropped"
        : "resumed behind step \(cut.begin - 1): what the later file does over is dropped from the "
          + "earlier one")
    return (first, ScalarEvent(time: values[first].time, step: (last ?? -1) + 1, .sessionStart))
  }

  private mutating func write(_ markers: [(place: Int, event: ScalarEvent)]) {
    var start = 0
    for marker in markers + [(values.count, ScalarEvent(time: 0, step: 0, .other))] {
      var part = values[start..<marker.place].filter(\.isKept)
      if Set(part.map(\.file)).count > 1 {
        // Written side by side. A sort that keeps the order of equal times.
        part = part.enumerated().sorted { a, b in
          (a.element.time, a.offset) < (b.element.time, b.offset)
        }.map(\.element)
      }
      events += part.map { ScalarEvent(time: $0.time, step: $0.step, .scalars([$0.scalar])) }
      if case .sessionStart = marker.event.content { events.append(marker.event) }
      start = marker.place
    }
  }
}
