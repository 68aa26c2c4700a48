import Foundation
import Recipe

/// Reads the logs of VSE++ and its family (SCAN, SGRAF, VSE∞, CHAN, HREM, FNE, …) and the lines of
/// names and numbers of ALBEF's.
///
/// Lines of the training (`Epoch: [3][120/1133] Eit 3519 lr 0.0002 Le 12.3 (13.1)`), of evaluations
/// (`Image to text: 43.8, 72.4, 81.8, 2.0, 13.4`), of sums (`rsum: 358.9`) and of arguments
/// (`Namespace(…)`) are taken; what stands before them, as the logging module writes it, and all
/// other lines are passed over.
///
/// A capture of a terminal may hold several trainings and evaluations one behind the other: new
/// arguments, another model, or a step that goes back begin a new ``VSELogPart``, unless a
/// checkpoint was loaded.
struct VSELog {
  private(set) var parts: [VSELogPart] = []
  private var part: VSELogPart
  private var time: Double

  // What was read since the last step and tells what comes.
  private var arguments: [String: String]?
  private var loadedEpoch: Int?
  private var isLoaded = false
  private var target: String?
  private var isApart = false
  private var isEvalrank = false
  private var images: Int?
  private var split: LogSplit?
  private var hasFolds = false
  private var isMean = false

  /// Recalls that wait for the other direction or for their sum.
  private var evaluation = ImportedEvaluation()
  private var decimals = 0
  private var label: String?
  /// A sum that stood before its recalls.
  private var earlySum: Double?
  /// A sum behind recalls that it does not fit; the next line tells whether it is of the next ones.
  private var openSum: Double?
  /// What the last line said, to know the same line again from a second handler of the logging
  /// module.
  private var lastRecalls: LogRecalls?
  private var lastSum: Double?

  /// - Parameter time: Of lines that tell no time, in seconds since 1970.
  init(time: Double) {
    self.time = time
    part = VSELogPart(time: time)
  }

  /// The trainings and evaluations of a log; none if it has no lines of such a log.
  static func parts(of bytes: [UInt8], time: Double) -> [VSELogPart] {
    var log = VSELog(time: time)
    LogLine.forEach(in: bytes) { log.add($0) }
    log.endPart()
    return log.parts
  }

  mutating func add(_ line: LogLine) {
    if let stamp = line.timestamp { time = stamp }
    let recalls = LogRecalls.all(in: line)
    let sum = LogSum.value(in: line)
    if !recalls.isEmpty {
      for one in recalls { add(one) }
      if let sum { add(sum: sum, isWithRecalls: true, line) }
      return
    }
    defer {
      lastRecalls = nil
      lastSum = sum
    }
    if line.contains("average i2t recall") || line.contains("average t2i recall") {
      if let openSum {
        self.openSum = nil
        flush()
        earlySum = openSum
      }
      isEvalrank = true
    } else if line.contains("mean metrics") {
      flush()
      markFolds()
      isMean = true
      isEvalrank = true
    } else if let step = LogStep(line) {
      flush()
      add(step)
    } else if let start = line.range(of: "namespace(") {
      flush()
      add(arguments: VSEArguments.settings(line.text(from: start.upperBound)))
    } else if let start = VSEArguments.dictionary(line) {
      flush()
      add(arguments: VSEArguments.settings(line.text(from: start), separator: ":"))
    } else if let metrics = LogMetrics(line) {
      flush()
      add(metrics)
    } else if let sum {
      add(sum: sum, isWithRecalls: false, line)
    } else {
      addMark(line)
    }
  }

  // MARK: - Evaluations

