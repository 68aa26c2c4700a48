import Foundation
import Testing

@Suite("foil lens")
struct LensCommandTests {
  /// One candidate of the JSON.
  struct Row {
    var fields: [String: Any]

    func number(_ key: String) -> Double { fields[key] as? Double ?? .nan }
    func flag(_ key: String) -> Bool { fields[key] as? Bool ?? false }
    func weight(_ objective: String, _ key: String = "weight") -> Double {
      let all = fields["objectives"] as? [String: [String: Any]]
      return all?[objective]?[key] as? Double ?? .nan
    }
  }

  private func candidates(_ arguments: [String], in folder: URL) throws -> ([Row], [String: Any]) {
    let result = try Command.run(["lens"] + arguments + ["--json"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    let rows = try #require(json["rows"] as? [[String: Any]]).map { Row(fields: $0) }
    return (rows, json)
  }

  /// A trained run, by default on Triplet-SN and Kendall, so that labels are needed too.
  private func withRun(
    _ settings: [String] = [
      "objective.terms=triplet_sn,kendall", "objective.triplet_sn.tau=0.05",
      "training.epochs=2",
    ], _ body: (URL, String) throws -> Void
  ) throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(small.arguments("runs", more: settings), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      try body(folder, try small.runDirectory("runs").path)
    }
  }

  @Test("Weights follow from the similarities by each objective's formula")
  func weights() throws {
    try withRun { folder, run in
      for anchor in ["i:3", "c:12"] {
        let (rows, json) = try candidates(
          [run, "--anchor", anchor, "--objective", "triplet_sn:tau=0.02", "--candidates", "24"],
          in: folder)
        #expect(rows.count == 24)
        let names = try #require(json["objectives"] as? [[String: Any]]).map {
          $0["name"] as? String ?? ""
        }
        #expect(
          names == [
            "run:triplet_sn", "run:kendall", "triplet:hardest=true", "triplet:hardest=false",
            "infonce", "fne", "triplet_sn:tau=0.02",
          ])
        let similarities = rows.map { $0.number("similarity") }
        #expect(similarities == similarities.sorted(by: >))
        #expect(rows.map { $0.number("rank") } == (1...24).map(Double.init))
        let positive = try #require(rows.first { $0.flag("positive") })
        #expect(rows.filter { $0.flag("positive") }.count == 1 && positive.flag("own"))
        let own = positive.number("similarity")
        let negatives = rows.filter { !$0.flag("own") }
        let hardest = try #require(negatives.first)
        func cost(_ row: Row) -> Double { 0.2 + row.number("similarity") - own }
        for row in negatives {
          let isHardest = row.number("rank") == hardest.number("rank")
          #expect(row.weight("triplet:hardest=true") == (isHardest && cost(row) > 0 ? 1 : 0))
          #expect(row.weight("triplet:hardest=false") == (cost(row) > 0 ? 1 : 0))
        }
        for (name, tau) in [("run:triplet_sn", 0.05), ("triplet_sn:tau=0.02", 0.02)] {
          let shares = negatives.map { exp(($0.number("similarity") - own) / tau) }
          let total = shares.reduce(0, +)
          // The soft negative is at most as far away as the hardest one.
          let active = 0.2 + tau * log(total) > 0
          for (row, share) in zip(negatives, shares) {
            #expect(abs(row.weight(name) - (active ? share / total : 0)) < 1e-3, "\(name)")
          }
          #expect(abs(positive.weight(name) - (active ? -1 : 0)) < 1e-4)
        }
        // Its own temperature at the start is 0.05; the run learnt none.
        let shares = (negatives + [positive]).map { exp(($0.number("similarity") - own) / 0.05) }
        let total = shares.reduce(0, +)
        for (row, share) in zip(negatives, shares) {
          #expect(abs(row.weight("infonce") - 20 * share / total) < 20 * 1e-3)
        }
        // Kendall pushes as much as it pulls, on the captions of the anchor's image as well.
        let ranking = rows.map { $0.weight("run:kendall") }
        #expect(abs(ranking.reduce(0, +)) < 1e-5 && ranking.contains { $0 != 0 })
        for row in rows where row.flag("own") && !row.flag("positive") {
          #expect(row.weight("triplet:hardest=false") == 0)
        }
      }
    }
  }

  @Test("Posteriors follow from the Gaussians, draws from FNE's rule, truth from the scenes")
  func posterior() throws {
    // Long enough for pairs to find each other, of which the Gaussians are made.
    try withRun([
      "training.epochs=15", "model.image.pool=max", "objective.triplet.hardest=false",
      "optimizer.learning_rate=3e-3",
    ]) { folder, run in
      let (rows, json) = try candidates(
        [run, "--anchor", "i:2", "--candidates", "all", "--split", "train"], in: folder)
      #expect(rows.count == 200)
      let statistics = try #require(json["statistics"] as? [String: [String: Double]])
      func gaussian(_ name: String, _ x: Double) -> Double {
        let mean = statistics[name]?["mean"] ?? .nan
        let variance = statistics[name]?["variance"] ?? .nan
        return exp(-(x - mean) * (x - mean) / (2 * variance)) / variance.squareRoot()
      }
      let positives = try #require(statistics["positive"]?["count"])
      #expect(positives > 1 && statistics["negative"]?["count"] == 2 * positives)
      for row in rows {
        let x = row.number("similarity")
        let matched = gaussian("positive", x)
        let expected = matched / (matched + 9999 * gaussian("negative", x))
        #expect(abs(row.number("posterior") - expected) < 1e-3 * max(expected, 1e-2))
      }
      let text = try Command.run(["lens", run, "--anchor", "i:2", "--split", "train"], in: folder)
      #expect(text.output.contains("P(false)") && text.output.contains("run SH"))
      let chances = rows.map { $0.weight("fne", "probability") }
      #expect(abs(chances.reduce(0, +) - 1) < 1e-4)
      #expect(rows.filter { $0.flag("own") }.count == 5)
      for row in rows where row.flag("own") {
        #expect(row.flag("true") && row.weight("fne", "probability") == 0)
      }
      let truths = rows.filter { !$0.flag("own") }.map { $0.flag("true") }
      #expect(truths.contains(false))
    }
  }

  @Test("Ranks among all candidates give the recall of foil eval")
  func recall() throws {
    try withRun(["training.epochs=2"]) { folder, run in
      let metrics = try Command.run(["eval", run, "--split", "dev", "--json"], in: folder).json()
      func percent(_ ranks: [Double], _ limit: Double) -> Double {
        100 * Double(ranks.count { $0 <= limit }) / Double(ranks.count)
      }
      let images = try (0..<10).map { image in
        let (rows, _) = try candidates(
          [run, "--anchor", "i:\(image)", "--candidates", "all"], in: folder)
        #expect(rows.count == 50)
        return try #require(rows.first { $0.flag("own") }).number("rank")
      }
      let i2t = try #require(metrics["i2t"] as? [String: Double])
      #expect(percent(images, 1) == i2t["r1"] && percent(images, 5) == i2t["r5"])
      #expect(images.reduce(0, +) / 10 == i2t["meanr"])
      // One caption of each image stands for its five.
      let (rows, json) = try candidates(
        [run, "--anchor", "17", "--direction", "t2i", "--candidates", "all"], in: folder)
      #expect(rows.count == 10 && Set(rows.map { $0.number("image") }).count == 10)
      #expect(json["caption"] as? Int == 17 && json["image"] as? Int == 3)
    }
  }

  @Test("Anchors by id, text and CSV; the same pairs for the same seed")
  func output() throws {
    try withRun(["training.epochs=1"]) { folder, run in
      let ids = try String(
        contentsOf: folder.appendingPathComponent("scenes/dev_ids.txt"), encoding: .utf8
      ).split(separator: "\n").map(String.init)
      let (byID, json) = try candidates([run, "--anchor", ids[4]], in: folder)
      #expect(json["image"] as? Int == 4 && json["image_id"] as? String == ids[4])
      // As many pairs as the run's batches have.
      #expect(byID.count == 16)
      let (again, _) = try candidates([run, "--anchor", "c:20", "--direction", "i2t"], in: folder)
      #expect(again.map { $0.number("caption") } == byID.map { $0.number("caption") })
      let (other, _) = try candidates([run, "--anchor", ids[4], "--seed", "99"], in: folder)
      #expect(
        Set(other.map { $0.number("caption") }) != Set(byID.map { $0.number("caption") }))

      let text = try Command.run(["lens", run, "--anchor", "c:7", "--top", "2"], in: folder)
      #expect(text.status == 0, "\(text.errors)")
      for word in ["anchor", "Gaussians", "true", "run MH", "SH", "SN", "pair"] {
        #expect(text.output.contains(word), "\(word)")
      }
      #expect(!text.output.contains("nan"))
      let table = try Command.run(["lens", run, "--anchor", "c:7", "--csv"], in: folder)
      let lines = table.output.split(separator: "\n")
      #expect(lines.count == 17 && lines[0].hasPrefix("rank,caption,image,image_id,similarity"))
      let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
      #expect(lines[1].components(separatedBy: ",").count >= columns)
    }
  }

  @Test("Wrong anchors, objectives and directions say what there is")
  func mistakes() throws {
    try withRun(["training.epochs=1"]) { folder, run in
      for (arguments, mention) in [
        (["--anchor", "i:10"], "images 0 to 9"), (["--anchor", "c:50"], "captions 0 to 49"),
        (["--anchor", "nothing"], "ids such as"),
        (["--anchor", "i:1", "--direction", "t2i"], "c:5"),
        (["--anchor", "i:1", "--direction", "up"], "i2t or t2i"),
        (["--anchor", "i:1", "--objective", "triplet_nn"], "triplet_sn"),
        (["--anchor", "i:1", "--objective", "triplet_sn:tau=0"], "objective.triplet_sn.tau"),
        (["--anchor", "i:1", "--objective", "triplet_sn:taus=1"], "taus"),
        (["--anchor", "i:1", "--candidates", "1"], "--candidates"),
        (["--anchor", "i:1", "--json", "--csv"], "--csv"),
      ] {
        let result = try Command.run(["lens", run] + arguments, in: folder)
        #expect(result.status == 2, "\(arguments): \(result.errors)")
        #expect(result.errors.contains(mention), "\(result.errors)")
        #expect(result.output.isEmpty)
      }
      let missing = try Command.run(
        ["lens", run, "--anchor", "i:1", "--checkpoint", "none"], in: folder)
      #expect(missing.status == 1 && missing.errors.contains("none"))
    }
  }
}
