import Foundation
import Models
import Objectives
import Testing

@testable import Ground
@testable import Recipe
@testable import Records
@testable import Training

@Suite("Twenty training steps against PyTorch's loss curve")
struct TwentyStepTests {
  // Made by experiments/peers/make_fixtures.py: 8 pairs, triplet with margin 0.2 and mean reduction,
  // sum of hinges for 5 steps, then the hardest; gradients clipped to 0.5; the rate divided by ten
  // after 12 steps.
  private func expectCurve(
    _ name: String, model settings: RunConfiguration.Model, words: Int, optimizer: Adam.Options,
    threads: Int
  ) throws {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "safetensors", subdirectory: "Fixtures"))
    let file = try SafeTensors(path: url.path)
    let model = try RetrievalModel(
      settings, words: words, wordWeights: [], regionDimension: 10, globalDimension: 0)
    let step = TrainingStep(model: model, optimizer: optimizer, threads: threads, seed: 0)
    for parameter in model.layout.parameters {
      try file.copy(
        "param/\(parameter.name)", into: step.values.pointer + parameter.offset,
        count: parameter.count)
    }
    let batch = try batch(file, threads: threads)
    let hardest = try RunConfiguration.Objective.triplet(hardest: true).make()
    let sum = try RunConfiguration.Objective.triplet(hardest: false).make()
    let losses = try file.floats("out/losses")
    let norms = try file.floats("out/norms")
    #expect(losses.count == 20 && losses[0] > losses[19])
    for index in 0..<20 {
      let rate = optimizer.learningRate * (index >= 12 ? 0.1 : 1)
      let record = try step.run(
        batch, objective: index >= 5 ? hardest : sum, imageRate: rate, textRate: rate)
      #expect(abs(record.loss - Double(losses[index])) < 1e-5, "loss of step \(index)")
      #expect(
        abs(record.gradientNorm - Double(norms[index])) < 1e-4 * Double(norms[index]),
        "norm of step \(index)")
    }
    for parameter in model.layout.parameters
    // The key bias of attention has no gradient but rounding noise, which Adam makes into steps.
    where !parameter.name.hasSuffix("attention.self.key.bias") {
      let expected = try file.floats("final/\(parameter.name)")
      let found = step.values.pointer + parameter.offset
      let worst = expected.indices.map { abs(found[$0] - expected[$0]) }.max() ?? 0
      #expect(worst < 5e-5, "\(parameter.name) differs by \(worst)")
    }
  }

  /// The pairs of the fixture, dealt to the shards in turn.
  private func batch(_ file: SafeTensors, threads: Int) throws -> Batch {
    func offsets(_ name: String) throws -> [Int] {
      try file.floats(name).reduce(into: [0]) { $0.append(($0.last ?? 0) + Int($1)) }
    }
    let regions = try file.floats("in/regions")
    let ids = try file.floats("in/ids").map { Int32($0) }
    let regionOffsets = try offsets("in/region_lengths")
    let captionOffsets = try offsets("in/caption_lengths")
    let batch = Batch(threads: threads)
    batch.captions = Array(0..<8)
    batch.images = (0..<8).map { Int32($0) }
    batch.step = 0
    for shard in batch.shards { shard.images.regions.reserve(regions.count) }
    for pair in 0..<8 {
      let shard = batch.shards[pair % threads]
      shard.tokens.append(ids[captionOffsets[pair]..<captionOffsets[pair + 1]], item: pair)
      let start = (shard.images.offsets.last ?? 0)
      let count = regionOffsets[pair + 1] - regionOffsets[pair]
      for index in 0..<(count * 10) {
        shard.images.regions.pointer[start * 10 + index] = regions[regionOffsets[pair] * 10 + index]
      }
      shard.images.offsets.append(start + count)
      shard.images.items.append(pair)
      shard.pairs.append(pair)
      shard.pairOffsets.append(shard.pairs.count)
    }
    return batch
  }

  private var small: RunConfiguration.Model {
    var model = RunConfiguration.Model()
    model.embeddingSize = 8
    model.image.hidden = 12
    model.text.wordDimension = 12
    return model
  }

  private var clipped: Adam.Options {
    var options = Adam.Options()
    options.gradientClip = 0.5
    return options
  }

  @Test("GRU with AdamW", arguments: [1, 2, 3])
  func gru(threads: Int) throws {
    var optimizer = clipped
    optimizer.learningRate = 1e-2
    optimizer.weightDecay = 1e-2
    try expectCurve(
      "train-gru-adamw", model: small, words: 30, optimizer: optimizer, threads: threads)
  }

  @Test("BERT with Adam", arguments: [1, 2])
  func bert(threads: Int) throws {
    var model = small
    model.text.kind = .bert
    model.text.hidden = 24
    model.text.heads = 3
    model.text.layers = 2
    model.text.intermediate = 40
    model.text.positions = 16
    var optimizer = clipped
    optimizer.learningRate = 1e-3
    optimizer.decoupled = false
    try expectCurve(
      "train-bert-adam", model: model, words: 50, optimizer: optimizer, threads: threads)
  }
}

extension RunConfiguration.Objective {
  /// The triplet loss from the first epoch on.
  static func triplet(hardest: Bool) -> RunConfiguration.Objective {
    var objective = RunConfiguration.Objective()
    objective["triplet.hardest"] = .boolean(hardest)
    objective["triplet.warmup_epochs"] = .integer(0)
    return objective
  }
}