  private mutating func add(_ recalls: LogRecalls) {
    if lastRecalls == recalls { return }
    lastRecalls = recalls
    lastSum = nil
    if !evaluation[recalls.direction].isEmpty || openSum != nil {
      let sum = openSum
      openSum = nil
      flush()
      earlySum = sum ?? earlySum
    }
    evaluation[recalls.direction] = recalls.values
    decimals = max(decimals, recalls.decimals)
    label = label ?? recalls.label
    if evaluation.rSum != nil, let sum = earlySum {
      evaluation.loggedSum = sum
      earlySum = nil
      isEvalrank = true
      flush()
    }
  }

  private mutating func add(sum: Double, isWithRecalls: Bool, _ line: LogLine) {
    if sum == lastSum { return }
    // A line of a fold goes on with the averages.
    let isFoldLine = line.contains("ar:")
    if let own = evaluation.rSum, evaluation.loggedSum == nil, openSum == nil {
      let fits =
        abs(sum - own) <= ImportedEvaluation.tolerance
        || abs(sum - 100 * own) <= 1
      if isWithRecalls || isFoldLine || fits {
        evaluation.loggedSum = sum
        if isFoldLine { hasFolds = true }
        flush()
      } else {
        openSum = sum
      }
    } else {
      flush()
      earlySum = sum
    }
  }

  private mutating func add(_ metrics: LogMetrics) {
    if let epoch = metrics.epoch, !metrics.training.isEmpty || part.isTraining {
      let goesBack =
        part.isTraining && (epoch < part.epoch || (epoch == part.epoch && part.countsEpochs))
      if goesBack, isLoaded {
        part.resume(epoch: epoch, batch: 0, time: time)
      } else if goesBack || (arguments != nil && part.isTraining) {
        beginPart()
      }
      part.add(epoch: epoch, metrics.training, time: time)
      clearMarks()
    }
    for measured in metrics.measured {
      evaluation = measured.evaluation
      evaluation.images = images
      decimals = measured.decimals
      let outer = split
      split = measured.split ?? split
      flush()
      split = outer
    }
  }

  /// Ends the evaluation that has begun.
  private mutating func flush() {
    defer {
      evaluation = ImportedEvaluation()
      decimals = 0
      label = nil
      openSum = nil
      earlySum = nil
    }
    if evaluation.loggedSum == nil { evaluation.loggedSum = openSum ?? earlySum }
    guard evaluation.rSum != nil || evaluation.loggedSum != nil else { return }
    if evaluation.rSum == nil, !evaluation.recalls.isEmpty || isMean { return }
    beginPartOfEvaluation()
    evaluation.images = isMean || hasFolds ? nil : images
    part.evaluations.append(
      LogEvaluation(
        evaluation: evaluation, decimals: decimals, step: part.step, epoch: part.epoch,
        batch: part.batch, time: time, place: part.events.count, split: split, label: label,
        isEvalrank: isEvalrank, isApart: isApart, isOfLoaded: isLoaded && part.isTraining,
        isFold: hasFolds, meanOf: isMean ? part.foldsInARow : nil))
    if isMean {
      isMean = false
      hasFolds = false
    }
    isEvalrank = isApart
  }

  /// The evaluations before a line `Mean metrics` are single folds.
  private mutating func markFolds() {
    defer { hasFolds = false }
    guard !hasFolds else { return }
    var place = part.evaluations.count - 1
    while place >= 0, part.evaluations[place].place == part.events.count,
      part.evaluations[place].meanOf == nil, part.evaluations[place].evaluation.loggedSum == nil,
      part.evaluations[place].isApart == isApart
    {
      part.evaluations[place].isFold = true
      place -= 1
    }
  }

  // MARK: - Steps, arguments and what tells of a new part

