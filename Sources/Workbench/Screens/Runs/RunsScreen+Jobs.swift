import Queue
import Runs

/// What commands concern: the marked rows, or else the selected one.
struct RunTargets {
  var rows: [RunRow] = []
  /// Whether they are marked.
  var areMarked = false
  /// How many of the marked ones the filter hides.
  var hidden = 0

  /// Their names, equal ones together, each on a line; the rest as a number.
  static func names(_ rows: [RunRow]) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for row in rows {
      let text = "\(row.title) (\(row.stateWord))"
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    let most = 8
    let shown = order.count > most + 1 ? Array(order.prefix(most)) : order
    var lines = shown.map { text in
      let count = counts[text] ?? 1
      return count > 1 ? "\(count) × \(text)" : text
    }
    let left = order.dropFirst(shown.count).reduce(0) { $0 + (counts[$1] ?? 0) }
    if left > 0 { lines.append("and \(left) more") }
    return lines.joined(separator: "\n")
  }
}

/// What is done to the marked runs and jobs, or to the selected one.
extension RunsScreen {
  /// The rows that an action concerns: all marked ones, also those that the filter hides, or the
  /// selected one.
  func targets(_ model: WorkspaceModel) -> RunTargets {
    let rows = rows(model)
    if !model.marked.isEmpty || !model.markedJobs.isEmpty {
      let marked = rows.all.filter { $0.isMarked(model) }
      if !marked.isEmpty {
        let seen = rows.rows.count { $0.isMarked(model) }
        return RunTargets(rows: marked, areMarked: true, hidden: marked.count - seen)
      }
    }
    return RunTargets(rows: rows.rows.isEmpty ? [] : [rows.rows[selection(rows.rows)]])
  }

  /// Gives the jobs among the targets a command, where that is possible.
  func job(_ command: JobState.Command, _ done: String, _ model: WorkspaceModel) -> [Command] {
    let rows = targets(model).rows.filter { Self.obstacle(command, $0) == nil }
    // One at work does it after its step.
    let isAtWork = rows.contains { Self.isAtWork($0) }
    let told =
      switch command {
      case .pause where isAtWork: "pausing"
      case .cancel where isAtWork, .cancelNow where isAtWork: "cancelling"
      default: done
      }
    return together(told, "jobs", rows) { row in row.job.map { [.job(command, $0.id)] } ?? [] }
  }

  /// Asks before the jobs among the targets get a command.
  func confirm(
    _ command: JobState.Command, _ verb: String, _ done: String, _ model: WorkspaceModel,
    isDestructive: Bool
  ) -> [Command] {
    let targets = targets(model)
    let rows = targets.rows.filter { Self.obstacle(command, $0) == nil }
    let then = job(command, done, model)
    let waiting = rows.allSatisfy { !($0.job?.state.isActive ?? false) }
    let hint =
      switch command {
      case .cancel where !waiting: "With a checkpoint: R goes on with it."
      case .cancelNow where !waiting: "Without a checkpoint: the steps since the last one are lost."
      default: ""
      }
    return ask(verb, "jobs", rows, targets, hint, then, isDestructive: isDestructive)
  }

  /// One question that names what it is about.
  func ask(
    _ verb: String, _ things: String, _ rows: [RunRow], _ targets: RunTargets, _ hint: String,
    _ then: [Command], isDestructive: Bool
  ) -> [Command] {
    guard let first = rows.first, !then.isEmpty else { return [] }
    var text =
      rows.count == 1
      ? "\(verb) \(first.title)?" : "\(verb) \(rows.count) \(things)?\n\n" + RunTargets.names(rows)
    var notes: [String] = []
    if targets.hidden > 0 {
      notes.append("The filter hides \(targets.hidden) of the marked.")
    }
    let left = targets.rows.count - rows.count
    if left > 0 {
      notes.append(
        "\(left) of the \(targets.rows.count) marked \(left == 1 ? "is" : "are") left as \(left == 1 ? "it is" : "they are")."
      )
    }
    if !hint.isEmpty { notes.append(hint) }
    if !notes.isEmpty { text += "\n\n" + notes.joined(separator: " ") }
    return [.confirm(question: text, then: then, isDestructive: isDestructive)]
  }

