import Foundation

/// The factor on the learning rate at each step: a linear warm-up, then a decay.
public struct LearningRateSchedule: Sendable, Equatable {
  /// How the factor falls after the warm-up.
  public enum Decay: Sendable, Equatable {
    case constant
    /// Multiplied by `factor` at each of these steps.
    case step(at: [Int], factor: Double)
    /// Half a cosine from 1 to 0 at the last step.
    case cosine
    /// A straight line from 1 to 0 at the last step.
    case linear
  }

  public var decay: Decay
  public var warmupSteps: Int
  public var totalSteps: Int

  public init(decay: Decay, warmupSteps: Int, totalSteps: Int) {
    self.decay = decay
    self.warmupSteps = warmupSteps
    self.totalSteps = totalSteps
  }

  /// The factor at a step, counted from 0: (step + 1) / warmupSteps while warming up.
  public func factor(at step: Int) -> Double {
    if step < warmupSteps { return Double(step + 1) / Double(warmupSteps) }
    let progress = min(
      1, Double(step - warmupSteps) / Double(max(1, totalSteps - warmupSteps)))
    switch decay {
    case .constant: return 1
    case .step(let steps, let factor):
      return steps.reduce(1) { step >= $1 ? $0 * factor : $0 }
    case .cosine: return (1 + cos(.pi * progress)) / 2
    case .linear: return 1 - progress
    }
  }
}
