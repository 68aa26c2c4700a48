import Compute
import Ground

/// A loss of image–text retrieval as a function of similarities.
///
/// No objective knows an encoder, so each can be checked by hand on a 4 × 4 matrix. Most losses treat
/// one anchor at a time and are best written as an ``AnchorLoss``.
public protocol Objective: AnyObject {
  /// What it must be given beside the batch's similarities.
  var needs: ObjectiveNeeds { get }
  /// Learnable numbers of the objective itself, for example a temperature.
  var scalars: [LearnableScalar] { get }
  /// What it asks of the momentum encoders; nil where it needs none.
  var memoryOptions: MemoryOptions? { get }
  /// Epochs that begin with another loss or without a memory.
  var warmupEpochs: Int { get }
  /// How it tells which negatives are false ones; nil where it does not try.
  var falseNegatives: FalseNegativeEstimate? { get }
  /// What the last ``evaluate(_:weight:gradient:)`` did to each anchor.
  var account: Account { get }

  /// The loss of a batch, with its gradient.
  ///
  /// - Parameters:
  ///   - batch: Similarities and what belongs to them.
  ///   - weight: Factor on the gradient, not on the value.
  ///   - gradient: weight · dLoss is added to it.
  /// - Returns: The reduced loss.
  func evaluate(_ batch: SimilarityBatch, weight: Float, gradient: ObjectiveGradient) -> Double

  /// Weights that the last evaluation gave to the pairs of the batch as candidates of each anchor
  /// [count, count]; nil where negatives do not come from the batch, valid until the next call.
  func candidateWeights(_ direction: Direction) -> UnsafePointer<Float>?

  /// Every candidate of one anchor with what the objective makes of it: the same numbers that
  /// ``evaluate(_:weight:gradient:)`` used for this batch, in the order of the candidates.
  func inspect(_ batch: SimilarityBatch, direction: Direction, anchor: Int) -> [Candidate]

  /// The softmax over candidates that it is at these values of its ``scalars``, for candidates that
  /// are added to it; nil where it is none.
  func softmax(_ scalars: UnsafePointer<Float>?) -> SoftmaxTerm?

  /// Takes these statistics for its estimate of false negatives instead of those of the batches, from
  /// now on.
  func fix(_ statistics: SimilarityStatistics)
  /// Takes these uniform numbers, one for each anchor of a direction, instead of random ones.
  func fix(draws: [Direction: [Double]])

  /// Called before the first step of each epoch, counted from 0.
  func beginEpoch(_ epoch: Int)

  /// What a checkpoint must keep so that a resumed run goes on with the same bytes.
  var state: ObjectiveState { get }
  /// Takes over what a checkpoint kept.
  ///
  /// - Throws: A `Failure` if it belongs to other settings; the objective is then unchanged.
  func restore(_ state: ObjectiveState) throws
}

extension Objective {
  public var needs: ObjectiveNeeds { [] }
  public var scalars: [LearnableScalar] { [] }
  public var memoryOptions: MemoryOptions? { nil }
  public var warmupEpochs: Int { memoryOptions?.warmupEpochs ?? 0 }
  public var falseNegatives: FalseNegativeEstimate? { nil }
  public func candidateWeights(_ direction: Direction) -> UnsafePointer<Float>? { nil }
  public func softmax(_ scalars: UnsafePointer<Float>?) -> SoftmaxTerm? { nil }
  public func fix(_ statistics: SimilarityStatistics) {}
  public func fix(draws: [Direction: [Double]]) {}
  public func beginEpoch(_ epoch: Int) {}
  public var state: ObjectiveState { ObjectiveState() }
  public func restore(_ state: ObjectiveState) throws {}
}

/// What an objective must be given beside the batch's similarities.
public struct ObjectiveNeeds: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Continuous labels of the batch's pairs.
  public static let labels = ObjectiveNeeds(rawValue: 1)
  /// Similarities to the keys of the momentum encoders.
  public static let memory = ObjectiveNeeds(rawValue: 2)
}

/// Which side of a pair the anchor is.
public enum Direction: String, Sendable, CaseIterable {
  /// Image anchors with captions as candidates (i2t).
  case imageToText = "i2t"
  /// Caption anchors with images as candidates (t2i).
  case textToImage = "t2i"
}

/// How an objective tells which negatives are false ones: by ``FalseNegativePosterior``.
public struct FalseNegativeEstimate: Sendable, Equatable {
  /// The similarities that it rests on so far.
  public var statistics: SimilarityStatistics
  /// K of the prior: one candidate in K is taken to be a false negative beforehand.
  public var prior: Double
  /// Which pairs enter the statistics where several share a first place.
  public var ties: SimilarityStatistics.Ties

  public init(
    statistics: SimilarityStatistics, prior: Double, ties: SimilarityStatistics.Ties
  ) {
    self.statistics = statistics
    self.prior = prior
    self.ties = ties
  }
}

/// The softmax over candidates that an objective is.
public struct SoftmaxTerm: Sendable, Equatable {
  /// 1 / τ.
  public var scale: Float
  /// The place of log(1 / τ) among the scalars; nil where it is not learnt.
  public var scalar: Int?
  /// Whether another caption of the anchor's own image counts as a negative.
  public var sameImageNegatives: Bool
}

