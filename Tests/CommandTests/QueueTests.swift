import Foundation
import Ground
import Testing

@Suite("The queue from the command line", .serialized, .timeLimit(.minutes(10)))
struct QueueTests {
  @Test("Two jobs at once give the checkpoints of trainings in the foreground")
  func concurrent() throws {
    try withQueue { session in
      for seed in 1...2 { try session.runFile("run\(seed).toml", more: ["run.seed=\(seed)"]) }
      let added = try session.foil("queue", "add", "run1.toml", "run2.toml", "--jobs", "2")
      #expect(
        added.output.split(separator: "\n").map { $0.prefix(9) } == ["1  queued", "2  queued"])
      try session.wait(for: "completed", of: 1, 2)
      for seed in 1...2 {
        let expected = try session.reference("run\(seed).toml", "reference\(seed)")
        #expect(try session.small.checkpoints(try session.run(seed)) == expected)
      }
      // Provenance says who asked for the run, not who trained it.
      let provenance = try String(
        contentsOf: try session.run(1).appendingPathComponent("provenance.json"), encoding: .utf8)
      #expect(provenance.contains("\"add\""))
      // The engine that was started for them ends by itself.
      try session.wait(until: "no engine") { try session.engines().isEmpty }
      try session.foil("engine", "status", status: 1)
    }
  }

  @Test("Pause, resume, cancel and retry end with the bytes of an undisturbed run")
  func commands() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=60"])
      let expected = try session.reference("run.toml", "reference")
      try session.foil("engine", "start")
      let second = try session.foil("engine", "start", status: 1)
      #expect(second.errors.contains("already at work"))
      try session.foil("queue", "add", "run.toml", "run.toml", "run.toml")
      try session.wait(for: "running", of: 1)
      try session.foil("pause", "1", "2")
      try session.wait(for: "paused", of: 1, 2)
      // What waits behind a paused job begins.
      try session.wait(for: "running", of: 3)
      try session.foil("cancel", "3", "--now")
      try session.wait(for: "cancelled", of: 3)
      let log = try String(
        contentsOf: try session.run(3).appendingPathComponent("events.jsonl"), encoding: .utf8)
      #expect(log.contains("\"abandoned\"") && !log.contains("\"interrupted\""))
      #expect(try session.jobs()[1]?["step"] as? Int != 780)
      try session.foil("resume", "1")
      try session.wait(for: "running", of: 1)
      try session.foil("cancel", "1")
      try session.wait(for: "cancelled", of: 1)
      try session.foil("resume", "2")
      try session.foil("queue", "retry", "1-3")
      try session.wait(for: "completed", of: 1, 2, 3)
      for id in 1...3 {
        #expect(try session.small.checkpoints(try session.run(id)) == expected, "job \(id)")
      }
      #expect(try session.runDirectories().count == 3)
      try session.foil("engine", "stop")
      #expect(try session.engines().isEmpty)
    }
  }

  @Test("Commands that the state does not allow end with status 2 and say what to do")
  func refusals() throws {
    try withQueue { session in
      try session.runFile("run.toml")
      try session.foil("queue", "add", "run.toml", "run.toml", "--no-start")
      #expect(try session.engines().isEmpty)
      try session.foil("cancel", "1")
      let refused = try session.foil("resume", "1", "--no-start", status: 2)
      #expect(refused.errors.contains("job 1") && refused.errors.contains("retry"))
      let missing = try session.foil("pause", "7", status: 2)
      #expect(missing.errors.contains("no job 7"))
      for words in [
        ["pause"], ["pause", "x"], ["queue", "move", "2"], ["queue", "add"],
        ["queue", "add", "run.toml", "--jobs", "0"], ["queue", "add", "nothing.toml"],
        ["queue", "add", "run.toml", "--set", "data.path=nowhere"], ["resume", "a", "b"],
        ["sweep", "nothing.toml"], ["engine", "start", "--jobs", "0"],
        ["queue", "add", "run.toml", "--no-start", "--priority=\(Int.min)"],
        ["queue", "move", "2", "--priority=\(Int.min)"],
        ["queue", "move", "2", "--priority=1000001"],
      ] {
        let result = try Command.run(words, in: session.folder)
        #expect(result.status == 2, "\(words) \(result.errors)")
      }
      try session.foil("queue", "move", "2", "--priority", "3")
      #expect(try session.jobs()[2]?["priority"] as? Int == 3)
      try session.foil("queue", "drop", "all")
      #expect(try session.jobs().isEmpty)
    }
  }

  @Test("A sweep is previewed, queued, and extended; a run whose numbers diverge fails alone")
  func sweep() throws {
    try withQueue { session in
      try session.runFile("base.toml")
      let file = session.folder.appendingPathComponent("margins.toml")
      func write(_ seeds: String) throws {
        try """
        base = "base.toml"
        seeds = [\(seeds)]
        [[list]]
        objective.margin = 0.1
        [[list]]
        objective.margin = 0.2
        optimizer.learning_rate = 1e6
        optimizer.weight_decay = 1e6
        """.write(to: file, atomically: true, encoding: .utf8)
      }
      try write("0")
      let preview = try session.foil("sweep", "margins.toml", "--dry-run")
      #expect(preview.output.split(separator: "\n").count == 2)
      #expect(preview.output.contains("new       margins margin=0.1"))
      #expect(try session.jobs().isEmpty)
      try session.foil("sweep", "margins.toml")
      try session.wait(for: "completed", of: 1)
      try session.wait(for: "failed", of: 2)
      let message = try session.jobs()[2]?["message"] as? String ?? ""
      #expect(message.contains("step"), "\(message)")
      try write("0, 1")
      let extended = try session.foil("sweep", "margins.toml")
      #expect(extended.output.contains("exists    margins margin=0.1"))
      #expect(extended.output.contains("job 3"))
      #expect(extended.output.contains("job 4") && !extended.output.contains("job 5"))
      try session.wait(for: "completed", of: 1, 3)
      try session.wait(for: "failed", of: 2, 4)
    }
  }

  @Test("watch prints the events and ends with the job; viewers that die do not matter")
  func watch() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=30"])
      try session.foil("queue", "add", "run.toml")
      var viewers: [Process] = []
      for _ in 0..<3 {
        let (viewer, _) = try Command.start(["watch"], in: session.folder)
        viewers.append(viewer)
      }
      try session.wait(for: "running", of: 1)
      for viewer in viewers {
        kill(viewer.processIdentifier, SIGKILL)
        viewer.waitUntilExit()
      }
      let watched = try session.foil("watch", "1", "--history", "100000", "--json")
      // 30 epochs of 13 steps, each logged, besides states, epochs and evaluations.
      let steps = watched.output.split(separator: "\n").filter { $0.contains("\"kind\":\"step\"") }
      #expect(steps.count == 390)
      #expect(try session.state(1) == "completed")
      let after = try session.foil("watch", "1", "--history", "1")
      #expect(after.output == "390/390  completed\n")
    }
  }
}
