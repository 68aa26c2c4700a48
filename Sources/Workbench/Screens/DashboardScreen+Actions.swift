import Cells
import Ground
import Runs
import Widgets

/// What can be done with the plots.
extension DashboardScreen {
  public static let actions: [Action<DashboardScreen>] = (going + drawing + others + inner).map {
    action in
    action.unless { _, model in model.shown.isEmpty ? "no run is selected or marked" : nil }
  }

  private static let going: [Action<DashboardScreen>] =
    [
      Action(
        "dashboard.left", [Key(.left), Key("h")], in: "dashboard", "Go to the plot at the left",
        do: { $0.move(.rows(-1), isAcross: true, $1) }),
      Action(
        "dashboard.right", [Key(.right), Key("l")], in: "dashboard",
        "Go to the plot at the right", do: { $0.move(.rows(1), isAcross: true, $1) }),
    ]
    + Action.list(
      "dashboard.", in: "dashboard", without: [Key("g")],
      [
        .up: "Go to the plot above", .down: "Go to the plot below",
        .pageDown: "Show the next plots", .pageUp: "Show the plots before",
        .first: "Go to the first plot", .last: "Go to the last plot",
      ])
    + [
      Action(
        "dashboard.open", [Key(.enter)], in: "dashboard", label: "full screen",
        "Show the plot alone", change: { screen, _ in screen.isAlone = true })
    ]

  /// How the plots are drawn, and over which part of the axis.
  private static let drawing: [Action<DashboardScreen>] = [
    Action(
      "dashboard.smooth", [Key("s")], in: "dashboard", label: "smooth", "Smooth the curves more",
      change: { $0.weight = min($0.weightIndex($1) + 1, weights.count - 1) }),
    Action(
      "dashboard.smooth-less", [Key("S")], in: "dashboard", "Smooth the curves less",
      change: { $0.weight = max($0.weightIndex($1) - 1, 0) }),
    Action(
      "dashboard.log-y", [Key("y")], in: "dashboard", label: "log y",
      "Switch the y axis between linear and logarithmic",
      change: { screen, _ in screen.isLogY.toggle() }),
    Action(
      "dashboard.log-x", [Key("x")], in: "dashboard", label: "log x",
      "Switch the x axis between linear and logarithmic",
      change: { screen, _ in
        screen.isLogX.toggle()
        screen.window = nil
      }),
    Action(
      "dashboard.unit", [Key("u")], in: "dashboard", label: "unit",
      "Count in steps, epochs or minutes",
      change: { screen, _ in
        let next = (screen.unit.rawValue + 1) % DashboardUnit.allCases.count
        screen.unit = DashboardUnit(rawValue: next) ?? .step
        screen.window = nil
        screen.cursor = nil
      }),
    Action(
      "dashboard.group", [Key("g")], in: "dashboard", label: "group seeds",
      "Show the seeds of a configuration as mean and band",
      obstacle: { !$0.groupsSeeds && $1.shown.count < 2 ? "mark several runs first" : nil },
      change: { screen, _ in screen.groupsSeeds.toggle() }),
    Action(
      "dashboard.zoom-in", [Key("+"), Key("=")], in: "dashboard", label: "zoom",
      "Show less of the x axis", change: { $0.zoom(0.5, $1) }),
    Action(
      "dashboard.zoom-out", [Key("-")], in: "dashboard", "Show more of the x axis",
      change: { $0.zoom(2, $1) }),
    Action(
      "dashboard.pan-left", [Key("<")], in: "dashboard", "Move the window to the left",
      obstacle: notZoomed, change: { $0.pan(-0.25, $1) }),
    Action(
      "dashboard.pan-right", [Key(">")], in: "dashboard", "Move the window to the right",
      obstacle: notZoomed, change: { $0.pan(0.25, $1) }),
    Action(
      "dashboard.whole", [Key("0"), Key("z")], in: "dashboard", "Show the whole x axis",
      change: { screen, _ in screen.window = nil }),
    Action(
      "dashboard.cursor", [Key("c")], in: "dashboard", label: "cursor",
      "Show or hide the cursor with values", change: { $0.toggleCursor($1) }),
    Action(
      "dashboard.cursor-left", [Key("[")], in: "dashboard", "Move the cursor to the left",
      change: { $0.stepCursor(-1, $1) }),
    Action(
      "dashboard.cursor-right", [Key("]")], in: "dashboard", "Move the cursor to the right",
      change: { $0.stepCursor(1, $1) }),
  ]