/// A number that an objective learns along with the encoders.
public struct LearnableScalar: Sendable, Equatable {
  /// Its name inside the objective, for example `log_scale`.
  public let name: String
  public let initial: Float
  /// Where an update that would carry it further sets it back to.
  public let largest: Float

  public init(_ name: String, initial: Float, largest: Float = .infinity) {
    self.name = name
    self.initial = initial
    self.largest = largest
  }
}

/// The similarities of a batch of image–caption pairs, and what else an objective may look at.
public struct SimilarityBatch {
  /// S [count, count]: row i is the image of pair i, column j the caption of pair j; the diagonal
  /// holds the positives.
  public var similarities: UnsafePointer<Float>
  public var count: Int
  /// The image of each pair [count]; pairs with the same number show the same image.
  public var images: [Int32]
  /// Relevance of image i and caption j [count, count], as S; nil where there is none.
  public var labels: UnsafePointer<Float>?
  /// The similarities and labels in double precision, where they were given in it.
  public var precise: Precise?
  /// Similarities to the momentum encoders' keys; nil where there are none.
  public var memory: MemorySimilarities?
  /// Values of the objective's own ``Objective/scalars``.
  public var scalars: UnsafePointer<Float>?
  /// Steps and epochs done before this one.
  public var step = 0
  public var epoch = 0
  /// Key of the random numbers of a draw.
  public var seed: UInt64 = 0
  /// Threads that may share the work; the result does not depend on it.
  public var threads = 1

  /// Numbers of a batch in double precision.
  public struct Precise {
    /// As ``SimilarityBatch/similarities`` [count, count].
    public var similarities: UnsafePointer<Double>
    /// As ``SimilarityBatch/labels`` [count, count].
    public var labels: UnsafePointer<Double>?

    public init(similarities: UnsafePointer<Double>, labels: UnsafePointer<Double>? = nil) {
      self.similarities = similarities
      self.labels = labels
    }
  }

  public init(similarities: UnsafePointer<Float>, count: Int, images: [Int32]) {
    self.similarities = similarities
    self.count = count
    self.images = images
  }
}

/// Similarities of the batch's trained vectors to keys: those of the batch itself, then the memory's.
public struct MemorySimilarities {
  /// Images of the batch against caption keys [count, columns].
  public var imageToText: UnsafePointer<Float>
  /// Captions of the batch against image keys [count, columns].
  public var textToImage: UnsafePointer<Float>
  /// The image of each key [columns]; the first `count` are the batch's own pairs.
  public var ids: UnsafePointer<Int32>
  public var columns: Int
  /// Both matrices in double precision, where they were given in it.
  public var precise: (imageToText: UnsafePointer<Double>, textToImage: UnsafePointer<Double>)?

  public init(
    imageToText: UnsafePointer<Float>, textToImage: UnsafePointer<Float>,
    ids: UnsafePointer<Int32>, columns: Int
  ) {
    self.imageToText = imageToText
    self.textToImage = textToImage
    self.ids = ids
    self.columns = columns
  }

  public func similarities(_ direction: Direction) -> UnsafePointer<Float> {
    direction == .imageToText ? imageToText : textToImage
  }
}

/// Where objectives add their gradients.
public final class ObjectiveGradient {
  /// dLoss/dS [count, count].
  public var similarities: UnsafeMutablePointer<Float>
  /// dLoss of the objective's own scalars; nil where it has none.
  public var scalars: UnsafeMutablePointer<Float>?
  /// dLoss of the similarities to keys: few entries an anchor, as (anchor, column, value).
  public var memoryImageToText: [MemoryEntry] = []
  public var memoryTextToImage: [MemoryEntry] = []

  /// One entry of a sparse gradient.
  public struct MemoryEntry: Sendable, Equatable {
    public var anchor: Int32
    public var column: Int32
    public var value: Float
  }

  public init(
    similarities: UnsafeMutablePointer<Float>, scalars: UnsafeMutablePointer<Float>? = nil
  ) {
    self.similarities = similarities
    self.scalars = scalars
  }
}

/// One candidate of an anchor, for a person to look at.
public struct Candidate: Sendable, Equatable {
  /// Its pair in the batch, or its column among the keys.
  public var index: Int
  /// Whether it is a key of the memory, not a pair of this batch.
  public var isMemory = false
  public var isPositive = false
  public var similarity: Float
  /// d(loss of the anchor)/d(similarity), before the reduction: above 0 pushes it away.
  public var weight: Float
  /// Where the objective draws one: whether it is the one, its weight in the draw and its chance.
  public var isDrawn: Bool?
  public var drawWeight: Float?
  public var probability: Float?
  /// The ``weight`` that it would have if it were the one drawn.
  public var weightIfDrawn: Float?
  /// Probability of being a false negative, where the objective estimates it.
  public var posterior: Float?
  /// Which rule gave the weight, in a word.
  public var branch: String?

  public init(index: Int, similarity: Float, weight: Float) {
    self.index = index
    self.similarity = similarity
    self.weight = weight
  }
}

/// What a checkpoint keeps of an objective.
public struct ObjectiveState {
  /// Numbers that are written with all their digits.
  public var numbers: [String: Double] = [:]
  /// Memory under a name, [rows, columns].
  public var tensors: [(name: String, rows: Int, columns: Int, values: FloatBuffer)] = []

  public init() {}
}
