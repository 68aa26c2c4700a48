/// The time that a run was trained, without the time that nobody worked on it.
///
/// It goes from event to event and stands still from the last event before a pause, an interruption
/// or a failure to the `resumed` that follows. Steps that a resumed run does over do not count, as
/// their events do not: ``EventHistory`` drops them.
public struct ActiveTime: Equatable, Sendable {
  public private(set) var seconds: Double
  private var last: Double?

  public init() { self.init(seconds: 0, last: nil) }

  /// As it stood after an event.
  ///
  /// - Parameter last: The event's time; nil before the first.
  public init(seconds: Double, last: Double?) {
    self.seconds = seconds
    self.last = last
  }

  /// Takes the next event.
  ///
  /// - Returns: The time up to it. A clock that was set back stands still.
  @discardableResult
  public mutating func add(_ event: Event) -> Double {
    guard event.time.isFinite else { return seconds }
    defer { last = event.time }
    if let last, !event.isResume {
      let gap = event.time - last
      if gap > 0, (seconds + gap).isFinite { seconds += gap }
    }
    return seconds
  }
}
