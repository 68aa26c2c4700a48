import Cells
import Recipe
import Runs
import Widgets

extension ConfigureScreen {
  public static let keys: [KeyBinding<Void>] = [
    key("up", [Key(.up), Key("k")], "", "Go to the setting above"),
    key("down", [Key(.down), Key("j")], "", "Go to the setting below"),
    key("page-up", [Key(.pageUp), Key("b", .control)], "", "Go a page up"),
    key("page-down", [Key(.pageDown), Key("f", .control)], "", "Go a page down"),
    key("first", [Key(.home), Key("g")], "", "Go to the first setting"),
    key("last", [Key(.end), Key("G")], "", "Go to the last setting"),
    key("next-table", [Key("}"), Key("]")], "", "Go to the next table"),
    key("previous-table", [Key("{"), Key("[")], "", "Go to the table before"),
    key("edit", [Key(.enter)], "edit", "Change the value; on a number a digit does so, too"),
    key("find", [Key("/")], "find", "Find a setting by its name or meaning"),
    key("more", [Key(.right), Key("l")], "next value", "Take the next choice or a larger number"),
    key("less", [Key(.left), Key("h")], "", "Take the choice before or a smaller number"),
    key("default", [Key("d")], "default", "Take the default value"),
    key("undo", [Key("u")], "", "Take the value of the parent"),
    key("launch", [Key("r")], "launch", "Put the run into the queue"),
    key(
      "launch-seeds", [Key("R")], "seeds", "Put a run for each of several seeds into the queue",
      menu: true),
    key(
      "sweep", [Key("w")], "sweep",
      "Put a run for each of several values of this setting into "
        + "the queue", menu: true),
    key("save", [Key("s")], "save", "Write the configuration as a run file", menu: true),
    key("open", [Key("o")], "open", "Read a run file into the form", menu: true),
    key("toml", [Key("t")], "TOML", "Show the run file, or the loss lens again"),
    key("changes", [Key("c")], "", "Show what differs from the parent run, or the loss lens again"),
    key("measure", [Key("m")], "", "Measure the step now, although jobs are at work"),
    key("lens", [Key("v")], "lens", "Show the loss lens, or the form again"),
    key("lens-left", [Key(",")], "", "Move the lens's negative to a lower similarity"),
    key("lens-right", [Key(".")], "", "Move the lens's negative to a higher similarity"),
    key("lens-scale", [Key("n")], "", "Draw the weights as they are, or relative to the largest"),
    key(
      "anchor", [Key("a")], "anchor",
      "Show the lens on an anchor of a finished run, or on the synthetic one"),
    key("next-anchor", [Key("A")], "", "Take the next anchor of the finished run"),
    key("copy", [Key("y")], "", "Copy the configuration as TOML"),
    inner("field", "accept", [Key(.enter)], "accept", "Take the value"),
    inner("field", "accept-next", [Key(.tab)], "", "Take the value and go to the setting below"),
    inner(
      "field", "accept-previous", [Key(.tab, .shift)], "",
      "Take the value and go to the setting above"),
    inner("field", "cancel", [Key(.escape)], "cancel", "Leave the value as it was"),
    inner("terms", "term-up", [Key(.up), Key("k")], "", "Go to the term above"),
    inner("terms", "term-down", [Key(.down), Key("j"), Key(.tab)], "", "Go to the term below"),
    inner(
      "terms", "term-toggle", [Key(" "), Key("x")], "add or remove", "Add the term or take it away"),
    inner("terms", "terms-done", [Key(.enter)], "done", "Take the terms"),
    inner("terms", "terms-cancel", [Key(.escape)], "cancel", "Leave the terms as they were"),
    inner("line", "line-done", [Key(.enter)], "do it", "Carry out what was asked for"),
    inner("line", "complete", [Key(.tab)], "", "Complete the name of the file"),
    inner("find", "found", [Key(.enter), Key(.tab)], "go there", "Go to the setting"),
    inner("find", "find-up", [Key(.up)], "", "Go to the setting above among those that fit"),
    inner("find", "find-down", [Key(.down)], "", "Go to the setting below among those that fit"),
    inner("find", "find-cancel", [Key(.escape)], "cancel", "Back to where one was"),
    inner("line", "line-cancel", [Key(.escape)], "cancel", "Back to the form"),
  ]

  private static func key(
    _ name: String, _ keys: [Key], _ label: String, _ description: String, menu: Bool = false
  ) -> KeyBinding<Void> {
    KeyBinding(
      "configure.\(name)", keys, in: "configure", label: label, description, opensMenu: menu,
      handler: ())
  }

  private static func inner(
    _ context: String, _ name: String, _ keys: [Key], _ label: String, _ description: String
  ) -> KeyBinding<Void> {
    KeyBinding(
      "configure.\(name)", keys, in: KeyContext("configure \(context)"), label: label,
      description, handler: ())
  }

