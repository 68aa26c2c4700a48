import Compute
import Ground
import Models
import Objectives

/// The momentum encoders of a run, their queue of keys, and the similarities of a batch to them
/// (FNE, Li et al., ACM MM 2023; MoCo, He et al., CVPR 2020).
///
/// The key encoders are the trained ones with another set of weights, an exponential moving average
/// that never gets gradients.
public final class MomentumMemory {
  public let options: MemoryOptions
  /// Weights of the key encoders, as the model's layout says.
  public let values: FloatBuffer
  public let queue: KeyMemory
  private let model: RetrievalModel
  private let threads: Int
  private let imagePasses: [ImageEncoder.Pass]
  private let textPasses: [TextEncoder.Pass]
  private let imageKeys = FloatBuffer()
  private let textKeys = FloatBuffer()
  private let imageToText = FloatBuffer()
  private let textToImage = FloatBuffer()
  /// Image and caption of each column of the last comparison.
  private var captions = UnsafeMutableBufferPointer<Int32>.allocate(capacity: 1)
  private var ids = UnsafeMutableBufferPointer<Int32>.allocate(capacity: 1)
  private let spare = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  /// Whether the average has begun: at the first step, or from a checkpoint.
  private var hasBegun = false

  public init(_ options: MemoryOptions, model: RetrievalModel, threads: Int, seed: UInt64) {
    self.options = options
    self.model = model
    self.threads = threads
    values = FloatBuffer(count: model.layout.count)
    queue = KeyMemory(capacity: options.capacity, dimension: model.dimension, seed: seed)
    imagePasses = (0..<threads).map { _ in ImageEncoder.Pass(model.image) }
    textPasses = (0..<threads).map { _ in TextEncoder.Pass(model.text) }
  }

  deinit {
    ids.deallocate()
    captions.deallocate()
    spare.deallocate()
  }

  /// θ_key ← m θ_key + (1 − m) θ; the first call copies θ.
  func follow(_ trained: UnsafePointer<Float>) {
    let count = model.layout.count
    guard hasBegun else {
      values.pointer.update(from: trained, count: count)
      hasBegun = true
      return
    }
    Parallel.perform(threads) { thread in
      let range = Parallel.range(of: thread, of: threads, total: count / 16)
      Kernels.movingAverage(
        values.pointer + range.lowerBound * 16, of: trained + range.lowerBound * 16,
        keep: options.momentum, count: range.count * 16)
    }
  }

  /// Encodes the batch's keys, in the order of the pairs.
  func encode(_ batch: Batch, dropout: DropoutKeys?) {
    let dimension = model.dimension
    let weights = Weights(UnsafePointer(values.pointer))
    let masks = options.keyDropout ? dropout : nil
    imageKeys.reserve(batch.count * dimension)
    textKeys.reserve(batch.count * dimension)
    Parallel.perform(threads) { thread in
      let shard = batch.shards[thread]
      imagePasses[thread].forward(shard.images, weights: weights, dropout: masks)
      shard.scatterImages(imagePasses[thread].embeddings, to: imageKeys, dimension: dimension)
      textPasses[thread].forward(shard.tokens, weights: weights, dropout: masks)
      shard.scatterTexts(textPasses[thread].embeddings, to: textKeys, dimension: dimension)
    }
  }

  /// The similarities of trained vectors [count, dimension] to the batch's keys and the queue's.
  func compare(
    images: UnsafePointer<Float>, texts: UnsafePointer<Float>, batch: Batch
  ) -> MemorySimilarities {
    let count = batch.count
    let columns = count + queue.capacity
    let first = imageToText.reserve(count * columns)
    let second = textToImage.reserve(count * columns)
    Parallel.perform(threads) { thread in
      similarities(images, keys: textKeys, stored: queue.texts, thread, count, into: first)
      similarities(texts, keys: imageKeys, stored: queue.images, thread, count, into: second)
    }
    if ids.count != columns {
      ids.deallocate()
      ids = .allocate(capacity: columns)
      captions.deallocate()
      captions = .allocate(capacity: columns)
    }
    for pair in 0..<count {
      ids[pair] = batch.images[pair]
      captions[pair] = Int32(batch.captions[pair])
    }
    _ = ids[count...].update(fromContentsOf: queue.ids)
    _ = captions[count...].update(fromContentsOf: queue.captions)
    return MemorySimilarities(
      imageToText: first, textToImage: second, ids: UnsafePointer(ids.baseAddress ?? spare),
      columns: columns)
  }

