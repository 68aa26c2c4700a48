import Ground
import Recipe

/// What decides how long a step takes: a configuration without names, rates and numbers of epochs.
public struct EstimateKey: Hashable, Sendable {
  /// The run file of it.
  public let toml: String

  public init(_ configuration: RunConfiguration) {
    var plain = RunConfiguration()
    plain.data = configuration.data
    plain.model = configuration.model
    plain.objective = configuration.objective
    plain.foils = configuration.foils
    plain.run.threads = configuration.run.threads
    plain.training.batchSize = configuration.training.batchSize
    toml = plain.toml()
  }
}

/// What a few steps of a training took.
public struct StepEstimate: Equatable, Sendable {
  public var secondsPerStep: Double
  public var stepsPerEpoch: Int
  public var parameters: Int
  public var threads: Int
  /// The largest memory of the process that measured, in bytes.
  public var memory: Int

  public init(
    secondsPerStep: Double, stepsPerEpoch: Int, parameters: Int, threads: Int, memory: Int
  ) {
    self.secondsPerStep = secondsPerStep
    self.stepsPerEpoch = stepsPerEpoch
    self.parameters = parameters
    self.threads = threads
    self.memory = memory
  }

  /// Seconds that a whole run takes.
  func seconds(epochs: Int) -> Double {
    secondsPerStep * Double(stepsPerEpoch) * Double(epochs)
  }

  /// In words, with what a whole run takes.
  func text(epochs: Int) -> String {
    func time(_ seconds: Double) -> String {
      seconds < 1
        ? "\(Int(clamping: (seconds * 1000).rounded())) ms"
        : seconds < 10 ? "\(Format.fixed(seconds, 1)) s" : Format.duration(seconds)
    }
    let epoch = secondsPerStep * Double(stepsPerEpoch)
    return "step \(time(secondsPerStep)), epoch \(time(epoch)), "
      + "run \(time(seconds(epochs: epochs))), "
      + "\(Format.grouped(Double(memory) / 1_048_576)) MB, measured"
  }
}

/// A measurement, or why there is none.
public enum EstimateResult: Equatable, Sendable {
  case measured(StepEstimate)
  case failed(String)
}

extension ConfigureScreen {
  public func wants(_ model: WorkspaceModel) -> Set<DataRequest> {
    var requests = factRequests
    requests.insert(.datasets)
    if let folder = completedFolder { requests.insert(.folder(folder)) }
    if let key = estimateKey(model) { requests.insert(.estimate(key)) }
    if let request = lensRequest(model), drawn.columns == 2 || side.isInFront {
      requests.insert(.lens(request))
    }
    return requests
  }

  /// What is to be measured: nothing while a value is typed, and nothing beside jobs at work unless
  /// it is asked for, because both would disturb each other.
  private func estimateKey(_ model: WorkspaceModel) -> EstimateKey? {
    guard mode != .field, problem(model) == nil, isThere(model) else { return nil }
    let key = EstimateKey(configuration)
    return isQuiet(model) || asked == key || model.estimates[key] != nil ? key : nil
  }

  private func isQuiet(_ model: WorkspaceModel) -> Bool {
    !model.queue.jobs.contains { $0.state.isActive }
      && !model.runs.contains { $0.state == .running }
  }

  /// Whether the data are known to be there, as far as this screen can look.
  private func isThere(_ model: WorkspaceModel) -> Bool {
    if let facts = model.facts[configuration.data.path] { return facts.exists }
    return configuration.data.path != FirstRun.scenes(workspace: model.workspace)
  }

  /// How long a step takes, or why that is not known.
  func estimateText(_ model: WorkspaceModel) -> String {
    guard problem(model) == nil else { return "" }
    if model.facts[configuration.data.path]?.exists == false {
      return "the scenes are drawn when it is launched"
    }
    switch model.estimates[EstimateKey(configuration)] {
    case .measured(let estimate)?: return estimate.text(epochs: configuration.training.epochs)
    case .failed(let text)?: return text
    case nil:
      if mode == .field { return "" }
      if estimateKey(model) != nil { return "measuring a step" }
      return "step time: m measures it beside the jobs at work"
    }
  }
}
