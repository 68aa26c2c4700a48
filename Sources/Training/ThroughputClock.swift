import Foundation

/// Captions per second over the last steps, and the time that the rest will take.
struct ThroughputClock {
  private var start = Date()
  private var firstStep = 0
  private var window: [(time: Date, captions: Int)] = []
  private static let length = 50

  mutating func start(at step: Int) {
    start = Date()
    firstStep = step
    window = [(start, 0)]
  }

  mutating func add(captions: Int) {
    window.append((Date(), captions))
    if window.count > ThroughputClock.length { window.removeFirst() }
  }

  var captionsPerSecond: Double {
    guard let first = window.first, let last = window.last else { return 0 }
    let seconds = last.time.timeIntervalSince(first.time)
    guard seconds > 0 else { return 0 }
    return Double(window.dropFirst().reduce(0) { $0 + $1.captions }) / seconds
  }

  /// From the mean over this process's steps, evaluations included.
  func secondsLeft(at step: Int, of total: Int) -> Double {
    guard step > firstStep else { return 0 }
    return Date().timeIntervalSince(start) / Double(step - firstStep) * Double(total - step)
  }
}
