import Cells
import Training

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
  public var isTyping: Bool { typing != nil }
}

extension ConfigureScreen: ConfigurationEditor {
  public var isTyping: Bool { mode == .field || mode == .line }

  public mutating func edit(_ configuration: RunConfiguration, from parent: String) {
    self = ConfigureScreen(configuration, parentName: parent)
  }
}
