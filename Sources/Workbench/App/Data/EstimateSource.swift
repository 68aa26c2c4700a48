/// How long a step of a configuration takes.
///
/// What is still wanted after a moment is measured, so that stepping through values measures only the last
/// one.
struct EstimateSource: DataSource {
  /// Runs a few steps of a configuration, given as a run file, and says how long they took.
  typealias Measurement = @Sendable (String) -> EstimateResult

  /// Measurements that are remembered.
  private static let mostKept = 200
  private static let delay = 0.6

  private let measure: Measurement

  init(_ measure: @escaping Measurement) { self.measure = measure }

  mutating func slowReads(_ requests: Set<DataRequest>, _ context: DataContext) -> [SlowRead] {
    requests.compactMap { [measure] request in
      guard case .estimate(let key) = request, context.model.estimates[key] == nil else {
        return nil
      }
      return SlowRead(request: request, line: .probes, delay: Self.delay) { _ in
        let result = measure(key.toml)
        return { model in
          if model.estimates.count >= Self.mostKept { model.estimates = [:] }
          model.estimates[key] = result
        }
      }
    }
  }
}
