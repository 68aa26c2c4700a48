import Records

/// Reads requested data and remembers what it has read, so that only what has changed is read again.
struct RequestReader: Sendable {
  /// All kinds of data but the answers of models, which ``ModelReader`` gives.
  private var sources: [any DataSource]

  /// - Parameters:
  ///   - models: Opens models.
  ///   - measure: Says how long a step of a run file takes.
  init(
    models: any ModelAccess = NoModels(),
    measure: @escaping EstimateSource.Measurement = { _ in .failed("not measured") }
  ) {
    sources = [
      CurveSource(), CurveNameSource(), MessageSource(), JournalSource(), NegativeSource(),
      SimilaritySource(), FoilSource(), MarkSource(), ComparisonSource(), CaptionSource(),
      DatasetSource(), FactsSource(), FolderSource(), EstimateSource(measure), LensSource(models),
      EngineLogSource(),
    ]
  }

  /// Reads what has changed of the requests.
  ///
  /// - Returns: What is to change in the model, and what needs longer and is to be read elsewhere.
  mutating func read(
    _ requests: Set<DataRequest>, _ context: DataContext
  ) -> (changes: [ModelChange], slow: [SlowRead]) {
    var changes: [ModelChange] = []
    var slow: [SlowRead] = []
    for index in sources.indices {
      changes += sources[index].read(requests, context)
      slow += sources[index].slowReads(requests, context)
      changes += sources[index].forget(context)
    }
    return (changes, slow)
  }
}