  private mutating func add(_ step: LogStep) {
    if part.isTraining, part.isSame(step), arguments == nil { return }
    let goesBack = part.isTraining && part.goesBack(to: step)
    let isContinued =
      isLoaded
      || arguments?["import.resume"].map { !["", "none"].contains($0.lowercased()) } == true
    if let arguments, part.isTraining || !part.evaluations.isEmpty {
      let isSame = VSEArguments.conflict(part.settings, arguments) == nil
      if part.isTraining, isSame, isContinued || (!goesBack && step.epoch > 0) {
        part.resume(epoch: min(step.epoch, loadedEpoch ?? .max), batch: step.batch, time: time)
      } else if part.isTraining || !isSame || part.hasOwnEvaluation {
        beginPart()
      } else {
        part.settings.merge(arguments) { $1 }
      }
    } else if part.isTraining, isLoaded {
      part.resume(epoch: min(step.epoch, loadedEpoch ?? .max), batch: step.batch, time: time)
    } else if goesBack || (!part.isTraining && part.hasOwnEvaluation) {
      beginPart()
    }
    part.add(step, time: time)
    clearMarks()
  }

  private mutating func add(arguments new: [String: String]) {
    guard !new.isEmpty else { return }
    if part.isEmpty {
      if VSEArguments.conflict(part.settings, new) != nil { part.settings = [:] }
      part.settings.merge(new) { $1 }
    } else {
      arguments = new
      isApart = true
      isEvalrank = true
    }
  }

  private mutating func addMark(_ line: LogLine) {
    if line.contains("loaded checkpoint") || line.contains("resuming from")
      || line.contains("resumed from") || line.contains("resume from")
    {
      flush()
      isLoaded = true
      if let range = line.range(of: "epoch") {
        var scanner = LogScanner(line, at: range.upperBound)
        scanner.skip(" \t:=[(")
        loadedEpoch = scanner.integer()
      }
    } else if let range = line.range(of: "evaluating ") {
      flush()
      let path = line.text(from: range.upperBound).trimmingCharacters(
        in: CharacterSet(charactersIn: " .:'\"\r\t"))
      if path.contains("/"), !path.contains(" ") { target = path }
      isApart = true
      isEvalrank = true
      hasFolds = false
      images = nil
    } else if line.contains("computing results") {
      flush()
      isEvalrank = true
    } else if line.contains("images:"), line.contains("captions:"),
      let range = line.range(of: "images:")
    {
      flush()
      var scanner = LogScanner(line, at: range.upperBound)
      scanner.skip(" \t")
      images = scanner.integer()
      isEvalrank = true
      hasFolds = false
    } else if line.contains("fold"), line.contains("evaluation"), Self.namesFolds(line) {
      flush()
      hasFolds = true
      isEvalrank = true
    } else if let header = LogSplit(header: line) {
      flush()
      split = header
    }
  }

  /// `5-fold`, `5 folds`.
  private static func namesFolds(_ line: LogLine) -> Bool {
    guard let range = line.range(of: "fold"), range.lowerBound > 1 else { return false }
    let before = line.lower[range.lowerBound - 1]
    let digit = LogLine.isDigit(before) ? before : line.lower[range.lowerBound - 2]
    return LogLine.isDigit(digit)
  }

  private mutating func clearMarks() {
    arguments = nil
    loadedEpoch = nil
    isLoaded = false
    target = nil
    isApart = false
    isEvalrank = false
    images = nil
    split = nil
    hasFolds = false
    isMean = false
  }

  // MARK: - Parts

  /// An evaluation of another model than the part's is a part of its own.
  private mutating func beginPartOfEvaluation() {
    let isOther =
      target.map { !part.isOf(target: $0) } == true
      || arguments.map { VSEArguments.conflict(part.settings, $0) != nil } == true
    if isOther, !part.isEmpty { beginPart(keepingMarks: true) }
    if part.isEmpty, let arguments { part.settings.merge(arguments) { $1 } }
    if part.target == nil { part.target = target }
  }

  private mutating func beginPart(keepingMarks: Bool = false) {
    let next = arguments
    if !part.isEmpty { parts.append(part) }
    part = VSELogPart(time: time)
    part.settings = next ?? [:]
    if !keepingMarks { clearMarks() }
  }

  private mutating func endPart() {
    flush()
    if !part.isEmpty { parts.append(part) }
  }
}
