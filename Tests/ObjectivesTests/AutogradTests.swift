import Foundation
import Testing

@testable import Objectives

@Suite("Objectives against PyTorch")
struct AutogradTests {
  /// `objectives.json` is of experiments/peers/make_fixtures.py.
  @Test("Values, gradients and the gradients of learnable scalars")
  func cases() throws {
    let file = try Reference("objectives")
    let labels: [[Double]] = try file("Y")
    let cases: [[String: Any]] = try file("cases")
    #expect(cases.count >= 15)
    for item in cases {
      let name = try #require(item["objective"] as? String)
      let matrix = try #require(item["matrix"] as? String)
      let options = try #require(item["options"] as? [String: Any])
      let first = try #require(item["scalars"] as? [String: Double])
      func option(_ key: String) throws -> Float {
        Float(try #require(options[key] as? Double, "\(name) \(key)"))
      }
      let objective: any Objective
      switch name {
      case "infonce": objective = AnchorwiseObjective(InfoNCE())
      case "siglip": objective = AnchorwiseObjective(SigLIP())
      case "rvse":
        objective = AnchorwiseObjective(
          RVSEPP(
            margin: Double(try option("margin")), threshold: Double(try option("threshold"))))
      case "s_ndcg":
        objective = AnchorwiseObjective(
          SNDCG(temperature: try option("tau")),
          transposesLabels: options["transpose"] as? Bool ?? true)
      case "kendall_smooth":
        objective = AnchorwiseObjective(
          Kendall(variant: .smooth, temperature: try option("temperature")))
      default:
        Issue.record("\(name) is not known")
        continue
      }
      let scalars = try objective.scalars.map { try #require(first[$0.name]) }
      let found = Evaluation(
        objective, try file(matrix), labels: labels, scalars: scalars.isEmpty ? nil : scalars)
      let place = "\(name) \(options) \(first) on \(matrix)"
      expectClose(found.value, try #require(item["value"] as? Double), place)
      expectClose(found.gradient, try #require(item["gradient"] as? [[Double]]), place)
      let expected = try #require(item["scalar_gradient"] as? [Double])
      #expect(found.scalarGradient.count == expected.count)
      for (index, value) in expected.enumerated() {
        expectClose(found.scalarGradient[index], value, "\(place), scalar \(index)")
      }
    }
  }
}
