import Foundation
import Ground
import Testing

@Suite("Kills and a full disk, at random", .serialized, .enabled(if: FuzzBudget.seconds != nil))
struct QueueFuzzTests {
  private static let objectives = [
    ["objective.terms=triplet_sn"], ["objective.terms=fne", "objective.fne.queue_size=64"],
    [
      "foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=1",
      "foils.words_epoch=1",
    ],
  ]

  /// Run files of three objectives and what they come to without a disturbance.
  private func prepare(_ session: QueueSession) throws -> [[Data]] {
    try Self.objectives.enumerated().map { number, settings in
      let file = "run\(number + 1).toml"
      try session.runFile(file, more: settings + ["training.epochs=40"])
      return try session.reference(file, "reference\(number + 1)")
    }
  }

  @Test(
    "kill -9 and every command of the queue, at random: each job ends once, with the same bytes")
  func kills() throws {
    try withQueue { session in
      let expected = try prepare(session)
      let end = FuzzBudget.deadline(share: 0.25)
      var round: UInt64 = 0
      var kills = 0
      while Date() < end {
        var stream = RandomStream(seed: FuzzBudget.seed, purpose: "kills", index: round)
        let first = Int(round) * 3 + 1
        try session.foil("queue", "add", "run1.toml", "run2.toml", "run3.toml", "--jobs", "2")
        for _ in 0..<12 {
          usleep(UInt32(400_000 * stream.uniform()))
          let job = "\(first + stream.below(3))"
          let command = stream.pick([
            ["pause", job], ["resume", job], ["cancel", job], ["queue", "retry", job],
            ["queue", "move", job, "--first"], ["engine", "start", "--jobs", "2"], ["queue"],
            ["kill"], ["kill"], ["kill"],
          ])
          if command == ["kill"] {
            for process in try session.engines() {
              kill(process, SIGKILL)
              kills += 1
            }
          } else {
            let result = try Command.run(command, in: session.folder)
            #expect([0, 1, 2].contains(result.status), "\(command) \(result.errors)")
          }
        }
        try complete(session, first..<first + 3)
        for job in first..<first + 3 {
          let run = try session.run(job)
          #expect(
            try session.small.checkpoints(run) == expected[job - first],
            "job \(job), seed \(FuzzBudget.seed), round \(round)")
          let log = try String(
            contentsOf: run.appendingPathComponent("events.jsonl"), encoding: .utf8)
          let ends = log.split(separator: "\n").filter {
            $0.contains("\"kind\":\"state\"") && $0.contains("\"completed\"")
          }
          #expect(ends.count == 1, "job \(job)")
        }
        round += 1
      }
      print("\(round) rounds of three jobs, \(kills) engines killed")
      #expect(round > 0)
    }
  }

  @Test("A tmpfs that fills up at random instants: what has room in the end is complete")
  func fullDisk() throws {
    try withQueue { session in
      let disk = session.folder.appendingPathComponent("runs").path
      try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
      func shell(_ line: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line, disk]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
      }
      let expected = try prepare(session)
      guard try shell("mount -t tmpfs -o size=64m tmpfs \"$0\"") == 0 else {
        print("no right to mount a tmpfs: the full disk was not tried")
        return
      }
      defer { _ = try? shell("umount -l \"$0\"") }
      let end = FuzzBudget.deadline(share: 0.1)
      var stream = RandomStream(seed: FuzzBudget.seed, purpose: "full disk")
      try session.foil("queue", "add", "run1.toml", "run2.toml", "run3.toml", "--jobs", "2")
      repeat {
        usleep(UInt32(500_000 * stream.uniform()))
        _ = try shell("dd if=/dev/zero of=\"$0\"/filler bs=4096")
        usleep(UInt32(1_000_000 * stream.uniform()))
        if stream.chance(0.3) { for process in try session.engines() { kill(process, SIGKILL) } }
        _ = try shell("rm -f \"$0\"/filler")
        _ = try Command.run(["engine", "start", "--jobs", "2"], in: session.folder)
      } while Date() < end
      try complete(session, 1..<4)
      for job in 1...3 {
        #expect(
          try session.small.checkpoints(try session.run(job)) == expected[job - 1], "job \(job)")
      }
    }
  }

  /// Lets the jobs run to their end, whatever became of them.
  private func complete(_ session: QueueSession, _ ids: Range<Int>) throws {
    try session.wait(until: "jobs \(ids) complete") {
      let jobs = try session.jobs()
      for id in ids {
        switch jobs[id]?["state"] as? String {
        case "paused": _ = try Command.run(["resume", "\(id)"], in: session.folder)
        case "interrupted", "failed", "cancelled":
          _ = try Command.run(["queue", "retry", "\(id)"], in: session.folder)
        default: break
        }
      }
      if try session.engines().isEmpty {
        _ = try Command.run(["engine", "start", "--jobs", "2"], in: session.folder)
      }
      return ids.allSatisfy { jobs[$0]?["state"] as? String == "completed" }
    }
  }
}
