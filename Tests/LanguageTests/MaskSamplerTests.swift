import Ground
import Testing

@testable import Language

@Suite("Mask sampling")
struct MaskSamplerTests {
  /// man(1) rides(2) brown(4) horse(5) in "a man rides a brown horse".
  let groups = [
    MaskGroup(kind: .object, positions: [1]), MaskGroup(kind: .object, positions: [5]),
    MaskGroup(kind: .relation, positions: [2]), MaskGroup(kind: .relation, positions: [1, 2, 5]),
    MaskGroup(kind: .attribute, positions: [4]), MaskGroup(kind: .attribute, positions: [4, 5]),
    MaskGroup(kind: .number, positions: [0]), MaskGroup(kind: .preposition, positions: [3]),
  ]

  @Test("A group's probability is the mean of the rate over the number of groups at its positions")
  func probabilities() {
    let sampler = MaskSampler(rate: 0.3, maximumChanges: 10)
    // n: 0→1, 1→2, 2→2, 3→1, 4→2, 5→3; q = 0.3/n: 0.3, 0.15, 0.15, 0.3, 0.15, 0.1.
    let expected = [0.15, 0.1, 0.15, (0.15 + 0.15 + 0.1) / 3, 0.15, 0.125, 0.3, 0.3]
    for (found, wanted) in zip(sampler.probabilities(groups, length: 6), expected) {
      #expect(abs(found - wanted) < 1e-12)
    }
  }

  @Test("Words are masked as often as the formula says, and every kind occurs")
  func statistics() {
    let sampler = MaskSampler(rate: 0.15, maximumChanges: 10)
    let probabilities = sampler.probabilities(groups, length: 6)
    let none = probabilities.reduce(1) { $0 * (1 - $1) }
    // A position is masked if one of its groups is chosen, or if none is and one of them is drawn.
    let expected = (0..<6).map { position in
      let own = groups.indices.filter { groups[$0].positions.contains(position) }
      let missed = own.reduce(1.0) { $0 * (1 - probabilities[$1]) }
      return 1 - missed + none * Double(own.count) / Double(groups.count)
    }
    var random = RandomStream(seed: 7, purpose: "mask test")
    var labelled: [(position: Int, kind: GroupKind)] = []
    var counts = [Double](repeating: 0, count: 6)
    var kinds: Set<GroupKind> = []
    let draws = 40_000
    for _ in 0..<draws {
      sampler.sample(groups, length: 6, using: &random, into: &labelled)
      #expect(!labelled.isEmpty)
      for item in labelled {
        counts[item.position] += 1
        kinds.insert(item.kind)
      }
    }
    for position in 0..<6 {
      let found = counts[position] / Double(draws)
      // Five standard deviations of a share.
      let spread = 5 * (expected[position] * (1 - expected[position]) / Double(draws)).squareRoot()
      #expect(abs(found - expected[position]) < spread)
    }
    #expect(kinds == Set(GroupKind.allCases))
    // Without the fallback the rate is near 0.15 for all: here it is 0.134 to 0.15.
    for position in 0..<6 {
      let own = groups.indices.filter { groups[$0].positions.contains(position) }
      let rate = 1 - own.reduce(1.0) { $0 * (1 - probabilities[$1]) }
      #expect(rate > 0.12 && rate < 0.21)
    }
  }

  @Test("Whole groups are masked together")
  func whole() {
    let sampler = MaskSampler(rate: 0.15, maximumChanges: 4)
    let disjoint = [
      MaskGroup(kind: .object, positions: [0, 1]), MaskGroup(kind: .object, positions: [3, 4, 5]),
    ]
    var random = RandomStream(seed: 1, purpose: "mask test")
    var labelled: [(position: Int, kind: GroupKind)] = []
    for _ in 0..<2000 {
      sampler.sample(disjoint, length: 6, using: &random, into: &labelled)
      let positions = labelled.map(\.position)
      #expect(positions == [0, 1] || positions == [3, 4, 5])
    }
  }

  @Test("The greatest number of changes is kept to, also where each group is larger")
  func limit() {
    for maximum in 1...3 {
      let sampler = MaskSampler(rate: 1, maximumChanges: maximum)
      var random = RandomStream(seed: 2, purpose: "mask test")
      var labelled: [(position: Int, kind: GroupKind)] = []
      for _ in 0..<500 {
        sampler.sample(groups, length: 6, using: &random, into: &labelled)
        #expect((1...maximum).contains(labelled.count))
        let positions = labelled.map(\.position)
        #expect(zip(positions, positions.dropFirst()).allSatisfy(<))
      }
      let large = [MaskGroup(kind: .object, positions: [0, 1, 2, 3])]
      sampler.sample(large, length: 4, using: &random, into: &labelled)
      #expect(labelled.count == maximum)
    }
  }

  @Test("Groups that are too large do not thin out the others")
  func usable() {
    let sampler = MaskSampler(rate: 0.2, maximumChanges: 1)
    let probabilities = sampler.probabilities(groups, length: 6)
    #expect(probabilities == [0.2, 0.2, 0.2, 0, 0.2, 0, 0.2, 0.2])
  }

  @Test(
    "A rate of 0 masks exactly one group, no groups mask nothing, and a stream gives one result")
  func edges() {
    let sampler = MaskSampler(rate: 0, maximumChanges: 9)
    var random = RandomStream(seed: 3, purpose: "mask test")
    var again = random
    var labelled: [(position: Int, kind: GroupKind)] = []
    sampler.sample(groups, length: 6, using: &random, into: &labelled)
    let first = labelled.map(\.position)
    #expect(groups.contains { $0.positions == first })
    sampler.sample(groups, length: 6, using: &again, into: &labelled)
    #expect(labelled.map(\.position) == first)
    sampler.sample([], length: 0, using: &random, into: &labelled)
    #expect(labelled.isEmpty)
  }
}
