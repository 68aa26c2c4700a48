import Testing

@testable import Language

@Suite("Area under the curve and average precision")
struct DetectionCurveTests {
  private static func curve(_ scores: [Double], _ labels: [Int]) -> DetectionCurve {
    DetectionCurve(scores: scores, labels: labels.map { $0 == 1 })
  }

  private func expect(_ found: Double?, _ value: Double) throws {
    let found = try #require(found)
    #expect(abs(found - value) < 1e-12)
  }

  /// The example of scikit-learn's documentation of `roc_auc_score` and `average_precision_score`,
  /// and others by hand.
  @Test("Both are as scikit-learn's, with and without ties")
  func values() throws {
    let example = Self.curve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])
    #expect(example.areaUnderCurve == 0.75)
    try expect(example.averagePrecision, 0.8333333333333333)
    // Pairs: 1, 1, ½ (tie), 1 of 4. Precision 1 at recall ½, then 2 of 3 at recall 1.
    let tied = Self.curve([0.9, 0.8, 0.8, 0.3], [1, 0, 1, 0])
    #expect(tied.areaUnderCurve == 0.875)
    try expect(tied.averagePrecision, 0.8333333333333333)
    // All equal: nothing is told apart.
    let equal = Self.curve([0.2, 0.2, 0.2, 0.2, 0.2], [0, 1, 0, 0, 1])
    #expect(equal.areaUnderCurve == 0.5 && equal.averagePrecision == 0.4)
    // The wrong way round: precisions ⅓ and ½ of halves.
    let wrong = Self.curve([0.9, 0.7, 0.5, 0.1], [0, 0, 1, 1])
    #expect(wrong.areaUnderCurve == 0)
    try expect(wrong.averagePrecision, 0.4166666666666667)
  }

  @Test("Where one kind is missing there is nothing to compare")
  func missing() {
    #expect(Self.curve([], []).areaUnderCurve == nil)
    #expect(Self.curve([], []).averagePrecision == nil)
    #expect(Self.curve([0.1, 0.2], [0, 0]).averagePrecision == nil)
    #expect(Self.curve([0.1, 0.2], [1, 1]).areaUnderCurve == nil)
    #expect(Self.curve([0.1, 0.2], [1, 1]).averagePrecision == 1)
  }
}
