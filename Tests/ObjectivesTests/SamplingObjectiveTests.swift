import Compute
import Testing

@testable import Objectives

/// A loss that draws evenly from a memory and is not FNE: what a second one would be.
private final class EvenDraw: Objective {
  let account = Account()
  private(set) var given = SimilarityStatistics()
  private(set) var draws: [Direction: [Double]] = [:]

  var needs: ObjectiveNeeds { .memory }
  var memoryOptions: MemoryOptions? {
    MemoryOptions(capacity: 4, momentum: 0.9, warmupEpochs: 3, keyDropout: false)
  }
  var falseNegatives: FalseNegativeEstimate? {
    FalseNegativeEstimate(statistics: given, prior: 50, ties: .first)
  }

  func fix(_ statistics: SimilarityStatistics) { given = statistics }
  func fix(draws: [Direction: [Double]]) { self.draws = draws }
  func evaluate(_: SimilarityBatch, weight: Float, gradient: ObjectiveGradient) -> Double { 0 }
  func inspect(_: SimilarityBatch, direction: Direction, anchor: Int) -> [Candidate] { [] }
}

@Suite("What a sum asks of objectives that draw")
struct SamplingObjectiveTests {
  private static let descriptor = ObjectiveDescriptor(
    name: "even", title: "Even", summary: "", source: "", parameters: []
  ) { _ in EvenDraw() }

  @Test("A second loss that draws is given and asked what FNE is")
  func second() throws {
    let own = EvenDraw()
    let plain = AnchorwiseObjective(TripletLoss(warmupEpochs: 2))
    let sum = ObjectiveSum([
      (TripletLoss.descriptor, plain, weight: 1), (Self.descriptor, own, weight: 1),
    ])
    #expect(sum.warmupEpochs == 3 && sum.memoryOptions?.capacity == 4 && sum.ties == .first)
    var statistics = SimilarityStatistics()
    statistics.positive = StreamStatistics(count: 9, mean: 0.6, variance: 0.01)
    sum.fix(statistics, draws: [.imageToText: [0.25]])
    #expect(own.draws == [.imageToText: [0.25]])
    #expect(sum.falseNegatives?.statistics == statistics && sum.falseNegatives?.prior == 50)
    sum.fix(nil)
    #expect(own.given == statistics && own.draws.isEmpty)
  }

  @Test("A loss that neither draws nor estimates says so")
  func plain() throws {
    let loss = AnchorwiseObjective(TripletLoss(warmupEpochs: 2))
    let sum = ObjectiveSum([(TripletLoss.descriptor, loss, weight: 1)])
    sum.fix(SimilarityStatistics(), draws: [.imageToText: [0.5]])
    #expect(sum.falseNegatives == nil && sum.ties == SimilarityStatistics.Ties.none)
    #expect(sum.memoryOptions == nil && sum.warmupEpochs == 2)
  }

  @Test("FNE says of each key what it would weigh if it were drawn: 1 where the hinge is open")
  func ifDrawn() throws {
    // Margin 0.2: of the keys 0.31, 0.7 and 0.29 the first two are above 0.5 − 0.2; the last is the
    // anchor's own image.
    let row: [Float] = [0.5, 0.31, 0.7, 0.29, 0.9]
    let batch = MemoryBatch(images: [row], texts: [row], ids: [1, 2, 3, 4, 1])
    let loss = FNELoss(FNELoss.Options())
    let found = batch.with { loss.inspect($0, direction: .imageToText, anchor: 0) }
    #expect(found.map(\.weightIfDrawn) == [0, 1, 1, 0, 0])
    let drawn = try #require(found.first { $0.isDrawn == true })
    #expect(drawn.weight == drawn.weightIfDrawn)
  }

  @Test("The place of a learnt temperature counts the scalars of the terms before")
  func softmax() throws {
    let options = ObjectiveOptions()
    let terms = try [("siglip", 1.0), ("infonce", 1.0)].map { name, weight in
      let descriptor = try #require(ObjectiveRegistry.named(name))
      return (descriptor, try descriptor.make(options), weight: weight)
    }
    let sum = ObjectiveSum(terms)
    let before = terms[0].1.scalars.count
    #expect(before > 0)
    let values = FloatBuffer(count: sum.scalars.count)
    for (index, scalar) in sum.scalars.enumerated() { values.pointer[index] = scalar.initial }
    let s = FloatBuffer(count: 1)
    var batch = SimilarityBatch(similarities: s.pointer, count: 1, images: [0])
    batch.scalars = UnsafePointer(values.pointer)
    let found = try #require(sum.softmax(batch))
    // 1 / 0.05, where the descriptor's temperature begins.
    #expect(found.scalar == before && abs(found.scale - 20) < 1e-4)
    #expect(ObjectiveSum([terms[0]]).softmax(batch) == nil)
  }
}
