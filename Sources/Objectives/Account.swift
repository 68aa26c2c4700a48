import Ground

/// What an objective did to each anchor of a batch.
///
/// One object serves all steps of a run, so that keeping the account allocates nothing.
public final class Account {
  /// One anchor and its negatives.
  public struct Anchor: Sendable, Equatable {
    /// Similarity of the anchor to its positive.
    public var positive: Float = 0
    /// The most similar negative's candidate and similarity; -1 where the anchor has no negative.
    public var hardest = -1
    public var hardestSimilarity: Float = 0
    /// The negative with the largest weight; -1 where none has any.
    public var chosen = -1
    public var chosenSimilarity: Float = 0
    /// Negatives that the loss pushed away.
    public var activeNegatives = 0
    /// Gradient weight on all of them, before the reduction, and the sum of its squares.
    public var weight: Float = 0
    public var squaredWeight: Float = 0
    /// Weighted mean over the negatives of positive − negative similarity.
    public var gap: Float = 0
    /// Probability that the chosen negative is a false one, where the objective estimates it.
    public var posterior: Float = .nan

    public init() {}

    /// (Σw)² / Σw²: as many equally weighted negatives would share the weight as evenly.
    public var effectiveNegatives: Float {
      squaredWeight > 0 ? weight * weight / squaredWeight : 0
    }
  }

  /// Image anchors with captions as negatives [count].
  public private(set) var imageToText: [Anchor] = []
  /// Caption anchors with images as negatives [count].
  public private(set) var textToImage: [Anchor] = []

  public init() {}

  /// Makes room for the anchors of a batch and clears them.
  public func reset(count: Int) {
    Account.clear(&imageToText, count)
    Account.clear(&textToImage, count)
  }

  private static func clear(_ anchors: inout [Anchor], _ count: Int) {
    if anchors.count > count { anchors.removeLast(anchors.count - count) }
    for index in anchors.indices { anchors[index] = Anchor() }
    while anchors.count < count { anchors.append(Anchor()) }
  }

  /// Takes over another account.
  func copy(_ other: Account) {
    reset(count: other.imageToText.count)
    for index in imageToText.indices {
      imageToText[index] = other.imageToText[index]
      textToImage[index] = other.textToImage[index]
    }
  }

  /// The anchors of a direction.
  public func anchors(_ direction: Direction) -> [Anchor] {
    direction == .imageToText ? imageToText : textToImage
  }

  /// Calls `body` once for each anchor of a batch that was made room for, image anchors first, on
  /// several threads at once.
  ///
  /// - Parameter body: Gets the thread, the anchor's place among all, its direction and pair, and its
  ///   entry to fill in. It may write what belongs to its place or thread alone.
  func forEachAnchor(
    threads: Int, _ body: (Int, Int, Direction, Int, inout Anchor) -> Void
  ) {
    let count = imageToText.count
    imageToText.withUnsafeMutableBufferPointer { images in
      textToImage.withUnsafeMutableBufferPointer { texts in
        guard let images = images.baseAddress, let texts = texts.baseAddress else { return }
        Parallel.perform(threads) { thread in
          for index in Parallel.range(of: thread, of: threads, total: 2 * count) {
            if index < count {
              body(thread, index, .imageToText, index, &images[index])
            } else {
              body(thread, index, .textToImage, index - count, &texts[index - count])
            }
          }
        }
      }
    }
  }

  // MARK: - Aggregates

  /// Share of the anchors that got a gradient.
  public var activeShare: Double { mean { $0.weight > 0 ? 1 : 0 } ?? 0 }
  /// Mean similarity of positives.
  public var positiveMean: Double { mean { Double($0.positive) } ?? 0 }
  /// Mean over the anchors that have a negative of the hardest one's similarity.
  public var hardestMean: Double {
    mean(where: { $0.hardest >= 0 }) { Double($0.hardestSimilarity) } ?? 0
  }
  /// Mean of pushed negatives over the active anchors.
  public var negativesPerActiveAnchor: Double {
    mean(where: { $0.weight > 0 }) { Double($0.activeNegatives) } ?? 0
  }
  /// Mean over the active anchors of the effective number of negatives.
  public var effectiveNegatives: Double {
    mean(where: { $0.weight > 0 }) { Double($0.effectiveNegatives) } ?? 0
  }
  /// Mean over the active anchors of positive − negative similarity.
  public var gapMean: Double { mean(where: { $0.weight > 0 }) { Double($0.gap) } ?? 0 }

  /// The mean over the anchors that pass, in their order; nil if none does.
  public func mean(
    where passes: (Anchor) -> Bool = { _ in true }, _ value: (Anchor) -> Double
  ) -> Double? {
    var sum = 0.0
    var count = 0
    for direction in Direction.allCases {
      for anchor in anchors(direction) where passes(anchor) {
        sum += value(anchor)
        count += 1
      }
    }
    return count > 0 ? sum / Double(count) : nil
  }
}
