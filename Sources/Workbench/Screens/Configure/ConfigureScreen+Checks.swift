import Foundation
import Ground
import Recipe
import Runs

/// What is known to go wrong before anything is launched.
extension ConfigureScreen {
  /// What contradicts in the configuration, whatever the data are; nil if it can be launched.
  var problem: String? { Self.problem(configuration) }

  private static func problem(_ configuration: RunConfiguration) -> String? {
    if configuration.data.path.isEmpty { return "data.path is empty: which data set?" }
    do {
      try configuration.validate()
      try configuration.checkNames()
      return nil
    } catch let failure as Failure {
      return failure.what + (failure.remedy.map { " (\($0))" } ?? "")
    } catch {
      return "\(error)"
    }
  }

  /// What contradicts in the configuration or does not fit what is there.
  func problem(_ model: WorkspaceModel) -> String? { problem(configuration, model) }

  func problem(_ configuration: RunConfiguration, _ model: WorkspaceModel) -> String? {
    Self.problem(configuration) ?? mismatch(configuration, model)
  }

  /// Settings that name files.
  private static let files = ["data.vocabulary", "model.text.pretrained", "objective.labels_path"]

  private func path(_ key: String, _ configuration: RunConfiguration) -> String? {
    guard let setting = Setting.named(key), setting.isRelevant(in: configuration),
      case .text(let path) = setting.value(in: configuration), !path.isEmpty
    else { return nil }
    return path
  }

  /// What has to be looked at for the checks.
  var factRequests: Set<DataRequest> {
    Set(
      (["data.path"] + Self.files).compactMap { path($0, configuration) }.map { .facts($0) })
  }

  private func mismatch(_ configuration: RunConfiguration, _ model: WorkspaceModel) -> String? {
    for key in Self.files {
      if let path = path(key, configuration), model.facts[path]?.exists == false {
        return "\(key): there is nothing at \(path)"
      }
    }
    let path = configuration.data.path
    guard var facts = model.facts[path] else { return nil }
    if !facts.exists {
      // Those are drawn when a run needs them.
      guard path == FirstRun.scenes(workspace: model.workspace) else {
        return "data.path: there is nothing at \(path)"
      }
      facts.splits = ["train", "dev", "test"]
    }
    // The facts are those of the layout that is found; another may be meant.
    guard configuration.data.format == .auto else { return nil }
    if let problem = facts.problem { return "data.path: \(problem)" }
    for key in ["data.train", "evaluation.dev", "evaluation.test"] {
      guard let setting = Setting.named(key),
        case .text(let name) = setting.value(in: configuration), !facts.hasSplit(name)
      else { continue }
      // A run without a test split is trained and not tested; a name that somebody chose is meant.
      if key == "evaluation.test",
        name.isEmpty || setting.value(in: configuration) == setting.defaultValue
      {
        continue
      }
      return "\(key): the data set has no split \"\(name)\"; it has "
        + facts.splits.joined(separator: ", ")
    }
    return nil
  }

  // MARK: - The same run

  /// Settings that may differ between two runs that are the same.
  private static let unimportant: Set<String> = [
    "run.name", "run.tags", "run.directory", "run.threads",
  ]

  private static func identity(_ settings: [String: RunValue]) -> [String: String] {
    settings.filter { !unimportant.contains($0.key) }.mapValues(\.text)
  }

  /// The run or job that is the same as a configuration but for its name, with its state; nil where
  /// there is none.
  func twin(of configuration: RunConfiguration, _ model: WorkspaceModel) -> String? {
    var own = configuration
    own.data.path = URL(fileURLWithPath: own.data.path).standardizedFileURL.path
    let wanted = Self.identity(PlannedRun(own).settings)
    func isSame(_ settings: [String: RunValue]) -> Bool {
      // The seed and the epochs tell most of them apart at once.
      ["run.seed", "training.epochs", "objective.terms"].allSatisfy {
        settings[$0]?.text == wanted[$0]
      } && Self.identity(settings) == wanted
    }
    if let run = model.runs.last(where: { isSame($0.settings) }) {
      return "\(run.name), \(run.state.rawValue)"
    }
    for job in model.queue.jobs {
      if let plan = model.plans[job.id], isSame(plan.settings) {
        return "job \(job.id), \(job.state.name)"
      }
    }
    return nil
  }

  // MARK: - Launching

  /// More runs at once than this are asked about.
  static let mostUnasked = 8

  /// Puts runs into the queue: after a question where they are many or there already.
  func submit(
    _ configurations: [RunConfiguration], _ commands: [Command], _ model: WorkspaceModel,
    asksAboutTwins: Bool = true
  ) -> [Command] {
    if let problem = configurations.lazy.compactMap({ self.problem($0, model) }).first {
      return [.toast(problem)]
    }
    let commands = commands + [.settleForm, .show(RunsScreen.title)]
    let count = configurations.count
    if count > Self.mostUnasked {
      var time = ""
      if case .measured(let estimate)? = model.estimates[EstimateKey(configuration)] {
        let seconds = configurations.reduce(0) { $0 + estimate.seconds(epochs: $1.training.epochs) }
        time = ", about \(Format.duration(seconds)) one after the other"
      }
      return [.confirm(question: "\(count) runs\(time). Launch?", then: commands)]
    }
    let twins = asksAboutTwins ? configurations.compactMap { twin(of: $0, model) } : []
    guard let first = twins.first else { return commands }
    let question =
      count == 1
      ? "The same run is there already: \(first). Launch it again?"
      : "\(twins.count) of the \(count) runs are there already, such as \(first). Launch them again?"
    return [.confirm(question: question, then: commands)]
  }
}
