import Language
import Records

/// The counts of a run's generated negatives at one logged step.
public struct FoilMoment: Equatable, Sendable {
  /// No step writes more; a larger count is damage and would not add up.
  private static let mostSentences = 1 << 32

  /// A number of a `foils` event, by its field.
  public enum Measure: String, Sendable, CaseIterable {
    case violation = "violation_rate"
    case beaten = "beaten_rate"
    case gap = "gap_mean"
    case substitutions = "distinct_substitutions"
    case replaced = "replaced_accuracy"
    case unchanged = "unchanged_accuracy"
    case correction = "correction_accuracy"
    case correctionTop5 = "correction_top5"
    case language = "language_accuracy"
    case languageLoss = "loss_language"
    case shuffledLoss = "loss_language_shuffled"
    case falseNegatives = "false_negative_share"
  }

  public var step: Int
  /// s⁻ − s⁺ of the kept sentences.
  public var gaps: SimilarityHistogram?
  /// How many sentences met each verdict.
  public var verdicts: [FoilVerdict: Int]
  public var values: [Measure: Double]
  /// Of the changed words of the kept sentences.
  public var perplexity: [FoilWords: Double]

  /// - Returns: Nil for another kind of event.
  init?(_ event: Event) {
    guard event.kind == .foils else { return nil }
    step = event.step
    gaps = SimilarityHistogram(event["gaps"])
    verdicts = [:]
    for verdict in FoilVerdict.allCases {
      let counts = event["verdicts"]
      if let count = (counts?[verdict.name] ?? verdict.formerName.flatMap { counts?[$0] })?.integer,
        (0...Self.mostSentences).contains(count)
      {
        verdicts[verdict] = count
      }
    }
    values = [:]
    for measure in Measure.allCases {
      if let value = event[measure.rawValue]?.number, value.isFinite { values[measure] = value }
    }
    perplexity = [:]
    for words in FoilWords.allCases {
      if let value = event["perplexity_" + words.rawValue]?.number, value.isFinite, value > 0 {
        perplexity[words] = value
      }
    }
  }
}
