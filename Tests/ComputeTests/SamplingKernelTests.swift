import Foundation
import Testing

@testable import Compute
@testable import Ground

@Suite("Weights of a draw and the draw")
struct SamplingKernelTests {
  private static let sizes = [1, 2, 15, 16, 17, 31, 33, 48, 70]

  @Test("Weights against plain loops in float64", arguments: sizes, [false, true])
  func weights(_ count: Int, _ hasOdds: Bool) {
    var stream = RandomStream(seed: 5, purpose: "draw weights", index: UInt64(count))
    let x = FloatBuffer(count: count)
    var ids = [Int32](repeating: 0, count: count)
    for index in 0..<count {
      x.pointer[index] = stream.uniform(-0.5, 1)
      ids[index] = Int32(stream.below(4))
    }
    var rule = Kernels.DrawRule(cut: 0.05, center: 0.6, decay: 2.5)
    if hasOdds {
      rule.logOdds = (a: -40, b: 80, c: -30)
      rule.threshold = -6
      rule.ceiling = 0.8
    }
    let weights = FloatBuffer(count: count)
    let (total, hardest) = Kernels.drawWeights(
      rule, of: x.pointer, ids: ids, hidden: 2, to: weights.pointer, count: count)
    var sum = 0.0
    var best = -1
    var likely = 0
    for index in 0..<count {
      let value = Double(x.pointer[index])
      var expected = 0.0
      if value > Double(rule.cut), ids[index] != 2 {
        expected = exp(-2.5 * (value - 0.6) * (value - 0.6))
        let clamped = min(value, 0.8)
        let odds = -40 * clamped * clamped + 80 * clamped - 30
        if hasOdds, odds > -6 {
          expected = exp(-2.5 / (1 + exp(-odds)))
          likely += 1
        }
        if best < 0 || x.pointer[index] > x.pointer[best] { best = index }
      }
      sum += expected
      #expect(abs(Double(weights.pointer[index]) - expected) <= 1e-5 * expected, "\(index)")
    }
    #expect(abs(total - sum) <= 1e-5 * sum)
    #expect(hardest == best)
    if count == 70 { #expect((likely > 5) == hasOdds) }
  }

  @Test("Of equally similar candidates the first is the hardest; none above the cut is none")
  func ties() {
    let x = FloatBuffer(count: 40)
    let ids = [Int32](repeating: 0, count: 40)
    let weights = FloatBuffer(count: 40)
    for index in [7, 20, 23, 39] { x.pointer[index] = 0.5 }
    func hardest(_ cut: Float) -> Int {
      Kernels.drawWeights(
        Kernels.DrawRule(cut: cut), of: x.pointer, ids: ids, hidden: 1, to: weights.pointer,
        count: 40
      ).hardest
    }
    #expect(hardest(0.1) == 7)
    #expect((0..<40).filter { weights.pointer[$0] == 1 } == [7, 20, 23, 39])
    #expect(hardest(0.5) == -1)
    #expect((0..<40).allSatisfy { weights.pointer[$0] == 0 })
  }

  @Test("The running sum is exceeded first by the drawn one; beyond the sum it is the last")
  func drawn() {
    let weights = FloatBuffer(count: 40)
    for (index, value) in [(3, 0.25), (15, 0.5), (16, 1), (30, 0.125), (37, 0.125)] {
      weights.pointer[index] = Float(value)
    }
    let expected: [(Double, Int)] = [
      (0, 3), (0.249, 3), (0.25, 15), (0.749, 15), (0.75, 16), (1.749, 16), (1.75, 30),
      (1.875, 37), (1.999, 37), (2, 37), (5, 37),
    ]
    for (target, index) in expected {
      #expect(Kernels.drawn(weights.pointer, target: target, count: 40) == index, "\(target)")
    }
    let none = FloatBuffer(count: 20)
    #expect(Kernels.drawn(none.pointer, target: 0, count: 20) == -1)
  }
}
