import Ground
import Records
import Retrieval

/// Recalls that another program logged, and whether they add up.
struct ImportedEvaluation: Equatable {
  /// R@1, R@5, R@10, median and mean rank by ``RetrievalMetric/key``.
  var imageToText: [String: Double] = [:]
  var textToImage: [String: Double] = [:]
  /// The sum of the recalls as it was logged.
  var loggedSum: Double?

  /// What programs of VSE++'s family print, in their order.
  static let keys = (RetrievalMetric.summed + [.medianRank, .meanRank]).map(\.key)

  /// How many images were searched at once, where it was logged.
  var images: Int?

  subscript(direction: RetrievalDirection) -> [String: Double] {
    get { direction == .imageToText ? imageToText : textToImage }
    set { if direction == .imageToText { imageToText = newValue } else { textToImage = newValue } }
  }

  mutating func set(_ key: String, _ direction: RetrievalDirection, _ value: Double) {
    self[direction][key] = value
  }

  static let recallKeys = RetrievalMetric.summed.map(\.key)

  /// The recalls that are known.
  var recalls: [Double] {
    Self.recallKeys.flatMap { [imageToText[$0], textToImage[$0]] }.compactMap { $0 }
  }

  /// The sum of the six recalls; nil if one is missing.
  var rSum: Double? {
    let recalls = recalls
    return recalls.count == 2 * Self.recallKeys.count ? recalls.reduce(0, +) : nil
  }

  /// Recalls are printed with one decimal, so their sum may be off by 6 × 0.05, and the printed sum
  /// by 0.05 more.
  static let tolerance = 0.36

  /// Why the logged sum cannot be right; nil if it can.
  var mismatch: String? {
    guard let rSum, let loggedSum, !(abs(loggedSum - rSum) <= Self.tolerance) else { return nil }
    let shown = Format.fixed(loggedSum, 1)
    let right = Format.fixed(rSum, 1)
    let recalls = Self.recallKeys.compactMap { imageToText[$0] }.reduce(0, +)
    var text = "the log says rSum \(shown), its six recalls add up to \(right)"
    if abs(loggedSum - 2 * recalls) <= 2 * Self.tolerance {
      // Both averages are of three recalls each: six times one of them is twice their sum.
      text +=
        ": it is six times the mean of the image-to-text recalls, as SCAN's and SGRAF's "
        + "evaluation of folds prints it"
    } else if abs(loggedSum - 6 * rSum) <= 6 * Self.tolerance {
      text += ": it is six times the sum, as VSE++'s evaluation of folds prints it"
    }
    return text
  }

  /// The `eval` event, with the sum that the recalls give, and a warning if the log has another.
  func events(
    split: String, step: Int, time: Double, isFinal: Bool = false, best: inout Double
  ) -> [Event] {
    func object(_ values: [String: Double]) -> JSONValue { .object(values.mapValues { .real($0) }) }
    var fields: [String: JSONValue] = [
      "split": .text(split), "final": .boolean(isFinal),
    ]
    for direction in RetrievalDirection.allCases {
      fields[direction.rawValue] = object(self[direction])
    }
    if let images { fields["images"] = .integer(images) }
    if let sum = rSum ?? loggedSum {
      fields[EvaluationMetric.rSum.key] = .real(sum)
      fields["best"] = .boolean(isFinal || sum > best)
      if !isFinal { best = max(best, sum) }
    }
    var events = [Event(.evaluation, step: step, time: time, fields)]
    if let mismatch {
      events.append(
        Event(
          .note, step: step, time: time,
          ["level": "warning", "code": "rsum", "message": .text(mismatch)]))
    }
    return events
  }
}