  public mutating func perform(_ action: String, _ model: WorkspaceModel) -> [Command] {
    switch action {
    case "configure.up": scroll(-1)
    case "configure.down": scroll(1)
    case "configure.page-up": scroll(-max(1, drawn.perPage))
    case "configure.page-down": scroll(max(1, drawn.perPage))
    case "configure.first": move(-Int(Int32.max))
    case "configure.last": move(Int(Int32.max))
    case "configure.next-table": moveTable(1)
    case "configure.previous-table": moveTable(-1)
    case "configure.edit": edit(model)
    case "configure.more": cycle(1, model)
    case "configure.less": cycle(-1, model)
    case "configure.default": reset(to: RunConfiguration())
    case "configure.undo": reset(to: parent)
    case "configure.find": beginFinding()
    case "configure.find-up": move(-1)
    case "configure.find-down": move(1)
    case "configure.found": endFinding(isKept: true)
    case "configure.find-cancel": endFinding(isKept: false)
    case "configure.launch": return launch([configuration.run.seed], model)
    case "configure.launch-seeds": begin(.seeds, "3")
    case "configure.sweep":
      if let setting { begin(.sweep, Self.text(setting.value(in: configuration))) }
    case "configure.save":
      let name = configuration.run.name.isEmpty ? "run" : configuration.run.name
      begin(.save, "\(model.workspace)/\(name).toml")
    case "configure.open": begin(.open, "\(model.workspace)/")
    case "configure.complete": complete(model)
    case "configure.line-done": return acceptLine(model)
    case "configure.copy": return [.copy(configuration.toml()), .toast("copied as TOML")]
    case "configure.accept", "configure.accept-next", "configure.accept-previous":
      guard error.isEmpty else { return [.toast(error)] }
      mode = .form
      if action == "configure.accept-next" { move(1) }
      if action == "configure.accept-previous" { move(-1) }
    case "configure.terms-cancel":
      restore()
      mode = .form
    case "configure.cancel":
      restore()
      error = ""
      mode = .form
    case "configure.term-toggle": return toggleTerm().map { [.toast($0)] } ?? []
    case "configure.terms-done", "configure.line-cancel": mode = .form
    case "configure.measure": asked = EstimateKey(configuration)
    case "configure.anchor": anchor = anchor == nil ? 0 : nil
    case "configure.next-anchor": anchor = anchor.map { $0 + 1 } ?? 0
    default: performView(action)
    }
    return []
  }

  private mutating func performView(_ action: String) {
    switch action {
    case "configure.toml":
      showsSide = side != .toml || !showsSide
      side = side == .toml ? .lens : .toml
      tomlOffset = 0
    case "configure.changes":
      showsSide = side != .changes || !showsSide
      side = side == .changes ? .lens : .changes
    case "configure.lens":
      showsSide = side != .lens || !showsSide
      side = .lens
    case "configure.lens-left": similarity = max(-0.1, similarity - 0.02)
    case "configure.lens-right": similarity = min(0.9, similarity + 0.02)
    case "configure.lens-scale": isRelative.toggle()
    case "configure.term-up": terms.move(by: -1, count: RunConfiguration.Objective.known.count)
    case "configure.term-down": terms.move(by: 1, count: RunConfiguration.Objective.known.count)
    default: break
    }
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

  /// Scrolls the run file where it takes the form's place, else moves in the form.
  private mutating func scroll(_ rows: Int) {
    guard showsSide, side == .toml, drawn.columns == 1 else { return move(rows) }
    let lines = configuration.toml().split(separator: "\n", omittingEmptySubsequences: false).count
    tomlOffset = max(0, min(tomlOffset + rows, lines - drawn.perPage))
  }

  mutating func move(_ count: Int) {
    let settings = rows.compactMap(\.setting)
    let index = settings.firstIndex { $0.key == selected } ?? 0
    var state = ListState(selection: index)
    state.move(by: count, count: settings.count)
    if settings.indices.contains(state.selection) { selected = settings[state.selection].key }
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
    if let steps = input.wheelSteps {
      scroll(steps)
      return (true, [])
    }
    if let click = input.click, let name = drawn.name(at: click) {
      selected = name
      return (true, [])
    }
    return (false, [])
  }

  public func obstacle(to action: String, _ model: WorkspaceModel) -> String? {
    switch action {
    case "configure.launch", "configure.launch-seeds", "configure.sweep": problem(model)
    case "configure.anchor" where anchor == nil, "configure.next-anchor":
      lensRun(model) == nil ? "no run has finished yet whose anchors could be shown" : nil
    case "configure.measure":
      problem(model)
        ?? (model.estimates[EstimateKey(configuration)] == nil ? nil : "it is measured")
    case "configure.undo": changes.isEmpty ? "nothing differs from the parent" : nil
    default: nil
    }
  }
}
