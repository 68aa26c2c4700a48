import Recipe
import Retrieval

/// A line of names and numbers, as ALBEF, BLIP and X-VLM log an epoch:
/// `{"train_loss": 0.91, "val_txt_r1": 74.1, …, "epoch": 3}`.
struct LogMetrics: Equatable {
  struct Measured: Equatable {
    /// nil where the names tell none.
    var split: LogSplit?
    var evaluation = ImportedEvaluation()
    var decimals = 0
  }

  var epoch: Int?
  /// Dev before test.
  var measured: [Measured] = []
  /// What was logged of the training, by name: `loss`, `learning_rate`, `loss_itm`.
  var training: [String: Double] = [:]

  private static let hints: [LogPhrase] = ["_r1", "_r@1", "/r@1", "/r1", "recall@1", "train_loss"]

  init?(_ line: LogLine) {
    guard Self.hints.contains(where: line.contains) else { return nil }
    var found: [String: Measured] = [:]
    for (key, number) in Self.pairs(line) {
      if key == "epoch" {
        epoch = Int(exactly: number.value)
      } else if let (split, direction, metric) = Self.metric(key) {
        var measured = found[split?.rawValue ?? ""] ?? Measured(split: split)
        measured.evaluation.set(metric, direction, number.value)
        if metric.hasPrefix("r") { measured.decimals = max(measured.decimals, number.decimals) }
        found[split?.rawValue ?? ""] = measured
      } else if key.hasPrefix("train_"), key.count < 60 {
        let name = String(key.dropFirst(6))
        training[name == "lr" ? "learning_rate" : name] = number.value
      }
    }
    measured = found.sorted { $0.key < $1.key }.map(\.value).filter { $0.evaluation.rSum != nil }
    guard !measured.isEmpty || (epoch != nil && !training.isEmpty) else { return nil }
  }

  /// The names in the line with the numbers behind their colon or equality sign.
  private static func pairs(_ line: LogLine) -> [(String, (value: Double, decimals: Int))] {
    var pairs: [(String, (value: Double, decimals: Int))] = []
    var scanner = LogScanner(line)
    while scanner.place < line.lower.count, pairs.count < 1000 {
      var key = scanner.word()
      while let next = scanner.next, next == 0x2F || next == 0x2E || next == 0x2D, !key.isEmpty {
        scanner.place += 1
        key += "_" + scanner.word()
      }
      guard !key.isEmpty else {
        scanner.place += 1
        continue
      }
      let mark = scanner.place
      scanner.skip("\"' \t")
      guard scanner.skip(":=") else {
        scanner.place = mark
        continue
      }
      scanner.skip("\"' \t")
      if let number = scanner.number() { pairs.append((key, number)) }
    }
    return pairs
  }

  /// Text retrieval is from an image to text.
  private static let directions: [(String, RetrievalDirection)] = [
    ("image_to_text_", .imageToText), ("text_to_image_", .textToImage), ("i2t_", .imageToText),
    ("t2i_", .textToImage), ("txt_", .imageToText), ("img_", .textToImage), ("tr_", .imageToText),
    ("ir_", .textToImage),
  ]

  private static func metric(_ key: String) -> (LogSplit?, RetrievalDirection, String)? {
    var rest = key[...]
    var split: LogSplit?
    if let end = rest.firstIndex(of: "_"), let found = LogSplit(word: rest[..<end]) {
      split = found
      rest = rest[rest.index(after: end)...]
    }
    for (prefix, direction) in directions where rest.hasPrefix(prefix) {
      guard let metric = LogRecalls.key(String(rest.dropFirst(prefix.count))), !metric.isEmpty
      else { return nil }
      // `txt_r_mean` is the mean of three recalls, which this program does not keep.
      return (split, direction, metric)
    }
    return nil
  }
}
