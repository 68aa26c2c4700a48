import Foundation
import Testing

/// What training writes into the log about the negatives that an objective used.
@Suite("The account in the log")
struct AccountTests {
  /// The events of a small run.
  private func events(_ settings: [String]) throws -> [[String: Any]] {
    try withFolder { folder in
      let small = try SmallRun(in: folder)
      let more = ["training.epochs=2", "evaluation.negative_steps=1"] + settings
      let trained = try Command.run(small.arguments("runs", more: more), in: folder)
      #expect(trained.status == 0, "\(trained.errors)")
      let log = try small.runDirectory("runs").appendingPathComponent("events.jsonl")
      return try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map {
        try #require(
          JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
      }
    }
  }

  private func numbers(_ events: [[String: Any]], _ key: String) -> [Double] {
    events.compactMap { $0[key] as? Double }
  }

  @Test("FNE: Gaussians that grow in an epoch, one negative an anchor, from batch and memory")
  func fne() throws {
    let events = try events([
      "objective.terms=fne", "objective.fne.queue_size=30", "objective.fne.gate=1",
      "objective.fne.momentum=0.5",
    ])
    let steps = events.filter { $0["kind"] as? String == "step" }
    // 200 captions in batches of 16: 13 steps an epoch.
    #expect(steps.count == 26)
    let counts = steps.map { step -> Int in
      let gaussians = step["gaussians"] as? [String: [String: Any]]
      let positive = gaussians?["positive"]?["count"] as? Int ?? 0
      #expect(gaussians == nil || gaussians?["negative"]?["count"] as? Int == 2 * positive)
      return positive
    }
    for epoch in [counts[..<13], counts[13...]] {
      for (before, after) in zip(epoch, epoch.dropFirst()) { #expect(before <= after) }
    }
    #expect((counts.last ?? 0) > 0)
    for step in steps {
      let histogram = try #require(step["positive_histogram"] as? [String: Any])
      let pairs = try #require(histogram["counts"] as? [Int]).reduce(0, +)
      #expect(pairs == 16 || pairs == 8)
    }
    for share in numbers(steps, "false_negative_share") + numbers(steps, "active_share") {
      #expect((0...1).contains(share))
    }
    #expect(numbers(steps, "false_negative_share").count == 26)
    #expect(numbers(steps, "effective_negatives").allSatisfy { $0 == 1 })

    let samples = events.filter { $0["kind"] as? String == "negatives" }
    #expect(samples.count == 26 * 8)
    var sources: Set<String> = []
    var branches: Set<String> = []
    for sample in samples where (sample["step"] as? Int ?? 0) > 13 {
      let candidates = try #require(sample["candidates"] as? [[String: Any]])
      #expect(!candidates.isEmpty && candidates.count <= 8)
      #expect(candidates.filter { $0["drawn"] as? Bool == true }.count <= 1)
      let probability = candidates.compactMap { $0["probability"] as? Double }.reduce(0, +)
      #expect(probability <= 1.001)
      let item = sample["direction"] as? String == "i2t" ? "caption" : "image"
      for candidate in candidates {
        #expect(candidate[item] is Int)
        sources.insert(candidate["source"] as? String ?? "")
        branches.insert(candidate["branch"] as? String ?? "")
      }
    }
    #expect(sources == ["batch", "memory"])
    #expect(branches.isSubset(of: ["bayes", "cut-down", "dropped", "fallback"]))
    #expect(branches.contains("cut-down"))
  }

  @Test("A sum of objectives: the value of each, a sample of each, weights as the loss has them")
  func sum() throws {
    let events = try events([
      "objective.terms=triplet_sn,kendall", "objective.kendall.weight=0.5",
      "objective.triplet_sn.tau=0.05", "objective.triplet_sn.warmup_epochs=0",
    ])
    let steps = events.filter { $0["kind"] as? String == "step" }
    let total = numbers(steps, "loss")
    let parts = zip(numbers(steps, "loss_triplet_sn"), numbers(steps, "loss_kendall"))
    #expect(total.count == 26)
    for (loss, (soft, kendall)) in zip(total, parts) {
      #expect(abs(loss - soft - 0.5 * kendall) < 1e-9)
    }
    // Of 15 negatives at the most, and spread over more than one.
    let effective = numbers(steps, "effective_negatives")
    #expect(effective.allSatisfy { $0 >= 0 && $0 <= 15 } && effective.contains { $0 > 1 })
    let samples = events.filter { $0["kind"] as? String == "negatives" }
    #expect(samples.count == 26 * 16)
    for term in ["triplet_sn", "kendall"] {
      #expect(samples.filter { $0["term"] as? String == term }.count == 26 * 8)
    }
    for sample in samples where sample["term"] as? String == "triplet_sn" {
      let weights = try #require(sample["candidates"] as? [[String: Any]])
        .compactMap { $0["weight"] as? Double }
      #expect(weights.reduce(0, +) < 1.001 && weights == weights.sorted(by: >))
    }
  }
}
