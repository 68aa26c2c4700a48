import Ground
import Records

// Which split an evaluation is of, few programs say. It depends on the whole part: whether there is a
// training in it, on the form of the evaluations, and whether they come in twos, as FNE makes them of
// dev and test.
extension VSELogPart {
  /// What a run of this part has in its log, and its settings with what the evaluations tell.
  func finished() -> (events: [Event], settings: [String: String]) {
    var writer = Writer(self)
    writer.placeAll()
    return (writer.merged, writer.settings)
  }
}

private struct Writer {
  let part: VSELogPart
  var evaluations: [LogEvaluation]
  var merged: [Event] = []
  var settings: [String: String]
  private var best = -Double.infinity
  private var ignored = -Double.infinity
  private var notes: [(level: String, code: String, text: String)] = []

  /// Where an evaluation is booked.
  private struct Booking {
    var split: String
    var isFinal: Bool
  }

  init(_ part: VSELogPart) {
    self.part = part
    settings = part.settings
    evaluations = part.evaluations
    let decimals = evaluations.map(\.decimals).max() ?? 0
    switch RecallScale(evaluations.map(\.evaluation), decimals: decimals) {
    case .percent: break
    case .fraction:
      for index in evaluations.indices { evaluations[index].evaluation.scaleToPercent() }
      notes.append(("info", "scale", RecallScale.fractionNote))
    case .unknown: notes.append(("warning", "scale", RecallScale.unknownWarning))
    }
  }

  mutating func placeAll() {
    let bookings = book()
    var next = part.events.startIndex
    // What is measured on test beside dev goes with the best of dev.
    var bestTest: LogEvaluation?
    var bestPlace: Int?
    for (found, booking) in zip(evaluations, bookings) {
      merged += part.events[next..<max(next, found.place)]
      next = max(next, found.place)
      if booking.isFinal {
        merged += found.events(booking.split, isFinal: true, best: &ignored)
      } else if booking.split == "dev" {
        let earlier = best
        merged += found.events("dev", best: &best)
        if best > earlier {
          bestTest = nil
          bestPlace = found.place
        }
      } else {
        merged += found.events(booking.split, best: &ignored)
        if booking.split == "test", bestTest == nil, found.place == bestPlace { bestTest = found }
      }
    }
    merged += part.events[next...]
    if !bookings.contains(where: { $0.isFinal && $0.split == "test" }), let bestTest {
      merged += bestTest.events("test", isFinal: true, best: &ignored)
    }
    tell(bookings)
    for note in notes {
      merged.append(
        Event(
          .note, step: part.step, time: part.time,
          ["level": .text(note.level), "code": .text(note.code), "message": .text(note.text)]))
    }
  }

  // MARK: - Splits

  private mutating func book() -> [Booking] {
    let end = part.events.count
    let isBehind = evaluations.map { part.isTraining && $0.place >= end }
    let inside = evaluations.indices.filter { part.isTraining && !isBehind[$0] }
    let hasPlainInside = inside.contains { !evaluations[$0].isEvalrank }
    let hasEvalrankInside = inside.contains { evaluations[$0].isEvalrank }
    // A training that prints its validations in evalrank's form does so behind its last step too.
    var validations = hasEvalrankInside && !hasPlainInside ? 1 : 0
    let pairs = pairs()
    var folds = 0
    var bookings: [Booking] = []
    for (index, found) in evaluations.enumerated() {
      folds = found.isFold ? folds + 1 : 0
      let isEnd = !part.isTraining || isBehind[index]
      var booking: Booking
      if found.isFold {
        booking = Booking(split: "fold\(folds)", isFinal: isEnd)
      } else if let split = found.split {
        booking = Booking(
          split: split.rawValue, isFinal: !part.isTraining || (found.isEvalrank && isBehind[index]))
      } else if !part.isTraining {
        // A log without training is of an evaluation of the end.
        booking = Booking(split: "test", isFinal: true)
      } else if isBehind[index], found.isEvalrank, found.isApart || validations == 0 {
        booking = Booking(split: "test", isFinal: true)
      } else if isBehind[index], found.isOfLoaded {
        booking = Booking(split: "unknown", isFinal: true)
      } else if found.isEvalrank, hasPlainInside {
        booking = Booking(split: "test", isFinal: false)
      } else {
        if isBehind[index], found.isEvalrank { validations -= 1 }
        booking = Booking(split: pairs.contains(index) ? "test" : "dev", isFinal: false)
      }
      if let label = found.label {
        if let split = LogSplit(word: label) {
          booking.split = split.rawValue
        } else {
          booking.split += "_\(label)"
        }
      }
      bookings.append(booking)
    }
    bookProtocols(&bookings)
    if hasEvalrankInside, !hasPlainInside {
      notes.append(
        (
          "info", "splits",
          "the training prints evalrank's results between its steps; they are taken to be of dev"
        ))
    }
    return bookings
  }

