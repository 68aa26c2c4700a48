import Cells
import Compute
import Objectives
import Runs
import Training

/// A form over all settings that matter, with what the chosen losses do beside it.
public struct ConfigureScreen: Screen {
  public static let title = "Configure"

  /// A row of the form.
  enum Row: Sendable {
    case table(String)
    case setting(Setting)

    var setting: Setting? {
      if case .setting(let setting) = self { return setting }
      return nil
    }
  }

  /// What is being typed besides the form's rows.
  enum Mode: Hashable, Sendable {
    case form
    /// The value of the selected setting.
    case field
    /// The terms of the objective.
    case terms
    /// A line that an action asks for.
    case line
  }

  /// What is typed in the line.
  enum LineKind: Hashable, Sendable {
    /// The path of a run file to write or to read.
    case save
    case open
    /// How many seeds, or which.
    case seeds
    /// Values of the selected setting.
    case sweep
  }

  /// What stands beside the form, or in its place where there is no room.
  enum Side: Hashable, Sendable {
    case lens
    case toml
    case changes
  }

  public private(set) var configuration: RunConfiguration
  /// What changes are counted from.
  let parent: RunConfiguration
  let parentName: String
  /// The key of the selected setting, which stays selected when others appear.
  var selected = "data.path"
  var mode = Mode.form
  var input = TextInput()
  /// What is wrong with the text that is being typed.
  var error = ""
  /// Before the field was opened.
  var before: RunConfiguration
  var terms = ListState()
  var line = LineKind.save
  /// The anchor of the lens: nil for the synthetic one, else its number in a finished run's dev split.
  var anchor: Int?
  /// What the person asked to measure although jobs are at work.
  var asked: EstimateKey?
  var side = Side.lens
  /// Whether the side takes the form's place on narrow screens.
  var showsSide = false
  var tomlOffset = 0
  /// The similarity at which the lens gives numbers.
  var similarity = 0.4
  /// Whether each curve is drawn relative to its largest weight.
  var isRelative = true
  let lenses = LossLensCache()
  let drawn = LastDrawn()

  /// - Parameter parentName: The run that the configuration is copied from; empty for a new one.
  public init(_ configuration: RunConfiguration = RunConfiguration(), parentName: String = "") {
    self.configuration = configuration
    parent = configuration
    before = configuration
    self.parentName = parentName
  }

  public var contexts: [KeyContext] {
    switch mode {
    case .form: ["configure"]
    case .field: ["configure field"]
    case .terms: ["configure terms"]
    case .line: ["configure line"]
    }
  }

  // MARK: - Rows

  /// All settings by table, in the order of a run file.
  private static let settings: [(table: String, settings: [Setting])] = Setting.tables.map {
    table in
    (table, Setting.all.filter { $0.table == table })
  }

  /// The tables and settings that have a meaning in the configuration.
  var rows: [Row] {
    var rows: [Row] = []
    for (table, settings) in Self.settings {
      let own = settings.filter { $0.isRelevant(in: configuration) }
      if own.isEmpty { continue }
      rows.append(.table(table))
      rows += own.map { .setting($0) }
    }
    return rows
  }

  func index(_ rows: [Row]) -> Int {
    rows.firstIndex { $0.setting?.key == selected } ?? rows.firstIndex { $0.setting != nil } ?? 0
  }

  var setting: Setting? {
    let rows = rows
    let index = index(rows)
    return rows.indices.contains(index) ? rows[index].setting : nil
  }

  /// The settings that differ from the parent's.
  var changes: [Setting] {
    Setting.all.filter {
      $0.isRelevant(in: configuration) && $0.value(in: configuration) != $0.value(in: parent)
    }
  }

