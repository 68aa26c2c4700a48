import Foundation
import Training

/// Reads the training logs of VSE++ and its family (SCAN, SGRAF, VSE∞, CHAN, FNE).
///
/// Lines of the training (`Epoch: [3][120/1133] Eit 3519 lr 0.0002 Le 12.3 (13.1)`), of evaluations
/// (`Image to text: 43.8, 72.4, 81.8, 2.0, 13.4`) and of sums (`rsum: 358.9`) are taken; what stands
/// before them, as the logging module writes it, and all other lines are passed over.
///
/// Which split an evaluation is of, no program says. It depends on the whole log: whether there is a
/// training in it, and whether evaluations come in twos, as FNE makes them of dev and test.
struct VSELog {
  private(set) var events: [Event] = []
  /// By key, those without counterpart here under `import.`.
  private(set) var settings: [String: String] = [:]

  private var time: Double
  private var step = 0
  private var epoch = 0
  private var isTraining = false
  /// The evaluations, and after how many events each stands.
  private var evaluations: [Found] = []
  /// Recalls that wait for the other direction or for their sum.
  private var evaluation = ImportedEvaluation()
  /// A sum that stood before its recalls.
  private var earlySum: Double?
  /// Single folds come before their mean.
  private var folds = 0

  fileprivate struct Found {
    let evaluation: ImportedEvaluation
    /// From 1; nil of what is no single fold.
    let fold: Int?
    let step: Int
    let time: Double
    /// How many events stand before it.
    let place: Int
  }

  /// - Parameter time: Of lines that tell no time, in seconds since 1970.
  init(time: Double) { self.time = time }

  static func events(_ text: some Sequence<Substring>, time: Double) -> VSELog {
    var log = VSELog(time: time)
    for line in text { log.add(line) }
    log.flush()
    log.placeEvaluations()
    return log
  }

  mutating func add(_ line: Substring) {
    guard line.utf8.count < 1 << 16 else { return }
    if let stamp = Self.timestamp(line) { time = stamp }
    if let numbers = Self.numbers(line, after: "Image to text:"), numbers.count >= 3 {
      if !evaluation.imageToText.isEmpty { flush() }
      evaluation.imageToText = Self.named(numbers)
    } else if let numbers = Self.numbers(line, after: "Text to image:"), numbers.count >= 3 {
      if !evaluation.textToImage.isEmpty { flush() }
      evaluation.textToImage = Self.named(numbers)
      if let earlySum {
        evaluation.loggedSum = earlySum
        self.earlySum = nil
        flush()
      }
    } else if line.contains("Mean metrics") {
      flush(asFold: true)
    } else if let sum = Self.sum(line) {
      if evaluation.rSum != nil, evaluation.loggedSum == nil {
        evaluation.loggedSum = sum
        // A line of a fold goes on with the averages.
        flush(asFold: line.contains("ar:"))
      } else {
        flush()
        earlySum = sum
      }
    } else if let bracket = line.range(of: "Epoch: [") {
      flush()
      addStep(line[bracket.upperBound...])
    } else if let start = line.range(of: "Namespace(") {
      settings.merge(VSEArguments.settings(line[start.upperBound...])) { $1 }
    }
  }

  /// Ends the evaluation that has begun.
  mutating func flush(asFold: Bool = false) {
    defer { evaluation = ImportedEvaluation() }
    guard evaluation.rSum != nil || evaluation.loggedSum != nil else { return }
    folds = asFold ? folds + 1 : 0
    evaluations.append(
      Found(
        evaluation: evaluation, fold: asFold ? folds : nil, step: step, time: time,
        place: events.count))
  }

  /// Puts the evaluations among the other events, each with its split.
  private mutating func placeEvaluations() {
    let isPaired = isTraining && comesInTwos
    var merged: [Event] = []
    var next = events.startIndex
    var best = -Double.infinity
    var ignored = best
    var isTest = false
    // What FNE measures on test goes with the evaluation on dev before it.
    var bestTest: Found?
    for (index, found) in evaluations.enumerated() {
      isTest = isPaired && index > 0 && evaluations[index - 1].place == found.place && !isTest
      merged += events[next..<found.place]
      next = found.place
      let earlier = best
      if let fold = found.fold {
        merged += found.events("fold\(fold)", isFinal: true, best: &ignored)
      } else if isTest {
        merged += found.events("test", best: &ignored)
        if bestTest == nil { bestTest = found }
      } else if isTraining {
        merged += found.events("dev", best: &best)
        if best > earlier { bestTest = nil }
      } else {
        // A log without training is of an evaluation of the end.
        merged += found.events("test", isFinal: true, best: &ignored)
      }
    }
    merged += events[next...]
    if isPaired {
      merged += bestTest?.events("test", isFinal: true, best: &ignored) ?? []
      merged.append(
        Event(
          .note, step: step, time: time,
          [
            "level": "info", "code": "splits",
            "message": .text(
              "evaluations come in twos: the first is taken to be of dev, the second of test"),
          ]))
    }
    events = merged
  }

