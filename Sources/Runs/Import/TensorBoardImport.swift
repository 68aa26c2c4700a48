import Training

/// Turns the scalars of event files into the events of a log.
struct TensorBoardImport {
  /// What VSE++, SCAN and VSE∞ call the results of an evaluation on dev.
  private static let vseTags: [String: (direction: RankMetric.Direction, key: String)] =
    Dictionary(
      uniqueKeysWithValues: ImportedEvaluation.keys.flatMap { key in
        // r1 and r1i, medr and medri.
        [(key, (.imageToText, key)), (key + "i", (.textToImage, key))]
      })

  private(set) var events: [Event] = []
  private var best = -Double.infinity

  // The values of one step that belong together.
  private var step: Int?
  private var time = 0.0
  private var fields: [String: JSONValue] = [:]
  private var epochFields: [String: JSONValue] = [:]
  private var evaluations: [String: ImportedEvaluation] = [:]

  /// The events of a log with what the files say.
  static func events(_ scalars: some Sequence<ScalarEvent>) -> [Event] {
    var reader = TensorBoardImport()
    for event in scalars { reader.add(event) }
    reader.flush()
    return reader.events
  }

  private mutating func add(_ event: ScalarEvent) {
    switch event.content {
    case .fileVersion, .other: break
    case .sessionStart:
      flush()
      // Earlier values of this step and later ones no longer count.
      if event.step > 0, !events.isEmpty {
        events.append(
          Event(.state, step: event.step - 1, time: event.time, ["state": "resumed"]))
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
      guard let direction = RankMetric.Direction(rawValue: parts[2]) else { break }
      put(scalar.value, direction, parts[3], group: "\(parts[0])/\(parts[1])")
      return
    case ("eval", 3), ("final", 3):
      if parts[2] == "rsum" {
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
      put(scalar.value, direction, key, group: "eval/dev")
      return
    }
    switch scalar.tag {
    case "rsum": evaluations["eval/dev", default: ImportedEvaluation()].loggedSum = scalar.value
    case "Le": fields["loss"] = value
    case "lr": fields["learning_rate"] = value
    default: fields[scalar.tag] = value
    }
  }

  private mutating func put(
    _ value: Double, _ direction: RankMetric.Direction, _ key: String, group: String
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
        events += evaluation.events(
          split: parts[1], step: step, time: time, isFinal: parts[0] == "final", best: &best)
      }
    }
    step = nil
    fields = [:]
    epochFields = [:]
    evaluations = [:]
    tags = []
  }
}
