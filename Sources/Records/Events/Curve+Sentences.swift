// What a step says of its generated negatives.
extension Curve {
  package static let sentences: [Curve] = [
    violationRate, beatenRate, sentenceGap, languageLoss, shuffledLanguageLoss, languageAccuracy,
    commonestAccuracy, shuffledLanguageAccuracy, replacedAccuracy, unchangedAccuracy,
    correctionAccuracy, correctionTop5, syntheticPerplexity, correctedPerplexity, goldPerplexity,
    verdicts, distinctSubstitutions, trueSentences, syntheticLoss, discriminationLoss,
    correctionLoss, softWeightMean, trueByVerdict, sources, written, kept, gaps,
  ]

  package static let violationRate = foils(
    "violation_rate", "sentences in the margin", .generated, .share,
    "share of the kept sentences with s⁻ > s⁺ − `foils.margin`")
  package static let beatenRate = foils(
    "beaten_rate", "sentences above the caption", .generated, .share,
    "share of the kept sentences with s⁻ > s⁺")
  package static let sentenceGap = foils(
    "gap_mean", "mean gap of sentences", .generated, .cosine,
    "mean of s⁻ − s⁺ of the kept sentences, without dropout")
  package static let languageLoss = foils(
    "loss_language", "language loss", .generated, .nats,
    "the language model's loss on masked words, without its weight",
    beside: Companion(field: "loss_language_shuffled", name: "wrong image"))
  package static let shuffledLanguageLoss = foils(
    "loss_language_shuffled", "sentences: loss language shuffled", .other, .nats,
    "its loss on the same words, with each caption looking at another image")
  package static let languageAccuracy = foils(
    "language_accuracy", "masked words right", .generated, .share,
    "how often the language model is right at masked words",
    beside: Companion(field: "commonest_accuracy", name: "commonest word"))
  package static let commonestAccuracy = foils(
    "commonest_accuracy", "sentences: commonest accuracy", .other, .share,
    "how often the commonest word of the class is")
  package static let shuffledLanguageAccuracy = foils(
    "language_accuracy_shuffled", "sentences: language accuracy shuffled", .other, .share,
    "how often the language model is right with another image")
  package static let replacedAccuracy = foils(
    "replaced_accuracy", "D: replaced words", .generated, .share,
    "how often discrimination is right at replaced words",
    beside: Companion(field: "unchanged_accuracy", name: "kept words"))
  package static let unchangedAccuracy = foils(
    "unchanged_accuracy", "sentences: unchanged accuracy", .other, .share, "the same at other words"
  )
  package static let correctionAccuracy = foils(
    "correction_accuracy", "C: first word", .generated, .share,
    "how often correction names the old word",
    beside: Companion(field: "correction_top5", name: "first five"))
  package static let correctionTop5 = foils(
    "correction_top5", "sentences: correction top5", .other, .share,
    "how often that is among its five most probable")
  package static let syntheticPerplexity = foils(
    "perplexity_synthetic", "perplexity: new words", .generated, .none,
    "exp(−mean ln p) that the language model, seeing the image, gave the new words of the kept "
      + "sentences in the masked places; not where rules wrote the sentences",
    beside: Companion(field: "perplexity_gold", name: "old words"))
  package static let correctedPerplexity = foils(
    "perplexity_corrected", "perplexity: corrected", .generated, .none,
    "the same of the words of correction, where that is trained",
    beside: Companion(field: "perplexity_gold", name: "old words"))
  package static let goldPerplexity = foils(
    "perplexity_gold", "sentences: perplexity gold", .other, .none, "the same of the old words")
  /// By the filter that a sentence meets first.
  public static let verdicts = foils(
    "verdicts", "sentences by verdict", .generated, .object,
    "how many sentences met each verdict of the filters")
  package static let distinctSubstitutions = foils(
    "distinct_substitutions", "distinct substitutions", .generated, .count,
    "pairs of old and new word among the kept sentences")
  package static let trueSentences = foils(
    "false_negative_share", "sentences in fact true", .generated, .share,
    "on scenes, the share of the kept sentences that are in truth true")
  package static let syntheticLoss = foils(
    "loss_synthetic", "loss of sentences", .generated, .none,
    "the ranking loss of the sentences, without its weight")
  package static let discriminationLoss = foils(
    "loss_discrimination", "loss of D", .generated, .nats,
    "the loss of discrimination, without its weight")
  package static let correctionLoss = foils(
    "loss_correction", "loss of C", .generated, .nats, "the loss of correction, without its weight")
  package static let softWeightMean = foils(
    "soft_weight_mean", "sentences: soft weight mean", .other, .none,
    "with `foils.soft_weights`, the mean weight of the kept sentences")
  package static let trueByVerdict = foils(
    "true_by_verdict", "true sentences by verdict", .hidden, .object,
    "on scenes, for each verdict the true sentences and all that were understood")
  package static let sources = foils(
    "captions", "captions", .hidden, .count, "captions that sentences were written for")
  package static let written = foils("written", "written", .hidden, .count, "sentences written")
  package static let kept = foils("kept", "kept", .hidden, .count, "those that were trained on")
  package static let gaps = foils(
    "gaps", "gaps of sentences", .hidden, .histogram,
    "histogram of s⁻ − s⁺ of the kept sentences, without dropout")
}
