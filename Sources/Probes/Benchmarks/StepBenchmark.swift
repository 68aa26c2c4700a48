import Compute
import Foundation
import Ground
import Models
import Objectives
import Recipe
import Records
import Training

/// Times whole training steps of a model on random data: forward, loss, backward, clipping, AdamW.
///
/// The batches are in memory beforehand, or come from a feature file through the ``BatchLoader``.
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
  /// Whether a data set is written and read during the steps, as training does.
  public var readsFeatures = false
  /// The loss, after its warm-up epochs; the hardest-negative triplet where nothing else is said.
  public var objective = RunConfiguration.Objective()
  /// Called with true before the timed steps and with false after them.
  public var onTiming: @Sendable (Bool) -> Void = { _ in }

  public init(_ shape: Shape) { self.shape = shape }

  /// What was measured.
  public struct Result: Sendable {
    /// Seconds of each step.
    public var seconds: [Double]
    /// Floating-point operations of the matrix products of a step, mean over the steps. Nothing is
    /// computed for padding, so all of them are useful.
    public var operations: Double
    /// Seconds that each step waited for its batch, without ``readsFeatures`` zero.
    public var waits: [Double]
  }

  /// - Parameters:
  ///   - warmup: Steps that are not counted.
  ///   - steps: Steps that are.
  /// - Throws: A ``Failure`` if the numbers stop being finite.
  public func run(warmup: Int, steps: Int) throws -> Result {
    if readsFeatures {
      return try BenchmarkData.with(self) { data in
        let loader = data.loader
        return try run(warmup: warmup, steps: steps, words: data.words) { index in
          let before = loader.waitedNanoseconds
          let batch = try loader.take(index)
          return (batch, Double(loader.waitedNanoseconds - before) * 1e-9)
        }
      }
    }
    // As many different batches as there are steps, up to a bound, so that lengths vary as in
    // training.
    let batches = (0..<min(warmup + steps, 8)).map(batch)
    return try run(warmup: warmup, steps: steps, words: vocabulary) { index in
      (batches[index % batches.count], 0)
    }
  }

  private func run(
    warmup: Int, steps: Int, words: Int, take: (Int) throws -> (batch: Batch, wait: Double)
  ) throws -> Result {
    let (_, columns, _) = shape.sizes
    let model = try RetrievalModel(
      shape.model, words: words, wordWeights: [], regionDimension: isGlobal ? 0 : columns,
      globalDimension: isGlobal ? columns : 0, scalars: try objective.make().scalars)
    var options = Adam.Options()
    options.weightDecay = 1e-4
    options.gradientClip = 2
    let objective = try objective.make()
    let step = TrainingStep(
      model: model, optimizer: options, threads: threads, seed: 0,
      memory: objective.memoryOptions)
    var result = Result(seconds: [], operations: 0, waits: [])
    result.seconds.reserveCapacity(steps)
    result.waits.reserveCapacity(steps)
    var operations = 0
    for index in 0..<(warmup + steps) {
      if index == warmup {
        operations = BLAS.operationCount
        onTiming(true)
      }
      let start = DispatchTime.now().uptimeNanoseconds
      let (batch, wait) = try take(index)
      _ = try step.run(
        batch, objective: objective, epoch: StepBenchmark.epoch, imageRate: 1e-4, textRate: 1e-4)
      let end = DispatchTime.now().uptimeNanoseconds
      if index >= warmup {
        result.seconds.append(Double(end - start) * 1e-9)
        result.waits.append(wait)
      }
    }
    onTiming(false)
    result.operations = Double(BLAS.operationCount - operations) / Double(steps)
    return result
  }

  /// Beyond the warm-up epochs of any objective, as it is timed.
  private static let epoch = 1_000_000

  var isGlobal: Bool { shape.model.image.kind == .global }

  /// Words of a pair's caption in the batch of a step.
  func length(step: Int, pair: Int) -> Int {
    lengths.isEmpty ? shape.sizes.words : lengths[(step * batchSize + pair) % lengths.count]
  }

  private func batch(_ index: Int) -> Batch {
    let (regions, columns, _) = shape.sizes
    var stream = RandomStream(seed: 1, purpose: "benchmark", index: UInt64(index))
    let batch = Batch(threads: threads)
    batch.step = index
    batch.captions = Array(0..<batchSize)
    batch.images = batch.captions.map { Int32($0) }
    if (try? objective.make().needs.contains(.labels)) == true {
      // As likeness of captions is spread: mostly low, 1 for the pair itself.
      let labels = FloatBuffer(count: batchSize * batchSize)
      for i in 0..<(batchSize * batchSize) {
        let x = stream.uniform()
        labels.pointer[i] = i % (batchSize + 1) == 0 ? 1 : x * x
      }
      batch.labels = labels
    }
    var order = LengthOrder()
    order.sort(count: batchSize) { length(step: index, pair: $0) }
    let room = (batchSize + threads - 1) / threads
    for shard in batch.shards {
      let buffer = isGlobal ? shard.images.globals : shard.images.regions
      let target = buffer.reserve(room * regions * columns)
      for i in 0..<(room * regions * columns) { target[i] = stream.uniform(-1, 1) }
    }
    for (position, pair) in order.items.enumerated() {
      let shard = batch.shards[position % threads]
      let words = (0..<length(step: index, pair: pair)).map { _ in
        Int32(stream.below(vocabulary))
      }
      shard.tokens.append(words[...], item: pair)
      shard.images.offsets.append((shard.images.offsets.last ?? 0) + regions)
      shard.images.items.append(pair)
      shard.pairs.append(pair)
      shard.pairOffsets.append(shard.pairs.count)
    }
    return batch
  }
}
