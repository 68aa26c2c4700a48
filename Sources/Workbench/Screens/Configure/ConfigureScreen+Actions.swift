import Cells
import Recipe
import Runs
import Widgets

/// What can be done with the form.
extension ConfigureScreen: ListHost {
  public static let actions: [Action<ConfigureScreen>] =
    going + values + launching + sideKeys + fieldKeys + termKeys + lineKeys + findKeys

  private static let going: [Action<ConfigureScreen>] =
    Action.list(
      "configure.", in: "configure",
      [
        .up: "Go to the setting above", .down: "Go to the setting below",
        .pageUp: "Go a page up", .pageDown: "Go a page down",
        .first: "Go to the first setting", .last: "Go to the last setting",
      ])
    + [
      Action(
        "configure.next-table", [Key("}"), Key("]")], in: "configure", "Go to the next table",
        change: { screen, _ in screen.moveTable(1) }),
      Action(
        "configure.previous-table", [Key("{"), Key("[")], in: "configure",
        "Go to the table before", change: { screen, _ in screen.moveTable(-1) }),
    ]

  private static let values: [Action<ConfigureScreen>] = [
    Action(
      "configure.edit", [Key(.enter)], in: "configure", label: "edit",
      "Change the value; on a number a digit does so, too", change: { $0.edit($1) }),
    Action(
      "configure.find", [Key("/")], in: "configure", label: "find",
      "Find a setting by its name or meaning", change: { screen, _ in screen.beginFinding() }),
    Action(
      "configure.more", [Key(.right), Key("l")], in: "configure", label: "next value",
      "Take the next choice or a larger number", change: { $0.cycle(1, $1) }),
    Action(
      "configure.less", [Key(.left), Key("h")], in: "configure",
      "Take the choice before or a smaller number", change: { $0.cycle(-1, $1) }),
    Action(
      "configure.default", [Key("d")], in: "configure", label: "default",
      "Take the default value",
      obstacle: { screen, _ in
        guard let setting = screen.setting else { return "no setting is selected" }
        let value = setting.value(in: screen.configuration)
        return value == setting.value(in: RunConfiguration()) ? "it has the default value" : nil
      },
      change: { screen, _ in screen.reset(to: RunConfiguration()) }),
    Action(
      "configure.undo", [Key("u")], in: "configure", "Take the value of the parent",
      obstacle: { screen, _ in
        screen.changes.isEmpty ? "nothing differs from the parent" : nil
      },
      change: { screen, _ in screen.reset(to: screen.parent) }),
  ]

  private static let launching: [Action<ConfigureScreen>] = [
    Action(
      "configure.launch", [Key("r")], in: "configure", label: "launch",
      "Put the run into the queue", obstacle: { $0.problem($1) },
      do: { $0.launch([$0.configuration.run.seed], $1) }),
    Action(
      "configure.launch-seeds", [Key("R")], in: "configure", label: "seeds",
      "Put a run for each of several seeds into the queue", traits: .opensMenu,
      obstacle: { $0.problem($1) }, change: { screen, _ in screen.begin(.seeds, "3") }),
    Action(
      "configure.sweep", [Key("w")], in: "configure", label: "sweep",
      "Put a run for each of several values of this setting into the queue", traits: .opensMenu,
      obstacle: { $0.problem($1) },
      change: { screen, _ in
        guard let setting = screen.setting else { return }
        screen.begin(.sweep, text(setting.value(in: screen.configuration)))
      }),
    Action(
      "configure.save", [Key("s")], in: "configure", label: "save",
      "Write the configuration as a run file", traits: .opensMenu,
      change: { screen, model in
        let name = screen.configuration.run.name
        screen.begin(.save, "\(model.workspace)/\(name.isEmpty ? "run" : name).toml")
      }),
    Action(
      "configure.open", [Key("o")], in: "configure", label: "open",
      "Read a run file into the form", traits: .opensMenu,
      change: { $0.begin(.open, "\($1.workspace)/") }),
  ]

