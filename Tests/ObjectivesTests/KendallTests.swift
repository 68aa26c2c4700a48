import Foundation
import Ground
import Testing

@testable import Objectives

@Suite("Kendall and S-NDCG against reference numbers")
struct KendallTests {
  private func inputs() throws -> (Reference, [[Double]], [[Double]]) {
    let file = try Reference()
    return (file, try file("inputs", "S"), try file("inputs", "Y"))
  }

  private func objective(_ loss: Kendall, transposes: Bool = true) -> AnchorwiseObjective<Kendall> {
    AnchorwiseObjective(loss, transposesLabels: transposes)
  }

  /// Losses and terms of the rows of a matrix.
  private func direction(
    _ loss: Kendall, _ rows: [[Double]], _ labels: [[Double]]
  ) -> (sum: Double, terms: Int) {
    rows.indices.reduce(into: (0.0, 0)) { total, index in
      let found = AnchorEvaluation(
        loss, scores: rows[index], labels: labels[index], positive: index)
      total.0 += found.outcome.loss
      total.1 += found.outcome.terms
    }
  }

  private func transposed(_ rows: [[Double]]) -> [[Double]] {
    rows.indices.map { column in rows.map { $0[column] } }
  }

  @Test("The full form with gaps and offsets", arguments: ["0", "0.3"], ["0", "0.04"])
  func full(_ gap: String, _ offset: String) throws {
    let (file, s, y) = try inputs()
    let key = "gap_\(gap)_km_\(offset)"
    let loss = Kendall(variant: .full, gap: Double(gap) ?? 0, offset: Double(offset) ?? 0)
    let found = Evaluation(objective(loss), s, labels: y)
    expectClose(found.value, try file.number("Kendall_hinge", key, "loss"), key)
    expectClose(found.gradient, try file("Kendall_hinge", key, "grad"), key)
    for (name, rows, labels) in [("i2t", s, y), ("t2i", transposed(s), transposed(y))] {
      let (sum, terms) = direction(loss, rows, labels)
      expectClose(sum, try file.number("Kendall_hinge", key, "\(name)_sum"), key)
      #expect(Double(terms) == (try file.number("Kendall_hinge", key, "\(name)_pairs")))
      expectClose(sum / Double(terms), try file.number("Kendall_hinge", key, name), key)
    }
  }

  @Test("Labels without transposing, as in the authors' code")
  func compatibility() throws {
    let (file, s, y) = try inputs()
    let key = "gap_0.3_km_0_no_transpose_compat"
    let loss = Kendall(variant: .full, gap: 0.3)
    let found = Evaluation(objective(loss, transposes: false), s, labels: y)
    expectClose(found.value, try file.number("Kendall_hinge", key, "loss"), key)
    expectClose(found.gradient, try file("Kendall_hinge", key, "grad"), key)
    let (sum, terms) = direction(loss, transposed(s), y)
    expectClose(sum, try file.number("Kendall_hinge", key, "t2i_sum"), key)
    #expect(Double(terms) == (try file.number("Kendall_hinge", key, "t2i_pairs")))
    expectClose(sum / Double(terms), try file.number("Kendall_hinge", key, "t2i"), key)
    expectClose(
      direction(loss, s, y).sum / 18, try file.number("Kendall_hinge", key, "i2t"), key)
  }

  @Test("The smooth form, and its limit: one less Kendall's coefficient")
  func smooth() throws {
    let (file, s, y) = try inputs()
    let found = Evaluation(
      objective(Kendall(variant: .smooth, temperature: 0.1)), s, labels: y)
    expectClose(found.value, try file.number("Kendall_smooth_tanh_T_0.1", "loss"), "smooth")
    expectClose(found.gradient, try file("Kendall_smooth_tanh_T_0.1", "grad"), "smooth")
    let sharp = Kendall(variant: .smooth, temperature: 1e-4)
    let rows: [Double] = try file("Kendall_tau_a", "i2t_rows")
    let columns: [Double] = try file("Kendall_tau_a", "t2i_columns")
    for (name, matrix, labels, expected) in [
      ("row", s, y, rows), ("column", transposed(s), transposed(y), columns),
    ] {
      for index in matrix.indices {
        let found = AnchorEvaluation(
          sharp, scores: matrix[index], labels: labels[index], positive: index)
        #expect(abs(1 - found.outcome.loss - expected[index]) < 1e-5, "\(name) \(index)")
      }
    }
    let all = Evaluation(objective(sharp), s, labels: y)
    expectClose(1 - all.value, try file.number("Kendall_tau_a", "mean"), "mean")
  }

