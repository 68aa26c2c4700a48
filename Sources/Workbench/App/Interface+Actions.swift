import Cells
import Widgets

/// What can be done on every screen, and with what lies over it.
extension Interface: ActionHost {
  public typealias Request = Effect

  public static let actions: [Action<Interface>] =
    everywhere + tabActions + questionActions + leavingActions + helpActions + paletteActions

  // MARK: - Everywhere

  /// Takes back the last change; a message about a change names its key.
  static let undo = Action<Interface>(
    "app.undo", [Key("z"), Key("U")],
    "Take back the last drop, archive, delete, rename, launch or cancel of a waiting job",
    do: { interface, _ in interface.carryOut([.undo]) })

  private static let everywhere: [Action<Interface>] = [
    Action(
      "app.palette", [Key(":"), Key("p", .control)], label: "palette", "Search all actions",
      change: { interface, _ in
        interface.overlay = .palette(search: TextInput(), list: ListState())
      }),
    Action(
      "app.help", [Key("?"), Key(.function(1))], label: "help", "Show and search the keys",
      change: { interface, _ in interface.overlay = .help(search: TextInput(), offset: 0) }),
    Action(
      "app.quit", [Key("q"), Key("c", .control)], label: "quit", "Leave the workbench",
      traits: .worksBelowOverlays, do: { interface, _ in interface.quit() }),
    Action(
      "app.back", [Key(.escape)], "Step outward, at last to the runs",
      change: { interface, _ in
        let isTab = interface.screens[interface.current].hasTab
        interface.go(to: isTab ? 0 : interface.previous)
      }),
    undo,
    Action(
      "app.form", [Key(.function(4))], "Go back to the form of a new run, as it was left",
      obstacle: { interface, _ in
        interface.form == nil ? "there is no form for runs in this program" : nil
      },
      change: { interface, _ in interface.form.map { interface.go(to: $0) } }),
    Action(
      "app.next-tab", [Key(.tab), Key("]")], "Go to the next screen", traits: .waitsForTyping,
      change: { interface, _ in interface.step(by: 1) }),
    Action(
      "app.previous-tab", [Key(.tab, .shift), Key("[")], "Go to the screen before",
      traits: .waitsForTyping, change: { interface, _ in interface.step(by: -1) }),
    Action(
      "app.repaint", [Key("l", .control)], "Paint the screen anew", traits: .worksBelowOverlays,
      do: { _, _ in [.repaint] }),
    Action(
      "app.suspend", [Key("z", .control)], "Stop the workbench, as a shell's job",
      traits: .worksBelowOverlays, do: { _, _ in [.suspend] }),
    Action(
      "app.mouse", [Key(.function(9))], "Turn the mouse off or on",
      do: { _, _ in [.toggleMouse] }),
    Action(
      "app.theme", [Key(.function(8))], "Change the theme to the next one",
      do: { interface, _ in interface.nextTheme() }),
  ]

  private static let tabActions: [Action<Interface>] = (1...9).map { number in
    let digit = Character("\(number)")
    // With Alt also while a text is typed.
    return Action(
      "app.tab-\(number)", [Key(digit), Key(digit, .alt)], "Go to screen \(number)",
      traits: .onlyMoves,
      obstacle: { interface, _ in
        interface.tabs.indices.contains(number - 1) ? nil : "there is no screen \(number)"
      },
      change: { interface, _ in
        let tabs = interface.tabs
        if tabs.indices.contains(number - 1) { interface.go(to: tabs[number - 1]) }
      })
  }

  // MARK: - What lies over the screen

  private static let questionActions: [Action<Interface>] = [
    Action(
      "question.yes", [Key("y")], in: WorkbenchKeys.question, label: "yes", "Answer yes",
      do: { interface, _ in interface.answer { _ in 0 } }),
    Action(
      "question.no", [Key("n"), Key(.escape)], in: WorkbenchKeys.question, label: "no",
      "Answer no", do: { interface, _ in interface.answer { $0.answers.count - 1 } }),
    Action(
      "question.next", [Key(.right), Key(.tab)], in: WorkbenchKeys.question,
      "Go to the next answer", change: { interface, _ in interface.goToAnswer(by: 1) }),
    Action(
      "question.previous", [Key(.left), Key(.tab, .shift)], in: WorkbenchKeys.question,
      "Go to the answer before", change: { interface, _ in interface.goToAnswer(by: -1) }),
    Action(
      "question.choose", [Key(.enter), Key(" ")], in: WorkbenchKeys.question,
      "Give the marked answer", do: { interface, _ in interface.answer { $0.chosen } }),
  ].map { action in
    action.unless { interface, _ in
      if case .question? = interface.overlay { nil } else { "nothing is asked" }
    }
  }

