import Compute
import Ground
import Models
import Objectives
import Retrieval

/// Where a run stands: everything beside the parameters that the next step depends on.
///
/// It holds no time and no counters of the process, so that a resumed run writes the same bytes.
public struct TrainingProgress: Equatable, Sendable {
  /// Steps done.
  public var step = 0
  /// The dev rSum of the best evaluation so far; -1 before the first one.
  public private(set) var bestRSum = -1.0
  /// By which metric it is the best.
  public private(set) var bestBy = EvaluationMetric.rSum
  /// Its value of that metric.
  public private(set) var bestValue = -1.0
  /// Steps done when it was reached.
  public private(set) var bestStep = 0
  public var evaluationsSinceBest = 0
  /// Sum of the losses since the epoch began.
  public var epochLoss = 0.0
  /// Early stopping has ended the training.
  public var isStopped = false
  /// The evaluation after ``step`` was put off because the training was asked to end.
  public var owesEvaluation = false

  public init() {}

  /// Whether an evaluation on dev is better than the best one so far.
  ///
  /// - Throws: A ``Failure`` if it does not have the metric.
  func isBest(_ metrics: RetrievalMetrics, by metric: EvaluationMetric) throws -> Bool {
    guard let value = metrics[metric] else {
      throw Failure(
        "the evaluation on dev has no \(metric.title), which `evaluation.best_by` chooses by",
        remedy: "set evaluation.best_by to \(EvaluationMetric.rSum.key)", kind: .usage)
    }
    return bestStep == 0 || metric.isBetter(value, than: bestValue)
  }

  /// Takes an evaluation on dev, after ``step``, for the best one.
  mutating func takeBest(_ metrics: RetrievalMetrics, by metric: EvaluationMetric) {
    bestRSum = metrics.rSum
    bestBy = metric
    bestValue = metrics[metric] ?? bestValue
    bestStep = step
  }

  fileprivate var metadata: [String: String] {
    var metadata = [
      "foil.step": "\(step)", "foil.best_rsum": "\(bestRSum)", "foil.best_step": "\(bestStep)",
      "foil.evaluations_since_best": "\(evaluationsSinceBest)", "foil.epoch_loss": "\(epochLoss)",
      "foil.stopped": "\(isStopped)",
    ]
    if owesEvaluation { metadata["foil.owes_evaluation"] = "true" }
    if bestBy != .rSum {
      metadata["foil.best_by"] = bestBy.key
      metadata["foil.best_value"] = "\(bestValue)"
    }
    return metadata
  }

  fileprivate init?(_ metadata: [String: String]) {
    func read<Value: LosslessStringConvertible>(_ key: String, _ type: Value.Type) -> Value? {
      metadata["foil.\(key)"].flatMap(Value.init)
    }
    guard let step = read("step", Int.self), let bestRSum = read("best_rsum", Double.self),
      let bestStep = read("best_step", Int.self),
      let evaluations = read("evaluations_since_best", Int.self),
      let epochLoss = read("epoch_loss", Double.self), let stopped = read("stopped", Bool.self)
    else { return nil }
    self.step = step
    self.bestRSum = bestRSum
    self.bestStep = bestStep
    evaluationsSinceBest = evaluations
    self.epochLoss = epochLoss
    isStopped = stopped
    owesEvaluation = metadata["foil.owes_evaluation"] == "true"
    bestValue = bestRSum
    guard let name = metadata["foil.best_by"] else { return }
    guard let metric = EvaluationMetric(rawValue: name), let value = read("best_value", Double.self)
    else { return nil }
    bestBy = metric
    bestValue = value
  }
}