  /// What stands beside the form.
  private static let sideKeys: [Action<ConfigureScreen>] = [
    Action(
      "configure.toml", [Key("t")], in: "configure", label: "TOML",
      "Show the run file, or the loss lens again",
      change: { screen, _ in screen.side.toggle(.toml) }),
    Action(
      "configure.changes", [Key("c")], in: "configure",
      "Show what differs from the parent run, or the loss lens again",
      change: { screen, _ in screen.side.toggle(.changes) }),
    Action(
      "configure.measure", [Key("m")], in: "configure",
      "Measure the step now, although jobs are at work",
      obstacle: { screen, model in
        screen.problem(model)
          ?? (model.estimates[EstimateKey(screen.configuration)] == nil ? nil : "it is measured")
      },
      change: { screen, _ in screen.asked = EstimateKey(screen.configuration) }),
    Action(
      "configure.lens", [Key("v")], in: "configure", label: "lens",
      "Show the loss lens, or the form again",
      obstacle: { screen, _ in
        screen.side.page == .lens && screen.drawn.columns == 2
          ? "the lens stands beside the form" : nil
      },
      change: { screen, _ in screen.side.toggleLens() }),
    Action(
      "configure.lens-left", [Key(",")], in: "configure",
      "Move the lens's negative to a lower similarity",
      change: { screen, _ in screen.side.moveLens(by: -0.02) }),
    Action(
      "configure.lens-right", [Key(".")], in: "configure",
      "Move the lens's negative to a higher similarity",
      change: { screen, _ in screen.side.moveLens(by: 0.02) }),
    Action(
      "configure.lens-scale", [Key("n")], in: "configure",
      "Draw the weights as they are, or relative to the largest",
      change: { screen, _ in screen.side.toggleScale() }),
    Action(
      "configure.anchor", [Key("a")], in: "configure", label: "anchor",
      "Show the lens on an anchor of a finished run, or on the synthetic one",
      obstacle: { $0.side.anchor == nil ? noAnchor($0, $1) : nil },
      change: { screen, _ in screen.side.toggleAnchor() }),
    Action(
      "configure.next-anchor", [Key("A")], in: "configure",
      "Take the next anchor of the finished run", obstacle: noAnchor,
      change: { screen, _ in screen.side.nextAnchor() }),
    Action(
      "configure.copy", [Key("y")], in: "configure", "Copy the configuration as TOML",
      do: { screen, _ in [.copy(screen.configuration.toml()), .toast("copied as TOML")] }),
  ]

  /// What keys do while a value is typed.
  private static let fieldKeys: [Action<ConfigureScreen>] = [
    Action(
      "configure.field-done", [Key(.enter)], in: "configure field", label: "accept",
      "Take the value", do: { screen, _ in screen.acceptValue(andGo: 0) }),
    Action(
      "configure.field-next", [Key(.tab)], in: "configure field",
      "Take the value and go to the setting below",
      do: { screen, _ in screen.acceptValue(andGo: 1) }),
    Action(
      "configure.field-previous", [Key(.tab, .shift)], in: "configure field",
      "Take the value and go to the setting above",
      do: { screen, _ in screen.acceptValue(andGo: -1) }),
    Action(
      "configure.field-cancel", [Key(.escape)], in: "configure field", label: "cancel",
      "Leave the value as it was", change: { screen, _ in screen.cancelValue() }),
  ].map { $0.unless(outside(.field, "no value is being typed")) }

  /// What keys do in the list of the objective's terms.
  private static let termKeys: [Action<ConfigureScreen>] =
    (Action.list(
      "configure.terms-", in: "configure terms", also: [.down: [Key(.tab)]],
      [.up: "Go to the term above", .down: "Go to the term below"])
    + [
      Action(
        "configure.terms-toggle", [Key(" "), Key("x")], in: "configure terms",
        label: "add or remove", "Add the term or take it away",
        do: { screen, _ in screen.toggleTerm().map { [.toast($0)] } ?? [] }),
      Action(
        "configure.terms-done", [Key(.enter)], in: "configure terms", label: "done",
        "Take the terms", change: { screen, _ in screen.mode = .form }),
      Action(
        "configure.terms-cancel", [Key(.escape)], in: "configure terms", label: "cancel",
        "Leave the terms as they were", change: { screen, _ in screen.cancelValue() }),
    ]).map { $0.unless(outside(.terms, "the terms are not being chosen")) }

  /// What keys do while a line is typed.
  private static let lineKeys: [Action<ConfigureScreen>] = [
    Action(
      "configure.line-done", [Key(.enter)], in: "configure line", label: "do it",
      "Carry out what was asked for", do: { $0.acceptLine($1) }),
    Action(
      "configure.complete", [Key(.tab)], in: "configure line", "Complete the name of the file",
      change: { $0.complete($1) }),
    Action(
      "configure.line-cancel", [Key(.escape)], in: "configure line", label: "cancel",
      "Go back to the form", change: { screen, _ in screen.mode = .form }),
  ].map { $0.unless(outside(.line, "no line is being typed")) }

  /// What keys do while a setting is looked for.
  private static let findKeys: [Action<ConfigureScreen>] =
    ([
      Action(
        "configure.find-done", [Key(.enter), Key(.tab)], in: "configure find", label: "go there",
        "Go to the setting", change: { screen, _ in screen.endFinding(isKept: true) })
    ]
    + Action.list(
      "configure.find-", in: "configure find", isTyping: true,
      [
        .up: "Go to the setting above among those that fit",
        .down: "Go to the setting below among those that fit",
      ])
    + [
      Action(
        "configure.find-cancel", [Key(.escape)], in: "configure find", label: "cancel",
        "Go back to where one was", change: { screen, _ in screen.endFinding(isKept: false) })
    ]).map { $0.unless(outside(.find, "no setting is being looked for")) }

