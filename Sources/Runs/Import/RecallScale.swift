import Retrieval

/// Whether a program logs recalls in per cent or as fractions of 1.
enum RecallScale: Equatable {
  case percent, fraction
  /// All recalls are at most 1, which a model at the level of chance has in per cent too.
  case unknown

  /// - Parameters:
  ///   - evaluations: All of a log.
  ///   - decimals: The most digits behind the point; nil where numbers were not printed.
  init(_ evaluations: some Collection<ImportedEvaluation>, decimals: Int?) {
    let complete = evaluations.filter { $0.rSum != nil }
    guard let best = complete.max(by: { ($0.rSum ?? 0) < ($1.rSum ?? 0) }),
      let greatest = complete.flatMap(\.recalls).max(), greatest > 0, greatest <= 1
    else {
      self = .percent
      return
    }
    // Half of all queries at rank 1 is a median rank of 1, and so on.
    let ranks = [best.imageToText, best.textToImage].contains { ranks in
      guard let median = ranks[RetrievalMetric.medianRank.key],
        let r10 = ranks[RetrievalMetric.r10.key]
      else { return false }
      return median >= 1 && median <= 10 && r10 >= 0.5
    }
    // A sum in per cent beside fractions.
    let isSumOfPercent = best.loggedSum.map { sum in
      let own = best.rSum ?? 0
      return abs(sum - 100 * own) <= 1 && abs(sum - own) > 0.5
    }
    if ranks || isSumOfPercent == true {
      self = .fraction
    } else if let decimals, decimals < 2 {
      self = .percent
    } else {
      // By chance R@10 is ten times R@1; a model that has learnt finds less and less behind rank 1.
      func sum(_ metric: RetrievalMetric) -> Double {
        (best.imageToText[metric.key] ?? 0) + (best.textToImage[metric.key] ?? 0)
      }
      self = sum(.r10) < 6 * sum(.r1) ? .fraction : .unknown
    }
  }

  static let fractionNote = "recalls are logged as fractions of 1 and kept in per cent"
  static let unknownWarning =
    "all recalls are at most 1 and are taken to be in per cent; if they are fractions of 1, the "
    + "results are a hundred times as high"
}

extension ImportedEvaluation {
  /// Fractions as per cent; a sum that is in per cent stays.
  mutating func scaleToPercent() {
    let isSmall = (loggedSum ?? 0) <= 6
    for key in Self.recallKeys {
      imageToText[key] = imageToText[key].map { $0 * 100 }
      textToImage[key] = textToImage[key].map { $0 * 100 }
    }
    if isSmall { loggedSum = loggedSum.map { $0 * 100 } }
  }
}
