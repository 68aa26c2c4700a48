import Ground
import Runs

/// Comparisons of runs, again when one of them has gone on.
struct ComparisonSource: DataSource {
  private var stands: [[RunRecord.ID]: [RunStand]] = [:]

  mutating func slowReads(_ requests: Set<DataRequest>, _ context: DataContext) -> [SlowRead] {
    requests.compactMap { request in
      guard case .comparison(let ids) = request, !ids.isEmpty else { return nil }
      let now = ids.compactMap { context.runs[$0].map(RunStand.init) }
      guard now.count == ids.count, stands[ids] != now else { return nil }
      stands[ids] = now
      return SlowRead(request: request) { runs in
        let result = Self.compare(ids, runs)
        return { $0.comparisons[ids] = result }
      }
    }
  }

  static func compare(_ ids: [RunRecord.ID], _ runs: [RunRecord]) -> ComparisonResult {
    let chosen = ids.compactMap { id in runs.first { $0.id == id } }
    do {
      let comparison = try Comparison(chosen)
      return .tables(comparison.tables(among: runs), notes: comparison.notes)
    } catch {
      return .failed((error as? Failure)?.description ?? "\(error)")
    }
  }
}