/// Reads and writes checkpoints: safetensors with the parameters under their names and, in
/// `last.safetensors`, Adam's moments under `adam.first.` and `adam.second.`.
public enum Checkpoint {
  /// Writes the parameters, with the moments where `optimizer` is given.
  ///
  /// - Parameter extras: What the objective and its memory need to go on; tensors under `state.`,
  ///   numbers in the metadata.
  public static func write(
    _ path: String, layout: ParameterLayout, values: FloatBuffer, optimizer: Adam?,
    progress: TrainingProgress, extras: ObjectiveState = ObjectiveState()
  ) throws {
    var tensors: [SafeTensorsWriter.Tensor] = []
    func append(_ prefix: String, _ buffer: FloatBuffer) {
      for parameter in layout.parameters {
        tensors.append(
          SafeTensorsWriter.Tensor(
            prefix + parameter.name, shape: parameter.shape,
            floats: UnsafeBufferPointer(
              start: buffer.pointer + parameter.offset, count: parameter.count)))
      }
    }
    append("", values)
    if let optimizer {
      append("adam.first.", optimizer.first)
      append("adam.second.", optimizer.second)
    }
    var metadata = progress.metadata
    for (name, number) in extras.numbers { metadata["foil.state.\(name)"] = "\(number)" }
    for tensor in extras.tensors {
      tensors.append(
        SafeTensorsWriter.Tensor(
          "state.\(tensor.name)", shape: [tensor.rows, tensor.columns],
          floats: UnsafeBufferPointer(
            start: tensor.values.pointer, count: tensor.rows * tensor.columns)))
    }
    try SafeTensorsWriter.write(path: path, metadata: metadata, tensors: tensors)
  }

  /// Reads a checkpoint into a model.
  ///
  /// Everything is checked before the first value is copied, so a damaged or foreign file changes
  /// nothing.
  ///
  /// - Parameters:
  ///   - optimizer: Also read its moments and count of steps.
  ///   - restoring: Given what ``write(_:layout:values:optimizer:progress:extras:)`` kept in
  ///     `extras`, before anything is copied.
  /// - Throws: A ``Failure`` naming the file and what does not fit.
  public static func read(
    _ path: String, layout: ParameterLayout, values: FloatBuffer, optimizer: Adam? = nil,
    restoring: ((ObjectiveState) throws -> Void)? = nil
  ) throws -> TrainingProgress {
    let file = try SafeTensors(path: path, requiresDigest: true)
    let progress = try progress(of: file, at: path)
    var targets = [("", values)]
    if let optimizer {
      targets += [("adam.first.", optimizer.first), ("adam.second.", optimizer.second)]
    }
    for (prefix, _) in targets {
      for parameter in layout.parameters {
        let name = prefix + parameter.name
        guard let shape = file.shape(of: name) else {
          throw Failure(
            "tensor \(name) is missing", at: path,
            remedy: "the checkpoint belongs to a run with another model, see its run.toml")
        }
        guard shape == parameter.shape else {
          throw Failure(
            "tensor \(name) has shape \(shape), the model's has \(parameter.shape)", at: path,
            remedy: "the checkpoint belongs to a run with another model, see its run.toml")
        }
      }
    }
    if let restoring {
      do {
        try restoring(try extras(file))
      } catch let failure as Failure where failure.place == nil {
        throw Failure(failure.what, at: path, remedy: failure.remedy, kind: failure.kind)
      }
    }
    for (prefix, buffer) in targets {
      for parameter in layout.parameters {
        try file.copy(
          prefix + parameter.name, into: buffer.pointer + parameter.offset, count: parameter.count)
      }
    }
    optimizer?.steps = progress.step
    return progress
  }

  /// What the objective, its memory and the generated negatives kept in a checkpoint.
  ///
  /// - Throws: A ``Failure`` naming the file if it is no checkpoint or damaged.
  static func extras(_ path: String) throws -> ObjectiveState {
    let file = try SafeTensors(path: path, requiresDigest: true)
    _ = try progress(of: file, at: path)
    return try extras(file)
  }

  private static func progress(of file: SafeTensors, at path: String) throws -> TrainingProgress {
    guard let progress = TrainingProgress(file.metadata) else {
      throw Failure(
        "this is a safetensors file, but not a checkpoint of foil: its metadata lacks foil.step",
        at: path, remedy: "give the run's checkpoints/last.safetensors or best.safetensors")
    }
    return progress
  }

  private static func extras(_ file: SafeTensors) throws -> ObjectiveState {
    var state = ObjectiveState()
    for (key, text) in file.metadata where key.hasPrefix("foil.state.") {
      state.numbers[String(key.dropFirst("foil.state.".count))] = Double(text)
    }
    for name in file.names where name.hasPrefix("state.") {
      guard let shape = file.shape(of: name), shape.count == 2 else { continue }
      let buffer = FloatBuffer(count: shape[0] * shape[1])
      try file.copy(name, into: buffer.pointer, count: shape[0] * shape[1])
      state.tensors.append((String(name.dropFirst("state.".count)), shape[0], shape[1], buffer))
    }
    return state
  }
}
