import Compute
import Ground
import Objectives
import Recipe
import Records

extension LossLens {
  /// The terms of a sum, then MH, SH and SN where they are not among them.
  init(_ configuration: RunConfiguration.Objective) {
    var curves: [Curve] = []
    var problem: String?
    let anchor = SyntheticAnchor()
    let margin = configuration.margin
    var plain: [(name: String, objective: any Objective, weight: Double)] = [
      ("MH", Self.triplet(margin, hardest: true), 1),
      ("SH", Self.triplet(margin, hardest: false), 1),
    ]
    var soft = RunConfiguration().objective
    soft.terms = [TripletSN.descriptor.name]
    soft.margin = configuration.margin
    if let term = try? soft.make().terms.first { plain.append(("SN", term.objective, 1)) }
    do {
      for term in try configuration.make().terms {
        if term.descriptor.name == TripletSN.descriptor.name, term.weight == 1 {
          plain.removeAll { $0.name == "SN" }
        }
        var name = term.descriptor.title
        if term.descriptor.name == TripletLoss.descriptor.name {
          let isHardest = configuration.takesHardest
          name = isHardest ? "Triplet MH" : "Triplet SH"
          plain.removeAll { $0.name == (isHardest ? "MH" : "SH") && term.weight == 1 }
        }
        curves.append(Self.curve(name, term.objective, weight: term.weight, anchor))
      }
    } catch let failure as Failure {
      problem = failure.what
    } catch {
      problem = "\(error)"
    }
    curves += plain.map { Self.curve($0.name, $0.objective, weight: $0.weight, anchor) }
    self.init(curves: curves, problem: problem)
  }

  private static func triplet(_ margin: Double, hardest: Bool) -> any Objective {
    AnchorwiseObjective(
      TripletLoss(margin: margin, hardest: hardest), reduction: .sum, sameImageNegatives: false)
  }

  private static func curve(
    _ name: String, _ objective: any Objective, weight: Double, _ anchor: SyntheticAnchor
  ) -> Curve {
    var weights: [Double] = []
    var effective: [Double] = []
    var posterior: [Double] = []
    var probability: [Double] = []
    objective.fix(SyntheticAnchor.statistics)
    for similarity in similarities {
      let all = anchor.inspect(objective, similarity: Float(similarity))
      guard all.indices.contains(SyntheticAnchor.moving) else { continue }
      let own = all[SyntheticAnchor.moving]
      let others = all.filter { !$0.isPositive }
      if let chance = own.probability, let drawn = own.weightIfDrawn {
        // Of the draw, which is random, the mean.
        weights.append(weight * Double(chance) * Double(drawn))
        let squares = others.reduce(0.0) { $0 + square($1.probability) }
        effective.append(squares > 0 ? 1 / squares : 0)
        probability.append(Double(chance))
        posterior.append(own.posterior.map(Double.init) ?? .nan)
      } else {
        weights.append(weight * Double(own.weight))
        var sum = 0.0
        var squares = 0.0
        for candidate in others where candidate.weight > 0 {
          sum += Double(candidate.weight)
          squares += square(candidate.weight)
        }
        effective.append(squares > 0 ? sum * sum / squares : 0)
      }
    }
    return Curve(
      name: name, weights: weights, effective: effective,
      posterior: posterior.isEmpty ? nil : posterior,
      probability: probability.isEmpty ? nil : probability)
  }

  private static func square(_ x: Float?) -> Double { x.map { Double($0) * Double($0) } ?? 0 }
}

/// The similarities of the lens's batch and memory, one of which moves.
private final class SyntheticAnchor {
  /// The pair of the moving negative; the anchor is the image of pair 0.
  static let moving = 1
  private let similarities = FloatBuffer()
  private let labels = FloatBuffer()
  private let memory = FloatBuffer()
  private let scalars = FloatBuffer()
  private var ids: [Int32]

  init() {
    let count = LossLens.count
    let columns = count + LossLens.keys
    ids = (0..<Int32(columns)).map { $0 }
    var stream = RandomStream(seed: 7, purpose: "loss lens")
    let s = similarities.reserve(count * count)
    let l = labels.reserve(count * count)
    for row in 0..<count {
      for column in 0..<count {
        let drawn = 0.08 + 0.12 * stream.normal()
        s[row * count + column] = row == column ? LossLens.positive : max(-0.1, min(0.28, drawn))
        l[row * count + column] = row == column ? 1 : stream.uniform(0, 0.5)
      }
    }
    for (place, similarity) in LossLens.others.enumerated() {
      s[Self.moving + 1 + place] = similarity
    }
    l[Self.moving] = LossLens.label
    let m = memory.reserve(2 * count * columns)
    for row in 0..<(2 * count) {
      for column in 0..<columns {
        let drawn = 0.2 + 0.12 * stream.normal()
        let isBatch = column < count
        m[row * columns + column] =
          isBatch ? s[row % count * count + column] : max(-0.1, min(0.7, drawn))
      }
    }
  }

  /// The example Gaussians, of so many pairs that every estimate of false negatives trusts them.
  static var statistics: SimilarityStatistics {
    func stream(_ gaussian: (mean: Double, deviation: Double)) -> StreamStatistics {
      StreamStatistics(
        count: 1 << 40, mean: gaussian.mean, variance: gaussian.deviation * gaussian.deviation)
    }
    var statistics = SimilarityStatistics()
    statistics.positive = stream(LossLens.positives)
    statistics.negative = stream(LossLens.negatives)
    return statistics
  }

  /// The anchor's candidates with the moving negative at a similarity.
  func inspect(_ objective: any Objective, similarity: Float) -> [Candidate] {
    let count = LossLens.count
    let columns = count + LossLens.keys
    similarities.pointer[Self.moving] = similarity
    memory.pointer[Self.moving] = similarity
    return ids.withUnsafeBufferPointer { ids in
      guard let base = ids.baseAddress else { return [] }
      var batch = SimilarityBatch(
        similarities: similarities.pointer, count: count, images: Array(0..<Int32(count)))
      batch.labels = UnsafePointer(labels.pointer)
      // Later than any warm-up.
      batch.epoch = 1_000_001
      batch.memory = MemorySimilarities(
        imageToText: memory.pointer, textToImage: memory.pointer + count * columns, ids: base,
        columns: columns)
      let initial = objective.scalars.map(\.initial)
      if !initial.isEmpty {
        let place = scalars.reserve(initial.count)
        for (index, value) in initial.enumerated() { place[index] = value }
        batch.scalars = UnsafePointer(place)
      }
      return objective.inspect(batch, direction: .imageToText, anchor: 0)
    }
  }
}
