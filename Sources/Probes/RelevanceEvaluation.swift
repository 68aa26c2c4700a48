import Compute
import Corpus
import Ground
import Objectives
import Records
import Retrieval
import Training

/// How well the similarities of a split order its items by continuous labels: Kendall's τ-a and
/// NDCG, means over the queries of each direction.
///
/// Labels from text similarity are themselves a guess: this measures the fit to them, not to people.
public struct RelevanceEvaluation: Sendable, Equatable, Encodable {
  public struct Direction: Sendable, Equatable, Encodable {
    public var tau = 0.0
    public var ndcg = 0.0
  }

  public var imageToText = Direction()
  public var textToImage = Direction()
  /// Items that NDCG looks at.
  public var limit: Int
  /// What the labels were made from.
  public var labels: String

  /// Queries of one block; the labels of a block are all that is held.
  private static let block = 64

  /// - Parameters:
  ///   - labels: Of the split that the embeddings are of.
  ///   - limit: k of NDCG@k.
  /// - Throws: A `Failure` if the file that labels are made from cannot be read.
  public init(
    _ embeddings: Embeddings, labels: RelevanceLabels, limit: Int = 25, threads: Int
  ) throws {
    self.limit = limit
    self.labels = labels.description
    let images = (0..<embeddings.imageCount).map { Int32($0) }
    let captions = Array(0..<embeddings.captionCount)
    imageToText = try RelevanceEvaluation.mean(
      queries: images.count, candidates: captions.count, limit: limit, threads: threads
    ) { range, scores, relevance, scratch in
      embeddings.compare(images: range, captions: 0..<captions.count, into: scores)
      try labels.fill(
        relevance, images: Array(images[range]), captions: captions, threads: 1, scratch: scratch)
    }
    textToImage = try RelevanceEvaluation.mean(
      queries: captions.count, candidates: images.count, limit: limit, threads: threads
    ) { range, scores, relevance, scratch in
      let columns = FloatBuffer(count: 2 * range.count * images.count)
      let turned = columns.pointer + range.count * images.count
      embeddings.compare(images: 0..<images.count, captions: range, into: columns.pointer)
      Kernels.transpose(columns.pointer, rows: images.count, columns: range.count, to: scores)
      try labels.fill(
        turned, images: images, captions: Array(range), threads: 1, scratch: scratch)
      Kernels.transpose(turned, rows: images.count, columns: range.count, to: relevance)
    }
  }

  /// The means over all queries; blocks are shared among threads and added in their order.
  private static func mean(
    queries: Int, candidates: Int, limit: Int, threads: Int,
    _ fill: (
      Range<Int>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, RelevanceLabels.Scratch
    ) throws -> Void
  ) throws -> Direction {
    let blocks = (queries + block - 1) / block
    let sums = UnsafeMutableBufferPointer<(tau: Double, taus: Int, ndcg: Double, ndcgs: Int)>
      .allocate(capacity: blocks)
    sums.initialize(repeating: (0, 0, 0, 0))
    defer { sums.deallocate() }
    try Parallel.performThrowing(threads) { thread in
      var metrics = RelevanceMetrics()
      let scratch = RelevanceLabels.Scratch()
      let scores = FloatBuffer(count: block * candidates)
      let relevance = FloatBuffer(count: block * candidates)
      for index in stride(from: thread, to: blocks, by: threads) {
        let range = (index * block)..<min((index + 1) * block, queries)
        try fill(range, scores.pointer, relevance.pointer, scratch)
        for row in 0..<range.count {
          let s = UnsafeBufferPointer(start: scores.pointer + row * candidates, count: candidates)
          let y = UnsafeBufferPointer(
            start: relevance.pointer + row * candidates, count: candidates)
          if let tau = metrics.kendallTauA(scores: s, relevance: y) {
            sums[index].tau += tau
            sums[index].taus += 1
          }
          if let ndcg = metrics.ndcg(scores: s, relevance: y, limit: limit) {
            sums[index].ndcg += ndcg
            sums[index].ndcgs += 1
          }
        }
      }
    }
    let total = sums.reduce((tau: 0.0, taus: 0, ndcg: 0.0, ndcgs: 0)) {
      ($0.tau + $1.tau, $0.taus + $1.taus, $0.ndcg + $1.ndcg, $0.ndcgs + $1.ndcgs)
    }
    return Direction(
      tau: total.taus > 0 ? total.tau / Double(total.taus) : 0,
      ndcg: total.ndcgs > 0 ? total.ndcg / Double(total.ndcgs) : 0)
  }
}

extension Embeddings {
  /// The similarity of one pair.
  func similarity(image: Int, caption: Int) -> Float {
    Kernels.dot(
      images.pointer + image * dimension, captions.pointer + caption * dimension, count: dimension)
  }

  /// Similarities [images, captions] of two ranges.
  func compare(
    images rows: Range<Int>, captions columns: Range<Int>,
    into scores: UnsafeMutablePointer<Float>
  ) {
    BLAS.gemm(
      transposeB: true, m: rows.count, n: columns.count, k: dimension,
      a: images.pointer + rows.lowerBound * dimension, lda: dimension,
      b: captions.pointer + columns.lowerBound * dimension, ldb: dimension, c: scores,
      ldc: columns.count)
  }
}

extension RunContext {
  /// The labels of a split; TF-IDF's word weights come from the training captions.
  ///
  /// - Throws: A `Failure` where the source does not fit the split.
  public func relevance(_ source: RelevanceSource, split name: String) throws -> RelevanceLabels {
    let train = try dataset.split(configuration.data.train)
    return try RelevanceLabels(source, split: try split(name), documents: train.captions)
  }
}