  /// Whether evaluations come two by two between the lines of the training; the log may break off in
  /// the middle of the last two.
  private var comesInTwos: Bool {
    guard !evaluations.contains(where: { $0.fold != nil }) else { return false }
    let groups = Dictionary(grouping: evaluations, by: \.place).sorted { $0.key < $1.key }
    let isFNE = settings[VSEArguments.fneKey] != nil
    return groups.count > (isFNE ? 0 : 2)
      && groups.dropLast().allSatisfy { $0.value.count.isMultiple(of: 2) }
  }

  /// `3][120/1133]  Eit 3519  lr 0.0002  Le 12.3456 (13.1)  …`
  private mutating func addStep(_ line: Substring) {
    let head = line.split(maxSplits: 3, whereSeparator: { "[]/".contains($0) })
    guard head.count >= 3, let epoch = Int(head[0]), let batch = Int(head[1]), epoch >= 0 else {
      return
    }
    isTraining = true
    let total = Int(head[2]) ?? 0
    if epoch > self.epoch, step > 0 {
      events.append(Event(.epoch, step: step, time: time, ["epoch": .integer(epoch)]))
    }
    self.epoch = epoch
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    var fields: [String: JSONValue] = [:]
    var iteration: Int?
    for (word, next) in zip(words, words.dropFirst()) {
      switch word {
      case "Eit": iteration = Int(next)
      case "lr": fields["learning_rate"] = Double(next).map { .real($0) }
      case "Le", "Loss", "loss": fields["loss"] = Double(next).map { .real($0) }
      default: break
      }
    }
    // Not every program counts iterations over epochs.
    let (product, overflow) = epoch.multipliedReportingOverflow(by: total)
    let (counted, overflows) = product.addingReportingOverflow(batch)
    let now = max(0, iteration ?? (overflow || overflows ? step : counted))
    if now < step { events.append(Event(.state, step: now, time: time, ["state": "resumed"])) }
    step = now
    if !fields.isEmpty { events.append(Event(.step, step: step, time: time, fields)) }
  }

  // MARK: - Parts of lines

  private static func named(_ numbers: [Double]) -> [String: Double] {
    Dictionary(
      zip(ImportedEvaluation.keys, numbers), uniquingKeysWith: { first, _ in first })
  }

  /// The numbers behind a phrase, with commas or blanks between them.
  private static func numbers(_ line: Substring, after phrase: String) -> [Double]? {
    guard let range = line.range(of: phrase) else { return nil }
    var numbers: [Double] = []
    for word in line[range.upperBound...].split(whereSeparator: { ", \t\r".contains($0) }) {
      guard let number = Double(word), number.isFinite else { break }
      numbers.append(number)
    }
    return numbers
  }

  /// The number of `rsum: 358.9` or `Current rsum is 358.9`.
  private static func sum(_ line: Substring) -> Double? {
    for phrase in ["rsum:", "rsum is", "rSum:", "Rsum:"] {
      if let first = numbers(line, after: phrase)?.first { return first }
    }
    return nil
  }

  /// Seconds since 1970 of `2018-10-10 10:10:10,123` at the beginning, taken as UTC.
  static func timestamp(_ line: Substring) -> Double? {
    let digits = line.utf8.prefix(19)
    guard digits.count == 19 else { return nil }
    let parts = line.prefix(19).split(whereSeparator: { "- :T".contains($0) }).map { Int($0) }
    guard parts.count == 6, let year = parts[0], let month = parts[1], let day = parts[2],
      let hour = parts[3], let minute = parts[4], let second = parts[5],
      (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      (0...24).contains(hour), (0...60).contains(minute), (0...60).contains(second)
    else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let date = calendar.date(
      from: DateComponents(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second))
    return date?.timeIntervalSince1970
  }
}

extension VSELog.Found {
  fileprivate func events(
    _ split: String, isFinal: Bool = false, best: inout Double
  ) -> [Event] {
    evaluation.events(split: split, step: step, time: time, isFinal: isFinal, best: &best)
  }
}
