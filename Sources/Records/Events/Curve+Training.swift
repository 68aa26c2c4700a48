// What a training step and a pass over the data measure.
extension Curve {
  package static let steps: [Curve] = [
    loss, epochLoss, termLoss, gradientNorm, learningRate, activeShare, effectiveNegatives, gapMean,
    positiveMean, hardestNegativeMean, falseNegativeProbability, falseNegativeShare,
    captionsPerSecond, similarityMean, similarityDeviation, negativesPerActiveAnchor, gaussians,
    positiveHistogram, negativeHistogram, learntNumber,
  ]

  package static let epochs: [Curve] = [epoch, meanLoss]

  public static let loss = step("loss", "loss", .loss, .none, "value of the objective")
  package static let epochLoss = step(
    "epoch_loss", "loss since the epoch began", .hidden, .none,
    "its mean over the steps since the epoch began: the loss of the run, wherever one number is shown"
  )
  /// The terms of a sum.
  public static let termLoss = step(
    "loss_NAME", "loss: NAME", .loss, .none,
    "the value of one objective of a sum, before its weight")
  package static let gradientNorm = step(
    "gradient_norm", "gradient norm", .training, .none, "of the whole gradient, before clipping")
  package static let learningRate = step(
    "learning_rate", "learning rate", .training, .none,
    "of this step; the text encoder's is this times `optimizer.text_factor`")
  public static let activeShare = step(
    "active_share", "active share", .training, .share, "share of the anchors that got a gradient")
  public static let effectiveNegatives = step(
    "effective_negatives", "effective negatives", .training, .count,
    "mean over such anchors of (Σw)² / Σw² of the negatives' weights w: as many equal ones would share "
      + "the weight as evenly")
  package static let gapMean = step(
    "gap_mean", "mean gap", .training, .cosine,
    "mean over such anchors of positive − negative similarity, by the negatives' weights")
  package static let positiveMean = step(
    "positive_mean", "positive similarity", .training, .cosine, "mean similarity of the pairs")
  package static let hardestNegativeMean = step(
    "hardest_negative_mean", "hardest negative", .training, .cosine,
    "mean over all anchors, of both directions, of the similarity of the hardest negative; 0 for an "
      + "anchor without negatives")
  package static let falseNegativeProbability = step(
    "false_negative_probability", "P(false negative)", .training, .probability,
    "mean posterior of being a false negative, over all pushed negatives by their weights, from two "
      + "Gaussians of the epoch's similarities (see [FNE](objectives.md#fne)); missing until more than "
      + "200 reliable pairs were seen in the epoch")
  package static let falseNegativeShare = step(
    "false_negative_share", "false negatives, true share", .training, .share,
    "on scenes, the share of the pushed negatives, by their weights, that are true of the anchor")
  public static let captionsPerSecond = step(
    "captions_per_second", "captions/s", .training, .rate,
    "over at most the last 49 steps of this process, with what happened between them")
  package static let similarityMean = step(
    "similarity_mean", "similarity mean", .other, .cosine, "mean of all similarities")
  package static let similarityDeviation = step(
    "similarity_deviation", "similarity deviation", .other, .cosine,
    "standard deviation of all similarities")
  package static let negativesPerActiveAnchor = step(
    "negatives_per_active_anchor", "negatives per active anchor", .other, .count,
    "mean number of negatives that an anchor with a gradient was pushed from")
  package static let gaussians = step(
    "gaussians", "gaussians", .other, .object,
    "the two of `false_negative_probability`: `positive`, of the epoch's reliable pairs, and "
      + "`negative`, of their hardest negatives, each with `count`, `mean` and `variance` (null of "
      + "fewer than two values)")
  public static let positiveHistogram = step(
    "positive_histogram", "similarities of pairs", .hidden, .histogram,
    "counts of the batch's similarities of pairs: `{\"from\": -0.1, \"width\": 0.05, \"counts\": […]}`"
  )
  public static let negativeHistogram = step(
    "negative_histogram", "similarities of others", .hidden, .histogram,
    "the same of images and captions of different images")
  package static let learntNumber = step(
    "objective_NAME", "objective NAME", .other, .none,
    "a learnt number of an objective, such as `objective_infonce_log_scale`")

  package static let epoch = epoch("epoch", "epoch", .hidden, .count, "the pass that ended, from 1")
  public static let meanLoss = epoch(
    "loss", "loss: mean of each epoch", .loss, .none, "mean over its steps")
}
