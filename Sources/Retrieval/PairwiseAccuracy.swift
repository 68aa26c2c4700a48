/// How often an image's true caption is more similar to it than a false one, P(s(I,T) > s(I,T⁻)).
///
/// A tie counts as wrong, as does NaN; a coin is right in half of the cases.
public struct PairwiseAccuracy: Sendable, Equatable, Encodable {
  /// Similarities of unit vectors that differ by no more than this are equal but for rounding: the
  /// sum of the same words in another order, say.
  public static let resolution: Float = 1e-6

  /// Whether the true caption is more similar, by more than rounding.
  public static func isRight(gold: Float, edited: Float) -> Bool { gold - edited > resolution }

  /// How many pairs of captions were compared.
  public private(set) var pairs = 0
  /// In how many the true caption was the more similar one.
  public private(set) var right = 0
  /// In how many both were equally similar.
  public private(set) var ties = 0
  private var gaps = 0.0

  public init() {}

  /// - Parameters:
  ///   - gold: Similarities of the true captions.
  ///   - edited: Those of the false ones, as many.
  public init(gold: [Float], edited: [Float]) {
    precondition(gold.count == edited.count, "each caption has its edit")
    for (gold, edited) in zip(gold, edited) { add(gold: gold, edited: edited) }
  }

  /// Adds one pair.
  public mutating func add(gold: Float, edited: Float) {
    pairs += 1
    if PairwiseAccuracy.isRight(gold: gold, edited: edited) { right += 1 }
    if abs(gold - edited) <= PairwiseAccuracy.resolution { ties += 1 }
    gaps += Double(edited) - Double(gold)
  }

  /// Per cent; 0 of no pairs.
  public var accuracy: Double { pairs > 0 ? 100 * Double(right) / Double(pairs) : 0 }
  /// The mean of s⁻ − s⁺, negative where the model is right by far; 0 of no pairs.
  public var gapMean: Double { pairs > 0 ? gaps / Double(pairs) : 0 }
  /// The range of the true accuracy, taking pairs as independent.
  public var interval: ProportionInterval { ProportionInterval(successes: right, trials: pairs) }

  enum CodingKeys: String, CodingKey {
    case pairs, right, ties, accuracy, low, high
    case gapMean = "gap"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(pairs, forKey: .pairs)
    try container.encode(right, forKey: .right)
    try container.encode(ties, forKey: .ties)
    try container.encode(accuracy, forKey: .accuracy)
    try container.encode(interval.low, forKey: .low)
    try container.encode(interval.high, forKey: .high)
    // JSON has no NaN.
    if gapMean.isFinite { try container.encode(gapMean, forKey: .gapMean) }
  }
}
