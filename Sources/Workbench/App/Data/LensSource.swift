import Records
import Runs

/// Anchors of finished runs as objectives see them.
struct LensSource: DataSource {
  /// Lenses that are remembered.
  private static let mostKept = 200

  private let models: any ModelAccess

  init(_ models: any ModelAccess) { self.models = models }

  mutating func slowReads(_ requests: Set<DataRequest>, _ context: DataContext) -> [SlowRead] {
    requests.compactMap { [models] request in
      guard case .lens(let lens) = request, context.model.lenses[lens] == nil,
        context.runs[lens.run] != nil
      else { return nil }
      return SlowRead(request: request, line: .probes, delay: 0) { runs in
        guard let run = runs.first(where: { $0.id == lens.run }) else { return nil }
        let result = models.lens(lens, run: run.path)
        return { model in
          if model.lenses.count >= Self.mostKept { model.lenses = [:] }
          model.lenses[lens] = result
        }
      }
    }
  }
}
