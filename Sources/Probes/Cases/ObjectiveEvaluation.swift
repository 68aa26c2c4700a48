import Compute
import Ground
import Objectives
import Recipe

/// What objectives make of an ``ObjectiveCase``: value, gradient, and each anchor's candidates.
public final class ObjectiveEvaluation {
  /// A learnable number with its gradient.
  public struct Scalar: Sendable {
    public let name: String
    public let value: Float
    public let gradient: Float
  }

  /// The weighted sum of the terms.
  public let value: Double
  /// The terms with the accounts of this evaluation.
  public let objective: ObjectiveSum
  /// Pairs.
  public let count: Int
  public let epoch: Int
  /// dLoss of the similarities to keys.
  public let memoryGradient: [Direction: [ObjectiveGradient.MemoryEntry]]
  public let scalars: [Scalar]
  private let gradient: FloatBuffer
  private let batch: SimilarityBatch
  /// What `batch` points to.
  private let kept: (ObjectiveCase, FloatBuffer, IDs)

  /// - Throws: `Failure` of kind usage where a term lacks what it needs, or settings do not go
  ///   together.
  public init(_ given: ObjectiveCase) throws {
    let objective = try given.objective.make()
    objective.fix(given.statistics, draws: given.draws)
    try ObjectiveEvaluation.check(given, objective)
    let count = given.count
    let scalarValues = FloatBuffer(count: objective.scalars.count)
    for (index, scalar) in objective.scalars.enumerated() {
      scalarValues.pointer[index] = given.scalars[scalar.name] ?? scalar.initial
    }
    let ids = IDs(given.memory?.ids ?? [])
    var batch = SimilarityBatch(
      similarities: given.similarities.values.pointer, count: count, images: given.images)
    batch.labels = given.labels.map { UnsafePointer($0.values.pointer) }
    batch.precise = SimilarityBatch.Precise(
      similarities: given.similarities.precise.pointer,
      labels: given.labels.map { UnsafePointer($0.precise.pointer) })
    batch.scalars = UnsafePointer(scalarValues.pointer)
    batch.epoch = given.epoch
    batch.seed = given.seed
    if let memory = given.memory {
      batch.memory = MemorySimilarities(
        imageToText: memory.imageToText.values.pointer,
        textToImage: memory.textToImage.values.pointer, ids: ids.pointer,
        columns: memory.ids.count)
      batch.memory?.precise = (
        UnsafePointer(memory.imageToText.precise.pointer),
        UnsafePointer(memory.textToImage.precise.pointer)
      )
    }
    let gradient = FloatBuffer(count: count * count)
    let scalarGradient = FloatBuffer(count: objective.scalars.count)
    let target = ObjectiveGradient(
      similarities: gradient.pointer, scalars: scalarGradient.pointer)
    objective.beginEpoch(given.epoch)
    value = objective.evaluate(batch, gradient: target)
    memoryGradient = [
      .imageToText: target.memoryImageToText, .textToImage: target.memoryTextToImage,
    ]
    scalars = objective.scalars.enumerated().map { index, scalar in
      Scalar(
        name: scalar.name, value: scalarValues.pointer[index],
        gradient: scalarGradient.pointer[index])
    }
    self.objective = objective
    self.count = count
    self.gradient = gradient
    self.batch = batch
    epoch = given.epoch
    kept = (given, scalarValues, ids)
  }

  /// dLoss/dS of one image, by caption.
  public func gradient(row: Int) -> [Float] {
    Array(UnsafeBufferPointer(start: gradient.pointer + row * count, count: count))
  }

  /// Candidates of an anchor: pairs, or keys where the case has them.
  public var candidateCount: Int { max(count, batch.memory?.columns ?? 0) }

  /// Every candidate of one anchor, with what a term makes of it.
  public func candidates(term: Int, direction: Direction, anchor: Int) -> [Candidate] {
    objective.inspect(batch, term: term, direction: direction, anchor: anchor)
  }

  private static func check(_ given: ObjectiveCase, _ objective: ObjectiveSum) throws {
    for term in objective.terms {
      let name = term.descriptor.name
      if term.objective.needs.contains(.labels), given.labels == nil {
        throw Failure(
          "`\(name)` needs `labels`, which the case lacks",
          remedy: "give the relevance of each image and caption, as similarities", kind: .usage)
      }
      let warmup = term.objective.memoryOptions?.warmupEpochs ?? 0
      if term.objective.needs.contains(.memory), given.epoch >= warmup, given.memory == nil {
        throw Failure(
          "`\(name)` needs `memory`, which the case lacks",
          remedy: "give i2t, t2i and ids; with \"epoch\": 0 the warm-up's loss is computed",
          kind: .usage)
      }
    }
    let names = objective.scalars.map(\.name)
    for name in given.scalars.keys.sorted() where !names.contains(name) {
      throw Failure(
        "`scalars` has \(PlainText.field(name)), which no term learns",
        remedy: names.isEmpty ? nil : "the terms learn \(names.joined(separator: ", "))",
        kind: .usage)
    }
  }
}

/// Image numbers at a fixed address.
final class IDs {
  let pointer: UnsafeMutablePointer<Int32>

  init(_ ids: [Int32]) {
    pointer = .allocate(capacity: max(ids.count, 1))
    for (index, id) in ids.enumerated() { (pointer + index).initialize(to: id) }
  }

  deinit { pointer.deallocate() }
}
