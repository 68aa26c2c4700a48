import Foundation
import Testing

@Suite("foil foils", .serialized)
struct FoilsCommandTests {
  @Test("Shows what a run has written, writes new sentences, and says what is missing")
  func foils() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let trained = try Command.run(
        small.arguments(
          "runs",
          more: [
            "foils.generator=shared", "foils.warmup_epochs=1", "foils.latest_epoch=1",
            "foils.words_epoch=1", "foils.log_steps=5", "foils.filters=known,related",
          ]), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let run = try small.runDirectory("runs").path
      let shown = try Command.run(["foils", run, "--json", "--all", "--rejected"], in: folder)
      #expect(shown.status == 0, "\(shown.errors)")
      let lines = try shown.output.split(separator: "\n").map {
        try #require(
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      #expect(lines.count > 20)
      #expect(lines.allSatisfy { $0["sentence"] is String })
      // The first of the second epoch of 13 steps, then every fifth.
      let steps = Set(lines.compactMap { $0["step"] as? Int })
      #expect(steps.min() == 14 && steps.allSatisfy { $0 == 14 || $0 % 5 == 0 })
      // Whatever the captions of scenes say is understood.
      #expect(lines.filter { $0["true"] is Bool }.count > lines.count / 2)
      let text = try Command.run(["foils", run, "--sort", "gap", "--top", "3"], in: folder)
      #expect(text.status == 0 && text.output.contains(" → "), "\(text.output)")
      let written = try Command.run(
        ["foils", run, "--write", "a red circle above a blue square", "--image", "0"], in: folder)
      #expect(written.status == 0 && written.output.contains("["), "\(written.errors)")
      let noImage = try Command.run(["foils", run, "--write", "a red circle"], in: folder)
      #expect(noImage.status == 2 && noImage.errors.contains("--image"))
      let noStep = try Command.run(["foils", run, "--step", "7"], in: folder)
      #expect(noStep.status == 2 && noStep.errors.contains("step 7"))
      try filters(of: run, in: folder)
      try summary(of: run, in: folder)
      let plain = try Command.run(small.arguments("plain"), in: folder)
      #expect(plain.status == 0)
      let none = try Command.run(
        ["foils", try small.runDirectory("plain").path], in: folder)
      #expect(none.status == 1 && none.errors.contains("foils.generator"), "\(none.errors)")
    }
  }

  @Test("The mean of the soft weights stands in the log where they are switched on")
  func softWeights() throws {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      func means(_ name: String, _ settings: [String]) throws -> [Double] {
        let more = ["foils.generator=rules", "foils.warmup_epochs=0", "foils.share=1"]
        let trained = try Command.run(small.arguments(name, more: more + settings), in: folder)
        #expect(trained.status == 0, "\(trained.errors)")
        let log = try small.runDirectory(name).appendingPathComponent("events.jsonl")
        return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").compactMap {
          let event = try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
          return event?["kind"] as? String == "foils" ? event?["soft_weight_mean"] as? Double : nil
        }
      }
      let found = try means("soft", ["foils.soft_weights=true"])
      #expect(found.count == 39 && found.allSatisfy { $0 > 0 && $0 <= 1 })
      // An epoch's Gaussians are ready when it has seen more than a hundred captions, 16 a step.
      #expect(found[..<6].allSatisfy { $0 == 1 } && found[13..<19].allSatisfy { $0 == 1 })
      #expect(found[36] < 1)
      #expect(try means("hard", []).isEmpty)
    }
  }

  /// The same sentences are written whatever the filters are, and each filter only takes away.
  private func filters(of run: String, in folder: URL) throws {
    let found = try Command.run(
      ["foils", run, "--filters", "--captions", "20", "--json"], in: folder)
    #expect(found.status == 0, "\(found.errors)")
    let study = try #require(
      try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any])
    let rows = try #require(study["rows"] as? [[String: Any]])
    #expect(
      rows.map { $0["name"] as? String } == [
        "all", "without known", "without related", "known alone", "related alone", "none",
        "known_any for known", "known_any alone",
      ])
    func numbers(_ key: String) -> [Int] { rows.map { $0[key] as? Int ?? -1 } }
    #expect(Set(numbers("written")).count == 1 && numbers("written")[0] >= 20 * 2)
    let accepted = numbers("accepted")
    #expect(accepted[0] < accepted[5] && accepted[0] > 0)
    #expect(accepted[1] == accepted[4] && accepted[2] == accepted[3])
    // The strict filter takes all that the other takes.
    #expect(accepted[6] <= accepted[0] && accepted[7] <= accepted[3])
    #expect(accepted[..<6].allSatisfy { (accepted[0]...accepted[5]).contains($0) })
    // Two sentences of a caption are kept at most.
    #expect(numbers("kept").allSatisfy { $0 > 0 && $0 <= 40 })
    #expect(zip(numbers("decided"), numbers("kept")).allSatisfy { $0 <= $1 && $0 > 0 })
    #expect(zip(numbers("true"), numbers("decided")).allSatisfy { $0 <= $1 && $0 >= 0 })
    for row in rows {
      func number(_ key: String) -> Double { row[key] as? Double ?? -1 }
      let parts = ["decided", "undecided", "meaningless"].map(number)
      #expect(parts.allSatisfy { $0 >= 0 } && parts.reduce(0, +) == number("kept"))
      let bounds = try #require(row["true_bounds"] as? [String: Double])
      let low: Double = 100 * number("true") / number("kept")
      let high: Double = 100 * (number("true") + parts[1] + parts[2]) / number("kept")
      let (foundLow, foundHigh): (Double, Double) = (bounds["low"] ?? -1, bounds["high"] ?? -1)
      #expect(abs(foundLow - low) < 1e-9)
      #expect(abs(foundHigh - high) < 1e-9)
      let interval = try #require(row["true_interval"] as? [String: Double])
      let share: Double = 100 * number("true") / number("decided")
      #expect((interval["low"] ?? 101) <= share && (interval["high"] ?? -1) >= share)
    }
    // What is true is among what the filters reject: without them there is more of it.
    #expect(numbers("true")[5] > numbers("true")[0])

    let table = try Command.run(["foils", run, "--filters", "--captions", "5"], in: folder)
    #expect(table.status == 0 && table.output.contains("without known"), "\(table.output)")
    let both = try Command.run(
      ["foils", run, "--filters", "--write", "a red circle", "--image", "0"], in: folder)
    #expect(both.status == 2 && both.errors.contains("--filters"))
  }

  private func summary(of run: String, in folder: URL) throws {
    let found = try Command.run(["foils", run, "--summary", "--json"], in: folder)
    #expect(found.status == 0, "\(found.errors)")
    let study = try #require(
      try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any])
    let words = try #require(study["discrimination"] as? [String: Any])
    let area = try #require(words["auc"] as? Double)
    #expect((0...1).contains(area) && words["average_precision"] is Double)
    let correction = try #require(study["correction"] as? [String: Any])
    #expect((correction["top5"] as? Double ?? -1) >= 0 && (correction["words"] as? Int ?? 0) > 0)
    #expect(study["substitutions"] is [String: Any])
    let text = try Command.run(["foils", run, "--summary"], in: folder)
    #expect(text.output.contains("area under the curve") && text.output.contains("entropy"))
    let both = try Command.run(["foils", run, "--summary", "--filters"], in: folder)
    #expect(both.status == 2 && both.errors.contains("--summary"))
  }
}