  @Test("Pairs, losses and gradients of the windows on a list of eight", arguments: [1, 3, 4])
  func list(_ window: Int) throws {
    let file = try Reference()
    let labels: [Double] = try file("inputs", "list_labels")
    let scores: [Double] = try file("inputs", "list_scores")
    let key = "w_\(window)"
    let all = AnchorEvaluation(
      Kendall(variant: .sw, window: window), scores: scores, labels: labels)
    expectClose(all.outcome.loss, try file.number("SW_HS_list_of_8", key, "sw_mean_loss"), key)
    expectClose([all.weights], [try file("SW_HS_list_of_8", key, "sw_grad")], key)
    let hard = AnchorEvaluation(
      Kendall(variant: .swHS, window: window), scores: scores, labels: labels)
    expectClose(hard.outcome.loss, try file.number("SW_HS_list_of_8", key, "hs_loss"), key)
    #expect(hard.weights == (try file("SW_HS_list_of_8", key, "hs_grad")))
    let pair: [Int] = try file("SW_HS_list_of_8", key, "hs_pair")
    #expect(hard.weights[pair[0]] == -1 && hard.weights[pair[1]] == 1)
    // An offset that no difference outweighs makes all pairs cost something, each its own.
    let pairs: [[Int]] = try file("SW_HS_list_of_8", key, "pairs_more_less")
    let wide = AnchorEvaluation(
      Kendall(variant: .sw, offset: 2, window: window), scores: scores, labels: labels)
    var expected = [Double](repeating: 0, count: 8)
    for pair in pairs {
      expected[pair[0]] -= 1 / Double(pairs.count)
      expected[pair[1]] += 1 / Double(pairs.count)
    }
    expectClose([wide.weights], [expected], key)
    let smooth = AnchorEvaluation(
      Kendall(variant: .smooth, temperature: 1e-4), scores: scores, labels: labels)
    expectClose(
      1 - smooth.outcome.loss, try file.number("SW_HS_list_of_8", "kendall_tau_a"), "coefficient")
  }

  @Test("Order by label; equals keep the order of their indices")
  func order() throws {
    let file = try Reference()
    let labels: [Double] = try file("inputs", "list_labels")
    let order: [Int] = try file("SW_HS_list_of_8", "order_by_label_desc")
    // One window over everything has one pair: the first and the last of the order.
    let found = AnchorEvaluation(
      Kendall(variant: .sw, offset: 2, window: 7), scores: labels, labels: labels)
    #expect(found.weights[order[0]] == -1 && found.weights[order[7]] == 1)
    // Order of the tied labels: 1, 3 | 0, 2 | 4; pairs two apart: (1, 0), (3, 2), (0, 4).
    let ties = AnchorEvaluation(
      Kendall(variant: .sw, offset: 2, window: 2), scores: [0, 0, 0, 0, 0],
      labels: [0.5, 0.9, 0.5, 0.9, 0.1])
    #expect(ties.outcome.loss == 2)
    expectClose([ties.weights], [[0, -1.0 / 3, 1.0 / 3, -1.0 / 3, 1.0 / 3]], "ties")
  }

  @Test("Windows on the matrices", arguments: [1, 2])
  func batch(_ window: Int) throws {
    let (file, s, y) = try inputs()
    for (suffix, variant) in [("all", Kendall.Variant.sw), ("hard", .swHS)] {
      let key = "w_\(window)_\(suffix)"
      let loss = Kendall(variant: variant, window: window)
      let found = Evaluation(objective(loss), s, labels: y)
      expectClose(found.value, try file.number("SW_HS_batch", key, "loss"), key)
      expectClose(found.gradient, try file("SW_HS_batch", key, "grad"), key)
      expectClose(direction(loss, s, y).sum / 4, try file.number("SW_HS_batch", key, "i2t"), key)
      expectClose(
        direction(loss, transposed(s), transposed(y)).sum / 4,
        try file.number("SW_HS_batch", key, "t2i"), key)
    }
  }

