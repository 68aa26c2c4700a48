import Foundation
import Objectives
import Testing

@Suite("Triplet loss against reference numbers")
struct TripletLossTests {
  /// `reference.json`: excerpt of the published vectors, computed in float64 and checked by central
  /// differences; `triplet.json`: PyTorch, see experiments/peers/make_fixtures.py.
  private func json(_ name: String) throws -> [String: Any] {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    return try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }

  private func evaluate(
    _ loss: TripletLoss, _ rows: [[Double]], images: [Int32]? = nil, reduction: Reduction = .mean,
    sameImageNegatives: Bool = false
  ) -> (Evaluation, [[Double]]) {
    let found = Evaluation(
      AnchorwiseObjective(loss, reduction: reduction, sameImageNegatives: sameImageNegatives),
      rows, images: images)
    return (found, found.gradient)
  }

  private func expectEqual(_ found: [[Double]], _ expected: [[Double]], _ what: String) {
    for (row, line) in expected.enumerated() {
      for (column, value) in line.enumerated() {
        #expect(abs(found[row][column] - value) < 2e-4, "\(what) at (\(row), \(column))")
      }
    }
  }

  @Test(
    "Reference vectors of the sum of hinges and the hardest negative",
    arguments: [
      ("SH_sum_of_hinges", false, 0.2), ("MH_max_of_hinges", true, 0.2), ("SH_margin0", false, 0),
      ("MH_margin0", true, 0),
    ])
  func reference(_ key: String, _ hardest: Bool, _ margin: Double) throws {
    let file = try json("reference")
    let inputs = try #require(file["inputs"] as? [String: Any])
    let s = try #require(inputs["S"] as? [[Double]])
    let expected = try #require(file[key] as? [String: Any])
    for (reduction, name) in [
      (Reduction.sum, "loss_sum"), (.batch, "loss_batch"), (.mean, "loss_mean"),
    ] {
      let loss = TripletLoss(margin: margin, hardest: hardest)
      let (result, gradient) = evaluate(loss, s, reduction: reduction)
      let value = try #require(expected[name] as? Double)
      #expect(abs(result.value - value) < 2e-4 * max(value, 0.01), "\(key) \(name)")
      if reduction == .sum {
        expectEqual(gradient, try #require(expected["grad_sum"] as? [[Double]]), key)
      }
    }
  }

  @Test("PyTorch's values and gradients, with and without the same-image mask")
  func pytorch() throws {
    let file = try json("triplet")
    let s = try #require(file["S"] as? [[Double]])
    let cases = try #require(file["cases"] as? [[String: Any]])
    #expect(cases.count >= 4)
    for item in cases {
      let images = try #require(item["image_ids"] as? [Int]).map(Int32.init)
      let margin = try #require(item["margin"] as? Double)
      let values = try #require(item["value"] as? [String: Double])
      let gradients = try #require(item["gradient"] as? [String: [[Double]]])
      let name = try #require(item["loss"] as? String)
      for reduction in Reduction.allCases {
        let loss = TripletLoss(margin: margin, hardest: name == "MH")
        let (result, gradient) = evaluate(
          loss, s, images: images, reduction: reduction,
          sameImageNegatives: item["positives"] as? String == "diagonal")
        let value = try #require(values[reduction.rawValue])
        #expect(abs(result.value - value) <= 2e-4 * value, "\(item["positives"] ?? "") \(name)")
        expectEqual(gradient, try #require(gradients[reduction.rawValue]), name)
      }
    }
  }

  @Test("A batch of captions of one image has no negatives: no loss, no gradient")
  func oneImage() {
    for hardest in [false, true] {
      let (result, gradient) = evaluate(
        TripletLoss(hardest: hardest), [[0.1, 0.9], [0.8, 0.2]], images: [7, 7])
      #expect(result.value == 0)
      #expect(gradient == [[0, 0], [0, 0]])
      #expect(result.account.activeShare == 0)
      #expect(result.account.imageToText[0].hardest == -1)
    }
  }

  @Test("Constant similarities: every anchor costs the margin")
  func constant() {
    let rows = [[Double]](repeating: [Double](repeating: 0.5, count: 4), count: 4)
    let (result, _) = evaluate(TripletLoss(margin: 0.25, hardest: true), rows, reduction: .sum)
    #expect(abs(result.value - 8 * 0.25) < 1e-6)
    let (sum, _) = evaluate(TripletLoss(margin: 0.25, hardest: false), rows)
    #expect(abs(sum.value - 3 * 0.25) < 1e-6)
  }

  @Test("The account names the hardest negative of each anchor of the worked example")
  func account() {
    let s = [
      [0.60, 0.45, 0.20, 0.35], [0.30, 0.55, 0.53, 0.10], [0.25, 0.40, 0.70, 0.65],
      [0.15, 0.52, 0.41, 0.58],
    ]
    let (result, _) = evaluate(TripletLoss(margin: 0.2, hardest: true), s)
    #expect(result.account.imageToText.map(\.hardest) == [1, 2, 3, 1])
    #expect(result.account.textToImage.map(\.hardest) == [1, 3, 1, 2])
    // Text 0 is satisfied: 0.30 + 0.2 < 0.60.
    #expect(result.account.textToImage.map(\.weight) == [0, 1, 1, 1])
    #expect(abs(result.account.activeShare - 7.0 / 8) < 1e-9)
    let (hinges, _) = evaluate(TripletLoss(margin: 0.2, hardest: false), s)
    #expect(hinges.account.imageToText.map(\.activeNegatives) == [1, 1, 1, 2])
    #expect(hinges.account.textToImage.map(\.activeNegatives) == [0, 3, 1, 1])
  }
}
