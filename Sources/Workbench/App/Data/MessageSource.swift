import Runs

/// What runs had to say, from the index.
struct MessageSource: DataSource {
  private var stands = RunStands<RunRecord.ID>()

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    requests.compactMap { request in
      guard case .messages(let id) = request, stands.isNew(id, context.runs[id]) else { return nil }
      let messages = (try? context.index?.messages(of: id)) ?? []
      return { $0.messages[id] = messages }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    stands.keep { context.runs[$0] != nil }
    return context.kept(\.messages).map { [$0] } ?? []
  }
}
