import Recipe
import Retrieval

/// Recalls as programs of VSE++'s family print them in a line.
struct LogRecalls: Equatable {
  var direction: RetrievalDirection
  /// By ``RetrievalMetric/key``: the recalls of rSum, and perhaps median and mean rank.
  var values: [String: Double]
  /// Digits behind the point, the most of all recalls.
  var decimals: Int
  /// The word before the phrase, where it says what was measured.
  var label: String?

  private static let phrases: [(LogPhrase, RetrievalDirection)] = [
    ("image to text", .imageToText), ("image-to-text", .imageToText),
    ("image_to_text", .imageToText), ("image2text", .imageToText), ("img2txt", .imageToText),
    ("i2t", .imageToText), ("text to image", .textToImage), ("text-to-image", .textToImage),
    ("text_to_image", .textToImage), ("text2image", .textToImage), ("txt2img", .textToImage),
    ("t2i", .textToImage),
  ]

  /// Words between the phrase and the numbers.
  private static let fillers: Set<String> = [
    "retrieval", "recall", "recalls", "result", "results", "score", "scores", "metrics", "matching",
    "performance", "is",
  ]

  /// What loggers and sentences put before the phrase, which says nothing of the measurement.
  private static let empty: Set<String> = [
    "", "info", "debug", "warning", "error", "notice", "root", "main", "result", "results", "the",
    "mean", "average", "current", "final", "and", "raw", "full",
  ]

  /// The recalls in a line, those of one direction or of both.
  static func all(in line: LogLine) -> [LogRecalls] {
    var found: [LogRecalls] = []
    for (phrase, direction) in phrases where !found.contains(where: { $0.direction == direction }) {
      var start = 0
      while let range = line.range(of: phrase, from: start) {
        start = range.upperBound
        if range.lowerBound > 0 {
          let before = line.lower[range.lowerBound - 1]
          if LogLine.isLetter(before) || LogLine.isDigit(before) || before == 0x5F { continue }
        }
        guard let recalls = LogRecalls(line, direction, phrase: range) else { continue }
        found.append(recalls)
        break
      }
    }
    return found
  }

  private init?(_ line: LogLine, _ direction: RetrievalDirection, phrase: Range<Int>) {
    var scanner = LogScanner(line, at: phrase.upperBound)
    // A longer word is another one.
    if let next = scanner.next,
      LogLine.isLetter(next) || LogLine.isDigit(next) || next == 0x5F || next == 0x2F
    {
      return nil
    }
    while true {
      scanner.skip(" \t")
      let mark = scanner.place
      let word = scanner.word()
      if !Self.fillers.contains(word) {
        scanner.place = mark
        break
      }
    }
    var names = Self.names(&scanner)
    scanner.skip(" \t:=>-")
    var values: [String: Double] = [:]
    var decimals = 0
    var name: String?
    var keys = ImportedEvaluation.keys[...]
    while true {
      scanner.skip(" \t,;|/([")
      if let number = scanner.number() {
        let key = name ?? names.popFirst() ?? keys.first { values[$0] == nil } ?? ""
        name = nil
        if !key.isEmpty, values[key] == nil {
          values[key] = number.value
          if key.hasPrefix("r") { decimals = max(decimals, number.decimals) }
        }
        keys = keys.drop { values[$0] != nil }
        if keys.isEmpty, names.isEmpty { break }
      } else if name == nil, let key = Self.key(scanner.word()) {
        name = key
        scanner.skip(" \t:=")
      } else {
        break
      }
    }
    guard ImportedEvaluation.recallKeys.allSatisfy({ values[$0] != nil }) else { return nil }
    self.direction = direction
    self.values = values
    self.decimals = decimals
    label = Self.label(line, before: phrase.lowerBound)
  }