  /// Scores and labels of which many are equal, with values by a plain script in float64.
  private let tied = (
    s: [
      [0.61, 0.48, 0.55, 0.3, 0.52], [0.2, 0.58, 0.63, 0.44, 0.35], [0.47, 0.33, 0.7, 0.66, 0.29],
      [0.5, 0.41, 0.36, 0.49, 0.57], [0.12, 0.6, 0.25, 0.38, 0.65],
    ],
    y: [
      [1, 0.4, 0, 0, 0.4], [0, 1, 0, 0, 0.7], [0.4, 0, 1, 0, 0], [0, 0, 0.4, 1, 0.4],
      [0, 0.7, 0, 0.4, 1],
    ]
  )

  @Test(
    "Windows take pairs of equal labels unless they are dropped or there is a gap",
    arguments: [
      (Kendall.Variant.sw, 1, 0.0605, 0.017_333_333, 0), (.swHS, 1, 0.21, 0.041, 0),
      (.sw, 2, 0.064_666_667, 0.0585, 0.022), (.swHS, 2, 0.156, 0.126, 0.036),
    ])
  func equalLabels(
    _ variant: Kendall.Variant, _ window: Int, _ kept: Double, _ dropped: Double, _ gap: Double
  ) {
    for (loss, expected) in [
      (Kendall(variant: variant, window: window), kept),
      (Kendall(variant: variant, window: window, dropsEqual: true), dropped),
      (Kendall(variant: variant, gap: 0.4, window: window), gap),
      (Kendall(variant: variant, gap: 0.4, window: window, dropsEqual: true), gap),
    ] {
      let found = Evaluation(objective(loss), tied.s, labels: tied.y)
      expectClose(found.value, expected, "\(loss)")
    }
    guard variant == .swHS, window == 1 else { return }
    expectClose(
      Evaluation(objective(Kendall(variant: variant, window: window)), tied.s, labels: tied.y)
        .gradient,
      [
        [0, -0.1, 0.1, 0, 0.2], [-0.2, 0, 0.1, -0.1, -0.1], [0, -0.2, 0, 0.2, 0],
        [0.1, 0.1, -0.2, 0, 0.1], [-0.1, 0, 0.1, 0, 0],
      ], "gradient")
  }

