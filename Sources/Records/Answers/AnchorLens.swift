import Recipe

/// An anchor of a finished run with its negatives, and the weight that each chosen loss gives them.
public struct AnchorLens: Equatable, Sendable {
  /// Which anchor, as which objective sees it.
  public struct Request: Hashable, Sendable {
    /// The run's number in the index.
    public var run: Int64
    /// The image's number in the dev split; beyond its end it begins anew.
    public var number: Int
    public var objective: RunConfiguration.Objective

    package init(run: Int64, number: Int, objective: RunConfiguration.Objective) {
      self.run = run
      self.number = number
      self.objective = objective
    }
  }

  public enum Result: Equatable, Sendable {
    case anchor(AnchorLens)
    case failed(String)
  }

  /// A caption of another image.
  public struct Negative: Equatable, Sendable {
    public var similarity: Double
    public var caption: String
    /// The probability of being a false negative, where the run's similarities allow to tell.
    public var posterior: Double?
    /// Whether it is true of the anchor's image, where the data set knows.
    public var isTrue: Bool?

    package init(similarity: Double, caption: String, posterior: Double? = nil, isTrue: Bool? = nil)
    {
      self.similarity = similarity
      self.caption = caption
      self.posterior = posterior
      self.isTrue = isTrue
    }
  }

  public struct Curve: Equatable, Sendable {
    public var name: String
    /// Of each negative.
    public var weights: [Double]

    package init(name: String, weights: [Double]) {
      self.name = name
      self.weights = weights
    }

    /// The largest weight; 0 where there is none.
    package var largest: Double { weights.lazy.map(abs).filter(\.isFinite).max() ?? 0 }

    /// The weights as they are, or as parts of the largest; without one they are all 0.
    package func shown(isRelative: Bool) -> [Double] {
      let scale = isRelative && largest > 0 ? largest : 1
      return weights.map { $0 / scale }
    }

    /// (Σw)² / Σw².
    package var effective: Double {
      let sum = weights.reduce(0, +)
      let squares = weights.reduce(0) { $0 + $1 * $1 }
      return squares > 0 ? sum * sum / squares : 0
    }
  }

  public var image: Int
  public var caption: String
  public var positive: Double
  /// By rising similarity.
  public var negatives: [Negative]
  public var curves: [Curve]

  package init(
    image: Int, caption: String, positive: Double, negatives: [Negative], curves: [Curve]
  ) {
    self.image = image
    self.caption = caption
    self.positive = positive
    self.negatives = negatives
    self.curves = curves
  }

  /// The negative that is nearest to a similarity.
  package func nearest(_ similarity: Double) -> Int? {
    negatives.indices.min {
      abs(negatives[$0].similarity - similarity) < abs(negatives[$1].similarity - similarity)
    }
  }
}
