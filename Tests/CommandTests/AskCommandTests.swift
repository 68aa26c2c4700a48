import Foundation
import Testing

@Suite("foil ask")
struct AskCommandTests {
  private func withRun(_ body: (URL, String) throws -> Void) throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(
        small.arguments("runs", more: ["training.epochs=2"]), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      try body(folder, try small.runDirectory("runs").path)
    }
  }

  @Test("A caption's similarities are those of foil lens, its rank that of foil eval")
  func agreement() throws {
    try withRun { folder, run in
      let kept = try Command.run(
        ["eval", run, "--split", "dev", "--keep-ranks"], in: folder)
      #expect(kept.status == 0, "\(kept.errors)")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: run + "/ranks/dev_t2i.npy"))
      let lines = try String(
        contentsOf: folder.appendingPathComponent("scenes/dev_caps.txt"), encoding: .utf8)
      let captions = lines.split(separator: "\n").map(String.init)
      for caption in [0, 13, 49] {
        // 50 int32 stand at the end of the file.
        let place = bytes.count - 200 + 4 * caption
        let rank = bytes[place..<place + 4].enumerated().reduce(0) {
          $0 + Int($1.element) << (8 * $1.offset)
        }
        let asked = try Command.run(
          ["ask", run, captions[caption], "--top", "10", "--json"], in: folder)
        #expect(asked.status == 0, "\(asked.errors)")
        let hits = try #require(try asked.json()["hits"] as? [[String: Any]])
        let own = try #require(hits.first { $0["image"] as? Int == caption / 5 })
        #expect(own["rank"] as? Int == rank)
        let seen = try Command.run(
          ["lens", run, "--anchor", "c:\(caption)", "--candidates", "all", "--json"], in: folder)
        let rows = try #require(try seen.json()["rows"] as? [[String: Any]])
        #expect(rows.count == hits.count)
        for (row, hit) in zip(rows, hits) {
          #expect(row["image"] as? Int == hit["image"] as? Int)
          let a = try #require(row["similarity"] as? Double)
          let b = try #require(hit["similarity"] as? Double)
          #expect(abs(a - b) < 1e-5)
          #expect(row["true"] as? Bool == hit["true"] as? Bool)
        }
      }
    }
  }

  @Test("An image by id, with words and a change")
  func change() throws {
    try withRun { folder, run in
      let result = try Command.run(
        [
          "ask", run, "a red circle", "--image", "dev-00003", "--change", "a blue circle",
          "--json",
        ], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      #expect(json["image"] as? Int == 3 && json["image_id"] as? String == "dev-00003")
      let words = try #require(json["words"] as? [[String: Any]])
      #expect(words.map { $0["word"] as? String } == ["a", "red", "circle"])
      let change = try #require(json["change"] as? [String: Any])
      let parts = try #require(change["changes"] as? [[String: Any]])
      #expect(parts.count == 1 && parts[0]["removed"] as? String == "red")
      let before = try #require(json["similarity"] as? Double)
      let after = try #require(change["similarity"] as? Double)
      let effect = try #require(parts[0]["effect"] as? Double)
      #expect(abs(after - before - effect) < 1e-5)
      let text = try Command.run(
        ["ask", run, "a red circle", "--image", "3", "--change", "a blue circle"], in: folder)
      #expect(text.output.contains("a [-red-] {+blue+} circle"))
      let captions = try Command.run(["ask", run, "--image", "i:3", "--top", "50"], in: folder)
      #expect(captions.output.contains("own") && captions.output.contains("yes"))
    }
  }

  @Test("Wrong usage is told with status 2, missing data with 1")
  func errors() throws {
    try withRun { folder, run in
      for (arguments, status, text) in [
        ([run], 2, "give a sentence"), ([run, "a", "--change", "b"], 2, "--image"),
        ([run, "a", "--top", "0"], 2, "--top"), ([run, "a", "--image", "nobody"], 2, "nobody"),
        ([run, "a", "--split", "elsewhere"], 2, "elsewhere"),
        ([run, "a", "--checkpoint", "gone.safetensors"], 1, "no such checkpoint"),
      ] as [([String], Int32, String)] {
        let result = try Command.run(["ask"] + arguments, in: folder)
        #expect(result.status == status && result.errors.contains(text), "\(result)")
      }
    }
  }
}
