import Ground

/// What losses make of one negative as its similarity moves, on a synthetic anchor.
///
/// The anchor's positive has a similarity of 0.5. In a batch of 16 it has 14 further negatives, spread
/// evenly from far below the margin to above the positive: losses differ in which of them they weigh,
/// and how. A loss with a memory sees 48 further keys, up to harder ones, and one that estimates false
/// negatives two example Gaussians. The weights come from the objectives themselves.
public struct LossLens: Sendable {
  /// The course of one loss.
  public struct Curve: Sendable {
    public let name: String
    /// d(loss of the anchor)/d(similarity of the moving negative), times the term's weight.
    public let weights: [Double]
    /// (Σw)² / Σw² over the anchor's negatives; of a loss that draws one 1 / Σp² of the draw.
    public let effective: [Double]
    /// Probability of being a false negative, and of being drawn, where the loss has them.
    public let posterior: [Double]?
    public let probability: [Double]?

    public init(
      name: String, weights: [Double], effective: [Double], posterior: [Double]?,
      probability: [Double]?
    ) {
      self.name = name
      self.weights = weights
      self.effective = effective
      self.posterior = posterior
      self.probability = probability
    }

    /// The largest weight; 0 where there is none.
    public var largest: Double { weights.lazy.map(abs).filter(\.isFinite).max() ?? 0 }

    /// The weights as they are, or as parts of the largest; without one they are all 0.
    public func shown(isRelative: Bool) -> [Double] {
      let scale = isRelative && largest > 0 ? largest : 1
      return weights.map { $0 / scale }
    }
  }

  public static let positive: Float = 0.5
  public static let count = 16
  /// Similarities of the negatives that stay, from −0.06 to 0.59: of a margin of 0.2 six are inside.
  public static let others: [Float] = (0..<count - 2).map { 0.05 * Float($0) - 0.06 }
  public static let keys = 48
  /// Similarities of the moving negative: from −0.1 to 0.9 in steps of 0.01.
  public static let similarities: [Double] = (-10...90).map { Double($0) / 100 }
  /// The relevance of the moving negative, for losses on continuous labels.
  public static let label: Float = 0.3
  /// Mean and deviation of the example Gaussians.
  public static let positives = (mean: 0.5, deviation: 0.1)
  public static let negatives = (mean: 0.3, deviation: 0.08)

  public let curves: [Curve]
  /// Why a loss is missing.
  public let problem: String?

  public init(curves: [Curve], problem: String?) {
    self.curves = curves
    self.problem = problem
  }

  /// The place of a similarity in the curves.
  public static func index(of similarity: Double) -> Int {
    guard similarity.isFinite else { return 0 }
    return max(0, min(similarities.count - 1, Int(clamping: ((similarity + 0.1) * 100).rounded())))
  }
}
