import Foundation
import Testing

@testable import Compute
@testable import Ground

@Suite("Kernels of the losses against plain loops")
struct PairKernelTests {
  private static let sizes = [1, 2, 15, 16, 17, 31, 33, 48, 70]

  private func draw(_ count: Int, _ low: Float, _ high: Float, seed: UInt64 = 4) -> FloatBuffer {
    var stream = RandomStream(seed: seed, purpose: "pairs")
    let buffer = FloatBuffer(count: count)
    for index in 0..<count { buffer.pointer[index] = stream.uniform(low, high) }
    return buffer
  }

  private func isClose(_ found: Float, _ expected: Double, _ tolerance: Double = 1e-4) -> Bool {
    abs(Double(found) - expected) <= tolerance * max(1, abs(expected))
  }

  @Test("Exponentials and their sum; −∞ gives exactly 0")
  func exponentials() {
    for count in Self.sizes {
      let x = draw(count, -3, 1)
      x.pointer[count / 2] = -.infinity
      let y = FloatBuffer(count: count)
      let sum = Kernels.exponentials(
        of: x.pointer, shift: 1, scale: 7, to: y.pointer, count: count)
      var expected = 0.0
      for index in 0..<count {
        let value = exp(7 * (Double(x.pointer[index]) - 1))
        expected += value
        #expect(abs(Double(y.pointer[index]) - value) <= 1e-5 * value)
      }
      #expect(y.pointer[count / 2] == 0)
      #expect(abs(Double(sum) - expected) <= 1e-5 * expected)
    }
  }

  @Test("Logistic functions and the sum of log(1 + eˣ) keep their digits at both ends")
  func logistics() {
    let values: [Float] = [
      -.infinity, -90, -60, -16, -3, -1, -1e-3, 0, 1e-3, 0.5, 2, 9, 17, 40, 90, 500, -2, 7,
    ]
    for value in values {
      for count in [1, 16, 21] {
        let x = FloatBuffer(count: count)
        for index in 0..<count { x.pointer[index] = value }
        let y = FloatBuffer(count: count)
        let sum = Kernels.logistics(
          of: x.pointer, scale: 1.5, bias: -0.25, to: y.pointer, count: count)
        let z = 1.5 * Double(value) - 0.25
        let sigma = z < -87 ? 0 : 1 / (1 + exp(-z))
        let loss = z < -87 ? 0.0 : max(z, 0) + log1p(exp(-abs(z)))
        // Rounding z itself moves e^z by as many parts in a million as z is large.
        let tolerance = 1e-6 * max(4, min(abs(z), 100))
        #expect(abs(Double(y.pointer[0]) - sigma) <= tolerance * sigma, "σ(\(z))")
        #expect(abs(Double(y.pointer[count - 1]) - sigma) <= tolerance * sigma, "σ(\(z))")
        #expect(abs(Double(sum) / Double(count) - loss) <= tolerance * loss, "softplus(\(z))")
      }
    }
  }

  @Test("Descending order of any numbers, with ties in the order of their places")
  func order() {
    var stream = RandomStream(seed: 5, purpose: "order")
    let few: [Float] = [-1, -0.5, -0.0, 0, 0.25, 1, 3e30, -3e30, .infinity, -.infinity]
    for count in [0] + Self.sizes + [300] {
      for isCoarse in [false, true] {
        let x = FloatBuffer(count: count)
        for index in 0..<count {
          x.pointer[index] = isCoarse ? stream.pick(few) : stream.uniform(-1, 1)
        }
        let work = FloatBuffer(count: Kernels.descendingOrderWork(count))
        var order = [Int32](repeating: -1, count: count + 1)
        Kernels.descendingOrder(
          of: x.pointer, count: count, order: &order, work: work.pointer)
        let expected = (0..<count).sorted {
          (x.pointer[$0], -$0) > (x.pointer[$1], -$1)
        }
        #expect(order.dropLast().map(Int.init) == expected, "\(count)")
      }
    }
  }

