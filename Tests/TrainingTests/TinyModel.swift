import Models
import Objectives

@testable import Recipe
@testable import Records
@testable import Training

/// A model of four dimensions without dropout, and batches of two pairs for it.
enum TinyModel {
  static func make() throws -> RetrievalModel {
    var settings = RunConfiguration.Model()
    settings.embeddingSize = 4
    settings.text.kind = .words
    return try RetrievalModel(
      settings, words: 10, wordWeights: [], regionDimension: 3, globalDimension: 0)
  }

  static func memory(
    _ model: RetrievalModel, capacity: Int, threads: Int = 1
  ) -> MomentumMemory {
    MomentumMemory(
      MemoryOptions(capacity: capacity, momentum: 0.5, warmupEpochs: 0, keyDropout: false),
      model: model, threads: threads, seed: 1)
  }

  /// Images 5 and 6 with captions 50 + and 60 + `step`; both in the first of the threads' shards.
  static func batch(_ step: Int, threads: Int = 1) -> Batch {
    let batch = Batch(threads: threads)
    batch.step = step
    batch.images = [5, 6]
    batch.captions = [50 + step, 60 + step]
    let shard = batch.shards[0]
    let regions = shard.images.regions.reserve(6)
    for index in 0..<6 { regions[index] = Float(index + step) * 0.1 }
    for pair in 0..<2 {
      shard.images.offsets.append(pair + 1)
      shard.images.items.append(pair)
      shard.pairs.append(pair)
      shard.pairOffsets.append(pair + 1)
      shard.tokens.append([Int32(1 + pair), 3][...], item: pair)
    }
    return batch
  }
}