  private static let others: [Action<DashboardScreen>] = [
    Action(
      "dashboard.next-run", [Key("J")], in: "dashboard", "Show the next run of the list",
      obstacle: marksAreShown, do: { _, _ in [.selectNext(1)] }),
    Action(
      "dashboard.previous-run", [Key("K")], in: "dashboard", "Show the run before in the list",
      obstacle: marksAreShown, do: { _, _ in [.selectNext(-1)] }),
    Action(
      "dashboard.search", [Key("/")], in: "dashboard", label: "plots",
      "Show plots whose titles have some words",
      change: { screen, _ in
        screen.search.begin()
        screen.isAlone = false
      }),
    Action(
      "dashboard.all", [Key(.escape)], in: "dashboard", "Show all plots again",
      obstacle: { screen, _ in screen.search.kept.isEmpty ? "all plots are shown" : nil },
      change: { screen, _ in screen.search.clear() }),
    Action(
      "dashboard.copy", [Key("w")], in: "dashboard", "Copy the values of the plot as CSV",
      do: { [.copy($0.csv($0.focused($1), $1)), .toast("copied as CSV")] }),
  ]

  /// What keys do while the search is typed, and while a plot is shown alone.
  private static let inner: [Action<DashboardScreen>] = [
    Action(
      "dashboard.search-done", [Key(.enter)], in: "dashboard search", label: "done",
      "Keep the search", change: { screen, _ in screen.search.keep() }),
    Action(
      "dashboard.search-cancel", [Key(.escape)], in: "dashboard search", label: "cancel",
      "Leave the search", change: { screen, _ in screen.search.leave() }),
    Action(
      "dashboard.plot-left", [Key(.left), Key("h")], in: "dashboard plot",
      "Move the cursor to the left", change: { $0.stepCursor(-1, $1) }),
    Action(
      "dashboard.plot-right", [Key(.right), Key("l")], in: "dashboard plot",
      "Move the cursor to the right", change: { $0.stepCursor(1, $1) }),
    Action(
      "dashboard.close", [Key(.escape), Key(.enter)], in: "dashboard plot", label: "all plots",
      "Go back to all plots", change: { screen, _ in screen.isAlone = false }),
  ]

  private static let notZoomed: Action<DashboardScreen>.Obstacle = { screen, _ in
    screen.window == nil ? "zoom in first" : nil
  }

  private static let marksAreShown: Action<DashboardScreen>.Obstacle = { _, model in
    model.marked.isEmpty ? nil : "the marked runs are shown; u on the list takes the marks away"
  }

  // MARK: - The plot with the focus

  /// The plot with the focus; one of them always has it.
  private func focused(_ model: WorkspaceModel) -> DashboardPlot {
    let plots = plots(model)
    return plots[focusIndex(plots)]
  }

  /// Goes through the grid: rows are those of the grid, or plots where it goes across.
  private mutating func move(
    _ step: ListStep, isAcross: Bool, _ model: WorkspaceModel
  ) -> [Command] {
    let plots = plots(model)
    let index = focusIndex(plots)
    var place = index
    switch step {
    case .rows(let rows), .wheel(let rows):
      place = index + rows * (isAcross ? 1 : drawn.columns)
      // There is nothing above the first row and below the last one.
      if !isAcross, !plots.indices.contains(place) { return [] }
    case .pages(let pages): place = index + pages * (isAlone ? 1 : drawn.perPage)
    case .first: place = 0
    case .last: place = plots.count - 1
    }
    focus = plots[max(0, min(place, plots.count - 1))].curve
    return []
  }

  mutating func move(_ step: ListStep, _ model: WorkspaceModel) -> [Command] {
    guard case .wheel(let notches) = step else { return move(step, isAcross: false, model) }
    guard isAlone else { return move(.rows(notches > 0 ? 1 : -1), isAcross: false, model) }
    zoom(notches > 0 ? 2 : 0.5, model)
    return []
  }

  private mutating func toggleCursor(_ model: WorkspaceModel) {
    let plot = focused(model)
    let seen = window ?? extent(plot, model)
    cursor = cursor == nil ? logged(near: seen.upperBound, plot, model) : nil
  }

  private mutating func stepCursor(_ count: Double, _ model: WorkspaceModel) {
    let plot = focused(model)
    step(count, window ?? extent(plot, model), plot, model)
  }

  private mutating func zoom(_ factor: Double, _ model: WorkspaceModel) {
    let all = extent(focused(model), model)
    let zoomed = xAxis.zoomed(factor, about: cursor, all: window ?? all).window
    guard let zoomed, zoomed.upperBound - zoomed.lowerBound > 1e-6 else { return }
    let whole = all.lowerBound >= zoomed.lowerBound && all.upperBound <= zoomed.upperBound
    window = whole ? nil : zoomed
  }

  private mutating func pan(_ part: Double, _ model: WorkspaceModel) {
    let all = extent(focused(model), model)
    guard window != nil else { return }
    let moved = xAxis.panned(part, all: all).window
    // The window stays over some of the curve.
    if let moved, moved.overlaps(all) { window = moved }
  }

  public mutating func take(
    _ input: Input, _ model: WorkspaceModel
  ) -> (used: Bool, commands: [Command]) {
    if let isUsed = search.take(input) { return (isUsed, []) }
    if let steps = input.wheelSteps { return (true, move(.wheel(steps), model)) }
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
