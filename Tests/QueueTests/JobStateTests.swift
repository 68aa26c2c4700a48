import Ground
import Queue
import Records
import Testing

@Suite("The states of a job")
struct JobStateTests {
  static let states: [JobState] = [
    .queued, .running(engine: "e"), .pausing(engine: "e"), .paused,
    .cancelling(engine: "e", now: false), .cancelling(engine: "e", now: true), .cancelled,
    .failed(message: "m"), .completed, .interrupted,
  ]

  static func label(_ state: JobState) -> String {
    if case .cancelling(_, now: true) = state { return "cancelling!" }
    return state.name
  }

  /// The table of `docs/engine.md`: what each command makes of each state; - is a refusal.
  static let commandTable = """
    state        pause    resume   cancel      cancel-now   retry
    queued       paused   -        cancelled   cancelled    -
    running      pausing  -        cancelling  cancelling!  -
    pausing      -        running  cancelling  cancelling!  -
    paused       -        queued   cancelled   cancelled    -
    cancelling   -        -        -           cancelling!  -
    cancelling!  -        -        -           -            -
    cancelled    -        -        -           -            queued
    failed       -        -        -           -            queued
    completed    -        -        -           -            -
    interrupted  paused   queued   cancelled   cancelled    queued
    """

  static let eventTable = """
    state        claimed  stopped    completed  failed  lost         recovered
    queued       running  -          -          -       -            -
    running      -        queued     completed  failed  interrupted  -
    pausing      -        paused     completed  failed  paused       -
    paused       -        -          -          -       -            -
    cancelling   -        cancelled  completed  failed  cancelled    -
    cancelling!  -        cancelled  completed  failed  cancelled    -
    cancelled    -        -          -          -       -            -
    failed       -        -          -          -       -            -
    completed    -        -          -          -       -            -
    interrupted  -        -          -          -       -            queued
    """

  static let events: [JobState.Event] = [
    .claimed(engine: "e"), .stopped, .completed, .failed(message: "m"), .lost, .recovered,
  ]

  private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").dropFirst().map { $0.split(separator: " ").map(String.init) }
  }

  @Test("Every command in every state does what the table says or is refused")
  func commands() throws {
    let table = rows(Self.commandTable)
    #expect(table.map(\.[0]) == Self.states.map(Self.label))
    for (state, row) in zip(Self.states, table) {
      for (command, expected) in zip(JobState.Command.allCases, row.dropFirst()) {
        let found = try? state.applying(command)
        #expect(
          found.map(Self.label) ?? "-" == expected, "\(command.rawValue) of \(Self.label(state))")
        #expect(found?.engine == nil || found?.engine == "e")
      }
    }
  }

  @Test("Every event in every state does what the table says or is refused")
  func events() throws {
    let table = rows(Self.eventTable)
    #expect(table.map(\.[0]) == Self.states.map(Self.label))
    for (state, row) in zip(Self.states, table) {
      for (event, expected) in zip(Self.events, row.dropFirst()) {
        let found = try? state.applying(event)
        #expect(found.map(Self.label) ?? "-" == expected, "\(event) of \(Self.label(state))")
      }
    }
  }

  @Test("A refusal names the state and says what to do instead")
  func refusals() {
    let refusal = #expect(throws: Failure.self) {
      try JobState.failed(message: "m").applying(JobState.Command.resume)
    }
    #expect(refusal?.what.contains("failed") == true)
    #expect(refusal?.remedy?.contains("retry") == true)
    #expect(refusal?.kind == .usage)
  }

  @Test("Random sequences keep the invariants", arguments: 0..<20)
  func random(seed: UInt64) {
    var stream = RandomStream(seed: seed, purpose: "commands")
    var state = JobState.queued
    var engine: String?
    for number in 0..<2000 {
      let before = state
      let choice = Int(stream.uniform() * 11)
      var isCommand = false
      if choice < JobState.Command.allCases.count {
        isCommand = true
        state = (try? state.applying(JobState.Command.allCases[choice])) ?? state
      } else {
        var event = Self.events[min(5, choice - 5)]
        if case .claimed = event { event = .claimed(engine: "e\(number)") }
        let after = try? state.applying(event)
        if after != nil, case .claimed(let name) = event { engine = name }
        state = after ?? state
      }
      // One engine at a time, and never another than the one that claimed it.
      if let found = state.engine { #expect(found == engine) }
      // People cannot begin or finish a training.
      if isCommand, before != state {
        #expect(state.isActive == before.isActive, "\(before) \(state)")
        #expect(state != .completed)
      }
      // What has ended comes back through the queue only.
      if before.isEnded, state != before { #expect(state == .queued && before != .completed) }
    }
  }
}
