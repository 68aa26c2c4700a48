import Cells
import Ground
import Runs
import Widgets

extension DashboardScreen {
  public static let keys: [KeyBinding<Void>] = [
    key("left", [Key(.left), Key("h")], "", "Go to the plot at the left"),
    key("right", [Key(.right), Key("l")], "", "Go to the plot at the right"),
    key("up", [Key(.up), Key("k")], "", "Go to the plot above"),
    key("down", [Key(.down), Key("j")], "", "Go to the plot below"),
    key("next-page", [Key(.pageDown), Key("f", .control)], "", "Show the next plots"),
    key("previous-page", [Key(.pageUp), Key("b", .control)], "", "Show the plots before"),
    key("first", [Key(.home)], "", "Go to the first plot"),
    key("last", [Key(.end), Key("G")], "", "Go to the last plot"),
    key("open", [Key(.enter)], "full screen", "Show the plot alone"),
    key("smooth", [Key("s")], "smooth", "Smooth the curves more"),
    key("smooth-less", [Key("S")], "", "Smooth the curves less"),
    key("log-y", [Key("y")], "log y", "Switch the y axis between linear and logarithmic"),
    key("log-x", [Key("x")], "log x", "Switch the x axis between linear and logarithmic"),
    key("unit", [Key("u")], "unit", "Count in steps, epochs or minutes"),
    key("group", [Key("g")], "group seeds", "Show the seeds of a configuration as mean and band"),
    key("zoom-in", [Key("+"), Key("=")], "zoom", "Show less of the x axis"),
    key("zoom-out", [Key("-")], "", "Show more of the x axis"),
    key("pan-left", [Key("<")], "", "Move the window to the left"),
    key("pan-right", [Key(">")], "", "Move the window to the right"),
    key("whole", [Key("0"), Key("z")], "", "Show the whole x axis"),
    key("cursor", [Key("c")], "cursor", "Show or hide the cursor with values"),
    key("cursor-left", [Key("[")], "", "Move the cursor to the left"),
    key("cursor-right", [Key("]")], "", "Move the cursor to the right"),
    key("next-run", [Key("J")], "", "Show the next run of the list"),
    key("previous-run", [Key("K")], "", "Show the run before in the list"),
    key("search", [Key("/")], "plots", "Show plots whose titles have some words"),
    key("all", [Key(.escape)], "", "Show all plots again"),
    key("copy", [Key("w")], "", "Copy the values of the plot as CSV"),
    KeyBinding(
      "dashboard.search-done", [Key(.enter)], in: "dashboard search", label: "done",
      "Keep the search", handler: ()),
    KeyBinding(
      "dashboard.search-cancel", [Key(.escape)], in: "dashboard search", label: "cancel",
      "Leave the search", handler: ()),
    KeyBinding(
      "dashboard.plot-left", [Key(.left), Key("h")], in: "dashboard plot",
      "Move the cursor to the left", handler: ()),
    KeyBinding(
      "dashboard.plot-right", [Key(.right), Key("l")], in: "dashboard plot",
      "Move the cursor to the right", handler: ()),
    KeyBinding(
      "dashboard.close", [Key(.escape), Key(.enter)], in: "dashboard plot", label: "all plots",
      "Back to all plots", handler: ()),
  ]

  private static func key(
    _ name: String, _ keys: [Key], _ label: String, _ description: String
  ) -> KeyBinding<Void> {
    KeyBinding(
      "dashboard.\(name)", keys, in: "dashboard", label: label, description, handler: ())
  }

  public mutating func perform(_ action: String, _ model: WorkspaceModel) -> [Command] {
    let plots = plots(model)
    let index = focusIndex(plots)
    func go(_ place: Int) -> String { plots[max(0, min(place, plots.count - 1))].curve }
    switch action {
    case "dashboard.left": focus = go(index - 1)
    case "dashboard.right": focus = go(index + 1)
    case "dashboard.up": focus = index >= drawn.columns ? go(index - drawn.columns) : focus
    case "dashboard.down":
      focus = index + drawn.columns < plots.count ? go(index + drawn.columns) : focus
    case "dashboard.next-page": focus = go(isAlone ? index + 1 : index + drawn.perPage)
    case "dashboard.previous-page": focus = go(isAlone ? index - 1 : index - drawn.perPage)
    case "dashboard.first": focus = go(0)
    case "dashboard.last": focus = go(plots.count - 1)
    case "dashboard.open": isAlone = true
    case "dashboard.close": isAlone = false
    case "dashboard.smooth": weight = min(weightIndex(model) + 1, Self.weights.count - 1)
    case "dashboard.smooth-less": weight = max(weightIndex(model) - 1, 0)
    case "dashboard.log-y": isLogY.toggle()
    case "dashboard.log-x":
      isLogX.toggle()
      window = nil
    case "dashboard.unit":
      unit = DashboardUnit(rawValue: (unit.rawValue + 1) % DashboardUnit.allCases.count) ?? .step
      window = nil
      cursor = nil
    case "dashboard.group": groupsSeeds.toggle()
    case "dashboard.search":
      typing = TextInput(search)
      isAlone = false
    case "dashboard.search-done":
      search = typing?.text ?? search
      typing = nil
    case "dashboard.search-cancel": typing = nil
    case "dashboard.all": search = ""
    case "dashboard.whole": window = nil
    case "dashboard.next-run": return [.selectNext(1)]
    case "dashboard.previous-run": return [.selectNext(-1)]
    case "dashboard.copy": return [.copy(csv(plots[index], model)), .toast("copied as CSV")]
    default: move(action, plots[index], model)
    }
    return []
  }

