import Foundation
import Records

/// One training, or the evaluation of one model, of a log that may hold several.
struct VSELogPart {
  /// By key, those without counterpart here under `import.`.
  var settings: [String: String] = [:]
  /// The model that an evaluation names.
  var target: String?
  /// Of the training; the evaluations are placed among them at the end.
  private(set) var events: [Event] = []
  var evaluations: [LogEvaluation] = []

  private(set) var isTraining = false
  /// Whether epochs stand for steps, where nothing else is known.
  private(set) var countsEpochs = false
  private(set) var step = 0
  private(set) var epoch = 0
  private(set) var batch = 0
  private(set) var time: Double
  /// Epoch and batch of each event.
  private var positions: [(epoch: Int, batch: Int)] = []

  init(time: Double) { self.time = time }

  var isEmpty: Bool { events.isEmpty && evaluations.isEmpty }

  /// Whether an evaluation of its own stands here, which is no validation before a training.
  var hasOwnEvaluation: Bool {
    evaluations.contains { $0.isApart || $0.evaluation.images != nil || $0.isFold }
  }

  /// How many single folds the evaluations end with.
  var foldsInARow: Int {
    evaluations.reversed().prefix { $0.isFold && $0.place == events.count }.count
  }

  // MARK: - Which model

  /// The name that the arguments or the evaluation give the model.
  var modelName: String? {
    (Self.nameKeys.compactMap { settings[$0] } + [target ?? ""])
      .lazy.compactMap { ImportName.telling($0) }.first
  }

  /// `logger_name` is what a run's directory is here.
  private static let nameKeys =
    ["run.directory", "run.name"]
    + ["logger_name", "model_name", "name", "exp_name", "output_dir", "save_dir"].map {
      "import.\($0)"
    }

  /// Whether an evaluation of a model in this place is of this part.
  func isOf(target other: String) -> Bool {
    if let target { return target == other }
    let names = Self.nameKeys.compactMap { settings[$0] }.compactMap { ImportName.telling($0) }
    if !names.isEmpty { return names.contains { $0 == ImportName.telling(other) } }
    return isTraining || evaluations.isEmpty
  }

  // MARK: - Steps

  /// Whether the step is the last one again, as several processes print it.
  func isSame(_ step: LogStep) -> Bool { step.epoch == epoch && step.batch == batch }

  /// Whether the step lies before what the training has done.
  func goesBack(to step: LogStep) -> Bool {
    (step.epoch, step.batch) < (epoch, batch)
  }

  mutating func add(_ new: LogStep, time: Double) {
    isTraining = true
    countsEpochs = false
    self.time = time
    if new.epoch > epoch, step > 0 {
      append(Event(.epoch, step: step, time: time, ["epoch": .integer(new.epoch)]))
    }
    epoch = new.epoch
    batch = new.batch
    // Counters that begin anew in each epoch do not count steps.
    let counted = new.counted ?? step
    let now = max(0, new.step ?? step)
    step = now >= step ? now : max(step, counted)
    if !new.fields.isEmpty {
      append(Event(.step, step: step, time: time, new.fields.mapValues { .real($0) }))
    }
  }

  /// What a program logs at the end of an epoch.
  mutating func add(epoch new: Int, _ fields: [String: Double], time: Double) {
    if !isTraining {
      isTraining = true
      countsEpochs = true
    }
    self.time = time
    if countsEpochs {
      epoch = max(0, new)
      batch = 0
      step = epoch
    }
    if !fields.isEmpty {
      append(Event(.epoch, step: step, time: time, fields.mapValues { .real($0) }))
    }
  }

  private mutating func append(_ event: Event) {
    events.append(event)
    positions.append((epoch, batch))
  }

  /// The training goes on from a checkpoint: what it does over is dropped.
  ///
  /// - Parameters:
  ///   - newEpoch: The first epoch that is done (again), and the first batch that is logged of it.
  mutating func resume(epoch newEpoch: Int, batch newBatch: Int, time: Double) {
    let kept = positions.prefix { $0 < (newEpoch, newBatch) }.count
    events.removeLast(events.count - kept)
    positions.removeLast(positions.count - kept)
    evaluations.removeAll { ($0.epoch, $0.batch) >= (newEpoch, newBatch) && $0.step > 0 }
    for index in evaluations.indices {
      evaluations[index].place = min(evaluations[index].place, kept)
    }
    step = max(events.map(\.step).max() ?? 0, evaluations.map(\.step).max() ?? 0)
    (epoch, batch) = positions.last ?? (0, 0)
    append(Event(.state, step: step, time: time, ["state": "resumed"]))
  }
}