  /// The places of evaluations on test among those that come two by two between the lines of the
  /// training; the log may break off in the middle of the last two.
  private mutating func pairs() -> Set<Int> {
    let plain = evaluations.indices.filter {
      let found = evaluations[$0]
      return !found.isFold && found.split == nil && found.label == nil && !found.isEvalrank
    }
    guard part.isTraining, !evaluations.contains(where: \.isFold) else { return [] }
    let groups = Dictionary(grouping: plain) { evaluations[$0].place }.sorted { $0.key < $1.key }
    let isFNE = settings[VSEArguments.fneKey] != nil
    guard groups.count > (isFNE ? 0 : 2),
      groups.dropLast().allSatisfy({ $0.value.count.isMultiple(of: 2) })
    else { return [] }
    notes.append(
      (
        "info", "splits",
        "evaluations come in twos: the first is taken to be of dev, the second of test"
      ))
    return Set(
      groups.flatMap { group in
        group.value.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      })
  }

  /// Results at the end that were measured in different ways are told apart.
  private mutating func bookProtocols(_ bookings: inout [Booking]) {
    let tests = bookings.indices.filter { bookings[$0].isFinal && bookings[$0].split == "test" }
    let means = tests.filter { evaluations[$0].meanOf != nil }
    let wholes = tests.filter { evaluations[$0].meanOf == nil }
    let sizes = Set(wholes.compactMap { evaluations[$0].evaluation.images })
    if let largest = sizes.max(), sizes.count > 1 {
      for index in wholes {
        guard let images = evaluations[index].evaluation.images, images < largest else { continue }
        bookings[index].split = "test\(images)"
      }
    }
    if !wholes.isEmpty {
      for index in means { bookings[index].split = "folds" }
      // evalrank says when it measures folds.
      let isKnown = !means.isEmpty || wholes.allSatisfy { evaluations[$0].isEvalrank }
      if isKnown { settings["evaluation.folds"] = "1" }
      if let largest = sizes.max() { settings["import.test_images"] = String(largest) }
    } else if let folds = means.compactMap({ evaluations[$0].meanOf }).max(), folds > 0 {
      settings["evaluation.folds"] = String(folds)
    }
    if let mean = means.last, let whole = wholes.last {
      notes.append(
        (
          "info", "folds",
          "`test` is measured on all images at once (rSum \(sum(whole))), `folds` is the mean of "
            + "the folds (rSum \(sum(mean)))"
        ))
    }
    for mean in means { checkMean(mean) }
  }

  private func sum(_ index: Int) -> String {
    let evaluation = evaluations[index].evaluation
    return Format.fixed(evaluation.rSum ?? evaluation.loggedSum ?? .nan, 1)
  }

  /// The printed mean must be the one of the folds before it.
  private mutating func checkMean(_ index: Int) {
    guard let count = evaluations[index].meanOf, count > 1, index >= count,
      let mean = evaluations[index].evaluation.rSum
    else { return }
    let folds = evaluations[(index - count)..<index].compactMap { $0.evaluation.rSum }
    let own = folds.reduce(0, +) / Double(max(1, folds.count))
    guard folds.count == count, abs(own - mean) > 2 * ImportedEvaluation.tolerance else { return }
    notes.append(
      (
        "warning", "folds",
        "the mean of \(count) folds has rSum \(Format.fixed(mean, 1)), those in the log give "
          + "\(Format.fixed(own, 1))"
      ))
  }

  // MARK: - Notes

  private mutating func tell(_ bookings: [Booking]) {
    if part.isTraining, evaluations.isEmpty {
      notes.append(("info", "evaluations", "the log has a training and no evaluation"))
    }
    if part.countsEpochs {
      notes.append(("info", "steps", "the log tells epochs and no steps; steps are epochs"))
    }
    for split in Set(bookings.map(\.split)).sorted() {
      let finals = bookings.indices.filter { bookings[$0].split == split && bookings[$0].isFinal }
      guard Set(finals.map(sum)).count > 1 else { continue }
      notes.append(
        (
          "warning", "repeated",
          "\(split) was measured \(finals.count) times (rSum \(finals.map(sum).joined(separator: ", "))); "
            + "the last one counts"
        ))
    }
    let isTestAlone =
      part.isTraining && bookings.contains { $0.split == "test" && !$0.isFinal }
      && !bookings.contains { $0.split == "dev" }
      && !bookings.contains { $0.split == "test" && $0.isFinal }
    if isTestAlone {
      notes.append(
        (
          "warning", "splits",
          "the training measures test and never dev; no checkpoint is chosen, so test has curves and "
            + "no result"
        ))
    }
    if bookings.contains(where: { $0.split == "unknown" }) {
      notes.append(
        (
          "info", "splits",
          "behind a loaded checkpoint stands an evaluation of a split that the log does not tell"
        ))
    }
    let folds = evaluations.filter(\.isFold)
    if !folds.isEmpty, !evaluations.contains(where: { $0.meanOf != nil }) {
      notes.append(
        (
          "warning", "folds",
          "the log has \(folds.count) folds and not their mean; test has no result"
        ))
    }
  }
}
