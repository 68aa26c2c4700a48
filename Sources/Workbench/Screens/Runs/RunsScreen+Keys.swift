import Cells
import Queue
import Runs
import Widgets

/// What can be done in the list of runs and jobs.
extension RunsScreen {
  public static let actions: [Action<RunsScreen>] =
    [
      Action(
        "runs.new", [Key("n")], in: context, label: "new", "Configure a new run",
        traits: .opensMenu, do: { $0.newRun($1) }),
      Action(
        "runs.edit", [Key("e")], in: context, label: "edit",
        "Copy the run's or job's configuration and edit it", traits: .opensMenu,
        obstacle: ofSelected(), do: { $0.editCopy($1) }),
      Action(
        "runs.dashboard", [Key(.enter), Key("d")], in: context, label: "curves",
        "Show the curves of the marked runs, or else of the selected one", obstacle: shownRuns,
        do: { $0.show("Dashboard", $1) }),
      Action(
        "runs.mark", [Key(" ")], in: context, label: "mark",
        "Mark the run or job, or take its mark away", obstacle: ofSelected(),
        do: { $0.mark($1) }),
      Action(
        "runs.filter", [Key("/")], in: context, label: "filter",
        "Show only runs that fulfil a condition",
        change: { screen, _ in
          screen.line = .filter(TextInput(screen.filterText), before: screen.filterText)
        }),
    ] + ofJobs
    + [
      Action(
        "runs.negatives", [Key("v")], in: context, label: "negatives",
        "Show the negatives of the run", obstacle: ofSelected(\.withRecord),
        do: { $0.show("Negatives", $1) }),
      Action(
        "runs.compare", [Key("c")], in: context, label: "compare", "Compare the marked runs",
        obstacle: shownRuns, do: { $0.show("Compare", $1) }),
      Action(
        "runs.log", [Key("o")], in: context, label: "log",
        "Show the messages of the run, or the configuration of a job that has none",
        obstacle: ofSelected(), do: { $0.showLog($1) }),
    ] + marking + order + changes + lists + typing

  /// What is done to the jobs of the marked rows, or to that of the selected one.
  private static let ofJobs: [Action<RunsScreen>] = [
    Action(
      "runs.pause", [Key("p")], in: context, label: "pause",
      "Pause the job: it writes a checkpoint after its step", obstacle: ofTargets(jobs(.pause)),
      do: { $0.job(.pause, "paused", $1) }),
    Action(
      "runs.resume", [Key("r")], in: context, label: "resume", "Go on with a paused job",
      obstacle: ofTargets(jobs(.resume)), do: { $0.job(.resume, "resumed", $1) }),
    Action(
      "runs.cancel", [Key("x")], in: context, label: "cancel", "Cancel the job with a checkpoint",
      obstacle: ofTargets(jobs(.cancel)),
      do: { $0.confirm(.cancel, "Cancel", "cancelled", $1, isDestructive: true) }),
    Action(
      "runs.cancel-now", [Key("X")], in: context, "Cancel the job at once, without a checkpoint",
      obstacle: ofTargets(jobs(.cancelNow)),
      do: { $0.confirm(.cancelNow, "Cancel at once", "cancelled", $1, isDestructive: true) }),
    Action(
      "runs.retry", [Key("R")], in: context, "Put a failed or cancelled job back into the queue",
      obstacle: ofTargets(jobs(.retry)), do: { $0.retry($1) }),
  ]

  private static let marking: [Action<RunsScreen>] = [
    Action(
      "runs.mark-range", [Key("V")], in: context,
      "Mark from here to the selection; again ends the range", obstacle: ofSelected(),
      do: { $0.markRange($1) }),
    Action(
      "runs.mark-all", [Key("*")], in: context,
      "Mark all rows of the list, or take their marks away", obstacle: ofSelected(),
      do: { $0.markAll($1) }),
    Action(
      "runs.mark-group", [Key("g")], in: context, "Mark all seeds of the run's configuration",
      obstacle: ofSelected { $0.grouped == nil ? "the job's configuration is not known" : nil },
      do: { $0.markGroup($1) }),
    Action(
      "runs.unmark", [Key("u")], in: context, "Take all marks away",
      obstacle: { _, model in
        model.marked.isEmpty && model.markedJobs.isEmpty ? "nothing is marked" : nil
      },
      do: { screen, _ in
        screen.range = nil
        return [.mark([])]
      }),
    Action(
      "runs.clear", [Key(.escape)], in: context,
      "Take back the range that is being marked, or the filter",
      obstacle: { screen, _ in
        screen.range == nil && screen.filterText.isEmpty ? "there is no filter" : nil
      },
      do: { screen, _ in screen.clear() }),
    Action(
      "runs.archived", [Key("A")], in: context, "Show the archived runs, or all others again",
      change: { screen, _ in
        screen.line = nil
        screen.setFilter(screen.filter?.mentionsArchive == true ? "" : "archived=true")
      }),
  ]

