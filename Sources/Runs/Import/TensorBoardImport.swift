import Ground
import Records
import Retrieval

/// Turns the scalars of event files into the events of a log.
struct TensorBoardImport {
  /// What VSE++, SCAN and VSE∞ call the results of an evaluation on dev.
  private static let vseTags: [String: (direction: RetrievalDirection, key: String)] =
    Dictionary(
      uniqueKeysWithValues: ImportedEvaluation.keys.flatMap { key in
        // r1 and r1i, medr and medri.
        [(key, (.imageToText, key)), (key + "i", (.textToImage, key))]
      })

  private(set) var events: [Event] = []
  private var best = -Double.infinity
  private let scale: RecallScale
  /// What the programs that may log fractions have measured, as it was logged.
  private var measured: [ImportedEvaluation] = []

  // The values of one step that belong together.
  private var step: Int?
  private var time = 0.0
  private var fields: [String: JSONValue] = [:]
  private var epochFields: [String: JSONValue] = [:]
  private var evaluations: [String: ImportedEvaluation] = [:]
  /// Whether the evaluation on dev has the tags of another program.
  private var isForeign = false

  /// The events of a log with what the files say.
  static func events(_ scalars: some Collection<ScalarEvent>) -> [Event] {
    var reader = read(scalars, scale: .percent)
    switch RecallScale(reader.measured, decimals: nil) {
    case .percent: break
    case .fraction:
      reader = read(scalars, scale: .fraction)
      reader.note("info", RecallScale.fractionNote)
    case .unknown: reader.note("warning", RecallScale.unknownWarning)
    }
    return reader.events
  }

  private init(scale: RecallScale) { self.scale = scale }

  private static func read(
    _ scalars: some Collection<ScalarEvent>, scale: RecallScale
  ) -> TensorBoardImport {
    var reader = TensorBoardImport(scale: scale)
    for event in scalars { reader.add(event) }
    reader.flush()
    return reader
  }

  private mutating func note(_ level: String, _ text: String) {
    guard let last = events.last else { return }
    events.append(
      Event(
        .note, step: last.step, time: last.time,
        ["level": .text(level), "code": "scale", "message": .text(text)]))
  }

  private mutating func add(_ event: ScalarEvent) {
    switch event.content {
    case .fileVersion, .other: break
    case .sessionStart:
      flush()
      // Earlier values of this step and later ones no longer count.
      if !events.isEmpty {
        events.append(
          Event(.state, step: max(0, event.step - 1), time: event.time, ["state": "resumed"]))
      }
    case .scalars(let scalars):
      guard event.step >= 0 else { return }
      for scalar in scalars {
        // A tag that comes twice at a step begins a new group.
        if step != event.step || isTaken(scalar.tag) { flush() }
        step = event.step
        time = event.time
        put(scalar)
      }
    }
  }

  private var tags: Set<String> = []
  private func isTaken(_ tag: String) -> Bool { tags.contains(tag) }

  private mutating func put(_ scalar: ScalarEvent.Scalar) {
    tags.insert(scalar.tag)
    let value = JSONValue.real(scalar.value)
    let parts = scalar.tag.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("eval", 4), ("final", 4):
      guard let direction = RetrievalDirection(rawValue: parts[2]) else { break }
      put(scalar.value, direction, parts[3], group: "\(parts[0])/\(parts[1])")
      return
    case ("eval", 3), ("final", 3):
      if parts[2] == EvaluationMetric.rSum.key {
        evaluations["\(parts[0])/\(parts[1])", default: ImportedEvaluation()].loggedSum =
          scalar.value
      }
      return
    case ("step", 2):
      fields[parts[1]] = value
      return
    case ("epoch", 2):
      epochFields[parts[1]] = value
      return
    default: break
    }
    if let (direction, key) = Self.vseTags[scalar.tag] {
      isForeign = true
      put(scalar.value, direction, key, group: "eval/dev")
      return
    }
    switch scalar.tag {
    case EvaluationMetric.rSum.key:
      evaluations["eval/dev", default: ImportedEvaluation()].loggedSum = scalar.value
    case "Le": fields["loss"] = value
    case "lr": fields["learning_rate"] = value
    default: fields[scalar.tag] = value
    }
  }

  private mutating func put(
    _ value: Double, _ direction: RetrievalDirection, _ key: String, group: String
  ) {
    switch direction {
    case .imageToText: evaluations[group, default: ImportedEvaluation()].imageToText[key] = value
    case .textToImage: evaluations[group, default: ImportedEvaluation()].textToImage[key] = value
    }
  }

  private mutating func flush() {
    if let step {
      if !fields.isEmpty { events.append(Event(.step, step: step, time: time, fields)) }
      if !epochFields.isEmpty {
        events.append(Event(.epoch, step: step, time: time, epochFields))
      }
      for (group, evaluation) in evaluations.sorted(by: { $0.key < $1.key }) {
        let parts = group.split(separator: "/").map(String.init)
        var evaluation = evaluation
        if isForeign, group == "eval/dev" {
          measured.append(evaluation)
          if scale == .fraction { evaluation.scaleToPercent() }
        }
        events += evaluation.events(
          split: parts[1], step: step, time: time, isFinal: parts[0] == "final", best: &best)
      }
    }
    step = nil
    fields = [:]
    epochFields = [:]
    evaluations = [:]
    isForeign = false
    tags = []
  }
}
