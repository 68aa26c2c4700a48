import Compute
import Foundation
import Ground
import Testing

@Suite("The command's output and exit statuses")
struct CommandTests {
  @Test("A training prints JSON on standard output and narrates on standard error")
  func training() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let result = try Command.run(small.arguments("runs"), in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      #expect(json["state"] as? String == "completed")
      // 40 images × 5 captions / 16 = 12.5 batches, so 13 steps an epoch.
      #expect(json["step"] as? Int == 39)
      let test = try #require(json["test"] as? [String: Any])
      let rSum = try #require(test["rsum"] as? Double)
      let directions = ["i2t", "t2i"].compactMap { test[$0] as? [String: Double] }
      let recalls: [Double] = directions.flatMap { direction in
        ["r1", "r5", "r10"].map { direction[$0] ?? -1 }
      }
      #expect(recalls.count == 6 && abs(recalls.reduce(0, +) - rSum) < 1e-9)
      // A caption's image is always among the first ten of ten images.
      #expect(recalls[5] == 100)
      #expect(result.errors.contains("dev") && !result.output.contains("epoch"))

      let run = try small.runDirectory("runs").path
      let evaluated = try Command.run(["eval", run, "--split", "test", "--json"], in: folder)
      #expect(evaluated.status == 0)
      #expect(try evaluated.json()["rsum"] as? Double == rSum)
      let table = try Command.run(["eval", run, "--split", "dev"], in: folder)
      #expect(table.output.contains("R@1") && table.output.contains("rSum"))
      let lines = try String(contentsOfFile: run + "/events.jsonl", encoding: .utf8)
        .split(separator: "\n")
      let kinds = try lines.map {
        try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])["kind"]
          as? String
      }
      #expect(kinds.filter { $0 == "step" }.count == 39)
      #expect(kinds.filter { $0 == "epoch" }.count == 3)
      #expect(kinds.first == "state" && kinds.last == "state")
    }
  }

  @Test(
    "Early stopping after two evaluations that are no better than the best")
  func earlyStopping() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let result = try Command.run(
        small.arguments(
          "runs",
          more: [
            "optimizer.learning_rate=1e-30", "training.patience=2", "evaluation.every_steps=5",
            "evaluation.folds=2",
          ]), in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      // Evaluations at steps 5 (the best), 10 and 15 (no better) of 39.
      #expect(json["step"] as? Int == 15)
      #expect(json["best_step"] as? Int == 5)
      let log = try String(
        contentsOf: try small.runDirectory("runs").appendingPathComponent("events.jsonl"),
        encoding: .utf8)
      #expect(log.contains("\"state\":\"early-stopped\""))
      #expect(log.contains("\"state\":\"completed\""))
    }
  }

  @Test(
    "Wrong usage ends with status 2 and says what was meant",
    arguments: [
      (["train", "--set", "optimizer.learning_rat=1"], "optimizer.learning_rate"),
      (["train", "--set", "training.batch_size=many"], "training.batch_size"),
      (["train", "--marginn", "0.1"], "margin"),
      (["train"], "data.path"),
      (["nonsense"], "nonsense"),
      (["rank"], "matrix"),
    ])
  func usage(_ arguments: [String], _ mention: String) throws {
    try withFolder { folder in
      let result = try Command.run(arguments, in: folder)
      #expect(result.status == 2, "\(result.errors)")
      #expect(result.errors.contains(mention), "\(result.errors)")
      #expect(result.output.isEmpty)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.allSatisfy { $0.hasSuffix(".out") || $0.hasSuffix(".err") })
    }
  }

  @Test("A word that is no command gets the usage of the group that it stands in")
  func unknownCommand() throws {
    try withFolder { folder in
      for (words, mention, group) in [
        (["nosuch"], "'foil nosuch'", "foil"), (["que"], "did you mean 'queue'", "foil"),
        (["queue", "ad", "x"], "did you mean 'add'", "foil queue"),
      ] {
        let result = try Command.run(words, in: folder)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errors.contains(mention), "\(result.errors)")
        #expect(result.errors.contains("Usage: \(group) <subcommand>"), "\(result.errors)")
        #expect(!result.errors.contains("--theme"))
      }
      #expect(try Command.run(["help", "queue", "add"], in: folder).status == 0)
    }
  }

  @Test("Without a terminal the workbench is refused with a hint and status 2")
  func noTerminal() throws {
    try withFolder { folder in
      for arguments in [[], ["workbench"]] {
        let result = try Command.run(arguments, in: folder)
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errors.contains("needs a terminal") && result.errors.contains("foil runs"))
      }
    }
  }

  @Test("A run file with an unknown key names the file, the line and the nearest key")
  func unknownKey() throws {
    try withFolder { folder in
      try "[optimizer]\nkind = \"adam\"\nlearning_rte = 0.1\n".write(
        to: folder.appendingPathComponent("run.toml"), atomically: true, encoding: .utf8)
      let result = try Command.run(["train", "run.toml"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("run.toml:3"), "\(result.errors)")
      #expect(result.errors.contains("learning_rate"), "\(result.errors)")
    }
  }

  @Test("Flags of VSE++ change what they name")
  func flags() throws {
    try withFolder { folder in
      let result = try Command.run(
        [
          "settings", "--margin", "0.35", "--num_epochs", "7", "--batch_size", "64",
          "--max_violation", "--set", "optimizer.kind=adam",
        ], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      for line in ["margin = 0.35", "epochs = 7", "batch_size = 64", "kind = \"adam\""] {
        #expect(result.output.contains(line), "\(line)")
      }
    }
  }

  @Test("Missing data is an error of status 1 or 2 that names the place")
  func missingData() throws {
    try withFolder { folder in
      let result = try Command.run(["train", "--set", "data.path=nowhere"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("nowhere"))
      let check = try Command.run(["data", "check", "nowhere"], in: folder)
      #expect(check.status == 2)
      let missing = try Command.run(["eval", "nowhere"], in: folder)
      #expect(missing.status == 1 && missing.errors.contains("nowhere"))
    }
  }

  @Test("foil rank: a matrix by hand, a constant one, and a wrong shape")
  func rank() throws {
    try withFolder { folder in
      // Two images, two captions each. Image 0's best caption is beaten by one of image 1's.
      try NpyWriter.write(
        path: folder.appendingPathComponent("s.npy").path, shape: [2, 4],
        floats: [0.5, 0.1, 0.6, 0.2, 0.4, 0.3, 0.9, 0.1], as: .float32)
      let result = try Command.run(
        ["rank", "s.npy", "--captions-per-image", "2", "--json"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      let i2t = try #require(json["i2t"] as? [String: Double])
      let t2i = try #require(json["t2i"] as? [String: Double])
      #expect(i2t["r1"] == 50 && i2t["r5"] == 100 && i2t["meanr"] == 1.5)
      // Captions 0 and 2 find their image first; 1 (0.1 < 0.3) and 3 (0.1 < 0.2) do not.
      #expect(t2i["r1"] == 50 && t2i["meanr"] == 1.5)

      let constant = [Float](repeating: 0.5, count: 30 * 150)
      try NpyWriter.write(
        path: folder.appendingPathComponent("c.npy").path, shape: [30, 150], floats: constant,
        as: .float32)
      let tied = try Command.run(["rank", "c.npy", "--json"], in: folder).json()
      #expect(tied["rsum"] as? Double == 0)

      let wrong = try Command.run(["rank", "s.npy"], in: folder)
      #expect(wrong.status == 1 && wrong.errors.contains("--captions-per-image 2"))
    }
  }

  @Test("foil data check reports a broken set with status 1")
  func dataCheck() throws {
    try withFolder { folder in
      _ = try SmallRun(in: folder)
      let good = try Command.run(["data", "check", "scenes"], in: folder)
      #expect(good.status == 0, "\(good.errors) \(good.output)")
      let captions = folder.appendingPathComponent("scenes/dev_caps.txt")
      let text = try String(contentsOf: captions, encoding: .utf8)
      try (text + "one too many\n").write(to: captions, atomically: true, encoding: .utf8)
      let bad = try Command.run(["data", "check", "scenes", "--json"], in: folder)
      #expect(bad.status == 1)
      // 10 images and 51 captions.
      #expect(bad.output.contains("\"problems\"") && bad.output.contains("51"))
    }
  }

  @Test("Help and version go to standard output with status 0")
  func help() throws {
    try withFolder { folder in
      let help = try Command.run(["--help"], in: folder)
      #expect(help.status == 0 && help.output.contains("Exit status"))
      let version = try Command.run(["--version"], in: folder)
      #expect(version.status == 0 && version.output == "\(ProgramVersion.current)\n")
      let changes = try String(
        contentsOf: RemedyTests.root.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
      #expect(changes.firstMatch(of: /(?m)^## ([0-9.]+)/)?.output.1 == ProgramVersion.current[...])
      let citation = try String(
        contentsOf: RemedyTests.root.appendingPathComponent("CITATION.cff"), encoding: .utf8)
      #expect(citation.contains("\nversion: \(ProgramVersion.current)\n"))
    }
  }

  @Test("A word that is no command is answered with the commands that the help shows")
  func commandNames() throws {
    try withFolder { folder in
      for group: [String] in [[], ["queue"]] {
        let help = try Command.run(group + ["--help"], in: folder)
        let shown = help.output.components(separatedBy: "SUBCOMMANDS:\n").dropFirst()
          .joined(separator: "\n").matches(of: /(?m)^  ([a-z]+)/).map { String($0.output.1) }
        let answer = try Command.run(group + ["nonsense"], in: folder)
        #expect(answer.status == 2)
        let named = answer.errors.firstMatch(of: /(?m)^  Commands: (.*)$/)?.output.1
          .components(separatedBy: ", ")
        #expect(named == shown && shown.count >= 5)
      }
    }
  }
}
