import Foundation
import Testing

@testable import Objectives

@Suite("Triplet-SN and InfoNCE against reference numbers")
struct SoftNegativeTests {
  private static let variants: [(String, TripletSN.Variant)] = [
    ("A_lse_hinge", .hinge), ("Anorm_lme_hinge", .normalized), ("B_softplus", .softplus),
    ("C_softmax_mean_hinge", .mean),
  ]

  private func sn(
    _ variant: TripletSN.Variant, _ tau: Double, _ rows: [[Double]], margin: Double = 0.2,
    _ reduction: Reduction = .sum
  ) -> Evaluation {
    Evaluation(
      AnchorwiseObjective(
        TripletSN(margin: margin, temperature: tau, variant: variant),
        reduction: reduction), rows)
  }

  private func sum(_ anchors: [Account.Anchor]) -> Double {
    anchors.reduce(0) { $0 + Double($1.weight) }
  }

  @Test("All variants at all temperatures", arguments: ["0.01", "0.05", "0.1", "1"])
  func reference(_ tau: String) throws {
    let file = try Reference()
    let s: [[Double]] = try file("inputs", "S")
    for (name, variant) in Self.variants {
      let key = "\(name)_tau_\(tau)"
      let temperature = try #require(Double(tau))
      for (reduction, field) in [
        (Reduction.sum, "loss_sum"), (.batch, "loss_batch"), (.mean, "loss_mean"),
      ] {
        let found = sn(variant, temperature, s, reduction)
        expectClose(found.value, try file.number("Triplet_SN", key, field), "\(key) \(field)")
        if reduction == .sum {
          expectClose(found.gradient, try file("Triplet_SN", key, "grad_sum"), key)
        }
      }
      // One direction at a time: the anchors of the rows alone.
      var directions = (0.0, 0.0)
      let loss = TripletSN(temperature: temperature, variant: variant)
      for index in s.indices {
        directions.0 += AnchorEvaluation(loss, scores: s[index], positive: index).outcome.loss
        let column = s.map { $0[index] }
        directions.1 += AnchorEvaluation(loss, scores: column, positive: index).outcome.loss
      }
      expectClose(directions.0, try file.number("Triplet_SN", key, "i2t_sum"), "\(key) i2t")
      expectClose(directions.1, try file.number("Triplet_SN", key, "t2i_sum"), "\(key) t2i")
    }
  }

  @Test("Small temperatures give the hardest negative, large ones the mean negative")
  func limits() throws {
    let file = try Reference()
    let s: [[Double]] = try file("inputs", "S")
    for (letter, variant) in [("A", TripletSN.Variant.hinge), ("B", .softplus), ("C", .mean)] {
      for tau in ["0.01", "0.001", "0.0001"] {
        let expected = try file.number("Triplet_SN_limits", "\(letter)_tau_\(tau)")
        expectClose(sn(variant, Double(tau) ?? 0, s).value, expected, "\(letter) \(tau)")
      }
      let found = sn(variant, 1e-4, s)
      expectClose(
        found.value, try file.number("MH_max_of_hinges", "loss_sum"), letter, tolerance: 1e-3)
      expectClose(
        found.gradient, try file("MH_max_of_hinges", "grad_sum"), letter, tolerance: 1e-3)
    }
    // At temperature 1000 float32 keeps about 1e-4 of a similarity.
    for (key, variant) in [("Anorm_tau_1000", TripletSN.Variant.normalized), ("C_tau_1000", .mean)]
    {
      let expected = try file.number("Triplet_SN_limits", key)
      let found = sn(variant, 1000, s).value
      #expect(abs(found - expected) < 2e-3, "\(key): \(found)")
      let mean = try file.number("Triplet_SN_limits", "mean_negative_hinge_sum")
      #expect(abs(expected - mean) < 1e-4)
    }
  }

  @Test("Equal negatives raise the margin by τ log(N − 1)")
  func offset() throws {
    let file = try Reference()
    let rows = [[Double]](repeating: [Double](repeating: 0.25, count: 128), count: 128)
    for tau in ["0.01", "0.05", "0.1"] {
      let extra = try file.number(
        "Triplet_SN_limits", "lse_offset_tau_log_Nminus1_N128", "tau_\(tau)")
      let found = sn(.hinge, Double(tau) ?? 0, rows, .mean)
      expectClose(found.value, 0.2 + extra, tau)
      let even = sn(.normalized, Double(tau) ?? 0, rows, .mean)
      expectClose(even.value, 0.2, tau)
    }
  }

