/// A weighted sum of objectives, for example BCLS = Triplet-SN + β · Kendall.
public final class ObjectiveSum {
  /// One objective of the sum.
  public struct Term {
    public let descriptor: ObjectiveDescriptor
    public let objective: any Objective
    public let weight: Double
    /// Where its scalars begin among those of the sum.
    let firstScalar: Int
  }

  public let terms: [Term]
  /// Value of each term at the last evaluation, before its weight.
  public private(set) var values: [Double]

  /// - Parameter terms: At least one.
  public init(_ terms: [(ObjectiveDescriptor, any Objective, weight: Double)]) {
    var first = 0
    self.terms = terms.map { descriptor, objective, weight in
      defer { first += objective.scalars.count }
      return Term(
        descriptor: descriptor, objective: objective, weight: weight, firstScalar: first)
    }
    values = [Double](repeating: 0, count: terms.count)
  }

  public var needs: ObjectiveNeeds { terms.reduce(into: []) { $0.formUnion($1.objective.needs) } }

  /// What a term asks of the momentum encoders; nil where none needs them.
  public var memoryOptions: MemoryOptions? {
    terms.lazy.compactMap(\.objective.memoryOptions).first
  }

  /// The first epoch in which no term is still warming up.
  public var warmupEpochs: Int { terms.map(\.objective.warmupEpochs).max() ?? 0 }

  /// How the first term that tries tells which negatives are false ones.
  public var falseNegatives: FalseNegativeEstimate? {
    terms.lazy.compactMap(\.objective.falseNegatives).first
  }

  /// Which pairs are reliable in statistics of similarities where several share a first place. Where
  /// no term estimates false negatives, the statistics are for those who look on, and leave such
  /// pairs out.
  public var ties: SimilarityStatistics.Ties {
    falseNegatives?.ties ?? SimilarityStatistics.Ties.none
  }

  /// The first term that is a softmax over candidates, with the batch's values of the scalars; nil
  /// if there is none.
  public func softmax(_ batch: SimilarityBatch) -> SoftmaxTerm? {
    for term in terms {
      let scalars = batch.scalars.map { $0 + term.firstScalar }
      guard var found = term.objective.softmax(scalars) else { continue }
      found.scalar = found.scalar.map { $0 + term.firstScalar }
      return found
    }
    return nil
  }

  /// Gives all terms statistics and numbers to draw with, instead of the batches' and random ones.
  ///
  /// - Parameter statistics: Nil leaves them as they are.
  public func fix(_ statistics: SimilarityStatistics?, draws: [Direction: [Double]] = [:]) {
    for term in terms {
      if let statistics { term.objective.fix(statistics) }
      term.objective.fix(draws: draws)
    }
  }

  /// The scalars of all terms, `<objective>.<scalar>`.
  public var scalars: [LearnableScalar] {
    terms.flatMap { term in
      term.objective.scalars.map {
        LearnableScalar(
          "\(term.descriptor.name).\($0.name)", initial: $0.initial, largest: $0.largest)
      }
    }
  }

  /// The account of the first term, whose negatives the encoders mostly follow.
  public var account: Account { terms[0].objective.account }

  /// The sum of the terms, with its gradient.
  ///
  /// - Parameter gradient: Overwritten.
  public func evaluate(_ batch: SimilarityBatch, gradient: ObjectiveGradient) -> Double {
    gradient.similarities.update(repeating: 0, count: batch.count * batch.count)
    gradient.memoryImageToText.removeAll(keepingCapacity: true)
    gradient.memoryTextToImage.removeAll(keepingCapacity: true)
    let scalars = gradient.scalars
    defer { gradient.scalars = scalars }
    var total = 0.0
    for (index, term) in terms.enumerated() {
      var view = batch
      view.scalars = batch.scalars.map { $0 + term.firstScalar }
      gradient.scalars = scalars.map { $0 + term.firstScalar }
      values[index] = term.objective.evaluate(view, weight: Float(term.weight), gradient: gradient)
      total += term.weight * values[index]
    }
    return total
  }

  public func beginEpoch(_ epoch: Int) {
    for term in terms { term.objective.beginEpoch(epoch) }
  }

  /// What one anchor's candidates weigh in a term.
  public func inspect(
    _ batch: SimilarityBatch, term: Int, direction: Direction, anchor: Int
  ) -> [Candidate] {
    var view = batch
    view.scalars = batch.scalars.map { $0 + terms[term].firstScalar }
    return terms[term].objective.inspect(view, direction: direction, anchor: anchor)
  }

  /// What a checkpoint keeps of all terms, their names before each entry's.
  public var state: ObjectiveState {
    var state = ObjectiveState()
    for term in terms { state.append(term.objective.state.prefixed("\(term.descriptor.name).")) }
    return state
  }

  /// Takes over what a checkpoint kept.
  ///
  /// - Throws: A `Failure` if it belongs to other settings.
  public func restore(_ state: ObjectiveState) throws {
    for term in terms { try term.objective.restore(state.under("\(term.descriptor.name).")) }
  }
}

extension ObjectiveState {
  public mutating func append(_ other: ObjectiveState) {
    numbers.merge(other.numbers) { _, new in new }
    tensors += other.tensors
  }

  /// The same entries with `prefix` before their names.
  public func prefixed(_ prefix: String) -> ObjectiveState {
    var state = ObjectiveState()
    for (name, number) in numbers { state.numbers[prefix + name] = number }
    state.tensors = tensors.map { (prefix + $0.name, $0.rows, $0.columns, $0.values) }
    return state
  }

  /// The entries whose names begin with `prefix`, without it.
  public func under(_ prefix: String) -> ObjectiveState {
    var state = ObjectiveState()
    for (name, number) in numbers where name.hasPrefix(prefix) {
      state.numbers[String(name.dropFirst(prefix.count))] = number
    }
    for tensor in tensors where tensor.name.hasPrefix(prefix) {
      state.tensors.append(
        (
          String(tensor.name.dropFirst(prefix.count)), tensor.rows, tensor.columns, tensor.values
        ))
    }
    return state
  }
}
