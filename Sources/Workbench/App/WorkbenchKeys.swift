import Cells
import Ground
import Widgets

/// The key table of the workbench: what works everywhere, then what each screen brings along.
public enum WorkbenchKeys {
  static let question: KeyContext = "question"
  static let help: KeyContext = "help"
  static let palette: KeyContext = "palette"
  static let leaving: KeyContext = "leaving"

  /// - Throws: `Failure` where two actions of one context have one key.
  public static func table(_ screens: [ScreenEntry] = ScreenEntry.all) throws -> KeyTable<Void> {
    try KeyTable(screens.flatMap(\.bindings) + everywhere + overlays)
  }

  static let everywhere: [KeyBinding<Void>] =
    [
      bind("app.palette", [Key(":"), Key("p", .control)], label: "palette", "search all actions"),
      bind("app.help", [Key("?"), Key(.function(1))], label: "help", "show and search the keys"),
      bind("app.quit", [Key("q"), Key("c", .control)], label: "quit", "leave the workbench"),
      bind("app.back", [Key(.escape)], "step outward, at last to the runs"),
      bind(
        "app.undo", [Key("z"), Key("U")],
        "take back the last drop, archive, delete, rename, launch or cancel of a waiting job"),
      bind(
        "app.form", [Key(.function(4))], "go back to the form of a new run, as it was left"),
      bind("app.next-tab", [Key(.tab), Key("]")], "go to the next screen"),
      bind("app.previous-tab", [Key(.tab, .shift), Key("[")], "go to the screen before"),
      bind("app.repaint", [Key("l", .control)], "paint the screen anew"),
      bind("app.suspend", [Key("z", .control)], "stop the workbench, as a shell's job"),
      bind("app.mouse", [Key(.function(9))], "turn the mouse off or on"),
      bind("app.theme", [Key(.function(8))], "change the theme to the next one"),
    ]
    + (1...9).map { number in
      // With Alt also while a text is typed.
      bind(
        "app.tab-\(number)",
        [Key(Character("\(number)")), Key(Character("\(number)"), .alt)],
        "go to screen \(number)")
    }

  private static let overlays: [KeyBinding<Void>] = [
    bind("question.yes", [Key("y")], in: question, label: "yes", "answer yes"),
    bind("question.no", [Key("n"), Key(.escape)], in: question, label: "no", "answer no"),
    bind("question.switch", [Key(.right), Key(.tab)], in: question, "go to the next answer"),
    bind(
      "question.back", [Key(.left), Key(.tab, .shift)], in: question, "go to the answer before"),
    bind("question.choose", [Key(.enter), Key(" ")], in: question, "give the marked answer"),
    bind(
      "leaving.stay", [Key(.escape)], in: leaving, label: "stay", "stay in the workbench"),
    bind("help.close", [Key(.escape), Key(.enter)], in: help, label: "close", "close the help"),
    bind("help.down", [Key(.down)], in: help, "go down a line"),
    bind("help.up", [Key(.up)], in: help, "go up a line"),
    bind("help.page-down", [Key(.pageDown)], in: help, "go down a page"),
    bind("help.page-up", [Key(.pageUp)], in: help, "go up a page"),
    bind("palette.run", [Key(.enter)], in: palette, label: "do it", "carry out the action"),
    bind("palette.close", [Key(.escape)], in: palette, label: "close", "close the palette"),
    bind(
      "palette.down", [Key(.down), Key("n", .control)], in: palette, "go to the next action"),
    bind(
      "palette.up", [Key(.up), Key("p", .control)], in: palette, "go to the action before"),
  ]

  static func bind(
    _ action: String, _ keys: [Key], in context: KeyContext = .global, label: String = "",
    _ description: String, opensMenu: Bool = false
  ) -> KeyBinding<Void> {
    KeyBinding(
      action, keys, in: context, label: label, description, opensMenu: opensMenu, handler: ())
  }
}
