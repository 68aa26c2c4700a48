import Compute
import Corpus
import Ground
import Objectives
import Records
import Training

/// Looks at one anchor of a trained model: every candidate's similarity, and the weight that each
/// objective would give it.
///
/// The objectives see a batch of pairs of the split, as in training, with the anchor's own pair
/// first and every warm-up over. Where an objective wants a memory of keys, it gets the batch itself:
/// the candidates' vectors from the trained encoders, not the queue that a run ended with. The
/// Gaussians of an estimate of false negatives are those of the split's reliable pairs, in batches of the run's size.
///
/// Use from one thread at a time.
public final class NegativeLens {
  /// The most pairs that are compared at once.
  public static let mostPairs = 8192

  public let context: RunContext
  public let split: Split
  /// All vectors of the split.
  public let embeddings: Embeddings
  /// Gaussians of matched pairs and hard negatives, fitted on the split.
  public let statistics: SimilarityStatistics
  /// Of a scenes data set.
  public let truth: SceneTruth?
  /// What is shown where nothing else is asked for: the run's own terms, then the usual objectives.
  public let columns: [LensColumn]
  private let posterior: FalseNegativePosterior?
  private let trainedScalars: [String: Float]
  private var labels: RelevanceLabels?
  private let labelScratch = RelevanceLabels.Scratch()

  /// - Parameters:
  ///   - values: The parameters of a checkpoint.
  ///   - split: The split to look at.
  /// - Throws: `Failure` where data or parameters do not allow it.
  public init(_ context: RunContext, values: FloatBuffer, split name: String) throws {
    self.context = context
    split = try context.split(name)
    guard split.captions.count > 1 else {
      throw Failure(
        "the \(name) split has one caption, which has no negative", at: context.dataset.directory)
    }
    embeddings = try context.evaluator(name).encode(values)
    truth = try SceneTruth(context.dataset, split: split)
    let objective = context.configuration.objective
    var columns = LensColumn.own(objective)
    for usual in try LensColumn.usual(objective) where !columns.contains(where: usual.isAlike) {
      columns.append(usual)
    }
    self.columns = columns
    let terms = try objective.make()
    trainedScalars = Dictionary(
      zip(terms.scalars.map(\.name), context.model.scalars.map { values.pointer[$0.offset] }),
      uniquingKeysWith: { first, _ in first })
    statistics = NegativeLens.fit(embeddings, split: split, context: context, ties: terms.ties)
    posterior = FalseNegativePosterior(
      statistics, prior: terms.falseNegatives?.prior ?? FalseNegativePosterior.usualPrior)
  }

  /// Opens a run.
  ///
  /// - Parameter checkpoint: `best`, `last` or a path.
  public convenience init(
    _ run: RunDirectory, split: String, checkpoint: String = "best"
  ) throws {
    let context = try run.context(try run.configuration(), split: split)
    try self.init(
      context, values: try context.weights(try run.checkpoint(checkpoint)), split: split)
  }

  /// Shows one anchor.
  ///
  /// - Parameters:
  ///   - columns: The objectives; nil for ``columns``.
  ///   - candidates: Nil for as many pairs as the run's batches have.
  ///   - seed: Which pairs are drawn; nil for the run's.
  /// - Throws: `Failure` if there are too many candidates, or labels cannot be made.
  public func view(
    _ anchor: LensAnchor, columns: [LensColumn]? = nil, candidates: LensCandidates? = nil,
    seed: UInt64? = nil
  ) throws -> LensView {
    let configuration = context.configuration
    let seed = seed ?? configuration.run.streamSeed
    let pairs = try pairs(
      anchor, candidates ?? .pairs(configuration.training.batchSize), seed: seed)
    let batch = try LensBatch(pairs, self, seed: seed)
    let shown = columns ?? self.columns
    let found = try shown.map { try inspect($0, batch, anchor.direction) }
    let row = batch.row(anchor.direction)
    let order = pairs.indices.sorted { (row[$1], $0) < (row[$0], $1) }
    let rows = order.enumerated().map { place, index in
      let pair = pairs[index]
      return LensView.Row(
        rank: place + 1, caption: pair.caption, image: pair.image, similarity: row[index],
        isPositive: index == 0, isOwn: pair.image == anchor.image,
        isTrue: anchor.direction == .imageToText
          ? truth?.isTrue(caption: pair.caption, image: anchor.image)
          : truth?.isTrue(caption: anchor.caption, image: pair.image),
        posterior: posterior.map { Float($0(Double(row[index]))) },
        candidates: found.map { $0[index] })
    }
    return LensView(anchor: anchor, columns: shown, rows: rows)
  }

