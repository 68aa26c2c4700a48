import Foundation
import Ground

/// Tells generated sentences from captions by their words alone, without any picture.
///
/// If that is easy, a model can learn "odd sentence" instead of looking: benchmarks of edited captions
/// were found to be solvable so (SugarCrepe, Hsieh et al., NeurIPS 2023 D&B). An area under the curve
/// near 0.5 is good. The detector is a logistic regression on the words and the pairs of neighbouring
/// words, judged on sentences of images that it was not trained on.
public struct TextDetector: Sendable {
  /// A sentence, whether it was generated, and the image that it belongs to.
  public struct Example: Sendable {
    public var tokens: [Int32]
    public var isGenerated: Bool
    /// Sentences of one image are never both trained on and judged.
    public var image: Int

    public init(tokens: [Int32], isGenerated: Bool, image: Int) {
      self.tokens = tokens
      self.isGenerated = isGenerated
      self.image = image
    }
  }

  /// How well generated sentences are told from captions.
  public struct Report: Equatable, Sendable {
    /// The probability that a generated sentence gets a higher score than a caption; ties count half.
    public var areaUnderCurve: Double
    /// The middle 95 % of the area when images are drawn anew with replacement.
    public var interval: ClosedRange<Double>
    public var generatedCount: Int
    public var captionCount: Int
  }

  /// How many parts the images are cut into; each is judged by what the others taught.
  public var folds = 5
  /// The weight of the penalty ½‖w‖² against the sum of the losses, 1 / C.
  public var penalty = 1.0
  /// Words and pairs in fewer training sentences are left out.
  public var minimumCount = 2
  /// How often images are drawn anew for the interval.
  public var draws = 1000

  public init() {}

  /// Trains and judges by cross-validation.
  ///
  /// - Parameters:
  ///   - examples: Captions and generated sentences.
  ///   - seed: What the parts and the interval's draws depend on.
  /// - Returns: nil if there are fewer images than folds, or if no part has both kinds.
  public func evaluate(_ examples: [Example], seed: UInt64) -> Report? {
    let images = Set(examples.map(\.image)).sorted()
    guard folds > 1, images.count >= folds else { return nil }
    var stream = RandomStream(seed: seed, purpose: "text detector/folds")
    var foldOf: [Int: Int] = [:]
    for (place, index) in stream.permutation(images.count).enumerated() {
      foldOf[images[index]] = place % folds
    }
    let exampleFolds = examples.map { foldOf[$0.image] ?? 0 }
    var scores = [Double](repeating: 0, count: examples.count)
    for fold in 0..<folds {
      let training = examples.indices.filter { exampleFolds[$0] != fold }
      let features = TextFeatures(
        training.map { examples[$0].tokens }, minimumCount: minimumCount)
      let regression = LogisticRegression(
        rows: training.map { features.row(examples[$0].tokens) },
        labels: training.map { examples[$0].isGenerated }, featureCount: features.count,
        penalty: penalty)
      for index in examples.indices where exampleFolds[index] == fold {
        scores[index] = regression.score(features.row(examples[index].tokens))
      }
    }
    let curve = FoldedCurve(
      scores: scores, labels: examples.map(\.isGenerated), folds: exampleFolds)
    let once = [Double](repeating: 1, count: examples.count)
    guard let area = curve.area(weights: once) else { return nil }
    return Report(
      areaUnderCurve: area,
      interval: interval(examples, images: images, curve: curve, area: area, seed: seed),
      generatedCount: examples.count { $0.isGenerated },
      captionCount: examples.count { !$0.isGenerated })
  }

  private func interval(
    _ examples: [Example], images: [Int], curve: FoldedCurve, area: Double, seed: UInt64
  ) -> ClosedRange<Double> {
    var number: [Int: Int] = [:]
    for (index, image) in images.enumerated() { number[image] = index }
    let imageOf = examples.map { number[$0.image] ?? 0 }
    var areas: [Double] = []
    for draw in 0..<max(1, draws) {
      var stream = RandomStream(
        seed: seed, purpose: "text detector/interval", index: UInt64(draw))
      var times = [Double](repeating: 0, count: images.count)
      for _ in images { times[stream.below(images.count)] += 1 }
      if let value = curve.area(weights: imageOf.map { times[$0] }) { areas.append(value) }
    }
    areas.sort()
    guard !areas.isEmpty else { return area...area }
    func quantile(_ share: Double) -> Double {
      areas[min(areas.count - 1, max(0, Int((share * Double(areas.count - 1)).rounded())))]
    }
    return quantile(0.025)...quantile(0.975)
  }
}

/// The area under the curve within folds: only sentences that were judged by the same model are
/// compared.
struct FoldedCurve {
  private let order: [Int]
  private let scores: [Double]
  private let labels: [Bool]
  private let folds: [Int]

  init(scores: [Double], labels: [Bool], folds: [Int]) {
    self.scores = scores
    self.labels = labels
    self.folds = folds
    order = scores.indices.sorted { (folds[$0], scores[$0], $0) < (folds[$1], scores[$1], $1) }
  }

  /// The weighted share of pairs in which the positive scores higher, ties half; nil without pairs.
  func area(weights: [Double]) -> Double? {
    var right = 0.0
    var pairs = 0.0
    var position = 0
    while position < order.count {
      let fold = folds[order[position]]
      var negatives = 0.0
      var positives = 0.0
      while position < order.count, folds[order[position]] == fold {
        let score = scores[order[position]]
        var tiedNegatives = 0.0
        var tiedPositives = 0.0
        while position < order.count, folds[order[position]] == fold,
          scores[order[position]] == score
        {
          let index = order[position]
          if labels[index] {
            tiedPositives += weights[index]
          } else {
            tiedNegatives += weights[index]
          }
          position += 1
        }
        right += tiedPositives * (negatives + tiedNegatives / 2)
        negatives += tiedNegatives
        positives += tiedPositives
      }
      pairs += positives * negatives
    }
    return pairs > 0 ? right / pairs : nil
  }
}
