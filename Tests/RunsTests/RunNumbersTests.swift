import Foundation
import Records
import Testing

@testable import Ground
@testable import Runs

@Suite("The loss of a run and the time it took")
struct RunNumbersTests {
  private func event(
    _ kind: Event.Kind, _ step: Int, at time: Double, _ fields: [String: JSONValue] = [:]
  ) -> Event { Event(kind, step: step, time: time, fields) }

  private func run(_ events: [Event]) throws -> (RunRecord, [String: Series]) {
    let workspace = try Workspace()
    try workspace.makeRun("a-b3f1", log: events.map { $0.json + "\n" }.joined())
    let index = try workspace.index()
    try index.refresh()
    let run = try #require(try index.runs().first)
    return (run, try index.series(["step.loss"], of: [run.id])[run.id] ?? [:])
  }

  @Test("The loss is the mean since the epoch began, as the log has it")
  func meanOfLog() throws {
    let (running, _) = try run([
      event(.step, 10, at: 1, ["loss": 8.0, "epoch_loss": 6.0]),
      event(.epoch, 12, at: 2, ["epoch": 1, "loss": 5.0]),
      event(.step, 20, at: 3, ["loss": 1.0, "epoch_loss": 2.5]),
    ])
    #expect(running.metrics["last.loss"] == 2.5)
    // A last batch of a few captions has a small sum.
    let (whole, _) = try run([
      event(.step, 20, at: 3, ["loss": 0.1, "epoch_loss": 2.5]),
      event(.epoch, 24, at: 4, ["epoch": 2, "loss": 2.25]),
      event(.state, 24, at: 5, ["state": "completed"]),
    ])
    #expect(whole.metrics["last.loss"] == 2.25)
  }

  @Test("Logs without the mean get that of the steps they have, also when they are read in pieces")
  func meanOfSteps() throws {
    let workspace = try Workspace()
    let path = try workspace.makeRun(
      "a-b3f1",
      log: event(.epoch, 5, at: 1, ["epoch": 1, "loss": 7.0]).json + "\n"
        + event(.step, 6, at: 2, ["loss": 4.0]).json + "\n")
    let index = try workspace.index()
    try index.refresh()
    #expect(try index.runs().first?.metrics["last.loss"] == 4)
    try workspace.append(
      event(.step, 8, at: 3, ["loss": 1.0]).json + "\n", to: path + "/events.jsonl")
    try index.refresh()
    #expect(try index.runs().first?.metrics["last.loss"] == 2.5)
    try workspace.append(
      event(.epoch, 10, at: 4, ["epoch": 2, "loss": 3.0]).json + "\n"
        + event(.step, 11, at: 5, ["loss": 0.5]).json + "\n", to: path + "/events.jsonl")
    try index.refresh()
    #expect(try index.runs().first?.metrics["last.loss"] == 0.5)
  }

  @Test("Pauses do not count, and the time of a resumed run goes on")
  func active() throws {
    let (run, curves) = try run([
      event(.state, 0, at: 1000, ["state": "started"]),
      event(.step, 10, at: 1030, ["loss": 1.0]),
      event(.state, 10, at: 1031, ["state": "interrupted"]),
      event(.state, 10, at: 5031, ["state": "resumed"]),
      event(.step, 20, at: 5041, ["loss": 1.0]),
      event(.state, 20, at: 5042, ["state": "completed"]),
    ])
    #expect(run.active == 42.0)
    #expect(curves["step.loss"]?.points.map(\.active) == [30, 41])
    #expect(try run.value(RunKey("took"))?.text == "42 s")
  }

  @Test("Steps that were lost with their process count once, and a clock set back stands still")
  func lost() throws {
    let (run, curves) = try run([
      event(.state, 0, at: 1000, ["state": "started"]),
      event(.step, 10, at: 1010, ["loss": 1.0]), event(.step, 20, at: 1020, ["loss": 1.0]),
      event(.state, 10, at: 9000, ["state": "resumed"]),
      event(.step, 20, at: 9015, ["loss": 1.0]), event(.step, 30, at: 8000, ["loss": 1.0]),
      event(.step, 40, at: 8005, ["loss": 1.0]),
    ])
    #expect(run.active == 30.0)
    #expect(curves["step.loss"]?.points.map(\.active) == [10, 25, 25, 30])
  }

  @Test("The mean of an epoch leaves out the epochs before and what is no number")
  func epochMean() {
    var series = Series()
    for (step, value) in [(4, 100.0), (6, 14), (8, .nan), (9, 15), (10, 7)] {
      series.append(Series.Point(step: step, time: 0, active: 0, value: value))
    }
    // Epochs of five steps: 6 to 10.
    #expect(isClose(series.epochMean(stepsPerEpoch: 5) ?? 0, 12))
    #expect(series.epochMean(stepsPerEpoch: nil) == nil)
    #expect(Series().epochMean(stepsPerEpoch: 5) == nil)
  }

  @Test("Times are written as a person says them, whatever the number")
  func duration() {
    #expect(Format.duration(59.4) == "59 s" && Format.duration(7500) == "2 h 05 m")
    #expect(Format.duration(.infinity) == "-" && Format.duration(-1) == "-")
  }
}