  @Test("Labels of pairs alone, one apart: each image costs the mean of its first drops by hand")
  func binaryLabels() {
    // Order of row 0: 0, 1, 2; its pairs (0, 1) and (1, 2) cost 0.1 and 0, their mean 0.05. Row 1:
    // order 1, 0, 2, costs 0 and 0.3; row 2: order 2, 0, 1, costs 0 and 0.2. Columns: 0: order 0, 1,
    // 2, 0 and 0.1; 1: order 1, 0, 2, costs 0.1 and 0; 2: order 2, 0, 1, 0.1 and 0.3.
    let s = [[0.5, 0.6, 0.3], [0.3, 0.5, 0.6], [0.4, 0.2, 0.2]]
    let y = [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]]
    let rows = [(0.1, 0.0), (0, 0.3), (0.2, 0)]
    let columns = [(0.0, 0.1), (0.1, 0), (0.1, 0.3)]
    let kept = (rows + columns).reduce(0) { $0 + ($1.0 + $1.1) / 2 } / 6
    let dropped = (rows + columns).reduce(0) { $0 + $1.0 } / 6
    for (drops, expected) in [(false, kept), (true, dropped)] {
      let loss = Kendall(variant: .sw, window: 1, dropsEqual: drops)
      expectClose(Evaluation(objective(loss), s, labels: y).value, expected, "\(drops)")
    }
  }

  @Test("Numbers of pairs in a batch of 128")
  func pairs() throws {
    let file = try Reference()
    let labels = (0..<128).map { Double(($0 * 37) % 128) / 128 }
    let scores = [Double](repeating: 0, count: 128)
    let full = AnchorEvaluation(Kendall(variant: .full), scores: scores, labels: labels)
    let perDirection = try file.number("pair_counts_N128", "full_kendall_per_direction")
    #expect(Double(full.outcome.terms * 128) == perDirection)
    // A quarter of the batch: the first 32 of the order are only ever the more relevant one.
    let sw = AnchorEvaluation(Kendall(variant: .sw, offset: 1), scores: scores, labels: labels)
    let share = sw.weights.filter { $0 > 0 }.min() ?? 0
    let sampled = try file.number("pair_counts_N128", "sw_w32_per_direction")
    expectClose(128 / share, sampled, "SW")
    #expect(sw.weights.count { $0 > 0 } == 32)
    let hard = AnchorEvaluation(Kendall(offset: 1), scores: scores, labels: labels)
    let active = hard.weights.count { $0 > 0 }
    #expect(Double(active * 128) == (try file.number("pair_counts_N128", "sw_hs_per_direction")))
    let triplet = AnchorEvaluation(TripletLoss(hardest: false), scores: scores)
    let negatives = triplet.weights.count { $0 > 0 }
    let allNegatives = try file.number("pair_counts_N128", "triplet_all_negatives_per_direction")
    #expect(Double(negatives * 128) == allNegatives)
  }

  @Test("The hardest of each window by plain search")
  func windowHard() {
    var state: UInt64 = 9
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 58) / 64
    }
    for count in [2, 3, 9, 20] {
      for window in [1, 2, 5, 40] {
        for gap in [0, 0.25] {
          let labels = (0..<count).map { _ in draw() }
          let scores = (0..<count).map { _ in draw() }
          let order = labels.indices.sorted { labels[$0] > labels[$1] }
          let width = min(window, count - 1)
          var sum = 0.0
          var windows = 0.0
          for place in 0..<(count - width) {
            let head = order[place]
            let others = order[(place + 1)...(place + width)]
              .filter { labels[head] - labels[$0] > gap }
            guard let worst = others.map({ scores[$0] }).max() else { continue }
            windows += 1
            sum += max(0, 0.05 + worst - scores[head])
          }
          let found = AnchorEvaluation(
            Kendall(variant: .windowHard, gap: gap, offset: 0.05, window: window),
            scores: scores, labels: labels)
          #expect(abs(found.outcome.loss - (windows > 0 ? sum / windows : 0)) < 1e-5)
          #expect(abs(found.weights.reduce(0, +)) < 1e-5)
        }
      }
    }
  }

  @Test("Sums with the triplet losses, as BCLS has them")
  func combined() throws {
    let (file, s, y) = try inputs()
    let kendall = try #require(ObjectiveRegistry.named("kendall"))
    let soft = try #require(ObjectiveRegistry.named("triplet-sn"))
    let triplet = try #require(ObjectiveRegistry.named("triplet"))
    let options = ObjectiveOptions()
    let full = try kendall.make(options, ["variant": .text("full"), "gap": .real(0.3)])
    let none = ["warmup_epochs": SettingValue.integer(0)]
    for (key, descriptor, first) in [
      (
        "A_tau_0.05_plus_1.0_kendall_gap_0.3", soft,
        try soft.make(options, none.merging(["tau": .real(0.05)]) { $1 })
      ), ("MH_plus_1.0_kendall_gap_0.3", triplet, try triplet.make(options, none)),
    ] {
      let sum = ObjectiveSum([(descriptor, first, weight: 1), (kendall, full, weight: 1)])
      let ds = floats([Double](repeating: .nan, count: 16))
      let value = TestBatch(rows: s, labels: y).with(first) { batch in
        sum.evaluate(batch, gradient: ObjectiveGradient(similarities: ds.pointer))
      }
      expectClose(value, try file.number("combined_mean_reduction", key, "loss"), key)
      let rows = (0..<4).map { row in (0..<4).map { Double(ds.pointer[4 * row + $0]) } }
      expectClose(rows, try file("combined_mean_reduction", key, "grad"), key)
    }
  }

  @Test("S-NDCG with the labels as they are", arguments: ["0.01", "0.1"])
  func sNDCG(_ tau: String) throws {
    let (file, s, y) = try inputs()
    let loss = SNDCG(temperature: Float(tau) ?? 0, rescalesLabels: false)
    let found = Evaluation(AnchorwiseObjective(loss), s, labels: y)
    expectClose(found.value, try file.number("S_NDCG", "tau_\(tau)", "loss"), tau)
    for (name, rows, labels) in [("i2t", s, y), ("t2i", transposed(s), transposed(y))] {
      let sum = rows.indices.reduce(0.0) { total, index in
        let anchor = AnchorEvaluation(
          loss, scores: rows[index], labels: labels[index], positive: index)
        return total + anchor.outcome.loss
      }
      expectClose(sum / 4, try file.number("S_NDCG", "tau_\(tau)", name), "\(name) \(tau)")
    }
  }
}
