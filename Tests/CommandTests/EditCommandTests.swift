import Foundation
import Ground
import Testing

@Suite("foil eval with edited captions")
struct EditCommandTests {
  /// A trained run on scenes, with three edits beside the data: one whose words the vocabulary lacks
  /// on both sides, so that it ties, and two that differ in a known word.
  private func withRun(_ body: (URL, String) throws -> Void) throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      for name in ["dev_edits.tsv", "test_edits.tsv"] {
        try FileManager.default.removeItem(at: folder.appendingPathComponent("scenes/\(name)"))
      }
      try self.edits.write(
        to: folder.appendingPathComponent("scenes/test_sugarcrepe.tsv"), atomically: true,
        encoding: .utf8)
      let trained = try Command.run(small.arguments("runs"), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      try body(folder, try small.runDirectory("runs").path)
    }
  }

  private let edits = """
    0\tunknown\ta qwerty circle\ta asdf circle
    1\tobject\ta red circle\ta blue square
    1\tobject\ta blue square\ta red circle
    10\tobject\ta red circle\ta blue circle

    """

  @Test("Ties are wrong, a pair turned round is right in one of its two directions")
  func known() throws {
    try withRun { folder, run in
      let result = try Command.run(["eval", run, "--edits", "auto", "--json"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      #expect(json["rsum"] as? Double != nil)
      let edits = try #require(json["edits"] as? [String: Any])
      #expect(edits["unknown_images"] as? Int == 1 && edits["images"] as? Int == 2)
      let overall = try #require(edits["overall"] as? [String: Double])
      // Of (a, b) and (b, a) exactly one is right, whatever the model.
      #expect(overall["pairs"] == 3 && overall["right"] == 1 && overall["ties"] == 1)
      let kinds = try #require(edits["kinds"] as? [String: [String: Double]])
      #expect(kinds["unknown"]?["accuracy"] == 0 && kinds["object"]?["accuracy"] == 50)
      #expect(abs(kinds["object"]?["gap"] ?? 1) < 1e-6)

      let text = try Command.run(["eval", run, "--edits", "auto"], in: folder)
      #expect(text.output.contains("unknown") && text.output.contains("mean of kinds"))
      #expect(text.output.contains("1 lines are of images that the split lacks"))

      // The end of the training measured the same.
      let log = try String(contentsOfFile: run + "/events.jsonl", encoding: .utf8)
      let final = try #require(
        log.split(separator: "\n").map {
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }.last { $0?["kind"] as? String == "eval" } ?? nil)
      let logged = try #require(final["edits"] as? [String: Any])
      #expect(final["split"] as? String == "test")
      #expect(logged["accuracy"] as? Double == overall["accuracy"])
      #expect(logged["file"] as? String == "test_sugarcrepe.tsv")
      let runs = try Command.run(
        ["runs", "test.edits.accuracy<50", "--columns", "test.edits.accuracy", "--csv"], in: folder)
      #expect(runs.output.contains("33.3"), "\(runs.output) \(runs.errors)")
    }
  }

  @Test("Several runs are a table with the difference from the first")
  func several() throws {
    try withRun { folder, run in
      let json = try Command.run(
        ["eval", run, run, "--edits", "scenes/{split}_sugarcrepe.tsv", "--json"], in: folder
      ).json()
      #expect((json["runs"] as? [Any])?.count == 2)
      let differences = try #require(json["differences"] as? [[String: Any]])
      #expect(differences.count == 1)
      for key in ["difference", "low", "high"] { #expect(differences[0][key] as? Double == 0) }
      let text = try Command.run(["eval", run, run, "--edits", "auto"], in: folder)
      let lines = text.output.split(separator: "\n")
      #expect(lines.count == 5 && lines[0].contains("edits − first"))
      #expect(lines[3].hasPrefix("mean of 2") && lines[4].hasPrefix("deviation"))
    }
  }

  @Test("Ratings that know no further match leave the recall as it is")
  func ratings() throws {
    try withRun { folder, run in
      let table = "0\t0\t5\n1\t0\t4\n5\t0\t1\n400\t0\t5\n"
      try table.write(
        to: folder.appendingPathComponent("scenes/test_cxc_sits.tsv"), atomically: true,
        encoding: .utf8)
      let result = try Command.run(["eval", run, "--cxc", "auto", "--json"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      let found = try #require(json["cxc"] as? [String: Any])
      #expect(found["ratings"] as? Int == 3 && found["unknown_pairs"] as? Int == 1)
      #expect(found["extra_matches"] as? Int == 0)
      let (plain, rated) = (json["rsum"] as? Double, found["rsum"] as? Double)
      #expect(plain != nil && plain == rated)
      // With every caption a match of image 0, that image is found by all and finds one at once.
      try (0..<50).map { "\($0)\t0\t5\n" }.joined().write(
        to: folder.appendingPathComponent("all.tsv"), atomically: true, encoding: .utf8)
      let all = try Command.run(
        ["eval", run, "--cxc", "all.tsv", "--minimum-rating", "4.5"], in: folder)
      #expect(all.output.contains("with 45 further matches, rated 4.5 or more"))
      #expect(all.output.contains("none: all alike"))
    }
  }

  @Test("The order of words, and what edits give away without an image")
  func order() throws {
    try withRun { folder, run in
      try (0..<10).map { "\($0)\tobject\ta red circle\ta red zebra\n" }.joined().write(
        to: folder.appendingPathComponent("e.tsv"), atomically: true, encoding: .utf8)
      let arguments = ["eval", run, "--edits", "e.tsv", "--order"]
      let result = try Command.run(arguments + ["--json"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      #expect((json["blind"] as? [String: Double])?["auc"] == 1)
      let order = try #require(json["order"] as? [String: Any])
      let captions = try #require(order["captions"] as? Int)
      #expect(captions + (try #require(order["without"] as? Int)) == 50)
      let kinds = try #require(order["kinds"] as? [String: [String: Double]])
      #expect(kinds.count == 4 && kinds.values.allSatisfy { $0["pairs"] == Double(captions) })
      let text = try Command.run(arguments, in: folder)
      #expect(text.output.contains("best of five") && text.output.contains("AUC 1.000"))
    }
  }

  @Test("foil attack: rules against runs, the same candidates for all")
  func attack() throws {
    try withRun { folder, run in
      let arguments = ["attack", run, run, "--candidates", "5", "--captions", "30"]
      let result = try Command.run(arguments + ["--json"], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let json = try result.json()
      #expect(json["captions"] as? Int == 30)
      let row = try #require((json["rows"] as? [[String: Any]])?.first)
      #expect(row["source"] as? String == "rules")
      let results = try #require(row["results"] as? [[String: Double]])
      #expect(results.count == 2 && results[0] == results[1])
      let first = results[0]
      let without = try #require(row["without"] as? Double)
      #expect((first["captions"] ?? 0) + without == 30)
      let candidates = try #require(first["candidates"])
      #expect(candidates > 30 && candidates <= 150)
      #expect((first["held"] ?? 99) <= (first["captions"] ?? 0))
      #expect((first["hardest_gap"] ?? -9) >= (first["gap"] ?? 9))
      let again = try Command.run(arguments + ["--json"], in: folder)
      #expect(again.output == result.output)
      let text = try Command.run(arguments, in: folder)
      #expect(text.output.contains("held %") && text.output.contains("rules"))
      let wrong = try Command.run(["attack", run, "--candidates", "0"], in: folder)
      #expect(wrong.status == 2)
    }
  }

  @Test("A damaged table and a missing one are errors that name the place")
  func damaged() throws {
    try withRun { folder, run in
      try (self.edits + "1\tobject\tno twin\n").write(
        to: folder.appendingPathComponent("bad.tsv"), atomically: true, encoding: .utf8)
      let bad = try Command.run(["eval", run, "--edits", "bad.tsv"], in: folder)
      #expect(bad.status == 1 && bad.output.isEmpty)
      #expect(bad.errors.contains("bad.tsv, line 5"), "\(bad.errors)")
      let missing = try Command.run(
        ["eval", run, "--split", "dev", "--edits", "auto"], in: folder)
      #expect(missing.status == 2 && missing.errors.contains("dev_edits.tsv"))
    }
  }
}
