/// Watches for the best-known failure of this field: trained on the hardest negatives from the start,
/// all similarities become alike and the loss stays at the margin of every anchor.
public struct CollapseDetector: Sendable {
  /// Steps in a row after which the alert is raised.
  public static let patience = 50
  private var streak = 0
  private var hasAlerted = false

  public init() {}

  /// Notes a step and says whether to raise the alert, once.
  ///
  /// - Parameters:
  ///   - meanCost: Mean of margin + (hardest negative − positive) over the anchors.
  ///   - margin: The loss's margin; a collapsed model's mean cost equals it.
  ///   - deviation: Standard deviation of the batch's similarities.
  public mutating func observe(meanCost: Double, margin: Double, deviation: Double) -> Bool {
    let isFlat = abs(meanCost - margin) < 0.05 * max(margin, 0.02) && deviation < 0.02
    streak = isFlat ? streak + 1 : 0
    guard streak >= CollapseDetector.patience, !hasAlerted else { return false }
    hasAlerted = true
    return true
  }

  /// What helps, in the words of those who met it.
  public static let remedy =
    "start with the sum of hinges (warmup_epochs = 1 or more), lower "
    + "optimizer.learning_rate, add optimizer.warmup_steps, or use a larger training.batch_size"
}