  /// The same change of several rows as one command.
  func together(
    _ done: String, _ things: String, _ rows: [RunRow], _ commands: (RunRow) -> [Command]
  ) -> [Command] {
    let items = rows.map { Together.Item($0.title, commands($0)) }.filter { !$0.commands.isEmpty }
    return items.isEmpty ? [] : [.together(Together(done, things, items))]
  }

  /// Moves the jobs that wait among the targets a place up or down, each block of them as one.
  func move(isEarlier: Bool, _ model: WorkspaceModel) -> [Command] {
    let chosen = Set(targets(model).rows.compactMap(\.job?.id))
    var commands: [Command] = []
    // Paused jobs stand behind those that begin by themselves: each kind has an order of its own.
    for isPaused in [false, true] {
      let waiting = model.queue.jobs.filter {
        !$0.state.isActive && !$0.state.isEnded && ($0.state == .paused) == isPaused
      }
      var start = 0
      while start < waiting.count {
        guard chosen.contains(waiting[start].id) else {
          start += 1
          continue
        }
        var end = start
        while end < waiting.count, chosen.contains(waiting[end].id) { end += 1 }
        let block = waiting[start..<end].map(\.id)
        if isEarlier, start > 0 {
          commands += block.map { .move($0, .before(waiting[start - 1].id)) }
        } else if !isEarlier, end + 1 < waiting.count {
          commands += block.map { .move($0, .before(waiting[end + 1].id)) }
        } else if !isEarlier, end < waiting.count {
          // Only one is behind them: it goes to the front, whatever its priority.
          commands.append(.move(waiting[end].id, .before(block[0])))
        }
        start = end
      }
    }
    return commands
  }

  /// Why none of the targets can be moved; nil if one can.
  func moveObstacle(isEarlier: Bool, _ model: WorkspaceModel) -> String? {
    let waiting = targets(model).rows.filter { row in
      row.job.map { !$0.state.isActive && !$0.state.isEnded } ?? false
    }
    guard !waiting.isEmpty else { return "only a job that waits can be moved" }
    guard move(isEarlier: isEarlier, model).isEmpty else { return nil }
    return isEarlier ? "it is the first one that waits" : "it is the last one that waits"
  }

  func archive(_ model: WorkspaceModel) -> [Command] {
    let targets = targets(model)
    let runs = targets.rows.filter { $0.record != nil }
    // Where some are in the list, those go; where none is, all come back.
    let takesBack = runs.allSatisfy(\.isArchived)
    let rows = takesBack ? runs : runs.filter { !$0.isArchived }
    let commands = together(takesBack ? "took back" : "archived", "runs", rows) { row in
      row.record.map { [.archive($0.id, !takesBack)] } ?? []
    }
    guard !commands.isEmpty else { return [] }
    let then = commands + (takesBack || !targets.areMarked ? [] : [.mark([])])
    guard rows.count > 1 else { return then }
    return ask(
      takesBack ? "Take out of the archive" : "Archive", "runs", rows, targets,
      takesBack ? "" : "The filter archived=true shows them (A).", then, isDestructive: false)
  }

  func delete(_ model: WorkspaceModel) -> [Command] {
    let targets = targets(model)
    let rows = targets.rows.filter { !Self.isAtWork($0) }
    let hasRuns = rows.contains { $0.record != nil }
    let hasJobs = rows.contains { $0.record == nil }
    let things = hasRuns ? (hasJobs ? "runs and jobs" : "runs") : "jobs"
    let commands = together(
      hasRuns ? "moved to the trash:" : "took out of the queue:",
      things, rows
    ) { row in
      (row.job.map { [.drop($0.id)] } ?? []) + (row.record.map { [.delete($0.id)] } ?? [])
    }
    let verb = hasRuns ? "Delete" : "Take out of the queue"
    let where_ =
      hasRuns
      ? "Runs go to the trash of the workspace, from where `foil runs restore` takes them back."
      : ""
    return ask(
      verb, things, rows, targets, where_, commands + [.mark([])],
      isDestructive: true)
  }

  static func isAtWork(_ row: RunRow) -> Bool { row.state == .running || row.state == .stopping }

  static func obstacle(_ command: JobState.Command, _ row: RunRow) -> String? {
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
