import Foundation
import Testing

@Suite("Listing, comparing and exchanging runs")
struct RunsCommandTests {
  /// Two losses with two seeds each, trained briefly.
  private func train(_ small: SmallRun) throws {
    for (margin, seed) in [(0.2, 0), (0.2, 1), (0.02, 0), (0.02, 1)] {
      let result = try Command.run(
        small.arguments(
          "runs",
          more: [
            "objective.margin=\(margin)", "run.seed=\(seed)", "training.epochs=1",
            "run.name=m\(margin)-s\(seed)",
          ]
        ).filter { $0 != "run.seed=3" }.droppingEmptySet(), in: small.folder)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  private func list(_ text: String) throws -> [[String: Any]] {
    try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]], "\(text)")
  }

  @Test("From training to the table of a paper")
  func pipeline() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      try train(small)
      let all = try list(try Command.run(["runs", "--json"], in: folder).output)
      #expect(all.count == 4 && all.allSatisfy { $0["state"] as? String == "completed" })
      #expect(all.allSatisfy { $0["test.rsum"] is Double })

      let chosen = try Command.run(
        ["runs", "margin<0.1", "and", "seed=1", "--columns", "name,margin,best.rsum", "--csv"],
        in: folder)
      let lines = chosen.output.split(separator: "\n")
      #expect(lines.count == 2 && lines[0] == "name,objective.margin,best.rsum")
      #expect(lines[1].hasPrefix("m0.02-s1,0.02,"))

      let compared = try Command.run(["compare", "m0.2", "m0.02", "--json"], in: folder)
      #expect(compared.status == 0, "\(compared.errors)")
      let json = try compared.json()
      #expect((json["results"] as? [Any])?.count == 2)
      #expect((json["tests"] as? [[String: Any]])?.first?["p"] is Double)
      #expect(json["seed"] as? String == "0" && compared.errors.contains("seed 0"))
      #expect(
        try Command.run(["compare", "m0.2", "m0.02", "--json"], in: folder).output
          == compared.output)
      let latex = try Command.run(
        ["compare", "--filter", "state=completed", "--table", "results", "--format", "latex"],
        in: folder)
      #expect(latex.output.contains("\\toprule") && latex.output.contains("\\pm"))

      // The index holds nothing of its own.
      try FileManager.default.removeItem(at: folder.appendingPathComponent("runs/.foil"))
      #expect(try list(try Command.run(["runs", "--json"], in: folder).output).count == 4)

      let exported = try Command.run(
        ["export", "tensorboard", "m0.2-s0", "--out", "board"], in: folder)
      #expect(exported.status == 0, "\(exported.errors)")
      let imported = try Command.run(
        ["import", exported.output.trimmingCharacters(in: .newlines), "--out", "runs/other"],
        in: folder)
      #expect(imported.status == 0, "\(imported.errors)")
      let copy = try list(
        try Command.run(["runs", "state=imported", "--json"], in: folder).output)
      let original = try list(try Command.run(["runs", "m0.2-s0", "--json"], in: folder).output)
      let (a, b) = (copy.first?["test.rsum"] as? Double, original.first?["test.rsum"] as? Double)
      // TensorBoard's values are float32.
      #expect(abs(try #require(a) - #require(b)) < 1e-3)
    }
  }

  @Test("Ranks can be kept later, and are the same")
  func keepRanks() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let result = try Command.run(
        small.arguments("runs", more: ["evaluation.folds=2"]), in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let run = try small.runDirectory("runs")
      let ranks = run.appendingPathComponent("ranks")
      let names = ["test_i2t.npy", "test_t2i.npy", "test_positives.npy", "test_captions.npy"]
      let before = try names.map { try Data(contentsOf: ranks.appendingPathComponent($0)) }
      try FileManager.default.removeItem(at: ranks)
      let kept = try Command.run(["eval", run.path, "--keep-ranks", "--json"], in: folder)
      #expect(kept.status == 0, "\(kept.errors)")
      let after = try names.map { try Data(contentsOf: ranks.appendingPathComponent($0)) }
      #expect(before == after)
      let logged = try #require(try result.json()["test"] as? [String: Any])
      #expect(try kept.json()["rsum"] as? Double == logged["rsum"] as? Double)
      let wrong = try Command.run(
        ["eval", run.path, "--keep-ranks", "--checkpoint", "last"], in: folder)
      #expect(wrong.status == 2)
    }
  }

  @Test("Tags, notes, the archive and the trash")
  func notes() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      _ = try Command.run(small.arguments("runs", more: ["training.epochs=1"]), in: folder)
      let run = try small.runDirectory("runs")
      let name = run.lastPathComponent
      func count(_ arguments: String...) throws -> Int {
        try list(try Command.run(["runs"] + arguments + ["--json"], in: folder).output).count
      }
      #expect(try Command.run(["runs", "tag", "paper", name], in: folder).status == 0)
      #expect(try Command.run(["runs", "note", "as in table 2", run.path], in: folder).status == 0)
      #expect(try count("tag:paper", "'table 2'") == 1 && count("tag:other") == 0)
      #expect(try Command.run(["runs", "untag", "paper", name], in: folder).status == 0)
      #expect(try count("tag:paper") == 0)
      #expect(
        try Command.run(["runs", "archive", "--filter", "seed=3"], in: folder).status == 0)
      #expect(try count() == 0 && count("--archived") == 1 && count("archived=true") == 1)
      let refused = try Command.run(["runs", "delete", name], in: folder)
      #expect(refused.status == 2 && refused.errors.contains("--yes"))
      #expect(FileManager.default.fileExists(atPath: run.path))
      #expect(try Command.run(["runs", "delete", name, "--yes"], in: folder).status == 0)
      #expect(try count("--archived") == 0)
      #expect(FileManager.default.fileExists(atPath: folder.path + "/runs/trash/\(name)/run.toml"))
    }
  }

  @Test(
    "Wrong usage ends with status 2",
    arguments: [
      (["runs", "seed="], "column 6"), (["runs", "--columns", "nonsense"], "nonsense"),
      (["runs", "--json", "--csv"], "--csv"), (["compare"], "no run is named"),
      (["compare", "nothing", "--workspace", "."], "nothing"),
      (["compare", "x", "--metric", "r1"], "i2t.r1"),
      (["runs", "tag", "two words", "x"], "two words"),
      (["export", "tensorboard", "--out", "x"], "no run"),
    ])
  func usage(_ arguments: [String], _ mention: String) throws {
    try withFolder { folder in
      let result = try Command.run(arguments, in: folder)
      #expect(result.status == 2, "\(result.errors)")
      #expect(result.errors.contains(mention), "\(result.errors)")
      #expect(result.output.isEmpty)
    }
  }

  @Test("A wrong sum of a SCAN log is reported, and a file of no kind refused")
  func importing() throws {
    try withFolder { folder in
      let log = """
        Mean metrics:
        rsum: 480.0
        Image to text: 65.0 85.0 90.0 1.0 3.0
        Text to image: 45.0 75.0 85.0 1.0 5.0

        """
      try log.write(
        to: folder.appendingPathComponent("scan.log"), atomically: true, encoding: .utf8)
      let result = try Command.run(["import", "scan.log"], in: folder)
      #expect(result.status == 0 && result.output.hasPrefix("runs/"), "\(result.errors)")
      #expect(result.errors.contains("480.0") && result.errors.contains("445.0"))
      try "nothing\n".write(
        to: folder.appendingPathComponent("other.log"), atomically: true, encoding: .utf8)
      #expect(try Command.run(["import", "other.log"], in: folder).status == 1)
      #expect(try Command.run(["import", "missing"], in: folder).status == 1)
    }
  }
}

extension [String] {
  /// Without `--set` flags that have lost their value.
  fileprivate func droppingEmptySet() -> [String] {
    enumerated().filter { index, word in
      word != "--set" || index + 1 < count && self[index + 1] != "--set"
    }.map(\.element)
  }
}
