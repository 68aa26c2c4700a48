import Foundation
import Ground
import Models
import Testing

@Suite("Optimizer and schedules against PyTorch")
struct OptimizerTests {
  private struct Schedules: Decodable {
    struct Case: Decodable {
      var schedule: String
      var learning_rate: Double
      var steps: Int
      var warmup_steps: Int
      var decay_at: [Double]
      var decay_factor: Double
      var rates: [Double]
    }
    var cases: [Case]
  }

  @Test("Learning-rate curves")
  func schedules() throws {
    let url = try #require(
      Bundle.module.url(forResource: "schedules", withExtension: "json", subdirectory: "Fixtures"))
    let cases = try JSONDecoder().decode(Schedules.self, from: Data(contentsOf: url)).cases
    #expect(cases.count >= 4)
    for item in cases {
      let decay: LearningRateSchedule.Decay =
        switch item.schedule {
        case "cosine": .cosine
        case "linear": .linear
        case "step":
          .step(
            at: item.decay_at.map { Int(($0 * Double(item.steps)).rounded(.up)) },
            factor: item.decay_factor)
        default: .constant
        }
      let schedule = LearningRateSchedule(
        decay: decay, warmupSteps: item.warmup_steps, totalSteps: item.steps)
      for (step, rate) in item.rates.enumerated() {
        let found = item.learning_rate * schedule.factor(at: step)
        #expect(
          abs(found - rate) <= 1e-9 * item.learning_rate + 1e-15, "\(item.schedule) step \(step)")
      }
    }
  }

  @Test("One AdamW step by hand: g = 0.5 clipped to norm 0.25, p = 1, lr 0.1, decay 0.1")
  func byHand() {
    var options = Adam.Options()
    options.weightDecay = 0.1
    options.gradientClip = 0.25
    let adam = Adam(options, count: 1)
    let values = buffer([1])
    let gradients = buffer([0.5])
    let norm = adam.norm(of: gradients.pointer, count: 1, threads: 2)
    #expect(norm == 0.5)
    adam.update(
      values.pointer, gradients: gradients.pointer, norm: norm, rates: [(0..<1, 0.1)], threads: 2)
    // Decay: 1 · (1 − 0.01) = 0.99; the first Adam step is −lr · sign(g) up to ε.
    #expect(abs(values.pointer[0] - 0.89) < 1e-6)
    // m = 0.1 · 0.25, v = 0.001 · 0.25², after clipping.
    #expect(abs(adam.first.pointer[0] - 0.025) < 1e-6)
    #expect(abs(adam.second.pointer[0] - 6.25e-5) < 1e-9)
  }

  @Test("The norm is the same for any number of threads")
  func normThreads() {
    var stream = RandomStream(seed: 3, purpose: "test")
    let values = buffer((0..<50_000).map { _ in stream.uniform(-1, 1) })
    let adam = Adam(Adam.Options(), count: 50_000)
    let norms = (1...4).map { adam.norm(of: values.pointer, count: 50_000, threads: $0) }
    #expect(Set(norms).count == 1)
    // E[x²] = 1/3 for U(−1, 1).
    #expect(abs(norms[0] - (50_000.0 / 3).squareRoot()) < 1)
  }
}