  private static let order: [Action<RunsScreen>] = [
    Action(
      "runs.sort", [Key("s")], in: context, label: "sort",
      "Sort by the next of: activity, rSum, start, name, objective",
      change: { screen, _ in
        let all = RunOrder.cycle
        let next = (all.firstIndex(of: screen.order) ?? -1) + 1
        screen.order = all[next % all.count]
      }),
    Action(
      "runs.reverse", [Key("S")], in: context, "Turn the order around",
      change: { screen, _ in screen.isReversed.toggle() }),
    Action(
      "runs.earlier", [Key("K"), Key(.up, .shift)], in: context, "Move waiting jobs up the queue",
      obstacle: { $0.emptiness($1) ?? $0.moveObstacle(isEarlier: true, $1) },
      do: { $0.move(isEarlier: true, $1) }),
    Action(
      "runs.later", [Key("J"), Key(.down, .shift)], in: context,
      "Move waiting jobs down the queue",
      obstacle: { $0.emptiness($1) ?? $0.moveObstacle(isEarlier: false, $1) },
      do: { $0.move(isEarlier: false, $1) }),
  ]

  private static let changes: [Action<RunsScreen>] = [
    Action(
      "runs.tag", [Key("t")], in: context, "Change the run's tags",
      obstacle: ofSelected(\.withRecord),
      change: { screen, model in
        guard let record = screen.selectedRow(model)?.record else { return }
        screen.line = .tags(TextInput(record.tags.joined(separator: " ")), record.id)
      }),
    Action(
      "runs.rename", [Key(.function(2)), Key("m")], in: context, "Rename the run",
      obstacle: ofSelected(\.withRecord),
      change: { screen, model in
        guard let record = screen.selectedRow(model)?.record else { return }
        screen.line = .name(TextInput(record.name), record.id)
      }),
    Action(
      "runs.note", [Key("N")], in: context, "Change the run's note",
      obstacle: ofSelected(\.withRecord),
      change: { screen, model in
        guard let record = screen.selectedRow(model)?.record else { return }
        screen.line = .note(TextInput(record.note), record.id)
      }),
    Action(
      "runs.archive", [Key("a")], in: context, "Leave the run out of lists, or take it back",
      obstacle: ofTargets(\.withRecord), do: { $0.archive($1) }),
    Action(
      "runs.delete", [Key("D"), Key(.delete)], in: context,
      "Move the run to the trash, or a job out of the queue",
      obstacle: ofTargets { isAtWork($0) ? "cancel it first" : nil }, do: { $0.delete($1) }),
    Action(
      "runs.copy", [Key("y")], in: context, "Copy the run's path to the clipboard",
      obstacle: ofTargets { row in
        row.record == nil && row.job?.run == nil ? "the job has no run yet" : nil
      },
      do: { $0.copyPaths($1) }),
    Action(
      "runs.panes", [Key("i")], in: context, label: "detail", "Show list, detail or both",
      change: { screen, _ in screen.changePanes() }),
  ]

  private static let lists: [Action<RunsScreen>] = Action.list(
    "runs.", in: context, without: [Key("g")],
    [
      .down: "Select the next run", .up: "Select the run before", .pageDown: "Go down a page",
      .pageUp: "Go up a page", .first: "Select the first run", .last: "Select the last run",
    ])

  /// What is done with the line of text that is typed.
  private static let typing: [Action<RunsScreen>] = [
    Action(
      "runs.line-done", [Key(.enter)], in: lineContext, label: "accept", "Accept the line",
      do: { $0.acceptLine($1) }),
    Action(
      "runs.line-cancel", [Key(.escape), Key("c", .control)], in: lineContext, label: "back",
      "Leave the line as it was", change: { screen, _ in screen.cancelLine() }),
  ].map { action in
    action.unless { screen, _ in screen.line == nil ? "no line is being typed" : nil }
  }

  // MARK: - Obstacles

  /// Why nothing can be done to any row: there is none.
  private func emptiness(_ model: WorkspaceModel) -> String? {
    guard targets(model).rows.isEmpty else { return nil }
    return filterText.isEmpty ? "there is no run yet" : "no run fulfils the filter"
  }

  /// What an obstacle of a row is to the action on the selected one.
  private static func ofSelected(
    _ obstacle: @escaping @Sendable (RunRow) -> String? = { _ in nil }
  ) -> Action<RunsScreen>.Obstacle {
    { screen, model in
      if let emptiness = screen.emptiness(model) { return emptiness }
      guard let row = screen.selectedRow(model) else { return "no run fulfils the filter" }
      return obstacle(row)
    }
  }

  /// What obstacles of rows are to the action on all marked ones: it can be done if one of them has
  /// none.
  private static func ofTargets(
    _ obstacle: @escaping @Sendable (RunRow) -> String?
  ) -> Action<RunsScreen>.Obstacle {
    { screen, model in
      if let emptiness = screen.emptiness(model) { return emptiness }
      let obstacles = screen.targets(model).rows.map(obstacle)
      guard let first = obstacles.first, obstacles.allSatisfy({ $0 != nil }) else { return nil }
      return obstacles.count == 1
        ? first : "none of the \(obstacles.count) marked: \(first ?? "")"
    }
  }

  private static func jobs(_ command: JobState.Command) -> @Sendable (RunRow) -> String? {
    { obstacle(command, $0) }
  }

  private static let shownRuns: Action<RunsScreen>.Obstacle = { screen, model in
    if let emptiness = screen.emptiness(model) { return emptiness }
    if !model.shown.isEmpty { return nil }
    let targets = screen.targets(model)
    return targets.areMarked
      ? "none of the \(targets.rows.count) marked has a run" : targets.rows[0].withoutRun
  }
}

extension RunRow {
  /// Why what needs a run cannot be done; nil where there is one.
  fileprivate var withRecord: String? { record == nil ? withoutRun : nil }
}