  /// What contradicts in the configuration; nil if it can be launched.
  var problem: String? {
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

  /// A value as it is shown and typed: texts without quotes, lists without brackets.
  static func text(_ value: Setting.Value) -> String {
    switch value {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .reals(let numbers): numbers.map { Setting.Value.real($0).literal }.joined(separator: ", ")
    default: value.literal
    }
  }

  // MARK: - Changing values

  /// Gives the selected setting a value; the message if it is refused.
  @discardableResult
  mutating func assign(_ value: Setting.Value, to setting: Setting) -> String? {
    do {
      try setting.assign(value, in: &configuration)
      return nil
    } catch let failure as Failure {
      return failure.what + (failure.remedy.map { ", \($0)" } ?? "")
    } catch {
      return "\(error)"
    }
  }

  /// Takes what is typed so far, so that the lens follows each key.
  mutating func read() {
    guard let setting else { return }
    configuration = before
    error = assign(Setting.Value(input.text, for: setting.kind), to: setting) ?? ""
  }

  /// The next of several choices, a truth value turned, a number a step further.
  mutating func cycle(_ direction: Int, _ model: WorkspaceModel) {
    guard let setting else { return }
    let value = setting.value(in: configuration)
    switch (setting.kind, value) {
    case (.boolean, .boolean(let flag)): assign(.boolean(!flag), to: setting)
    case (.choice(let cases), .text(let word)):
      let place = cases.firstIndex(of: word) ?? 0
      let next = cases[(place + direction + cases.count) % cases.count]
      assign(.text(next), to: setting)
    case (.integer, .integer(let number)):
      let step =
        number.magnitude < 20 ? 1 : Int(clamping: Self.power(Double(number), direction)) / 2
      let (next, overflow) = number.addingReportingOverflow(direction * max(1, step))
      if !overflow { assign(.integer(next), to: setting) }
    case (.real(let interval), .real(let number)):
      let step = number == 0 ? 0.01 : Self.power(number, direction) / 2
      var next = number + Double(direction) * step
      // No digits that only rounding made.
      next = (next / (step / 10)).rounded() * (step / 10)
      next = Double(String(Float(next))) ?? next
      if !interval.contains(next), next < interval.lower { next = interval.lower }
      if !interval.contains(next), next > interval.upper { next = interval.upper }
      assign(.real(next), to: setting)
    case (.text, .text(let text)) where setting.key == "data.path":
      let scenes = FirstRun.scenes(workspace: model.workspace)
      let known = Set(
        model.runs.compactMap { $0.settings["data.path"]?.text } + model.datasets + [scenes]
      ).sorted()
      guard !known.isEmpty else { return }
      let place = known.firstIndex(of: text)
      let next = place.map { ($0 + direction + known.count) % known.count } ?? 0
      assign(.text(known[next]), to: setting)
    default: break
    }
  }

  /// The power of ten at or below a number; just below it, where one steps down from it.
  private static func power(_ number: Double, _ direction: Int) -> Double {
    var power = 1.0
    let size = abs(number) * (direction < 0 ? 1 - 1e-9 : 1 + 1e-9)
    guard size > 0, size.isFinite else { return 0.01 }
    while power * 10 <= size { power *= 10 }
    while power > size { power /= 10 }
    return power
  }

  /// Adds or takes away a term of the objective; the message if it is the last one.
  mutating func toggleTerm() -> String? {
    let all = ObjectiveRegistry.all.map(\.name)
    guard let setting = Setting.named("objective.terms"), !all.isEmpty else { return nil }
    let name = all[max(0, min(terms.selection, all.count - 1))]
    var chosen = configuration.objective.terms
    if let place = chosen.firstIndex(of: name) {
      guard chosen.count > 1 else { return "an objective needs at least one term" }
      chosen.remove(at: place)
    } else {
      chosen.append(name)
    }
    return assign(.texts(chosen), to: setting)
  }

  /// Goes back to a value for the selected setting.
  mutating func reset(to other: RunConfiguration) {
    guard let setting else { return }
    assign(setting.value(in: other), to: setting)
  }

  mutating func restore() { configuration = before }
}
