import Cells
import Queue
import Runs
import Widgets

extension RunsScreen {
  /// The actions of this screen.
  public static let keys: [KeyBinding<Void>] = [
    run("new", [Key("n")], label: "new", "configure a new run", opensMenu: true),
    run(
      "edit", [Key("e")], label: "edit", "copy the run's or job's configuration and edit it",
      opensMenu: true),
    run(
      "dashboard", [Key(.enter), Key("d")], label: "curves",
      "show the curves of the marked runs, or else of the selected one"),
    run("mark", [Key(" ")], label: "mark", "mark the run or job, or take its mark away"),
    run("filter", [Key("/")], label: "filter", "show only runs that fulfil a condition"),
    run(
      "pause", [Key("p")], label: "pause", "pause the job: it writes a checkpoint after its step"),
    run("resume", [Key("r")], label: "resume", "go on with a paused job"),
    run("cancel", [Key("x")], label: "cancel", "cancel the job with a checkpoint"),
    run("cancel-now", [Key("X")], "cancel the job at once, without a checkpoint"),
    run("retry", [Key("R")], "put a failed or cancelled job back into the queue"),
    run("negatives", [Key("v")], label: "negatives", "show the negatives of the run"),
    run("compare", [Key("c")], label: "compare", "compare the marked runs"),
    run(
      "log", [Key("o")], label: "log",
      "show the messages of the run, or the configuration of a job that has none"),
    run("mark-range", [Key("V")], "mark from here to the selection; again ends the range"),
    run("mark-all", [Key("*")], "mark all rows of the list, or take their marks away"),
    run("mark-group", [Key("g")], "mark all seeds of the run's configuration"),
    run("unmark", [Key("u")], "take all marks away"),
    run("clear", [Key(.escape)], "take back the range that is being marked, or the filter"),
    run("archived", [Key("A")], "show the archived runs, or all others again"),
    run(
      "sort", [Key("s")], label: "sort",
      "sort by the next of: activity, rSum, start, name, objective"),
    run("reverse", [Key("S")], "turn the order around"),
    run("earlier", [Key("K"), Key(.up, .shift)], "move waiting jobs up the queue"),
    run("later", [Key("J"), Key(.down, .shift)], "move waiting jobs down the queue"),
    run("tag", [Key("t")], "change the run's tags"),
    run("rename", [Key(.function(2)), Key("m")], "rename the run"),
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
    if action.hasPrefix("line.") { return line == nil ? "no line is being typed" : nil }
    switch action {
    case "runs.new", "runs.filter", "runs.sort", "runs.reverse", "runs.panes", "runs.archived",
      "runs.select-next", "runs.select-previous", "runs.page-down", "runs.page-up", "runs.first",
      "runs.last":
      return nil
    case "runs.unmark":
      return model.marked.isEmpty && model.markedJobs.isEmpty ? "nothing is marked" : nil
    case "runs.clear":
      return range == nil && filterText.isEmpty ? "there is no filter" : nil
    default: break
    }
    let targets = targets(model)
    guard !targets.rows.isEmpty else {
      return filterText.isEmpty ? "there is no run yet" : "no run fulfils the filter"
    }
    switch action {
    case "runs.edit", "runs.mark", "runs.mark-range", "runs.mark-all", "runs.mark-group",
      "runs.tag", "runs.note", "runs.rename", "runs.negatives", "runs.log":
      guard let row = selectedRow(model) else { return "no run fulfils the filter" }
      return obstacle(to: action, row)
    case "runs.dashboard", "runs.compare":
      if !model.shown.isEmpty { return nil }
      return targets.areMarked
        ? "none of the \(targets.rows.count) marked has a run" : targets.rows[0].withoutRun
    case "runs.earlier": return moveObstacle(isEarlier: true, model)
    case "runs.later": return moveObstacle(isEarlier: false, model)
    default: return shared(targets.rows.map { obstacle(to: action, $0) })
    }
  }

  /// Why none of the targets can be had; nil if one can.
  private func shared(_ obstacles: [String?]) -> String? {
    guard let first = obstacles.first, obstacles.allSatisfy({ $0 != nil }) else { return nil }
    return obstacles.count == 1
      ? first : "none of the \(obstacles.count) marked: \(first ?? "")"
  }

  private func obstacle(to action: String, _ row: RunRow) -> String? {
    switch action {
    case "runs.pause": return Self.obstacle(.pause, row)
    case "runs.resume": return Self.obstacle(.resume, row)
    case "runs.retry": return Self.obstacle(.retry, row)
    case "runs.cancel": return Self.obstacle(.cancel, row)
    case "runs.cancel-now": return Self.obstacle(.cancelNow, row)
    case "runs.tag", "runs.note", "runs.rename", "runs.archive", "runs.negatives":
      return row.record == nil ? row.withoutRun : nil
    case "runs.mark-group":
      return row.grouped == nil ? "the job's configuration is not known" : nil
    case "runs.copy":
      return row.record == nil && row.job?.run == nil ? "the job has no run yet" : nil
    case "runs.delete": return Self.isAtWork(row) ? "cancel it first" : nil
    default: return nil
    }
  }
}
