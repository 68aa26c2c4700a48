import Runs

/// Anchors of finished runs as objectives see them.
struct LensSource: DataSource {
  /// Lenses that are remembered.
  private static let mostKept = 200

  private let reader = LensReader()

  mutating func slowReads(_ requests: Set<DataRequest>, _ context: DataContext) -> [SlowRead] {
    requests.compactMap { [reader] request in
      guard case .lens(let lens) = request, context.model.lenses[lens] == nil,
        context.runs[lens.run] != nil
      else { return nil }
      return SlowRead(request: request, line: .probes, delay: 0) { runs in
        guard let run = runs.first(where: { $0.id == lens.run }) else { return nil }
        let result = reader.read(lens, run)
        return { model in
          if model.lenses.count >= Self.mostKept { model.lenses = [:] }
          model.lenses[lens] = result
        }
      }
    }
  }
}
