import Foundation
import Testing

@Suite struct BenchRunTests {
  @Test("A few steps of a run file are measured on its data; what cannot be trained is told")
  func measures() throws {
    try withFolder { folder in
      _ = try SmallRun(in: folder)
      let file = folder.appendingPathComponent("run.toml")
      let settings = """
        [run]
        threads = 2
        [data]
        path = "scenes"
        minimum_count = 1
        [model]
        embedding_size = 32
        [model.text]
        word_dimension = 16
        [training]
        batch_size = 16
        """
      try Data(settings.utf8).write(to: file)
      let result = try Command.run(
        ["bench", "run", "run.toml", "--steps", "2", "--json"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let report = try result.json()
      // 40 pictures with 5 captions in batches of 16.
      #expect(report["steps_per_epoch"] as? Int == 13)
      #expect(report["threads"] as? Int == 2)
      #expect(try #require(report["seconds_per_step"] as? Double) > 0)
      #expect(try #require(report["peak_memory_bytes"] as? Int) > 1 << 20)
      #expect(try #require(report["parameters"] as? Int) > 32 * 32)
      // Nothing is left behind.
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/runs"))
      try Data(settings.replacing("\"scenes\"", with: "\"absent\"").utf8).write(to: file)
      let refused = try Command.run(["bench", "run", "run.toml"], in: folder)
      #expect(refused.status == 2 && refused.errors.contains("absent"))
    }
  }

  @Test(
    "The cost of generated negatives on a run's own weights, and untrained; a run without is told")
  func foils() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(
        small.arguments(
          "runs",
          more: [
            "foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=1",
            "foils.share=1", "foils.filters=known,related,likely", "foils.likelihood_ratio=0.5",
            "foils.language_weight=1", "foils.warmup_language_weight=1",
            "optimizer.learning_rate=0.005",
          ]), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let run = try small.runDirectory("runs")
      let before = try small.checkpoints(run)
      func rows(_ path: String) throws -> [[String: Any]] {
        let result = try Command.run(
          ["bench", "foils", path, "--steps", "4", "--rounds", "2", "--json"], in: folder)
        #expect(result.status == 0, "\(result.errors)")
        return try #require(
          JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
      }
      func number(_ row: [String: Any], _ key: String) throws -> Double {
        try #require(row[key] as? Double, "\(key) \(row)")
      }
      let own = try rows(run.path)
      #expect(
        own.map { $0["variant"] as? String } == [
          "without", "rules", "TAGS", "TAGS-DC", "TAGS-DC, nothing likely",
        ])
      // The run's filters are TAGS's and two more.
      #expect(
        own.map { $0["title"] as? String } == [
          "without", "rule-made negatives", "TAGS (related, likely)", "TAGS-DC (related, likely)",
          "TAGS-DC (related)",
        ])
      for row in own {
        let ratio = try #require(row["ratio"] as? [String: Double])
        #expect(try number(row, "milliseconds") > 0)
        #expect(try #require(ratio["minimum"]) > 0)
        #expect(try #require(ratio["minimum"]) <= #require(ratio["maximum"]))
      }
      #expect(own[0]["kept_per_caption"] == nil && own[0]["accepted_per_caption"] == nil)
      for row in own.dropFirst() {
        let kept = try number(row, "kept_per_caption")
        let accepted = try number(row, "accepted_per_caption")
        // M · K sentences at most, of which H are kept.
        #expect(kept > 0 && kept <= 2 && kept <= accepted)
        #expect(try accepted <= number(row, "written_per_caption"))
        #expect(try number(row, "written_per_caption") <= 16)
      }
      // The same weights write the same sentences, and a filter only takes away.
      #expect(
        try number(own[2], "accepted_per_caption") == number(own[3], "accepted_per_caption"))
      #expect(
        try number(own[4], "accepted_per_caption") > number(own[3], "accepted_per_caption"))
      // Untrained, all words are alike, and alike is likely.
      let untrained = try rows(run.appendingPathComponent("run.toml").path)
      #expect(
        try number(untrained[3], "accepted_per_caption") < number(own[3], "accepted_per_caption"))
      #expect(try small.checkpoints(run) == before)

      let text = try Command.run(
        ["bench", "foils", run.path, "--steps", "1", "--rounds", "1"], in: folder)
      #expect(text.status == 0 && text.output.contains("step 39"), "\(text.output)")
      let other = try Command.run(
        ["bench", "foils", run.path, "--set", "model.embedding_size=24"], in: folder)
      #expect(other.status == 2 && other.errors.contains("settings of the model"))
      let plain = try Command.run(small.arguments("plain"), in: folder)
      #expect(plain.status == 0)
      let none = try Command.run(
        ["bench", "foils", try small.runDirectory("plain").path], in: folder)
      #expect(none.status == 2 && none.errors.contains("foils.generator"), "\(none.errors)")
    }
  }
}
