import Foundation
import Training

/// Reads the training logs of VSE++ and its family (SCAN, SGRAF, VSE∞, CHAN, FNE).
///
/// Lines of the training (`Epoch: [3][120/1133] Eit 3519 lr 0.0002 Le 12.3 (13.1)`), of evaluations
/// (`Image to text: 43.8, 72.4, 81.8, 2.0, 13.4`) and of sums (`rsum: 358.9`) are taken; what stands
/// before them, as the logging module writes it, and all other lines are passed over.
struct VSELog {
  private(set) var events: [Event] = []
  /// By key, those without counterpart here under `import.`.
  private(set) var settings: [String: String] = [:]

  private var time: Double
  private var step = 0
  private var epoch = 0
  private var isTraining = false
  private var best = -Double.infinity
  /// Recalls that wait for the other direction or for their sum.
  private var evaluation = ImportedEvaluation()
  /// A sum that stood before its recalls.
  private var earlySum: Double?
  /// Single folds come before their mean.
  private var folds = 0

  /// - Parameter time: Of lines that tell no time, in seconds since 1970.
  init(time: Double) { self.time = time }

  static func events(_ text: some Sequence<Substring>, time: Double) -> VSELog {
    var log = VSELog(time: time)
    for line in text { log.add(line) }
    log.flush()
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
      addSettings(line[start.upperBound...])
    }
  }

  /// Ends the evaluation that has begun.
  mutating func flush(asFold: Bool = false) {
    defer { evaluation = ImportedEvaluation() }
    guard evaluation.rSum != nil || evaluation.loggedSum != nil else { return }
    let split: String
    if asFold {
      folds += 1
      split = "fold\(folds)"
    } else {
      folds = 0
      split = isTraining ? "dev" : "test"
    }
    var ignored = -Double.infinity
    if split == "dev" {
      events += evaluation.events(split: split, step: step, time: time, best: &best)
    } else {
      // A log without training is of an evaluation of the end.
      events += evaluation.events(
        split: split, step: step, time: time, isFinal: true, best: &ignored)
    }
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

  // MARK: - Settings

  /// The arguments as Python prints them: `margin=0.2, max_violation=True, …)`.
  private mutating func addSettings(_ text: Substring) {
    for part in Self.arguments(text) {
      guard let sign = part.firstIndex(of: "=") else { continue }
      let name = part[..<sign].trimmingCharacters(in: .whitespaces)
      var value = part[part.index(after: sign)...].trimmingCharacters(in: .whitespaces)
      if value.count > 1, let quote = value.first, quote == "'" || quote == "\"",
        value.last == quote
      {
        value = String(value.dropFirst().dropLast())
      }
      if value == "True" || value == "False" { value = value.lowercased() }
      guard !name.isEmpty, name.count <= 100, value.count <= 1000, settings.count < 1000 else {
        continue
      }
      let keys = Setting.keys(for: name)
      settings[keys.count == 1 ? keys[0] : "import.\(name)"] = value
    }
    // Margins are what the hinges of this family have.
    if settings["objective.margin"] != nil { settings[RunKey.objectives] = "triplet" }
    if let seed = settings["import.seed"] { settings["run.seed"] = seed }
  }

  /// Cuts at commas outside of quotation marks and brackets, up to the closing parenthesis.
  private static func arguments(_ text: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        if depth == 0 { break }
        depth -= 1
      } else if character == ",", depth == 0 {
        parts.append(part)
        part = ""
        continue
      }
      part.append(character)
    }
    return parts + [part]
  }
}
