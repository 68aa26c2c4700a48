import Cells
import Engine
import Runs

extension RunsScreen {
  /// The actions of this screen.
  public static let keys: [KeyBinding<Void>] = [
    run("new", [Key("n")], label: "new", "configure a new run", opensMenu: true),
    run(
      "edit", [Key("e")], label: "edit", "copy the run's configuration and edit it", opensMenu: true
    ),
    run(
      "dashboard", [Key(.enter), Key("d")], label: "curves",
      "show the curves of the run or the marked ones"),
    run("mark", [Key(" ")], label: "mark", "mark the run, or take its mark away"),
    run("filter", [Key("/")], label: "filter", "show only runs that fulfil a condition"),
    run(
      "pause", [Key("p")], label: "pause", "pause the job: it writes a checkpoint after its step"),
    run("resume", [Key("r")], label: "resume", "go on with a paused job"),
    run("cancel", [Key("x")], label: "cancel", "cancel the job with a checkpoint"),
    run("cancel-now", [Key("X")], "cancel the job at once, without a checkpoint"),
    run("retry", [Key("R")], "put a failed or cancelled job back into the queue"),
    run("negatives", [Key("v")], label: "negatives", "show the negatives of the run"),
    run("compare", [Key("c")], label: "compare", "compare the marked runs"),
    run("log", [Key("o")], label: "log", "show the messages of the run"),
    run("mark-group", [Key("g")], "mark all seeds of the run's configuration"),
    run("unmark", [Key("u")], "take all marks away"),
    run(
      "sort", [Key("s")], label: "sort",
      "sort by the next of: activity, rSum, start, name, objective"),
    run("reverse", [Key("S")], "turn the order around"),
    run("earlier", [Key("K"), Key(.up, .shift)], "move a waiting job up the queue"),
    run("later", [Key("J"), Key(.down, .shift)], "move a waiting job down the queue"),
    run("tag", [Key("t")], "change the run's tags"),
    run("note", [Key("N")], "change the run's note"),
    run("archive", [Key("a")], "leave the run out of lists, or take it back"),
    run(
      "delete", [Key("D"), Key(.delete)], "move the run to the trash, or a job out of the queue"),
    run("copy", [Key("y")], "copy the run's path to the clipboard"),
    run("panes", [Key("i")], label: "detail", "show list, detail or both"),
    run("select-next", [Key(.down), Key("j")], "select the next run"),
    run("select-previous", [Key(.up), Key("k")], "select the run before"),
    run("page-down", [Key(.pageDown), Key("f", .control)], "go down a page"),
    run("page-up", [Key(.pageUp), Key("b", .control)], "go up a page"),
    run("first", [Key(.home)], "select the first run"),
    run("last", [Key(.end), Key("G")], "select the last run"),
    WorkbenchKeys.bind(
      "line.accept", [Key(.enter)], in: lineContext, label: "accept", "accept the line"),
    WorkbenchKeys.bind(
      "line.cancel", [Key(.escape), Key("c", .control)], in: lineContext, label: "back",
      "leave the line as it was"),
  ]

  private static func run(
    _ action: String, _ keys: [Key], label: String = "", _ description: String,
    opensMenu: Bool = false
  ) -> KeyBinding<Void> {
    WorkbenchKeys.bind(
      "runs." + action, keys, in: context, label: label, description, opensMenu: opensMenu)
  }

  public func obstacle(to action: String, _ model: WorkspaceModel) -> String? {
    let free = [
      "runs.new", "runs.filter", "runs.sort", "runs.reverse", "runs.panes", "runs.unmark",
      "runs.select-next", "runs.select-previous", "runs.page-down", "runs.page-up", "runs.first",
      "runs.last",
    ]
    if action.hasPrefix("line.") { return line == nil ? "no line is being typed" : nil }
    if free.contains(action) { return nil }
    guard let row = selectedRow(model) else { return "there is no run yet" }
    let marked = !model.marked.isEmpty
    switch action {
    case "runs.pause": return marked ? nil : obstacle(.pause, row)
    case "runs.resume": return marked ? nil : obstacle(.resume, row)
    case "runs.retry": return marked ? nil : obstacle(.retry, row)
    case "runs.cancel": return marked ? nil : obstacle(.cancel, row)
    case "runs.cancel-now": return marked ? nil : obstacle(.cancelNow, row)
    case "runs.earlier", "runs.later":
      guard let job = row.job else { return "the run is not in the queue" }
      return job.state.isActive || job.state.isEnded ? "only a job that waits can be moved" : nil
    case "runs.edit", "runs.tag", "runs.note", "runs.archive", "runs.negatives", "runs.mark",
      "runs.mark-group", "runs.dashboard", "runs.log":
      guard row.record == nil else { return nil }
      return row.state == .running ? "the run is being opened" : "the job has not begun"
    case "runs.compare":
      return model.shown.isEmpty && row.record == nil ? "mark the runs to compare" : nil
    case "runs.copy":
      return row.record == nil && row.job?.run == nil ? "the job has no run yet" : nil
    case "runs.delete":
      if !marked, row.state == .running || row.state == .stopping { return "cancel it first" }
      return nil
    default: return nil
    }
  }

  private func obstacle(_ command: JobState.Command, _ row: RunRow) -> String? {
    guard let job = row.job else {
      if row.state == .running {
        return "it was started outside of the queue, in a terminal of its own"
      }
      return "the run is not in the queue"
    }
    if (try? job.state.applying(command)) != nil { return nil }
    return "the job is \(job.state.name)"
  }
}