  /// Zoom, window and cursor, which need the range of the plot with the focus.
  private mutating func move(_ action: String, _ plot: DashboardPlot, _ model: WorkspaceModel) {
    let all = extent(plot, model)
    let seen = window ?? all
    switch action {
    case "dashboard.zoom-in": zoom(0.5, all)
    case "dashboard.zoom-out": zoom(2, all)
    case "dashboard.pan-left": pan(-0.25, all)
    case "dashboard.pan-right": pan(0.25, all)
    case "dashboard.cursor":
      cursor = cursor == nil ? logged(near: seen.upperBound, plot, model) : nil
    case "dashboard.cursor-left", "dashboard.plot-left": step(-1, seen, plot, model)
    case "dashboard.cursor-right", "dashboard.plot-right": step(1, seen, plot, model)
    default: break
    }
  }

  private mutating func zoom(_ factor: Double, _ all: ClosedRange<Double>) {
    let zoomed = xAxis.zoomed(factor, about: cursor, all: window ?? all).window
    guard let zoomed, zoomed.upperBound - zoomed.lowerBound > 1e-6 else { return }
    let whole = all.lowerBound >= zoomed.lowerBound && all.upperBound <= zoomed.upperBound
    window = whole ? nil : zoomed
  }

  private mutating func pan(_ part: Double, _ all: ClosedRange<Double>) {
    guard window != nil else { return }
    let moved = xAxis.panned(part, all: all).window
    // The window stays over some of the curve.
    if let moved, moved.overlaps(all) { window = moved }
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    if var text = typing {
      switch input {
      case .key(let key):
        guard text.take(key) else { return (false, []) }
      case .paste(let pasted): text.insert(pasted)
      default: return (false, [])
      }
      typing = text
      return (true, [])
    }
    if let steps = input.wheelSteps {
      let action = steps > 0 ? "dashboard.down" : "dashboard.up"
      let zoom = steps > 0 ? "dashboard.zoom-out" : "dashboard.zoom-in"
      _ = perform(isAlone ? zoom : action, model)
      return (true, [])
    }
    guard let click = input.click, let name = drawn.name(at: click) else { return (false, []) }
    focus = name
    if let place = drawn.places[name],
      let plot = plots(model).first(where: { $0.curve == name }), !plot.isHistogram
    {
      let widget = widget(plot, model, isLarge: isAlone)
      if let x = widget.xValue(atColumn: click.x, in: Pane.content(of: place)) {
        cursor = logged(near: x, plot, model)
      }
    }
    return (true, [])
  }

  public func obstacle(to action: String, _ model: WorkspaceModel) -> String? {
    if model.shown.isEmpty { return "no run is selected or marked" }
    switch action {
    case "dashboard.next-run" where !model.marked.isEmpty,
      "dashboard.previous-run" where !model.marked.isEmpty:
      return "the marked runs are shown; u on the list takes the marks away"
    case "dashboard.group" where !groupsSeeds && model.shown.count < 2:
      return "mark several runs first"
    case "dashboard.all" where search.isEmpty: return "all plots are shown"
    case "dashboard.pan-left" where window == nil, "dashboard.pan-right" where window == nil:
      return "zoom in first"
    default: return nil
    }
  }

  /// The values of a plot, a line for each point.
  func csv(_ plot: DashboardPlot, _ model: WorkspaceModel) -> String {
    if plot.isHistogram { return histogramCSV(model) }
    var text = "run,\(unit.title),\(plot.curve)\n"
    for line in lines(plot, model) {
      let name = CSV.text(line.name)
      for point in line.points { text += "\(name),\(point.x),\(point.y)\n" }
    }
    return text
  }
}
