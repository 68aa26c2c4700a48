extension Setting {
  static let optimizerSettings: [Setting] = [
    .choice(
      "optimizer.kind", \.optimizer.kind,
      "Update rule; `adamw` decays weights apart from the gradient.",
      from: Origin.vseInfinity),
    .real(
      "optimizer.learning_rate", \.optimizer.learningRate, .leftOpen(0, 1e6),
      "Learning rate after warm-up.",
      from: Origin.vseInfinityScripts, aliases: [Alias("learning_rate"), Alias("lr")]),
    .real(
      "optimizer.weight_decay", \.optimizer.weightDecay, .closed(0, 1e6),
      "Weight decay (`adamw`) or L2 penalty (`adam`).", from: Origin.vseInfinity,
      aliases: [Alias("weight_decay")]),
    .real(
      "optimizer.beta1", \.optimizer.beta1, .below(0, 1), "Decay of the gradient's running mean.",
      from: Origin.adam),
    .real(
      "optimizer.beta2", \.optimizer.beta2, .below(0, 1),
      "Decay of the squared gradient's running mean.", from: Origin.adam),
    .real(
      "optimizer.epsilon", \.optimizer.epsilon, .closed(1e-30, 1),
      "Added to the root of the squared gradient's mean.", from: Origin.adam),
    .real(
      "optimizer.gradient_clip", \.optimizer.gradientClip, .atLeast(0),
      "Largest norm of the whole gradient; 0 does not clip.", from: Origin.vsepp,
      aliases: [Alias("grad_clip")]),
    .choice(
      "optimizer.schedule", \.optimizer.schedule, "How the learning rate falls after warm-up.",
      from: Origin.vsepp),
    .integer(
      "optimizer.warmup_steps", \.optimizer.warmupSteps, 0...1_000_000_000,
      "Steps over which the learning rate rises from 0.", from: Origin.own),
    .reals(
      "optimizer.decay_at", \.optimizer.decayAt, .closed(0, 1),
      "Parts of the training after which the schedule `step` decays, ascending.",
      from: "VSE∞'s training scripts: epoch 15 of 25"),
    .real(
      "optimizer.decay_factor", \.optimizer.decayFactor, .leftOpen(0, 1),
      "Factor of each decay.", from: Origin.vsepp),
    .integer(
      "optimizer.decay_every_epochs", \.optimizer.decayEveryEpochs, 0...1_000_000,
      "Decay every so many epochs instead of at `decay_at`; 0 uses `decay_at`.",
      from: "\(Origin.own); VSE++ has 15", aliases: [Alias("lr_update")]),
    .real(
      "optimizer.text_factor", \.optimizer.textFactor, .atLeast(0),
      "Factor on the learning rate of all parameters of the text encoder.",
      from: "\(Origin.own); VSE∞ has 0.1"),
  ]

  static let trainingSettings: [Setting] = [
    .integer(
      "training.epochs", \.training.epochs, 1...1_000_000, "Passes over the training captions.",
      from: "\(Origin.own); VSE++ has 30", aliases: [Alias("num_epochs")]),
    .integer(
      "training.batch_size", \.training.batchSize, 2...65_536,
      "Captions of a step, each with its image; the other pairs are the negatives.",
      from: Origin.vsepp,
      aliases: [Alias("batch_size")]),
    .boolean(
      "training.drop_last", \.training.dropLast,
      "Leave out an epoch's last batch if it is smaller than the others.", from: Origin.vsepp),
    .integer(
      "training.patience", \.training.patience, 0...1_000_000,
      "Stop after so many evaluations without a better dev result; 0 never stops early.",
      from: Origin.own),
    .boolean(
      "training.loses_dropout", \.training.losesDropout,
      "Drop nothing after an evaluation until the epoch ends: an oddity of FNE's released code, which "
        + "goes back to training mode at the next epoch only.",
      from: "\(Origin.own); FNE (Li et al., ACM MM 2023), code: `true`"),
    .integer(
      "training.checkpoint_steps", \.training.checkpointSteps, 0...1_000_000_000,
      "Write a checkpoint every so many steps besides each epoch's end; 0 at epochs only.",
      from: Origin.own),
  ]

  static let evaluationSettings: [Setting] = [
    .text(
      "evaluation.dev", \.evaluation.dev, "Split that chooses the best checkpoint.",
      from: Origin.vsepp),
    .choice(
      "evaluation.best_by", \.evaluation.bestBy,
      "Metric on that split that chooses the best checkpoint; of ranks the lowest is the best.",
      from: Origin.vsepp),
    .text(
      "evaluation.test", \.evaluation.test, "Split that the result is reported on.",
      from: Origin.vsepp),
    .integer(
      "evaluation.every_steps", \.evaluation.everySteps, 0...1_000_000_000,
      "Evaluate every so many steps; 0 at each epoch's end.",
      from: "\(Origin.own); VSE++ has 500", aliases: [Alias("val_step")]),
    .integer(
      "evaluation.folds", \.evaluation.folds, 1...1000,
      "Folds of the test split that are averaged: 5 for MS-COCO's 1K protocol, 1 for the whole.",
      from: Origin.vsepp),
    .text(
      "evaluation.edits", \.evaluation.edits,
      "Edited captions that the final evaluation compares with the true ones: a file, in which "
        + "`{split}` stands for the split; `auto` for `{split}_edits.tsv` or "
        + "`{split}_sugarcrepe.tsv` beside the data, if one is there; empty for none.",
      from: Origin.own),
    .integer(
      "evaluation.log_steps", \.evaluation.logSteps, 1...1_000_000,
      "Write a `step` event every so many steps.", from: Origin.vsepp, aliases: [Alias("log_step")]),
    .integer(
      "evaluation.negative_steps", \.evaluation.negativeSteps, 0...1_000_000_000,
      "Write a sample of anchors with their negatives every so many steps, and before that at the "
        + "steps 1, 2, 5, 10, 20, 50 and so on; 0 writes none.",
      from: Origin.own),
  ]
}