  /// The names of `(R@1, R@5, R@10)`; leaves the scanner before parentheses with numbers.
  private static func names(_ scanner: inout LogScanner) -> ArraySlice<String> {
    guard let open = scanner.next, open == 0x28 || open == 0x5B else { return [] }
    let mark = scanner.place
    scanner.place += 1
    var names: [String] = []
    while let byte = scanner.next, byte != 0x29, byte != 0x5D {
      if LogLine.isLetter(byte) {
        names.append(key(scanner.word()) ?? "")
      } else {
        scanner.place += 1
      }
    }
    if names.isEmpty || scanner.next == nil {
      scanner.place = mark
      return []
    }
    scanner.place += 1
    return names[...]
  }

  /// The key of `r@1`, `recall@5`, `medr` and so on; empty for other metrics, nil for other words.
  static func key(_ word: String) -> String? {
    switch word {
    case "medr", "med_r", "med", "median", "median_rank": return RetrievalMetric.medianRank.key
    case "meanr", "mean_r", "mean", "mean_rank": return RetrievalMetric.meanRank.key
    case "mr", "mar": return ""
    default: break
    }
    for prefix in ["recall@", "recall_at_", "recall", "r@", "r_", "r"] where word.hasPrefix(prefix)
    {
      guard let limit = Int(word.dropFirst(prefix.count)) else { continue }
      return RetrievalMetric.summed.first { $0.title == "R@\(limit)" }?.key ?? ""
    }
    return nil
  }

  /// The word right before the phrase, in brackets or not; nil where it says nothing.
  private static func label(_ line: LogLine, before place: Int) -> String? {
    var end = place
    while end > 0, line.lower[end - 1] == 0x20 || line.lower[end - 1] == 0x09 { end -= 1 }
    guard end > 0 else { return nil }
    var word = ""
    if line.lower[end - 1] == 0x5D || line.lower[end - 1] == 0x29 || line.lower[end - 1] == 0x3A {
      // `[test]` and `test:` name a split; other brackets and colons are the logger's.
      word = line.word(before: end - 1)
      guard LogSplit(word: word) != nil else { return nil }
    } else if end < place {
      word = line.word(before: end)
    }
    return empty.contains(word) ? nil : word
  }
}

/// What an evaluation is of, where the log says so.
enum LogSplit: String {
  case dev, test

  init?(word: some StringProtocol) {
    switch word {
    case "test", "testing", "testall": self = .test
    case "val", "valid", "validation", "validate", "dev", "development": self = .dev
    default: return nil
    }
  }

  private static let subjects: [LogPhrase] = [
    "evaluat", "result", "performance", "testing", "split",
  ]

  /// Of a line such as `Evaluate on the test set` or `split: test`.
  init?(header line: LogLine) {
    guard line.lower.count < 200, Self.subjects.contains(where: line.contains) else { return nil }
    let words = line.lower.split { !LogLine.isLetter($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    for (place, word) in words.enumerated().dropFirst() {
      guard let split = LogSplit(word: word) else { continue }
      // Up to two words may stand between, as in `on the 1K test set`.
      let before = words[max(0, place - 3)..<place]
      if before.contains(where: { ["on", "of", "for", "split", "using"].contains($0) }) {
        self = split
        return
      }
    }
    return nil
  }
}

/// The sum of recalls in a line.
enum LogSum {
  private static let phrases: [LogPhrase] = ["rsum", "r_sum", "r-sum"]

  /// The number of `rsum: 358.9` or `Current rsum is 358.9`, but not of the best up to then.
  static func value(in line: LogLine) -> Double? {
    for phrase in phrases {
      guard let range = line.range(of: phrase) else { continue }
      if range.lowerBound > 0 {
        let before = line.lower[range.lowerBound - 1]
        if LogLine.isLetter(before) || LogLine.isDigit(before) || before == 0x5F { return nil }
      }
      if line.word(before: range.lowerBound) == "best" { return nil }
      var scanner = LogScanner(line, at: range.upperBound)
      scanner.skip(" \t:=")
      let mark = scanner.place
      if scanner.word() != "is" { scanner.place = mark }
      scanner.skip(" \t:=")
      return scanner.number()?.value
    }
    return nil
  }
}
