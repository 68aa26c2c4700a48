import Recipe

/// A line of a training: `Epoch: [3][120/1133]  Eit 3519  lr 0.0002  Le 12.3456 (13.1)`.
struct LogStep: Equatable {
  /// From 0.
  var epoch: Int
  var batch: Int
  /// Batches of an epoch.
  var batches: Int
  /// Over all epochs, where the program counts them.
  var iteration: Int?
  var fields: [String: Double] = [:]

  /// Steps done.
  ///
  /// Not every program counts iterations over epochs.
  var step: Int? {
    if let iteration { return iteration }
    return counted
  }

  /// Steps by epoch and batch; nil beyond what a number holds.
  var counted: Int? {
    let (product, overflow) = epoch.multipliedReportingOverflow(by: batches)
    let (sum, overflows) = product.addingReportingOverflow(batch)
    return overflow || overflows ? nil : sum
  }

  private static let counters: Set<String> = [
    "iter", "iters", "iteration", "iterations", "step", "steps", "batch", "it",
  ]

  init?(_ line: LogLine) {
    var start = 0
    while let range = line.range(of: "epoch", from: start) {
      start = range.upperBound
      // A validation's progress is no step.
      if ["test", "testing", "val", "eval", "evaluation", "validation"]
        .contains(line.word(before: range.lowerBound))
      {
        continue
      }
      if let found = Self.place(line, behind: range.upperBound) {
        (epoch, batch, batches) = found
        iteration = nil
        readFields(line)
        return
      }
    }
    return nil
  }

  private static func place(
    _ line: LogLine, behind start: Int
  ) -> (epoch: Int, batch: Int, batches: Int)? {
    var scanner = LogScanner(line, at: start)
    scanner.skip(" \t:=#[(")
    guard scanner.place > start || scanner.next.map(LogLine.isDigit) == true,
      var epoch = scanner.integer()
    else { return nil }
    // Programs that tell how many epochs there are count them from 1.
    if scanner.next == UInt8(ascii: "/") {
      scanner.place += 1
      guard scanner.integer() != nil else { return nil }
      epoch = max(0, epoch - 1)
    }
    scanner.skip(" \t,;|-])")
    let mark = scanner.place
    if !counters.contains(scanner.word()) { scanner.place = mark }
    guard scanner.skip(" \t:=#[(") || scanner.place == mark, let batch = scanner.integer() else {
      return nil
    }
    scanner.skip(" \t")
    guard scanner.next == UInt8(ascii: "/") else { return nil }
    scanner.place += 1
    scanner.skip(" \t")
    guard let batches = scanner.integer() else { return nil }
    return (epoch, batch, batches)
  }

  private mutating func readFields(_ line: LogLine) {
    var scanner = LogScanner(line)
    while scanner.place < line.lower.count {
      let word = scanner.word()
      guard !word.isEmpty else {
        scanner.place += 1
        continue
      }
      let name: String
      switch word {
      case "eit": name = "eit"
      case "lr", "learning_rate": name = "learning_rate"
      case "le", "loss": name = "loss"
      case let word where word.hasPrefix("loss_") && word.count < 40: name = word
      default: continue
      }
      guard let next = scanner.next, " \t:=".utf8.contains(next) else { continue }
      scanner.skip(" \t:=")
      if name == "eit" {
        if iteration == nil, let value = scanner.integer() { iteration = value }
      } else if fields[name] == nil, let value = scanner.number()?.value {
        fields[name] = value
      }
    }
  }
}