  private static let leavingActions: [Action<Interface>] = [
    Action(
      "leaving.stay", [Key(.escape)], in: WorkbenchKeys.leaving, label: "stay",
      "Stay in the workbench",
      obstacle: { interface, _ in interface.isLeaving ? nil : "nobody is leaving" },
      change: { interface, _ in interface.overlay = nil })
  ]

  private static let helpActions: [Action<Interface>] = [
    Action(
      "help.close", [Key(.escape), Key(.enter)], in: WorkbenchKeys.help, label: "close",
      "Close the help", change: { interface, _ in interface.overlay = nil }),
    Action(
      "help.down", [Key(.down)], in: WorkbenchKeys.help, "Go down a line",
      change: { interface, _ in interface.moveHelp(.rows(1)) }),
    Action(
      "help.up", [Key(.up)], in: WorkbenchKeys.help, "Go up a line",
      change: { interface, _ in interface.moveHelp(.rows(-1)) }),
    Action(
      "help.page-down", [Key(.pageDown)], in: WorkbenchKeys.help, "Go down a page",
      change: { interface, _ in interface.moveHelp(.pages(1)) }),
    Action(
      "help.page-up", [Key(.pageUp)], in: WorkbenchKeys.help, "Go up a page",
      change: { interface, _ in interface.moveHelp(.pages(-1)) }),
  ].map { action in
    action.unless { interface, _ in
      if case .help? = interface.overlay { nil } else { "the help is not shown" }
    }
  }

  private static let paletteActions: [Action<Interface>] = [
    Action(
      "palette.run", [Key(.enter)], in: WorkbenchKeys.palette, label: "do it",
      "Carry out the action", do: { interface, _ in interface.choose() }),
    Action(
      "palette.close", [Key(.escape)], in: WorkbenchKeys.palette, label: "close",
      "Close the palette", change: { interface, _ in interface.overlay = nil }),
    Action(
      "palette.down", [Key(.down), Key("n", .control)], in: WorkbenchKeys.palette,
      "Go to the next action", change: { interface, _ in interface.movePalette(.rows(1)) }),
    Action(
      "palette.up", [Key(.up), Key("p", .control)], in: WorkbenchKeys.palette,
      "Go to the action before", change: { interface, _ in interface.movePalette(.rows(-1)) }),
  ].map { action in
    action.unless { interface, _ in
      if case .palette? = interface.overlay { nil } else { "the palette is not shown" }
    }
  }

  // MARK: - What they do

  private mutating func quit() -> [Effect] {
    // A second one waits for nothing.
    if isLeaving { return [.quit] }
    if case .question(let question)? = overlay, question.subject == .quitting { return [.quit] }
    return askToQuit()
  }

  private mutating func step(by count: Int) {
    let tabs = tabs
    guard !tabs.isEmpty else { return }
    let place = tabs.firstIndex(of: current) ?? tabs.firstIndex(of: previous) ?? 0
    go(to: tabs[(place + count + tabs.count) % tabs.count])
  }

  /// Gives an answer to the question, by its place among the answers.
  mutating func answer(_ place: (Question) -> Int) -> [Effect] {
    guard case .question(let question)? = overlay else { return [] }
    overlay = nil
    let place = place(question)
    return question.answers.indices.contains(place) ? carryOut(question.answers[place].then) : []
  }

  private mutating func goToAnswer(by count: Int) {
    guard case .question(var question)? = overlay, !question.answers.isEmpty else { return }
    let all = question.answers.count
    question.chosen = (question.chosen + count + all) % all
    overlay = .question(question)
  }

  mutating func moveHelp(_ step: ListStep) {
    guard case .help(let search, let offset)? = overlay else { return }
    let page = max(1, overlayRect.height - 4)
    let most = max(0, helpLines(search.text).count - page)
    overlay = .help(search: search, offset: step.row(from: offset, count: most + 1, page: page))
  }

  mutating func movePalette(_ step: ListStep) {
    guard case .palette(let search, var list)? = overlay else { return }
    list.move(step, count: paletteEntries(search.text).count)
    overlay = .palette(search: search, list: list)
  }

  /// Does what the selected entry of the palette stands for.
  private mutating func choose() -> [Effect] {
    guard case .palette(let search, var list)? = overlay else { return [] }
    overlay = nil
    let found = paletteEntries(search.text)
    list.select(list.selection, count: found.count)
    return found.indices.contains(list.selection) ? choose(found[list.selection]) : []
  }
}
