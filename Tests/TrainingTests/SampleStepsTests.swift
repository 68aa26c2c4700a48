import Ground
import Testing

@testable import Recipe
@testable import Records
@testable import Training

@Suite("When samples of negatives are taken")
struct SampleStepsTests {
  private func steps(_ every: Int, from begin: Int = 0, upTo last: Int) -> [Int] {
    (0...last).filter { SampleSteps.contains($0, every: every, from: begin) }
  }

  @Test("Soon at first, then every so many steps")
  func early() {
    #expect(steps(100, upTo: 320) == [1, 2, 5, 10, 20, 50, 100, 200, 300])
    #expect(steps(30, upTo: 70) == [1, 2, 5, 10, 20, 30, 60])
    #expect(steps(1, upTo: 3) == [1, 2, 3])
    #expect(steps(0, upTo: 100).isEmpty)
    #expect(SampleSteps.contains(500_000, every: 1_000_000_000))
  }

  @Test("Early ones count from where there is something to sample")
  func later() {
    // Sentences are written from the second epoch of 24 steps on.
    #expect(steps(100, from: 24, upTo: 210) == [25, 26, 29, 34, 44, 74, 100, 200])
    #expect(steps(10, from: 24, upTo: 45) == [25, 26, 29, 30, 40])
  }
}
