import Cells
import Recipe
import Widgets

/// A screen with its keys, as the workbench holds it.
public struct ScreenEntry {
  public var screen: any Screen
  /// The actions that this screen carries out.
  public let bindings: [KeyBinding<Void>]
  /// Whether it stands among the tabs; a form that an action opens does not.
  public let hasTab: Bool

  public init(_ screen: any Screen, _ bindings: [KeyBinding<Void>], hasTab: Bool = true) {
    self.screen = screen
    self.bindings = bindings
    self.hasTab = hasTab
  }

  public var title: String { type(of: screen).title }
}

extension ScreenEntry {
  /// All screens in the order of their tabs: the one place where they are registered.
  public static var all: [ScreenEntry] {
    [
      ScreenEntry(RunsScreen(), RunsScreen.keys),
      ScreenEntry(DashboardScreen(), DashboardScreen.keys),
      ScreenEntry(CompareScreen(), CompareScreen.keys),
      ScreenEntry(NegativesScreen(), NegativesScreen.keys),
      ScreenEntry(AskScreen(), AskScreen.keys),
      ScreenEntry(LogScreen(), LogScreen.keys),
      ScreenEntry(ConfigureScreen(), ConfigureScreen.keys, hasTab: false),
    ]
  }
}

extension NegativesScreen {
  public var typed: TextInput? { typing }
}

extension ConfigureScreen: ConfigurationEditor {
  public var typed: TextInput? {
    switch mode {
    case .field, .line, .find: input
    case .form, .terms: nil
    }
  }

  public mutating func edit(_ configuration: RunConfiguration, from parent: String) {
    self = ConfigureScreen(configuration, parentName: parent)
  }

  public var unlaunched: String? {
    guard configuration != settled else { return nil }
    let count = changes.count
    let from = parentName.isEmpty ? "the defaults" : parentName
    return count == 0
      ? "The form was changed and not launched"
      : "The form has \(count) \(count == 1 ? "change" : "changes") from \(from), not launched"
  }

  public mutating func settle() { settled = configuration }
}
