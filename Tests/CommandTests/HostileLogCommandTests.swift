import Foundation
import Testing

/// Commands that read logs, on logs whose fields hold what no run writes.
@Suite("Hostile logs") struct HostileLogCommandTests {
  /// JSON of every type and at the ends of what numbers can be.
  private static let values = [
    "1e300", "-1e300", "9.3e15", "1.79e308", "-1.79e308", "5e-324", "9223372036854775807",
    "-9223372036854775808", "-1", "0", "\"NaN\"", "\"Infinity\"", "null", "true", "[1e300, [null]]",
    "{\"a\": {\"b\": 1e308}}", "\"\(String(repeating: "x", count: 20_000))\"",
  ]
  private static let place = "@place@"

  /// The line once for each of its fields and their parts, with the mark in its place.
  private func marked(_ value: Any) -> [Any] {
    var found: [Any] = [Self.place]
    if let fields = value as? [String: Any] {
      for (key, inner) in fields {
        found += marked(inner).map { part in fields.merging([key: part]) { $1 } }
      }
    } else if let items = value as? [Any], !items.isEmpty {
      for part in marked(items[0]) { found.append([part] + items.dropFirst()) }
    }
    return found
  }

  /// The lines of a log, and before its end each kind of line with the mark in each of its fields.
  private func template(_ file: URL) throws -> String {
    let text = try String(contentsOf: file, encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    var last: [String: Any] = [:]
    for line in lines {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let fields = try #require(event as? [String: Any])
      last["\(fields["kind"] ?? "") \(fields["state"] ?? "")"] = fields
    }
    let more = try last.values.flatMap { try marked($0).dropFirst().map(json) }
    return (lines.dropLast() + more + lines.suffix(1)).map { $0 + "\n" }.joined()
  }

  private func json(_ value: Any) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
  }

  @Test("Any value in any field: commands read on, or say what is wrong")
  func readers() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(
        small.arguments(
          "one",
          more: [
            "foils.generator=shared", "foils.warmup_epochs=0", "foils.latest_epoch=0",
            "foils.words_epoch=0", "foils.log_steps=5", "training.epochs=1",
            "evaluation.negative_steps=5",
          ]), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let sound = try small.runDirectory("one")
      let logs = try ["events.jsonl", "foils.jsonl"].map {
        ($0, try template(sound.appendingPathComponent($0)))
      }
      var runs: [String] = []
      for (number, value) in Self.values.enumerated() {
        let run = folder.appendingPathComponent("hostile/run-\(number)")
        try FileManager.default.createDirectory(
          at: run.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: sound, to: run)
        for (name, text) in logs {
          try text.replacing("\"\(Self.place)\"", with: value)
            .write(to: run.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
        runs.append(run.path)
      }
      for run in runs {
        try expectAnswer(["watch", run, "--history", "1000"], in: folder)
        try expectAnswer(["foils", run, "--all", "--rejected"], in: folder)
        try expectAnswer(["foils", run, "--summary", "--json"], in: folder)
        try expectAnswer(["export", "tensorboard", run, "--out", "board"], in: folder)
      }
      let all = ["--workspace", "hostile"]
      for format in ["text", "csv", "json", "markdown", "latex"] {
        try expectAnswer(["runs", "--format", format] + all, in: folder)
        try expectAnswer(
          ["compare", "--filter", "state=completed", "--format", format] + all, in: folder)
      }
      for key in ["step", "progress", "best.rsum", "last.loss", "updated"] {
        try expectAnswer(["runs", "--sort", key, "--columns", key] + all, in: folder)
      }
    }
  }

  /// Status 0, 1 or 2, and no trap.
  private func expectAnswer(_ arguments: [String], in folder: URL) throws {
    let result = try Command.run(arguments, in: folder)
    #expect(
      (0...2).contains(result.status) && !result.errors.contains("Fatal error")
        && !result.errors.contains("cannot be used"),
      "\(arguments): \(result.status) \(result.errors.suffix(2000))")
  }
}
