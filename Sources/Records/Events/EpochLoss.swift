/// The loss of a run, as everything that shows one number shows it: the mean over the steps since the
/// epoch began, and at the epoch's end over all of it.
///
/// A step's own loss is that of one batch, and the last batch of an epoch may be a small one. Logs
/// without the mean (`epoch_loss` of `step` events) get it over the steps that were logged.
public struct EpochLoss: Equatable, Sendable {
  /// Nil before the first step that was logged.
  public private(set) var value: Double?
  /// Of the logged steps since the epoch began, where the log has no mean.
  public private(set) var sum: Double
  public private(set) var count: Int

  public init() {
    self.init(value: nil, sum: 0, count: 0)
  }

  /// As it stood after some event.
  public init(value: Double?, sum: Double, count: Int) {
    self.value = value
    self.sum = sum
    self.count = count
  }

  /// Takes the next event; kinds other than `step` and `epoch` are passed over.
  public mutating func add(_ event: Event) {
    switch event.kind {
    case .step:
      if let mean = event["epoch_loss"]?.number {
        value = mean
      } else if let loss = event["loss"]?.number {
        sum += loss
        count += 1
        value = sum / Double(count)
      }
    case .epoch:
      sum = 0
      count = 0
      value = event["loss"]?.number ?? value
    default: break
    }
  }
}
