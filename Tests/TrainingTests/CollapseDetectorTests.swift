import Recipe
import Records
import Testing
import Training

@Suite("The collapse alert")
struct CollapseDetectorTests {
  @Test("Raised once, after fifty flat steps in a row")
  func raised() {
    var detector = CollapseDetector()
    var alerts: [Int] = []
    for step in 0..<200
    where detector.observe(meanCost: 0.2003, margin: 0.2, deviation: 0.001) {
      alerts.append(step)
    }
    #expect(alerts == [49])
  }

  @Test("A step that is not flat starts the count again; learning never raises it")
  func notRaised() {
    var detector = CollapseDetector()
    for step in 0..<400 {
      let isFlat = step % 50 != 49
      let alert = detector.observe(
        meanCost: isFlat ? 0.2 : 0.1, margin: 0.2, deviation: isFlat ? 0.001 : 0.1)
      #expect(!alert)
    }
    // Alike costs with spread similarities are hard negatives, not a collapse.
    for _ in 0..<400 {
      let alert = detector.observe(meanCost: 0.2, margin: 0.2, deviation: 0.15)
      #expect(!alert)
    }
  }
}
