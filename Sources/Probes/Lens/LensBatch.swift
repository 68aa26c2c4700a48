import Compute
import Corpus
import Ground
import Objectives
import Training

/// The pairs of a lens as a batch that objectives can look at.
final class LensBatch {
  struct Pair {
    var image: Int
    var caption: Int
  }

  let view: SimilarityBatch
  private let pairs: [Pair]
  private let similarities: FloatBuffer
  private let transposed: FloatBuffer
  private let ids: IDs
  private var madeLabels: FloatBuffer?
  private let threads: Int

  init(_ pairs: [Pair], _ lens: NegativeLens, seed: UInt64) throws {
    self.pairs = pairs
    threads = lens.context.threads
    let count = pairs.count
    similarities = LensBatch.similarities(pairs, lens.embeddings, threads: threads)
    transposed = FloatBuffer(count: count * count)
    Kernels.transpose(
      similarities.pointer, rows: count, columns: count, to: transposed.pointer)
    let images = pairs.map { Int32($0.image) }
    ids = IDs(images)
    var view = SimilarityBatch(similarities: similarities.pointer, count: count, images: images)
    view.memory = MemorySimilarities(
      imageToText: similarities.pointer, textToImage: transposed.pointer, ids: ids.pointer,
      columns: count)
    view.seed = seed
    view.threads = threads
    self.view = view
  }

  /// Similarities of the first pair's image or caption to all candidates.
  func row(_ direction: Direction) -> [Float] {
    let rows = direction == .imageToText ? similarities : transposed
    return Array(UnsafeBufferPointer(start: rows.pointer, count: pairs.count))
  }

  /// Continuous labels of the pairs, made once.
  func labels(_ source: RelevanceLabels, _ scratch: RelevanceLabels.Scratch) throws -> FloatBuffer {
    if let madeLabels { return madeLabels }
    let buffer = FloatBuffer(count: pairs.count * pairs.count)
    try source.fill(
      buffer.pointer, images: pairs.map { Int32($0.image) }, captions: pairs.map(\.caption),
      threads: threads, scratch: scratch)
    madeLabels = buffer
    return buffer
  }

  /// S [pairs, pairs] = images · captionsᵀ.
  static func similarities(
    _ pairs: [Pair], _ embeddings: Embeddings, threads: Int
  ) -> FloatBuffer {
    let count = pairs.count
    let d = embeddings.dimension
    let images = FloatBuffer(count: count * d)
    let captions = FloatBuffer(count: count * d)
    for (index, pair) in pairs.enumerated() {
      (images.pointer + index * d).update(
        from: embeddings.images.pointer + pair.image * d, count: d)
      (captions.pointer + index * d).update(
        from: embeddings.captions.pointer + pair.caption * d, count: d)
    }
    let s = FloatBuffer(count: count * count)
    Parallel.perform(threads) { thread in
      let rows = Parallel.range(of: thread, of: threads, total: count)
      BLAS.gemm(
        transposeB: true, m: rows.count, n: count, k: d,
        a: images.pointer + rows.lowerBound * d, lda: d, b: captions.pointer, ldb: d,
        c: s.pointer + rows.lowerBound * count, ldc: count)
    }
    return s
  }
}
