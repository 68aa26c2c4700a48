import Recipe
import Records

/// Sampled negatives of runs, and the counts of generated sentences that stand in the same log.
struct NegativeSource: DataSource {
  /// A run's negatives kept at most; of longer logs the last ones.
  static let most = 20_000

  private var logs = RunLogs("events.jsonl")

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    requests.compactMap { request in
      guard case .negatives(let id) = request, let batch = logs.poll(id, context) else {
        return nil
      }
      var events = batch.restarted ? [] : context.model.negatives[id] ?? []
      var moments = batch.restarted ? [] : context.model.foilMoments[id] ?? []
      for event in batch.events {
        if event.kind == .negatives {
          events.append(event)
        } else if let moment = FoilMoment(event) {
          moments.append(moment)
        } else if event.kind == .state, event["state"]?.text == "resumed" {
          // Steps that the resumed run does over.
          events.removeAll { $0.step > event.step }
          moments.removeAll { $0.step > event.step }
        }
      }
      return {
        [events = Array(events.suffix(Self.most)), moments = Array(moments.suffix(Self.most))] in
        $0.negatives[id] = events
        $0.foilMoments[id] = moments
      }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    logs.forget(context)
    return [context.kept(\.negatives), context.kept(\.foilMoments)].compactMap { $0 }
  }
}
