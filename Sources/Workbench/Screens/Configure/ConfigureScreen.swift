import Cells
import Ground
import Recipe
import Runs
import Widgets

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
    /// A part of the name of a setting.
    case find
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

  public internal(set) var configuration: RunConfiguration
  /// What changes are counted from.
  let parent: RunConfiguration
  let parentName: String
  /// The key of the selected setting, which stays selected when others appear.
  var selected = "data.path"
  var mode = Mode.form
  var input = TextInput()
  /// What is wrong with the text that is being typed.
  var error = ""
  /// Before the field or the list of terms was opened.
  var before: RunConfiguration
  /// As it was opened or last launched: what differs from it would be missed.
  var settled: RunConfiguration
  /// The setting that was selected before one was looked for.
  var found = ""
  var terms = ListState()
  var line = LineKind.save
  /// What the person asked to measure although jobs are at work.
  var asked: EstimateKey?
  var side = FormSide()
  let lenses = LossLensCache()
  let drawn = LastDrawn()
  let explanations = ExplanationHeights()

  /// - Parameter parentName: The run that the configuration is copied from; empty for a new one.
  public init(_ configuration: RunConfiguration = RunConfiguration(), parentName: String = "") {
    self.configuration = configuration
    parent = configuration
    before = configuration
    settled = configuration
    self.parentName = parentName
  }

  public var contexts: [KeyContext] {
    switch mode {
    case .form: ["configure"]
    case .field: ["configure field"]
    case .terms: ["configure terms"]
    case .line: ["configure line"]
    case .find: ["configure find"]
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
      let own = settings.filter {
        $0.isRelevant(in: configuration) && (mode != .find || Self.fits($0, input.text))
      }
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

  /// A value as it is shown and typed: texts without quotes, lists without brackets.
  static func text(_ value: Setting.Value) -> String {
    switch value {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .reals(let numbers): numbers.map { Setting.Value.real($0).literal }.joined(separator: ", ")
    default: value.literal
    }
  }
}
