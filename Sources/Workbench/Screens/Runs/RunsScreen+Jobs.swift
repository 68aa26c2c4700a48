import Engine
import Runs

/// What is done to the marked runs and jobs, or to the selected one.
extension RunsScreen {
  /// The runs that an action concerns: the marked ones, or the selected one.
  func targets(_ model: WorkspaceModel) -> [RunRow] {
    let rows = rows(model).rows
    let marked = rows.filter { row in row.record.map { model.marked.contains($0.id) } ?? false }
    if !marked.isEmpty { return marked }
    return rows.isEmpty ? [] : [rows[selection(rows)]]
  }

  /// The command for the jobs among the targets that it is possible for.
  func job(_ command: JobState.Command, _ model: WorkspaceModel) -> [Command] {
    targets(model).compactMap(\.job).filter { (try? $0.state.applying(command)) != nil }
      .map { .job(command, $0.id) }
  }

  func confirm(
    _ command: JobState.Command, _ verb: String, _ model: WorkspaceModel
  ) -> [Command] {
    let commands = job(command, model)
    let jobs = targets(model).compactMap(\.job)
    guard let first = jobs.first, !commands.isEmpty else { return [] }
    let what = commands.count == 1 ? first.name : "\(commands.count) jobs"
    return [.confirm(question: "\(verb) \(what)?", then: commands)]
  }

  func move(_ row: RunRow?, isEarlier: Bool, _ model: WorkspaceModel) -> [Command] {
    guard let job = row?.job else { return [] }
    let waiting = model.queue.jobs.filter { !$0.state.isActive && !$0.state.isEnded }
    guard let index = waiting.firstIndex(where: { $0.id == job.id }) else { return [] }
    if isEarlier {
      return index > 0 ? [.move(job.id, .before(waiting[index - 1].id))] : []
    }
    guard index + 1 < waiting.count else { return [] }
    return [
      .move(job.id, index + 2 < waiting.count ? .before(waiting[index + 2].id) : .last)
    ]
  }

  func delete(_ model: WorkspaceModel) -> [Command] {
    let rows = targets(model).filter { !($0.job?.state.isActive ?? false) }
    var commands: [Command] = []
    for row in rows {
      if let job = row.job { commands.append(.drop(job.id)) }
      if let record = row.record { commands.append(.delete(record.id)) }
    }
    guard let first = rows.first, !commands.isEmpty else { return [] }
    let what = rows.count == 1 ? first.name : "\(rows.count) runs"
    let hasRuns = rows.contains { $0.record != nil }
    let how =
      hasRuns
      ? "Move \(what) to the trash of the workspace? It can be taken back from there."
      : "Take \(what) out of the queue?"
    return [.confirm(question: how, then: commands + [.mark([])])]
  }
}
