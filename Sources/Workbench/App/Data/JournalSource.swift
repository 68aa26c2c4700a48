/// What runs did, line by line, from their logs.
struct JournalSource: DataSource {
  private var logs = RunLogs("events.jsonl")

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    requests.compactMap { request in
      guard case .journal(let id) = request, let batch = logs.poll(id, context) else { return nil }
      var journal = batch.restarted ? RunJournal() : context.model.journals[id] ?? RunJournal()
      for event in batch.events { journal.append(event) }
      return { [journal] in $0.journals[id] = journal }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    logs.forget(context)
    return context.kept(\.journals).map { [$0] } ?? []
  }
}
