import Foundation
import Ground
import Testing

@Suite("Interrupted runs end with the bytes of uninterrupted ones", .serialized)
struct ResumeTests {
  @Test("The same seed gives the same checkpoints; another seed does not")
  func determinism() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      var bytes: [[Data]] = []
      for (index, seed) in [3, 3, 4].enumerated() {
        let result = try Command.run(
          small.arguments("runs\(index)", more: ["run.seed=\(seed)"]), in: folder)
        #expect(result.status == 0, "\(result.errors)")
        bytes.append(try small.checkpoints(try small.runDirectory("runs\(index)")))
      }
      #expect(bytes[0] == bytes[1])
      #expect(bytes[0] != bytes[2])
    }
  }

  @Test(
    "kill -9 at random instants, several times a run, then resume",
    arguments: [
      [],
      // Key encoders, queue and Gaussians have to come back as well.
      [
        "objective.terms=fne", "objective.fne.queue_size=50", "objective.fne.gate=3",
        "objective.fne.momentum=0.9", "objective.fne.warmup=sum",
      ],
      ["objective.terms=infonce,kendall"],
      ["foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=1"],
      ["foils.generator=frozen", "foils.warmup_epochs=1", "foils.latest_epoch=1"],
      // The Gaussians of the soft weights, which are ready halfway through each epoch.
      [
        "foils.generator=rules", "foils.warmup_epochs=0", "foils.ramp_epochs=0", "foils.share=1",
        "foils.soft_weights=true", "foils.form=softmax", "objective.terms=infonce",
      ],
      // What the language model does decides when sentences are written.
      ["foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=3"],
      // Regions in the layers of a transformer.
      [
        "foils.generator=frozen", "foils.warmup_epochs=1", "foils.latest_epoch=1",
        "foils.words_epoch=1", "model.text.kind=bert", "model.text.layers=2",
        "foils.grounding=layers",
      ],
    ])
  func killed(_ settings: [String]) throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let started = Date()
      let reference = try Command.run(small.arguments("reference", more: settings), in: folder)
      let length = Date().timeIntervalSince(started)
      #expect(reference.status == 0, "\(reference.errors)")
      let expected = try small.checkpoints(try small.runDirectory("reference"))
      var stream = RandomStream(seed: 11, purpose: "kill")
      var kills = 0
      for trial in 0..<6 {
        let directory = "killed\(trial)"
        var (process, finish) = try Command.start(
          small.arguments(directory, more: settings), in: folder)
        // Until a run directory is there, there is nothing to resume.
        let parent = folder.appendingPathComponent(directory).path
        while process.isRunning, !hasRun(parent) { usleep(500) }
        for _ in 0..<3 where process.isRunning {
          // A checkpoint is written after each step, so many of the kills fall into a write.
          usleep(UInt32(1e6 * length * Double(stream.uniform()) / 3))
          if process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            kills += 1
          }
          _ = try finish()
          let run = try small.runDirectory(directory)
          (process, finish) = try Command.start(["resume", run.path, "--json"], in: folder)
        }
        let result = try finish()
        #expect(result.status == 0 || result.errors.contains("the run is complete"), "\(result)")
        let run = try small.runDirectory(directory)
        #expect(try small.checkpoints(run) == expected, "trial \(trial)")
        let left = try FileManager.default.contentsOfDirectory(
          atPath: run.appendingPathComponent("checkpoints").path)
        #expect(left.sorted() == ["best.safetensors", "last.safetensors"])
      }
      #expect(kills >= 6)
    }
  }

  private func hasRun(_ parent: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return names.contains {
      FileManager.default.fileExists(atPath: "\(parent)/\($0)/vocabulary.json")
    }
  }

  @Test("How often the log is written changes nothing of what is trained, generation included")
  func logging() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      for every in [1, 7, 1000] {
        let settings = [
          "foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=2",
          "foils.log_steps=\(every)", "evaluation.log_steps=\(every)",
          "evaluation.negative_steps=\(every == 1000 ? 0 : every)",
        ]
        let result = try Command.run(
          small.arguments("every\(every)", more: settings), in: folder)
        #expect(result.status == 0, "\(result.errors)")
      }
      let expected = try small.checkpoints(try small.runDirectory("every1"))
      for every in [7, 1000] {
        #expect(try small.checkpoints(try small.runDirectory("every\(every)")) == expected)
      }
      // What the gate has seen is in the checkpoint: the model was compared at step 10 of 13.
      let log = try String(
        contentsOfFile: try small.runDirectory("every1").path + "/events.jsonl", encoding: .utf8)
      #expect(log.contains("sentences are written from epoch"))
      // A sample of what the objective did, and of sentences, comes with the first step of each.
      let seldom = try small.runDirectory("every7").path
      func steps(_ file: String, _ kind: String) throws -> [Int] {
        let text = try String(contentsOfFile: seldom + file, encoding: .utf8)
        let found = text.split(separator: "\n").filter { $0.contains("\"kind\":\"\(kind)\"") }
          .compactMap { line in
            line.split(separator: "\"step\":").last?.prefix { $0.isNumber }
          }.compactMap { Int($0) }
        return Array(Set(found)).sorted()
      }
      #expect(try steps("/events.jsonl", "negatives").prefix(4) == [1, 2, 5, 7])
      let written = try steps("/foils.jsonl", "foil")
      // Sentences are written from an epoch of 13 steps on.
      let first = try #require(written.first)
      #expect(first % 13 == 1 && written.dropFirst().first == first + 1)
    }
  }

  @Test(
    "With all weights of generated negatives at zero a run is the one without them, byte for byte",
    arguments: ["gru", "bert"])
  func zeroWeights(encoder: String) throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let zeros = [
        "weight", "language_weight", "warmup_language_weight", "discrimination_weight",
        "correction_weight",
      ].map { "foils.\($0)=0" }
      for (name, settings) in [("plain", []), ("zero", ["foils.generator=shared"] + zeros)] {
        let kind = ["model.text.kind=\(encoder)", "model.text.layers=2"]
        let result = try Command.run(small.arguments(name, more: kind + settings), in: folder)
        #expect(result.status == 0, "\(result.errors)")
      }
      #expect(
        try small.checkpoints(try small.runDirectory("plain"))
          == small.checkpoints(try small.runDirectory("zero")))
    }
  }

  @Test("Dropout that is lost after an evaluation is lost then, and back in the next epoch")
  func lostDropout() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      func last(_ name: String, _ settings: [String]) throws -> Data {
        let result = try Command.run(small.arguments(name, more: settings), in: folder)
        #expect(result.status == 0, "\(result.errors)")
        return try small.checkpoints(try small.runDirectory(name))[0]
      }
      let loses = "training.loses_dropout=true"
      // An epoch has 13 steps: evaluated at its end, nothing is lost.
      let whole = "evaluation.every_steps=13"
      #expect(try last("whole", [whole]) == last("whole-loses", [whole, loses]))
      let half = "evaluation.every_steps=6"
      #expect(try last("half", [half]) != last("half-loses", [half, loses]))
    }
  }

  @Test("Ctrl-C writes a checkpoint and ends with status 130; resume goes on; a third is refused")
  func interrupted() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let reference = try Command.run(
        small.arguments("reference", more: ["training.epochs=40"]), in: folder)
      #expect(reference.status == 0)
      let (process, finish) = try Command.start(
        small.arguments("stopped", more: ["training.epochs=40"]), in: folder)
      let parent = folder.appendingPathComponent("stopped").path
      while process.isRunning, !hasRun(parent) { usleep(500) }
      usleep(100_000)
      let run = try small.runDirectory("stopped")
      // Another trainer must not work in the same directory.
      let second = try Command.run(["resume", run.path], in: folder)
      if process.isRunning { #expect(second.status == 1 && second.errors.contains("running")) }
      process.interrupt()
      let stopped = try finish()
      #expect(stopped.status == 130, "\(stopped.errors)")
      #expect(try stopped.json()["state"] as? String == "interrupted")
      let resumed = try Command.run(["resume", run.path, "--json"], in: folder)
      #expect(resumed.status == 0, "\(resumed.errors)")
      #expect(
        try small.checkpoints(run) == small.checkpoints(try small.runDirectory("reference")))
      let again = try Command.run(["resume", run.path], in: folder)
      #expect(again.status == 2 && again.errors.contains("complete"), "\(again.errors)")
    }
  }

  @Test("A damaged checkpoint or changed data is refused, and nothing is lost")
  func damaged() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let (process, finish) = try Command.start(
        small.arguments("runs", more: ["training.epochs=200"]), in: folder)
      while process.isRunning, !hasRun(folder.appendingPathComponent("runs").path) { usleep(500) }
      let last = try small.runDirectory("runs").appendingPathComponent(
        "checkpoints/last.safetensors")
      while process.isRunning, !FileManager.default.fileExists(atPath: last.path) { usleep(500) }
      kill(process.processIdentifier, SIGKILL)
      _ = try finish()
      let run = try small.runDirectory("runs")
      let good = try Data(contentsOf: last)
      var flipped = good
      flipped[flipped.count - 7] ^= 1
      for bad in [flipped, good.prefix(good.count / 2), Data()] {
        try bad.write(to: last)
        let result = try Command.run(["resume", run.path], in: folder)
        #expect(result.status == 1)
        #expect(result.errors.contains("last.safetensors"), "\(result.errors)")
        #expect(try Data(contentsOf: last) == bad)
      }
      try good.write(to: last)
      let captions = folder.appendingPathComponent("scenes/train_caps.txt")
      var text = try String(contentsOf: captions, encoding: .utf8)
      text = "something else\n" + text.drop { $0 != "\n" }.dropFirst()
      try text.write(to: captions, atomically: true, encoding: .utf8)
      let result = try Command.run(["resume", run.path], in: folder)
      #expect(result.status == 1 && result.errors.contains("changed"), "\(result.errors)")
    }
  }
}

