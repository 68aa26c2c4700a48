import Foundation
import Ground
import Testing

@Suite("Engines and viewers that die", .serialized, .timeLimit(.minutes(10)))
struct EngineCrashTests {
  @Test("kill -9 of the engine at random instants: nothing logged is lost, the bytes are the same")
  func killed() throws {
    try withQueue { session in
      var expected: [[Data]] = []
      for seed in 1...3 {
        try session.runFile("run\(seed).toml", more: ["run.seed=\(seed)", "training.epochs=20"])
        expected.append(try session.reference("run\(seed).toml", "reference\(seed)"))
      }
      try session.foil(
        "queue", "add", "run1.toml", "run2.toml", "run3.toml", "--jobs", "2")
      var stream = RandomStream(seed: 5, purpose: "kill")
      var kills = 0
      var logged: [String: Data] = [:]
      for _ in 0..<12 {
        usleep(UInt32(250_000 * stream.uniform()))
        for process in try session.engines() {
          kill(process, SIGKILL)
          kills += 1
          try session.wait(until: "the lock is free") {
            try !session.engines().contains(process)
          }
        }
        let states = try session.jobs().values.compactMap { $0["state"] as? String }
        #expect(states.allSatisfy { ["queued", "interrupted", "completed"].contains($0) })
        for name in try session.runDirectories() {
          let log = session.folder.appendingPathComponent("runs/\(name)/events.jsonl")
          let data = (try? Data(contentsOf: log)) ?? Data()
          // Whole lines that were there once stay there.
          let whole = data.prefix((data.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)
          if let earlier = logged[name] { #expect(data.starts(with: earlier), "\(name)") }
          logged[name] = whole
        }
        try session.foil("engine", "start", "--jobs", "2")
      }
      try session.wait(until: "all complete") {
        let jobs = try session.jobs()
        // After five deaths without a step a job waits for a person.
        for (id, job) in jobs where job["state"] as? String == "interrupted" {
          _ = try Command.run(["queue", "retry", "\(id)"], in: session.folder)
        }
        return jobs.values.allSatisfy { $0["state"] as? String == "completed" }
      }
      #expect(kills > 3)
      for seed in 1...3 {
        let run = try session.run(seed)
        #expect(try session.small.checkpoints(run) == expected[seed - 1], "job \(seed)")
        let log = try Data(contentsOf: run.appendingPathComponent("events.jsonl"))
        if let earlier = logged[run.lastPathComponent] { #expect(log.starts(with: earlier)) }
        let states = String(decoding: log, as: UTF8.self).split(separator: "\n").filter {
          $0.contains("\"kind\":\"state\"")
        }
        #expect(states.filter { $0.contains("\"started\"") }.count <= 1)
        #expect(states.filter { $0.contains("\"completed\"") }.count == 1)
        #expect(states.allSatisfy { !$0.contains("\"failed\"") })
      }
      // One run for each job: none was begun twice.
      #expect(try session.runDirectories().count == 3)
    }
  }

  @Test(
    "kill -9 of viewers at random instants: whoever comes after sees everything, the bytes stay")
  func killedViewers() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=40"])
      let expected = try session.reference("run.toml", "reference")
      try session.foil("queue", "add", "run.toml", "run.toml", "--jobs", "2")
      var stream = RandomStream(seed: 8, purpose: "viewers")
      let lines = [
        ["watch"], ["watch", "1", "--json"], ["runs"], ["queue"], ["pause", "all"],
        ["resume", "all"], ["queue", "move", "2", "--first"], ["compare", "--filter", "seed=3"],
      ]
      var viewers: [Process] = []
      var started = 0
      while try !session.jobs().values.allSatisfy({ $0["state"] as? String == "completed" }) {
        if started < 60 {
          let (viewer, _) = try Command.start(stream.pick(lines), in: session.folder)
          viewers.append(viewer)
          started += 1
        }
        usleep(UInt32(40_000 * stream.uniform()))
        if viewers.count > 3 || started >= 60, !viewers.isEmpty {
          let viewer = viewers.remove(at: stream.below(viewers.count))
          if viewer.isRunning { kill(viewer.processIdentifier, SIGKILL) }
          viewer.waitUntilExit()
        }
        // A pause may have outlived whoever wanted it.
        if started >= 60 { _ = try Command.run(["resume", "all"], in: session.folder) }
      }
      for viewer in viewers {
        if viewer.isRunning { kill(viewer.processIdentifier, SIGKILL) }
        viewer.waitUntilExit()
      }
      for job in 1...2 {
        #expect(try session.small.checkpoints(try session.run(job)) == expected)
        let steps = try session.foil("watch", "\(job)", "--history", "100000", "--json")
          .output.split(separator: "\n").filter { $0.contains("\"kind\":\"step\"") }
        #expect(steps.count == 520)
      }
      #expect(try session.foil("runs", "--csv").output.split(separator: "\n").count == 3)
    }
  }

  @Test("rm -rf of the workspace ends its engine, and nothing of it is made anew")
  func removedWorkspace() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=100000"])
      try session.foil("queue", "add", "run.toml", "--no-start")
      try session.foil("engine", "start")
      let engine = try #require(try session.engines().first)
      defer { kill(engine, SIGKILL) }
      try session.wait(until: "a step") { (try session.jobs()[1]?["step"] as? Int ?? 0) > 0 }
      let runs = session.folder.appendingPathComponent("runs")
      // The engine may add a file while the folder is being emptied.
      try session.wait(until: "removed") {
        try? FileManager.default.removeItem(at: runs)
        return !FileManager.default.fileExists(atPath: runs.path)
      }
      // A process that nobody has waited for has no program any more.
      try session.wait(until: "no process") {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(engine)/exe")) == nil
      }
      #expect(!FileManager.default.fileExists(atPath: runs.path))
      // What comes after is nobody else's.
      try session.runFile("short.toml")
      try session.foil("queue", "add", "short.toml")
      try session.wait(for: "completed", of: 1)
      #expect(try session.jobs()[1]?["attempts"] as? Int == 1)
    }
  }

  @Test("A data file that is emptied under two jobs fails the one that reads it, alone")
  func emptiedData() throws {
    try withQueue { session in
      let scenes = session.folder.appendingPathComponent("scenes")
      let other = session.folder.appendingPathComponent("other")
      try FileManager.default.copyItem(at: scenes, to: other)
      try session.runFile("run.toml", more: ["training.epochs=30"])
      try session.runFile("long.toml", more: ["training.epochs=100000", "data.path=other"])
      try session.foil("queue", "add", "run.toml", "long.toml", "--jobs", "2")
      try session.wait(until: "steps") {
        try session.jobs().values.allSatisfy { ($0["step"] as? Int ?? 0) > 0 }
      }
      let engine = try session.engines()
      try FileHandle(forWritingTo: other.appendingPathComponent("train_ims.npy"))
        .truncate(atOffset: 0)
      try session.wait(for: "failed", of: 2)
      let message = try session.jobs()[2]?["message"] as? String ?? ""
      #expect(message.contains("other/train_ims.npy: the data file has changed"), "\(message)")
      try session.wait(for: "completed", of: 1)
      #expect(try session.jobs()[1]?["attempts"] as? Int == 1 && engine.count == 1)
    }
  }

  @Test("An engine outlives the terminal that started it")
  func hangUp() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=40"])
      let expected = try session.reference("run.toml", "reference")
      // A session of its own, whose processes all get Ctrl-C, and SIGHUP as when the terminal closes.
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      shell.currentDirectoryURL = session.folder
      shell.arguments = [
        "setsid", "--wait", "sh", "-c",
        "\"$0\" queue add run.toml >/dev/null 2>&1; trap '' INT HUP; kill -INT 0; kill -HUP 0",
        Command.path,
      ]
      try shell.run()
      shell.waitUntilExit()
      let engine = try #require(try session.engines().first)
      kill(engine, SIGHUP)
      try session.wait(for: "completed", of: 1)
      #expect(try session.jobs()[1]?["attempts"] as? Int == 1)
      #expect(try session.small.checkpoints(try session.run(1)) == expected)
    }
  }

  @Test("SIGTERM ends an engine with checkpoints; its jobs wait for the next")
  func terminated() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=40", "training.checkpoint_steps=0"])
      let expected = try session.reference("run.toml", "reference")
      try session.foil("queue", "add", "run.toml")
      try session.wait(until: "a step") { (try session.jobs()[1]?["step"] as? Int ?? 0) > 0 }
      for process in try session.engines() { kill(process, SIGTERM) }
      try session.wait(until: "no engine") { try session.engines().isEmpty }
      let state = try session.state(1)
      #expect(state == "queued")
      let log = try String(
        contentsOf: try session.run(1).appendingPathComponent("events.jsonl"), encoding: .utf8)
      #expect(log.contains("\"interrupted\""))
      try session.foil("engine", "start")
      try session.wait(for: "completed", of: 1)
      #expect(try session.small.checkpoints(try session.run(1)) == expected)
    }
  }

  @Test("Programs that start engines at the same time end up with one")
  func manyStarts() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=1"])
      let adds = try (0..<6).map { _ in
        try Command.start(["queue", "add", "run.toml", "--jobs", "2"], in: session.folder)
      }
      for (_, finish) in adds {
        let result = try finish()
        #expect(result.status == 0, "\(result.errors)")
      }
      #expect(try session.engines().count <= 1)
      try session.wait(until: "all complete") {
        let jobs = try session.jobs()
        return jobs.count == 6 && jobs.values.allSatisfy { $0["state"] as? String == "completed" }
      }
      #expect(try session.jobs().values.allSatisfy { $0["attempts"] as? Int == 1 })
      #expect(try session.runDirectories().count == 6)
    }
  }

  @Test("A full disk ends a run with a clear message and an intact last checkpoint")
  func fullDisk() throws {
    try withQueue { session in
      try session.runFile("run.toml", more: ["training.epochs=200"])
      try session.foil("queue", "add", "run.toml")
      try session.wait(until: "a checkpoint") {
        guard let run = try session.jobs()[1]?["run"] as? String else { return false }
        return FileManager.default.fileExists(atPath: run + "/checkpoints/last.safetensors")
      }
      try session.foil("pause", "1")
      try session.wait(for: "paused", of: 1)
      try session.wait(until: "no engine") { try session.engines().isEmpty }
      let last = try session.run(1).appendingPathComponent("checkpoints/last.safetensors")
      let good = try Data(contentsOf: last)
      try session.foil("resume", "1", "--no-start")
      // No file may grow beyond 16 KB, as if there were no more room: the checkpoint is larger.
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.currentDirectoryURL = session.folder
      shell.arguments = [
        "-c", "ulimit -f 32; exec \"$0\" engine run --until-idle 2>/dev/null", Command.path,
      ]
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationReason == .exit && shell.terminationStatus == 0)
      let job = try #require(try session.jobs()[1])
      #expect(job["state"] as? String == "failed")
      let message = job["message"] as? String ?? ""
      #expect(message.contains("cannot write") && message.contains("runs/"), "\(message)")
      #expect(try Data(contentsOf: last) == good)
      try session.foil("cancel", "1", status: 2)
      let run = try session.run(1).path
      #expect(try session.foil("eval", run, "--checkpoint", "last").status == 0)
    }
  }

  @Test("A tmpfs that fills up while two jobs run fails them, and room lets them go on")
  func fullFileSystem() throws {
    try withQueue { session in
      let mount = session.folder.appendingPathComponent("disk").path
      try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
      func shell(_ line: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", line, mount]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
      }
      // Only root may mount; the limit of file sizes above stands in for it elsewhere.
      guard try shell("mount -t tmpfs -o size=8m tmpfs \"$0\"") == 0 else { return }
      defer { _ = try? shell("umount -l \"$0\"") }
      try session.runFile("run.toml", more: ["training.epochs=60", "run.directory=\(mount)"])
      let expected = try session.reference("run.toml", "reference")
      func foil(_ words: String...) throws -> Command.Result {
        try Command.run(words + ["--workspace", mount], in: session.folder)
      }
      func job() throws -> [String: Any] {
        let jobs = try foil("queue", "--json").json()["jobs"] as? [[String: Any]]
        return try #require(jobs?.first)
      }
      defer { _ = try? foil("engine", "stop", "--now") }
      #expect(try foil("queue", "add", "run.toml").status == 0)
      try session.wait(until: "a step") { (try job()["step"] as? Int ?? 0) > 0 }
      _ = try shell("dd if=/dev/zero of=\"$0\"/filler bs=4096")
      try session.wait(until: "no training") {
        // The job's own file may find no room either; it is written as soon as there is some.
        let log = try String(
          contentsOfFile: mount + "/queue/engine.log", encoding: .utf8)
        return try job()["state"] as? String == "failed" || log.contains("problem")
          || log.contains("failed")
      }
      try FileManager.default.removeItem(atPath: mount + "/filler")
      try session.wait(until: "the failure is written") {
        ["failed", "completed"].contains(try job()["state"] as? String)
      }
      let failed = try job()
      if failed["state"] as? String == "failed" {
        let message = failed["message"] as? String ?? ""
        #expect(message.contains("No space left"), "\(message)")
        #expect(try foil("queue", "retry", "1").status == 0)
      }
      try session.wait(until: "completed") { try job()["state"] as? String == "completed" }
      let run = URL(fileURLWithPath: try #require(try job()["run"] as? String))
      #expect(try session.small.checkpoints(run) == expected)
    }
  }
}
