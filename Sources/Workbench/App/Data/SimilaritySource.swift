import Recipe
import Records
import Runs

/// Histograms of the batches' similarities over the steps, from the logs.
struct SimilaritySource: DataSource {
  private var logs = RunLogs("events.jsonl")
  /// The time at work up to where each log was read.
  private var active: [RunRecord.ID: ActiveTime] = [:]

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    requests.compactMap { request in
      guard case .similarities(let id) = request, let batch = logs.poll(id, context) else {
        return nil
      }
      var history = batch.restarted ? nil : context.model.similarities[id]
      var time = batch.restarted ? ActiveTime() : active[id] ?? ActiveTime()
      for event in batch.events {
        if event.isResume, let newest = history?.moments.last, newest.step > event.step {
          history?.drop(after: event.step)
          time = ActiveTime(seconds: history?.moments.last?.active ?? 0, last: nil)
        }
        time.add(event)
        if event.kind == .step {
          history = history ?? SimilarityHistory()
          history?.append(event, active: time.seconds)
        }
      }
      active[id] = time
      return { [history] in $0.similarities[id] = history }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    logs.forget(context)
    active = active.filter { context.runs[$0.key] != nil }
    return context.kept(\.similarities).map { [$0] } ?? []
  }
}
