extension FNELoss {
  private static let code = "FNE (Li et al., ACM MM 2023), code"

  public static let descriptor = ObjectiveDescriptor(
    name: "fne", title: "FNE",
    summary: "The hinge on one negative drawn from a memory of keys, away from likely false ones.",
    source: "FNE (Li et al., ACM MM 2023)",
    parameters: [
      .integer(
        "queue_size", 8224, 0...(1 << 22), "Keys that the memory holds beside the batch's own.",
        from: code, aliases: [.init("queue_size")]),
      .real(
        "momentum", 0.995, .below(0, 1),
        "Part of the key encoders' weights that a step keeps; the rest comes from the trained ones.",
        from: code),
      .integer(
        "warmup_epochs", 1, 0...1_000_000,
        "Epochs of the triplet loss inside the batch, without memory.", from: code),
      .choice(
        "warmup", Warmup.hardest,
        "The triplet loss of the warm-up: the hardest negative or the sum over all.", from: code),
      .real(
        "tau", 0.5, .closed(0, 1000), "Steepness of both sampling weights.", from: code),
      .real(
        "prior", FalseNegativePosterior.usualPrior, .above(1),
        "One candidate in so many is taken to be a false negative beforehand.", from: code),
      .real(
        "threshold", 0.001, .leftOpen(0, 0.999),
        "Candidates with a higher probability of being false negatives get the Bayes weight.",
        from: code),
      .integer(
        "gate", 200, 1...1_000_000_000,
        "The Bayes weights begin when more reliable pairs than this were seen in the epoch.",
        from: code, aliases: [.init("nums_right_sims")]),
      .choice(
        "weighting", Weighting.bayes,
        "How candidates above the cut are weighed: the method, or one of its ablations.",
        from: code),
      .choice(
        "ties", SimilarityStatistics.Ties.first,
        "Which pair is reliable where several share the first place of a row or column, as captions of "
          + "one image do: the first in the batch or none.",
        from: code),
      .boolean(
        "monotone", false,
        "Keep the probability from falling again for the most similar candidates.",
        from: "this program; the published code lets it fall"),
      .boolean(
        "key_dropout", true, "Whether keys are computed with dropout.", from: code),
    ]
  ) { values in
    var options = Options()
    options.margin = values.options.margin
    options.reduction = values.options.reduction
    options.sameImageNegatives = values.options.sameImageNegatives
    options.memory = MemoryOptions(
      capacity: values.integer("queue_size"), momentum: values.real("momentum"),
      warmupEpochs: values.integer("warmup_epochs"), keyDropout: values.boolean("key_dropout"))
    options.warmup = values.choice("warmup", Warmup.self)
    options.tau = Float(values.real("tau"))
    options.prior = values.real("prior")
    options.threshold = values.real("threshold")
    options.gate = values.integer("gate")
    options.weighting = values.choice("weighting", Weighting.self)
    options.isMonotone = values.boolean("monotone")
    options.ties = values.choice("ties", SimilarityStatistics.Ties.self)
    return FNELoss(options)
  }
}