  // MARK: - Pairs

  /// The anchor's own pair, then the others.
  private func pairs(
    _ anchor: LensAnchor, _ candidates: LensCandidates, seed: UInt64
  ) throws -> [LensBatch.Pair] {
    let own = LensBatch.Pair(image: anchor.image, caption: anchor.caption)
    var captions: [Int]
    switch candidates {
    case .all where anchor.direction == .imageToText:
      captions = split.captions.indices.filter { $0 != anchor.caption }
    case .all:
      captions = split.captionOffsets.dropLast().filter {
        Int(split.imageOfCaption[$0]) != anchor.image
      }
    case .pairs(let count):
      guard count > 1 else {
        throw Failure("a lens compares at least 2 pairs, not \(count)", kind: .usage)
      }
      var stream = RandomStream(seed: seed, purpose: "negative lens")
      let order = stream.permutation(split.captions.count).filter { $0 != anchor.caption }
      captions = Array(order.prefix(count - 1))
    }
    guard captions.count < NegativeLens.mostPairs else {
      throw Failure(
        "\(captions.count + 1) candidates are more than \(NegativeLens.mostPairs)",
        remedy: "draw some of them: --candidates 4096", kind: .usage)
    }
    return [own]
      + captions.map { LensBatch.Pair(image: Int(split.imageOfCaption[$0]), caption: $0) }
  }

  // MARK: - Objectives

  private func inspect(
    _ column: LensColumn, _ batch: LensBatch, _ direction: Direction
  ) throws -> [Candidate] {
    let objective = try column.objective.make()
    objective.fix(statistics)
    var view = batch.view
    if objective.needs.contains(.labels) {
      view.labels = UnsafePointer(try batch.labels(relevance(), labelScratch).pointer)
    }
    let scalars = FloatBuffer(count: objective.scalars.count)
    for (index, scalar) in objective.scalars.enumerated() {
      let trained = column.isOwn ? trainedScalars[scalar.name] : nil
      scalars.pointer[index] = trained ?? scalar.initial
    }
    view.scalars = UnsafePointer(scalars.pointer)
    view.epoch = objective.warmupEpochs
    return withExtendedLifetime((batch, scalars)) {
      objective.inspect(view, term: 0, direction: direction, anchor: 0)
    }
  }

  /// Labels of the split, from the source that the run's settings name.
  private func relevance() throws -> RelevanceLabels {
    if let labels { return labels }
    let configuration = context.configuration
    let train = configuration.data.train
    let made = try RelevanceLabels(
      configuration.objective.relevance, split: split,
      documents: split.name == train ? nil : try context.dataset.split(train).captions)
    labels = made
    return made
  }

  /// The Gaussians of the split's reliable pairs.
  private static func fit(
    _ embeddings: Embeddings, split: Split, context: RunContext, ties: SimilarityStatistics.Ties
  ) -> SimilarityStatistics {
    let configuration = context.configuration
    let size = min(configuration.training.batchSize, mostPairs)
    var stream = RandomStream(
      seed: configuration.run.streamSeed, purpose: "negative lens", index: 1)
    let order = stream.permutation(split.captions.count)
    var statistics = SimilarityStatistics()
    let scratch = FloatBuffer()
    for start in stride(from: 0, to: order.count, by: size) where start + 1 < order.count {
      let pairs = order[start..<min(start + size, order.count)].map {
        LensBatch.Pair(image: Int(split.imageOfCaption[$0]), caption: $0)
      }
      let s = LensBatch.similarities(pairs, embeddings, threads: context.threads)
      statistics.update(
        s.pointer, count: pairs.count, ties: ties, scratch: scratch)
    }
    return statistics
  }
}
