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
}
