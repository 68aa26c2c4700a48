import Cells

/// The key table of the workbench: what each screen brings along, then what works everywhere.
public enum WorkbenchKeys {
  static let question: KeyContext = "question"
  static let help: KeyContext = "help"
  static let palette: KeyContext = "palette"
  static let leaving: KeyContext = "leaving"

  /// The contexts of what lies over the screen.
  static let overlays: Set<KeyContext> = [question, help, palette, leaving]

  /// - Throws: `Failure` where two actions of one context have one key.
  public static func table(_ screens: [ScreenEntry] = ScreenEntry.all) throws -> KeyTable {
    try KeyTable(screens.flatMap(\.bindings) + Interface.keys)
  }
}