  @Test("Softmax weights of an active anchor sum to 1, and its positive gets −1")
  func weights() throws {
    let s: [[Double]] = try Reference()("inputs", "S")
    for tau in [0.01, 0.05, 0.1, 1] {
      let loss = TripletSN(temperature: tau)
      var active = 0
      for index in s.indices {
        let found = AnchorEvaluation(loss, scores: s[index], positive: index)
        let negatives = found.weights.reduce(0, +) - found.weights[index]
        let isActive = found.outcome.loss > 0
        active += isActive ? 1 : 0
        #expect(abs(negatives - (isActive ? 1 : 0)) < 1e-5)
        #expect(found.weights[index] == (isActive ? -1 : 0))
      }
      #expect(active > 0)
    }
  }

  @Test("The account counts effective negatives")
  func account() {
    // Weights 3/4 and 1/4: (3/4 + 1/4)² / (9/16 + 1/16) = 1.6 negatives.
    let tau = 0.1
    let near = 0.5
    let far = near - tau * log(3)
    let rows = [[0.5, near, far], [0, 0.5, 0], [0, 0, 0.5]]
    let found = sn(.hinge, tau, rows).account
    let first = found.imageToText[0]
    #expect(first.hardest == 1 && first.chosen == 1)
    #expect(first.activeNegatives == 2)
    #expect(abs(first.effectiveNegatives - 1.6) < 1e-4)
    #expect(abs(Double(first.gap) - 0.25 * tau * log(3)) < 1e-5)
    // Both negatives of image 1 are equal; margin 0.2 + 0.1 log 2 − 0.5 is below 0.
    #expect(found.imageToText[1].weight == 0)
    // Caption 0 sees images 1 and 2 at 0: the same.
    #expect(found.textToImage[0].weight == 0)
    let even = sn(.hinge, 0.5, rows).account.imageToText[1]
    #expect(abs(even.effectiveNegatives - 2) < 1e-5)
  }

  @Test("InfoNCE's numbers, and the identities that tie it to the softplus form")
  func infoNCE() throws {
    let file = try Reference()
    let s: [[Double]] = try file("inputs", "S")
    let loss = InfoNCE(temperature: 0.05)
    let found = Evaluation(AnchorwiseObjective(loss), s)
    expectClose(found.value, try file.number("InfoNCE_tau_0.05", "loss_mean"), "mean")
    let gradient: [[Double]] = try file("InfoNCE_tau_0.05", "grad_sum")
    expectClose(found.gradient, gradient.map { $0.map { $0 / 8 } }, "gradient")
    var directions = (0.0, 0.0)
    for index in s.indices {
      directions.0 += AnchorEvaluation(loss, scores: s[index], positive: index).outcome.loss
      let column = s.map { $0[index] }
      directions.1 += AnchorEvaluation(loss, scores: column, positive: index).outcome.loss
    }
    expectClose(directions.0, try file.number("InfoNCE_tau_0.05", "i2t_sum"), "i2t")
    expectClose(directions.1, try file.number("InfoNCE_tau_0.05", "t2i_sum"), "t2i")
    expectClose(
      directions.0 + directions.1, try file.number("InfoNCE_tau_0.05", "loss_sum"), "sum")
    let expected = try file.number("InfoNCE_tau_0.05", "loss_batch")
    expectClose((directions.0 + directions.1) / 4, expected, "batch")

    let plain = sn(.softplus, 0.05, s, margin: 0)
    expectClose(
      plain.value, try file.number("InfoNCE_identity", "softplus_form_margin0_sum"), "identity")
    expectClose(
      0.05 * (directions.0 + directions.1),
      try file.number("InfoNCE_identity", "tau_times_InfoNCE_sum"), "identity")
    expectClose(
      plain.gradient, found.gradient.map { $0.map { $0 * 8 * 0.05 } }, "identity's gradient")
    // A constant margin inside the softmax.
    expectClose(
      sn(.softplus, try file.number("margin_softmax_identity", "tau"), s).value / 0.05,
      try file.number("margin_softmax_identity", "loss_sum"), "margin softmax")
  }

  @Test("InfoNCE's scale stops at 100, and so does the gradient of its logarithm")
  func cap() {
    let s = [[0.5, 0.49], [0.48, 0.5]]
    let objective = AnchorwiseObjective(InfoNCE())
    let below = Evaluation(objective, s, scalars: [log(99.9)])
    let beyond = Evaluation(objective, s, scalars: [6])
    let fixed = Evaluation(
      AnchorwiseObjective(InfoNCE(temperature: 0.01, learnsTemperature: false)), s)
    #expect(below.scalarGradient[0] != 0)
    #expect(beyond.scalarGradient == [0])
    #expect(beyond.value == fixed.value)
    #expect(beyond.gradient == fixed.gradient)
    #expect(fixed.scalarGradient.isEmpty)
    // By hand: log(1 + exp(100 · −0.01)) and log(1 + exp(100 · −0.02)), once in each direction.
    let expected = (log(1 + exp(-1.0)) + log(1 + exp(-2.0))) / 2
    expectClose(fixed.value, expected, "value", tolerance: 1e-5)
  }
}
