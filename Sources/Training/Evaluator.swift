import Compute
import Corpus
import Ground
import Models
import Recipe
import Records
import Retrieval

/// Unit vectors of a whole split.
public struct Embeddings {
  /// [images, dimension] and [captions, dimension].
  public let images: FloatBuffer
  public let captions: FloatBuffer
  public let captionOffsets: [Int]
  public let dimension: Int
  public var imageCount: Int { captionOffsets.count - 1 }
  public var captionCount: Int { captionOffsets.last ?? 0 }

  /// Recall@K and ranks, averaged over `folds` consecutive folds of the images.
  public func metrics(folds: Int, threads: Int) throws -> RetrievalMetrics {
    try RetrievalMetrics.folded(
      folds: folds, images: images.pointer, captions: captions.pointer,
      captionOffsets: captionOffsets, dimension: dimension, threads: threads)
  }

  /// The rank of every query within its fold, for each of `folds` consecutive folds of the images.
  ///
  /// - Throws: A ``Failure`` if there are more folds than images, or an image has no caption.
  public func ranks(folds: Int, threads: Int) throws -> [Ranks] {
    try Ranking.folds(folds, images: imageCount).map { fold in
      let first = captionOffsets[fold.lowerBound]
      return try Ranking.ranks(
        images: images.pointer + fold.lowerBound * dimension,
        captions: captions.pointer + first * dimension,
        captionOffsets: captionOffsets[fold.lowerBound...fold.upperBound].map { $0 - first },
        dimension: dimension, threads: threads)
    }
  }
}

/// Encodes a split with a set of weights.
public final class Evaluator {
  private static let imageChunk = 128
  private static let captionChunk = 256
  private let model: RetrievalModel
  let split: Split
  private let captions: EncodedCaptions
  var imageCount: Int { split.imageCount }
  var captionOffsets: [Int] { split.captionOffsets }
  private let kind: RunConfiguration.Model.Image.Kind
  private let imagePasses: [ImageEncoder.Pass]
  private let textPasses: [TextEncoder.Pass]
  private let imageBatches: [ImageBatch]
  private let images = FloatBuffer()
  private let texts = FloatBuffer()

  /// - Parameters:
  ///   - imagePasses: One for each thread; likewise `textPasses`. They may be the trainer's.
  init(
    model: RetrievalModel, split: Split, captions: EncodedCaptions,
    kind: RunConfiguration.Model.Image.Kind, imagePasses: [ImageEncoder.Pass],
    textPasses: [TextEncoder.Pass]
  ) {
    self.model = model
    self.split = split
    self.captions = captions
    self.kind = kind
    self.imagePasses = imagePasses
    self.textPasses = textPasses
    imageBatches = imagePasses.map { _ in ImageBatch() }
  }

  /// Encodes all images and captions; the vectors stay valid until the next call.
  ///
  /// - Parameter control: Lets a trainer end in the middle.
  /// - Throws: A ``Failure`` if a feature is not finite, or a vector is not.
  public func encode(
    _ values: FloatBuffer, control: TrainingControl? = nil
  ) throws -> Embeddings {
    let dimension = model.dimension
    let weights = Weights(UnsafePointer(values.pointer))
    let imageCount = split.imageCount
    let captionCount = split.captions.count
    images.reserve(imageCount * dimension)
    texts.reserve(captionCount * dimension)
    let threads = imagePasses.count
    try Parallel.performThrowing(threads) { thread in
      // Chunks are dealt in turn: each is encoded the same way by whichever thread has it.
      var start = thread * Evaluator.imageChunk
      while start < imageCount {
        try TrainingHalted.check(control)
        let end = min(start + Evaluator.imageChunk, imageCount)
        try encodeImages(start..<end, thread, weights)
        start += threads * Evaluator.imageChunk
      }
      try encodeCaptions(
        captions, share: thread, weights, control, into: texts.pointer)
    }
    guard Kernels.allFinite(images.pointer, count: imageCount * dimension),
      Kernels.allFinite(texts.pointer, count: captionCount * dimension)
    else {
      throw Failure(
        "an embedding of the \(split.name) split is not finite",
        remedy: "the checkpoint may be of a diverged run; check the features with "
          + "`foil data check`")
    }
    return Embeddings(
      images: images, captions: texts, captionOffsets: split.captionOffsets, dimension: dimension)
  }

  /// Encodes any captions into rows [captions, dimension] of `target`.
  ///
  /// Equal captions may differ in their last bits, because they stand in different batches.
  ///
  /// - Throws: A ``Failure`` if a vector is not finite.
  package func encode(
    _ captions: EncodedCaptions, _ values: FloatBuffer, into target: FloatBuffer,
    control: TrainingControl? = nil
  ) throws {
    let weights = Weights(UnsafePointer(values.pointer))
    target.reserve(captions.count * model.dimension)
    try Parallel.performThrowing(textPasses.count) { thread in
      try encodeCaptions(captions, share: thread, weights, control, into: target.pointer)
    }
    guard Kernels.allFinite(target.pointer, count: captions.count * model.dimension) else {
      throw Failure(
        "an embedding of a caption is not finite",
        remedy: "the checkpoint may be of a diverged run")
    }
  }

  /// Encodes a thread's share of captions.
  private func encodeCaptions(
    _ captions: EncodedCaptions, share thread: Int, _ weights: Weights,
    _ control: TrainingControl?, into target: UnsafeMutablePointer<Float>
  ) throws {
    let dimension = model.dimension
    let pass = textPasses[thread]
    let batch = TokenBatch()
    var start = thread * Evaluator.captionChunk
    while start < captions.count {
      try TrainingHalted.check(control)
      let end = min(start + Evaluator.captionChunk, captions.count)
      batch.removeAll()
      for caption in start..<end {
        batch.append(
          captions.ids[captions.offsets[caption]..<captions.offsets[caption + 1]],
          item: caption - start)
      }
      pass.forward(batch, weights: weights, dropout: nil)
      (target + start * dimension).update(
        from: pass.embeddings.pointer, count: (end - start) * dimension)
      start += textPasses.count * Evaluator.captionChunk
    }
  }

  private func encodeImages(_ range: Range<Int>, _ thread: Int, _ weights: Weights) throws {
    let batch = imageBatches[thread]
    batch.offsets.removeAll(keepingCapacity: true)
    batch.offsets.append(0)
    batch.items.removeAll(keepingCapacity: true)
    batch.reserve(split, kind: kind, images: range.count)
    for image in range {
      try batch.append(split, image: image, kind: kind, item: image - range.lowerBound)
    }
    let pass = imagePasses[thread]
    pass.forward(batch, weights: weights, dropout: nil)
    (images.pointer + range.lowerBound * model.dimension).update(
      from: pass.embeddings.pointer, count: range.count * model.dimension)
  }
}
