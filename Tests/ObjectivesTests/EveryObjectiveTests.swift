import Foundation
import Ground
import Testing

@testable import Objectives

/// What must hold of each objective of the registry with any settings; those that need the keys of a
/// memory are tested by themselves.
@Suite("Every objective of the registry")
struct EveryObjectiveTests {
  /// A derivative by central differences of fourth order with steps h and h/2; nil at a kink, where
  /// the two disagree.
  private func difference(_ h: Double, _ f: (Double) -> Double) -> Double? {
    func slope(_ h: Double) -> Double {
      (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h)
    }
    let coarse = slope(h)
    let fine = slope(h / 2)
    return abs(coarse - fine) <= 2e-3 * max(abs(fine), 0.1) ? coarse : nil
  }

  @Test("Gradients are the finite differences of the value", arguments: [5, 18])
  func differences(_ count: Int) throws {
    var checked = 0
    var kinks = 0
    try RandomObjective.forEach(counts: [count], draws: count == 5 ? 30 : 5) { draw in
      var draw = draw
      let found = Evaluation(draw.objective, draw.test)
      let largest = found.gradient.joined().map(abs).max() ?? 0
      let tolerance = 4e-3 * max(largest, 0.05)
      for row in 0..<count {
        for column in 0..<count where count < 10 || (row + 2 * column) % 5 == 0 {
          let center = draw.test.rows[row][column]
          let slope = difference(count < 10 ? 0x1p-8 : 0x1p-9) { step in
            draw.test.rows[row][column] = center + step
            defer { draw.test.rows[row][column] = center }
            return Evaluation(draw.objective, draw.test).value
          }
          guard let slope else {
            kinks += 1
            continue
          }
          checked += 1
          #expect(
            abs(slope - found.gradient[row][column]) <= tolerance,
            "\(draw.name), (\(row), \(column)): \(found.gradient[row][column]), not \(slope)")
        }
      }
      for index in draw.objective.scalars.indices {
        let center = draw.test.scalars?[index] ?? 0
        let slope = difference(0x1p-6) { step in
          draw.test.scalars?[index] = center + step
          defer { draw.test.scalars?[index] = center }
          return Evaluation(draw.objective, draw.test).value
        }
        let expected = try #require(slope, "\(draw.name) is smooth")
        expectClose(
          found.scalarGradient[index], expected, "\(draw.name), scalar \(index)", tolerance: 5e-3)
      }
    }
    #expect(checked > 2 * kinks, "\(checked) entries checked, \(kinks) kinks")
    #expect(checked > 1000)
  }

  @Test("A weight scales the gradient, not the value, and adds to what is there")
  func weight() throws {
    try RandomObjective.forEach(counts: [6], draws: 8) { draw in
      let one = Evaluation(draw.objective, draw.test)
      let three = Evaluation(draw.objective, draw.test, weight: 3)
      #expect(three.value == one.value)
      expectClose(
        three.gradient, one.gradient.map { $0.map { 3 * $0 } }, draw.name, tolerance: 1e-5)
      for (a, b) in zip(three.scalarGradient, one.scalarGradient) {
        expectClose(a, 3 * b, draw.name, tolerance: 1e-5)
      }
      let ds = floats([Double](repeating: 0.5, count: 36))
      let dv = floats([0.5, 0.5])
      _ = draw.test.with(draw.objective) { batch in
        draw.objective.evaluate(
          batch, weight: 1,
          gradient: ObjectiveGradient(similarities: ds.pointer, scalars: dv.pointer))
      }
      let moved = (0..<6).map { row in (0..<6).map { Double(ds.pointer[6 * row + $0]) - 0.5 } }
      expectClose(moved, one.gradient, draw.name, tolerance: 1e-3)
    }
  }

  @Test("Any number of threads gives the same bytes")
  func threads() throws {
    try RandomObjective.forEach(counts: [7, 33], draws: 8) { draw in
      var draw = draw
      draw.test.threads = 1
      let one = Evaluation(draw.objective, draw.test)
      let anchors = (one.account.imageToText, one.account.textToImage)
      for threads in [2, 3] {
        draw.test.threads = threads
        let other = Evaluation(draw.objective, draw.test)
        #expect(other.value.bitPattern == one.value.bitPattern, "\(draw.name)")
        #expect(other.gradient == one.gradient, "\(draw.name)")
        #expect(other.scalarGradient == one.scalarGradient, "\(draw.name)")
        // Descriptions, since NaN does not equal itself.
        #expect("\(other.account.imageToText)" == "\(anchors.0)", "\(draw.name)")
        #expect("\(other.account.textToImage)" == "\(anchors.1)", "\(draw.name)")
      }
    }
  }

  @Test("The candidates' weights, anchor by anchor, are the gradient that was used")
  func inspection() throws {
    try RandomObjective.forEach(counts: [6, 18], draws: 10) { draw in
      let found = Evaluation(draw.objective, draw.test)
      let count = draw.test.count
      // What each direction is multiplied by is one number, found at the largest entry.
      var sums = [[[Double]]](
        repeating: [[Double]](
          repeating: [Double](repeating: 0, count: count), count: count), count: 2)
      for (side, direction) in Direction.allCases.enumerated() {
        for anchor in 0..<count {
          let candidates = draw.test.with(draw.objective) { batch in
            draw.objective.inspect(batch, direction: direction, anchor: anchor)
          }
          #expect(candidates.map(\.index) == Array(0..<count))
          #expect(candidates.filter(\.isPositive).map(\.index) == [anchor])
          for candidate in candidates {
            let (row, column) = side == 0 ? (anchor, candidate.index) : (candidate.index, anchor)
            #expect(candidate.similarity == Float(draw.test.rows[row][column]))
            sums[side][row][column] += Double(candidate.weight)
          }
          let pushed = candidates.filter { !$0.isPositive && $0.weight > 0 }
          #expect(pushed.count == found.account.anchors(direction)[anchor].activeNegatives)
        }
      }
      guard let factors = draw.factors else { return }
      let total = (0..<count).map { row in
        (0..<count).map { factors.0 * sums[0][row][$0] + factors.1 * sums[1][row][$0] }
      }
      expectClose(total, found.gradient, draw.name, tolerance: 1e-4)
    }
  }

  @Test(
    "One pair, one image, equal similarities, equal labels: finite, and no gradient from nothing")
  func degenerate() throws {
    try RandomObjective.forEach(counts: [1, 2, 3, 6, 17], draws: 10) { draw in
      let count = draw.test.count
      func expectFinite(_ change: (inout TestBatch) -> Void) -> Evaluation {
        var test = draw.test
        change(&test)
        let found = Evaluation(draw.objective, test)
        #expect(found.value.isFinite, "\(draw.name)")
        #expect(found.gradient.joined().allSatisfy { $0.isFinite }, "\(draw.name)")
        #expect(found.scalarGradient.allSatisfy { $0.isFinite }, "\(draw.name)")
        return found
      }
      let found = expectFinite { _ in }
      let isPairwise = draw.objective is AnchorwiseObjective<SigLIP>
      if count == 1, !isPairwise {
        #expect(abs(found.value) < 1e-6, "\(draw.name)")
        #expect(found.gradient == [[0]], "\(draw.name)")
      }
      _ = expectFinite { $0.rows = $0.rows.map { $0.map { _ in 0.5 } } }
      let even = expectFinite { $0.labels = $0.labels?.map { $0.map { _ in 0.5 } } }
      if let kendall = draw.objective as? AnchorwiseObjective<Kendall>,
        ![.sw, .swHS].contains(kendall.loss.variant) || kendall.loss.gap > 0
          || kendall.loss.dropsEqual
      {
        // No admissible pair costs nothing; the coefficient of no order is 0, so 1 less it is 1.
        let expected = kendall.loss.variant == .smooth && count > 1 ? 1.0 : 0
        #expect(abs(even.value - expected) < 1e-12, "\(draw.name)")
        #expect(even.gradient.joined().allSatisfy { $0 == 0 }, "\(draw.name)")
      }
      _ = expectFinite { $0.rows = $0.rows.map { $0.map { $0 * 40 - 20 } } }
      let oneImage = [Int32](repeating: 3, count: count)
      _ = expectFinite { $0.images = oneImage }
      if !draw.objective.needs.contains(.labels) {
        var test = draw.test
        test.images = oneImage
        let masked = Evaluation(try draw.masking(), test)
        // Only the positives are left.
        for row in 0..<count {
          for column in 0..<count where row != column {
            #expect(masked.gradient[row][column] == 0, "\(draw.name)")
          }
        }
        if !isPairwise { #expect(abs(masked.value) < 1e-6) }
      }
    }
  }

  @Test("Hidden candidates do not matter to the others")
  func hidden() throws {
    try RandomObjective.forEach(counts: [6], draws: 10) { draw in
      guard !draw.objective.needs.contains(.labels) else { return }
      let objective = try draw.masking()
      var test = draw.test
      test.images = [1, 2, 1, 3, 4, 1]
      let first = Evaluation(objective, test)
      for (row, column) in [(0, 2), (2, 0), (0, 5), (5, 2)] { test.rows[row][column] = 0.999 }
      let second = Evaluation(objective, test)
      #expect(first.value == second.value, "\(draw.name)")
      #expect(first.gradient == second.gradient, "\(draw.name)")
      #expect(second.gradient[0][2] == 0 && second.gradient[5][2] == 0, "\(draw.name)")
    }
  }
}
