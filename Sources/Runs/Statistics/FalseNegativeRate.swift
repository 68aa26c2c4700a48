import Records
import Retrieval

/// The share of negatives that are in fact true, among those that a person judged to be sentences.
public struct FalseNegativeRate: Equatable, Sendable {
  /// Negatives marked as true of their anchor, and those marked as that or as fine.
  public let wrong: Int
  public let judged: Int
  /// Negatives that are not English, which are not among those judged.
  public let broken: Int

  /// Per cent; 0 of none.
  public var share: Double { judged > 0 ? 100 * Double(wrong) / Double(judged) : 0 }
  /// In per cent; nil of none.
  public var interval: ProportionInterval? {
    judged > 0 ? ProportionInterval(successes: wrong, trials: judged) : nil
  }
}

extension NegativeMarks {
  /// Of the negatives that the training used alike: what it was trained on and what a filter kept from
  /// it have rates of their own.
  public func falseNegativeRate(_ use: NegativeUse) -> FalseNegativeRate {
    let wrong = count(.isTrue, use)
    return FalseNegativeRate(
      wrong: wrong, judged: wrong + count(.isFine, use), broken: count(.isBroken, use))
  }
}
