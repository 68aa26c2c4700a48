import Runs

/// Curves of runs, from the index.
struct CurveSource: DataSource {
  private var stands = RunStands<CurveKey>()

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    var names: [RunRecord.ID: [String]] = [:]
    for case .curve(let key) in requests where stands.isNew(key, context.runs[key.run]) {
      names[key.run, default: []].append(key.name)
    }
    return names.compactMap { run, names in
      guard let found = try? context.index?.series(names, of: [run])[run] else { return nil }
      return { model in
        for (name, series) in found { model.curves[CurveKey(run: run, name: name)] = series }
      }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    let runs = context.runs
    stands.keep { runs[$0.run] != nil }
    guard context.model.curves.keys.contains(where: { runs[$0.run] == nil }) else { return [] }
    return [{ model in model.curves = model.curves.filter { runs[$0.key.run] != nil } }]
  }
}

/// Which curves runs have, from the index.
struct CurveNameSource: DataSource {
  private var stands = RunStands<RunRecord.ID>()

  mutating func read(_ requests: Set<DataRequest>, _ context: DataContext) -> [ModelChange] {
    requests.compactMap { request in
      guard case .curveNames(let id) = request, stands.isNew(id, context.runs[id]) else {
        return nil
      }
      let names = (try? context.index?.seriesKeys(of: id)) ?? []
      return { $0.curveNames[id] = names }
    }
  }

  mutating func forget(_ context: DataContext) -> [ModelChange] {
    stands.keep { context.runs[$0] != nil }
    return context.kept(\.curveNames).map { [$0] } ?? []
  }
}
