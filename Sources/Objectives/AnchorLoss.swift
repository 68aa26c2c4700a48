import Compute
import Ground

/// A loss that treats one anchor and its candidates at a time: nearly all of this field.
///
/// Add one by writing a value that maps the scores of an anchor to a loss and a weight for each
/// candidate, and a line in ``ObjectiveRegistry``; directions, masks, threads, reductions, the
/// gradient and the account are ``AnchorwiseObjective``'s.
public protocol AnchorLoss: Sendable {
  var needsLabels: Bool { get }
  /// Whether other captions of the anchor's own image (other images of its caption) are hidden where
  /// the configuration says so; a loss on continuous labels compares them as any other.
  var hidesSameImage: Bool { get }
  /// How the losses of the anchors become one number.
  var normalization: AnchorNormalization { get }
  var scalars: [LearnableScalar] { get }
  /// Epochs that begin with another loss.
  var warmupEpochs: Int { get }

  /// 1 / τ of a loss that is a softmax over the candidates, at these values of ``scalars``, and
  /// whether the first of them is its logarithm and has a slope there; nil for other losses.
  func softmaxScale(_ scalars: UnsafePointer<Float>?) -> (value: Float, isLearnt: Bool)?

  /// The loss of one anchor.
  ///
  /// - Parameters:
  ///   - anchor: Its scores and what belongs to them.
  ///   - weights: Receives d(loss)/d(score) of each candidate [count], every entry.
  func evaluate(_ anchor: Anchor, weights: UnsafeMutablePointer<Float>) -> AnchorOutcome
}

extension AnchorLoss {
  public var needsLabels: Bool { false }
  public var hidesSameImage: Bool { true }
  public var normalization: AnchorNormalization { .configured }
  public var scalars: [LearnableScalar] { [] }
  public var warmupEpochs: Int { 0 }
  public func softmaxScale(
    _ scalars: UnsafePointer<Float>?
  ) -> (value: Float, isLearnt: Bool)? { nil }
}

/// How the losses of a batch's anchors become one number.
public enum AnchorNormalization: Sendable, Equatable {
  /// By the configured ``Reduction``.
  case configured
  /// Always by this one.
  case always(Reduction)
  /// Each direction divided by the sum of its anchors' ``AnchorOutcome/terms``, then their mean.
  case terms
}

/// One anchor with the scores of its candidates.
public struct Anchor {
  /// Similarity to each candidate [count]; hidden ones are −∞.
  public var scores: UnsafePointer<Float>
  public var count: Int
  /// Which candidate is the positive.
  public var positive: Int
  public var direction: Direction
  /// Relevance of each candidate [count], where the loss needs labels.
  public var labels: UnsafePointer<Float>?
  /// Values of the loss's ``AnchorLoss/scalars``.
  public var scalars: UnsafePointer<Float>?
  public var epoch: Int
  /// Memory of the calling thread that the loss may use as it likes.
  public var scratch: AnchorScratch
  /// The scores and labels in double precision, where they were given in it. Then they decide
  /// whether a hinge is active and a gap is exceeded: 0.81 − 0.51 exceeds 0.3 in double precision
  /// alone.
  public var precise: Precise?

  /// Numbers of an anchor in double precision.
  public struct Precise {
    /// As ``Anchor/scores`` [count].
    public var scores: UnsafePointer<Double>
    /// As ``Anchor/labels`` [count].
    public var labels: UnsafePointer<Double>?
  }

  public var positiveScore: Float { scores[positive] }
}

/// What a loss says of one anchor beside the weights.
public struct AnchorOutcome: Sendable {
  public var loss: Double
  /// Terms that the loss sums, for ``AnchorNormalization/terms``.
  public var terms: Int
  /// d(loss)/d(scalar) of the first and second of ``AnchorLoss/scalars``.
  public var scalarGradient: SIMD2<Double>

  public init(_ loss: Double, terms: Int = 1, scalarGradient: SIMD2<Double> = .zero) {
    self.loss = loss
    self.terms = terms
    self.scalarGradient = scalarGradient
  }
}

/// Memory of one thread that grows once and is used again at each anchor.
public final class AnchorScratch {
  public let floats = FloatBuffer()
  public let scores = FloatBuffer()
  let preciseScores = DoubleBuffer()
  public var order: [Int32] = []
  public var counts: [Int32] = []
  public var sums: [Double] = []

  public init() {}
}
