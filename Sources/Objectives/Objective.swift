/// A loss of image–text retrieval as a function of the batch's similarities.
///
/// No objective knows an encoder, so each can be checked by hand on a 4 × 4 matrix.
public protocol Objective: Sendable {
  /// The loss, its gradient and what it did to each anchor.
  ///
  /// - Parameters:
  ///   - batch: Similarities and the images that they belong to.
  ///   - gradient: Receives dLoss/dS, [count, count].
  func evaluate(
    _ batch: SimilarityBatch, gradient: UnsafeMutablePointer<Float>
  ) -> ObjectiveResult
}

/// The similarities of a batch of image–caption pairs.
public struct SimilarityBatch {
  /// S [count, count]: row i is the image of pair i, column j the caption of pair j; the diagonal
  /// holds the positives.
  public let similarities: UnsafePointer<Float>
  public let count: Int
  /// The image of each pair [count]; pairs with the same number show the same image.
  public let images: [Int32]

  public init(similarities: UnsafePointer<Float>, count: Int, images: [Int32]) {
    self.similarities = similarities
    self.count = count
    self.images = images
  }
}

/// What the sum T over all anchors of both directions is divided by.
public enum Reduction: String, Sendable, CaseIterable {
  /// T, as VSE++.
  case sum
  /// T / N for N pairs, as FNE.
  case batch
  /// T / 2N: the mean over anchors, then over directions, as VSE∞.
  case mean

  public func factor(count: Int) -> Double {
    switch self {
    case .sum: 1
    case .batch: 1 / Double(count)
    case .mean: 1 / Double(2 * count)
    }
  }
}

/// A loss and its account.
public struct ObjectiveResult: Sendable {
  /// The reduced loss.
  public var value: Double
  public var account: Account
}

/// What an objective did to each anchor of a batch.
public struct Account: Sendable, Equatable {
  /// One anchor and its negatives.
  public struct Anchor: Sendable, Equatable {
    /// Similarity of the anchor to its positive.
    public var positive: Float
    /// The most similar negative's pair and similarity; -1 where the anchor has no negative.
    public var hardest: Int
    public var hardestSimilarity: Float
    /// Negatives that the loss pushed away.
    public var activeNegatives: Int
    /// Gradient weight on all of them, before the reduction.
    public var weight: Float
  }

  /// Image anchors with captions as negatives [count].
  public var imageToText: [Anchor]
  /// Caption anchors with images as negatives [count].
  public var textToImage: [Anchor]

  /// Share of the anchors that got a gradient.
  public var activeShare: Double { mean { $0.weight > 0 ? 1 : 0 } }
  /// Mean similarity of positives.
  public var positiveMean: Double { mean { Double($0.positive) } }
  /// Mean over the anchors that have a negative of the hardest one's similarity.
  public var hardestMean: Double {
    let chosen = (imageToText + textToImage).filter { $0.hardest >= 0 }
    guard !chosen.isEmpty else { return 0 }
    return chosen.reduce(0) { $0 + Double($1.hardestSimilarity) } / Double(chosen.count)
  }
  /// Mean of active negatives over the active anchors.
  public var negativesPerActiveAnchor: Double {
    let active = (imageToText + textToImage).filter { $0.weight > 0 }
    guard !active.isEmpty else { return 0 }
    return Double(active.reduce(0) { $0 + $1.activeNegatives }) / Double(active.count)
  }

  private func mean(_ value: (Anchor) -> Double) -> Double {
    let count = imageToText.count + textToImage.count
    guard count > 0 else { return 0 }
    let sum = imageToText.reduce(0) { $0 + value($1) } + textToImage.reduce(0) { $0 + value($1) }
    return sum / Double(count)
  }
}