  @Test(
    "Soft ranks and their gradient, also where scores spread beyond the range of e^(s / τ)",
    arguments: [1, 20, 100, 400] as [Float])
  func softRanks(_ scale: Float) {
    for count in Self.sizes {
      let s = draw(count, -1, 1)
      let width = Kernels.padded(count)
      let ranks = FloatBuffer(count: width)
      let slopes = FloatBuffer(count: count * width)
      let work = FloatBuffer(count: width)
      Kernels.softRanks(
        s.pointer, count: count, scale: scale, ranks: ranks.pointer, slopes: slopes.pointer,
        work: work.pointer)
      let upstream = draw(width, -1, 1, seed: 8)
      for index in count..<width { upstream.pointer[index] = 0 }
      let ds = FloatBuffer(count: count)
      Kernels.softRanksBackward(
        slopes: slopes.pointer, dRanks: upstream.pointer, count: count, scale: scale,
        ds: ds.pointer, work: work.pointer)
      for j in 0..<count {
        var rank = 1.0
        var gradient = 0.0
        for k in 0..<count where k != j {
          let sigma =
            1 / (1 + exp(-Double(scale) * (Double(s.pointer[k]) - Double(s.pointer[j]))))
          rank += sigma
          let difference = Double(upstream.pointer[k]) - Double(upstream.pointer[j])
          gradient += Double(scale) * sigma * (1 - sigma) * difference
        }
        #expect(isClose(ranks.pointer[j], rank), "rank \(j) of \(count)")
        #expect(isClose(ds.pointer[j], gradient, 2e-4), "gradient \(j) of \(count)")
      }
    }
  }

  @Test("Agreement of two orders, with its gradient", arguments: [0.02, 0.5] as [Float])
  func concordance(_ temperature: Float) {
    for count in Self.sizes {
      for gap: Float in [0, 0.4] {
        let s = draw(count, -1, 1)
        let y = draw(count, -1, 1, seed: 6)
        if count > 2 { y.pointer[0] = y.pointer[count - 1] }
        let ds = FloatBuffer(count: count)
        let work = FloatBuffer(count: 3 * Kernels.padded(count))
        let found = Kernels.smoothConcordance(
          s.pointer, labels: y.pointer, count: count, gap: gap, temperature: temperature,
          ds: ds.pointer, work: work.pointer)
        var expected = 0.0
        var gradient = [Double](repeating: 0, count: count)
        for j in 0..<count {
          for k in 0..<count where y.pointer[j] - y.pointer[k] > gap {
            let t = tanh(Double(s.pointer[j] - s.pointer[k]) / Double(temperature))
            expected += t
            gradient[j] += (1 - t * t) / Double(temperature)
            gradient[k] -= (1 - t * t) / Double(temperature)
          }
        }
        #expect(abs(found - expected) <= 1e-4 * max(1, abs(expected)))
        for index in 0..<count {
          #expect(isClose(ds.pointer[index], gradient[index], 2e-4), "\(index) of \(count)")
        }
      }
    }
  }

  @Test("Hinges of all pairs, with their number and gradient")
  func hinges() {
    for count in Self.sizes {
      for (gap, offset) in [(0, 0), (0.3, 0), (0.3, 0.25), (2.5, 1)] as [(Float, Float)] {
        let s = draw(count, -1, 1)
        let y = draw(count, -1, 1, seed: 6)
        if count > 2 { y.pointer[0] = y.pointer[count - 1] }
        let ds = FloatBuffer(count: count)
        let work = FloatBuffer(count: 3 * Kernels.padded(count))
        let (loss, pairs) = Kernels.pairHinges(
          s.pointer, labels: y.pointer, count: count, gap: gap, offset: offset, ds: ds.pointer,
          work: work.pointer)
        var expected = 0.0
        var number = 0
        var gradient = [Float](repeating: 0, count: count)
        for a in 0..<count {
          for b in 0..<count where y.pointer[a] - y.pointer[b] > gap {
            number += 1
            let cost = offset + s.pointer[b] - s.pointer[a]
            guard cost > 0 else { continue }
            expected += Double(cost)
            gradient[a] -= 1
            gradient[b] += 1
          }
        }
        #expect(pairs == number)
        #expect(abs(loss - expected) <= 1e-5 * max(1, expected))
        #expect((0..<count).map { ds.pointer[$0] } == gradient)
      }
    }
  }
}
