import Records

/// An evaluation that was found in a log, with what tells where it belongs.
struct LogEvaluation {
  var evaluation: ImportedEvaluation
  /// Digits behind the point of its recalls.
  var decimals: Int
  /// The training's step, epoch and batch before it.
  var step: Int
  var epoch: Int
  var batch: Int
  var time: Double
  /// How many events of the training stand before it.
  var place: Int
  /// What the log itself says.
  var split: LogSplit?
  /// A word before the phrase that tells it from others, for example `csls`.
  var label: String?
  /// Whether it has the form that evalrank prints, and not that of the validation in a training.
  var isEvalrank: Bool
  /// Whether something said since the last step that another program or part begins.
  var isApart: Bool
  /// Whether a checkpoint was loaded since the last step.
  var isOfLoaded: Bool
  var isFold = false
  /// Of how many folds it is the mean; nil if it is none. 0 if the log has not the folds.
  var meanOf: Int?

  func events(
    _ split: String, isFinal: Bool = false, best: inout Double
  ) -> [Event] {
    evaluation.events(split: split, step: step, time: time, isFinal: isFinal, best: &best)
  }
}