  /// A thread's columns of the similarities to the batch's keys and to the stored ones.
  private func similarities(
    _ vectors: UnsafePointer<Float>, keys: FloatBuffer, stored: PackedMatrix, _ thread: Int,
    _ count: Int, into target: UnsafeMutablePointer<Float>
  ) {
    let d = model.dimension
    let columns = count + queue.capacity
    let own = Parallel.range(of: thread, of: threads, total: count)
    BLAS.gemm(
      transposeB: true, m: count, n: own.count, k: d, a: vectors, lda: d,
      b: keys.pointer + own.lowerBound * d, ldb: d, c: target + own.lowerBound, ldc: columns)
    stored.multiply(
      m: count, a: vectors, lda: d, c: target + count, ldc: columns,
      panels: Parallel.range(of: thread, of: threads, total: stored.panels))
  }

  /// Adds the gradients of the similarities to those of the trained vectors [count, dimension].
  func backward(
    _ entries: [ObjectiveGradient.MemoryEntry], _ direction: Direction, count: Int,
    to gradient: UnsafeMutablePointer<Float>
  ) {
    let d = model.dimension
    let keys = direction == .imageToText ? textKeys : imageKeys
    let stored = direction == .imageToText ? queue.texts : queue.images
    for entry in entries {
      let column = Int(entry.column)
      let target = gradient + Int(entry.anchor) * d
      if column < count {
        Kernels.add(keys.pointer + column * d, scale: entry.value, to: target, count: d)
      } else {
        stored.addColumn(column - count, scale: entry.value, to: target)
      }
    }
  }

  /// Puts the batch's keys into the queue.
  func store(_ batch: Batch) {
    queue.append(
      images: imageKeys.pointer, texts: textKeys.pointer, ids: batch.images,
      captions: batch.captions)
  }

  /// The caption of an image anchor's candidate, or the image of a caption anchor's, by its column
  /// in the last ``compare(images:texts:batch:)``; −100 for a random key.
  ///
  /// The queue itself has other keys in some rows as soon as the batch is stored.
  func item(_ column: Int, _ direction: Direction) -> Int {
    Int(direction == .imageToText ? captions[column] : ids[column])
  }
}

// MARK: - Checkpoints

extension MomentumMemory {
  /// The queue and the key encoders' weights.
  var state: ObjectiveState {
    var state = queue.state
    state.numbers["begun"] = hasBegun ? 1 : 0
    for parameter in model.layout.parameters {
      state.tensors.append(
        (
          "key.\(parameter.name)", 1, parameter.count,
          view(parameter)
        ))
    }
    return state
  }

  /// A copy, since checkpoints take whole buffers.
  private func view(_ parameter: Parameter) -> FloatBuffer {
    let buffer = FloatBuffer(count: parameter.count)
    buffer.pointer.update(from: values.pointer + parameter.offset, count: parameter.count)
    return buffer
  }

  /// Takes over what a checkpoint kept.
  ///
  /// - Throws: A `Failure` if it belongs to another model or another queue.
  func restore(_ state: ObjectiveState) throws {
    var found: [(Parameter, FloatBuffer)] = []
    for parameter in model.layout.parameters {
      guard
        let tensor = state.tensors.first(where: {
          $0.name == "key.\(parameter.name)" && $0.rows * $0.columns == parameter.count
        })
      else {
        throw Failure(
          "the checkpoint lacks the key encoders' \(parameter.name)",
          remedy: "the checkpoint belongs to a run without a memory, see its run.toml")
      }
      found.append((parameter, tensor.values))
    }
    try queue.restore(state)
    for (parameter, buffer) in found {
      (values.pointer + parameter.offset).update(from: buffer.pointer, count: parameter.count)
    }
    hasBegun = state.numbers["begun"] == 1
  }
}
