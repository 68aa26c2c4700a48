import Compute
import Foundation
import Models
import Objectives

/// Times whole training steps of a model on random data: forward, loss, backward, clipping, AdamW.
public struct StepBenchmark: Sendable {
  /// Shapes of one of the field's models.
  public enum Shape: String, CaseIterable, Sendable {
    /// BiGRU of 1,024 and 36 regions of 2,048 columns, 14 words: SCAN and VSE∞.
    case gruRegions = "gru-regions"
    /// Transformer of width 256 with 4 layers and 36 regions of 192 columns, 16 words.
    case bertRegions = "bert-regions"
    /// BiGRU of 1,024 and one vector of 2,048 columns, 14 words: VSE++.
    case gruGlobal = "gru-global"
    /// The recipe of experiments/coco-regions: BiGRU of 256, 7 regions of 140 columns, 11 words.
    case small

    var model: RunConfiguration.Model {
      var model = RunConfiguration.Model()
      switch self {
      case .gruRegions, .gruGlobal:
        model.embeddingSize = 1024
        model.image.hidden = 512
        model.image.kind = self == .gruGlobal ? .global : .regions
      case .bertRegions:
        model.embeddingSize = 256
        model.text.kind = .bert
        model.text.positions = 128
      case .small: break
      }
      return model
    }

    /// Regions of an image (1 for a global vector), their columns, and words of a caption.
    var sizes: (regions: Int, columns: Int, words: Int) {
      switch self {
      case .gruRegions: (36, 2048, 14)
      case .bertRegions: (36, 192, 16)
      case .gruGlobal: (1, 2048, 14)
      case .small: (7, 140, 11)
      }
    }
  }

  public var shape: Shape
  public var batchSize = 128
  public var threads = 2
  public var vocabulary = 10_000
  /// Words of each caption, drawn in turn; empty makes all captions as long as the shape says.
  public var lengths: [Int] = []

  public init(_ shape: Shape) { self.shape = shape }

  /// What was measured.
  public struct Result: Sendable {
    /// Seconds of each step.
    public var seconds: [Double]
    /// Floating-point operations of the matrix products of a step, mean over the steps. Nothing is
    /// computed for padding, so all of them are useful.
    public var operations: Double
    /// Bytes by which buffers grew over all timed steps.
    public var grownBytes: Int
    public var captions: Int
  }

  /// - Parameters:
  ///   - warmup: Steps that are not counted.
  ///   - steps: Steps that are.
  /// - Throws: A ``Failure`` if the numbers stop being finite.
  public func run(warmup: Int, steps: Int) throws -> Result {
    let (regions, columns, words) = shape.sizes
    let isGlobal = shape.model.image.kind == .global
    let model = try RetrievalModel(
      shape.model, words: vocabulary, wordWeights: [], regionDimension: isGlobal ? 0 : columns,
      globalDimension: isGlobal ? columns : 0)
    var options = Adam.Options()
    options.weightDecay = 1e-4
    options.gradientClip = 2
    let step = TrainingStep(model: model, optimizer: options, threads: threads, seed: 0)
    // As many different batches as there are steps, up to a bound, so that lengths vary as in
    // training.
    let batches = (0..<min(warmup + steps, 8)).map { index in
      batch(index, regions: regions, columns: columns, words: words, isGlobal: isGlobal)
    }
    let objective = try RunConfiguration.Objective().make()
    var seconds: [Double] = []
    var operations = 0
    var bytes = 0
    for index in 0..<(warmup + steps) {
      if index == warmup {
        operations = BLAS.operationCount
        bytes = FloatBuffer.allocatedBytes
      }
      let start = DispatchTime.now().uptimeNanoseconds
      _ = try step.run(
        batches[index % batches.count], objective: objective, imageRate: 1e-4,
        textRate: 1e-4)
      let end = DispatchTime.now().uptimeNanoseconds
      if index >= warmup { seconds.append(Double(end - start) * 1e-9) }
    }
    return Result(
      seconds: seconds,
      operations: Double(BLAS.operationCount - operations) / Double(steps),
      grownBytes: FloatBuffer.allocatedBytes - bytes, captions: batchSize)
  }

  private func batch(
    _ index: Int, regions: Int, columns: Int, words: Int, isGlobal: Bool
  ) -> Batch {
    var stream = RandomStream(seed: 1, purpose: "benchmark", index: UInt64(index))
    let batch = Batch(threads: threads)
    batch.step = index
    batch.captions = Array(0..<batchSize)
    batch.images = batch.captions.map { Int32($0) }
    func length(_ pair: Int) -> Int {
      lengths.isEmpty ? words : lengths[(index * batchSize + pair) % lengths.count]
    }
    let order = batch.captions.sorted { (length($0), $1) > (length($1), $0) }
    let room = (batchSize + threads - 1) / threads
    for shard in batch.shards {
      let buffer = isGlobal ? shard.images.globals : shard.images.regions
      let target = buffer.reserve(room * regions * columns)
      for i in 0..<(room * regions * columns) { target[i] = stream.uniform(-1, 1) }
    }
    for (position, pair) in order.enumerated() {
      let shard = batch.shards[position % threads]
      shard.tokens.append(
        (0..<length(pair)).map { _ in Int32(stream.below(vocabulary)) }, item: pair)
      shard.images.offsets.append((shard.images.offsets.last ?? 0) + regions)
      shard.images.items.append(pair)
      shard.pairs.append(pair)
      shard.pairOffsets.append(shard.pairs.count)
    }
    return batch
  }
}
