import Compute
import Ground

@testable import Objectives

/// A batch with the similarities to a memory of keys.
struct MemoryBatch {
  /// Of the images to the caption keys [pairs, keys], the batch's own first.
  var images: [[Float]]
  /// Of the captions to the image keys.
  var texts: [[Float]]
  /// The image of each key.
  var ids: [Int32]
  /// S; a matrix of which no pair is reliable where nothing else is said.
  var similarities: [[Float]]?
  var step = 0
  var seed: UInt64 = 0
  var epoch = 1
  var threads = 2

  init(images: [[Float]], texts: [[Float]], ids: [Int32]) {
    self.images = images
    self.texts = texts
    self.ids = ids
  }

  var count: Int { images.count }
  var columns: Int { ids.count }

  /// Calls `body` with the batch as objectives see it.
  func with<Result>(_ body: (SimilarityBatch) throws -> Result) rethrows -> Result {
    let first = buffer(images)
    let second = buffer(texts)
    let s = buffer(
      similarities
        ?? images.indices.map { row in images.indices.map { $0 == row ? 0 : 1 } })
    return try ids.withUnsafeBufferPointer { ids in
      var batch = SimilarityBatch(
        similarities: s.pointer, count: count, images: Array(ids.prefix(count)))
      batch.step = step
      batch.seed = seed
      batch.epoch = epoch
      batch.threads = threads
      batch.memory = ids.baseAddress.map {
        MemorySimilarities(
          imageToText: first.pointer, textToImage: second.pointer, ids: $0, columns: columns)
      }
      return try withExtendedLifetime((first, second, s)) { try body(batch) }
    }
  }

  /// What an evaluation gave.
  struct Found {
    var value: Double
    /// Of the images' similarities to the keys, and of the captions' [pairs, keys].
    var images: [[Double]]
    var texts: [[Double]]
    /// Of S.
    var similarities: [Float]
  }

  func evaluate(_ loss: FNELoss, weight: Float = 1) -> Found {
    let matrix = FloatBuffer(count: count * count)
    let gradient = ObjectiveGradient(similarities: matrix.pointer)
    let value = with { loss.evaluate($0, weight: weight, gradient: gradient) }
    func dense(_ entries: [ObjectiveGradient.MemoryEntry]) -> [[Double]] {
      var rows = images.map { $0.map { _ in 0.0 } }
      for entry in entries { rows[Int(entry.anchor)][Int(entry.column)] += Double(entry.value) }
      return rows
    }
    return Found(
      value: value, images: dense(gradient.memoryImageToText),
      texts: dense(gradient.memoryTextToImage),
      similarities: (0..<(count * count)).map { matrix.pointer[$0] })
  }

  private func buffer(_ rows: [[Float]]) -> FloatBuffer {
    floats(rows.joined().map(Double.init))
  }
}
