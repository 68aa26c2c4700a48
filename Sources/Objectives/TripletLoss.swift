/// The triplet ranking loss of VSE++ (Faghri et al., BMVC 2018).
///
/// For an anchor with positive similarity s⁺ and negatives sⱼ the costs are cⱼ = [margin + sⱼ − s⁺]₊.
/// The sum of hinges (SH) adds all of them, the hardest negative (MH) takes the largest alone. Image
/// anchors work on rows, caption anchors on columns.
public struct TripletLoss: Objective {
  public var margin: Float
  /// The hardest negative (MH) instead of the sum (SH).
  public var hardest: Bool
  public var reduction: Reduction
  /// Whether another caption of the anchor's own image counts as a negative, as in the originals.
  public var sameImageNegatives: Bool

  public init(
    margin: Float = 0.2, hardest: Bool = true, reduction: Reduction = .mean,
    sameImageNegatives: Bool = false
  ) {
    self.margin = margin
    self.hardest = hardest
    self.reduction = reduction
    self.sameImageNegatives = sameImageNegatives
  }

  public func evaluate(
    _ batch: SimilarityBatch, gradient: UnsafeMutablePointer<Float>
  ) -> ObjectiveResult {
    let count = batch.count
    let s = batch.similarities
    gradient.update(repeating: 0, count: count * count)
    let anchors = (0..<count).map { pair in
      Account.Anchor(
        positive: s[pair * count + pair], hardest: -1, hardestSimilarity: 0, activeNegatives: 0,
        weight: 0)
    }
    var account = Account(imageToText: anchors, textToImage: anchors)
    let factor = reduction.factor(count: count)
    var total = 0.0
    for i in 0..<count {
      for j in 0..<count where i != j {
        guard sameImageNegatives || batch.images[i] != batch.images[j] else { continue }
        let value = s[i * count + j]
        total += visit(
          &account.imageToText[i], negative: j, value: value, entry: gradient + (i * count + j),
          positive: gradient + (i * count + i), factor: Float(factor))
        total += visit(
          &account.textToImage[j], negative: i, value: value, entry: gradient + (i * count + j),
          positive: gradient + (j * count + j), factor: Float(factor))
      }
    }
    if hardest {
      for pair in 0..<count {
        total += push(&account.imageToText[pair], factor: Float(factor)) { negative in
          (gradient + (pair * count + negative), gradient + (pair * count + pair))
        }
        total += push(&account.textToImage[pair], factor: Float(factor)) { negative in
          (gradient + (negative * count + pair), gradient + (pair * count + pair))
        }
      }
    }
    return ObjectiveResult(value: total * factor, account: account)
  }

  /// Notes a negative and, for the sum of hinges, returns its cost and adds its gradient.
  @inline(__always)
  private func visit(
    _ anchor: inout Account.Anchor, negative: Int, value: Float,
    entry: UnsafeMutablePointer<Float>, positive: UnsafeMutablePointer<Float>, factor: Float
  ) -> Double {
    if anchor.hardest < 0 || value > anchor.hardestSimilarity {
      anchor.hardest = negative
      anchor.hardestSimilarity = value
    }
    guard !hardest else { return 0 }
    let cost = margin + value - anchor.positive
    guard cost > 0 else { return 0 }
    anchor.activeNegatives += 1
    anchor.weight += 1
    entry.pointee += factor
    positive.pointee -= factor
    return Double(cost)
  }

  /// The hardest negative's cost and gradient.
  private func push(
    _ anchor: inout Account.Anchor, factor: Float,
    entries: (Int) -> (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>)
  ) -> Double {
    guard anchor.hardest >= 0 else { return 0 }
    let cost = margin + anchor.hardestSimilarity - anchor.positive
    guard cost > 0 else { return 0 }
    anchor.activeNegatives = 1
    anchor.weight = 1
    let (entry, positive) = entries(anchor.hardest)
    entry.pointee += factor
    positive.pointee -= factor
    return Double(cost)
  }
}
