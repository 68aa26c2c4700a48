import Ground

/// Where the defaults come from.
private let tags = "TAGS-DC (Fan et al., NAACL Findings 2022)"
private let own = Origin.own

extension Setting {
  /// `[foils]`: generated negatives.
  static let foilSettings: [Setting] =
    [
      .choice(
        "foils.generator", \.foils.generator,
        "Who writes negative sentences: nobody, the model as it is, the model as it was when "
          + "generation began (fresh draws, or the same sentences each time), or rules.",
        from: tags),
      Setting.boolean(
        "foils.frozen_language_loss", \.foils.frozenLanguageLoss,
        "`frozen` and `static`: the language model's loss goes on after generation has begun, so that "
          + "nothing but the writer sets such a run apart from `shared`.",
        from: own
      ).only { $0.foils.generator.staysAsItWas },
    ]
    + (lossSettings + writingSettings + timeSettings).map { setting in
      setting.only { $0.foils.generator != .off }
    }

  private static let lossSettings: [Setting] = [
    .real(
      "foils.weight", \.foils.weight, .closed(0, 1e6),
      "Weight of the ranking loss between a caption and the sentences made of it.", from: own),
    .choice(
      "foils.form", \.foils.form,
      "That loss: a hinge with its own margin, or what InfoNCE gains by the sentences as further "
        + "columns of its softmax over captions.",
      from: tags),
    .real(
      "foils.margin", \.foils.margin, .closed(0, 2),
      "Margin of the hinge (cosine); one changed word rarely moves a caption by 0.2.",
      from: "\(own); TAGS-DC has 0.2 on probabilities"),
    .real(
      "foils.softmax_temperature", \.foils.softmaxTemperature, .above(0),
      "Temperature of the softmax form where no term of the objective is `infonce`, whose present "
        + "temperature is taken otherwise.", from: own),
    .choice(
      "foils.grounding", \.foils.grounding,
      "What the language model, discrimination and correction see beside the sentence: the regions "
        + "by attention on the text encoder's output, by cross-attention in each of its layers "
        + "(`bert` only), or nothing; `auto` is `layers` for `bert` and else `attention`.",
      from: own),
    .real(
      "foils.language_weight", \.foils.languageWeight, .closed(0, 1e6),
      "Weight of the masked language model's loss once generation has begun.", from: own),
    .real(
      "foils.warmup_language_weight", \.foils.warmupLanguageWeight, .closed(0, 1e6),
      "The same before.", from: own),
    .real(
      "foils.discrimination_weight", \.foils.discriminationWeight, .closed(0, 1e6),
      "Weight of word discrimination: which words of a sentence were replaced.", from: own),
    .real(
      "foils.correction_weight", \.foils.correctionWeight, .closed(0, 1e6),
      "Weight of word correction: what stood where a word was replaced.", from: own),
  ]

  private static let writingSettings: [Setting] = [
    .real(
      "foils.mask_rate", \.foils.maskRate, .above(0, upTo: 1),
      "Part of a caption's content words that is masked, by phrases.", from: tags),
    .integer(
      "foils.maximum_changes", \.foils.maximumChanges, 1...64,
      "Most words changed in one sentence.", from: own),
    .integer(
      "foils.variants", \.foils.variants, 1...256, "Masked variants of a caption, M.",
      from: "\(own); TAGS-DC has 20"),
    .integer(
      "foils.fills", \.foils.fills, 1...256, "Fills of each variant, K.",
      from: "\(own); TAGS-DC has 20"),
    .integer(
      "foils.kept", \.foils.kept, 1...256,
      "Sentences kept of a caption, those most similar to the image, H.",
      from: "\(own); TAGS-DC has 31"),
    .real(
      "foils.temperature", \.foils.temperature, .above(0),
      "Temperature of the draw of fills; above 1 is more diverse than the language model.",
      from: tags),
    .integer(
      "foils.top_words", \.foils.topWords, 1...65_536,
      "Fills are drawn from so many of the most probable words.",
      from: "\(own); TAGS-DC draws from all"),
    .real(
      "foils.share", \.foils.share, .above(0, upTo: 1),
      "Part of each batch that sentences are written for.", from: "\(own); TAGS-DC: all"),
    .choices(
      "foils.filters", \.foils.filters, RunConfiguration.Foils.Filter.allCases.map(\.rawValue),
      "What rejects a sentence beside equality with a caption of the image: all (`known`) or any "
        + "(`known_any`) of the new words stand in its captions; a new word is a synonym, hypernym "
        + "or hyponym (`related`); the language model finds the new words as probable as the old "
        + "(`likely`); the sentence is far more similar than the caption (`too_good`).",
      from: "\(tags), VSE-C (Shi et al., COLING 2018) and this program"),
    .real(
      "foils.likelihood_ratio", \.foils.likelihoodRatio, .above(0),
      "`likely` rejects if every new word is so many times as probable as the old one.", from: own),
    .real(
      "foils.surplus", \.foils.surplus, .closed(0, 2),
      "`too_good` rejects a sentence by so much more similar than the caption (cosine).",
      from: own),
    .boolean(
      "foils.soft_weights", \.foils.softWeights,
      "A sentence counts in the ranking loss by 1 − P, with P the probability that it is true, by "
        + "Bayes' rule on Gaussians of captions' and of sentences' similarities.",
      from: "\(own), after FNE (Li et al., ACM MM 2023)"),
    .real(
      "foils.soft_prior", \.foils.softPrior, .above(1),
      "One sentence in so many that passed the filters is taken to be true beforehand.", from: own),
  ]

  private static let timeSettings: [Setting] = [
    .real(
      "foils.warmup_epochs", \.foils.warmupEpochs, .closed(0, 1e6),
      "Epochs before sentences enter the loss; the language model learns from the first.",
      from: own),
    .real(
      "foils.latest_epoch", \.foils.latestEpoch, .closed(0, 1e6),
      "Generation waits until the language model is better than the commonest word and looks at "
        + "the image, but no longer than so many epochs.", from: own),
    .real(
      "foils.ramp_epochs", \.foils.rampEpochs, .closed(0, 1e6),
      "Epochs over which the weight of the sentences rises to its value.", from: own),
    .real(
      "foils.words_epoch", \.foils.wordsEpoch, .closed(0, 1e6),
      "Epochs before discrimination and correction are trained.", from: tags),
    .real(
      "foils.words_rate", \.foils.wordsRate, .above(0, upTo: 1),
      "Factor on the learning rate from then on.", from: "\(own); TAGS-DC has 0.2"),
    .integer(
      "foils.log_steps", \.foils.logSteps, 0...1_000_000_000,
      "Write sentences with their numbers to `foils.jsonl` every so many steps, and before that at "
        + "the first, second, fifth, tenth and so on that they are written in; 0 writes none.",
      from: own),
  ]
}