  // MARK: - Obstacles

  private static let noAnchor: Action<ConfigureScreen>.Obstacle = { screen, model in
    screen.lensRun(model) == nil ? "no run has finished yet whose anchors could be shown" : nil
  }

  private static func outside(_ mode: Mode, _ why: String) -> Action<ConfigureScreen>.Obstacle {
    { screen, _ in screen.mode == mode ? nil : why }
  }

  // MARK: - What they do

  /// Takes the value that is typed and goes so many settings on; one with a mistake stays open.
  private mutating func acceptValue(andGo count: Int) -> [Command] {
    guard error.isEmpty else { return [.toast(error)] }
    mode = .form
    if count != 0 { moveSetting(.rows(count)) }
    return []
  }

  /// Leaves the value, or the terms, as they were.
  private mutating func cancelValue() {
    restore()
    error = ""
    mode = .form
  }

  /// One run for each seed, if the configuration is sound; the list shows what becomes of them.
  func launch(_ seeds: [Int], _ model: WorkspaceModel) -> [Command] {
    let configurations = seeds.map { seed in
      var own = configuration
      own.run.seed = seed
      return named(own, of: seeds.count, model)
    }
    return submit(configurations, [.submit(configurations)], model)
  }

  private mutating func edit(_ model: WorkspaceModel) {
    guard let setting else { return }
    before = configuration
    switch setting.kind {
    case .boolean, .choice: cycle(1, model)
    case .choices where setting.key == "objective.terms":
      mode = .terms
      let first = configuration.objective.terms.first
      terms.select(
        RunConfiguration.Objective.known.firstIndex { $0.name == first } ?? 0,
        count: RunConfiguration.Objective.known.count)
    default:
      input = TextInput(Self.text(setting.value(in: configuration)))
      error = ""
      mode = .field
    }
  }

  /// Begins to type a number where one is selected.
  private mutating func beginNumber(_ digit: Character, _ model: WorkspaceModel) -> Bool {
    guard let setting, digit.isASCII, digit.isNumber || digit == "-" || digit == "." else {
      return false
    }
    switch setting.kind {
    case .integer, .real, .reals: break
    default: return false
    }
    edit(model)
    _ = input.take(Key(digit))
    read()
    return true
  }

  /// Takes a step through the list that has the focus: the terms, or the settings; the run file
  /// scrolls where it takes the form's place.
  mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Command] {
    switch mode {
    case .terms: terms.move(step, count: RunConfiguration.Objective.known.count)
    case .form where side.isInFront && side.page == .toml && drawn.columns == 1: scrollFile(step)
    case .form, .field, .line, .find: moveSetting(step)
    }
    return []
  }

  private mutating func scrollFile(_ step: ListStep) {
    let lines = configuration.toml().split(separator: "\n", omittingEmptySubsequences: false).count
    let most = max(0, lines - drawn.perPage)
    side.scroll(step, most: most, page: max(1, drawn.perPage))
  }

  private mutating func moveSetting(_ step: ListStep) {
    let settings = rows.compactMap(\.setting)
    let index = settings.firstIndex { $0.key == selected } ?? 0
    let next = step.row(from: index, count: settings.count, page: max(1, drawn.perPage))
    if settings.indices.contains(next) { selected = settings[next].key }
  }

  private mutating func moveTable(_ direction: Int) {
    let rows = rows
    let now = setting?.table
    var tables: [String] = []
    for row in rows {
      if case .table(let name) = row { tables.append(name) }
    }
    guard let index = tables.firstIndex(where: { $0 == now }) else { return }
    let target = tables[max(0, min(index + direction, tables.count - 1))]
    if let first = rows.lazy.compactMap(\.setting).first(where: { $0.table == target }) {
      selected = first.key
    }
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    if typed != nil {
      switch input {
      case .key(let key):
        guard self.input.take(key) else { return (false, []) }
      case .paste(let text): self.input.insert(text)
      default: return (false, [])
      }
      if mode == .field { read() }
      if mode == .find { follow() }
      return (true, [])
    }
    guard mode == .form else { return (false, []) }
    if case .key(let key) = input, let digit = key.typed, beginNumber(digit, model) {
      return (true, [])
    }
    if let steps = input.wheelSteps { return (true, move(.wheel(steps), model)) }
    if let click = input.click, let name = drawn.name(at: click) {
      selected = name
      return (true, [])
    }
    return (false, [])
  }
}
