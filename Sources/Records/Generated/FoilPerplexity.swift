import Foundation

/// How surprised the language model, seeing the image, is at the changed places of sentences: by the
/// caption's words, by those that replaced them, and by those that correction puts there.
///
/// The original measures the sentences' fluency with an outside language model; here the
/// generator's own masked model is asked about the masked words alone, so that the three numbers
/// are of the same places and the same distributions.
public struct FoilPerplexity: Equatable, Sendable {
  /// exp(−mean ln p) of some words.
  public struct Mean: Equatable, Sendable {
    public private(set) var count = 0
    private var sum = 0.0

    public init() {}

    /// - Parameter floor: What a smaller probability counts as, so that a 0 is a finite surprise.
    public mutating func add(_ probability: Float, floor: Float = .leastNormalMagnitude) {
      sum -= log(Double(max(probability, floor)))
      count += 1
    }

    /// From 1; nil without words.
    public var value: Double? { count > 0 ? exp(sum / Double(count)) : nil }
  }

  public var gold = Mean()
  public var synthetic = Mean()
  /// Without words where correction is not trained.
  public var corrected = Mean()

  public init() {}

  /// The log has five digits; what is less than that counts as half of the last one.
  private static let logFloor: Float = 5e-6

  /// Adds the changed words of a logged sentence, as far as the language model was asked.
  public mutating func add(_ sentence: FoilSentence) {
    for change in sentence.changes {
      if let p = change.oldProbability { gold.add(p, floor: Self.logFloor) }
      if let p = change.newProbability { synthetic.add(p, floor: Self.logFloor) }
      if let p = change.correctionProbability { corrected.add(p, floor: Self.logFloor) }
    }
  }
}
