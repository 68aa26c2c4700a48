/// The events of a run as it went, without the steps that a resume did over.
///
/// A run that is killed at step 120 and resumed from its checkpoint of step 100 logs the steps 101
/// to 120 twice. At the event `{"kind": "state", "state": "resumed", "step": 100}` everything
/// earlier with a step above 100 is dropped, so that no curve goes back on itself.
public struct EventHistory: Sendable {
  public private(set) var events: [Event] = []

  public init() {}

  /// Takes up new events in the order of the log.
  ///
  /// - Returns: Whether earlier events were dropped, so that whoever drew them must draw anew.
  @discardableResult
  public mutating func append(_ new: some Sequence<Event>) -> Bool {
    var dropped = false
    for event in new {
      if event.isResume {
        let count = events.count
        events.removeAll { $0.step > event.step }
        dropped = dropped || events.count < count
      }
      events.append(event)
    }
    return dropped
  }

  /// The events of a whole log without the steps that were done over.
  public static func merged(_ events: [Event]) -> [Event] {
    var history = EventHistory()
    history.append(events)
    return history.events
  }
}

extension Event {
  /// Whether the run was taken up again here, from a checkpoint of this step.
  public var isResume: Bool { kind == .state && self["state"]?.text == "resumed" }
}
