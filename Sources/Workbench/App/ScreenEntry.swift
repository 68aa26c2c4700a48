import Cells
import Recipe

/// A screen with its keys, as the workbench holds it.
public struct ScreenEntry {
  public var screen: any Screen
  /// The keys of the actions that this screen carries out.
  public let bindings: [KeyBinding]
  /// Whether it stands among the tabs; a form that an action opens does not.
  public let hasTab: Bool

  public init(_ screen: some Screen, hasTab: Bool = true) {
    self.screen = screen
    bindings = type(of: screen).keys
    self.hasTab = hasTab
  }

  public var title: String { type(of: screen).title }
}

extension ScreenEntry {
  /// All screens in the order of their tabs: the one place where they are registered.
  public static var all: [ScreenEntry] {
    [
      ScreenEntry(RunsScreen()),
      ScreenEntry(DashboardScreen()),
      ScreenEntry(CompareScreen()),
      ScreenEntry(NegativesScreen()),
      ScreenEntry(AskScreen()),
      ScreenEntry(LogScreen()),
      ScreenEntry(ConfigureScreen(), hasTab: false),
    ]
  }
}
