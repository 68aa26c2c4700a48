import Recipe
import Records

/// Generated sentences of runs, from `foils.jsonl`.
struct FoilSource: DataSource {
  private var logs = RunLogs("foils.jsonl")

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    requests.compactMap { request in
      guard case .foils(let id) = request, let batch = logs.poll(id, context) else { return nil }
      var events = batch.restarted ? [] : context.model.foils[id] ?? []
      for event in batch.events {
        if event.kind == .foil {
          events.append(event)
        } else if event.kind == .state {
          // Steps that the resumed run does over.
          events.removeAll { $0.step > event.step }
        }
      }
      return { [events = Array(events.suffix(NegativeSource.most))] in $0.foils[id] = events }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    logs.forget(context)
    return context.kept(\.foils).map { [$0] } ?? []
  }
}
