import Foundation
import Testing

/// The published numbers of the losses (`Tests/ObjectivesTests/Fixtures`) through the command.
@Suite("foil objective")
struct ObjectiveCommandTests {
  @Test("Values and gradients of the reference vectors")
  func reference() throws {
    let file = try ReferenceVector.fixture("reference")
    let inputs = try #require(file["inputs"] as? [String: Any])
    try withFolder { folder in
      let vectors = try ReferenceVector.all(file)
      #expect(vectors.count > 60)
      for vector in vectors {
        var content: [String: Any] = ["objective": vector.objective]
        content["similarities"] = inputs["S"]
        if vector.needsLabels { content["labels"] = inputs["Y"] }
        let json = try evaluate(content, in: folder)
        let value = try #require(json["value"] as? Double)
        #expect(
          abs(value - vector.value) <= 2e-4 * max(abs(vector.value), 1e-3),
          "\(vector.name): \(value) instead of \(vector.value)")
        guard let expected = vector.gradient else { continue }
        expectClose(try #require(json["gradient"] as? [[Double]]), expected, vector.name)
      }
    }
  }

  @Test("The worked example of FNE: probabilities, rules, draws, loss and gradient")
  func fne() throws {
    let file = try #require(try ReferenceVector.fixture("fne")["FNE"] as? [String: Any])
    let gaussians = try #require(file["gaussians"] as? [String: Double])
    let sides = try ["i2t", "t2i"].map { try #require(file[$0] as? [String: Any]) }
    let batchIDs = try #require(file["ids_batch"] as? [Int])
    let allIDs = batchIDs + (try #require(file["ids_queue"] as? [Int]))
    func content(epoch: Int) -> [String: Any] {
      [
        "similarities": (sides[0]["sims"] as? [[Double]])?.map { Array($0.prefix(4)) } ?? [],
        "images": batchIDs,
        "memory": ["i2t": sides[0]["sims"], "t2i": sides[1]["sims"], "ids": allIDs],
        "statistics": [
          "positive": [
            "count": 1000, "mean": gaussians["pos_mean"], "variance": gaussians["pos_var"],
          ],
          "negative": [
            "count": 2000, "mean": gaussians["neg_mean"], "variance": gaussians["neg_var"],
          ],
        ],
        "draws": ["i2t": sides[0]["uniform_draws"], "t2i": sides[1]["uniform_draws"]],
        "epoch": epoch, "objective": ["terms": ["fne"], "reduction": "batch"],
      ]
    }
    try withFolder { folder in
      let warmup = try evaluate(content(epoch: 0), in: folder)["value"] as? Double
      let expectedWarmup = try #require(file["warmup_epoch_loss_batch"] as? Double)
      #expect(abs(try #require(warmup) - expectedWarmup) < 1e-5)

      let json = try evaluate(content(epoch: 1), in: folder)
      let total = try #require(file["total"] as? [String: Double])["sampled_loss"] ?? .nan
      #expect(abs(try #require(json["value"] as? Double) - total) < 1e-5)
      #expect(try #require(json["gradient"] as? [[Double]]).joined().allSatisfy { $0 == 0 })
      let anchors = try #require(json["anchors"] as? [[String: Any]])
      let memory = try #require(json["memory_gradient"] as? [String: [[String: Double]]])
      #expect(anchors.count == 8)
      for (direction, side) in zip(["i2t", "t2i"], sides) {
        var gradient = [[Double]](repeating: [Double](repeating: 0, count: 8), count: 4)
        for entry in try #require(memory[direction]) {
          gradient[Int(entry["anchor"] ?? -1)][Int(entry["column"] ?? -1)] += entry["value"] ?? .nan
        }
        expectClose(gradient, try #require(side["sampled_grad"] as? [[Double]]), direction)
        let own = anchors.filter { $0["direction"] as? String == direction }
        let candidates = try own.map { try #require($0["candidates"] as? [[String: Any]]) }
        func numbers(_ key: String) -> [[Double]] {
          candidates.map { $0.map { $0[key] as? Double ?? .nan } }
        }
        expectClose(
          numbers("probability"), try #require(side["probabilities"] as? [[Double]]), direction)
        expectClose(
          numbers("draw_weight"), try #require(side["weights"] as? [[Double]]), direction)
        expectClose(
          numbers("posterior"), try #require(side["posterior"] as? [[Double]]), direction,
          tolerance: 1e-3)
        let zones = try #require(side["zone"] as? [[String]])
        #expect(candidates.map { $0.map { $0["branch"] as? String ?? "" } } == zones)
        let drawn = candidates.map { $0.firstIndex { $0["drawn"] as? Bool == true } }
        #expect(drawn == (try #require(side["picked_columns"] as? [Int])).map { $0 })
      }
    }
  }

  @Test("The text has value, terms, gradient and account")
  func text() throws {
    try withFolder { folder in
      // The hardest negative of each anchor costs 0.2 + 0.4 − 0.5 = 0.1; four anchors, their mean.
      try write(["similarities": [[0.5, 0.4], [0.4, 0.5]]], in: folder)
      let result = try Command.run(["objective", "case.json"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }
      #expect(lines.first == "value 0.1")
      for line in ["Triplet 1 0.1", "0 -0.5 0.5", "1 0.5 -0.5", "0 0.5 1 0.4 1 0.4 1 1 0.1"] {
        #expect(lines.contains(line), "\(line) in \(lines)")
      }
    }
  }

  @Test("A larger case leaves out what would fill the terminal, and JSON has all of it")
  func large() throws {
    try withFolder { folder in
      let rows = (0..<40).map { row in (0..<40).map { row == $0 ? 0.9 : 0.1 } }
      try write(["similarities": rows], in: folder)
      let result = try Command.run(["objective", "case.json"], in: folder)
      #expect(result.status == 0 && result.output.contains("0 of 1,600 are not 0"))
      #expect(result.output.contains("and 8 more"))
      let json = try Command.run(["objective", "case.json", "--json"], in: folder).json()
      #expect((json["gradient"] as? [[Double]])?.joined().count == 1600)
      #expect((json["anchors"] as? [Any])?.count == 80)
    }
  }

  @Test(
    "Mistakes name the key and the row",
    arguments: [
      (#"{"similarities": [[1, 0], [1]]}"#, 1, "`similarities[1]` has 1 numbers; expected 2"),
      (#"{"similarities": [[1, 0]]}"#, 1, "1 rows of 2"),
      (#"{"similarities": []}"#, 1, "`similarities` is empty"),
      (#"{"similarities": [[1, 0], [0, "NaN"]]}"#, 1, "`similarities[1][1]` is nan"),
      (#"{"similarities": [[1, 0], [0, NaN]]}"#, 1, "byte 31"),
      (#"{"similarities": [[1, 0], [0, 1e39]]}"#, 1, "`similarities[1][1]`"),
      (#"{"similarities": [[1, 0], [0, null]]}"#, 1, "`similarities[1][1]` is no number"),
      (#"{"similarities": [[1]], "image": [1]}"#, 1, "`images`"),
      (#"{"similarities": [[1]], "images": [1, 2]}"#, 1, "`images` has 2 ids; expected 1"),
      (#"{"similarities": [[1]], "images": [3000000000]}"#, 1, "`images[0]`"),
      (#"{"similarities": [[1]], "labels": [[1, 1]]}"#, 1, "`labels` is [1, 2]"),
      (#"{"similarities": [[1]], "draws": {"i2t": [1]}}"#, 1, "`draws.i2t[0]`"),
      (#"{"similarities": [[1]], "epoch": -1}"#, 1, "`epoch`"),
      (#"{"images": [1]}"#, 1, "`similarities` is missing"),
      (#"[1]"#, 1, "no object"),
      (
        #"{"similarities": [[1]], "memory": {"i2t": [[1, 0]], "t2i": [[1, 0]], "ids": [4, 5]}}"#, 1,
        "`memory.ids[0]` is 4; expected 0"
      ),
      (
        #"{"similarities": [[1]], "statistics": {"positive": {"count": 3, "mean": 0}}}"#, 1,
        "`statistics.positive.variance`"
      ),
      (#"{"similarities": [[1]], "objective": {"margn": 1}}"#, 2, "objective.margin"),
      (#"{"similarities": [[1]], "objective": {"margin": 3}}"#, 2, "`objective.margin` is 3"),
      (#"{"similarities": [[1]], "objective": {"terms": ["tripplet"]}}"#, 2, "triplet"),
      (#"{"similarities": [[1]], "objective": {"terms": ["kendall"]}}"#, 2, "needs `labels`"),
      (#"{"similarities": [[1]], "objective": {"terms": ["fne"]}}"#, 2, "needs `memory`"),
      (#"{"similarities": [[1]], "objective": {"triplet": 4}}"#, 2, "a table of settings"),
      (#"{"similarities": [[1]], "scalars": {"x.y": 1}}"#, 2, "x.y"),
    ])
  func mistakes(_ text: String, _ status: Int, _ mention: String) throws {
    try withFolder { folder in
      try text.write(
        to: folder.appendingPathComponent("case.json"), atomically: true, encoding: .utf8)
      let result = try Command.run(["objective", "case.json"], in: folder)
      #expect(result.status == Int32(status), "\(result.errors)")
      #expect(result.errors.contains(mention), "\(result.errors)")
      #expect(result.errors.contains("case.json") || status == 2)
      #expect(result.output.isEmpty)
    }
  }

  // MARK: - Helpers

  private func write(_ content: [String: Any], in folder: URL) throws {
    try JSONSerialization.data(withJSONObject: content).write(
      to: folder.appendingPathComponent("case.json"))
  }

  private func evaluate(_ content: [String: Any], in folder: URL) throws -> [String: Any] {
    try write(content, in: folder)
    let result = try Command.run(["objective", "case.json", "--json"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    return try result.json()
  }

  /// Relative to the largest entry.
  private func expectClose(
    _ found: [[Double]], _ expected: [[Double]], _ what: String, tolerance: Double = 2e-4,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let scale = max(expected.joined().map(abs).max() ?? 0, 1e-3)
    #expect(found.map(\.count) == expected.map(\.count), sourceLocation: sourceLocation)
    for (line, wanted) in zip(found, expected) {
      for (value, number) in zip(line, wanted) {
        #expect(
          abs(value - number) <= tolerance * scale, "\(what): \(found) instead of \(expected)",
          sourceLocation: sourceLocation)
      }
    }
  }
}
