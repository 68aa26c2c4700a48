import Ground

@testable import Objectives

/// An objective of the registry with settings drawn at random, and a batch for it.
struct RandomObjective {
  let name: String
  let objective: any Objective
  var test: TestBatch

  /// A batch with settings drawn at random: every choice, switch and number of the descriptor.
  private static func draw(
    _ descriptor: ObjectiveDescriptor, _ index: Int, count: Int
  ) throws -> RandomObjective? {
    var stream = RandomStream(
      seed: UInt64(index), purpose: "every objective",
      index: RandomStream.hash(descriptor.name) &+ UInt64(count))
    var given: [String: SettingValue] = [:]
    for parameter in descriptor.parameters {
      let value: SettingValue
      switch (parameter.kind, parameter.name) {
      case (.choice(let words), _): value = .text(words[index % words.count])
      case (.boolean, _): value = .boolean(stream.chance(0.5))
      // Wide enough for finite differences.
      case (.real, "tau"), (.real, "temperature"):
        value = .real(Double(stream.uniform(0.06, 0.4)))
      case (.real, "scale"): value = .real(Double(stream.uniform(1, 20)))
      case (.real, "bias"): value = .real(Double(stream.uniform(-10, 3)))
      case (.real, "gap"), (.real, "offset"), (.real, "threshold"):
        value = .real(stream.chance(0.3) ? 0 : Double(stream.uniform(0, 0.3)))
      case (.integer, "window"): value = .integer(stream.below(count + 2))
      case (.integer, "warmup_epochs"): value = .integer(stream.below(2))
      default: value = parameter.defaultValue
      }
      given[parameter.name] = value
    }
    var options = ObjectiveOptions()
    options.margin = Double(stream.uniform(0, 0.4))
    options.reduction = stream.pick(Reduction.allCases)
    options.sameImageNegatives = stream.chance(0.3)
    let objective = try descriptor.make(options, given)
    guard !objective.needs.contains(.memory) else { return nil }
    let rows = (0..<count).map { row in
      (0..<count).map { Double(stream.uniform(0, 0.85) + ($0 == row ? 0.1 : 0)) }
    }
    let labels = (0..<count).map { row in
      (0..<count).map { $0 == row ? 1 : Double(stream.uniform(-0.1, 1)) }
    }
    var test = TestBatch(rows: rows, labels: labels)
    if index % 3 == 2 { test.images = (0..<count).map { _ in Int32(stream.below(count)) } }
    test.scalars = objective.scalars.map { Double($0.initial + stream.uniform(-0.2, 0.2)) }
    test.epoch = stream.below(2)
    return RandomObjective(
      name: "\(descriptor.name) \(given) \(options)", objective: objective, test: test)
  }

  /// Draws of every objective, `draws` for each size of a batch.
  static func forEach(
    counts: [Int], draws: Int, _ body: (RandomObjective) throws -> Void
  ) throws {
    for descriptor in ObjectiveRegistry.all {
      for count in counts {
        for index in 0..<draws {
          guard let draw = try draw(descriptor, index, count: count) else { continue }
          try body(draw)
        }
      }
    }
  }

  /// The factors on the two directions' weights.
  var factors: (Double, Double)? {
    let count = test.count
    let mean = 1 / Double(2 * count)
    if let objective = objective as? AnchorwiseObjective<Kendall> {
      guard objective.loss.variant == .full, let labels = test.labels else {
        return (mean, mean)
      }
      var pairs = (0, 0)
      for i in 0..<count {
        for j in 0..<count {
          for k in 0..<count {
            let gap = Float(objective.loss.gap)
            pairs.0 += Float(labels[i][j]) - Float(labels[i][k]) > gap ? 1 : 0
            if objective.transposesLabels {
              pairs.1 += Float(labels[j][i]) - Float(labels[k][i]) > gap ? 1 : 0
            }
          }
        }
      }
      if !objective.transposesLabels { pairs.1 = pairs.0 }
      return (0.5 / Double(pairs.0), 0.5 / Double(pairs.1))
    }
    func configured<Loss>(_ objective: AnchorwiseObjective<Loss>) -> Double {
      objective.reduction.factor(count: count)
    }
    switch objective {
    case let objective as AnchorwiseObjective<TripletLoss>:
      return (configured(objective), configured(objective))
    case let objective as AnchorwiseObjective<TripletSN>:
      return (configured(objective), configured(objective))
    case let objective as AnchorwiseObjective<RVSEPP>:
      return (configured(objective), configured(objective))
    case is AnchorwiseObjective<InfoNCE>, is AnchorwiseObjective<SigLIP>,
      is AnchorwiseObjective<SNDCG>:
      return (mean, mean)
    default: return nil
    }
  }

  /// The same kind of objective with the mask of same-image candidates.
  func masking() throws -> any Objective {
    switch objective {
    case let objective as AnchorwiseObjective<TripletLoss>: AnchorwiseObjective(objective.loss)
    case let objective as AnchorwiseObjective<TripletSN>: AnchorwiseObjective(objective.loss)
    case let objective as AnchorwiseObjective<InfoNCE>: AnchorwiseObjective(objective.loss)
    case let objective as AnchorwiseObjective<SigLIP>: AnchorwiseObjective(objective.loss)
    case let objective as AnchorwiseObjective<RVSEPP>: AnchorwiseObjective(objective.loss)
    default: throw Failure("\(name) has no test of the mask")
    }
  }
}
