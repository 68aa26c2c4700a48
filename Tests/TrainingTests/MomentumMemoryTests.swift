import Compute
import Models
import Objectives
import Testing

@testable import Training

@Suite("Momentum encoders and their memory")
struct MomentumMemoryTests {
  @Test(
    "The moving average from 0 towards 1 at 0.995",
    arguments: [(1, 0.005), (10, 0.048_889_9), (100, 0.394_23), (257, 0.724_24)])
  func average(_ steps: Int, _ expected: Double) {
    // 19 values: a register of 16 and a rest.
    let average = FloatBuffer(count: 19)
    let ones = FloatBuffer(count: 19)
    for index in 0..<19 { ones.pointer[index] = 1 }
    for _ in 0..<steps {
      Kernels.movingAverage(average.pointer, of: ones.pointer, keep: 0.995, count: 19)
    }
    for index in 0..<19 { #expect(abs(Double(average.pointer[index]) - expected) < 1e-5) }
  }

  private func memory(capacity: Int) throws -> (MomentumMemory, RetrievalModel) {
    var settings = RunConfiguration.Model()
    settings.embeddingSize = 4
    settings.text.kind = .words
    let model = try RetrievalModel(
      settings, words: 10, wordWeights: [], regionDimension: 3, globalDimension: 0)
    let options = MemoryOptions(
      capacity: capacity, momentum: 0.5, warmupEpochs: 0, keyDropout: false)
    return (MomentumMemory(options, model: model, threads: 1, seed: 1), model)
  }

  /// Two pairs, images 5 and 6 with captions 50 + and 60 + step.
  private func batch(_ step: Int) -> Batch {
    let batch = Batch(threads: 1)
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

  @Test("A column stands for the key that was compared, also after the batch took its row")
  func items() throws {
    let (memory, model) = try memory(capacity: 2)
    let values = FloatBuffer(count: model.layout.count)
    model.layout.initialize(values.pointer, seed: 3)
    memory.follow(values.pointer)
    for step in 0..<2 {
      let batch = batch(step)
      memory.encode(batch, dropout: DropoutKeys(seed: 1, step: 1))
      let vectors = FloatBuffer(count: 8)
      let found = memory.compare(images: vectors.pointer, texts: vectors.pointer, batch: batch)
      #expect(found.columns == 4)
      memory.store(batch)
      // The queue of two keys now holds this batch, but it was compared with the one before.
      let before = step == 0 ? [-100, -100] : [50, 60]
      #expect(
        (0..<4).map { memory.item($0, .imageToText) } == [50 + step, 60 + step] + before)
      #expect(
        (0..<4).map { memory.item($0, .textToImage) } == [5, 6] + (step == 0 ? before : [5, 6]))
      #expect(memory.queue.captions == [Int32(50 + step), Int32(60 + step)])
    }
  }
}