@Suite("Runs that cannot go on", .serialized)
struct FailureTests {
  @Test("A diverged update keeps the last good checkpoint and names the step and parameter")
  func diverged() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let result = try Command.run(
        small.arguments(
          "runs", more: ["optimizer.learning_rate=1e6", "optimizer.weight_decay=1e6"]),
        in: folder)
      // The decay multiplies the parameters by 1 − 10¹² in each step, which overflows in a few.
      #expect(result.status == 1, "\(result.errors)")
      #expect(result.errors.contains("step 1") && result.errors.contains("NaN or infinity"))
      let run = try small.runDirectory("runs")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: run.appendingPathComponent("checkpoints").path)
      #expect(names.contains("last.safetensors"))
      for name in names where name.hasSuffix(".safetensors") {
        let file = try SafeTensors(
          path: run.appendingPathComponent("checkpoints/\(name)").path, requiresDigest: true)
        for tensor in file.names {
          #expect(try file.floats(tensor).allSatisfy(\.isFinite), "\(name) \(tensor)")
        }
      }
    }
  }

  @Test("Features that are not numbers end the run with their place and a failed state in the log")
  func notANumber() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let features = folder.appendingPathComponent("scenes/train_ims.npy").path
      let shape = try NpyArray(path: features).shape
      var values = try NpyArray(path: features).floats()
      values[values.count / 2] = .nan
      try NpyWriter.write(path: features, shape: shape, floats: values, as: .float32)
      let result = try Command.run(small.arguments("runs"), in: folder)
      #expect(result.status == 1)
      #expect(result.errors.contains("train_ims.npy"), "\(result.errors)")
      let run = try small.runDirectory("runs")
      let log = try String(
        contentsOf: run.appendingPathComponent("events.jsonl"), encoding: .utf8)
      #expect(log.contains("\"state\":\"failed\""))
    }
  }

  @Test("A run that cannot begin leaves no directory behind")
  func cannotBegin() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      for (setting, mention) in [
        ("evaluation.dev=nope", "nope"), ("evaluation.folds=50", "folds"),
        ("model.image.kind=global", "global"), ("model.embedding_size=65536", "MB"),
      ] {
        let limited = setting.contains("embedding") ? ["model.image.hidden=65536"] : []
        let result = try Command.run(
          small.arguments("runs", more: [setting] + limited), in: folder)
        #expect(result.status == 1 || result.status == 2, "\(setting)")
        #expect(result.errors.contains(mention), "\(result.errors)")
        let left = try? FileManager.default.contentsOfDirectory(
          atPath: folder.appendingPathComponent("runs").path)
        #expect((left ?? []).isEmpty, "\(setting)")
      }
    }
  }

  @Test("A run whose configuration was edited is not resumed")
  func edited() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let (process, finish) = try Command.start(
        small.arguments("runs", more: ["training.epochs=200"]), in: folder)
      let parent = folder.appendingPathComponent("runs").path
      func checkpoint() -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        return names.contains {
          FileManager.default.fileExists(atPath: "\(parent)/\($0)/checkpoints/last.safetensors")
        }
      }
      while process.isRunning, !checkpoint() { usleep(500) }
      kill(process.processIdentifier, SIGKILL)
      _ = try finish()
      let run = try small.runDirectory("runs")
      let file = run.appendingPathComponent("run.toml")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("batch_size = 16"))
      try text.replacingOccurrences(of: "batch_size = 16", with: "batch_size = 20").write(
        to: file, atomically: true, encoding: .utf8)
      let result = try Command.run(["resume", run.path], in: folder)
      #expect(result.status == 1 && result.errors.contains("run.toml has changed"))
    }
  }

  @Test("A full or closed standard error does not stop a training; a full standard output does")
  func streams() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      func shell(_ redirection: String, _ directory: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.currentDirectoryURL = folder
        process.arguments =
          ["-c", "exec \"$0\" \"$@\" \(redirection)", Command.path] + small.arguments(directory)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
      }
      #expect(try shell("2>/dev/full", "a") == 0)
      #expect(try shell("2>&- <&-", "b") == 0)
      #expect(try shell(">/dev/full", "c") == 1)
      let reference = try small.checkpoints(try small.runDirectory("a"))
      #expect(try small.checkpoints(try small.runDirectory("b")) == reference)
      #expect(try small.checkpoints(try small.runDirectory("c")) == reference)
    }
  }
}
