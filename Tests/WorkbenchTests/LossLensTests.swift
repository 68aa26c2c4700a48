import Foundation
import Objectives
import Testing

@testable import Probes
@testable import Recipe
@testable import Records
@testable import Widgets
@testable import Workbench

/// Numbers of the lens against what follows from the losses' definitions.
@Suite struct LossLensTests {
  private func lens(
    _ terms: [String], _ change: (inout RunConfiguration.Objective) -> Void = { _ in }
  ) -> LossLens {
    var configuration = RunConfiguration().objective
    configuration.terms = terms
    change(&configuration)
    return LossLens(configuration)
  }

  @Test("MH weighs the hardest negative 1 and all others 0")
  func hardest() throws {
    let lens = lens(["triplet"])
    #expect(lens.curves.map(\.name) == ["Triplet MH", "SH", "SN"])
    for (similarity, weight) in zip(LossLens.similarities, lens.curves[0].weights) {
      // At 0.59, where the hardest of the others is, rounding decides.
      if abs(similarity - 0.59) < 0.005 { continue }
      #expect(weight == (similarity > 0.59 ? 1 : 0), "at \(similarity)")
    }
    #expect(lens.curves[0].effective.allSatisfy { $0 == 1 })
  }

  @Test("Default objectives weigh the same negatives differently, and not all in steps")
  func different() throws {
    // Of 14 others −0.06, −0.01 … 0.59 six are above 0.3 = 0.5 − 0.2, and the moving one at 0.4.
    let place = LossLens.index(of: 0.4)
    let lens = lens(["triplet"])
    #expect(lens.curves[1].effective[place] == 7 && lens.curves[0].effective[place] == 1)
    #expect(lens.curves[1].weights[place] == 1 && lens.curves[0].weights[place] == 0)
    let soft = lens.curves[2]
    #expect(soft.effective[place] > 1 && soft.effective[place] < 7)
    // Between the margin and the top its weight takes more than two values.
    let values = Set(soft.weights.map { ($0 * 1000).rounded() })
    #expect(values.count > 10)
    let kendall = try #require(self.lens(["kendall"]).curves.first)
    // Kendall's hardest pair is by the labels, not by the margin.
    #expect(kendall.weights != lens.curves[0].weights && kendall.weights != lens.curves[1].weights)
  }

  @Test("Where every weight is 0, the largest is 0 and the axis does not go below")
  func zero() throws {
    let lens = lens(["triplet"]) { $0["triplet.weight"] = .real(0) }
    let curve = try #require(lens.curves.first)
    #expect(curve.largest == 0 && curve.shown(isRelative: true).allSatisfy { $0 == 0 })
    let series = [PlotSeries("a", number: 0, points: [PlotPoint(0, 0), PlotPoint(1, 0)])]
    #expect(ConfigureScreen.weightAxis(series).window == 0...1)
    let other = [PlotSeries("a", number: 0, points: [PlotPoint(0, 0), PlotPoint(1, 0.5)])]
    #expect(ConfigureScreen.weightAxis(other).window == nil)
  }

  @Test("SH weighs every negative inside the margin 1, whatever the others do")
  func sum() {
    // With a margin of 0.7 all negatives are inside, of which there are 15.
    let lens = lens(["triplet"]) { $0.margin = 0.7 }
    let curve = lens.curves[1]
    #expect(curve.weights[LossLens.index(of: 0)] == 1)
    #expect(curve.effective[LossLens.index(of: 0)] == 15)
    let narrow = self.lens(["triplet"]) { $0.margin = 0.1 }.curves[1]
    #expect(narrow.weights[LossLens.index(of: 0.39)] == 0)
    #expect(narrow.weights[LossLens.index(of: 0.41)] == 1)
  }

  @Test("InfoNCE weighs a negative by its softmax over the temperature")
  func contrast() throws {
    let lens = lens(["infonce"]) { $0["infonce.tau"] = .real(0.1) }
    let weights = try #require(lens.curves.first).weights
    // The weight is p / τ, and the odds of p grow by exp(Δ / τ), whatever the others are.
    func logOdds(_ similarity: Double) -> Double {
      let p = 0.1 * weights[LossLens.index(of: similarity)]
      return log(p / (1 - p))
    }
    #expect(abs(logOdds(0.45) - logOdds(0.35) - 1) < 1e-4)
    #expect(abs(logOdds(0.8) - logOdds(0.2) - 6) < 1e-3)
  }

  @Test("FNE's posterior is Bayes' rule on the example Gaussians")
  func posterior() throws {
    let lens = lens(["fne"])
    let curve = try #require(lens.curves.first)
    let posterior = try #require(curve.posterior)
    let probability = try #require(curve.probability)
    for similarity in [0.35, 0.5, 0.7, 0.8] {
      func density(_ g: (mean: Double, deviation: Double)) -> Double {
        exp(-0.5 * pow((similarity - g.mean) / g.deviation, 2)) / g.deviation
      }
      let match = density(LossLens.positives)
      let expected = match / (match + 9999 * density(LossLens.negatives))
      #expect(abs(posterior[LossLens.index(of: similarity)] - expected) < 1e-4)
    }
    // Below the cut, the mean of the positives less the margin, nothing is drawn.
    #expect(probability[LossLens.index(of: 0.25)] == 0)
    #expect(curve.weights[LossLens.index(of: 0.25)] == 0)
    // Probable false negatives are drawn less: exp(-τP) against exp(-τ·distance²).
    #expect(probability[LossLens.index(of: 0.85)] < probability[LossLens.index(of: 0.5)])
    #expect(probability[LossLens.index(of: 0.5)] < 1)
  }

  @Test("A term's weight multiplies its curve")
  func weighted() {
    let lens = lens(["triplet", "kendall"]) { $0["triplet.weight"] = .real(2.5) }
    #expect(lens.curves.map(\.name) == ["Triplet MH", "Kendall", "MH", "SH", "SN"])
    #expect(lens.curves[0].weights[LossLens.index(of: 0.6)] == 2.5)
    #expect(lens.curves[2].weights[LossLens.index(of: 0.6)] == 1)
  }

  @Test(
    "Every objective has a curve of finite numbers", arguments: ObjectiveRegistry.all.map(\.name))
  func every(_ name: String) throws {
    let lens = lens([name])
    #expect(lens.problem == nil)
    let curve = try #require(lens.curves.first)
    #expect(curve.weights.count == LossLens.similarities.count)
    #expect(curve.weights.allSatisfy { $0.isFinite })
    #expect(curve.weights.contains { $0 != 0 })
  }
}
